. "$CASES/fixtures.sh"
try "$MYMR" calendar --ics 2028-10 x | tr '\r' '$'
try "$MYMR" calendar --ics --to en 2017-07-19 | grep -v '^DTSTAMP'
"$MYMR" calendar --ics 2015 | awk '{ sub(/\r$/, "") } length($0) > 75 { print "too long: " $0 }'
"$MYMR" calendar --ics 2015 | tr -d '\r' | grep '^UID' | sort | uniq -d
env -u SOURCE_DATE_EPOCH "$MYMR" calendar --ics 2017-07-19 | grep DTSTAMP
