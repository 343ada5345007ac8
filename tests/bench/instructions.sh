# SPDX-License-Identifier: MIT
# Instructions that detection takes for a byte, and the worst of all texts: unlike time, the same on
# a busy machine. Asked: at most 14.
O=${O:-build}
command -v valgrind > /dev/null || { echo "instructions: valgrind is not here"; exit 0; }
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
"$O/bench/detect" | sed -n 's/^detect: \([^:]*\): .* in \([0-9]*\) bytes$/\1 \2/p' |
while read -r name size; do
	valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=mymr_detect \
		"$O/bench/detect" "$name" > "$log" 2>&1 || exit 1
	sed -n 's/.*Collected : \([0-9]*\)$/\1/p' "$log" |
		awk -v name="$name" -v size="$size" '{ printf "%s %.2f\n", name, $1 / size }'
done | awk '{ print "instructions: " $1 ": " $2 " a byte"; if ($2 + 0 > worst + 0) worst = $2 }
	END { print "instructions: worst " worst " a byte, asked 14" (worst > 14 ? "   MISSED" : "") }'
