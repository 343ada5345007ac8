#!/bin/sh
# SPDX-License-Identifier: MIT
# Messages edited in a browser, on the page that mymr review --serve gives.
. tests/lib/tap.sh
. tests/lib/serve.sh

if ! has chromium || ! has chromedriver; then
	skip 'chromium and chromedriver are not here to edit messages'
	finish
fi

cat >"$tmp/site.po" <<'EOF'
msgid ""
msgstr ""
"Language: my\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=n != 1;\n"

msgid "The ferry is late."
msgstr "ကူးတို့ နောက်ကျသည်။"

msgid "Tickets cost 500 kyats."
msgstr "လက်မှတ်ခမှာ ၆၀၀ ကျပ် ဖြစ်သည်။"

#, fuzzy
msgid "one photo"
msgid_plural "%d photos"
msgstr[0] "ဓာတ်ပုံ ၁ ပုံ"
msgstr[1] "ဓာတ်ပုံ %d ပုံ"

msgid "two\r\nlines\r\n"
msgstr ""
"စာကြောင်း\r\n"
"နှစ်ကြောင်း\r\n"

msgid "Close"
msgstr ""
EOF
cp "$tmp/site.po" "$tmp/want.po"

# browse: what the browser says of the commands on standard input.
browse() {
	timeout 200 perl tests/lib/browser.pl "$tmp" >"$tmp/got" 2>&1
}

# shows NAME <WANT: what browse said.
shows() {
	cat >"$tmp/want"
	same "$1" "$tmp/got" "$tmp/want"
}

# changed NAME PERL: the file must be what it was, changed so.
changed() {
	perl -0pi -e "$2" "$tmp/want.po"
	same "$1" "$tmp/site.po" "$tmp/want.po"
}

serve site "$tmp/site.po"
browse <<EOF
open $url
wait .edit
keys je
script return document.activeElement.tagName + " " + document.activeElement.value
keys jkfatuw/e
script return document.activeElement.value
text nav .unsaved
text form output
text nav button[aria-pressed=true]
keys {escape}
script return document.activeElement.tagName
text form output
keys e
keys {ctrl}{enter}
wait h2 .saved
text article:nth-of-type(1) .text
text article:nth-of-type(1) h2 .saved
script return document.querySelectorAll("form").length + " " + document.activeElement.tagName
text nav .unsaved
EOF
shows 'e edits, keys are text then, Esc leaves without a loss, Ctrl+Enter saves' <<'EOF'
TEXTAREA ကူးတို့ နောက်ကျသည်။
ကူးတို့ နောက်ကျသည်။jkfatuw/e
not saved 1
not saved
all 5 a
ARTICLE
not saved
The ferry is late.
ကူးတို့ နောက်ကျသည်။jkfatuw/e
saved
0 ARTICLE

EOF
changed 'it is in the file' 's/နောက်ကျသည်။/နောက်ကျသည်။jkfatuw\/e/'

browse <<EOF
open $url
wait .edit
text article:nth-of-type(2) li b
text nav button[data-show=found]
click article:nth-of-type(2) .edit
script document.activeElement.value = "လက်မှတ်ခမှာ ၅၀၀ ကျပ် ဖြစ်သည်"
keys ။
keys {tab}
keys ask the harbour
keys {ctrl}{enter}
wait h2 .saved
text article:nth-of-type(2) .note
text nav button[data-show=found]
keys u
text nav output:not(.unsaved)
click article:nth-of-type(5) .edit
keys ပိတ်ရန်
click .save
wait article:nth-of-type(5) .saved
text nav button[data-show=missing]
script return document.querySelector("article:nth-of-type(5)").className
EOF
shows 'findings, comments and numbers are those of what was saved' <<'EOF'
number-value
with findings 1 w

ask the harbour
with findings 0 w
1 / 5
untranslated 0 u
done
EOF
changed 'comments and texts are in the file' \
	's/msgid "Tickets/# ask the harbour\n$&/; s/၆၀၀/၅၀၀/; s/(Close"\nmsgstr ")/$1ပိတ်ရန်/'

browse <<EOF
open $url
wait .edit
click article:nth-of-type(3) .edit
script return document.querySelectorAll("form textarea").length + " " + document.querySelector("form input").checked
keys {tab}
script document.querySelectorAll("form textarea")[1].focus()
keys X
script return String(document.querySelector("form input").checked)
click form input
keys {ctrl}{enter}
wait h2 .saved
script return document.querySelector("article:nth-of-type(3)").className
click article:nth-of-type(4) .edit
script document.querySelector("form .comment").focus()
keys lines as they came
keys {ctrl}{enter}
wait article:nth-of-type(4) .saved
click article:nth-of-type(4) .edit
keys X
click .save
wait article:nth-of-type(4) .saved
text article:nth-of-type(4) h2 .saved
EOF
shows 'plural forms have fields of their own; fuzzy is no longer what is edited, where one does not say so' <<'EOF'
3 true

false
fuzzy

saved
EOF
changed 'line ends that browsers do not know stay' \
	's/%d ပုံ"/%d ပုံX"/; s/msgid "two/# lines as they came\n$&/; s/(နှစ်ကြောင်း\\r\\n")/$1\n"X"/'

# Two editors, each with a page.
browse <<EOF
open $url
wait .edit
tab 2
open $url
wait .edit
tab 1
click .edit
keys A
tab 2
click .edit
keys B
tab 1
keys {ctrl}{enter}
wait h2 .saved
tab 2
keys {ctrl}{enter}
wait form.conflict
text form output
text article:nth-of-type(1) .text:lang(my)
script return document.querySelector("form textarea").value
text form button
script document.querySelector("form textarea").focus()
keys {ctrl}{enter}
script return document.querySelector("form").className
EOF
shows 'a conflict shows both texts, and Ctrl+Enter does not decide it' <<'EOF'
another editor has changed this message: above is what the file has now, below is yours
ကူးတို့ နောက်ကျသည်။jkfatuw/eA
ကူးတို့ နောက်ကျသည်။jkfatuw/eB


keep mine
take the other

conflict
EOF
changed 'the file has the first' 's/jkfatuw\/e/$&A/'

# What the conflict is ended with: CLICK, then what is saved or not.
decide() {
	browse <<EOF
open $url
wait .edit
click .edit
keys $1
script fetch("/save" + location.search, {method: "POST", headers: {"Content-Type": "application/json", "X-Mymr-Token": words.token}, body: JSON.stringify({file: 0, context: null, id: "Close", forms: [{was: "$2", text: "$3"}], fuzzy_was: false, fuzzy: false, comment: ""})})
click article:nth-of-type(5) .edit
keys mine
keys {ctrl}{enter}
wait form.conflict
click article:nth-of-type(5) .$4
script return [...document.querySelectorAll("form")].map(f => f.className).join(" ")
text article:nth-of-type(5) .text:lang(my)
script document.activeElement.matches("textarea") && save(document.activeElement.closest("article"))
wait article:nth-of-type(5):not(:has(form))
text article:nth-of-type(5) .text:lang(my)
EOF
}
decide X ပိတ်ရန် theirs keep
shows 'what is mine is kept, and saved when I say so' <<'EOF'

unsaved unsaved
theirs

ပိတ်ရန်mine
EOF
changed 'mine is in the file' 's/"ပိတ်ရန်"/"ပိတ်ရန်mine"/'
decide X ပိတ်ရန်mine theirs take
shows 'what is theirs is taken' <<'EOF'

unsaved
theirs

theirs
EOF
changed 'theirs is in the file' 's/"ပိတ်ရန်mine"/"theirs"/'

# Unsaved text holds the page, and a server that has ended takes nothing from it.
leaving='const e = new Event("beforeunload", {cancelable: true}); dispatchEvent(e); return e.defaultPrevented ? "asks" : "leaves"'
browse <<EOF
open $url
wait .edit
click .edit
script $leaving
keys Z
script $leaving
click .discard
script $leaving
EOF
shows 'leaving with unsaved text asks first' <<'EOF'
leaves
asks
leaves
EOF
kill "$pid"
wait "$pid"
serve site --port "$port" "$tmp/site.po"
kill "$pid"
wait "$pid"
result $? 'a port is free for the next run' <"$tmp/site.err"
serve site "$tmp/site.po"
browse <<EOF
open $url
wait .edit
click .edit
keys Z
shell kill $pid
keys {ctrl}{enter}
wait form.refused
text form output
script return document.querySelector("form textarea").value.slice(-1) + " " + document.querySelector("form").className
EOF
shows 'a server that does not answer is told of, and the text stays' <<'EOF'
mymr does not answer; nothing is saved
Z refused
EOF
same 'the file is as it was' "$tmp/site.po" "$tmp/want.po"
finish
