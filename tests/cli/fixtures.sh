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

android() {
	cat <<'EOF'
<resources>
    <string name="wait">Don\'t wait, <b>hurry</b>!</string>
    <string name="app" translatable="false">River</string>
    <string-array name="tabs"><item>Latest &amp; best</item></string-array>
    <plurals name="days"><item quantity="other">Updated %d days ago</item></plurals>
</resources>
EOF
}

feed() {
	cat <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>River News</title>
<item><title>Ferry runs again</title>
<description>&lt;p&gt;Read &lt;a href="/more"&gt;the whole story&lt;/a&gt; by our reporter in the delta.&lt;/p&gt;</description>
<content:encoded><![CDATA[<h1>Ferry runs again</h1><img alt="A wooden jetty">]]></content:encoded></item>
</channel></rss>
EOF
}

qt() {
	cat <<'EOF'
<TS version="2.1"><context><name>Main</name>
<message><source>River News</source><translation type="unfinished"></translation></message>
</context></TS>
EOF
}

resx() {
	cat <<'EOF'
<root><data name="Head" xml:space="preserve"><value>Ferry runs again</value></data></root>
EOF
}

stringsdict() {
	cat <<'EOF'
<plist version="1.0"><dict><key>jetties</key><dict><key>n</key><dict>
<key>one</key><string>A wooden jetty</string></dict></dict></dict></plist>
EOF
}

svg() {
	cat <<'EOF'
<svg xmlns="http://www.w3.org/2000/svg"><title>River News</title><text>Ferry runs again</text></svg>
EOF
}

atom() {
	cat <<'EOF'
<feed xmlns="http://www.w3.org/2005/Atom"><title>River News</title>
<entry><title type="html">Ferry runs again</title></entry></feed>
EOF
}

csv() {
	cat <<'EOF'
id,title,caption
1,Ferry runs again,"A ""wooden"" jetty"
EOF
}

mysqldump() {
	cat <<'EOF'
-- MySQL dump 10.13  Distrib 8.0.32
/*!40101 SET NAMES utf8mb4 */;
CREATE TABLE `wp_posts` (
  `ID` bigint NOT NULL,
  `post_content` longtext NOT NULL,
  `post_title` text NOT NULL,
  PRIMARY KEY (`ID`)
);
INSERT INTO `wp_posts` VALUES (1,'[caption id=\"a\"]<img alt=\"A wooden jetty\">[/caption]\n\nRead <a href=\"/more\">the whole story</a> by our reporter in the delta.\r\n\r\n[gallery]','Ferry runs again');
INSERT INTO `wp_options` (`option_name`,`option_value`) VALUES ('blogname','River News'),('theme','a:1:{i:0;s:10:\"River News\";}');
EOF
}

pg_dump() {
	cat <<'EOF'
-- PostgreSQL database dump
SET standard_conforming_strings = on;
COPY public.news (id, headline, summary) FROM stdin;
1	Ferry runs again	\N
2	A wooden jetty	It's\tnew
\.
INSERT INTO public.news (headline, slug) VALUES ('River News', 'River News');
EOF
}

wxr() {
	cat <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>River News</title>
<item><title><![CDATA[Ferry runs again]]></title>
<content:encoded><![CDATA[[caption align="left"]<img alt="A wooden jetty"/>[/caption]

Read <a href="/more">the whole story</a> by our reporter in the delta.]]></content:encoded></item>
</channel></rss>
EOF
}

xcstrings() {
	cat <<'EOF'
{
  "sourceLanguage" : "en",
  "strings" : {
    "River News" : {

    },
    "story.title" : {
      "extractionState" : "manual",
      "localizations" : {
        "en" : {
          "stringUnit" : {
            "state" : "translated",
            "value" : "Ferry runs again"
          }
        }
      }
    }
  },
  "version" : "1.0"
}
EOF
}

# A Word document: docx NAME < what stands in its body
docx() {
	w=http://schemas.openxmlformats.org/wordprocessingml/2006/main
	ct=http://schemas.openxmlformats.org/package/2006
	{
		printf '<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="%s"><w:body>\n' "$w"
		cat
		printf '</w:body></w:document>\n'
	} >document.xml
	cat >types.xml <<F
<Types xmlns="$ct/content-types"><Default Extension="rels"
ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
F
	cat >rels.xml <<F
<Relationships xmlns="$ct/relationships"><Relationship Id="r1" Target="word/document.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
F
	perl "$CASES/../lib/zip.pl" "$1" '[Content_Types].xml' types.xml _rels/.rels rels.xml \
		word/document.xml document.xml
	rm -f document.xml types.xml rels.xml
}

# The paragraphs of a Word document, each on a line.
paragraphs() {
	perl "$CASES/../lib/zip.pl" -p "$1" word/document.xml | grep '<w:p>'
}
