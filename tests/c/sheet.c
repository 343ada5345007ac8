/* SPDX-License-Identifier: MIT */
/* Workbooks from CSV and back, workbooks of other programs, and what is none. */
#include <mymr/sheet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"
#include "zip_build.h"

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
	tap_ok(out.len == 1 && out.s[0] == 'x', "and leaves the buffer as it was");
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
	for (int i = 0; i < 400; i++) {
		mymr_buf_reserve(&csv, 20000);
		memset(csv.s + csv.len, 'a', 20000);
		csv.len += 20000;
		mymr_buf_puts(&csv, "\n");
	}
	mymr_sheet_from_csv(&sheet, csv.s, csv.len, NULL);
	refuses(sheet.s, sheet.len, MYMR_ERANGE, "a bomb");
	mymr_buf_free(&csv);
	mymr_buf_free(&sheet);
}

/* A workbook as other programs make them: its texts are shared. */
static void
make_book(struct zip_build *a, const struct mymr_buf *strings, const struct mymr_buf *cells)
{
	zip_build_text(a, "xl/workbook.xml",
		"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
		"relationships\"><sheets><sheet r:id=\"a\"/></sheets></workbook>");
	zip_build_text(a, "xl/_rels/workbook.xml.rels",
		"<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
		"</Relationships>");
	zip_build_add(a, "xl/sharedStrings.xml", strings);
	zip_build_add(a, "xl/worksheets/sheet1.xml", cells);
	zip_build_end(a);
}

static void
of_others(void)
{
	struct zip_build a = {.n = 0};
	struct mymr_buf strings = {0}, cells = {0}, csv = {0};
	struct mymr_error error = {0};
	mymr_buf_puts(&strings, "<sst><si><t>source</t></si><si><r><t>trans</t></r><r><t>lation"
				"</t></r><rPh><t>x</t></rPh></si><si/></sst>");
	mymr_buf_puts(&cells, "<worksheet><sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>"
			      "<c r=\"C2\" t=\"s\"><v>1</v></c></row><row><c><f>1+1</f><v>2</v></c>"
			      "<c t=\"s\"><v>2</v></c></row></sheetData></worksheet>");
	make_book(&a, &strings, &cells);
	mymr_sheet_to_csv(&csv, a.bytes.s, a.bytes.len, &error);
	tap_is(csv.s ? csv.s : error.reason, csv.s ? csv.len : strlen(error.reason),
		"\nsource,,translation\n2,\n", "a workbook of another program");
	mymr_buf_free(&strings);
	mymr_buf_free(&cells);
	mymr_buf_free(&csv);
	mymr_buf_free(&a.bytes);
}

/* Two cells at one place would become one text. */
static void
cell_twice(void)
{
	struct zip_build a = {.n = 0};
	struct mymr_buf strings = {0}, cells = {0};
	mymr_buf_puts(&strings, "<sst/>");
	mymr_buf_puts(&cells, "<worksheet><sheetData><row><c r=\"A1\"><v>1</v></c>"
			      "<c r=\"A1\"><v>2</v></c></row></sheetData></worksheet>");
	make_book(&a, &strings, &cells);
	refuses(a.bytes.s, a.bytes.len, MYMR_ESYNTAX, "a cell that is there twice");
	mymr_buf_free(&strings);
	mymr_buf_free(&cells);
	mymr_buf_free(&a.bytes);
}

/* A text of a megabyte in a thousand cells. */
static void
bomb_of_cells(void)
{
	struct zip_build a = {.n = 0};
	struct mymr_buf strings = {0}, cells = {0};
	mymr_buf_puts(&strings, "<sst><si><t>");
	for (size_t i = 0; i < 1 << 20; i++)
		mymr_buf_putc(&strings, 'a');
	mymr_buf_puts(&strings, "</t></si></sst>");
	mymr_buf_puts(&cells, "<worksheet><sheetData>");
	for (int i = 0; i < 1000; i++)
		mymr_buf_puts(&cells, "<row><c t=\"s\"><v>0</v></c></row>");
	mymr_buf_puts(&cells, "</sheetData></worksheet>");
	make_book(&a, &strings, &cells);
	refuses(a.bytes.s, a.bytes.len, MYMR_ERANGE, "a text that is in a thousand cells");
	mymr_buf_free(&strings);
	mymr_buf_free(&cells);
	mymr_buf_free(&a.bytes);
}

/* Excel opens no workbook with a longer one. */
static void
long_text(void)
{
	static char csv[32770];
	struct mymr_buf sheet = {0};
	struct mymr_error error = {0};
	memset(csv, 'a', sizeof csv);
	tap_ok(mymr_sheet_from_csv(&sheet, csv, 32767, &error) == MYMR_OK,
		"a text as long as a cell can be");
	tap_ok(mymr_sheet_from_csv(&sheet, csv, 32768, &error) == MYMR_ERANGE && error.reason,
		"a longer one: %s", error.reason);
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
	long_text();
	of_others();
	cell_twice();
	bomb_of_cells();
	return tap_done();
}
