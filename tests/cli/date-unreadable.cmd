. "$CASES/fixtures.sh"
printf 'July 24, 2017\n\nfebruary 30\n2017-13-01\nMonday\n\377\n၁၃၈၆ ခုနှစ် ပထမဝါဆိုလဆန်း ၁ ရက်\n1463 ME\nSunday, July 24, 2017\n2017-7\n2017-0a\n--13\nMay 1\n' >dates.txt
try "$MYMR" date --parse <dates.txt
try "$MYMR" date --calendar myanmar 0999-12-31 2101-01-01 'May 1' '၉၉၉၉ ခုနှစ် ဝါဆိုလဆန်း ၁ ရက်'
try "$MYMR" date --style numeric 'May 1' 2017-05-01
try "$MYMR" date -p --json 2017-07-24 'May 1' Monday 'a "day"'
LANGUAGE=my try "$MYMR" date x
