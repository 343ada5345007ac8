/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One file of a site. */
#ifndef TOOLS_SITE_PAGE_H
#define TOOLS_SITE_PAGE_H

#include "site.h"

/* What became of it. */
struct site_page {
	struct localized result; /* its report is the caller's to free, NULL for none */
	int rc;
	bool is_localized; /* otherwise it is copied */
	bool is_written;
};

/* Reads the file of a site and writes it to its place in the other folder, if it is not there yet.
 * Threads may do so with different pages. */
void
site_page_make(struct site_page *page, const struct site *site, const char *path);

#endif
