# Standard input by its content: text comes in pieces, markup and JSON as a whole.
printf 'ျမန္မာ\nေက်ာင္း' | $MYMR convert
echo
printf '<p>ေက်\n<!-- ေက်ာင္း -->' | $MYMR convert
echo
printf '{\n"a": "\\u103b\\u1019\\u1014\\u1039\\u1019\\u102c"}\n' | $MYMR convert
printf 'ျမန္မာ\n' | $MYMR convert -
printf '' | $MYMR convert
