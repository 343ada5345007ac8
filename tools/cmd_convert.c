/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr convert: Burmese text from one encoding to another, in any document. */
#include "batch.h"
#include "command.h"
#include "file.h"
#include "message.h"
#include "names.h"
#include "report.h"

#include <mymr/recode.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const sources[] = {"auto", "zawgyi", "visual", "shifted", "unicode", NULL};
static const char *const targets[] = {"unicode", "zawgyi", NULL};
static const char *const unsure_choices[] = {"keep", "convert", "mark", NULL};

/* Bytes that tell a format. */
#define HEAD 65536

struct values {
	int from;
	int to;
	int unsure;
	const char *format;
	const char *output;
	const char *backup;
	const char *jobs;
	const char *report;
	bool in_place;
	bool recursive;
	bool dry_run;
	bool replace;
	bool names;
	bool spelling;
};

static const struct option options[] = {
	{0, "from", OPTION_CHOICE, offsetof(struct values, from), NULL,
		N_("what the text is; auto, which looks at every span, when it is not given"),
		sources},
	{0, "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("what it becomes; unicode when it is not given"), targets},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (html, xml, json, properties, csv, srt, po, text) "
		   "instead of by its name and content"),
		NULL},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'i', "in-place", OPTION_FLAG, offsetof(struct values, in_place), NULL,
		N_("change the files themselves, each as a whole or not at all"), NULL},
	{0, "backup", OPTION_STRING, offsetof(struct values, backup), N_("SUFFIX"),
		N_("with -i, keep what was there under the name with SUFFIX"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{'j', "jobs", OPTION_STRING, offsetof(struct values, jobs), N_("N"),
		N_("with -i, work on N files at once"), NULL},
	{'n', "dry-run", OPTION_FLAG, offsetof(struct values, dry_run), NULL,
		N_("show what would change, change nothing"), NULL},
	{0, "names", OPTION_FLAG, offsetof(struct values, names), NULL,
		N_("convert the names of the files, not what is in them"), NULL},
	{0, "unsure", OPTION_CHOICE, offsetof(struct values, unsure), NULL,
		N_("what to do with text whose encoding is not sure: keep it, convert it, or mark "
		   "it "
		   "with ⟦ ⟧; keep when it is not given"),
		unsure_choices},
	{0, "report", OPTION_STRING, offsetof(struct values, report), N_("FILE.json"),
		N_("list every span that was not sure or could not be carried, as JSON"), NULL},
	{0, "spelling", OPTION_FLAG, offsetof(struct values, spelling), NULL,
		N_("write what is converted to Unicode in one spelling: ဩ for သြ, ဪ for သြော်"),
		NULL},
	{0, "replace", OPTION_FLAG, offsetof(struct values, replace), NULL,
		N_("put U+FFFD for invalid UTF-8 instead of refusing the file"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *v;
	struct mymr_recode_options o;
	struct report *report;
	const char *format; /* of all input, NULL: of each file its own */
	const char *title;
	const struct mymr_document *doc;
	size_t n_unsure;
	size_t n_kept;
};

static bool
is_doubtful(const struct job *job, const struct mymr_recode_event *event)
{
	const enum mymr_encoding e = event->detection.encoding;
	if (event->is_sure)
		return false;
	if (job->o.to_zawgyi)
		return e == MYMR_ENCODING_UNICODE || e == MYMR_ENCODING_MIXED;
	return e >= MYMR_ENCODING_ZAWGYI;
}

static void
on_event(void *arg, const struct mymr_recode_event *event)
{
	struct job *job = arg;
	size_t n;
	const bool doubtful = is_doubtful(job, event);
	if (!doubtful && !event->n_kept)
		return;
	job->n_unsure += doubtful;
	job->n_kept += event->n_kept;
	report_add_span(
		job->report, job->title, &mymr_document_units(job->doc, &n)[event->unit], event);
}

static void
print_doubts(const struct job *job)
{
	if (job->n_unsure)
		complain_at(job->title, 0, 0,
			ngettext("%zu span is of an encoding that is not sure; see --unsure and "
				 "--report",
				"%zu spans are of an encoding that is not sure; see --unsure and "
				"--report",
				job->n_unsure),
			job->n_unsure);
	if (job->n_kept)
		complain_at(job->title, 0, 0,
			ngettext("%zu letter that Zawgyi cannot carry stays as it is",
				"%zu letters that Zawgyi cannot carry stay as they are",
				job->n_kept),
			job->n_kept);
}

static int
convert_text(struct job *job, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	job->title = file_title(path);
	job->n_unsure = job->n_kept = 0;
	enum mymr_status status = mymr_document_open_runs(
		&doc, in->s, in->len, job->format, job->title == path ? path : NULL, &error);
	if (status == MYMR_ENOENT) {
		complain(_("there is no format '%s'"), job->v->format);
		return TROUBLE;
	}
	job->doc = doc;
	if (!status)
		status = mymr_document_recode(doc, &job->o, on_event, job);
	if (!status)
		status = mymr_document_write(doc, out);
	mymr_document_free(doc);
	if (status) {
		complain_error(job->title, in->s, in->len, status, &error);
		return TROUBLE;
	}
	print_doubts(job);
	return DONE;
}

/* U+FFFD for every ill-formed sequence. */
static enum mymr_status
repair(struct mymr_buf *out, const struct mymr_buf *in)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < in->len && !status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(in->s + i, in->len - i, &cp);
		status = mymr_buf_put_code_point(out, cp);
	}
	return status;
}

static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	struct job *job = arg;
	struct mymr_buf repaired = {0};
	if (!job->v->replace || mymr_utf8_check(in->s ? in->s : "", in->len, NULL) == MYMR_OK)
		return convert_text(job, path, in, out);
	int rc = TROUBLE;
	if (repair(&repaired, in))
		complain(_("out of memory"));
	else
		rc = convert_text(job, path, &repaired, out);
	mymr_buf_free(&repaired);
	return rc;
}

/* Formats without tags and escapes can be read line by line. What the first bytes say holds for
 * all. */
static bool
can_stream(void *arg, const char *head, size_t n)
{
	static const char *const formats[] = {"text", "csv", "srt", "po"};
	struct job *job = arg;
	job->format = job->v->format ? job->v->format : mymr_run_format_of(NULL, head, n);
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
		if (strcmp(job->format, formats[i]) == 0)
			return true;
	}
	return false;
}

static int
read_options(const struct values *v, struct mymr_recode_options *o, struct batch *batch)
{
	static const enum mymr_encoding encodings[] = {MYMR_ENCODING_MIXED, MYMR_ENCODING_ZAWGYI,
		MYMR_ENCODING_VISUAL, MYMR_ENCODING_SHIFTED, MYMR_ENCODING_UNICODE};
	const int from = v->from ? v->from - 1 : 0;
	o->is_auto = from == 0;
	o->from = encodings[from];
	o->to_zawgyi = v->to == 2;
	o->respells = v->spelling;
	o->unsure = v->unsure ? (enum mymr_unsure)(v->unsure - 1) : MYMR_UNSURE_KEEP;
	if (!o->is_auto && o->to_zawgyi != (o->from == MYMR_ENCODING_UNICODE)) {
		complain(_("from '%s' to '%s' is no conversion"), sources[from],
			targets[o->to_zawgyi]);
		return TROUBLE;
	}
	if (o->to_zawgyi && o->respells) {
		complain(_("--spelling is for text that becomes Unicode"));
		return TROUBLE;
	}
	char *end = NULL;
	long jobs = v->jobs ? strtol(v->jobs, &end, 10) : 1;
	if (jobs < 1 || jobs > 256 || (end && *end)) {
		complain(_("--jobs '%s' is not a number from 1 to 256"), v->jobs);
		return TROUBLE;
	}
	batch->jobs = v->report ? 1 : (int)jobs;
	batch->can_stream = v->report ? NULL : can_stream;
	batch->n_head = v->format ? 0 : HEAD;
	return DONE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.v = v, .format = v->names ? "text" : v->format};
	struct batch batch = {.in_place = v->in_place,
		.is_recursive = v->recursive,
		.is_dry_run = v->dry_run,
		.backup = v->backup,
		.output = v->output,
		.change = change,
		.arg = &job};
	int rc = read_options(v, &job.o, &batch);
	if (rc != DONE)
		return rc;
	job.report = report_new("unsure");
	if (!job.report)
		return TROUBLE;
	struct names names = {v->recursive, v->dry_run, change, &job};
	rc = v->names ? names_run(&names, operand, n) : batch_run(&batch, operand, n);
	if (v->report) {
		int written = report_write(job.report, v->report);
		rc = written > rc ? written : rc;
	}
	report_free(job.report);
	return rc;
}

const struct command command_convert = {
	.name = "convert",
	.summary = N_("convert Burmese text between Zawgyi, visual order and Unicode"),
	.operands = N_("[FILE...]"),
	.example = "mymr convert -i -r --backup .zawgyi archive",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
