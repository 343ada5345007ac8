# SPDX-License-Identifier: MIT
# Servers for shell tests, which source this file behind tap.sh. They end with the test.

stop_all() {
	jobs -p >"$tmp/jobs"
	while read -r pid; do
		kill "$pid"
	done <"$tmp/jobs" 2>/dev/null
}
trap 'stop_all; rm -rf "$tmp"' EXIT

# serve NAME ARGUMENT...: $url, $port, $key and $pid of a server.
serve() {
	name=$1
	shift
	: >"$tmp/$name.url"
	"$O/mymr" review --serve "$@" >"$tmp/$name.url" 2>"$tmp/$name.err" &
	pid=$!
	tries=0
	while ! grep -q key= "$tmp/$name.url" && [ "$tries" -lt 300 ] && kill -0 "$pid" 2>/dev/null; do
		sleep 0.05
		tries=$((tries + 1))
	done
	url=$(cat "$tmp/$name.url")
	port=${url#http://127.0.0.1:}
	port=${port%%/*}
	key=${url#*key=}
}
