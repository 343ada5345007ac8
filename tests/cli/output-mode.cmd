. "$CASES/fixtures.sh"
page >page.html
echo old >out.html
chmod 640 out.html
"$MYMR" localize -q page.html -o out.html
"$MYMR" localize -q page.html -o new.html
(umask 077 && "$MYMR" localize -q page.html -o private.html)
ls -l out.html new.html private.html | cut -c1-10
