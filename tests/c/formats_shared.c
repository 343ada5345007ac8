/* SPDX-License-Identifier: MIT */
/* Plain text as paragraphs; and every file beside the repository as a document of its format. */
#define _DEFAULT_SOURCE /* nftw */
#include <ftw.h>
#include <mymr/document.h>
#include <mymr/recode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "formats.h"
#include "tap.h"

static void
paragraph_row(char **field, const char *place)
{
	formats_row("paragraphs", field, place);
}

static struct {
	int n_files;
	int n_read;
	int n_wrong;
	size_t n_units;
} seen;

static int
is_written(const struct mymr_document *doc, const char *s, size_t n)
{
	struct mymr_buf out = {0};
	const int is = mymr_document_write(doc, &out) == MYMR_OK && out.len == n &&
		       (n == 0 || memcmp(out.s, s, n) == 0);
	mymr_buf_free(&out);
	return is;
}

typedef enum mymr_status
opener(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error);

/* What is read comes back; some files are damaged on purpose, or of no format. */
static void
look_at(opener *open, const char *path, const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	size_t n_units;
	if (open(&doc, s, n, NULL, path, NULL) != MYMR_OK)
		return;
	seen.n_read++;
	mymr_document_units(doc, &n_units);
	seen.n_units += n_units;
	if (!is_written(doc, s, n)) {
		printf("# %s is written as something else\n", path);
		seen.n_wrong++;
	}
	mymr_document_free(doc);
}

static int
visit(const char *path, const struct stat *st, int type, struct FTW *where)
{
	size_t n = 0;
	(void)where;
	if (type != FTW_F || st->st_size > 20000000)
		return 0;
	char *s = tap_read_file(path, &n);
	if (!s)
		return 0;
	seen.n_files++;
	look_at(mymr_document_open, path, s, n);
	look_at(mymr_document_open_runs, path, s, n);
	free(s);
	return 0;
}

static void
shared_files(void)
{
	const char *folder = tap_shared("catalogs");
	if (!folder)
		return;
	char *copy = strdup(folder);
	nftw(copy, visit, 16, FTW_PHYS);
	free(copy);
	tap_ok(seen.n_files > 100, "there are %d files", seen.n_files);
	tap_ok(seen.n_read > seen.n_files, "most of them are read, %d times of %d", seen.n_read,
		2 * seen.n_files);
	tap_ok(seen.n_wrong == 0 && seen.n_units > 1000,
		"all that are read come back byte for byte, with %zu units", seen.n_units);
}

int
main(void)
{
	tap_rows("tests/cases/format_paragraphs.tsv", 4, paragraph_row);
	shared_files();
	return tap_done();
}
