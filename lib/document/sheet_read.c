/* SPDX-License-Identifier: MIT */
/* The first sheet of a workbook. Its name is in xl/workbook.xml, its place in the relationships of
 * that, and most texts are in xl/sharedStrings.xml, which cells number. */
#include <mymr/sheet.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/csv.h"
#include "catalog/xml.h"
#include "document/sheet.h"
#include "document/zip.h"

#define WORKBOOK "xl/workbook.xml"
#define RELATIONS "xl/_rels/workbook.xml.rels"
#define STRINGS "xl/sharedStrings.xml"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define STRICT "http://purl.oclc.org/ooxml/officeDocument/relationships"

struct reader {
	struct zip_reader *zip;
	struct mymr_buf *out;
	size_t before; /* bytes in out that are not of the sheet */
	struct mymr_error *error;
	struct mymr_buf id;    /* of the first sheet */
	struct mymr_buf path;  /* of its member, NUL-terminated */
	struct mymr_buf texts; /* shared ones, the i-th from string[i] on */
	size_t *string;
	size_t n_strings;
	size_t cap;
	struct mymr_buf text; /* of a cell */
	size_t row;           /* rows written */
	size_t column;        /* fields written in the row */
	size_t cell;          /* the column of the cell */
	bool is_text;         /* what is read is a text */
	bool is_phonetic;     /* how another is pronounced, which is none */
	bool is_shared;       /* the cell has a number of a text */
};

static enum mymr_status
fail(struct reader *r, enum mymr_status status, const char *reason)
{
	*r->error = (struct mymr_error){0, reason};
	return status;
}

static enum mymr_status
find_sheet(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	if (r->id.len || strcmp(tag->name.local, "sheet") != 0)
		return MYMR_OK;
	const char *id = xml_attribute(tag, OFFICE, "id");
	if (!id)
		id = xml_attribute(tag, STRICT, "id");
	return id ? mymr_buf_puts(&r->id, id) : MYMR_OK;
}

/* Targets are relative to xl/, or absolute. */
static enum mymr_status
find_path(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const char *id = xml_attribute(tag, "", "Id");
	const char *target = xml_attribute(tag, "", "Target");
	if (r->path.len || r->id.len == 0 || !id || !target || strlen(id) != r->id.len ||
		memcmp(id, r->id.s, r->id.len) != 0)
		return MYMR_OK;
	enum mymr_status status = MYMR_OK;
	if (target[0] == '/')
		target++;
	else
		status = mymr_buf_puts(&r->path, "xl/");
	if (!status)
		status = mymr_buf_puts(&r->path, target);
	return status ? status : mymr_buf_cstr(&r->path);
}

static void
start_text(struct reader *r, const char *name)
{
	if (strcmp(name, "rPh") == 0)
		r->is_phonetic = true;
	else if (strcmp(name, "t") == 0)
		r->is_text = !r->is_phonetic;
}

static void
end_text(struct reader *r, const char *name)
{
	if (strcmp(name, "rPh") == 0)
		r->is_phonetic = false;
	else if (strcmp(name, "t") == 0)
		r->is_text = false;
}

static enum mymr_status
start_string(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	start_text(r, tag->name.local);
	if (strcmp(tag->name.local, "si") != 0)
		return MYMR_OK;
	if (grow(&r->string, &r->cap, r->n_strings, sizeof *r->string))
		return MYMR_ENOMEM;
	r->string[r->n_strings++] = r->texts.len;
	return MYMR_OK;
}

static enum mymr_status
end_string(void *arg, const struct xml_tag *tag)
{
	end_text(arg, tag->name.local);
	return MYMR_OK;
}

static enum mymr_status
string_text(void *arg, const char *s, size_t n, size_t offset)
{
	struct reader *r = arg;
	(void)offset;
	return r->is_text ? mymr_buf_append(&r->texts, s, n) : MYMR_OK;
}

static enum mymr_status
put_until_row(struct reader *r, size_t row)
{
	enum mymr_status status = MYMR_OK;
	if (row > SHEET_ROWS)
		return fail(r, MYMR_ERANGE, N_("more rows or columns than a sheet has"));
	for (; r->row < row && !status; r->row++)
		status = mymr_buf_putc(r->out, '\n');
	return status;
}

static enum mymr_status
start_row(struct reader *r, const struct xml_tag *tag)
{
	const char *number = xml_attribute(tag, "", "r");
	const unsigned long row = number ? strtoul(number, NULL, 10) : r->row + 1;
	r->column = 0;
	r->cell = 0;
	if (row <= r->row)
		return fail(r, MYMR_ESYNTAX, N_("rows of a sheet that are out of order"));
	return put_until_row(r, row - 1);
}

/* The column of "AB12"; cells without a name follow the one before. */
static size_t
column_of(const struct xml_tag *tag, size_t next)
{
	const char *name = xml_attribute(tag, "", "r");
	size_t column = 0;
	if (!name)
		return next;
	for (; *name >= 'A' && *name <= 'Z' && column <= SHEET_COLUMNS; name++)
		column = 26 * column + (size_t)(*name - 'A') + 1;
	return column - 1;
}

static enum mymr_status
start_cell(struct reader *r, const struct xml_tag *tag)
{
	const char *type = xml_attribute(tag, "", "t");
	const size_t next = r->cell;
	r->cell = column_of(tag, next);
	r->is_shared = type && strcmp(type, "s") == 0;
	r->text.len = 0;
	if (r->cell >= SHEET_COLUMNS)
		return fail(r, MYMR_ERANGE, N_("more rows or columns than a sheet has"));
	if (r->cell < next)
		return fail(r, MYMR_ESYNTAX, N_("cells of a sheet that are out of order"));
	return MYMR_OK;
}

static enum mymr_status
start_in_sheet(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const char *name = tag->name.local;
	if (strcmp(name, "row") == 0)
		return start_row(r, tag);
	if (strcmp(name, "c") == 0)
		return start_cell(r, tag);
	if (strcmp(name, "v") == 0)
		r->is_text = true;
	start_text(r, name);
	return MYMR_OK;
}

/* A number of a text becomes the text. */
static enum mymr_status
look_up(struct reader *r)
{
	enum mymr_status status = mymr_buf_cstr(&r->text);
	const unsigned long i = status ? 0 : strtoul(r->text.s, NULL, 10);
	if (status)
		return status;
	if (i >= r->n_strings)
		return fail(r, MYMR_ESYNTAX, N_("a cell with a text that is missing"));
	const size_t end = i + 1 < r->n_strings ? r->string[i + 1] : r->texts.len;
	r->text.len = 0;
	if (end == r->string[i])
		return MYMR_OK;
	return mymr_buf_append(&r->text, r->texts.s + r->string[i], end - r->string[i]);
}

static enum mymr_status
end_cell(struct reader *r)
{
	enum mymr_status status = r->is_shared && r->text.len ? look_up(r) : MYMR_OK;
	if (!status && r->out->len - r->before + r->text.len > SHEET_BYTES)
		return fail(r, MYMR_ERANGE, N_("a sheet that is too large"));
	for (; r->column < r->cell && !status; r->column++)
		status = mymr_buf_putc(r->out, ',');
	sheet_unescape(&r->text);
	if (!status && r->text.len)
		status = csv_put(r->out, r->text.s, r->text.len);
	r->cell++;
	return status;
}

static enum mymr_status
end_in_sheet(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const char *name = tag->name.local;
	if (strcmp(name, "c") == 0)
		return end_cell(r);
	if (strcmp(name, "row") == 0)
		return put_until_row(r, r->row + 1);
	if (strcmp(name, "v") == 0)
		r->is_text = false;
	end_text(r, name);
	return MYMR_OK;
}

static enum mymr_status
cell_text(void *arg, const char *s, size_t n, size_t offset)
{
	struct reader *r = arg;
	(void)offset;
	return r->is_text ? mymr_buf_append(&r->text, s, n) : MYMR_OK;
}

/* Places in a member would say nothing of the file. */
static enum mymr_status
read_member(struct reader *r, const char *name, const struct xml_handler *handler)
{
	struct mymr_buf bytes = {0};
	enum mymr_status status = zip_read(r->zip, name, &bytes, r->error);
	if (!status)
		status = xml_read(handler, r, bytes.s ? bytes.s : "", bytes.len, r->error);
	r->error->offset = 0;
	mymr_buf_free(&bytes);
	return status;
}

static enum mymr_status
read_book(struct reader *r)
{
	static const struct xml_handler sheets = {.start = find_sheet};
	static const struct xml_handler relations = {.start = find_path};
	static const struct xml_handler strings = {
		.start = start_string, .end = end_string, .text = string_text};
	static const struct xml_handler cells = {
		.start = start_in_sheet, .end = end_in_sheet, .text = cell_text};
	enum mymr_status status = read_member(r, WORKBOOK, &sheets);
	if (!status)
		status = read_member(r, RELATIONS, &relations);
	if (!status && r->path.len == 0)
		status = fail(r, MYMR_ESYNTAX, N_("a workbook without a sheet"));
	if (status)
		return status;
	/* a workbook without texts, or with all of them in its cells, has none that are shared */
	status = read_member(r, STRINGS, &strings);
	if (status && status != MYMR_ENOENT)
		return status;
	return read_member(r, r->path.s, &cells);
}

enum mymr_status
mymr_sheet_to_csv(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error)
{
	struct mymr_error unwanted;
	struct reader r = {.out = out, .before = out->len, .error = error ? error : &unwanted};
	enum mymr_status status = zip_reader_open(&r.zip, s, n, r.error);
	if (!status)
		status = read_book(&r);
	if (status == MYMR_ENOENT)
		status = MYMR_ESYNTAX;
	if (status)
		out->len = r.before;
	zip_reader_close(r.zip);
	mymr_buf_free(&r.id);
	mymr_buf_free(&r.path);
	mymr_buf_free(&r.texts);
	mymr_buf_free(&r.text);
	free(r.string);
	return status;
}
