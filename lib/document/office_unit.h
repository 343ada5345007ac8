/* SPDX-License-Identifier: MIT */
/* A paragraph of an office document on its way to a unit. */
#ifndef DOCUMENT_OFFICE_UNIT_H
#define DOCUMENT_OFFICE_UNIT_H

#include "document/office.h"
#include "document/xml_flat.h"
#include "document/xml_strings.h"

enum office_token_type {
	OFFICE_IS_TEXT,
	OFFICE_IS_BLANK, /* a character that is an element */
	OFFICE_IS_CODE,
	OFFICE_IS_OPEN,
	OFFICE_IS_CLOSE,
	OFFICE_IS_KEPT,
	OFFICE_IS_FIELD /* a mark of one, before its marks are matched */
};

#define OFFICE_NO_RUN SIZE_MAX

/* What stands in a paragraph, in source order. */
struct office_token {
	enum office_token_type type;
	size_t start; /* bytes of the member */
	size_t end;
	size_t outer; /* TEXT: bytes [outer, outer_end) are its element */
	size_t outer_end;
	const char *name; /* of CODE and OPEN */
	size_t n_name;
	size_t run;    /* it stands in, or OFFICE_NO_RUN */
	size_t to_run; /* in which it ends */
	size_t flat;   /* TEXT: runs [flat, flat_end) of the text */
	size_t flat_end;
	char blank; /* BLANK: how many of which */
	size_t n_blanks;
	char mark;        /* FIELD: 'b', 's' or 'e' */
	bool is_first;    /* KEPT: goes before all text */
	size_t container; /* TEXT: number of the OPEN around it + 1; OPEN: of itself */
	size_t boundary;  /* TEXT: containers begun and ended before it */
	size_t before;    /* TEXT: the one before it in the container + 1 */
	size_t behind;
	unsigned format;
	size_t partner; /* OPEN, CLOSE */
};

#define OFFICE_NAMES 4

struct office_run {
	size_t start;
	size_t end;
	unsigned format;
};

/* What is known of a format while its paragraph is read. */
struct office_style {
	struct office_format format;
	size_t key; /* what tells it from others: bytes of keys */
	size_t key_end;
	const char *name[OFFICE_NAMES];
	size_t n_names;
};

struct office_paragraph {
	struct mymr_document *doc;
	const struct office_rule *rule;
	enum xml_how how;
	struct mymr_buf context;
	struct office_token *token;
	size_t n_tokens;
	size_t cap_tokens;
	struct office_run *run;
	size_t n_runs;
	size_t cap_runs;
	struct office_style *style;
	size_t n_styles;
	size_t cap_styles;
	struct mymr_buf keys;
	struct xml_flat flat;
	size_t run_name; /* the tag of the first run and of the first text: offsets, 0 for none */
	size_t text_name;
	size_t n_open;     /* containers */
	size_t code;       /* depth of the element that is a code, 0 outside */
	bool keeps_blanks; /* all texts, without being told */
};

/* Begins anew. */
void
office_paragraph_clear(struct office_paragraph *p);

void
office_paragraph_free(struct office_paragraph *p);

/* Adds a token. */
enum mymr_status
office_paragraph_add(struct office_paragraph *p, const struct office_token *token);

/* Gives the document the unit of the paragraph, if it has words. */
enum mymr_status
office_paragraph_end(struct office_paragraph *p);

/* Makes fields one code, or a pair around their text. */
enum mymr_status
office_match_fields(struct office_paragraph *p);

#endif
