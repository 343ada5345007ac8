/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A PO file as a request finds it. */
#ifndef TOOLS_SERVE_CATALOG_H
#define TOOLS_SERVE_CATALOG_H

#include "html.h"
#include "review.h"
#include "serve.h"

#include <stdint.h>

struct serve_catalog {
	const char *path;
	struct mymr_buf bytes;
	struct mymr_po *po;
	const struct mymr_po_problem *problem; /* for which nothing is written; or NULL */
};

/* Reads the file of a number. Complains and returns an exit code; serve_catalog_close is due in any
 * case. */
int
serve_catalog_read(struct serve_catalog *catalog, const struct serve *serve, size_t number);

/* Opens bytes, which become the catalog's, in its place. The same. */
int
serve_catalog_open(struct serve_catalog *catalog, struct mymr_buf bytes);

void
serve_catalog_close(struct serve_catalog *catalog);

/* The file's line of a problem, and what it is. */
void
serve_catalog_put_problem(struct html *html, const struct serve_catalog *catalog);

#define SERVE_ALL SIZE_MAX

/* Puts a message with what was found in it, or SERVE_ALL of the file. */
void
serve_catalog_put(struct html *html, const struct serve *serve, struct serve_catalog *catalog,
	size_t number, size_t message, struct review_sums *sums);

#endif
