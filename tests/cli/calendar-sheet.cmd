# A month with a second one of its kind, one in which a Myanmar year begins.
. "$CASES/fixtures.sh"
try "$MYMR" calendar 2017-07
try "$MYMR" calendar --to en 'April 2017' 2023-08
try "$MYMR" calendar --to en --digits my 1000-01
