/* SPDX-License-Identifier: MIT */
/* English text as runs of words, among which terms are looked for. */
#ifndef CATALOG_TERM_SCAN_H
#define CATALOG_TERM_SCAN_H

#include <stdbool.h>
#include <stddef.h>

struct term_token {
	size_t start;
	size_t end;
	unsigned is;       /* bits of TERM_STOP and TERM_LINK */
	bool is_capital;   /* begins with a capital */
	bool is_acronym;   /* has two capitals or more, and no other letters */
	bool is_number;    /* has no letter */
	bool is_uncertain; /* its capital may be that of a sentence or headline */
};

/* Words beyond this begin a run of their own. */
#define TERM_RUN 256

/* Scanner. Reads the words of s[at..n) up to a sign that parts terms into token, and sets
 * *n_tokens, which may be 0. Returns where the next run begins; n at the end. *is_start says
 * whether a sentence begins at the run, and then whether one does at the next; it starts as true.
 */
size_t
term_run_next(const char *s, size_t n, size_t at, bool *is_start, struct term_token token[TERM_RUN],
	size_t *n_tokens);

#endif
