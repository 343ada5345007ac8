# Times by the minute as news says them, two days of akyat, and midnight hours.
. "$CASES/fixtures.sh"
try "$MYMR" calendar 2020-04-14
try "$MYMR" calendar --to en --digits my 2020-04-14
