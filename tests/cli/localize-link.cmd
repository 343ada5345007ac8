. "$CASES/fixtures.sh"
cat >page.html <<'X'
<html lang="en"><head>
<title>River News</title>
</head><body><a href="/en/news/">News</a> <a href="/de/">Deutsch</a></body></html>
X
po my.po <<'P'
River News = မြစ်သတင်း
News = သတင်း
P
cat >mymr.toml <<'T'
catalogs = "my.po"
links = ["/en/*=/my/*", "https://example.org/en/*=https://example.org/my/*"]
T
"$MYMR" localize -q --url https://example.org/en/page.html page.html
