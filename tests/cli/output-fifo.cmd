. "$CASES/fixtures.sh"
# Not a regular file: written to, not replaced.
page >page.html
mkfifo pipe
cat pipe >got &
"$MYMR" localize -q --keep-lang page.html -o pipe
wait
cmp got page.html
test -p pipe && echo 'still a pipe'
