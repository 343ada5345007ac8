/* SPDX-License-Identifier: MIT */
/* Tables as documents: rows, texts that fight back, what is refused. */
#include <mymr/document.h>
#include <string.h>
#include "formats.h"
#include "tap.h"

static void
csv_row(char **field, const char *place)
{
	formats_row("csv", field, place);
}

static void
tsv_row(char **field, const char *place)
{
	formats_row("tsv", field, place);
}

/* A part of a cell without quotes cannot get them. */
static void
parts(void)
{
	static const char s[] = "title,n\nRose 3.5 percent,1\n\"Rose 3.5, again\",2\n";
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	mymr_document_open(&doc, s, strlen(s), "csv", NULL, NULL);
	tap_ok(mymr_document_replace(doc, 0, 5, 8, "3,5", 3) == MYMR_EINVAL, "a sign in a part");
	tap_ok(mymr_document_replace(doc, 0, 5, 8, "4", 1) == MYMR_OK, "a part");
	tap_ok(mymr_document_replace(doc, 1, 5, 8, "\"4\"", 3) == MYMR_OK, "within quotes");
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len, "title,n\nRose 4 percent,1\n\"Rose \"\"4\"\", again\",2\n",
		"the rest stays");
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

static void
no_lines_in_tsv(void)
{
	static const char *const texts[] = {"a\tb", "a\nb", "a\rb"};
	struct mymr_document *doc = NULL;
	struct mymr_error error;
	mymr_document_open(&doc, "A\tb", 3, "tsv", NULL, NULL);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		tap_ok(mymr_document_set_text(doc, 0, texts[i], 3, &error) == MYMR_EINVAL &&
				error.offset == 1,
			"sign %zu is refused", i);
	mymr_document_free(doc);
	tap_ok(formats_read_back("A\tb", 3, "tsv", "\"a, \"\" b;"), "others are not");
}

/* A name of a column goes on behind a NUL. */
static void
nul_in_name(void)
{
	static const char s[] = "DEK\0\0\0\0\0\0\0\0,b\nA,1\n";
	struct mymr_document *doc = NULL;
	size_t n = 0;
	const struct mymr_unit *u = NULL;
	if (mymr_document_open(&doc, s, sizeof s - 1, "csv", NULL, NULL) == MYMR_OK)
		u = mymr_document_units(doc, &n);
	tap_ok(n == 3 && u[0].text_len == 1 && u[0].text[0] == 'b',
		"a column with NUL in its name is none of text");
	mymr_document_free(doc);
}

int
main(void)
{
	tap_rows("tests/cases/format_csv.tsv", 4, csv_row);
	tap_rows("tests/cases/format_tsv.tsv", 4, tsv_row);
	formats_hostile("csv", "title,n\nA,1\n\"A\",2\n", 0);
	formats_hostile("csv", "A;b\r\n\"A\";c", 0);
	formats_refused("csv", "title\n\"A", MYMR_ESYNTAX, 6);
	formats_refused("csv", "title,n\n\"A\"b,1", MYMR_ESYNTAX, 8);
	parts();
	no_lines_in_tsv();
	nul_in_name();
	return tap_done();
}
