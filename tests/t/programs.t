#!/bin/sh
# SPDX-License-Identifier: MIT
# Files that were localized are read by the programs they are for: a translation that has every sign
# that means something somewhere is there the string that it is in the catalog.
. tests/lib/tap.sh

case $O in
/*) MYMR=$O/mymr ;;
*) MYMR=$(pwd)/$O/mymr ;;
esac
cd "$tmp" || exit 1

cat >my.po <<'EOF'
msgid ""
msgstr "Language: my\nContent-Type: text/plain; charset=UTF-8\n"

msgid "The ferry runs again"
msgstr "ကူးတို့ \"ပြန်\" 'ပြေး' <b>&amp; ]]> \\ \\n $x {$y} #z @a/b % * _ ` | ~ ပြီ"
EOF
cat >want <<'EOF'
ကူးတို့ "ပြန်" 'ပြေး' <b>&amp; ]]> \ \n $x {$y} #z @a/b % * _ ` | ~ ပြီ
EOF

# reads NAME FILE PROGRAM...: what the program prints of the localized file is the translation.
reads() {
	_name=$1 _file=$2
	shift 2
	"$MYMR" localize -q --to my -c my.po "$_file" -o "$_file" >said 2>&1
	result $? "$_name: the file is localized" <said
	"$@" >got 2>said </dev/null
	result $? "$_name reads it" <said
	same "$_name finds the translation" got want
}

if has php; then
	cat >a.php <<'EOF'
<?php
// texts
return ['one' => 'The ferry runs again', "two" => "The ferry runs again"];
EOF
	cat >b.php <<'EOF'
<?php
$lang['one'] = 'The ferry runs again';
$lang["two"] = "The ferry runs again";
EOF
	reads 'php, single quotes,' a.php php -r '$t = require "a.php"; echo $t["one"], "\n";'
	reads 'php, double quotes,' a.php php -r '$t = require "a.php"; echo $t["two"], "\n";'
	passes 'php -l' php -l a.php
	reads 'php, an assignment,' b.php php -r 'require "b.php"; echo $lang["one"], "\n";'
	reads 'php, another one,' b.php php -r 'require "b.php"; echo $lang["two"], "\n";'
else
	skip 'php is not here to read arrays'
fi

if has node; then
	printf '{"a": {"b": "The ferry runs again", "c": "\\u1000"}}\n' >a.json
	printf '\357\273\277{"a": {"b": "The ferry runs again"}, "c": "က"}\n' >b.json
	ask='const s = require("fs").readFileSync(process.argv[1], "utf8");
		console.log(JSON.parse(s.replace(/^\uFEFF/, "")).a.b)'
	reads 'node' a.json node -e "$ask" a.json
	reads 'node, letters,' b.json node -e "$ask" b.json
else
	skip 'node is not here to read JSON'
fi

if has python3; then
	cat >ask_xml.py <<'EOF'
import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
for e in root.iter():
    if e.tag.split('}')[-1] == sys.argv[2]:
        print(''.join(e.itertext()))
        break
EOF
	head='<?xml version="1.0" encoding="UTF-8"?>'
	text='The ferry runs again'
	echo "$head<root><data name=\"a\"><value>$text</value></data></root>" >a.resx
	reads 'an XML parser, .resx,' a.resx python3 ask_xml.py a.resx value
	echo "$head<rss><channel><title>$text</title></channel></rss>" >a.rss
	reads 'an XML parser, RSS,' a.rss python3 ask_xml.py a.rss title
	echo "$head<rss><channel><title><![CDATA[$text]]></title></channel></rss>" >b.rss
	reads 'an XML parser, CDATA,' b.rss python3 ask_xml.py b.rss title
	echo "$head<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>$text</title></feed>" >a.atom
	reads 'an XML parser, Atom,' a.atom python3 ask_xml.py a.atom title
	echo "$head<svg xmlns=\"http://www.w3.org/2000/svg\"><text>$text</text></svg>" >a.svg
	reads 'an XML parser, SVG,' a.svg python3 ask_xml.py a.svg text
	cat >a.xml <<EOF
$head
<TS><context><message><source>$text</source><translation type="unfinished"></translation>
</message></context></TS>
EOF
	reads 'an XML parser, Qt,' a.xml python3 ask_xml.py a.xml translation
	printf 'id,title\n1,The ferry runs again\n2,"The ferry runs again"\n' >a.csv
	ask='import csv, sys; print(list(csv.reader(open("a.csv", encoding="utf-8")))[int(sys.argv[1])][1])'
	reads 'a reader of CSV' a.csv python3 -c "$ask" 1
	reads 'a reader of CSV, quotes,' a.csv python3 -c "$ask" 2
	printf '<p>The ferry runs again</p><img alt="The ferry runs again">\n' >a.html
	cat >ask_html.py <<'EOF'
import html.parser, sys
class Reader(html.parser.HTMLParser):
    s = ''
    def handle_data(self, s):
        if sys.argv[1] == 'p' and s.strip():
            self.s += s
    def handle_starttag(self, tag, attributes):
        if tag == sys.argv[1] == 'img':
            self.s += dict(attributes)['alt']
r = Reader(convert_charrefs=True)
r.feed(open('a.html', encoding='utf-8').read())
r.close()
print(r.s)
EOF
	reads 'a reader of HTML' a.html python3 ask_html.py p
	reads 'a reader of HTML, an attribute,' a.html python3 ask_html.py img
else
	skip 'python3 is not here to read XML, CSV and HTML'
fi

if has chromium; then
	printf '<!DOCTYPE html><html lang="en"><title>The ferry runs again</title><p>The ferry runs again</p>\n' >b.html
	browse() {
		chromium --headless=new --no-sandbox --disable-gpu --dump-dom "file://$tmp/b.html" 2>/dev/null |
			python3 -c 'import html, re, sys; s = sys.stdin.read()
print(html.unescape(re.search(sys.argv[1], s, re.S).group(1)))' "$1"
	}
	reads 'chromium' b.html browse '<p>(.*?)</p>'
	reads 'chromium, the title,' b.html browse '<title>(.*?)</title>'
else
	skip 'chromium is not here to show a page'
fi

if has java && has javac; then
	cat >Ask.java <<'EOF'
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
class Ask {
	public static void main(String[] a) throws IOException {
		Properties p = new Properties();
		p.load(new FileInputStream("a.properties"));
		new PrintStream(System.out, true, StandardCharsets.UTF_8).println(p.getProperty("a.b"));
	}
}
EOF
	printf '# ASCII\na.b = The ferry \\\n    runs again\n' >a.properties
	reads 'java' a.properties java Ask.java
else
	skip 'java is not here to read .properties'
fi
finish
