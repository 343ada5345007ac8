/* SPDX-License-Identifier: MIT */
/* What the codes of one unit are called. */
#ifndef DOCUMENT_HTML_NAMES_H
#define DOCUMENT_HTML_NAMES_H

#include <stdint.h>
#include "document/html_unit.h"

#define MAX_NAMES 64
#define MAX_UNDERSCORES 63

struct html_names {
	size_t n;
	unsigned n_overflow;
	unsigned n_underscores; /* before every name: as many as no look-alike in the text has */
	struct {
		char name[CODE_NAME_MAX + 2];
		unsigned count;
	} seen[MAX_NAMES];
};

struct html_token {
	char s[CODE_NAME_MAX + MAX_UNDERSCORES + 24];
	size_t len;
};

/* For the pieces [from, to) of one unit. False when the text has look-alikes of every name that the
 * codes could get. */
bool
html_names_init(struct html_names *names, const struct html_scan *scan, size_t from, size_t to);

/* The code for piece i, which is OPEN, CLOSE or CODE. Pieces are named from front to back. */
void
html_name_code(
	struct html_names *names, struct html_scan *scan, size_t i, struct html_token *token);

#endif
