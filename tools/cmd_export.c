/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr export: a PO file for people who work with other tools. */
#include "command.h"
#include "file.h"
#include "message.h"
#include "po_file.h"

#include <mymr/exchange.h>
#include <mymr/sheet.h>
#include <stdio.h>
#include <string.h>

struct values {
	int format;
	const char *output;
	bool open;
};

/* A spreadsheet is CSV in another coat. */
enum { XLSX = MYMR_EXCHANGE_FORMATS };

static const char *const formats[] = {"csv", "tmx", "xliff", "xliff-1.2", "xlsx", NULL};

static const struct format {
	const char *suffix;
	int format;
} suffixes[] = {
	{".csv", MYMR_EXCHANGE_CSV},
	{".tmx", MYMR_EXCHANGE_TMX},
	{".xlf", MYMR_EXCHANGE_XLIFF},
	{".xliff", MYMR_EXCHANGE_XLIFF},
	{".xlsx", XLSX},
};

static const struct option options[] = {
	{'f', "format", OPTION_CHOICE, offsetof(struct values, format), NULL,
		N_("what to write; by the name of the file written when it is not given"), formats},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{0, "open", OPTION_FLAG, offsetof(struct values, open), NULL,
		N_("leave out what is translated already"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
find_format(const struct values *v, int *format)
{
	if (v->format) {
		*format = v->format - 1;
		return DONE;
	}
	for (size_t i = 0; v->output && i < sizeof suffixes / sizeof *suffixes; i++) {
		*format = suffixes[i].format;
		if (file_has_suffix(v->output, suffixes[i].suffix))
			return DONE;
	}
	complain(_("say what to write with '--format', or by the name of the file written"));
	return TROUBLE;
}

/* The table in out becomes a workbook. */
static enum mymr_status
make_sheet(struct mymr_buf *out, struct mymr_error *error)
{
	struct mymr_buf sheet = {0};
	const enum mymr_status status = mymr_sheet_from_csv(&sheet, out->s, out->len, error);
	if (!status) {
		mymr_buf_free(out);
		*out = sheet;
	}
	error->offset = 0; /* no place in the catalog */
	return status;
}

static int
write_out(const struct values *v, const struct po_file *f, int format)
{
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	const struct mymr_exchange_options exchange = {.original = f->title, .only_open = v->open};
	const bool is_sheet = format == XLSX;
	enum mymr_status status = mymr_exchange_write(&out, f->po,
		is_sheet ? MYMR_EXCHANGE_CSV : (enum mymr_exchange_format)format, &exchange,
		&error);
	if (!status && is_sheet)
		status = make_sheet(&out, &error);
	if (status)
		complain_error(f->title, f->bytes.s, f->bytes.len, status, &error);
	const int rc = status ? TROUBLE : file_write(v->output, out.s, out.len);
	mymr_buf_free(&out);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct po_file f = {0};
	int format = 0;
	if (n > 1) {
		complain(_("name one PO file"));
		return TROUBLE;
	}
	int rc = find_format(v, &format);
	if (rc == DONE)
		rc = po_file_open(&f, n ? operand[0] : "-");
	if (rc == DONE)
		rc = write_out(v, &f, format);
	if (rc == DONE && f.has_problems)
		rc = TROUBLE;
	po_file_close(&f);
	return rc;
}

const struct command command_export = {
	.name = "export",
	.summary =
		N_("write a catalog as XLIFF, TMX or a table, for people who translate elsewhere"),
	.operands = N_("[FILE.po]"),
	.example = "mymr export --open po/site/my.po -o open.xlsx",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
