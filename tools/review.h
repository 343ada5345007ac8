/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page on which an editor goes through translations. */
#ifndef TOOLS_REVIEW_H
#define TOOLS_REVIEW_H

#include "findings.h"
#include "html.h"

#include <mymr/po_edit.h>
#include <stdbool.h>

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
	bool is_editable;
	size_t number; /* where it can be edited: of the file */
};

/* What a page has on which messages can be edited. */
struct review_editing {
	const char *nonce; /* of its style and scripts */
	const char *token; /* what its script shows who it is with */
};

/* Finds what is wrong in the translations of a file, of one without bytes that are no entries.
 * Complains and returns an exit code. */
int
review_inspect(const struct mymr_checker *checker, const char *path, const struct review_file *file,
	struct findings *findings);

/* The messages of a file, one by one, those that are obsolete left out. */
void
review_put_file(struct html *html, struct review_file *file);

/* One message of it, with its number. */
void
review_put_message(struct html *html, struct review_file *file, size_t i);

/* The page around the messages' markup; editing is NULL where they can only be read. */
void
review_put_page(struct html *html, const struct html *messages, const struct review_sums *sums,
	const struct review_editing *editing);

/* An attribute with what an editor of a message begins with. */
void
review_put_data(struct html *html, const struct review_file *file, size_t i,
	const struct mymr_po_entry *entry);

/* What an editor of a message is made of, and what it says. */
void
review_put_editor(struct html *html, const char *token);

/* A translation with places to break its lines, marked where findings are. */
void
review_put_translation(struct html *html, const struct mymr_po_string *text,
	const struct finding *finding, size_t n_findings);

/* A source text, and what has changed in it since `previous`, whose s may be NULL. */
void
review_put_source(struct html *html, const struct mymr_po_string *previous,
	const struct mymr_po_string *text);

#endif
