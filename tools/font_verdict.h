/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the rules say of fonts, each with a shaper. */
#ifndef TOOLS_FONT_VERDICT_H
#define TOOLS_FONT_VERDICT_H

#include "font_file.h"
#include "font_texts.h"

struct font_verdict {
	char *title; /* "Padauk Regular (Graphite)" */
	enum mymr_font_shaper shaper;
	enum mymr_font_encoding encoding;
	const struct mymr_font_rule *rule;
	size_t n_rules;
	unsigned *faults; /* of each rule, as mymr_font_check has them */
	size_t n_musts;   /* rules that fail */
	size_t n_mays;
	const struct font_texts *texts; /* of the user; NULL for none */
	bool *shown;                    /* of each of them */
	size_t n_hidden;
	bool is_fit; /* for Unicode, and no rule fails that Burmese needs */
	const char *(*look_name)(enum mymr_font_look look);
};

struct font_verdicts {
	struct font_verdict *verdict;
	size_t n;
	size_t cap;
};

/* texts: of the user, which must stay; NULL for none. Complains and returns an exit code. */
int
font_verdict_find(struct font_verdict *verdict, const struct font_file *file,
	enum mymr_font_shaper shaper, const struct font_texts *texts);

void
font_verdict_free(struct font_verdict *verdict);

/* One line. */
void
font_verdict_print_json(const struct font_verdict *verdict, const struct font_file *file);

/* Takes the verdict. Complains and returns an exit code. */
int
font_verdicts_add(struct font_verdicts *verdicts, struct font_verdict *verdict);

void
font_verdicts_free(struct font_verdicts *verdicts);

/* Rules of one kind and language are a group: whether rule i is the first of its own, and whether
 * k is in the same as i. */
bool
font_verdict_begins_group(const struct font_verdict *verdict, size_t i);

bool
font_verdict_is_group(const struct font_verdict *verdict, size_t i, size_t k);

#endif
