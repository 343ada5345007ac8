/* SPDX-License-Identifier: MIT */
/* Office documents, whose texts are in runs of a format: lib/data/office.tsv. */
#ifndef DOCUMENT_OFFICE_H
#define DOCUMENT_OFFICE_H

#include "document/document.h"

enum office_role {
	OFFICE_OTHER,
	OFFICE_PARAGRAPH,
	OFFICE_MIXED,
	OFFICE_PLAIN,
	OFFICE_RUN,
	OFFICE_PROPERTIES,
	OFFICE_TEXT,
	OFFICE_CONTAINER,
	OFFICE_INNER,
	OFFICE_DROP,
	OFFICE_KEPT,
	OFFICE_FIELD,
	OFFICE_BLANKS,
	OFFICE_TAB,
	OFFICE_BREAK,
	OFFICE_SKIP,
	OFFICE_FORMAT,
	OFFICE_SCRIPT,
	OFFICE_LANGUAGE,
	OFFICE_ATTRIBUTE,
	OFFICE_UNLESS
};

/* A row of the table, which is in the order of local names. */
struct office_rule {
	const char *space;
	const char *local;
	enum office_role role;
	const char *attribute; /* of ATTRIBUTE and UNLESS, otherwise "" */
	const char *name;      /* "" for none */
};

extern const struct office_rule office_rules[];
extern const size_t office_n_rules;

/* A part of an archive that has text, by the end of its type. */
struct office_part {
	const char *type;
	const char *format; /* of which it is the main part, "" for none; the last has NULL */
};

extern const struct office_part office_parts[];

#define OFFICE_SCRIPTS 3 /* w:b, w:i, w:sz */

/* What a run begins with: bytes [start, end) of its member, tag and properties; none at all for
 * text that stands in no run. */
struct office_format {
	size_t start;
	size_t end;
	/* Properties [at, at_end) that are about other scripts only: Burmese has its own, the same
	 * with "Cs" behind the name, which must be said as well. */
	struct office_property {
		size_t at;
		size_t at_end;
	} script[OFFICE_SCRIPTS];
};

/* What a code does beside standing there. */
struct office_code {
	bool has_source;  /* otherwise it is nothing but another format */
	bool is_in_run;   /* between texts of a run */
	unsigned before;  /* the format of that run */
	unsigned after;   /* of the run behind it */
	unsigned content; /* of the text in a pair */
	const char *name;
	size_t n_name;
};

/* Markup that is put before or behind all text. */
struct office_kept {
	size_t start;
	size_t end;
	bool is_first;
};

/* How the text of a unit is put into runs. */
struct office_unit {
	const struct office_format *formats;
	const struct office_code *codes; /* of the pieces, in their order */
	const struct office_kept *kept;
	size_t n_kept;
	unsigned content;            /* the format of text outside of codes */
	struct office_property lead; /* blanks before all text, and behind it */
	struct office_property trail;
	bool starts_in_run;
	bool ends_in_run;
	unsigned first; /* formats of these runs */
	unsigned last;
	const char *run_close; /* "</w:r>", "" where there are no runs */
	const char *text_open; /* "<w:t xml:space="preserve">" */
	const char *text_close;
};

enum mymr_status
office_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n);

/* Puts runs around what is written of a unit. Of units that have none, nothing is done. */
struct office_writer {
	const struct mymr_document *doc;
	const struct unit_detail *detail;
	struct mymr_buf *out;
	enum { OUTSIDE, IN_RUN, IN_TEXT } level;
	unsigned format; /* of the run that is open */
	unsigned *open;  /* formats of the pairs that are open, that of the unit first */
	size_t n_open;
};

enum mymr_status
office_begin(struct office_writer *w, const struct mymr_document *doc, size_t unit,
	struct mymr_buf *out);

/* Text comes next, which is not empty. */
enum mymr_status
office_text(struct office_writer *w, const char *text, size_t n);

/* A code comes next, and then its source if it has one. */
enum mymr_status
office_code(struct office_writer *w, const struct piece *code);

bool
office_has_source(const struct office_writer *w, const struct piece *code);

/* To be called in any case; returns status, if there is one already. */
enum mymr_status
office_end(struct office_writer *w, enum mymr_status status);

#endif
