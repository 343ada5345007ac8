/* SPDX-License-Identifier: MIT */
/* The pairs of the real catalogs beside the project. */
#ifndef TESTS_CHECKS_H
#define TESTS_CHECKS_H

#include <mymr/catalog.h>
#include <mymr/check.h>

struct check_catalog {
	char name[128];
	char *bytes;
	struct mymr_catalog *catalog;
	struct mymr_check_pair *pairs;
	size_t n;
};

struct check_catalogs {
	struct check_catalog *catalog;
	size_t n;
	size_t n_pairs;
};

/* Loads all PO files of a folder, in the order of their names; what cannot be read is left out. */
void
check_catalogs_load(struct check_catalogs *all, const char *folder);

void
check_catalogs_free(struct check_catalogs *all);

#endif
