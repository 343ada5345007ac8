#!/bin/sh
# SPDX-License-Identifier: MIT
# Office documents and books that are written: LibreOffice opens them and shows their text, books are
# XML still, and what was not translated is the same to the byte.
. tests/lib/tap.sh

top=$(pwd)
mymr=$(cd "$O" && pwd)/mymr
CASES=$top/tests/cli
. "$CASES/fixtures.sh"
mkdir "$tmp/files"
cd "$tmp/files" || exit 1

zip() {
	perl "$top/tests/lib/zip.pl" "$@"
}

ooxml=http://schemas.openxmlformats.org
odf=urn:oasis:names:tc:opendocument:xmlns

docx a.docx <<'E'
<w:p><w:r><w:t>Heavy rain</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The river rose by </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>two metres</w:t></w:r><w:r><w:t xml:space="preserve"> again.</w:t></w:r></w:p>
E

namespaces="xmlns:office='$odf:office:1.0' xmlns:text='$odf:text:1.0' xmlns:manifest='$odf:manifest:1.0'
xmlns:style='$odf:style:1.0' xmlns:fo='$odf:xsl-fo-compatible:1.0' office:version='1.2'"
cat >content.xml <<E
<office:document-content $namespaces><office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"
style:font-weight-complex="bold"/></style:style></office:automatic-styles><office:body><office:text>
<text:h>Heavy rain</text:h>
<text:p>The river rose by <text:span text:style-name="B">two metres</text:span> again.</text:p>
</office:text></office:body></office:document-content>
E
cat >manifest.xml <<E
<manifest:manifest xmlns:manifest="$odf:manifest:1.0"><manifest:file-entry manifest:full-path="/"
manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
E
printf application/vnd.oasis.opendocument.text >mimetype
zip a.odt mimetype mimetype content.xml content.xml META-INF/manifest.xml manifest.xml

types=application/vnd.openxmlformats-officedocument.spreadsheetml
cat >types.xml <<E
<Types xmlns="$ooxml/package/2006/content-types"><Default Extension="rels"
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override
PartName="/xl/workbook.xml" ContentType="$types.sheet.main+xml"/><Override
PartName="/xl/sheet.xml" ContentType="$types.worksheet+xml"/><Override
PartName="/xl/strings.xml" ContentType="$types.sharedStrings+xml"/></Types>
E
office=$ooxml/officeDocument/2006/relationships
relations() {
	echo "<Relationships xmlns=\"$ooxml/package/2006/relationships\">"
	while [ $# -gt 0 ]; do
		echo "<Relationship Id=\"r$1\" Type=\"$office/$2\" Target=\"$3\"/>"
		shift 3
	done
	echo '</Relationships>'
}
relations 1 officeDocument xl/workbook.xml >rels.xml
relations 1 worksheet sheet.xml 2 sharedStrings strings.xml >book.rels.xml
echo "<workbook xmlns='$ooxml/spreadsheetml/2006/main' xmlns:r='$office'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>" >book.xml
echo "<worksheet xmlns='$ooxml/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row></sheetData></worksheet>" >sheet.xml
echo "<sst xmlns='$ooxml/spreadsheetml/2006/main'><si><t>Heavy rain</t></si><si><r><t xml:space='preserve'>The river rose by </t></r><r><rPr><b/></rPr><t>two metres</t></r><r><t xml:space='preserve'> again.</t></r></si></sst>" >strings.xml
zip a.xlsx '[Content_Types].xml' types.xml _rels/.rels rels.xml xl/workbook.xml book.xml \
	xl/_rels/workbook.xml.rels book.rels.xml xl/sheet.xml sheet.xml xl/strings.xml strings.xml

cat >my.po <<'E'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Heavy rain"
msgstr "မိုးသည်းထန်စွာ ရွာသွန်း"

msgid "The river rose by <b>two metres</b> again."
msgstr "မြစ်ရေ <b>နှစ်မီတာ</b> ပြန်တက်သည်။"

msgid "The river rose by <span>two metres</span> again."
msgstr "မြစ်ရေ <span>နှစ်မီတာ</span> ပြန်တက်သည်။"
E

for format in docx odt xlsx; do
	passes "$format is localized" "$mymr" localize -q -c my.po "a.$format" -o "my.$format"
done

# --- What LibreOffice reads of them.

shown() {
	HOME=$tmp/home soffice --headless --convert-to "$2" --outdir shown "my.$1" >/dev/null 2>&1
	cat "shown/my.${2%%:*}" 2>/dev/null
}

if has soffice; then
	mkdir "$tmp/home"
	for format in docx odt xlsx; do
		case $format in
		xlsx) to='csv:Text - txt - csv (StarCalc):44,34,76' ;;
		*) to='txt:Text (encoded):UTF8' ;;
		esac
		shown $format "$to" >text
		if ! [ -s text ]; then
			skip "LibreOffice is here, but not what opens $format"
			continue
		fi
		passes "LibreOffice shows a title in $format" grep -q 'မိုးသည်းထန်စွာ ရွာသွန်း' text
		passes "and a paragraph of several formats" grep -q 'မြစ်ရေ နှစ်မီတာ ပြန်တက်သည်။' text
	done
else
	skip 'LibreOffice is not here: nothing else opens what was written'
fi

# --- Members that have no text, as they are compressed.

members() {
	perl -e '
		my $s = do { local (@ARGV, $/) = @ARGV; <> };
		while ($s =~ /PK\x01\x02/g) {
			my ($head, $n, $extra, $comment, $at) = unpack "a24 v v v x8 V", substr $s, $+[0], 42;
			my $size = unpack "x16 V", $head;
			my $name = substr $s, $+[0] + 42, $n;
			my ($n_name, $n_extra) = unpack "x26 v v", substr $s, $at, 30;
			print "$name ", unpack("H*", substr $head, 2), " ",
				unpack("%32C*", substr $s, $at + 30 + $n_name + $n_extra, $size), "\n";
		}' "$1"
}
for format in docx odt xlsx; do
	members a.$format >before
	members my.$format >after
	diff before after | grep -c '^>' >changed
	echo 1 >one
	same "one member of $format has changed, and the order has not" changed one
	cut -d' ' -f1 before >names
	cut -d' ' -f1 after | same "all members of $format are there" - names
done

# --- What is not read, and what is.

{
	echo "<w:document xmlns:w='$ooxml/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
	head -c 8000000 /dev/zero | tr '\0' a
	echo '</w:t></w:r></w:p></w:body></w:document>'
} >bomb.xml
zip -p a.docx '[Content_Types].xml' >types.xml
zip bomb.docx '[Content_Types].xml' types.xml word/document.xml bomb.xml
"$mymr" extract bomb.docx >bomb.pot 2>said
echo "$?" >code
echo 2 >two
same 'a bomb is refused' code two
passes 'with its name' grep -q 'bomb.docx:word/document.xml: a member of the archive is too large' said
if has python3; then
	passes 'an archive of the 64-bit kind is written' python3 -c '
import zipfile
old = zipfile.ZipFile("a.docx")
new = zipfile.ZipFile("c.docx", "w", zipfile.ZIP_DEFLATED)
for name in old.namelist():
	with new.open(name, "w", force_zip64=True) as f:
		f.write(old.read(name))
new.close()'
	passes 'and read, and written again' "$mymr" localize -q -c my.po c.docx -o c.my.docx
	passes 'with what others read' python3 -c '
import zipfile
new = zipfile.ZipFile("c.my.docx")
assert new.testzip() is None
assert "မြစ်ရေ" in new.read("word/document.xml").decode()'
else
	skip 'python3 is not here: no archive of the 64-bit kind'
fi

# --- A book.

cat >page.xhtml <<'E'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
<body><p><a id="p1"/>Heavy rain</p></body></html>
E
echo '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>' >container.xml
cat >b.opf <<'E'
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Heavy rain</dc:title>
<dc:language>en</dc:language></metadata><manifest><item id="p" href="page%201.xhtml" media-type="application/xhtml+xml"/></manifest></package>
E
printf application/epub+zip >mimetype
zip a.epub mimetype mimetype META-INF/container.xml container.xml a/b.opf b.opf 'a/page 1.xhtml' page.xhtml
passes 'a book is localized' "$mymr" localize -q -c my.po a.epub -o my.epub
head -c 58 my.epub | tail -c 28 >first
printf 'mimetypeapplication/epub+zip' | same 'mimetype comes first, and is not compressed' - first
zip -p my.epub a/b.opf >got
passes 'the book says its language' grep -q '<dc:language>my</dc:language>' got
zip -p my.epub 'a/page 1.xhtml' >got
passes 'a page says its language' grep -q 'xml:lang="my" lang="my"' got
passes 'and has its text' grep -q '<a id="p1"/>မိုးသည်းထန်စွာ' got
if has python3; then
	passes 'a page is XML' python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse("got")'
else
	skip 'python3 is not here: no other reader of XML'
fi
finish
