/* SPDX-License-Identifier: MIT */
/* XML resources by one table: lib/data/xml_formats.tsv. */
#ifndef DOCUMENT_XML_STRINGS_H
#define DOCUMENT_XML_STRINGS_H

#include "document/document.h"

enum xml_holds {
	XML_NOTHING,
	XML_ROOT,
	XML_NAME,
	XML_SOURCE,
	XML_ATTRIBUTE,
	XML_ATTRIBUTE_LINK,
	XML_ATTRIBUTE_LANGUAGE,
	XML_LINK,
	XML_ENTRY,
	XML_LANGUAGE,
	XML_TEXT, /* it and all behind it are text */
	XML_ANDROID = XML_TEXT,
	XML_KEEP,
	XML_COLLAPSE,
	XML_HTML,
	XML_TYPED,
	XML_FILL,
	XML_POST,
	XML_STORED,
	XML_META,
	XML_CODE,  /* no text, but a part of one */
	XML_BEHIND /* what a fill stands behind */
};

/* A row of the table; the last has no format. */
struct xml_rule {
	const char *format;
	const char *space;  /* the namespace of the element */
	const char *parent; /* NULL: any */
	const char *local;
	enum xml_holds holds;
	const char *attribute; /* of the ATTRIBUTEs; of SOURCE the element that is made, or NULL */
	const char *context;   /* as the table has it, "" for none */
	const char *without;   /* an attribute that leaves out the element, NULL for none */
	const char *value;     /* with this value, NULL for any */
	bool is_needed;        /* not with, but without this value */
	const char *keys;      /* "|A|B|" or NULL */
};

extern const struct xml_rule xml_rules[];

/* How a unit's text is written, in its detail. */
enum xml_how {
	XML_IN_CDATA = 8, /* a bit beside the others */
	XML_HOW = 7,
	XML_HOW_KEEP = 0,
	XML_HOW_COLLAPSE,
	XML_HOW_ANDROID,
	XML_HOW_HTML,
	XML_HOW_VALUE, /* of an attribute */
	XML_HOW_MIXED, /* of a paragraph in an OpenDocument */
	XML_HOW_CELL,  /* of a workbook */
	XML_HOW_FILL   /* a text where there is none: its pieces are those of its source */
};

enum mymr_status
xml_strings_scan(struct mymr_document *doc, struct mymr_error *error);

enum mymr_status
xml_strings_escape(struct mymr_buf *out, const struct mymr_unit *unit,
	const struct unit_detail *detail, const char *text, size_t n);

/* What the declaration says, which bytes must not contradict: text is written as UTF-8. */
bool
xml_is_utf8(const char *s, size_t n);

/* Parts of a text that is not there yet are none of the file. */
bool
xml_strings_holds_part(const struct mymr_document *doc, size_t i, size_t from, size_t to,
	const char *text, size_t n);

/* Whether the first element of s[0..n) is the root of a format. */
bool
xml_strings_is(const char *s, size_t n, const char *format);

/* Why XML cannot have the text, NULL when it can; *offset is where. */
const char *
xml_strings_refuse(const char *s, size_t n, size_t *offset);

/* The same for Android, whose escapes leave out what no catalog can have. */
const char *
android_refuse(const char *s, size_t n, size_t *offset);

#endif
