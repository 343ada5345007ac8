/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "serve_catalog.h"
#include "file.h"
#include "message.h"

#include <string.h>

/* What a file must not have to be written; duplicates stay as they are. */
static const struct mymr_po_problem *
find_problem(const struct mymr_po *po)
{
	size_t n;
	const struct mymr_po_problem *problem = mymr_po_problems(po, &n);
	for (size_t i = 0; i < n; i++)
		if (problem[i].kind != MYMR_PO_DUPLICATE)
			return &problem[i];
	return NULL;
}

int
serve_catalog_open(struct serve_catalog *catalog, struct mymr_buf bytes)
{
	serve_catalog_close(catalog);
	catalog->bytes = bytes;
	const char *s = bytes.len ? bytes.s : "";
	const enum mymr_status status = mymr_po_open(&catalog->po, s, bytes.len);
	if (status) {
		complain_at(catalog->path, 0, 0, "%s", _(mymr_status_text(status)));
		return TROUBLE;
	}
	catalog->problem = find_problem(catalog->po);
	return DONE;
}

int
serve_catalog_read(struct serve_catalog *catalog, const struct serve *serve, size_t number)
{
	struct mymr_buf bytes = {0};
	*catalog = (struct serve_catalog){.path = serve->files->path[number]};
	if (file_read(catalog->path, &bytes) == DONE)
		return serve_catalog_open(catalog, bytes);
	mymr_buf_free(&bytes);
	return TROUBLE;
}

void
serve_catalog_close(struct serve_catalog *catalog)
{
	mymr_po_free(catalog->po);
	mymr_buf_free(&catalog->bytes);
	catalog->po = NULL;
	catalog->problem = NULL;
}

void
serve_catalog_put_problem(struct html *html, const struct serve_catalog *catalog)
{
	html_put_text(html, catalog->path, strlen(catalog->path));
	if (catalog->problem) {
		html_put(html, ":");
		html_put_number(html, catalog->problem->line);
	}
	html_put(html, ": ");
	html_put(html, catalog->problem ? _(catalog->problem->reason) : _("cannot be read"));
}

void
serve_catalog_put(struct html *html, const struct serve *serve, struct serve_catalog *catalog,
	size_t number, size_t message, struct review_sums *sums)
{
	struct findings findings = {0};
	struct review_file file = {
		.title = catalog->path,
		.bytes = &catalog->bytes,
		.po = catalog->po,
		.findings = &findings,
		.sums = sums,
		.is_editable = !catalog->problem,
		.number = number,
	};
	(void)review_inspect(serve->checker, catalog->path, &file, &findings);
	if (message == SERVE_ALL)
		review_put_file(html, &file);
	else
		review_put_message(html, &file, message);
	findings_free(&findings);
}
