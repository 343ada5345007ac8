/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogs a command was given with -c. */
#ifndef TOOLS_CATALOGS_H
#define TOOLS_CATALOGS_H

#include "option.h"

#include <mymr/buf.h>
#include <mymr/catalog.h>

struct catalogs {
	size_t n;
	struct mymr_buf bytes[OPTION_LIST_MAX];
	struct mymr_catalog *catalog[OPTION_LIST_MAX];
};

/* Loads PO and MO files, told apart by content. Complains and returns an exit code; catalogs_free
 * is due in any case. */
int
catalogs_load(struct catalogs *c, const struct string_list *paths);

/* Whether bytes are those of an MO file. */
bool
catalogs_is_mo(const struct mymr_buf *bytes);

void
catalogs_free(struct catalogs *c);

#endif
