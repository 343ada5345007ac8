#!/bin/sh
# SPDX-License-Identifier: MIT
# The command from outside: each tests/cli/NAME.cmd is run in a folder of its own, and its output,
# messages and exit code are those of NAME.out, NAME.err (empty when they are missing) and NAME.rc
# (0). A case that cannot run here says why and exits with 77.
#
#   UPDATE=1 tests/t/cli.t    writes what came out, to be read before it is committed
. tests/lib/tap.sh

here=$(pwd)
MYMR=$here/$O/mymr
case $O in
/*) MYMR=$O/mymr ;;
esac
CASES=$here/tests/cli
SOURCE_DATE_EPOCH=1500854400
TZ=UTC
export MYMR CASES SOURCE_DATE_EPOCH TZ
unset NO_COLOR MYMR_SHARED

run_case() {
	mkdir "$tmp/case"
	(cd "$tmp/case" && umask 022 && exec sh "$CASES/$1.cmd") \
		</dev/null >"$tmp/out" 2>"$tmp/err"
	status=$?
	chmod -R u+rwX "$tmp/case"
	rm -rf "$tmp/case"
}

update() {
	for kind in out err; do
		rm -f "$CASES/$1.$kind"
		[ ! -s "$tmp/$kind" ] || cp "$tmp/$kind" "$CASES/$1.$kind"
	done
	rm -f "$CASES/$1.rc"
	[ "$status" -eq 0 ] || echo "$status" >"$CASES/$1.rc"
}

compare() {
	for kind in out err; do
		want=$CASES/$1.$kind
		[ -f "$want" ] || want=/dev/null
		diff -u "$want" "$tmp/$kind" | sed "1s/.*/--- $kind wanted/; 2s/.*/+++ $kind got/"
	done
	want=0
	[ ! -f "$CASES/$1.rc" ] || read -r want <"$CASES/$1.rc"
	[ "$status" -eq "$want" ] || echo "exit code $status, wanted $want"
}

for file in "$CASES"/*.cmd; do
	name=${file##*/}
	name=${name%.cmd}
	run_case "$name"
	if [ "$status" -eq 77 ]; then
		skip "$name: $(cat "$tmp/out")"
		continue
	fi
	[ -z "${UPDATE:-}" ] || update "$name"
	compare "$name" | none "$name"
done

for file in "$CASES"/*.out "$CASES"/*.err "$CASES"/*.rc; do
	[ -f "${file%.*}.cmd" ] || echo "$file has no case"
done | none 'every expectation has its case'
grep -lF "$here" "$CASES"/* | none 'no case knows where it runs'
grep -lE '/(tmp|root|home|work)/' "$CASES"/* | none 'no case has a path of a machine'
finish
