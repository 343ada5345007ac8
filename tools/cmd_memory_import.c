/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr memory import: texts and translations of files taken into a memory. */
#include "bitext_file.h"
#include "command.h"
#include "file.h"
#include "files.h"
#include "json.h"
#include "memory_file.h"
#include "message.h"

#include <mymr/bitext.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

struct values {
	const char *memory;
	const char *columns;
	const char *quarantine;
	bool recursive;
	bool fuzzy;
	bool json;
	bool quiet;
};

static const struct option options[] = {
	{'m', "memory", OPTION_STRING, offsetof(struct values, memory), N_("FILE"),
		N_("the translation memory, made when it is not there"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{0, "columns", OPTION_STRING, offsetof(struct values, columns), N_("NAMES"),
		N_("what the columns of TSV and CSV are, such as context,source,translation"),
		NULL},
	{0, "fuzzy", OPTION_FLAG, offsetof(struct values, fuzzy), NULL,
		N_("also drafts, as fuzzy translations of PO are"), NULL},
	{0, "quarantine", OPTION_STRING, offsetof(struct values, quarantine), N_("FILE.tsv"),
		N_("write all that the memory has put aside to FILE.tsv"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL, N_("no summary"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* A string in the text of a batch; no string where there is none. */
struct range {
	size_t start;
	size_t len;
	bool is_there;
};

struct item {
	struct range context;
	struct range source;
	struct range translation;
	struct range origin;
	size_t line;
	size_t column;
};

/* What one file has. */
struct batch {
	const struct values *options;
	struct mymr_memory *memory;
	const char *title;
	struct bitext_file file;
	struct mymr_buf text;
	struct item *item;
	size_t n;
	size_t cap;
	char day[16];
	size_t n_drafts;
	size_t n_fate[MYMR_MEMORY_FATES];
	struct mymr_memory_pair *pair;
};

/* All files of a run. */
struct job {
	const struct values *options;
	struct mymr_memory *memory;
	size_t n_fate[MYMR_MEMORY_FATES];
	size_t n_drafts;
	bool is_undone;
};

static enum mymr_status
put(struct batch *b, struct range *range, const char *s, size_t n)
{
	*range = (struct range){b->text.len, n, s != NULL};
	return s ? mymr_buf_append(&b->text, s, n) : MYMR_OK;
}

static enum mymr_status
grow(struct batch *b)
{
	if (b->n < b->cap)
		return MYMR_OK;
	const size_t cap = b->cap ? b->cap * 2 : 64;
	struct item *grown = realloc(b->item, cap * sizeof *grown);
	if (!grown)
		return MYMR_ENOMEM;
	b->item = grown;
	b->cap = cap;
	return MYMR_OK;
}

static enum mymr_status
put_origin(struct batch *b, struct item *item)
{
	char line[32];
	const int n = snprintf(line, sizeof line, ":%zu", item->line);
	enum mymr_status status = put(b, &item->origin, b->title, strlen(b->title));
	if (!status)
		status = mymr_buf_append(&b->text, line, (size_t)n);
	item->origin.len += (size_t)n;
	return status;
}

static enum mymr_status
add(void *arg, const struct mymr_bitext_pair *pair)
{
	struct batch *b = arg;
	b->n_drafts += pair->is_draft;
	if (pair->is_draft && !b->options->fuzzy)
		return MYMR_OK;
	enum mymr_status status = grow(b);
	if (status)
		return status;
	struct item *item = &b->item[b->n];
	bitext_file_place(&b->file, pair->offset, &item->line, &item->column);
	status = put(b, &item->context, pair->context, pair->n_context);
	if (!status)
		status = put(b, &item->source, pair->source, pair->n_source);
	if (!status)
		status = put(b, &item->translation, pair->translation, pair->n_translation);
	if (!status)
		status = put_origin(b, item);
	b->n += !status;
	return status;
}

static const char *
text_of(const struct batch *b, const struct range *range)
{
	return range->is_there ? b->text.s + range->start : NULL;
}

static enum mymr_status
make_pairs(struct batch *b)
{
	b->pair = calloc(b->n + 1, sizeof *b->pair);
	for (size_t i = 0; b->pair && i < b->n; i++) {
		const struct item *item = &b->item[i];
		b->pair[i] = (struct mymr_memory_pair){
			.context = text_of(b, &item->context),
			.n_context = item->context.len,
			.source = text_of(b, &item->source),
			.n_source = item->source.len,
			.translation = text_of(b, &item->translation),
			.n_translation = item->translation.len,
			.origin = text_of(b, &item->origin),
			.n_origin = item->origin.len,
			.day = *b->day ? b->day : NULL,
			.n_day = strlen(b->day),
		};
	}
	return b->pair ? MYMR_OK : MYMR_ENOMEM;
}

static void
print_event(const struct batch *b, const struct mymr_memory_event *event)
{
	const struct item *item = &b->item[event->pair];
	const struct mymr_memory_pair *pair = &b->pair[event->pair];
	printf("{\"file\":");
	json_print_string(b->title, strlen(b->title));
	printf(",\"line\":%zu,\"column\":%zu,\"fate\":\"%s\",\"encoding\":\"%s\",\"logOdds\":%.2f,"
	       "\"reason\":",
		item->line, item->column, event->fate == MYMR_MEMORY_ASIDE ? "aside" : "refused",
		mymr_encoding_name(event->detection.encoding), event->detection.log_odds);
	json_print_string(event->reason, strlen(event->reason));
	printf(",\"source\":");
	json_print_string(pair->source, pair->n_source);
	printf(",\"translation\":");
	json_print_string(pair->translation, pair->n_translation);
	printf("}\n");
}

static void
note(void *arg, const struct mymr_memory_event *event)
{
	struct batch *b = arg;
	const struct item *item = &b->item[event->pair];
	b->n_fate[event->fate]++;
	if (!event->reason)
		return;
	if (b->options->json)
		print_event(b, event);
	else
		complain_at(b->title, item->line, item->column,
			event->fate == MYMR_MEMORY_ASIDE ? _("put aside: %s") : _("left out: %s"),
			_(event->reason));
}

/* The day a file was changed, in UTC. */
static void
find_day(struct batch *b, const char *path)
{
	struct stat st;
	struct tm tm;
	if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && gmtime_r(&st.st_mtime, &tm))
		strftime(b->day, sizeof b->day, "%Y-%m-%d", &tm);
}

static int
read_pairs(struct batch *b)
{
	struct mymr_error error = {0, NULL};
	const struct mymr_buf *bytes = &b->file.bytes;
	const char *columns = b->options->columns;
	const enum mymr_bitext_format format = b->file.format;
	const char *s = bytes->len ? bytes->s : "";
	enum mymr_status status;
	if (columns && (format == MYMR_BITEXT_TSV || format == MYMR_BITEXT_CSV))
		status = mymr_bitext_read_columns(format, columns, s, bytes->len, add, b, &error);
	else
		status = mymr_bitext_read(format, s, bytes->len, add, b, &error);
	if (status == MYMR_EINVAL)
		complain_at(b->title, 0, 0, "%s", _(error.reason));
	else if (status)
		complain_error(b->title, s, bytes->len, status, &error);
	return status ? TROUBLE : DONE;
}

static void
print_summary(const struct batch *b)
{
	const size_t *fate = b->n_fate;
	if (b->options->json) {
		printf("{\"file\":");
		json_print_string(b->title, strlen(b->title));
		printf(",\"added\":%zu,\"known\":%zu,\"aside\":%zu,\"refused\":%zu,\"drafts\":%zu}"
		       "\n",
			fate[MYMR_MEMORY_ADDED], fate[MYMR_MEMORY_KNOWN], fate[MYMR_MEMORY_ASIDE],
			fate[MYMR_MEMORY_REFUSED], b->n_drafts);
	} else if (!b->options->quiet) {
		complain_at(b->title, 0, 0,
			_("%zu added, %zu there before, %zu put aside, %zu left out, %zu drafts"),
			fate[MYMR_MEMORY_ADDED], fate[MYMR_MEMORY_KNOWN], fate[MYMR_MEMORY_ASIDE],
			fate[MYMR_MEMORY_REFUSED], b->n_drafts);
	}
}

static int
take_in(struct batch *b, struct job *job)
{
	enum mymr_status status = make_pairs(b);
	if (!status)
		status = mymr_memory_import(b->memory, b->pair, b->n, note, b);
	if (status) {
		job->is_undone = true;
		return memory_file_failed(b->options->memory, status);
	}
	print_summary(b);
	for (int i = 0; i < MYMR_MEMORY_FATES; i++)
		job->n_fate[i] += b->n_fate[i];
	return DONE;
}

static int
import_file(void *arg, const char *path)
{
	struct job *job = arg;
	struct batch b = {
		.options = job->options, .memory = job->memory, .title = file_title(path)};
	if (job->is_undone)
		return TROUBLE;
	int rc = bitext_file_open(&b.file, path);
	find_day(&b, path);
	if (rc == DONE)
		rc = read_pairs(&b);
	if (rc == DONE)
		rc = take_in(&b, job);
	bitext_file_close(&b.file);
	mymr_buf_free(&b.text);
	free(b.item);
	free(b.pair);
	return rc;
}

static enum mymr_status
put_quarantined(void *arg, const struct mymr_memory_match *match)
{
	struct mymr_buf *out = arg;
	const struct mymr_memory_pair *p = &match->pair;
	enum mymr_status status = memory_put_field(out, p->source, p->n_source, '\t');
	if (!status)
		status = memory_put_field(out, p->translation, p->n_translation, '\t');
	if (!status)
		status = memory_put_field(out, p->context, p->n_context, '\t');
	if (!status)
		status = memory_put_field(out, p->origin, p->n_origin, '\t');
	return status ? status : memory_put_field(out, match->reason, strlen(match->reason), '\n');
}

static int
write_quarantine(const struct values *o, struct mymr_memory *memory)
{
	struct mymr_buf out = {0};
	enum mymr_status status =
		mymr_buf_puts(&out, "source\ttranslation\tcontext\torigin\treason\n");
	if (!status)
		status = mymr_memory_each_quarantined(memory, put_quarantined, &out);
	const int rc = status ? memory_file_failed(o->memory, status)
			      : file_write(o->quarantine, out.s, out.len);
	mymr_buf_free(&out);
	return rc;
}

/* All files or none: one that cannot be read keeps the others out. */
static int
import_all(const struct values *o, struct mymr_memory *memory, char **operand, int n)
{
	struct job job = {.options = o, .memory = memory};
	enum mymr_status status = mymr_memory_begin(memory);
	if (status)
		return memory_file_failed(o->memory, status);
	int rc = files_each(operand, n, o->recursive, bitext_file_is_named, import_file, &job);
	if (rc != DONE) {
		mymr_memory_rollback(memory);
		complain_at(o->memory, 0, 0, _("nothing was added"));
		return rc;
	}
	status = mymr_memory_commit(memory);
	if (status)
		return memory_file_failed(o->memory, status);
	if (o->quarantine)
		rc = write_quarantine(o, memory);
	const bool is_all = !job.n_fate[MYMR_MEMORY_ASIDE] && !job.n_fate[MYMR_MEMORY_REFUSED];
	return rc == DONE && !is_all ? NEGATIVE : rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct mymr_memory *memory;
	int rc = memory_file_open(&memory, v->memory, MYMR_MEMORY_WRITE);
	if (rc != DONE)
		return rc;
	rc = import_all(v, memory, operand, n);
	mymr_memory_free(memory);
	return rc;
}

static const struct command_setting settings[] = {
	{"memory", "memory"},
	{NULL, NULL},
};

const struct command command_memory_import = {
	.name = "memory import",
	.summary = N_("take translations of files into a memory"),
	.operands = N_("[FILE...]"),
	.example = "mymr memory import -m news.db my.po old.tmx",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
