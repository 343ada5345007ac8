# SPDX-License-Identifier: MIT
# TAP for the shell tests, which run from the root of the repository and source this file. $tmp is
# a folder of the test's own.

tmp=$(mktemp -d) || exit 1
: >"$tmp/tests"
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
: "${O:=build}" "${CC:=cc}" "${SAN:=}"
unset MAKEFLAGS MFLAGS MAKELEVEL CDPATH
LC_ALL=C.UTF-8 LANGUAGE=en
export LC_ALL LANGUAGE

# tell LINE: counts in a file, for results behind a pipe count, too.
tell() {
	echo "$1" >>"$tmp/tests"
	_number=$(($(wc -l <"$tmp/tests")))
	case $1 in
	'SKIP '*) echo "ok $_number # $1" ;;
	'not '*) echo "not ok $_number - ${1#not }" ;;
	*) echo "ok $_number - ${1#yes }" ;;
	esac
}

# result STATUS NAME: one test line; standard input is shown when it failed.
result() {
	if [ "$1" -eq 0 ]; then
		tell "yes $2"
	else
		tell "not $2"
		sed -n '1,60s/^/#   /p'
	fi
}

# passes NAME COMMAND...: the command must succeed.
passes() {
	_name=$1
	shift
	"$@" >"$tmp/said" 2>&1
	result $? "$_name" <"$tmp/said"
}

# fails NAME COMMAND...: the command must fail.
fails() {
	_name=$1
	shift
	! "$@" >"$tmp/said" 2>&1
	result $? "$_name" <"$tmp/said"
}

# none NAME: standard input, which lists faults, must be empty.
none() {
	cat >"$tmp/faults"
	! [ -s "$tmp/faults" ]
	result $? "$1" <"$tmp/faults"
}

# same NAME GOT WANT: two files must be equal.
same() {
	diff -u "$3" "$2" >"$tmp/difference" 2>&1
	result $? "$1" <"$tmp/difference"
}

# skip WHY: a test that cannot run here, seen in the output.
skip() {
	tell "SKIP $1"
}

# Whether standard input has Myanmar letters, U+1000 to U+107F.
has_burmese() {
	LC_ALL=C grep -q "$(printf '\341[\200\201]')"
}

has() {
	command -v "$1" >/dev/null 2>&1
}

# A run without tests fails.
finish() {
	echo "1..$(($(wc -l <"$tmp/tests")))"
	[ -s "$tmp/tests" ] && ! grep -q '^not ' "$tmp/tests"
	exit
}
