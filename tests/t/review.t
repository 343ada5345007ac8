#!/bin/sh
# SPDX-License-Identifier: MIT
# The page of mymr review in a browser: keys, buttons and the filter show what they say, and lines
# end only where ours do.
. tests/lib/tap.sh

if ! has chromium; then
	skip 'chromium is not here to show the page of mymr review'
	finish
fi

cat >"$tmp/page.po" <<'EOF'
msgid ""
msgstr ""
"Language: my\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=1; plural=0;\n"

msgid "The ferry between Dala and Yangon runs again from Monday."
msgstr "ဒလနှင့် ရန်ကုန်ကြား ကူးတို့သည် တနင်္လာနေ့မှစ၍ ပြန်လည်ပြေးဆွဲမည်ဖြစ်သည်။"

msgid "Tickets cost 500 kyats."
msgstr "လက်မှတ်ခမှာ ၆၀၀ ကျပ် ဖြစ်သည်။"

#, fuzzy
#| msgid "The old jetty was closed."
msgid "The old jetty was opened."
msgstr "ဆိပ်ခံတံတားဟောင်းကို ပိတ်ခဲ့သည်။"

msgid "Read more"
msgstr ""
EOF

# What is shown after each key, as numbers of messages; the last is the one in focus.
cat >"$tmp/keys.html" <<'EOF'
<script>
const told = [];
const all = [...document.querySelectorAll("article")];
function tell(what) {
	const seen = all.map((m, i) => m.offsetHeight ? i + 1 : 0).filter(i => i).join(" ");
	told.push(what + ": " + seen + ", at " + (all.indexOf(document.activeElement) + 1));
}
function key(name) {
	document.activeElement.dispatchEvent(new KeyboardEvent("keydown",
		{key: name, bubbles: true, cancelable: true}));
	tell(name);
}
function type(text) {
	const input = document.querySelector("input");
	input.value = text;
	input.dispatchEvent(new Event("input"));
	tell(text);
}
tell("start");
for (const name of ["t", "f", "u", "w", "a", "j", "j", "k", "f", "j", "Escape", "/"])
	key(name);
type("JETTY");
type("၆၀၀");
key("f");
key("Escape");
document.querySelector("button[data-show=missing]").click();
tell("click");
document.body.innerHTML = "<pre>" + told.join("\n") + "</pre>";
</script>
EOF

# In columns of any width each piece stays on one line, and there are several lines.
cat >"$tmp/lines.html" <<'EOF'
<script>
const text = document.querySelector("article .text:lang(my)");
const pieces = [...text.querySelectorAll("span")];
const parted = new Set(), told = [];
for (let width = 4; width <= 9; width++) {
	text.style.width = width + "em";
	for (const p of pieces)
		if (p.getClientRects().length !== 1)
			parted.add(p.textContent);
	if (new Set(pieces.map(p => Math.round(p.getBoundingClientRect().top))).size < 4)
		told.push("too few lines at " + width);
}
document.body.innerHTML = "<pre>parted: " + [...parted, ...told].join(" ") + "</pre>";
</script>
EOF

# browse SCRIPT: what the script told.
browse() {
	cat "$tmp/page.html" "$tmp/$1" >"$tmp/test.html"
	HOME=$tmp timeout 120 chromium --headless=new --no-sandbox --disable-gpu \
		--user-data-dir="$tmp/profile" --dump-dom "file://$tmp/test.html" 2>"$tmp/log" |
		sed -n '/<pre>/,/<\/pre>/p' | sed "s/.*<pre>//; s/<.pre>.*//; /^<.body>/d"
}

"$O/mymr" review "$tmp/page.po" >"$tmp/page.html"
cat >"$tmp/want" <<'EOF'
start: 1 2 3 4, at 0
t: 1 2, at 0
f: 3, at 0
u: 4, at 0
w: 2, at 0
a: 1 2 3 4, at 0
j: 1 2 3 4, at 1
j: 1 2 3 4, at 2
k: 1 2 3 4, at 1
f: 3, at 0
j: 3, at 3
Escape: 1 2 3 4, at 3
/: 1 2 3 4, at 0
JETTY: 3, at 0
၆၀၀: 2, at 0
f: 2, at 0
Escape: 1 2 3 4, at 0
click: 4, at 0
EOF
browse keys.html >"$tmp/got"
same 'keys, buttons and the filter show what they say' "$tmp/got" "$tmp/want"

echo 'parted: ' >"$tmp/want"
browse lines.html >"$tmp/got"
same 'lines end where ours do' "$tmp/got" "$tmp/want"
finish
