/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an update did, for people and for programs. */
#ifndef TOOLS_UPDATE_REPORT_H
#define TOOLS_UPDATE_REPORT_H

#include "place.h"
#include "po_file.h"

#include <mymr/po_update.h>

/* Events of an update, kept until all of it is written and their lines are known. */
struct update_report {
	const char *title;
	const struct po_file *old;
	const struct po_file *fresh;
	const struct po_file *compendia;
	struct mymr_po_event *event;
	size_t n;
	size_t cap;
	bool is_short; /* memory was out */
};

/* The report function of mymr_po_update; arg is a struct update_report. */
void
update_report_add(void *arg, const struct mymr_po_event *event);

/* Shows what changed in the sources of fuzzy messages, on standard error. out is what was written.
 */
void
update_report_diff(const struct update_report *report, const struct mymr_buf *out);

/* Prints an object for each message that was not simply kept, and one that adds up. */
void
update_report_json(const struct update_report *report, const struct mymr_buf *out,
	const struct mymr_po_tally *tally);

/* Prints a line that adds up, on standard error. */
void
update_report_summary(const struct update_report *report, const struct mymr_po_tally *tally);

#endif
