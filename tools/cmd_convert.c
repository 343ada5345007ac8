/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr convert: Burmese text from one encoding to another, in any document. */
#include "batch.h"
#include "command.h"
#include "file.h"
#include "message.h"
#include "names.h"
#include "place.h"
#include "repair.h"
#include "report.h"

#include <mymr/recode.h>
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
	bool json;
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
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("with -n, write JSON, one object a line"), NULL},
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
	const char *path;
	const char *text;
	struct place place;
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
	place_move(&job->place, job->text, event->offset);
	report_add_span(job->report, job->path, job->place.line, job->place.column,
		&mymr_document_units(job->doc, &n)[event->unit], event);
}

/* Once a file; standard input comes in pieces, and this behind the last. */
static void
print_doubts(struct job *job)
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
	job->n_unsure = job->n_kept = 0;
}

static int
convert_text(struct job *job, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	job->title = file_title(path);
	job->path = path;
	job->text = in->s;
	job->place = (struct place){0, 1, 1};
	enum mymr_status status = mymr_document_open_runs(
		&doc, in->s, in->len, job->format, job->title == path ? path : NULL, &error);
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
	if (job->title == path)
		print_doubts(job);
	return DONE;
}

static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	struct job *job = arg;
	const struct mymr_buf *text;
	struct mymr_buf repaired = {0};
	int rc = repair_utf8(path, job->v->replace, in, &repaired, &text);
	if (rc == DONE)
		rc = convert_text(job, path, text, out);
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
read_direction(const struct values *v, struct mymr_recode_options *o)
{
	static const enum mymr_encoding encodings[] = {MYMR_ENCODING_MIXED, MYMR_ENCODING_ZAWGYI,
		MYMR_ENCODING_VISUAL, MYMR_ENCODING_SHIFTED, MYMR_ENCODING_UNICODE};
	const int from = v->from ? v->from - 1 : 0;
	o->is_auto = from == 0;
	o->from = encodings[from];
	o->to_zawgyi = v->to == 2;
	o->respells = v->spelling;
	o->unsure = v->unsure ? (enum mymr_unsure)(v->unsure - 1) : MYMR_UNSURE_KEEP;
	if (o->to_zawgyi && o->respells) {
		complain(_("--spelling is for text that becomes Unicode"));
		return TROUBLE;
	}
	if (o->is_auto || o->to_zawgyi == (o->from == MYMR_ENCODING_UNICODE))
		return DONE;
	complain(_("from '%s' to '%s' is no conversion"), sources[from], targets[o->to_zawgyi]);
	return TROUBLE;
}

static int
read_format(const struct values *v)
{
	const char *name;
	for (size_t i = 0; v->format && (name = mymr_run_format_name(i)); i++) {
		if (strcmp(name, v->format) == 0)
			return DONE;
	}
	if (!v->format)
		return DONE;
	complain(_("there is no format '%s'"), v->format);
	return TROUBLE;
}

static int
read_jobs(const struct values *v, struct batch *batch)
{
	char *end = NULL;
	const long jobs = v->jobs ? strtol(v->jobs, &end, 10) : 1;
	if (jobs < 1 || jobs > 256 || (end && *end)) {
		complain(_("--jobs '%s' is not a number from 1 to 256"), v->jobs);
		return TROUBLE;
	}
	batch->jobs = v->report ? 1 : (int)jobs;
	return DONE;
}

/* Names are nothing but text, and change where they are. */
static int
convert_names(const struct values *v, struct job *job, char **operand, int n)
{
	const struct names names = {v->recursive, v->dry_run, v->json, change, job};
	if (v->in_place)
		return complain_excluded("names", "in-place");
	if (v->output)
		return complain_excluded("names", "output");
	if (v->backup)
		return complain_excluded("names", "backup");
	if (v->format)
		return complain_excluded("names", "format");
	if (n == 0) {
		complain(_("'--names' needs files"));
		return TROUBLE;
	}
	return names_run(&names, operand, n);
}

static int
convert_files(const struct values *v, struct job *job, char **operand, int n)
{
	struct batch batch = {.in_place = v->in_place,
		.is_recursive = v->recursive,
		.is_dry_run = v->dry_run,
		.is_json = v->json,
		.backup = v->backup,
		.output = v->output,
		.can_stream = v->report ? NULL : can_stream,
		.n_head = v->format ? 0 : HEAD,
		.change = change,
		.arg = job};
	if (read_format(v) != DONE || read_jobs(v, &batch) != DONE)
		return TROUBLE;
	int rc = batch_run(&batch, operand, n);
	job->title = file_title("-");
	print_doubts(job);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.v = v, .format = v->names ? "text" : v->format};
	if (read_direction(v, &job.o) != DONE)
		return TROUBLE;
	job.report = report_new("unsure");
	if (!job.report)
		return TROUBLE;
	int rc = (v->names ? convert_names : convert_files)(v, &job, operand, n);
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
