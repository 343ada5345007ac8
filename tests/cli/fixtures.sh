# SPDX-License-Identifier: MIT
# What many cases start with.

# po FILE: a catalog of the lines "id = translation" on standard input.
po() {
	{
		cat <<'EOF'
msgid ""
msgstr ""
"Project-Id-Version: page\n"
"PO-Revision-Date: 2017-07-24 11:00+0630\n"
"Last-Translator: Nobody\n"
"Language-Team: Burmese\n"
"Language: my\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=1; plural=0;\n"
EOF
		sed 's/[\\"]/\\&/g; s/^\(.*\) = \(.*\)$/\
msgid "\1"\
msgstr "\2"/'
	} >"$1"
}

page() {
	cat <<'EOF'
<!DOCTYPE html>
<html lang="en">
<head><title>River News</title></head>
<body>
<h1>Ferry runs again</h1>
<p>Read <a href="/more?a=1&amp;b=2">the whole story</a> by our reporter in the delta.</p>
<img src=jetty.jpg alt="A wooden jetty">
</body>
</html>
EOF
}

page_po() {
	po "$1" <<'EOF'
River News = မြစ်သတင်း
Ferry runs again = ကူးတို့ ပြန်ပြေး
Read <a>the whole story</a> by our reporter in the delta. = မြစ်ဝကျွန်းပေါ်မှ သတင်းထောက်၏ <a>သတင်းအပြည့်အစုံ</a>ကို ဖတ်ပါ။
A wooden jetty = သစ်သားဆိပ်ခံတံတား
EOF
}

# try COMMAND...: its exit code on standard output.
try() {
	"$@"
	echo "exit $?"
}
