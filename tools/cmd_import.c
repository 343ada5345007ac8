/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr import: translations that were made with other tools, taken into a PO file. */
#include "bitext_file.h"
#include "command.h"
#include "file.h"
#include "json.h"
#include "message.h"
#include "po_file.h"
#include "target.h"

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
	[MYMR_EXCHANGE_UNSURE] = "unsure",
	[MYMR_EXCHANGE_MISFIT] = "misfit",
};

struct job {
	const struct values *values;
	struct target target;
	struct po_file po;
	struct bitext_file file; /* that is read */
	size_t count[MYMR_EXCHANGE_FATES];
	size_t n_converted; /* of the file that is read */
};

static void
print_json(struct job *job, const struct mymr_exchange_event *event, size_t line)
{
	printf("{\"file\":");
	json_print_string(job->file.title, strlen(job->file.title));
	printf(",\"line\":%zu,\"fate\":\"%s\",\"encoding\":\"%s\",\"source\":", line,
		fate_names[event->fate], mymr_encoding_name(event->encoding));
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
	job->n_converted +=
		event->fate <= MYMR_EXCHANGE_SAME && event->encoding >= MYMR_ENCODING_ZAWGYI;
	if (event->fate == MYMR_EXCHANGE_SAME)
		return;
	bitext_file_place(&job->file, event->offset, &line, &column);
	if (job->values->json)
		print_json(job, event, line);
	else if (event->fate == MYMR_EXCHANGE_UNKNOWN)
		complain_at(job->file.title, line, column, _("the catalog has no such text: %.*s"),
			(int)event->pair->n_source, event->pair->source);
	else if (event->fate == MYMR_EXCHANGE_UNSURE)
		complain_at(job->file.title, line, column, _("not taken: %s"), _(event->reason));
	else if (event->fate == MYMR_EXCHANGE_MISFIT)
		complain_at(job->file.title, line, column,
			_("codes or placeholders do not fit, so it is not taken: %.*s"),
			(int)event->pair->n_translation, event->pair->translation);
}

static int
import_file(struct job *job, const char *path)
{
	struct mymr_error error = {0};
	job->n_converted = 0;
	int rc = bitext_file_open(&job->file, path);
	if (rc == DONE) {
		const struct mymr_buf *bytes = &job->file.bytes;
		const enum mymr_status status = mymr_exchange_read(job->po.po, job->file.format,
			bytes->s ? bytes->s : "", bytes->len, report, job, &error);
		if (status)
			complain_error(job->file.title, bytes->s, bytes->len, status, &error);
		if (job->n_converted)
			complain_at(job->file.title, 0, 0,
				_("%zu translations were Zawgyi or another broken encoding and "
				  "became Unicode"),
				job->n_converted);
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
		_("%zu translations taken, %zu the same, %zu of unknown texts, %zu of unsure "
		  "encoding, %zu that do not fit"),
		n[MYMR_EXCHANGE_TAKEN], n[MYMR_EXCHANGE_SAME], n[MYMR_EXCHANGE_UNKNOWN],
		n[MYMR_EXCHANGE_UNSURE], n[MYMR_EXCHANGE_MISFIT]);
}

static int
write_out(const struct job *job)
{
	struct mymr_buf out = {0};
	int rc = TROUBLE;
	if (mymr_po_write(job->po.po, &out))
		complain(_("out of memory"));
	else
		rc = target_write(&job->target, &job->po.bytes, &out);
	mymr_buf_free(&out);
	return rc;
}

static bool
is_all_taken(const struct job *job)
{
	const size_t *n = job->count;
	return n[MYMR_EXCHANGE_UNKNOWN] + n[MYMR_EXCHANGE_UNSURE] + n[MYMR_EXCHANGE_MISFIT] == 0;
}

static int
check_usage(struct target *target, const struct values *v, char **operand, int n)
{
	if (n < 2) {
		complain(_("name a PO file, then files with translations for it"));
		return TROUBLE;
	}
	*target = (struct target){operand[0], v->output, v->in_place, v->json, -1};
	return target_check(target);
}

/* A file that cannot be read keeps everything as it is: half of the translations would look like
 * all. */
static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v};
	int rc = check_usage(&job.target, v, operand, n);
	if (rc == DONE)
		rc = target_lock(&job.target);
	if (rc != DONE)
		return rc;
	rc = po_file_open(&job.po, operand[0]);
	for (int i = 1; i < n && rc == DONE; i++)
		rc = import_file(&job, operand[i]);
	if (rc == DONE)
		rc = write_out(&job);
	if (rc == DONE && !v->quiet)
		print_summary(&job, job.po.title);
	if (rc == DONE && job.po.has_problems)
		rc = TROUBLE;
	po_file_close(&job.po);
	target_unlock(&job.target);
	if (rc != DONE)
		return rc;
	return is_all_taken(&job) ? DONE : NEGATIVE;
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
