. "$CASES/fixtures.sh"
mkdir -p en/news en/img
page >en/index.html
page >en/news/a.html
page_po my.po
printf 'a{}' >en/img/a.css
printf '{"url":"/en/","n":"5.4k VIEWS"}' >en/data.json
cat >en/sitemap.xml <<'X'
<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	<url>
		<loc>https://example.org/en/news/a.html</loc>
		<lastmod>2017-07-24</lastmod>
	</url>
</urlset>
X
"$MYMR" localize -r en -o my -c my.po --link '/en/*=/my/*' \
	--link 'https://example.org/en/*=https://example.org/my/*' --url https://example.org/en
for file in $(find my -type f | sort); do
	echo "== $file"
	cat $file
done
"$MYMR" localize -r en -o my -c my.po --also json
cat my/data.json
