/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a localized document still lacks, as JSON. */
#ifndef TOOLS_REPORT_H
#define TOOLS_REPORT_H

#include <mymr/localize.h>

struct report;

/* NULL, after a complaint, when memory is out. */
struct report *
report_new(void);

void
report_free(struct report *report);

/* Adds a unit that stayed in the source language. */
void
report_add(struct report *report, const char *file, const struct mymr_unit *unit,
	const struct mymr_localize_event *event);

/* Writes {"untranslated": [...]}; an exit code. */
int
report_write(const struct report *report, const char *path);

#endif
