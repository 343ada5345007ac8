. "$CASES/fixtures.sh"
po my.po <<'END'
Close the window = ပြတင်းပေါက် ပိတ်ရန်
Close the old window = ပြတင်းပေါက်ဟောင်း ပိတ်ရန်
Open = ဖွင့်ရန်
END
touch -t 201707240930 my.po
"$MYMR" memory import -q -m news.db my.po
try "$MYMR" memory query -m news.db 'Close the new window'
try "$MYMR" memory query -m news.db -n 1 --diff 'Close the new window'
try "$MYMR" memory query -m news.db --threshold 0.9 'Close the new window'
try "$MYMR" memory query -m news.db --json Open
printf 'Open\nSomething else\nClose the window\n' | "$MYMR" memory query -m news.db -n1
