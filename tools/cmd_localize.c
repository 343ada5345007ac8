/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr localize: a document in the other language. */
#include "catalogs.h"
#include "command.h"
#include "file.h"
#include "link_rules.h"
#include "localization.h"
#include "message.h"
#include "pages.h"
#include "site.h"

#include <stdlib.h>
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
	const char *url;
	const char *jobs;
	struct string_list links;
	struct string_list also;
	bool recursive;
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
		N_("write the document to FILE instead of standard output; with -r, the folder "
		   "that the pages are written to"),
		NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("localize the pages of a folder, copy its other files, and write what is new"),
		NULL},
	{'j', "jobs", OPTION_STRING, offsetof(struct values, jobs), N_("N"),
		N_("with -r, work on N files at once"), NULL},
	PAGES_OPTION(struct values),
	{0, "link", OPTION_LIST, offsetof(struct values, links), N_("FROM=TO"),
		N_("change links: '/en/*=/my/*'; of several, the first that fits counts. A page "
		   "whose own address fits gets canonical and hreflang links"),
		NULL},
	{0, "url", OPTION_STRING, offsetof(struct values, url), N_("URL"),
		N_("the address of the page or, with -r, of the folder, for pages that do not say "
		   "it themselves"),
		NULL},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read the file as FORMAT (see 'mymr formats') "
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

static int
write_report(const struct values *v, const struct localized *result)
{
	return v->report ? report_write(result->report, v->report) : DONE;
}

/* What is missing is a negative answer only to those who ask for all. */
static int
verdict(const struct values *v, const struct localized *result)
{
	const bool is_incomplete = v->require_complete && result->count[MYMR_UNTRANSLATED];
	return result->count[MYMR_REJECTED] || is_incomplete ? NEGATIVE : DONE;
}

static int
localize_file(const struct values *v, const struct localization *l, const char *path)
{
	struct mymr_buf in = {0}, out = {0};
	struct localized result = {.report = report_new("untranslated")};
	int rc = result.report ? file_read(path, &in) : TROUBLE;
	if (rc == DONE && localization_run(l, path, v->url, &in, &out, &result) == TROUBLE)
		rc = TROUBLE;
	if (rc == DONE)
		rc = file_write(v->output, out.s, out.len);
	if (rc == DONE)
		rc = write_report(v, &result);
	if (rc == DONE && !v->quiet)
		localized_print(&result, file_title(path));
	if (rc == DONE)
		rc = verdict(v, &result);
	report_free(result.report);
	mymr_buf_free(&in);
	mymr_buf_free(&out);
	return rc;
}

static int
localize_site(const struct values *v, const struct site *site)
{
	struct site_counts counts;
	struct localized result = {.report = report_new("untranslated")};
	int rc = result.report ? site_run(site, &result, &counts) : TROUBLE;
	const bool is_done = result.report && (counts.localized || counts.copied);
	if (is_done && !v->quiet) {
		localized_print(&result, site->from);
		complain_at(site->from, 0, 0,
			_("%zu files localized, %zu copied; %zu of them are new or have changed"),
			counts.localized, counts.copied, counts.written);
	}
	if (is_done && write_report(v, &result) != DONE)
		rc = TROUBLE;
	if (is_done && verdict(v, &result) > rc)
		rc = NEGATIVE;
	report_free(result.report);
	return rc;
}

/* 0 when it is no number of threads. */
static int
read_jobs(const struct values *v)
{
	char *end;
	const long n = v->jobs ? strtol(v->jobs, &end, 10) : 1;
	if (!v->jobs || (!*end && n >= 1 && n <= SITE_MAX_JOBS))
		return (int)n;
	complain(_("--jobs '%s' is not a number from 1 to 256"), v->jobs);
	return 0;
}

static int
run_site(const struct values *v, const struct localization *l, const char *folder)
{
	const struct site site = {.localization = l,
		.from = folder,
		.to = v->output,
		.url = v->url,
		.also = &v->also,
		.jobs = read_jobs(v)};
	if (!v->output)
		return complain_needs("recursive", "output");
	if (v->format)
		return complain_excluded("recursive", "format");
	if (site.jobs == 0 || pages_check(&v->also) != DONE)
		return TROUBLE;
	return localize_site(v, &site);
}

static int
run_with(const struct values *v, struct localization *l, char **operand, int n)
{
	struct link_rules rules = {.n = 0};
	int rc = link_rules_read(&rules, &v->links);
	l->catalogs = &v->catalogs;
	l->rules = rules.rule;
	l->n_rules = rules.n;
	l->format = v->format;
	l->is_quiet = v->quiet;
	if (rc == DONE && v->recursive && n == 0) {
		complain(_("'--recursive' needs a folder"));
		rc = TROUBLE;
	}
	if (rc == DONE)
		rc = v->recursive ? run_site(v, l, operand[0])
				  : localize_file(v, l, n ? operand[0] : "-");
	link_rules_free(&rules);
	return rc;
}

static int
check_options(const struct values *v)
{
	if (v->jobs && !v->recursive)
		return complain_needs("jobs", "recursive");
	if (v->also.n && !v->recursive)
		return complain_needs("also", "recursive");
	return v->url && !v->links.n ? complain_needs("url", "link") : DONE;
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
	struct localization l = {.localizer = NULL};
	if (check_options(v) != DONE)
		return TROUBLE;
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
	l.localizer = localizer;
	l.to = o.to;
	if (rc == DONE)
		rc = run_with(v, &l, operand, n);
	mymr_localizer_free(localizer);
	catalogs_free(&catalogs);
	return rc;
}

static const struct command_setting settings[] = {
	{"catalogs", "catalog"},
	{"language", "to"},
	{"digits", "digits"},
	{"links", "link"},
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
