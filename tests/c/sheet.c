/* SPDX-License-Identifier: MIT */
/* Workbooks from CSV and back, workbooks of other programs, and what is none. */
#include <mymr/sheet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static void
row(char **field, const char *place)
{
	struct mymr_buf sheet = {0}, csv = {0}, again = {0};
	struct mymr_error error = {0};
	enum mymr_status status = mymr_sheet_from_csv(&sheet, field[0], strlen(field[0]), &error);
	if (status) {
		char text[128];
		snprintf(text, sizeof text, "! %zu %s", error.offset, error.reason);
		tap_is(text, strlen(text), field[1], "%s: %s", place, field[2]);
		return;
	}
	status = mymr_sheet_to_csv(&csv, sheet.s, sheet.len, &error);
	tap_is(csv.s ? csv.s : "", csv.len, field[1], "%s: %s", place, field[2]);
	mymr_sheet_from_csv(&again, field[0], strlen(field[0]), NULL);
	tap_ok(again.len == sheet.len && memcmp(again.s, sheet.s, sheet.len) == 0,
		"%s: the same bytes again", place);
	mymr_buf_free(&sheet);
	mymr_buf_free(&csv);
	mymr_buf_free(&again);
}

static void
refuses(const char *s, size_t n, enum mymr_status wanted, const char *why)
{
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	mymr_buf_puts(&out, "x");
	const enum mymr_status status = mymr_sheet_to_csv(&out, s, n, &error);
	tap_ok(status == wanted && error.reason, "%s: %s", why,
		error.reason ? error.reason : "no reason");
	tap_is(out.s, out.len, "x", "and leaves the buffer as it was");
	mymr_buf_free(&out);
}

/* Every byte of a workbook changed in turn, and every length of it: a table or a reason. */
static void
damaged(void)
{
	static const char csv[] = "source,translation\nriver,မြစ်\n";
	struct mymr_buf sheet = {0}, out = {0};
	size_t n_without_reason = 0;
	mymr_sheet_from_csv(&sheet, csv, sizeof csv - 1, NULL);
	for (size_t i = 0; i < 2 * sheet.len; i++) {
		struct mymr_error error = {0};
		char *at = &sheet.s[i % sheet.len];
		const char was = *at;
		const size_t n = i < sheet.len ? sheet.len : i - sheet.len;
		*at = (char)(was ^ 0x55);
		out.len = 0;
		if (mymr_sheet_to_csv(&out, sheet.s, n, &error))
			n_without_reason += !error.reason || out.len;
		*at = was;
	}
	tap_ok(n_without_reason == 0, "%zu damaged workbooks are read or refused", 2 * sheet.len);
	refuses(sheet.s, sheet.len / 2, MYMR_ESYNTAX, "half of a workbook");
	mymr_buf_free(&sheet);
	mymr_buf_free(&out);
}

/* What grows a thousandfold is not read: half of a gigabyte would be in half of a megabyte. */
static void
bomb(void)
{
	struct mymr_buf csv = {0}, sheet = {0};
	mymr_buf_reserve(&csv, 4 << 20);
	memset(csv.s, 'a', 4 << 20);
	csv.len = 4 << 20;
	mymr_sheet_from_csv(&sheet, csv.s, csv.len, NULL);
	refuses(sheet.s, sheet.len, MYMR_ERANGE, "a bomb");
	mymr_buf_free(&csv);
	mymr_buf_free(&sheet);
}

int
main(void)
{
	tap_rows("tests/cases/sheet.tsv", 3, row);
	refuses("", 0, MYMR_ESYNTAX, "nothing");
	refuses("source,translation\n", 19, MYMR_ESYNTAX, "what is CSV already");
	damaged();
	bomb();
	return tap_done();
}
