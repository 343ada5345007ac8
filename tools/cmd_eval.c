/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr eval: how well the words, phrases or sentences of a gold text are found. */
#include "command.h"
#include "file.h"
#include "json.h"
#include "lines.h"
#include "message.h"
#include "model.h"
#include "score.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct values {
	int by;
	const char *gold;
	const char *model;
	const char *words;
	const char *errors;
	bool json;
};

static const struct option options[] = {
	{0, "by", OPTION_CHOICE, offsetof(struct values, by), NULL,
		N_("what stands between the blanks; word when it is not given"), segment_kinds},
	{'g', "gold", OPTION_STRING, offsetof(struct values, gold), N_("FILE"),
		N_("sentences, one a line, with blanks between the words, or what --by says"),
		NULL},
	{'m', "model", OPTION_STRING, offsetof(struct values, model), N_("FILE"),
		N_("find words with the model of FILE, which 'mymr train' wrote"), NULL},
	{'w', "words", OPTION_STRING, offsetof(struct values, words), N_("FILE"),
		N_("keep the words of FILE, one a line, in one piece"), NULL},
	{'e', "errors", OPTION_STRING, offsetof(struct values, errors), N_("N"),
		N_("list the N most frequent errors"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL, N_("write JSON"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
score_text(struct score *score, const struct values *v, const struct mymr_segment_model *model,
	const struct mymr_buf *text)
{
	size_t offset, n_end;
	enum mymr_status status = MYMR_OK;
	if (mymr_utf8_check(text->s, text->len, &offset)) {
		complain_utf8(file_title(v->gold), text->s, text->len, offset, false);
		return TROUBLE;
	}
	for (size_t i = 0, len; i < text->len && !status; i += len + n_end) {
		len = line_len(text->s + i, text->len - i, &n_end);
		status = score_add(score, model, segment_kind(v->by), text->s + i, len);
	}
	if (status)
		complain("%s", _(mymr_status_text(status)));
	return status ? TROUBLE : DONE;
}

static int
score_file(struct score *score, const struct values *v, const struct mymr_segment_model *model)
{
	struct mymr_buf text = {0};
	int rc = file_read(v->gold, &text);
	if (rc == DONE && text.len)
		rc = score_text(score, v, model, &text);
	if (rc == DONE && score->n_lines == 0) {
		complain_at(file_title(v->gold), 0, 0, _("there is no sentence in it"));
		rc = TROUBLE;
	}
	mymr_buf_free(&text);
	return rc;
}

static void
print_errors_json(const struct tally *errors, size_t n)
{
	printf(",\"errors\":[");
	for (size_t i = 0; i < n; i++) {
		const struct tally_entry *e = &errors->entry[i];
		const size_t len = (size_t)((char *)memchr(e->s, '\t', e->n) - e->s);
		printf("%s{\"count\":%zu,\"gold\":", i ? "," : "", e->count);
		json_print_string(e->s, len);
		printf(",\"ours\":");
		json_print_string(e->s + len + 1, e->n - len - 1);
		putchar('}');
	}
	putchar(']');
}

static void
print_errors(const struct tally *errors, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct tally_entry *e = &errors->entry[i];
		const size_t len = (size_t)((char *)memchr(e->s, '\t', e->n) - e->s);
		printf("%zu\t%.*s -> %.*s\n", e->count, (int)len, e->s, (int)(e->n - len - 1),
			e->s + len + 1);
	}
}

static void
print_figure(const char *what, const char *figure, double percent, bool json)
{
	printf(json ? "\"%s_%s\":%.2f," : "%s_%s %.2f\n", what, figure, percent);
}

static void
print_count(const char *what, const struct score_count *count, bool json)
{
	print_figure(what, "f1", score_f1(count), json);
	print_figure(what, "precision", score_precision(count), json);
	print_figure(what, "recall", score_recall(count), json);
}

static void
print_score(const struct score *score, const struct values *v)
{
	if (v->json)
		putchar('{');
	print_count(segment_kinds[segment_kind(v->by)], &score->pieces, v->json);
	print_count("boundary", &score->boundaries, v->json);
	printf(v->json ? "\"lines\":%zu,\"pieces\":%zu" : "lines %zu\npieces %zu\n", score->n_lines,
		score->pieces.gold);
}

/* What is asked for, where there is as much. */
static void
print(const struct values *v, const struct score *score, size_t n_errors)
{
	print_score(score, v);
	if (score->errors) {
		tally_sort(score->errors);
		n_errors = n_errors < score->errors->n ? n_errors : score->errors->n;
		(v->json ? print_errors_json : print_errors)(score->errors, n_errors);
	}
	if (v->json)
		printf("}\n");
}

static int
check(const struct values *v, char **operand, int n, size_t *n_errors)
{
	char *end = NULL;
	const long errors = v->errors ? strtol(v->errors, &end, 10) : 1;
	*n_errors = (size_t)errors;
	if (n > 0)
		complain(_("'%s' is too much: each file stands behind its own option"), operand[0]);
	else if (!v->gold)
		complain(_("'--gold' is needed: sentences with blanks between the words"));
	else if (errors < 1 || (end && *end))
		complain(_("--%s '%s' is not a number above 0"), "errors", v->errors);
	else
		return DONE;
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct model model = {0};
	struct tally errors = {0};
	struct score score = {.errors = v->errors ? &errors : NULL};
	size_t n_errors;
	if (check(v, operand, n, &n_errors) != DONE)
		return TROUBLE;
	int rc = model_load(&model, v->model, v->words);
	if (rc == DONE)
		rc = score_file(&score, v, model.use);
	if (rc == DONE)
		print(v, &score, n_errors);
	score_free(&score);
	tally_free(&errors);
	model_free(&model);
	return rc;
}

const struct command command_eval = {
	.name = "eval",
	.summary = N_("measure how well words are found, on sentences whose words are known"),
	.operands = N_("--gold FILE"),
	.example = "mymr eval --gold sentences.txt --model words.model",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
