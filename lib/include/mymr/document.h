/* SPDX-License-Identifier: MIT */
/* The document model: where the human text of a file stands, and writing back only what changed.
 *
 * A document is opened from bytes in memory; a format scanner finds its units; an action sets new
 * text for some of them; writing copies the source and splices the changes in. A document without
 * changes is written byte for byte as it came. */
#ifndef MYMR_DOCUMENT_H
#define MYMR_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where a unit stands, which decides how its text is escaped. */
enum mymr_place {
	MYMR_PLACE_LINE,      /* a line of plain text */
	MYMR_PLACE_ELEMENT,   /* element content, with inline codes */
	MYMR_PLACE_TITLE,     /* content without markup: <title> */
	MYMR_PLACE_ATTRIBUTE, /* an attribute value */
	MYMR_PLACE_JSON,      /* a JSON string */
	MYMR_PLACE_STRING,    /* a string of another format, in its quotes or behind its key */
	MYMR_PLACE_CUE,       /* the text of a subtitle */
	MYMR_PLACE_CELL       /* a field of a table */
};

/* What a unit is, judged by its text. */
enum mymr_kind {
	MYMR_KIND_PROSE,  /* sentences, headlines, captions */
	MYMR_KIND_STRING, /* words of the site: navigation, buttons, labels */
	MYMR_KIND_VALUE   /* nothing but dates, numbers, addresses: no translation needed */
};

/* One piece of human text. Pointers live as long as the document.
 *
 * text is UTF-8 with character references and escapes decoded and, in markup, white space
 * collapsed. Inline markup is shown as codes: <a>...</a> without attributes, <br/>, and for the
 * second and third of a name <a2>...</a2>, <a3>...</a3>. A code never looks like anything that
 * stands literally in the same text. */
struct mymr_unit {
	size_t start; /* bytes in the source: [start, end). Of an archive, the members that are
		       * read stand in it one behind the other, uncompressed */
	size_t end;
	size_t line;   /* 1-based */
	size_t column; /* 1-based, in code points */
	enum mymr_place place;
	const char *text;
	size_t text_len;
	const char *context; /* "h1", "img/@alt", "json-ld/headline"; static or the document's */
	size_t context_len;
	const char
		*member; /* the file inside of the archive that line and column are of, or NULL */
};

struct mymr_document;

/* Markup that a scanner passed through because it could not be balanced. */
struct mymr_document_warning {
	size_t line;
	const char *reason; /* static */
	const char *member; /* as that of a unit; the document's */
};

/* Bytes of a place's name of a member; a longer one is cut. */
#define MYMR_MEMBER_MAX 256

/* Where in a file something stands. */
struct mymr_document_place {
	char member[MYMR_MEMBER_MAX]; /* of an archive, otherwise "" */
	size_t line;                  /* 1-based; 0: the member as a whole */
	size_t column;                /* 1-based, in code points; 0: the line as a whole */
};

/* Opens s[0..n) as the format named ("html", "text", see mymr_format_name; NULL: by file name,
 * which may be NULL, and then by content). The bytes are borrowed and must stay unchanged while the
 * document lives. MYMR_EUTF8 with the offset of the first bad byte; MYMR_ENOENT for an unknown
 * format; MYMR_ESYNTAX for bytes that are malformed in the format;
 * MYMR_ERANGE for markup nested too deep to be parsed in linear time, and for archives with more in
 * them than is read; MYMR_EZIP for an archive where libzip is missing; MYMR_ENOMEM. error may be
 * NULL. A document is used by one thread at a time. */
MYMR_API enum mymr_status
mymr_document_open(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error);

/* As mymr_document_open, and on failure *place, which may be NULL, is where it failed: of an
 * archive the bytes are not those of the input, and error->offset is one of the member's. */
MYMR_API enum mymr_status
mymr_document_open_at(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error, struct mymr_document_place *place);

/* Whether s[0..n) begins as archives do, which are no text. */
MYMR_API bool
mymr_is_archive(const char *s, size_t n);

/* NULL is allowed. */
MYMR_API void
mymr_document_free(struct mymr_document *doc);

/* The name of the document's format, static. */
MYMR_API const char *
mymr_document_format(const struct mymr_document *doc);

/* The units in source order and their number. */
MYMR_API const struct mymr_unit *
mymr_document_units(const struct mymr_document *doc, size_t *n);

/* The scanner's warnings in source order and their number. */
MYMR_API const struct mymr_document_warning *
mymr_document_warnings(const struct mymr_document *doc, size_t *n);

/* Gives unit i new text, escaped when it is written. Every code of the unit must stand in it
 * exactly once and pairs must nest; otherwise MYMR_ECODES: error->offset is that of the code in
 * text (or, for a missing one, in the unit's own text), error->reason says which fault, and the
 * unit keeps its source. The text is copied. MYMR_EINVAL for a unit that does not exist or of which
 * parts were replaced, and for a character that the format cannot hold, whose offset and reason
 * *error has; MYMR_EUTF8; MYMR_ENOMEM. error may be NULL. Setting a unit again replaces the earlier
 * text. */
MYMR_API enum mymr_status
mymr_document_set_text(
	struct mymr_document *doc, size_t i, const char *text, size_t n, struct mymr_error *error);

/* Replaces bytes [from, to) of unit i's text and leaves the rest of the unit's source untouched,
 * unless the part could be read another way there (Markdown, YAML): then the unit is written anew.
 * Calls for one unit go from left to right. MYMR_EINVAL when the range is not in order, cuts a
 * code, the unit already has a new text, or the format cannot hold this one there; MYMR_EUTF8;
 * MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_document_replace(
	struct mymr_document *doc, size_t i, size_t from, size_t to, const char *text, size_t n);

/* Marks languages in formats that can say them (HTML, EPUB, and others that name the language of
 * all in their metadata): the root gets lang, a body that repeats it follows, and every block whose
 * text is in the other one of English and Burmese keeps or gets its own lang attribute. Text in any
 * third language, by its nearest lang attribute, is left alone. Call it after the texts are set.
 * MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_document_mark_language(struct mymr_document *doc, enum mymr_language root);

/* The byte of the source that byte offset of unit i's text is written by: of an escape and of a
 * code the first one. Behind the text it is the end of the unit, for units that do not exist 0. */
MYMR_API size_t
mymr_document_source(const struct mymr_document *doc, size_t i, size_t offset);

/* Where in the source a part of unit i's text ends that ends at byte offset, which is not 0: markup
 * behind it is none of it. Of an escape it is the end. For units that do not exist 0. */
MYMR_API size_t
mymr_document_source_end(const struct mymr_document *doc, size_t i, size_t offset);

/* Lines and columns of bytes of the source, which of an archive are those of its members. A zeroed
 * one is at the start. */
struct mymr_document_walk {
	const void *member;
	size_t start; /* of the member, in the source */
	size_t at;
	size_t line;   /* 1-based, in the member */
	size_t column; /* 1-based, in code points */
};

/* Walks on to a byte of the source, at or behind the last one. Returns the name of its member, the
 * document's, NULL outside of archives. */
MYMR_API const char *
mymr_document_walk_to(
	const struct mymr_document *doc, struct mymr_document_walk *walk, size_t source);

/* What kind of text unit i is, judged anew at each call; PROSE for units that do not exist. */
MYMR_API enum mymr_kind
mymr_document_kind(const struct mymr_document *doc, size_t i);

/* Whether unit i is, by its nearest lang attribute, in a language that is neither English nor
 * Burmese: not to be touched. false for units that do not exist. */
MYMR_API bool
mymr_document_is_foreign(const struct mymr_document *doc, size_t i);

/* Appends the document with its changes: source and edits in one walk. Of an archive, members that
 * have changed are compressed anew, all others stay as they are. out is as before on failure. */
MYMR_API enum mymr_status
mymr_document_write(const struct mymr_document *doc, struct mymr_buf *out);

/* The names of all formats, for messages and --help: the i-th, or NULL behind the last. */
MYMR_API const char *
mymr_format_name(size_t i);

/* How names of files of the i-th format end, "html htm", blanks between; NULL behind the last. */
MYMR_API const char *
mymr_format_suffixes(size_t i);

/* The name of the format that a file is in, static: by its name (may be NULL) or, where that ends
 * in no suffix or in one that says little (.xml), by its content, of which s[0..n) may be the
 * beginning. NULL when neither says. */
MYMR_API const char *
mymr_format_of(const char *file_name, const char *s, size_t n);

#ifdef __cplusplus
}
#endif

#endif
