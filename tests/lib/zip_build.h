/* SPDX-License-Identifier: MIT */
/* Archives whose members are not compressed, for tests and fuzzers. */
#ifndef TESTS_ZIP_BUILD_H
#define TESTS_ZIP_BUILD_H

#include <mymr/buf.h>
#include <string.h>

/* Zeroed, it is empty. flags and method are those of the next members. */
struct zip_build {
	struct mymr_buf bytes;
	struct mymr_buf directory;
	int n;
	unsigned flags;
	unsigned method;
};

/* CRC-32 as ZIP has it. */
static inline unsigned long
zip_build_checksum(const char *s, size_t n)
{
	unsigned long crc = 0xFFFFFFFF;
	for (size_t i = 0; i < n; i++) {
		crc ^= (unsigned char)s[i];
		for (int k = 0; k < 8; k++)
			crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
	}
	return crc ^ 0xFFFFFFFF;
}

static inline void
zip_build_number(struct mymr_buf *out, unsigned long number, int n_bytes)
{
	for (; n_bytes > 0; n_bytes--, number >>= 8)
		mymr_buf_putc(out, (char)(number & 0xFF));
}

/* What the headers of a member have in common. */
static inline void
zip_build_header(
	struct zip_build *a, struct mymr_buf *out, const char *name, const struct mymr_buf *member)
{
	zip_build_number(out, 10, 2);
	zip_build_number(out, a->flags, 2);
	zip_build_number(out, a->method, 2);
	zip_build_number(out, 0x50436285, 4); /* 2020-02-03 12:20:10 */
	zip_build_number(out, zip_build_checksum(member->s, member->len), 4);
	zip_build_number(out, member->len, 4);
	zip_build_number(out, member->len, 4);
	zip_build_number(out, strlen(name), 2);
	zip_build_number(out, 0, 2);
}

static inline void
zip_build_add(struct zip_build *a, const char *name, const struct mymr_buf *member)
{
	const size_t start = a->bytes.len;
	mymr_buf_puts(&a->bytes, "PK\3\4");
	zip_build_header(a, &a->bytes, name, member);
	mymr_buf_puts(&a->bytes, name);
	mymr_buf_append(&a->bytes, member->s, member->len);
	mymr_buf_puts(&a->directory, "PK\1\2");
	zip_build_number(&a->directory, 20, 2);
	zip_build_header(a, &a->directory, name, member);
	zip_build_number(&a->directory, 0, 10);
	zip_build_number(&a->directory, start, 4);
	mymr_buf_puts(&a->directory, name);
	a->n++;
}

static inline void
zip_build_text(struct zip_build *a, const char *name, const char *text)
{
	struct mymr_buf member = {0};
	mymr_buf_puts(&member, text);
	zip_build_add(a, name, &member);
	mymr_buf_free(&member);
}

static inline void
zip_build_end(struct zip_build *a)
{
	const size_t start = a->bytes.len;
	mymr_buf_append(&a->bytes, a->directory.s, a->directory.len);
	mymr_buf_puts(&a->bytes, "PK\5\6");
	zip_build_number(&a->bytes, 0, 4);
	zip_build_number(&a->bytes, (unsigned long)a->n, 2);
	zip_build_number(&a->bytes, (unsigned long)a->n, 2);
	zip_build_number(&a->bytes, a->directory.len, 4);
	zip_build_number(&a->bytes, start, 4);
	zip_build_number(&a->bytes, 0, 2);
	mymr_buf_free(&a->directory);
}

/* Bytes of the member that stands first, or any of a name; NULL when there is none. Members are
 * found by what the directory says. */
static inline const char *
zip_build_find(const char *s, size_t n, const char *name, size_t *len)
{
	const size_t n_name = strlen(name);
	for (size_t i = 0; i + 46 + n_name <= n; i++) {
		if (memcmp(s + i, "PK\1\2", 4) != 0 || memcmp(s + i + 46, name, n_name) != 0 ||
			(unsigned char)s[i + 28] != n_name)
			continue;
		size_t at = 0, size = 0;
		for (int k = 3; k >= 0; k--) {
			at = at << 8 | (unsigned char)s[i + 42 + (size_t)k];
			size = size << 8 | (unsigned char)s[i + 20 + (size_t)k];
		}
		if (at + 30 > n)
			return NULL;
		at += 30 + (unsigned char)s[at + 26] + (size_t)(unsigned char)s[at + 28];
		*len = size;
		return at + size <= n ? s + at : NULL;
	}
	return NULL;
}

#define ZIP_BUILD_TYPES                                                                  \
	"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" \
	"<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."       \
	"openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"           \
	"<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."         \
	"openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"                 \
	"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd."    \
	"openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"              \
	"<Override PartName=\"/ppt/slides/slide1.xml\" ContentType=\"application/vnd."   \
	"openxmlformats-officedocument.presentationml.slide+xml\"/></Types>"

/* An archive with one document and a picture: docx, xlsx, pptx, odt or epub (with one page). */
static inline void
zip_build_document(struct zip_build *a, const char *format, const struct mymr_buf *body)
{
	static const char package[] =
		"<package xmlns='http://www.idpf.org/2007/opf'><metadata "
		"xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:language>en</dc:language>"
		"</metadata><manifest><item href='a.xhtml' media-type='application/xhtml+xml'/>"
		"</manifest></package>";
	*a = (struct zip_build){.n = 0};
	if (strcmp(format, "odt") == 0) {
		zip_build_text(a, "mimetype", "application/vnd.oasis.opendocument.text");
		zip_build_add(a, "content.xml", body);
	} else if (strcmp(format, "epub") == 0) {
		zip_build_text(a, "mimetype", "application/epub+zip");
		zip_build_text(a, "META-INF/container.xml",
			"<container><rootfiles><rootfile full-path='p/o.opf'/></rootfiles>"
			"</container>");
		zip_build_text(a, "p/o.opf", package);
		zip_build_add(a, "p/a.xhtml", body);
	} else {
		zip_build_text(a, "[Content_Types].xml", ZIP_BUILD_TYPES);
		zip_build_add(a,
			strcmp(format, "docx") == 0   ? "word/document.xml"
			: strcmp(format, "xlsx") == 0 ? "xl/sharedStrings.xml"
						      : "ppt/slides/slide1.xml",
			body);
	}
	zip_build_text(a, "media/a.png", "\x89PNG");
	zip_build_end(a);
}

/* The root of bodies, with all namespaces. */
#define ZIP_BUILD_OOXML "http://schemas.openxmlformats.org/"
#define ZIP_BUILD_ODF "urn:oasis:names:tc:opendocument:xmlns:"
#define ZIP_BUILD_ROOT                                                                          \
	"<r xmlns:w='" ZIP_BUILD_OOXML "wordprocessingml/2006/main' xmlns:wp='" ZIP_BUILD_OOXML \
	"drawingml/2006/wordprocessingDrawing' xmlns:a='" ZIP_BUILD_OOXML                       \
	"drawingml/2006/main' xmlns:s='" ZIP_BUILD_OOXML                                        \
	"spreadsheetml/2006/main' xmlns:text='" ZIP_BUILD_ODF                                   \
	"text:1.0' xmlns:table='" ZIP_BUILD_ODF "table:1.0' xmlns:svg='" ZIP_BUILD_ODF          \
	"svg-compatible:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'>"

static inline void
zip_build_body(struct mymr_buf *out, const char *s, size_t n)
{
	out->len = 0;
	mymr_buf_puts(out, ZIP_BUILD_ROOT);
	mymr_buf_append(out, s, n);
	mymr_buf_puts(out, "</r>");
	mymr_buf_cstr(out);
}

#endif
