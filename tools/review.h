/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page on which an editor goes through translations. */
#ifndef TOOLS_REVIEW_H
#define TOOLS_REVIEW_H

#include "findings.h"
#include "html.h"

#include <mymr/po_edit.h>

enum review_state { REVIEW_DONE, REVIEW_FUZZY, REVIEW_MISSING, REVIEW_STATES };

/* How much a page shows. */
struct review_sums {
	size_t state[REVIEW_STATES];
	size_t with_findings;
};

/* A file on its way to the page. findings are those of this file, in order of their places. */
struct review_file {
	const char *title;
	const struct mymr_buf *bytes;
	const struct mymr_po *po;
	const struct findings *findings;
	size_t finding; /* the next that is to be shown */
	struct review_sums *sums;
};

/* The messages of a file, one by one, those that are obsolete left out. */
void
review_put_file(struct html *html, struct review_file *file);

/* The page around n messages' markup. */
void
review_put_page(struct html *html, const struct html *messages, const struct review_sums *sums);

/* A translation with places to break its lines, marked where findings are. */
void
review_put_translation(struct html *html, const struct mymr_po_string *text,
	const struct finding *finding, size_t n_findings);

/* A source text, and what has changed in it since `previous`, whose s may be NULL. */
void
review_put_source(struct html *html, const struct mymr_po_string *previous,
	const struct mymr_po_string *text);

#endif
