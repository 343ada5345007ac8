/* SPDX-License-Identifier: MIT */
/* Terms and the translations that will do for them. */
#ifndef CATALOG_GLOSSARY_H
#define CATALOG_GLOSSARY_H

#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/arena.h"

struct glossary_term {
	uint64_t key; /* of its first word in lower case */
	const char *term;
	size_t n;
	const char *forms; /* the preferred one first, tabs between them */
	size_t n_forms;
};

/* A zeroed glossary is empty and ready. Terms are ordered by key. */
struct glossary {
	struct arena arena;
	struct glossary_term *terms;
	size_t n;
	size_t cap;
};

/* A line of a glossary, s[start .. start + len): its term, which is followed by a tab and forms; a
 * line that is not so has no n_term. */
struct glossary_line {
	size_t start;
	size_t len;
	size_t n_term;
};

/* Iterator without state of its own: the next line that is neither empty nor a comment nor a term
 * that is not translated yet, *at starting as 0. */
bool
glossary_line_next(const char *s, size_t n, size_t *at, struct glossary_line *line);

enum mymr_status
glossary_add(struct glossary *g, const char *s, size_t n, struct mymr_error *error);

void
glossary_free(struct glossary *g);

#endif
