. "$CASES/fixtures.sh"
# An answer comes before the next question is asked.
mkfifo in out
"$MYMR" number --parse <in >out &
exec 3>in 4<out
for value in '၅ သိန်း' '1,250' x; do
	echo "$value" >&3
	read -r answer <&4
	echo "$value is $answer"
done
exec 3>&-
wait $! || echo "exit $?"
