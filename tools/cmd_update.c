/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr update: a translation brought up to date with a new template. */
#include "command.h"
#include "file.h"
#include "message.h"
#include "po_file.h"
#include "target.h"
#include "threshold.h"
#include "update_report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct values {
	const char *output;
	const char *threshold;
	struct string_list compendia;
	bool in_place;
	bool no_fuzzy;
	bool diff;
	bool json;
	bool quiet;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'i', "in-place", OPTION_FLAG, offsetof(struct values, in_place), NULL,
		N_("change the translation itself"), NULL},
	{'c', "compendium", OPTION_LIST, offsetof(struct values, compendia), N_("FILE.po"),
		N_("take what is missing from FILE.po; may be given several times"), NULL},
	{0, "threshold", OPTION_STRING, offsetof(struct values, threshold), N_("N"),
		N_("take translations of texts that are at least so much alike, up to 1; 0.6 when "
		   "it is not given"),
		NULL},
	{0, "no-fuzzy", OPTION_FLAG, offsetof(struct values, no_fuzzy), NULL,
		N_("take no translations of texts that are only alike"), NULL},
	{'d', "diff", OPTION_FLAG, offsetof(struct values, diff), NULL,
		N_("show word by word how changed texts differ from what was translated"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("with -o or -i, write what was done as JSON, one object a line"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL, N_("no summary"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* All files of a run. */
struct job {
	const struct values *values;
	struct target target;
	double threshold;
	struct po_file old;
	struct po_file fresh;
	struct po_file compendia[OPTION_LIST_MAX];
	const struct mymr_po *compendium[OPTION_LIST_MAX];
	struct update_report report;
};

static int
open_files(struct job *job, char **operand)
{
	const struct string_list *paths = &job->values->compendia;
	int rc = po_file_open(&job->old, operand[0]);
	if (rc == DONE)
		rc = po_file_open(&job->fresh, operand[1]);
	for (size_t i = 0; i < paths->n && rc == DONE; i++) {
		rc = po_file_open(&job->compendia[i], paths->s[i]);
		job->compendium[i] = job->compendia[i].po;
	}
	if (rc == DONE && mymr_po_is_damaged(job->fresh.po)) {
		complain_at(job->fresh.title, 0, 0,
			_("messages would be lost by a damaged template; nothing is written"));
		rc = TROUBLE;
	}
	return rc;
}

static bool
has_problems(const struct job *job)
{
	bool has = job->old.has_problems || job->fresh.has_problems;
	for (size_t i = 0; i < job->values->compendia.n; i++)
		has |= job->compendia[i].has_problems;
	return has;
}

static void
report(const struct job *job, const struct mymr_buf *out, const struct mymr_po_tally *tally)
{
	if (job->values->diff)
		update_report_diff(&job->report, out);
	if (job->values->json)
		update_report_json(&job->report, out, tally);
	if (!job->values->quiet)
		update_report_summary(&job->report, tally);
}

static int
update(struct job *job)
{
	struct mymr_buf out = {0};
	struct mymr_po_tally tally;
	const struct mymr_po_update update = {
		.old = job->old.po,
		.fresh = job->fresh.po,
		.compendia = job->compendium,
		.n_compendia = job->values->compendia.n,
		.threshold = job->threshold,
		.report = update_report_add,
		.arg = &job->report,
	};
	enum mymr_status status = mymr_po_update(&out, &update, &tally);
	if (status || job->report.is_short)
		complain_at(job->old.title, 0, 0, "%s",
			_(mymr_status_text(status ? status : MYMR_ENOMEM)));
	int rc = status || job->report.is_short ? TROUBLE
						: target_write(&job->target, &job->old.bytes, &out);
	if (rc == DONE) {
		report(job, &out, &tally);
		rc = tally.n_fuzzy + tally.n_untranslated ? NEGATIVE : DONE;
	}
	mymr_buf_free(&out);
	return rc != TROUBLE && has_problems(job) ? TROUBLE : rc;
}

static int
check_usage(struct target *target, const struct values *v, char **operand, int n)
{
	if (n != 2) {
		complain(_("name a translation and a template"));
		return TROUBLE;
	}
	*target = (struct target){operand[0], v->output, v->in_place, v->json, -1};
	return target_check(target);
}

static void
close_files(struct job *job)
{
	po_file_close(&job->old);
	po_file_close(&job->fresh);
	for (size_t i = 0; i < job->values->compendia.n; i++)
		po_file_close(&job->compendia[i]);
	free(job->report.event);
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v};
	int rc = check_usage(&job.target, v, operand, n);
	if (rc == DONE)
		rc = threshold_read(&job.threshold, v->threshold, v->no_fuzzy);
	if (rc == DONE)
		rc = target_lock(&job.target);
	if (rc != DONE)
		return rc;
	const char *path = target_path(&job.target);
	rc = open_files(&job, operand);
	job.report.title = path && strcmp(path, "-") != 0 ? path : job.old.title;
	job.report.old = &job.old;
	job.report.fresh = &job.fresh;
	job.report.compendia = job.compendia;
	if (rc == DONE)
		rc = update(&job);
	close_files(&job);
	target_unlock(&job.target);
	return rc;
}

const struct command command_update = {
	.name = "update",
	.summary = N_("bring a translation up to date with a new template"),
	.operands = N_("TRANSLATION.po TEMPLATE.pot"),
	.example = "mymr update -i article.po article.pot",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
