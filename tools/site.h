/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder of pages in the other language, as another folder. */
#ifndef TOOLS_SITE_H
#define TOOLS_SITE_H

#include "localization.h"

#define SITE_MAX_JOBS 256

struct site {
	const struct localization *localization;
	const char *from;
	const char *to;                 /* is made when it is not there; may be below from */
	const char *url;                /* of from on the web, NULL for unknown */
	const struct string_list *also; /* formats that are localized beside those of pages */
	int jobs;                       /* threads, 1 to SITE_MAX_JOBS */
};

/* What became of the files. */
struct site_counts {
	size_t localized;
	size_t copied;
	size_t written; /* of both, those that were not there yet in this form */
};

/* Localizes the pages below a folder and copies all other files; writes only what is not there yet.
 * Counts and reports go into result, and of every page into its report. Complains and returns an
 * exit code; a page that fails does not keep others from being written. */
int
site_run(const struct site *site, struct localized *result, struct site_counts *counts);

#endif
