/* SPDX-License-Identifier: MIT */
/* Documents of strings, read and written, when memory runs out. */
#include <mymr/document.h>
#include <string.h>
#include "oom.h"
#include "tap.h"

struct file {
	const char *format;
	const char *s;
};

/* Every unit gets its own text. */
static enum mymr_status
set_all(struct mymr_document *doc)
{
	size_t n;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL);
	return status;
}

static int
write_again(void *arg)
{
	const struct file *file = arg;
	struct mymr_document *doc;
	struct mymr_buf out = {0};
	struct mymr_error error = {0, NULL};
	enum mymr_status status =
		mymr_document_open(&doc, file->s, strlen(file->s), file->format, NULL, &error);
	if (status)
		return error.reason ? (int)status : 1;
	status = set_all(doc);
	if (!status)
		status = mymr_document_write(doc, &out);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return status;
}

static struct file files[] = {
	{"android", "<resources><string name='a'>Don\\'t <b>go</b> &amp; x</string>"
		    "<plurals name='p'><item quantity='one'><![CDATA[A]]></item></plurals>"
		    "</resources>"},
	{"qt", "<TS><context><name>W</name><message><source>A</source><translation>"
	       "</translation></message></context></TS>"},
	{"rss", "<rss><title>A</title><description>&lt;p>A &lt;b>b&lt;/b></description>"
		"</rss>"},
	{"svg", "<svg xmlns='http://www.w3.org/2000/svg' "
		"aria-label='A'><text>B</text></svg>"},
	{"csv", "title,n\n\"A \"\"b\"\"\",1\nC,2\n"},
	{"tsv", "A\tb\n"},
	{"sql", "CREATE TABLE p (post_content text, title text);\nINSERT INTO `p` VALUES "
		"('A [b]c[/b]\\nd\\n\\n<i>e</i>','It\\'s');\nCOPY q (title) FROM "
		"stdin;\nA\n\\.\n"
		"INSERT INTO r VALUES (replace('A','\\n',char(10)));"},
	/* without a prefix, for which expat does not look whether it has memory */
	{"wxr", "<rss><title><![CDATA[A]]></title><item><category>B</category></item></"
		"rss>"},
	{"xcstrings", "{\"strings\":{\"a\":{},\"b\":{\"localizations\":{\"my\":{\"stringUnit\":"
		      "{\"value\":\"A\"}}}}}}"},
	{"html", "<iframe srcdoc='<p>A</p>'></iframe><p>a <ruby>b<rt>c</rt></ruby> "
		 "[x]d[/x]</p>"
		 "<!-- wp:x {\"label\":\"A\"} -->"},
	{"markdown", "---\ntitle: A\n---\n# A *b **c*** `d`\n\n![e](f \"g\") [h]  \ni\n\n"
		     "[h]: /x\n\n|j|k|\n|-|-|\n\n<p>l</p>\n"},
	{"yaml", "a: A\nb: [C, {\"d\": 'E'}]\nf:\n- |\n  G\n- H\n"},
	{"toml", "a = \"A\"\n[[b.c]]\nd = ['E', {f = \"\"\"G\"\"\"}]\n"},
	{"fodt", "<w:r "
		 "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
		 "<w:p><w:r><w:t>A</w:t></w:r><w:bookmarkStart/><w:r><w:rPr><w:b/></w:rPr>"
		 "<w:t>b</w:t></w:r><w:hyperlink><w:r><w:t>c</w:t><w:tab/></w:r></"
		 "w:hyperlink>"
		 "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>d</w:t><w:p><w:r>"
		 "<w:t>e</w:t></w:r></w:p></w:r></w:p></w:r>"},
	{"fodt", "<t:r xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
		 "<t:p>A  b<t:s/><t:span>c</t:span></t:p></t:r>"},
	{"fodt", "<d:title xmlns:d='http://purl.org/dc/elements/1.1/'>A</d:title>"},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		/* Libraries that are loaded when they are needed stay. */
		tap_ok(write_again(&files[i]) == MYMR_OK, "%s is written", files[i].format);
		oom_test(write_again, &files[i], files[i].format);
	}
	return tap_done();
}
