/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr import: translations that were made with other tools, taken into a PO file. */
#include "bitext_file.h"
#include "command.h"
#include "file.h"
#include "file_lock.h"
#include "json.h"
#include "message.h"
#include "po_file.h"

#include <mymr/exchange.h>
#include <stdio.h>
#include <string.h>

struct values {
	const char *output;
	bool in_place;
	bool json;
	bool quiet;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'i', "in-place", OPTION_FLAG, offsetof(struct values, in_place), NULL,
		N_("change the PO file itself"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("with -o or -i, write what was done as JSON, one object a line"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL, N_("no summary"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static const char *const fate_names[MYMR_EXCHANGE_FATES] = {
	[MYMR_EXCHANGE_TAKEN] = "taken",
	[MYMR_EXCHANGE_SAME] = "same",
	[MYMR_EXCHANGE_UNKNOWN] = "unknown",
	[MYMR_EXCHANGE_MISFIT] = "misfit",
};

struct job {
	const struct values *values;
	struct po_file po;
	struct bitext_file file; /* that is read */
	size_t count[MYMR_EXCHANGE_FATES];
};

static void
print_json(struct job *job, const struct mymr_exchange_event *event, size_t line)
{
	printf("{\"file\":");
	json_print_string(job->file.title, strlen(job->file.title));
	printf(",\"line\":%zu,\"fate\":\"%s\",\"source\":", line, fate_names[event->fate]);
	json_print_string(event->pair->source, event->pair->n_source);
	printf(",\"translation\":");
	json_print_string(event->pair->translation, event->pair->n_translation);
	printf("}\n");
}

static void
report(void *arg, const struct mymr_exchange_event *event)
{
	struct job *job = arg;
	size_t line, column;
	job->count[event->fate]++;
	if (event->fate == MYMR_EXCHANGE_SAME)
		return;
	bitext_file_place(&job->file, event->offset, &line, &column);
	if (job->values->json)
		print_json(job, event, line);
	else if (event->fate == MYMR_EXCHANGE_UNKNOWN)
		complain_at(job->file.title, line, column, _("the catalog has no such text: %.*s"),
			(int)event->pair->n_source, event->pair->source);
	else if (event->fate == MYMR_EXCHANGE_MISFIT)
		complain_at(job->file.title, line, column,
			_("codes or placeholders do not fit, so it is not taken: %.*s"),
			(int)event->pair->n_translation, event->pair->translation);
}

static int
import_file(struct job *job, const char *path)
{
	struct mymr_error error = {0};
	int rc = bitext_file_open(&job->file, path);
	if (rc == DONE) {
		const struct mymr_buf *bytes = &job->file.bytes;
		const enum mymr_status status = mymr_exchange_read(job->po.po, job->file.format,
			bytes->s ? bytes->s : "", bytes->len, report, job, &error);
		if (status)
			complain_error(job->file.title, bytes->s, bytes->len, status, &error);
		rc = status ? TROUBLE : DONE;
	}
	bitext_file_close(&job->file);
	return rc;
}

static void
print_summary(const struct job *job, const char *title)
{
	const size_t *n = job->count;
	complain_at(title, 0, 0,
		_("%zu translations taken, %zu the same, %zu of unknown texts, %zu that do not "
		  "fit"),
		n[MYMR_EXCHANGE_TAKEN], n[MYMR_EXCHANGE_SAME], n[MYMR_EXCHANGE_UNKNOWN],
		n[MYMR_EXCHANGE_MISFIT]);
}

/* A file that does not change is not written, so that it is not newer than it was. */
static int
write_out(struct job *job, const char *target)
{
	struct mymr_buf out = {0};
	int rc = DONE;
	if (mymr_po_write(job->po.po, &out)) {
		complain(_("out of memory"));
		rc = TROUBLE;
	} else if (!job->values->in_place || job->count[MYMR_EXCHANGE_TAKEN]) {
		rc = file_write(target, out.s, out.len);
	}
	mymr_buf_free(&out);
	return rc;
}

static int
check_usage(const struct values *v, char **operand, int n)
{
	if (n < 2) {
		complain(_("name a PO file, then files with translations for it"));
		return TROUBLE;
	}
	if (v->in_place && v->output)
		return complain_excluded("in-place", "output");
	if (v->in_place && strcmp(operand[0], "-") == 0) {
		complain(_("standard input cannot be changed in place; name files, or leave out "
			   "'--in-place'"));
		return TROUBLE;
	}
	const bool is_to_file = v->output && strcmp(v->output, "-") != 0;
	return v->json && !v->in_place && !is_to_file ? complain_needs("json", "output") : DONE;
}

/* A file that cannot be read keeps everything as it is: half of the translations would look like
 * all. */
static int
import_all(const struct values *v, char **operand, int n)
{
	struct job job = {.values = v};
	const char *target = v->in_place ? operand[0] : v->output;
	int rc = po_file_open(&job.po, operand[0]);
	for (int i = 1; i < n && rc == DONE; i++)
		rc = import_file(&job, operand[i]);
	if (rc == DONE)
		rc = write_out(&job, target);
	if (rc == DONE && !v->quiet)
		print_summary(&job, job.po.title);
	if (rc == DONE && job.po.has_problems)
		rc = TROUBLE;
	po_file_close(&job.po);
	if (rc != DONE)
		return rc;
	return job.count[MYMR_EXCHANGE_UNKNOWN] + job.count[MYMR_EXCHANGE_MISFIT] ? NEGATIVE : DONE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	int lock = -1;
	int rc = check_usage(v, operand, n);
	if (rc == DONE && v->in_place && file_lock(operand[0], &lock) != DONE)
		rc = TROUBLE;
	if (rc == DONE)
		rc = import_all(v, operand, n);
	file_unlock(lock);
	return rc;
}

const struct command command_import = {
	.name = "import",
	.summary = N_("take translations that were made elsewhere into a PO file"),
	.operands = N_("TRANSLATION.po FILE..."),
	.example = "mymr import -i po/site/my.po open.xlsx",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
