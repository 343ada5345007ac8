/* SPDX-License-Identifier: MIT */
/* Any bytes as a workbook, and as CSV that goes to a workbook and comes back. */
#include <mymr/sheet.h>
#include <string.h>
#include "fuzz.h"

static void
there_and_back(const struct mymr_buf *csv, struct mymr_buf *back)
{
	struct mymr_buf sheet = {0};
	REQUIRE(mymr_sheet_from_csv(&sheet, csv->s ? csv->s : "", csv->len, NULL) == MYMR_OK);
	REQUIRE(mymr_sheet_to_csv(back, sheet.s, sheet.len, NULL) == MYMR_OK);
	mymr_buf_free(&sheet);
}

/* Rows without texts are lost; then a table comes back as it is. */
static void
look_at(const struct mymr_buf *csv)
{
	struct mymr_buf once = {0}, twice = {0};
	there_and_back(csv, &once);
	there_and_back(&once, &twice);
	REQUIRE(once.len == twice.len);
	REQUIRE(once.len == 0 || memcmp(once.s, twice.s, once.len) == 0);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	struct mymr_buf sheet = {0}, csv = {0};
	struct mymr_error error = {0};
	enum mymr_status status = mymr_sheet_to_csv(&csv, s, n, &error);
	REQUIRE(status ? csv.len == 0 && error.reason : 1);
	csv.len = 0;
	status = mymr_sheet_from_csv(&sheet, s, n, &error);
	REQUIRE(status ? sheet.len == 0 && error.reason && error.offset <= n : 1);
	if (!status) {
		REQUIRE(mymr_sheet_to_csv(&csv, sheet.s, sheet.len, NULL) == MYMR_OK);
		look_at(&csv);
	}
	mymr_buf_free(&sheet);
	mymr_buf_free(&csv);
	return 0;
}
