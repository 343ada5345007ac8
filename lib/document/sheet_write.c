/* SPDX-License-Identifier: MIT */
/* CSV as a workbook. */
#include <mymr/sheet.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/csv.h"
#include "catalog/writer.h"
#include "catalog/xml.h"
#include "document/sheet.h"
#include "document/zip.h"

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define TYPE "application/vnd.openxmlformats-officedocument.spreadsheetml."

static const char types[] = XML
	"<Types xmlns=\"" PACKAGE "content-types\">"
	"<Default Extension=\"rels\" "
	"ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
	"<Override PartName=\"/xl/workbook.xml\" ContentType=\"" TYPE "sheet.main+xml\"/>"
	"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" TYPE "worksheet+xml\"/>"
	"<Override PartName=\"/xl/styles.xml\" ContentType=\"" TYPE "styles+xml\"/></Types>\n";

static const char package[] =
	XML "<Relationships xmlns=\"" PACKAGE "relationships\">"
	    "<Relationship Id=\"r1\" Type=\"" OFFICE
	    "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>\n";

static const char workbook[] = XML "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" OFFICE
				   "\"><sheets><sheet name=\"texts\" sheetId=\"1\" r:id=\"r1\"/>"
				   "</sheets></workbook>\n";

static const char parts[] = XML "<Relationships xmlns=\"" PACKAGE "relationships\">"
				"<Relationship Id=\"r1\" Type=\"" OFFICE
				"/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
				"<Relationship Id=\"r2\" Type=\"" OFFICE
				"/styles\" Target=\"styles.xml\"/></Relationships>\n";

/* Style 0 is a text that is wrapped, 1 the same in bold; 49 is the format of texts. */
static const char styles[] =
	XML "<styleSheet xmlns=\"" MAIN "\"><fonts count=\"2\"><font><sz val=\"11\"/></font>"
	    "<font><b/><sz val=\"11\"/></font></fonts>"
	    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
	    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
	    "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
	    "<cellXfs count=\"2\">"
	    "<xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
	    "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
	    "<xf numFmtId=\"49\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
	    "</cellXfs></styleSheet>\n";

static const char head[] = XML "<worksheet xmlns=\"" MAIN "\"><sheetViews><sheetView "
			       "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
			       "state=\"frozen\"/></sheetView></sheetViews>"
			       "<cols><col min=\"1\" max=\"16384\" width=\"40\" "
			       "customWidth=\"1\"/></cols><sheetData>\n";

static const char foot[] = "</sheetData></worksheet>\n";

/* A, B ... Z, AA */
static void
put_column(struct writer *w, size_t column)
{
	char name[8];
	size_t at = sizeof name;
	for (size_t i = column + 1; i; i = (i - 1) / 26)
		name[--at] = (char)('A' + (i - 1) % 26);
	writer_put(w, name + at, sizeof name - at);
}

static enum mymr_status
put_text(struct mymr_buf *out, const char *s, size_t n)
{
	struct mymr_buf escaped = {0};
	if (sheet_text_length(s, n) > SHEET_TEXT)
		return MYMR_ERANGE;
	enum mymr_status status = sheet_put_escaped(&escaped, s, n);
	if (!status)
		status = xml_put_text(out, escaped.s, escaped.len);
	mymr_buf_free(&escaped);
	return status;
}

static void
put_cell(struct writer *w, const struct csv *csv, size_t row, size_t column)
{
	char number[64];
	snprintf(number, sizeof number, "%zu\"%s t=\"inlineStr\"><is><t xml:space=\"preserve\">",
		row, row == 1 ? " s=\"1\"" : "");
	writer_puts(w, "<c r=\"");
	put_column(w, column);
	writer_puts(w, number);
	if (!w->status)
		w->status = put_text(w->out, csv_text(csv, column), csv->field[column].len);
	writer_puts(w, "</t></is></c>");
}

static void
put_row(struct writer *w, const struct csv *csv, size_t row)
{
	char start[64];
	snprintf(start, sizeof start, "<row r=\"%zu\">", row);
	writer_puts(w, start);
	for (size_t i = 0; i < csv->n_fields; i++) {
		if (csv->field[i].len)
			put_cell(w, csv, row, i);
	}
	writer_puts(w, "</row>\n");
}

static enum mymr_status
fail_row(enum mymr_status status, const struct csv *csv, struct mymr_error *error)
{
	const size_t offset = csv->n_fields ? csv->field[0].offset : csv->at;
	if (status == MYMR_ESYNTAX)
		return fail_at(
			error, status, csv->at, N_("a field whose quotes do not end with it"));
	if (status == MYMR_EINVAL)
		return fail_at(error, status, offset, N_("a character that XML cannot have"));
	if (status == MYMR_ERANGE)
		return fail_at(error, status, offset,
			N_("more rows, columns or text than a sheet can have"));
	return fail_at(error, status, offset, mymr_status_text(status));
}

static enum mymr_status
put_rows(struct mymr_buf *out, struct csv *csv, struct mymr_error *error)
{
	struct writer w = {.out = out};
	writer_puts(&w, head);
	for (size_t row = 1;; row++) {
		enum mymr_status status = csv_next(csv);
		if (!status && csv->n_fields == 0)
			break;
		if (!status && (row > SHEET_ROWS || csv->n_fields > SHEET_COLUMNS))
			status = MYMR_ERANGE;
		if (!status) {
			put_row(&w, csv, row);
			status = w.status;
		}
		if (status)
			return fail_row(status, csv, error);
	}
	writer_puts(&w, foot);
	return w.status ? fail_row(w.status, csv, error) : MYMR_OK;
}

enum mymr_status
mymr_sheet_from_csv(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error)
{
	struct mymr_buf sheet = {0};
	struct csv csv;
	size_t at;
	if (n && mymr_utf8_check(s, n, &at))
		return fail_at(error, MYMR_EUTF8, at, N_("invalid UTF-8"));
	csv_begin(&csv, s, n, true);
	enum mymr_status status = put_rows(&sheet, &csv, error);
	if (!status) {
		const struct zip_member members[] = {
			{"[Content_Types].xml", types, sizeof types - 1},
			{"_rels/.rels", package, sizeof package - 1},
			{"xl/workbook.xml", workbook, sizeof workbook - 1},
			{"xl/_rels/workbook.xml.rels", parts, sizeof parts - 1},
			{"xl/styles.xml", styles, sizeof styles - 1},
			{"xl/worksheets/sheet1.xml", sheet.s, sheet.len},
		};
		status = zip_write(out, members, sizeof members / sizeof *members, error);
	}
	csv_free(&csv);
	mymr_buf_free(&sheet);
	return status;
}
