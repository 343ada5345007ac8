. "$CASES/fixtures.sh"
po old.po <<'END'
Open = ဖွင့်ရန်
3 mins read = ၃ မိနစ် ဖတ်ရန်
Close the old window = ပြတင်းပေါက်ဟောင်း ပိတ်ရန်
Save = သိမ်းရန်
END
"$MYMR" memory import -q -m news.db old.po
po new.po <<END
Open = ${none}
12 mins read = ${none}
Close the window = ${none}
July 24, 2017 = ${none}
Save = သိမ်းဆည်း
Print = ${none}
END
try "$MYMR" prefill -m news.db new.po
echo 'in place, and again'
try "$MYMR" prefill -m news.db -i --json new.po
cp new.po once.po
try "$MYMR" prefill -m news.db -i new.po
cmp new.po once.po
echo 'only what is sure'
po some.po <<END
Open = ${none}
Close the window = ${none}
END
try "$MYMR" prefill -q -m news.db --no-fuzzy -o filled.po some.po
tail -n 7 filled.po
po all.po <<END
Open = ${none}
END
try "$MYMR" prefill -m news.db -i <all.po
try "$MYMR" prefill -m news.db -i all.po
