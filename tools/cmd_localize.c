/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr localize: a document in the other language. */
#include "catalogs.h"
#include "command.h"
#include "document.h"
#include "file.h"
#include "message.h"
#include "report.h"

#include <mymr/localize.h>
#include <stdio.h>
#include <string.h>

/* Choices in the order of the library's enumerations. */
static const char *const languages[] = {"en", "my", NULL};
static const char *const value_choices[] = {"none", "chrome", "all", NULL};
static const char *const digit_choices[] = {"latn", "my", NULL};

struct values {
	int to;
	int values;
	int digits;
	struct string_list catalogs;
	const char *output;
	const char *format;
	const char *base_date;
	const char *report;
	bool keep_lang;
	bool require_complete;
	bool quiet;
};

static const struct option options[] = {
	{'t', "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("language to localize to; my when it is not given"), languages},
	{'c', "catalog", OPTION_LIST, offsetof(struct values, catalogs), N_("FILE"),
		N_("translations in PO or MO; of several, the first that has a text wins"), NULL},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write the document to FILE instead of standard output"), NULL},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read the file as FORMAT (html, text, srt, vtt, json, properties, strings, php) "
		   "instead of by its name and content"),
		NULL},
	{0, "values", OPTION_CHOICE, offsetof(struct values, values), NULL,
		N_("which dates and numbers change: those in strings of the site (chrome), also "
		   "those in prose (all), or none; chrome when it is not given"),
		value_choices},
	{0, "digits", OPTION_CHOICE, offsetof(struct values, digits), NULL,
		N_("digits of Burmese values; my when it is not given"), digit_choices},
	{0, "base-date", OPTION_STRING, offsetof(struct values, base_date), N_("YYYY-MM-DD"),
		N_("the day the text was written: a weekday that contradicts its date in that year "
		   "is left alone"),
		NULL},
	{0, "keep-lang", OPTION_FLAG, offsetof(struct values, keep_lang), NULL,
		N_("leave lang attributes as they are"), NULL},
	{0, "report", OPTION_STRING, offsetof(struct values, report), N_("FILE.json"),
		N_("list what stayed untranslated or did not fit, as JSON"), NULL},
	{0, "require-complete", OPTION_FLAG, offsetof(struct values, require_complete), NULL,
		N_("exit with 1 when anything stayed untranslated"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL,
		N_("no summary and no warnings about markup"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* One run over one document. */
struct job {
	const struct values *v;
	const char *title;
	const struct mymr_document *doc;
	struct report *report;
	size_t count[MYMR_REJECTED + 1];
};

static void
complain_rejected(
	const struct job *job, const struct mymr_unit *u, const struct mymr_localize_event *event)
{
	const char *catalog = file_title(job->v->catalogs.s[event->catalog]);
	complain_in(job->title, u->member, u->line, u->column,
		_("the translation at %s:%zu does not fit: %s; the source text stays"), catalog,
		event->line, _(event->error.reason));
}

static void
on_event(void *arg, const struct mymr_localize_event *event)
{
	struct job *job = arg;
	size_t n;
	const struct mymr_unit *u = &mymr_document_units(job->doc, &n)[event->unit];
	job->count[event->outcome]++;
	if (event->outcome == MYMR_REJECTED)
		complain_rejected(job, u, event);
	if (event->outcome == MYMR_REJECTED || event->outcome == MYMR_UNTRANSLATED)
		report_add(job->report, job->title, u, event);
}

static void
print_summary(const struct job *job)
{
	const size_t *count = job->count;
	size_t units = 0;
	for (int i = 0; i <= MYMR_REJECTED; i++)
		units += count[i];
	complain_at(job->title, 0, 0,
		ngettext("%zu unit: %zu translated, %zu by rule, %zu untranslated, "
			 "%zu left alone",
			"%zu units: %zu translated, %zu by rule, %zu untranslated, "
			"%zu left alone",
			units),
		units, count[MYMR_TRANSLATED], count[MYMR_BY_RULE],
		count[MYMR_UNTRANSLATED] + count[MYMR_REJECTED], count[MYMR_LEFT_ALONE]);
}

static int
write_results(const struct job *job)
{
	struct mymr_buf out = {0};
	int rc = TROUBLE;
	if (mymr_document_write(job->doc, &out))
		complain(_("out of memory"));
	else
		rc = file_write(job->v->output, out.s, out.len);
	mymr_buf_free(&out);
	if (rc == DONE && job->v->report)
		rc = report_write(job->report, job->v->report);
	return rc;
}

static int
localize(struct job *job, const struct mymr_localizer *localizer, struct mymr_document *doc)
{
	job->doc = doc;
	enum mymr_status status = mymr_localizer_run(localizer, doc, on_event, job);
	if (status) {
		complain_at(job->title, 0, 0, "%s", _(mymr_status_text(status)));
		return TROUBLE;
	}
	int rc = write_results(job);
	if (rc != DONE)
		return rc;
	if (!job->v->quiet)
		print_summary(job);
	if (job->count[MYMR_REJECTED] ||
		(job->v->require_complete && job->count[MYMR_UNTRANSLATED]))
		return NEGATIVE;
	return DONE;
}

static int
localize_file(const struct values *v, const struct mymr_localizer *localizer, const char *path)
{
	struct mymr_buf text = {0};
	struct mymr_document *doc = NULL;
	struct job job = {.v = v, .title = file_title(path), .report = report_new("untranslated")};
	int rc = job.report ? file_read(path, &text) : TROUBLE;
	if (rc == DONE)
		rc = document_open(&doc, path, &text, v->format, v->quiet);
	if (rc == DONE)
		rc = localize(&job, localizer, doc);
	mymr_document_free(doc);
	report_free(job.report);
	mymr_buf_free(&text);
	return rc;
}

static int
read_options(const struct values *v, struct mymr_localize_options *o, struct mymr_date *base)
{
	o->to = v->to ? (enum mymr_language)(v->to - 1) : MYMR_BURMESE;
	o->values = v->values ? (enum mymr_values)(v->values - 1) : MYMR_VALUES_CHROME;
	o->digits = v->digits ? (enum mymr_digits)(v->digits - 1) : MYMR_DIGITS_MYMR;
	o->keep_language = v->keep_lang;
	if (!v->base_date)
		return DONE;
	o->base_date = base;
	const size_t n = strlen(v->base_date);
	if (n == strlen("YYYY-MM-DD") &&
		mymr_date_parse(base, v->base_date, n, MYMR_ENGLISH) == MYMR_OK)
		return DONE;
	complain(_("--base-date '%s' is not a date like 2017-07-24"), v->base_date);
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct mymr_localize_options o = {0};
	struct mymr_date base;
	struct catalogs catalogs = {0};
	struct mymr_localizer *localizer = NULL;
	if (n > 1) {
		complain(_("one file at a time, please: '%s' is too many"), operand[1]);
		return TROUBLE;
	}
	int rc = read_options(v, &o, &base);
	if (rc == DONE)
		rc = catalogs_load(&catalogs, &v->catalogs);
	if (rc == DONE &&
		mymr_localizer_new(&localizer, (const struct mymr_catalog *const *)catalogs.catalog,
			catalogs.n, &o)) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	if (rc == DONE)
		rc = localize_file(v, localizer, n ? operand[0] : "-");
	mymr_localizer_free(localizer);
	catalogs_free(&catalogs);
	return rc;
}

static const struct command_setting settings[] = {
	{"catalogs", "catalog"},
	{"language", "to"},
	{"digits", "digits"},
	{NULL, NULL},
};

const struct command command_localize = {
	.name = "localize",
	.summary = N_("take a document from English to Burmese, or back"),
	.operands = N_("[FILE]"),
	.example = "mymr localize --to my -c article.po -c site.po article.html -o article.my.html",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
