/* SPDX-License-Identifier: MIT */
/* Documents that are archives: their source is the members that have text, uncompressed and one
 * behind the other, a line end between them. */
#ifndef DOCUMENT_ARCHIVE_H
#define DOCUMENT_ARCHIVE_H

#include "document/document.h"

#define SUFFIXES_DOCX "docx docm dotx dotm"
#define SUFFIXES_EPUB "epub"
#define SUFFIXES_ODP "odp otp"
#define SUFFIXES_ODS "ods ots"
#define SUFFIXES_ODT "odt ott"
#define SUFFIXES_PPTX "pptx pptm potx ppsx"
#define SUFFIXES_XLSX "xlsx xlsm xltx"

/* All members that are read may have so many bytes, and there may be so many members. */
#define ARCHIVE_MAX_TOTAL ((size_t)1 << 29)
#define ARCHIVE_MAX_MEMBERS 16384

/* A member that is written anew: its bytes [from, from + n) of all that is written. */
struct archive_change {
	const struct member *member;
	size_t from;
	size_t n;
};

struct archive;

/* Begins the reading of an archive, whose bytes are the document's source so far; names are checked
 * first, so that none is there twice and none leads out of a folder. */
enum mymr_status
archive_begin(struct mymr_document *doc, struct mymr_error *error);

/* The number of members, and the name of the i-th. */
size_t
archive_count(const struct mymr_document *doc);

const char *
archive_name(const struct mymr_document *doc, size_t i);

/* Whether there is a member of that name; *i becomes its number. */
bool
archive_find(const struct mymr_document *doc, const char *name, size_t n, size_t *i);

/* Appends the bytes of a member. */
enum mymr_status
archive_read(struct mymr_document *doc, size_t i, struct mymr_buf *out, struct mymr_error *error);

/* Adds a member to those that are scanned, in the order of the calls. */
enum mymr_status
archive_add(
	struct mymr_document *doc, size_t i, const struct format *format, struct mymr_error *error);

/* Scans the members that were added. MYMR_ESYNTAX when there is none. */
enum mymr_status
archive_end(struct mymr_document *doc, struct mymr_error *error);

/* Appends the archive with the members changed whose bytes are others than before. */
enum mymr_status
archive_write(const struct mymr_document *doc, const struct archive_change *change, size_t n,
	const struct mymr_buf *bytes, struct mymr_buf *out);

/* Whether s[0..n) is an archive with the text in that member. */
bool
archive_has(const char *s, size_t n, const char *member, const char *text);

void
archive_free(struct mymr_document *doc);

#endif
