/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr segment: text taken apart, line for line. */
#include "command.h"
#include "counts.h"
#include "document.h"
#include "file.h"
#include "json.h"
#include "lines.h"
#include "message.h"
#include "model.h"

#include <stdio.h>
#include <string.h>

struct values {
	int by;
	const char *format;
	const char *model;
	const char *words;
	const char *separator;
	bool json;
	bool replace;
};

static const struct option options[] = {
	{0, "by", OPTION_CHOICE, offsetof(struct values, by), NULL,
		N_("what to take text apart into; word when it is not given"), segment_kinds},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read the file as FORMAT (see 'mymr formats') instead of by its name and "
		   "content"),
		NULL},
	{'m', "model", OPTION_STRING, offsetof(struct values, model), N_("FILE"),
		N_("find words with the model of FILE, which 'mymr train' wrote"), NULL},
	{'w', "words", OPTION_STRING, offsetof(struct values, words), N_("FILE"),
		N_("keep the words of FILE, one a line, in one piece"), NULL},
	{'s', "separator", OPTION_STRING, offsetof(struct values, separator), N_("TEXT"),
		N_("put TEXT between the pieces instead of a space"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, "replace", OPTION_FLAG, offsetof(struct values, replace), NULL,
		N_("put U+FFFD for invalid UTF-8 instead of refusing the file"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	const struct mymr_segment_model *model;
	enum mymr_segment_by by;
	size_t line;
	bool has_begun;
	struct mymr_buf out;
};

/* Where a segment ends without the blanks behind it, which only lines and sentences have. */
static size_t
visible_end(const struct job *job, const char *s, const struct mymr_segment *segment)
{
	enum mymr_piece piece;
	size_t end = segment->start;
	if (job->by < MYMR_BY_PHRASE)
		return segment->end;
	for (size_t i = segment->start, len; i < segment->end; i += len) {
		len = mymr_syllable_next(s + i, segment->end - i, &piece);
		if (piece != MYMR_PIECE_BLANK && piece != MYMR_PIECE_NEWLINE)
			end = i + len;
	}
	return end;
}

/* The next segment that can be seen. */
static bool
next_visible(struct mymr_segmenter *segmenter, const struct job *job, const char *s,
	struct mymr_segment *segment)
{
	while (mymr_segmenter_next(segmenter, segment)) {
		if (job->by != MYMR_BY_LINE && (segment->piece == MYMR_PIECE_BLANK ||
						       segment->piece == MYMR_PIECE_NEWLINE))
			continue;
		segment->end = visible_end(job, s, segment);
		if (segment->end > segment->start)
			return true;
	}
	return false;
}

/* The length of the byte order mark that the text begins with; 0 when it has begun already. */
static size_t
mark_len(struct job *job, const char *s, size_t n)
{
	static const char mark[] = "\xEF\xBB\xBF";
	const size_t len = sizeof mark - 1;
	const bool is_first = !job->has_begun;
	job->has_begun = true;
	return is_first && n >= len && memcmp(s, mark, len) == 0 ? len : 0;
}

static bool
put_line(struct job *job, const char *s, size_t n)
{
	const char *separator = job->values->separator ? job->values->separator : " ";
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	bool is_first = true, is_put = true;
	mymr_segmenter_start(&segmenter, job->model, job->by, s, n);
	while (is_put && next_visible(&segmenter, job, s, &segment)) {
		is_put = is_first || !mymr_buf_puts(&job->out, separator);
		is_put = is_put && !mymr_buf_append(&job->out, s + segment.start,
					   segment.end - segment.start);
		is_first = false;
	}
	return is_put;
}

static int
put_lines(void *arg, const char *s, size_t n)
{
	struct job *job = arg;
	const size_t mark = mark_len(job, s, n);
	job->out.len = 0;
	if (mymr_buf_append(&job->out, s, mark)) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	for (size_t i = mark, len, n_end; i < n; i += len + n_end) {
		len = line_len(s + i, n - i, &n_end);
		if (!put_line(job, s + i, len) || mymr_buf_append(&job->out, s + i + len, n_end)) {
			complain(_("out of memory"));
			return TROUBLE;
		}
	}
	return file_write(NULL, job->out.s, job->out.len);
}

/* Segments begin behind the byte order mark, places are counted with it. */
static void
print_line(struct job *job, const char *s, size_t n, size_t mark)
{
	static const char *const strengths[] = {"syllable", "word", "preferred", "mandatory"};
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	const char *between = "";
	printf("{\"line\":%zu,\"segments\":[", ++job->line);
	mymr_segmenter_start(&segmenter, job->model, job->by, s + mark, n - mark);
	for (; next_visible(&segmenter, job, s + mark, &segment); between = ",") {
		printf("%s{\"start\":%zu,\"end\":%zu,\"text\":", between, mark + segment.start,
			mark + segment.end);
		json_print_string(s + mark + segment.start, segment.end - segment.start);
		if (job->by == MYMR_BY_LINE)
			printf(",\"strength\":\"%s\"", strengths[segment.strength]);
		putchar('}');
	}
	printf("]}\n");
}

/* The line end goes with its line: what is before it is a break that must be. */
static int
print_lines(void *arg, const char *s, size_t n)
{
	size_t mark = mark_len(arg, s, n);
	for (size_t i = 0, len, n_end; i < n; i += len + n_end, mark = 0) {
		len = line_len(s + i, n - i, &n_end);
		print_line(arg, s + i, len + n_end, mark);
	}
	return DONE;
}

/* Text is read line by line however long it is, and so is standard input. */
static bool
is_document(const struct values *v, const char *path)
{
	char head[65536];
	if (v->format)
		return strcmp(v->format, "text") != 0;
	FILE *file = strcmp(path, "-") == 0 ? NULL : fopen(path, "rb");
	if (!file)
		return false;
	const size_t n = fread(head, 1, sizeof head, file);
	fclose(file);
	const char *format = mymr_format_of(path, head, n);
	return mymr_is_archive(head, n) || (format && strcmp(format, "text") != 0);
}

/* Each text of a document as a line without its codes. */
static int
use_units(const struct mymr_document *doc, int (*use)(void *, const char *, size_t), void *arg)
{
	size_t n;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	struct mymr_buf line = {0};
	int rc = DONE;
	for (size_t i = 0; i < n && rc == DONE; i++) {
		line.len = 0;
		if (mymr_buf_append(&line, u[i].text, u[i].text_len) || mymr_buf_cstr(&line)) {
			complain(_("out of memory"));
			rc = TROUBLE;
			break;
		}
		line.len = counts_strip_codes(line.s, line.len);
		for (size_t k = 0; k < line.len; k++)
			line.s[k] = line.s[k] == '\n' || line.s[k] == '\r' ? ' ' : line.s[k];
		line.s[line.len] = '\n'; /* in the place of its NUL */
		rc = use(arg, line.s, line.len + 1);
	}
	mymr_buf_free(&line);
	return rc;
}

static int
segment_document(const struct values *v, const char *path, int (*use)(void *, const char *, size_t),
	void *arg)
{
	struct mymr_buf text = {0};
	struct mymr_document *doc = NULL;
	int rc = file_read(path, &text);
	if (rc == DONE)
		rc = document_open(&doc, path, &text, v->format, true);
	if (rc == DONE)
		rc = use_units(doc, use, arg);
	mymr_document_free(doc);
	mymr_buf_free(&text);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v, .by = segment_kind(v->by)};
	struct model model = {0};
	if (n > 1) {
		complain(_("one file at a time, please: '%s' is too many"), operand[1]);
		return TROUBLE;
	}
	if (v->json && v->separator)
		return complain_excluded("json", "separator");
	int rc = model_load(&model, v->model, v->words);
	job.model = model.use;
	const char *path = n ? operand[0] : "-";
	int (*use)(void *, const char *, size_t) = v->json ? print_lines : put_lines;
	if (rc == DONE)
		rc = is_document(v, path) ? segment_document(v, path, use, &job)
					  : lines_read(path, v->replace, use, &job);
	mymr_buf_free(&job.out);
	model_free(&model);
	return rc;
}

const struct command command_segment = {
	.name = "segment",
	.summary = N_("take text apart into words, syllables, sentences or places for line breaks"),
	.operands = N_("[FILE]"),
	.example = "mymr segment --by word article.txt",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
