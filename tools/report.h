/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a command leaves for people to look at, as JSON. */
#ifndef TOOLS_REPORT_H
#define TOOLS_REPORT_H

#include <mymr/localize.h>
#include <mymr/recode.h>

struct report;

/* name is the key of the list. NULL, after a complaint, when memory is out. */
struct report *
report_new(const char *name);

void
report_free(struct report *report);

/* Adds a unit that stayed in the source language. */
void
report_add(struct report *report, const char *file, const struct mymr_unit *unit,
	const struct mymr_localize_event *event);

/* Adds a span whose encoding is not sure, or that could not be carried whole. */
void
report_add_span(struct report *report, const char *file, const struct mymr_unit *unit,
	const struct mymr_recode_event *event);

/* Adds how many units of a document had which outcome, count[MYMR_REJECTED + 1]. */
void
report_add_page(struct report *report, const char *file, const size_t *count);

/* Adds what another report has, which may be NULL. */
void
report_join(struct report *report, const struct report *other);

/* Writes {"NAME": [...]}, and "pages" if there are some; an exit code. */
int
report_write(const struct report *report, const char *path);

#endif
