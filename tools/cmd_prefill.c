/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr prefill: translations of a memory put into a catalog. */
#include "command.h"
#include "json.h"
#include "memory_file.h"
#include "message.h"
#include "po_file.h"
#include "target.h"
#include "threshold.h"

#include <mymr/prefill.h>
#include <stdio.h>
#include <string.h>

struct values {
	const char *memory;
	const char *output;
	const char *threshold;
	bool in_place;
	bool no_fuzzy;
	bool json;
	bool quiet;
};

static const struct option options[] = {
	{'m', "memory", OPTION_STRING, offsetof(struct values, memory), N_("FILE"),
		N_("the translation memory"), NULL},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'i', "in-place", OPTION_FLAG, offsetof(struct values, in_place), NULL,
		N_("change the translation itself"), NULL},
	{0, "threshold", OPTION_STRING, offsetof(struct values, threshold), N_("N"),
		N_("take translations of texts that are at least so much alike, up to 1; 0.6 when "
		   "it is not given"),
		NULL},
	{0, "no-fuzzy", OPTION_FLAG, offsetof(struct values, no_fuzzy), NULL,
		N_("take no translations of texts that are only alike"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("with -o or -i, write what was done as JSON, one object a line"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL, N_("no summary"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *v;
	struct po_file file;
	struct mymr_memory *memory;
	struct mymr_prefiller *prefiller;
	struct target target;
};

static const char *const kind_names[MYMR_PREFILL_KINDS] = {
	[MYMR_PREFILL_NONE] = "none",
	[MYMR_PREFILL_EXACT] = "exact",
	[MYMR_PREFILL_TEMPLATE] = "template",
	[MYMR_PREFILL_RULE] = "rule",
	[MYMR_PREFILL_LIKE] = "like",
};

static void
print_event(void *arg, const struct mymr_prefill_event *event)
{
	const struct job *job = arg;
	struct mymr_po_entry e;
	if (!job->v->json || mymr_po_entry_at(job->file.po, event->entry, &e))
		return;
	printf("{\"file\":");
	json_print_string(job->file.title, strlen(job->file.title));
	printf(",\"line\":%zu,\"kind\":\"%s\",\"fuzzy\":%s,\"source\":", e.line,
		kind_names[event->kind], event->kind && !event->is_certain ? "true" : "false");
	json_print_string(e.id.s, e.id.len);
	if (event->kind == MYMR_PREFILL_LIKE)
		printf(",\"score\":%.3f", event->score);
	printf("}\n");
}

static void
print_summary(const struct job *job, const struct mymr_prefill_tally *tally)
{
	const size_t *kind = tally->kind;
	if (job->v->json) {
		printf("{\"file\":");
		json_print_string(job->file.title, strlen(job->file.title));
		for (int i = 0; i < MYMR_PREFILL_KINDS; i++)
			printf(",\"%s\":%zu", kind_names[i], kind[i]);
		printf(",\"fuzzy\":%zu,\"left\":%zu}\n", tally->n_fuzzy, tally->n_left);
	}
	if (job->v->quiet)
		return;
	complain_at(job->file.title, 0, 0,
		_("%zu the same, %zu with other values, %zu by rule, %zu alike; left to translate: "
		  "%zu"),
		kind[MYMR_PREFILL_EXACT], kind[MYMR_PREFILL_TEMPLATE], kind[MYMR_PREFILL_RULE],
		kind[MYMR_PREFILL_LIKE], tally->n_left);
}

static int
prefill(struct job *job)
{
	struct mymr_prefill_tally tally;
	struct mymr_buf out = {0};
	enum mymr_status status =
		mymr_prefill_po(job->prefiller, job->file.po, print_event, job, &tally);
	if (status)
		return memory_file_failed(job->v->memory, status);
	status = mymr_po_write(job->file.po, &out);
	if (status)
		complain_at(job->file.title, 0, 0, "%s", _(mymr_status_text(status)));
	int rc = status ? TROUBLE : target_write(&job->target, &job->file.bytes, &out);
	if (rc == DONE) {
		print_summary(job, &tally);
		rc = tally.n_left ? NEGATIVE : DONE;
	}
	mymr_buf_free(&out);
	return rc != TROUBLE && job->file.has_problems ? TROUBLE : rc;
}

static int
check_usage(struct target *target, const struct values *v, char **operand, int n)
{
	const char *path = n ? operand[0] : "-";
	if (n > 1) {
		complain(_("name one catalog"));
		return TROUBLE;
	}
	*target = (struct target){path, v->output, v->in_place, v->json, -1};
	return target_check(target);
}

static int
open_all(struct job *job, const char *path)
{
	double threshold;
	int rc = threshold_read(&threshold, job->v->threshold, job->v->no_fuzzy);
	if (rc == DONE)
		rc = po_file_open(&job->file, path);
	if (rc == DONE)
		rc = memory_file_open(&job->memory, job->v->memory, MYMR_MEMORY_READ);
	if (rc != DONE)
		return rc;
	enum mymr_status status = mymr_prefiller_new(&job->prefiller, job->memory, threshold);
	return status ? memory_file_failed(job->v->memory, status) : DONE;
}

static int
run(void *values, char **operand, int n)
{
	static char dash[] = "-";
	const struct values *v = values;
	char *path = n ? operand[0] : dash;
	struct job job = {.v = v};
	int rc = check_usage(&job.target, v, operand, n);
	if (rc == DONE)
		rc = target_lock(&job.target);
	if (rc != DONE)
		return rc;
	rc = open_all(&job, path);
	if (rc == DONE)
		rc = prefill(&job);
	mymr_prefiller_free(job.prefiller);
	mymr_memory_free(job.memory);
	po_file_close(&job.file);
	target_unlock(&job.target);
	return rc;
}

static const struct command_setting settings[] = {
	{"memory", "memory"},
	{NULL, NULL},
};

const struct command command_prefill = {
	.name = "prefill",
	.summary = N_("fill in what a translation memory knows"),
	.operands = N_("[FILE.po]"),
	.example = "mymr prefill -m news.db -i article.po",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
