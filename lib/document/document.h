/* SPDX-License-Identifier: MIT */
/* The inside of a document, shared by the scanners and the splicer. */
#ifndef DOCUMENT_DOCUMENT_H
#define DOCUMENT_DOCUMENT_H

#include <stdbool.h>
#include <stdint.h>
#include <mymr/document.h>
#include "base/grow.h"
#include "base/arena.h"

/* A unit's text is made of pieces; each knows the source bytes it came from. */
enum piece_type {
	PIECE_TEXT, /* the same bytes in text and source */
	PIECE_CHAR, /* decoded: a character reference, an escape, a run of white space */
	PIECE_KEPT, /* markup that has no text and stays */
	PIECE_OPEN,
	PIECE_CLOSE,
	PIECE_CODE,    /* a code that stands alone */
	PIECE_LINE_END /* such a code that is nothing but blanks in the source */
};

struct piece {
	enum piece_type type;
	size_t source;
	size_t source_len;
	size_t text;
	size_t text_len;
};

enum unit_language { LANGUAGE_UNSTATED, LANGUAGE_ENGLISH, LANGUAGE_BURMESE, LANGUAGE_OTHER };

/* The value of a language attribute, quotes included: [start, end). Both are the end of the name
 * for an attribute without a value, and 0 without an attribute. */
struct lang_value {
	size_t start;
	size_t end;
};

/* The element that may carry a unit's lang attribute. No element: end is 0. */
struct owner {
	size_t start;
	size_t end;
	size_t insert; /* where ' lang="..."' can be inserted into its start tag */
	struct lang_value lang;
	struct lang_value xml_lang; /* XHTML says it twice */
};

struct format;

/* What a unit has beyond its public part; the arrays are parallel. */
struct unit_detail {
	const struct format *format; /* of a part that is of another one; NULL: the document's */
	const struct piece *pieces;
	size_t n_pieces;
	struct owner owner;
	enum unit_language language; /* by the nearest lang attribute below the root */
	char quote;                  /* ATTRIBUTE: '"', '\'' or 0 for none; else the format's own */
	bool has_loose_codes;        /* codes whose partner stands outside the unit */
	bool has_brackets;           /* HTML: the page has shortcodes */
	unsigned char how;           /* what the format noted for itself on how to escape text */
	unsigned char layers;        /* HTML: attributes around the page (html_escape.h) */
	bool begins;                 /* what is escaped is the start of the whole new text */
	bool ends;
	bool is_before_blank; /* a PIECE_LINE_END comes next */
	bool is_behind_blank; /* or came last */
	bool is_markup;       /* what is escaped is markup of HTML, not text */
	const char *element;  /* XML: of an empty tag whose end, "/>", is the unit, or of one to be
				 made; or NULL */
	const struct office_unit *office; /* NULL, or how its text is put into runs */
	const struct member *member;      /* known when all units are */
};

/* A change of source bytes [start, end). Either bytes, or the new text of a unit. */
struct edit {
	size_t start;
	size_t end;
	const char *bytes;
	size_t len;
	size_t unit; /* NO_UNIT when bytes are written as they are */
};

#define NO_UNIT SIZE_MAX

/* The parts of a unit that were replaced, from left to right up to here. */
struct partial {
	size_t source;       /* end of the last one in the source, 0 while there is none */
	size_t text;         /* and in the unit's text */
	struct mymr_buf now; /* the new text up to there */
	bool is_whole;       /* the unit is written anew */
};

enum link_type {
	LINK_NONE,
	LINK_PAGE,      /* to another page */
	LINK_CANONICAL, /* the page's own address */
	LINK_ALTERNATE, /* the page in a language */
	LINK_ENTRY,     /* a page in a sitemap */
	LINK_LOCALE     /* no link: the language of the page */
};

/* How an address is written. */
enum link_escape { LINK_MARKUP, LINK_JSON, LINK_CDATA };

/* An address, source bytes [start, end) without quotes. */
struct link {
	size_t start;
	size_t end;
	enum link_type type;
	enum unit_language language; /* of ALTERNATE */
	enum link_escape escape;
	size_t insert; /* ENTRY: where its alternates may stand */
};

/* What a document has beside its texts. */
struct links {
	struct link *link;
	size_t n;
	size_t cap;
	size_t tag;  /* the element of the head behind which links of the page may stand */
	size_t head; /* its end, 0 for none. In XML: the root's tag, and where attributes end */
	bool is_xml; /* empty elements end with a slash */
};

struct office_unit;

/* A part of the source that has a format of its own: a file of an archive, or all there is. */
struct member {
	const char *name; /* NULL outside of archives */
	size_t start;
	size_t end;
	const struct format *format;
	uint64_t index;    /* in the archive */
	struct owner root; /* the element that carries the language of all */
	struct owner body; /* the one below it, and its lang attribute if that repeats the root */
	struct lang_value language; /* text that names the language, without quotes */
};

/* Bytes [start, end) of the source that name a font. */
struct font_name {
	size_t start;
	size_t end;
};

struct mymr_document {
	const char *s;
	size_t n;
	const struct format *format;
	unsigned level; /* HTML: how many attributes the page stands in */
	struct arena arena;
	struct mymr_unit *units;
	struct unit_detail *details;
	size_t n_units;
	size_t cap_units;
	size_t cap_details;
	struct edit *edits;
	size_t n_edits;
	size_t cap_edits;
	size_t *edit_of_unit;    /* index + 1 of the edit with a unit's whole text, 0 for none */
	struct partial *partial; /* of every unit, NULL while none has any */
	struct mymr_document_warning *warnings;
	size_t n_warnings;
	size_t cap_warnings;
	struct links links;
	struct member whole; /* of what is no archive */
	struct member *members;
	size_t n_members;
	struct member *member; /* being scanned: s and n are those of its source */
	struct mymr_document_place *failed;
	struct font_name *fonts; /* named for Zawgyi */
	size_t n_fonts;
	size_t cap_fonts;
	struct archive *archive; /* NULL for what is none */
};

/* A format: where its human text is, and how text is escaped there. */
struct format {
	const char *name;
	const char *suffixes; /* "html htm", separated by blanks */
	bool (*probe)(const char *s, size_t n);
	enum mymr_status (*scan)(struct mymr_document *doc, struct mymr_error *error);
	/* Appends a text as it is written in its place; NULL: as it is, or as arrange made it. */
	enum mymr_status (*escape)(struct mymr_buf *out, const struct mymr_unit *unit,
		const struct unit_detail *detail, const char *text, size_t n);
	/* Appends the new text of a unit with its codes, laid out for its place, before it is
	 * escaped part by part; NULL: as it is. */
	enum mymr_status (*arrange)(struct mymr_buf *out, const struct mymr_document *doc, size_t i,
		const char *text, size_t n);
	/* Whether a part of a unit can be replaced where it stands; otherwise the unit is written
	 * anew. NULL: any can. */
	bool (*holds_part)(const struct mymr_document *doc, size_t i, size_t from, size_t to,
		const char *text, size_t n);
	/* Whether U+200B may be put in or taken out before a source offset of a unit's text. NULL:
	 * anywhere. */
	bool (*may_break)(const struct mymr_document *doc, size_t i, size_t source);
	/* Why the format cannot hold the text, *offset where; NULL when it can. NULL: it holds any.
	 */
	const char *(*refuse)(const char *text, size_t n, size_t *offset);
	/* The same for what only this unit cannot hold; NULL: it holds any. */
	const char *(*refuse_in)(
		const struct unit_detail *detail, const char *text, size_t n, size_t *offset);
	/* An attribute that says the language of an element, ready to insert; NULL: none. */
	const char *(*lang_attribute)(enum mymr_language language);
	/* Its files are archives; scan gives the document its source and members. */
	bool is_archive;
};

extern const struct format format_csv;
extern const struct format format_docx;
extern const struct format format_epub;
extern const struct format format_office; /* in one file, or a part of an archive */
extern const struct format format_odp;
extern const struct format format_ods;
extern const struct format format_odt;
extern const struct format format_pptx;
extern const struct format format_xlsx;
extern const struct format format_html;
extern const struct format format_text;
extern const struct format format_json;
extern const struct format format_properties;
extern const struct format format_strings;
extern const struct format format_markdown;
extern const struct format format_yaml;
extern const struct format format_toml;
extern const struct format format_paragraphs;
extern const struct format format_php;
extern const struct format format_po;
extern const struct format format_post; /* HTML as WordPress keeps it; has no name of its own */
extern const struct format format_sql;
extern const struct format format_srt;
extern const struct format format_vtt;
extern const struct format format_android;
extern const struct format format_atom;
extern const struct format format_qt;
extern const struct format format_resx;
extern const struct format format_rss;
extern const struct format format_sitemap;
extern const struct format format_stringsdict;
extern const struct format format_svg;
extern const struct format format_tmx;
extern const struct format format_tsv;
extern const struct format format_wxr;
extern const struct format format_xliff;
extern const struct format format_xcstrings;

/* mymr_document_open_at for a format that was found; NULL is an unknown one. */
enum mymr_status
document_open_as(struct mymr_document **out, const char *s, size_t n, const struct format *format,
	struct mymr_error *error, struct mymr_document_place *place);

/* The same for a page of HTML that stands in as many attributes as level says. */
enum mymr_status
document_open_inside(struct mymr_document **out, const char *s, size_t n,
	const struct format *format, unsigned level, struct mymr_error *error,
	struct mymr_document_place *place);

/* Scans the members one by one, each as if it were a document. */
enum mymr_status
document_scan_members(struct mymr_document *doc, struct mymr_error *error);

/* Says in which member scanning failed; offset is one of the member's. */
void
document_fail_in(
	struct mymr_document *doc, const char *name, const char *s, size_t n, size_t offset);

/* The member with the byte. */
const struct member *
document_member_at(const struct mymr_document *doc, size_t offset);

/* Lines and columns, in code points, of offsets that only grow. A zeroed one is at the start. */
struct place_counter {
	const struct member *member;
	size_t at;
	size_t line;
	size_t column;
};

void
document_count_to(const struct mymr_document *doc, struct place_counter *c, size_t offset);

/* Adds a unit; text and pieces are copied. line and column are filled in later. */
enum mymr_status
document_add_unit(
	struct mymr_document *doc, const struct mymr_unit *unit, const struct unit_detail *detail);

/* Puts units in source order and finds their lines and columns. */
enum mymr_status
document_finish_units(struct mymr_document *doc);

/* The same for warnings, which have offsets until then. */
void
document_finish_warnings(struct mymr_document *doc);

/* Adds a warning for the source offset. */
enum mymr_status
document_warn(struct mymr_document *doc, size_t offset, const char *reason);

enum mymr_status
document_add_link(struct mymr_document *doc, const struct link *link);

/* Adds an edit; its bytes are copied. */
enum mymr_status
document_add_edit(struct mymr_document *doc, const struct edit *edit);

/* The format of unit i. */
const struct format *
document_format_of(const struct mymr_document *doc, size_t i);

/* Appends a text of unit i, or a part of it, as its format writes it; detail is that of the unit
 * with what is said of the part. */
enum mymr_status
document_escape(struct mymr_buf *out, const struct mymr_document *doc, size_t i,
	const struct unit_detail *detail, const char *text, size_t n);

/* Appends the text a unit has now, new or source's. */
enum mymr_status
document_text_now(const struct mymr_document *doc, size_t i, struct mymr_buf *out);

#endif
