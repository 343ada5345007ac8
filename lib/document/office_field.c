/* SPDX-License-Identifier: MIT */
/* Fields of WordprocessingML: three marks in a row of runs. What is computed is one code, and a
 * hyperlink a pair around its text. One that goes on in another paragraph is marks and no more. */
#include "document/office_unit.h"

#include <stdlib.h>
#include <string.h>

struct open_field {
	size_t begin;
	size_t separate; /* 0: not yet */
	size_t depth;    /* of containers */
};

struct fields {
	struct office_paragraph *p;
	struct open_field *open;
	size_t n_open;
};

static bool
has_text(const struct office_paragraph *p, size_t from, size_t to, const char *text)
{
	const char *s = p->doc->s;
	const size_t n = strlen(text), end = p->token[to].end;
	for (size_t i = p->token[from].start; i + n <= end; i++) {
		if (memcmp(s + i, text, n) == 0)
			return true;
	}
	return false;
}

/* Tokens [from, to] become one. */
static void
merge(struct office_paragraph *p, size_t from, size_t to, enum office_token_type type,
	const char *name)
{
	struct office_token *t = &p->token[from];
	t->type = type;
	t->end = p->token[to].end;
	t->to_run = p->token[to].to_run;
	t->name = name;
	t->n_name = strlen(name);
	for (size_t i = from + 1; i <= to; i++)
		p->token[i].n_blanks = SIZE_MAX;
}

static void
end_field(struct fields *f, size_t end, size_t depth)
{
	struct office_paragraph *p = f->p;
	const struct open_field *o = &f->open[--f->n_open];
	if (o->depth != depth)
		return;
	if (o->separate && has_text(p, o->begin, o->separate, "HYPERLINK")) {
		merge(p, o->begin, o->separate, OFFICE_IS_OPEN, "a");
		p->token[end].type = OFFICE_IS_CLOSE;
	} else {
		merge(p, o->begin, end, OFFICE_IS_CODE, "field");
	}
}

static void
on_mark(struct fields *f, size_t i, size_t depth)
{
	const char mark = f->p->token[i].mark;
	if (mark == 'b')
		f->open[f->n_open++] = (struct open_field){i, 0, depth};
	else if (mark == 's' && f->n_open && f->open[f->n_open - 1].depth == depth)
		f->open[f->n_open - 1].separate = i;
	else if (mark == 'e' && f->n_open)
		end_field(f, i, depth);
}

/* Takes out what has become part of another. Marks that are left are codes. */
static void
compact(struct office_paragraph *p)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n_tokens; i++) {
		struct office_token *t = &p->token[i];
		if (t->n_blanks == SIZE_MAX && t->type != OFFICE_IS_BLANK)
			continue;
		if (t->type == OFFICE_IS_FIELD) {
			t->type = OFFICE_IS_CODE;
			t->name = "field";
			t->n_name = strlen("field");
		}
		p->token[n++] = *t;
	}
	p->n_tokens = n;
}

enum mymr_status
office_match_fields(struct office_paragraph *p)
{
	struct fields f = {p, NULL, 0};
	size_t n_marks = 0, depth = 0;
	for (size_t i = 0; i < p->n_tokens; i++)
		n_marks += p->token[i].type == OFFICE_IS_FIELD;
	if (n_marks == 0)
		return MYMR_OK;
	f.open = calloc(n_marks, sizeof *f.open);
	if (!f.open)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < p->n_tokens; i++) {
		const enum office_token_type type = p->token[i].type;
		if (type == OFFICE_IS_FIELD)
			on_mark(&f, i, depth);
		else if (p->token[i].n_blanks != SIZE_MAX)
			depth += (type == OFFICE_IS_OPEN) - (size_t)(type == OFFICE_IS_CLOSE);
	}
	free(f.open);
	compact(p);
	return MYMR_OK;
}
