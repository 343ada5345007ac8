/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr count: words, syllables, sentences and reading time. */
#include "command.h"
#include "counts.h"
#include "document.h"
#include "file.h"
#include "files.h"
#include "json.h"
#include "message.h"
#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct values {
	const char *format;
	const char *model;
	const char *words;
	bool recursive;
	bool json;
};

static const struct option options[] = {
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (see 'mymr formats') "
		   "instead of by its name and content"),
		NULL},
	{'m', "model", OPTION_STRING, offsetof(struct values, model), N_("FILE"),
		N_("find words with the model of FILE, which 'mymr train' wrote"), NULL},
	{'w', "words", OPTION_STRING, offsetof(struct values, words), N_("FILE"),
		N_("keep the words of FILE, one a line, in one piece"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	const struct mymr_segment_model *model;
	size_t width; /* of a column; 0: tabs */
	struct counts sum;
	size_t n_files;
};

static int
count_unit(struct counts *c, const struct job *job, const struct mymr_unit *unit)
{
	char *text = malloc(unit->text_len + 1);
	if (!text) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	memcpy(text, unit->text, unit->text_len);
	counts_add_text(c, job->model, text, counts_strip_codes(text, unit->text_len));
	free(text);
	return DONE;
}

/* Of plain text every byte counts, of other formats what people read. */
static int
count_text(struct counts *c, const struct job *job, const char *path, const struct mymr_buf *text)
{
	struct mymr_document *doc;
	size_t n;
	int rc = document_open(&doc, path, text, job->values->format, true);
	if (rc != DONE)
		return rc;
	const struct mymr_unit *units = mymr_document_units(doc, &n);
	if (strcmp(mymr_document_format(doc), "text") == 0)
		counts_add_text(c, job->model, text->s ? text->s : "", text->len);
	else
		for (size_t i = 0; i < n && rc == DONE; i++)
			rc = count_unit(c, job, &units[i]);
	mymr_document_free(doc);
	return rc;
}

static const char *const names[] = {
	"words", "syllables", "graphemes", "sentences", "codePoints", "bytes", "minutes", "file"};
#define N_NUMBERS 6

static void
list_numbers(size_t *number, const struct counts *c)
{
	number[0] = c->words;
	number[1] = c->syllables;
	number[2] = c->graphemes;
	number[3] = c->sentences;
	number[4] = c->code_points;
	number[5] = c->bytes;
}

/* file NULL: the total, which has no name of a file. */
static void
print_json(const struct counts *c, const char *file)
{
	size_t number[N_NUMBERS];
	list_numbers(number, c);
	printf("{\"file\":");
	if (file)
		json_print_string(file, strlen(file));
	else
		printf("null");
	for (size_t i = 0; i < N_NUMBERS; i++)
		printf(",\"%s\":%zu", names[i], number[i]);
	printf(",\"%s\":%.1f}\n", names[N_NUMBERS], counts_minutes(c));
}

static void
print_row(const struct job *job, const struct counts *c, const char *file)
{
	size_t number[N_NUMBERS];
	list_numbers(number, c);
	for (size_t i = 0; i < N_NUMBERS; i++)
		printf(job->width ? "%*zu  " : "%.*zu\t", (int)(job->width ? job->width : 1),
			number[i]);
	printf(job->width ? "%*.1f  %s\n" : "%-*.1f\t%s\n", (int)job->width, counts_minutes(c),
		file);
}

static void
print_header(const struct job *job)
{
	for (size_t i = 0; i <= N_NUMBERS; i++)
		printf(job->width ? "%*s  " : "%*s\t", (int)job->width, names[i]);
	printf("%s\n", names[N_NUMBERS + 1]);
}

static void
print(struct job *job, const struct counts *c, const char *file)
{
	if (job->values->json) {
		print_json(c, file);
		return;
	}
	if (job->n_files == 0)
		print_header(job);
	print_row(job, c, file ? file : "total");
}

static int
count_file(void *arg, const char *path)
{
	struct job *job = arg;
	struct mymr_buf text = {0};
	struct counts c = {0};
	int rc = file_read(path, &text);
	if (rc == DONE)
		rc = count_text(&c, job, path, &text);
	if (rc == DONE) {
		print(job, &c, path);
		counts_add(&job->sum, &c);
		job->n_files++;
	}
	mymr_buf_free(&text);
	return rc;
}

/* As wide as the longest name of a column. */
#define COLUMN 10

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v, .width = isatty(STDOUT_FILENO) ? COLUMN : 0};
	struct model model = {0};
	int rc = model_load(&model, v->model, v->words);
	job.model = model.use;
	if (rc == DONE)
		rc = files_each(operand, n, v->recursive, NULL, count_file, &job);
	if (job.n_files > 1)
		print(&job, &job.sum, NULL);
	model_free(&model);
	return rc;
}

const struct command command_count = {
	.name = "count",
	.summary = N_("count words, syllables, sentences and the minutes it takes to read them"),
	.operands = N_("[FILE...]"),
	.example = "mymr count -r articles",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
