/* SPDX-License-Identifier: MIT */
/* Encodings in archives: text, fonts that are named for one, and clusters that runs have parted. */
#include <mymr/recode.h>
#include <string.h>
#include "tap.h"
#include "zip_build.h"

static void
recoded(const char *format, const char *body, const char *want, const char *why)
{
	const struct mymr_recode_options o = {.is_auto = true, .font = "Pyidaungsu"};
	struct zip_build a;
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0}, all = {0};
	size_t n = 0;
	zip_build_body(&all, body, strlen(body));
	zip_build_document(&a, format, &all);
	zip_build_body(&all, want, strlen(want));
	mymr_document_open_runs(&doc, a.bytes.s, a.bytes.len, NULL, NULL, NULL);
	mymr_document_recode(doc, &o, NULL, NULL);
	mymr_document_write(doc, &out);
	mymr_document_free(doc);
	doc = NULL;
	/* members come back compressed: what they have is read as a document again */
	mymr_document_open(&doc, all.s, all.len, "fodt", NULL, NULL);
	struct mymr_document *again = NULL;
	mymr_document_open(&again, out.s, out.len, format, NULL, NULL);
	const struct mymr_unit *u = doc ? mymr_document_units(doc, &n) : NULL;
	size_t n_again = 0;
	const struct mymr_unit *v = again ? mymr_document_units(again, &n_again) : NULL;
	tap_ok(n == n_again && n > 0, "%s: as many texts", why);
	for (size_t i = 0; i < n && n == n_again; i++)
		tap_is(v[i].text, v[i].text_len, u[i].text, "%s", why);
	const char *s = zip_build_find(out.s, out.len,
		strcmp(format, "docx") == 0 ? "word/document.xml" : "content.xml", &n);
	tap_is(s ? s : "", s ? n : 0, all.s, "%s: to the byte", why);
	mymr_document_free(doc);
	mymr_document_free(again);
	mymr_buf_free(&out);
	mymr_buf_free(&all);
	mymr_buf_free(&a.bytes);
}

#define FONT(name) "<w:rPr><w:rFonts w:ascii=\"" name "\" w:cs=\"" name "\"/></w:rPr>"

static void
encodings(void)
{
	recoded("docx", "<w:p><w:r>" FONT("Zawgyi-One") "<w:t>ျမန္မာႏိုင္ငံ</w:t></w:r></w:p>",
		"<w:p><w:r>" FONT("Pyidaungsu") "<w:t>မြန်မာနိုင်ငံ</w:t></w:r></w:p>", "fonts");
	recoded("docx", "<w:p><w:r>" FONT("Zawgyi-One") "<w:t>မြန်မာနိုင်ငံ</w:t></w:r></w:p>",
		"<w:p><w:r>" FONT("Zawgyi-One") "<w:t>မြန်မာနိုင်ငံ</w:t></w:r></w:p>",
		"fonts of text that stays");
	recoded("docx",
		"<w:p><w:r><w:t>ျမန္မာႏိုင္ငံ သတင္းမ်ား ေ</w:t></w:r>\n<w:r>" FONT(
			"ZawgyiOne2008") "<w:t>က်းရြာ</w:t></w:r></w:p>",
		"<w:p><w:r><w:t>မြန်မာနိုင်ငံ သတင်းများ ကျေး</w:t></w:r>\n<w:r>" FONT(
			"Pyidaungsu") "<w:t>ရွာ</w:t></w:r></w:p>",
		"a sign before its letter");
	recoded("docx", "<w:p><w:r><w:t>ျမန္မာႏိုင္ငံ သတင္းမ်ားက</w:t></w:r><w:r><w:t>ို</w:t></w:r></w:p>",
		"<w:p><w:r><w:t>မြန်မာနိုင်ငံ သတင်းများကို</w:t></w:r><w:r><w:t></w:t></w:r></w:p>",
		"marks that are the same in both");
	recoded("docx",
		"<w:x href='ျမန္မာႏိုင္ငံ' title='ျမန္မာႏိုင္ငံ'/><w:p><w:r><w:t>ျမန္မာႏိုင္ငံ</w:t></w:r></w:p>",
		"<w:x href='ျမန္မာႏိုင္ငံ' title='မြန်မာနိုင်ငံ'/><w:p><w:r><w:t>မြန်မာနိုင်ငံ</w:t></w:r></w:p>",
		"names of files stay");
	recoded("odt",
		"<text:p>ျမန္မာႏိုင္ငံ "
		"<text:span>သတင္းမ်ား</text:span></text:p><dc:title>ျမန္မာႏိုင္ငံ</dc:title>",
		"<text:p>မြန်မာနိုင်ငံ "
		"<text:span>သတင်းများ</text:span></text:p><dc:title>မြန်မာနိုင်ငံ</dc:title>",
		"spans");
}

int
main(void)
{
	encodings();
	return tap_done();
}
