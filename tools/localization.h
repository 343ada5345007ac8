/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One document in the other language. */
#ifndef TOOLS_LOCALIZATION_H
#define TOOLS_LOCALIZATION_H

#include "option.h"
#include "report.h"

#include <mymr/link.h>
#include <mymr/localize.h>

/* What is the same for all documents of a run; threads share it. */
struct localization {
	const struct mymr_localizer *localizer;
	const struct string_list *catalogs; /* the localizer's, for messages */
	const struct mymr_link_rule *rules;
	size_t n_rules;
	enum mymr_language to;
	const char *format; /* NULL: as each file's name and content have it */
	bool is_quiet;
};

/* What became of the units of one document or several. */
struct localized {
	size_t count[MYMR_REJECTED + 1];
	size_t n_links; /* changed or added */
	struct report *report;
};

/* Appends the document in, which was read from path and whose address is url (NULL: none known), in
 * the other language. Adds to what result counts and reports. Complains and returns an exit code;
 * NEGATIVE: a translation did not fit, but there is a document. */
int
localization_run(const struct localization *l, const char *path, const char *url,
	const struct mymr_buf *in, struct mymr_buf *out, struct localized *result);

/* Tells how many units were translated, by rule or not. */
void
localized_print(const struct localized *result, const char *title);

#endif
