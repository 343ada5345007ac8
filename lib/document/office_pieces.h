/* SPDX-License-Identifier: MIT */
/* A unit in the making: its pieces, what each code does, and what is kept aside. */
#ifndef DOCUMENT_OFFICE_PIECES_H
#define DOCUMENT_OFFICE_PIECES_H

#include "base/ascii.h"
#include "document/office_unit.h"
#include "document/string_unit.h"

/* A container, or the paragraph itself: the format of the text that stands in it and in no code. */
struct office_content {
	size_t first; /* text + 1 */
	size_t last;
	unsigned format;
};

/* A unit in the making. */
struct office_maker {
	struct office_paragraph *p;
	size_t from; /* tokens [from, to) */
	size_t to;
	struct office_content *content; /* [0]: the paragraph's; of the OPEN i [i + 1] */
	size_t *open;                   /* OPENs around */
	size_t *weight;                 /* of formats */
	struct string_unit unit;
	struct office_code *code; /* of its pieces */
	size_t cap_codes;
	struct office_kept *kept;
	size_t n_kept;
	size_t cap_kept;
	bool was_blank;
	size_t lead_end; /* of the blanks that the text begins with, in the member */
	size_t trail;    /* where those it ends with begin */
};

static inline bool
office_has_text(const struct office_token *t)
{
	return t->type == OFFICE_IS_TEXT || t->type == OFFICE_IS_BLANK;
}

/* Whether text of a run is a blank as such: at the ends of a paragraph it is none of the text,
 * unless it is a reference. */
static inline bool
office_is_edge(const struct xml_flat *f, const struct xml_run *r, size_t i)
{
	return ascii_is_space(f->text.s[r->text + i]) && f->s[r->source] != '&';
}

/* A blank that may be one with others; a carriage return comes from a reference only. */
static inline bool
office_is_loose(char c)
{
	return ascii_is_space(c) && c != '\r';
}

/* Makes pieces of the tokens [m->from, m->to), the codes without names still. */
enum mymr_status
office_add_pieces(struct office_maker *m);

#endif
