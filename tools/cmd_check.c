/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr check: faults in translations and in Burmese text. */
#include "catalogs.h"
#include "command.h"
#include "file.h"
#include "file_lock.h"
#include "inspect.h"
#include "message.h"
#include "place.h"
#include "po.h"
#include "rules.h"

#include <mymr/check.h>
#include <mymr/po_edit.h>
#include <mymr/utf8.h>
#include <mymr/xliff.h>
#include <string.h>

struct values {
	struct rule_values rules;
	const char *format;
	int level;
	const char *sarif;
	const char *html;
	bool json;
	bool list;
	bool fix;
};

static const char *const levels[] = {"info", "warning", "error", NULL};

static const struct option options[] = {
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read files as FORMAT, whatever their names: po, xliff, tsv or text, or one of "
		   "those that 'mymr formats' lists"),
		NULL},
	{0, "level", OPTION_CHOICE, offsetof(struct values, level), N_("LEVEL"),
		N_("leave out findings below LEVEL; warning when not given"), levels},
	RULE_OPTIONS,
	{0, "fix", OPTION_FLAG, offsetof(struct values, fix), NULL,
		N_("mend in the files what can be mended without a thought"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, "sarif", OPTION_STRING, offsetof(struct values, sarif), N_("FILE"),
		N_("write findings to FILE as SARIF, for code hosts"), NULL},
	{0, "html", OPTION_STRING, offsetof(struct values, html), N_("FILE"),
		N_("write findings to FILE as a page"), NULL},
	{0, "rules", OPTION_FLAG, offsetof(struct values, list), NULL,
		N_("list the rules with their levels"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct checking {
	const struct values *values;
	struct mymr_checker *checker;
	struct unit_form form; /* that the user names */
	struct findings findings;
};

static struct inspection
inspection_of(struct checking *c, const char *path, const struct mymr_buf *bytes,
	const struct units *units)
{
	const int level = c->values->level;
	return (struct inspection){
		.checker = c->checker,
		.least = level ? (enum mymr_check_level)level : MYMR_CHECK_WARNING,
		.path = path,
		.bytes = bytes,
		.units = units,
		.findings = &c->findings,
	};
}

/* What of a PO file is no text: its line ends and the like. */
static int
fix_form(const struct checking *c, enum unit_format format, const struct mymr_buf *bytes,
	struct mymr_buf *mended)
{
	const enum mymr_status status =
		format == UNIT_PO ? mymr_check_fix_form(c->checker, bytes->s, bytes->len, mended)
				  : mymr_buf_append(mended, bytes->s, bytes->len);
	if (status)
		complain(_("out of memory"));
	return status ? TROUBLE : DONE;
}

static int
fix_units(
	struct checking *c, const struct unit_form *form, const char *path, struct mymr_buf *bytes)
{
	struct units units;
	struct mymr_buf mended = {0};
	int rc = units_read(&units, form, path, bytes);
	if (rc == DONE) {
		const struct inspection in = inspection_of(c, path, bytes, &units);
		rc = inspect_fix(&in, &mended);
	}
	units_free(&units);
	if (rc == DONE) {
		mymr_buf_free(bytes);
		*bytes = mended;
	} else {
		mymr_buf_free(&mended);
	}
	return rc;
}

/* Mends bytes, and the file where that changes them. */
static int
fix(struct checking *c, const struct unit_form *form, const char *path, struct mymr_buf *bytes)
{
	struct mymr_buf mended = {0};
	int rc = fix_form(c, form->format, bytes, &mended);
	if (rc == DONE)
		rc = fix_units(c, form, path, &mended);
	const bool is_same = rc != DONE || (mended.len == bytes->len &&
						   memcmp(mended.s, bytes->s, mended.len) == 0);
	if (!is_same)
		rc = file_write(path, mended.s, mended.len);
	if (is_same || rc != DONE) {
		mymr_buf_free(&mended);
		return rc;
	}
	mymr_buf_free(bytes);
	*bytes = mended;
	return rc;
}

static int
check_bytes(
	struct checking *c, const struct unit_form *form, const char *path, struct mymr_buf *bytes)
{
	struct units units;
	const size_t first = c->findings.n;
	int rc = units_read(&units, form, path, bytes);
	if (rc == DONE) {
		const struct inspection in = inspection_of(c, path, bytes, &units);
		rc = inspect(&in);
		findings_print(&c->findings, first, c->values->json);
	}
	units_free(&units);
	return rc;
}

/* Tells of what cannot be read, so that it is not looked at. *is_whole says that nothing keeps
 * gettext from reading the file: it ends at the first duplicate, for one. */
static int
tell_problems(const char *path, const struct mymr_buf *bytes, bool *is_whole)
{
	struct mymr_po *po;
	size_t n;
	int rc = DONE;
	if (mymr_po_open(&po, bytes->s, bytes->len)) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	const struct mymr_po_problem *p = mymr_po_problems(po, &n);
	*is_whole = n == 0;
	for (size_t i = 0; i < n; i++) {
		/* rules tell of the others */
		if (p[i].kind != MYMR_PO_DAMAGED && p[i].kind != MYMR_PO_BAD_TEXT)
			continue;
		const struct mymr_error error = {p[i].offset, p[i].reason};
		complain_error(file_title(path), bytes->s, bytes->len, MYMR_ESYNTAX, &error);
		rc = TROUBLE;
	}
	mymr_po_free(po);
	return rc;
}

/* What our catalogs and gettext say of the whole file. */
static int
check_whole(const char *path, const struct mymr_buf *bytes)
{
	struct mymr_catalog *catalog = NULL;
	struct mymr_error error = {0};
	size_t n_gettext = 0;
	const enum mymr_status status =
		mymr_catalog_load_po(&catalog, bytes->s ? bytes->s : "", bytes->len, NULL, &error);
	mymr_catalog_free(catalog);
	if (status) {
		complain_error(file_title(path), bytes->s, bytes->len, status, &error);
		return TROUBLE;
	}
	if (po_check(path, bytes, &n_gettext) != DONE)
		return TROUBLE;
	return n_gettext ? NEGATIVE : DONE;
}

static int
check_po(struct checking *c, const char *path, struct mymr_buf *bytes)
{
	static const struct unit_form form = {UNIT_PO, NULL};
	bool is_whole = true;
	if (catalogs_is_mo(bytes)) {
		complain_at(file_title(path), 0, 0,
			_("is an MO file; name the PO file it is made from"));
		return TROUBLE;
	}
	int rc = c->values->fix && bytes->len ? fix(c, &form, path, bytes) : DONE;
	if (rc == DONE)
		rc = tell_problems(path, bytes, &is_whole);
	const int found = check_bytes(c, &form, path, bytes);
	rc = found > rc ? found : rc;
	const int whole = is_whole && rc != TROUBLE ? check_whole(path, bytes) : DONE;
	return whole > rc ? whole : rc;
}

static int
check_texts(
	struct checking *c, const struct unit_form *form, const char *path, struct mymr_buf *bytes)
{
	struct mymr_error error = {0};
	const bool is_text = form->format != UNIT_DOCUMENT; /* others say it themselves */
	if (is_text && bytes->len && mymr_utf8_check(bytes->s, bytes->len, &error.offset)) {
		complain_error(file_title(path), bytes->s, bytes->len, MYMR_EUTF8, &error);
		return TROUBLE;
	}
	const int rc = c->values->fix && bytes->len ? fix(c, form, path, bytes) : DONE;
	return rc == DONE ? check_bytes(c, form, path, bytes) : rc;
}

/* What breaks the rules of XLIFF is an error, whatever its texts are like. */
static int
tell_xliff_problems(const char *path, const struct mymr_buf *bytes)
{
	struct mymr_xliff *x = NULL;
	struct mymr_error error = {0};
	size_t n = 0;
	const enum mymr_status status = mymr_xliff_open(&x, bytes->s, bytes->len, &error);
	if (status) {
		complain_error(file_title(path), bytes->s, bytes->len, status, &error);
		return TROUBLE;
	}
	const struct mymr_xliff_problem *p = mymr_xliff_problems(x, &n);
	struct place place = {0, 1, 1};
	for (size_t i = 0; i < n; i++) {
		place_move(&place, bytes->s, p[i].offset);
		complain_at(file_title(path), place.line, place.column, "%s", _(p[i].reason));
	}
	mymr_xliff_free(x);
	return n ? NEGATIVE : DONE;
}

/* Of what is XML, texts are checked however it breaks rules. */
static int
check_xliff(struct checking *c, const char *path, struct mymr_buf *bytes)
{
	static const struct unit_form form = {UNIT_XLIFF, NULL};
	const int told = tell_xliff_problems(path, bytes);
	if (told == TROUBLE)
		return TROUBLE;
	int rc = c->values->fix ? fix(c, &form, path, bytes) : DONE;
	if (rc == DONE)
		rc = check_bytes(c, &form, path, bytes);
	return told == DONE ? rc : TROUBLE;
}

static int
check_file(struct checking *c, const char *path)
{
	struct mymr_buf bytes = {0};
	int lock = -1;
	if (c->values->fix && file_lock(path, &lock) != DONE)
		return TROUBLE;
	int rc = file_read(path, &bytes);
	if (rc == DONE) {
		struct unit_form form = c->form;
		if (form.format == UNIT_GUESS)
			form.format = catalogs_is_mo(&bytes) ? UNIT_PO : units_guess(path, &bytes);
		rc = form.format == UNIT_PO      ? check_po(c, path, &bytes)
		     : form.format == UNIT_XLIFF ? check_xliff(c, path, &bytes)
						 : check_texts(c, &form, path, &bytes);
	}
	file_unlock(lock);
	mymr_buf_free(&bytes);
	return rc;
}

static int
write_reports(const struct checking *c)
{
	int rc = DONE;
	if (c->values->sarif)
		rc = findings_write_sarif(&c->findings, c->values->sarif);
	if (rc == DONE && c->values->html)
		rc = findings_write_html(&c->findings, c->values->html);
	return rc;
}

static int
check_all(struct checking *c, char **operand, int n)
{
	int worst = DONE;
	if (n == 0) {
		complain(_("name a PO file to check"));
		return TROUBLE;
	}
	for (int i = 0; i < n; i++) {
		if (c->values->fix && strcmp(operand[i], "-") == 0) {
			complain(_("'--fix' needs a file, not standard input"));
			return TROUBLE;
		}
	}
	for (int i = 0; i < n; i++) {
		const int rc = check_file(c, operand[i]);
		worst = rc > worst ? rc : worst;
	}
	const int rc = write_reports(c);
	return rc > worst ? rc : worst;
}

static int
run(void *values, char **operand, int n)
{
	struct checking c = {.values = values};
	const char *format = c.values->format;
	if (format && !units_find_form(&c.form, format)) {
		complain(_("no format '%s' for this; see 'mymr formats'"), format);
		return TROUBLE;
	}
	int rc = rules_load(&c.checker, &c.values->rules);
	if (rc == DONE && c.values->list)
		rules_print(c.checker);
	else if (rc == DONE)
		rc = check_all(&c, operand, n);
	mymr_checker_free(c.checker);
	findings_free(&c.findings);
	return rc;
}

static const struct command_setting settings[] = {
	{"catalogs", NULL},
	RULE_SETTINGS,
	{NULL, NULL},
};

const struct command command_check = {
	.name = "check",
	.summary = N_("find faults in translations and Burmese text: marks, numbers, placeholders"),
	.operands = N_("FILE..."),
	.example = "mymr check po/site/my.po",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
