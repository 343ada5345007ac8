. "$CASES/fixtures.sh"
po my.po <<'P'
River News = မြစ်သတင်း
P
printf '<head><meta property="og:locale" content="en_US"><title>River News</title></head>\n' >page.html
printf 'en:\n  title: River News\n' >en.yml
printf '"en-GB":\n  title: River News\n' >gb.yml
printf 'en:\n  title: River News\nother: 1\n' >two.yml
printf '<rss><channel><language>en-us</language><title>River News</title></channel></rss>\n' >feed.xml
for file in page.html en.yml gb.yml two.yml feed.xml; do
	"$MYMR" localize -q -c my.po $file
	"$MYMR" localize -q --keep-lang -c my.po $file
done
"$MYMR" localize -q -c my.po page.html | "$MYMR" localize -q --to en -c my.po -f html
