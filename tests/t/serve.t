#!/bin/sh
# SPDX-License-Identifier: MIT
# mymr review --serve: who may not ask, what a save changes and what it does not.
. tests/lib/tap.sh
. tests/lib/serve.sh

# request METHOD PATH HEADER... <BODY: status and body.
request() {
	perl tests/lib/request.pl "$port" "$@" 2>&1
}

# save HEADER... <BODY: a save as the page does it, with headers more.
save() {
	request POST "/save?key=$key" "Host: 127.0.0.1:$port" "X-Mymr-Token: $token" \
		'Content-Type: application/json' "$@"
}

# wants STATUS NAME COMMAND...: what the command prints begins with a status.
wants() {
	want=$1 what=$2
	shift 2
	"$@" >"$tmp/answer"
	[ "$(head -n 1 "$tmp/answer")" = "$want" ]
	result $? "$want: $what" <"$tmp/answer"
}

# message ID WAS TEXT [MORE]: the JSON of a save; MORE replaces what is last.
message() {
	printf '{"file":0,"context":null,"id":"%s","forms":[{"was":"%s","text":"%s"}],%s}' "$1" "$2" "$3" \
		"${4:-\"fuzzy_was\":false,\"fuzzy\":false,\"comment\":\"\"}"
}

cat >"$tmp/site.po" <<'PO'
msgid ""
msgstr ""
"Language: my\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=1; plural=0;\n"

# of the harbour
#: ferry.html:3
msgid "The ferry is late."
msgstr "ကူးတို့ နောက်ကျသည်။"

#, fuzzy
#| msgid "Read"
msgctxt "menu"
msgid "Read more"
msgstr "ဖတ်ရန်"

msgid "Close"
msgstr ""
PO
cp "$tmp/site.po" "$tmp/first.po"

# --- The address and the page.

serve site "$tmp/site.po"
echo "$url" | grep -qE '^http://127\.0\.0\.1:[0-9]+/\?key=[0-9a-f]{32}$'
result $? 'the address has a key of 128 bits' <"$tmp/site.err"
host="Host: 127.0.0.1:$port"
request GET "/?key=$key" "$host" </dev/null >"$tmp/page"
head -n 1 "$tmp/page" | grep -qx 200
result $? 'the page is there' <"$tmp/page"
token=$(sed -n 's/.*data-token="\([0-9a-f]*\)".*/\1/p' "$tmp/page")
[ ${#token} -eq 32 ] && [ "$token" != "$key" ]
result $? 'the page has a token of its own' </dev/null
wants 200 'localhost is the same' request GET "/?key=$key" "Host: localhost:$port" </dev/null
grep -c 'data-message=' "$tmp/page" | grep -vx 3 | none 'every message can be edited'

# What is on the page without editing is the page that is written to a file.
"$O/mymr" review "$tmp/site.po" | sed -n '/<main>/,/<\/main>/p' >"$tmp/want"
sed -n '/<main>/,/<\/main>/s/ data-message="[^"]*"//; /<main>/,/<\/main>/p' "$tmp/page" >"$tmp/got"
same 'messages are shown as on the page in a file' "$tmp/got" "$tmp/want"
"$O/mymr" review "$tmp/site.po" | grep -E 'nonce=|data-message|<template' | none 'a page in a file has no editor'

for header in Content-Security-Policy X-Content-Type-Options Cache-Control Referrer-Policy; do
	request GET "/?key=$key" "$host" "-$header" </dev/null | tail -n 1
done >"$tmp/got"
cat >"$tmp/want" <<'EOF2'
Content-Security-Policy: default-src 'none'; script-src 'nonce-N'; style-src 'nonce-N'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
X-Content-Type-Options: nosniff
Cache-Control: no-store
Referrer-Policy: no-referrer
EOF2
sed -i.orig -E "s/nonce-[0-9a-f]{32}/nonce-N/g" "$tmp/got"
same 'the browser is told to be strict' "$tmp/got" "$tmp/want"

awk -v port="$(printf %04X "$port")" '
	FNR > 1 && $4 == "0A" && $2 ~ ":" port "$" { print FILENAME, $2 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null >"$tmp/got"
echo "/proc/net/tcp 0100007F:$(printf %04X "$port")" >"$tmp/want"
if [ -r /proc/net/tcp ]; then
	same 'it listens at 127.0.0.1 and nowhere else' "$tmp/got" "$tmp/want"
else
	skip 'there is no /proc/net/tcp to see where it listens'
fi

# --- Who may not ask.

good=$(message 'The ferry is late.' 'ကူးတို့ နောက်ကျသည်။' 'ကူးတို့ နောက်ကျနေသည်။')
wants 403 'no key' request GET / "$host" </dev/null
wants 403 'another key' request GET "/?key=00000000000000000000000000000000" "$host" </dev/null
wants 403 'a part of the key' request GET "/?key=${key%?}" "$host" </dev/null
wants 403 'the token is no key' request GET "/?key=$token" "$host" </dev/null
wants 403 'nothing is told without a key' request GET /nothing "$host" </dev/null
wants 403 'the name of another host' request GET "/?key=$key" "Host: example.com:$port" </dev/null
wants 403 'another port' request GET "/?key=$key" "Host: 127.0.0.1:1" </dev/null
wants 403 'no host' request GET "/?key=$key" </dev/null
wants 403 'a page from elsewhere' save 'Origin: http://example.com' <<EOF2
$good
EOF2
wants 403 'a page of no name' save 'Origin: null' <<EOF2
$good
EOF2
wants 403 'a page of another port' save 'Origin: http://127.0.0.1:1' <<EOF2
$good
EOF2
wants 403 'no token' request POST "/save?key=$key" "$host" 'Content-Type: application/json' <<EOF2
$good
EOF2
wants 403 'the key is no token' request POST "/save?key=$key" "$host" "X-Mymr-Token: $key" \
	'Content-Type: application/json' <<EOF2
$good
EOF2
wants 403 'a token without the key' request POST /save "$host" "X-Mymr-Token: $token" \
	'Content-Type: application/json' <<EOF2
$good
EOF2
for type in text/plain application/x-www-form-urlencoded application/jsonp; do
	wants 415 "$type" request POST "/save?key=$key" "$host" "X-Mymr-Token: $token" \
		"Content-Type: $type" <<EOF2
$good
EOF2
done
wants 415 'no type' request POST "/save?key=$key" "$host" "X-Mymr-Token: $token" <<EOF2
$good
EOF2

# --- What is not there.

wants 405 'GET /save' request GET "/save?key=$key" "$host" </dev/null
wants 405 'POST /' request POST "/?key=$key" "$host" "X-Mymr-Token: $token" </dev/null
for method in PUT DELETE OPTIONS HEAD TRACE; do
	wants 405 "$method" request "$method" "/save?key=$key" "$host" </dev/null
done
request PUT "/save?key=$key" "$host" -Allow </dev/null | grep -qx 'Allow: POST'
result $? 'what is allowed is told' </dev/null
for path in /site.po /../../etc/passwd /%2e%2e/%2e%2e/etc/passwd "$tmp/site.po" //save /save/ /SAVE; do
	wants 404 "$path" request GET "$path?key=$key" "$host" </dev/null
done

# --- What cannot be saved.

bad() {
	printf '%s' "$2" | save >"$tmp/answer"
	[ "$(head -n 1 "$tmp/answer")" = "$1" ]
	result $? "$1: $3" <"$tmp/answer"
}
bad 400 '' 'nothing'
bad 400 '{"file":0' 'half of JSON'
bad 400 "$good x" 'more than JSON'
bad 400 '[]' 'no object'
bad 400 '{"file":0,"file":1}' 'the same twice'
bad 400 "$(echo "$good" | sed 's/"file":0/"file":-1/')" 'a file before the first'
bad 400 "$(echo "$good" | sed 's/"file":0/"file":0.5/')" 'half a file'
bad 400 "$(echo "$good" | sed 's/"file":0/"file":"site.po"/')" 'a file by its name'
bad 400 "$(echo "$good" | sed 's/"forms":\[[^]]*\]/"forms":[]/')" 'no forms'
bad 400 "$(echo "$good" | sed 's/"fuzzy":false/"fuzzy":0/')" 'a state that is none'
bad 400 "$(message 'Close' '' 'a\u0000b')" 'NUL'
bad 400 "$(message 'Close' '' '\ud800')" 'half a surrogate'
bad 404 "$(echo "$good" | sed 's/"file":0/"file":1/')" 'a file behind the last'
bad 404 "$(message 'The bus is late.' '' 'x')" 'no such message'
bad 404 "$(message '' '' 'x')" 'the header is no message'
bad 409 "$(echo "$good" | sed 's/\("forms":\[\)/\1{"was":"","text":""},/')" 'a form too many'
message 'Close' '' "$(printf 'a\377')" | save >"$tmp/answer"
head -n 1 "$tmp/answer" | grep -qx 400
result $? '400: invalid UTF-8' <"$tmp/answer"
perl -e 'print "[" x 1000000' | save >"$tmp/answer"
head -n 1 "$tmp/answer" | grep -qx 400
result $? '400: 1 MB of brackets' <"$tmp/answer"
wants 413 'more than 1 MB, as is said before' save 'Content-Length: 1048577' </dev/null
{
	i=0
	while [ "$i" -lt 20 ]; do
		printf '10000\r\n'
		perl -e 'print " " x 65536'
		printf '\r\n'
		i=$((i + 1))
	done
	printf '0\r\n\r\n'
} | save 'Transfer-Encoding: chunked' >"$tmp/answer"
head -n 1 "$tmp/answer" | grep -qxE '413|no answer'
result $? '413: more than 1 MB, in chunks' <"$tmp/answer"
same 'after all that the file is as it was' "$tmp/site.po" "$tmp/first.po"
ls -A "$tmp" | grep -F .mymr- | none 'nothing was begun'

# --- Saves.

printf '%s' "$good" | save >"$tmp/answer"
sed 's/နောက်ကျသည်/နောက်ကျနေသည်/' "$tmp/first.po" >"$tmp/want"
same 'a translation is saved' "$tmp/site.po" "$tmp/want"
head -n 1 "$tmp/answer" | grep -qx 200 && grep -q '^<article class="done"' "$tmp/answer" &&
	grep -q '<span>နောက်ကျ</span><wbr>' "$tmp/answer"
result $? 'the answer is the message as it is now' <"$tmp/answer"
printf '%s' "$good" | save | head -n 1 | grep -qx 200
result $? 'saving it again changes nothing' </dev/null
same 'it is still the same' "$tmp/site.po" "$tmp/want"

menu() {
	printf '{"file":0,"context":"menu","id":"Read more","forms":[{"was":"%s","text":"%s"}],"fuzzy_was":%s,"fuzzy":%s,"comment":"%s"}' "$@"
}
menu ဖတ်ရန် 'ဆက်ဖတ်ရန်' true false 'as on the front page\nsince May' | save >"$tmp/answer"
perl -0pi -e 's/#, fuzzy\n#\| msgid "Read"\n/# as on the front page\n# since May\n/; s/"ဖတ်ရန်/"ဆက်ဖတ်ရန်/' "$tmp/want"
same 'a state and a comment are saved' "$tmp/site.po" "$tmp/want"
grep -q 'class="note">since May' "$tmp/answer"
result $? 'the comment is shown' <"$tmp/answer"
menu ဆက်ဖတ်ရန် ဆက်ဖတ်ရန် false true '' | save >"$tmp/answer"
perl -0pi -e 's/msgctxt/#, fuzzy\nmsgctxt/' "$tmp/want"
same 'fuzzy is set' "$tmp/site.po" "$tmp/want"
message Close '' 'ပိတ်ရန် \"A\" \\n <b>&amp;\nခ' | save >"$tmp/answer"
grep -qF '&lt;b&gt;&amp;amp;' "$tmp/answer" && grep -qF 'ပိတ်ရန် \"A\" \\n <b>&amp;\n' "$tmp/site.po"
result $? 'quotes, backslashes and markup are text' <"$tmp/site.po"

# --- Two editors.

cp "$tmp/site.po" "$tmp/before"
printf '%s' "$(message 'The ferry is late.' 'ကူးတို့ နောက်ကျသည်။' 'နောက်တစ်မျိုး')" | save >"$tmp/answer"
head -n 1 "$tmp/answer" | grep -qx 409 && grep -q 'ကူးတို့ နောက်ကျနေသည်။' "$tmp/answer"
result $? 'what another editor has changed is no longer what is shown' <"$tmp/answer"
menu ဆက်ဖတ်ရန် 'x' false false '' | save | head -n 1 | grep -qx 409
result $? 'a state that another editor has set is a conflict' </dev/null
same 'conflicts change nothing' "$tmp/site.po" "$tmp/before"

# A file that is changed by another program meanwhile.
sed 's/နောက်ကျနေသည်/စောသည်/' "$tmp/before" >"$tmp/site.po"
request GET "/?key=$key" "$host" </dev/null | grep -q 'စောသည်'
result $? 'what another program has written is shown' </dev/null
cp "$tmp/site.po" "$tmp/before"
printf '%s' "$(message 'The ferry is late.' 'ကူးတို့ နောက်ကျနေသည်။' 'x')" | save | head -n 1 | grep -qx 409
result $? 'and is not overwritten' </dev/null
echo 'nonsense' >>"$tmp/site.po"
cp "$tmp/site.po" "$tmp/before"
message 'The ferry is late.' 'ကူးတို့ စောသည်။' 'x' | save >"$tmp/answer"
head -n 1 "$tmp/answer" | grep -qx 422 && grep -q 'site.po:[0-9]*: keyword or string expected' "$tmp/answer"
result $? 'a damaged file is not written, and why is told' <"$tmp/answer"
request GET "/?key=$key" "$host" </dev/null >"$tmp/page"
grep -q 'role="alert".*keyword or string expected' "$tmp/page" && ! grep -q data-message "$tmp/page"
result $? 'the page says so, too' <"$tmp/page"
same 'the damaged file is as it was' "$tmp/site.po" "$tmp/before"
mv "$tmp/site.po" "$tmp/gone"
message 'The ferry is late.' 'ကူးတို့ စောသည်။' 'x' | save | head -n 1 | grep -qx 422
result $? 'a file that is gone is not made anew' </dev/null
! [ -e "$tmp/site.po" ]
result $? 'it is not there' </dev/null

for signal in TERM INT; do
	[ "$signal" = TERM ] || serve site "$tmp/gone"
	kill -s "$signal" "$pid"
	wait "$pid"
	result $? "SIG$signal ends it, exit 0" <"$tmp/site.err"
done

# --- Byte by byte.

printf '\357\273\277' >"$tmp/odd.po"
cat >>"$tmp/odd.po" <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"
  "Language: my\n"


#,c-format,  fuzzy
msgid	"one " "%d"
	"two"
msgstr  "တစ်"   "နှစ်"

#. kept   
msgid "tail"
msgstr "အမြီး"
#~ msgid "gone"
#~ msgstr "မရှိ"
# no end
PO
perl -0pi -e 's/\n/\r\n/g; s/\r\n\z//' "$tmp/odd.po"
chmod 640 "$tmp/odd.po"
ln -s odd.po "$tmp/link.po"
serve odd "$tmp/link.po"
token=$(request GET "/?key=$key" "Host: 127.0.0.1:$port" </dev/null | sed -n 's/.*data-token="\([0-9a-f]*\)".*/\1/p')
perl -0pe 's/အမြီး/ခေါင်း/' "$tmp/odd.po" >"$tmp/want.po"
message tail အမြီး ခေါင်း | save | head -n 1 | grep -qx 200
result $? 'a file with a byte order mark, CRLF and odd lines is saved' </dev/null
cmp "$tmp/odd.po" "$tmp/want.po" >"$tmp/difference" 2>&1
result $? 'nothing else in it has changed' <"$tmp/difference"
[ -h "$tmp/link.po" ] && [ "$(ls -l "$tmp/odd.po" | cut -c1-10)" = -rw-r----- ]
result $? 'a link stays a link, and permissions stay' </dev/null

# --- Usage.

# refused WORDS NAME ARGUMENT...: exit 2 with these words.
refused() {
	words=$1 what=$2
	shift 2
	timeout 10 "$O/mymr" review "$@" >"$tmp/said" 2>&1 </dev/null
	[ $? -eq 2 ] && grep -qF -e "$words" "$tmp/said"
	result $? "$what" <"$tmp/said"
}
busy=${url#http://127.0.0.1:}
refused "cannot listen on port ${busy%%/*}: Address already in use" 'a port that is taken' \
	--serve --port "${busy%%/*}" "$tmp/first.po"
refused "'--serve' and '--output' exclude each other" 'a file to write to' --serve -o x "$tmp/first.po"
refused "'--port' needs '--serve'" 'a port without a server' --port 8000 "$tmp/first.po"
for n in 65536 -1 x 80x ' 80' 0x50; do
	refused "is not a number up to 65535" "port '$n'" --serve "--port=$n" "$tmp/first.po"
done
refused 'standard input cannot be served' 'standard input' --serve
refused 'standard input cannot be served' 'standard input by its name' --serve -
refused 'is no regular file' 'a device' --serve /dev/null
refused 'is a folder' 'a folder' --serve "$tmp"
refused 'No such file' 'a file that is not there' --serve "$tmp/none.po"

LANGUAGE=my
serve burmese "$tmp/first.po"
request GET "/?key=$key" "Host: 127.0.0.1:$port" </dev/null | grep '<template' >"$tmp/page"
grep -o 'data-[a-z]*="[ -!#-~]*"' "$tmp/page" | grep -v data-token | none 'the editor speaks Burmese'
has_burmese <"$tmp/page"
result $? 'in Burmese letters' <"$tmp/page"
LANGUAGE=en
finish
