/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr glossary suggest: terms and names that articles repeat. */
#include "command.h"
#include "document.h"
#include "file.h"
#include "files.h"
#include "glossary_file.h"
#include "json.h"
#include "message.h"

#include <mymr/bitext.h>
#include <mymr/terms.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LEAST 2

struct values {
	const char *glossary;
	const char *least;
	bool names;
	bool recursive;
	bool json;
};

static const struct option options[] = {
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{'n', "least", OPTION_STRING, offsetof(struct values, least), N_("N"),
		N_("only what is there N times or more; 2 when it is not given"), NULL},
	{0, "names", OPTION_FLAG, offsetof(struct values, names), NULL,
		N_("only names of people, places and organizations"), NULL},
	{'g', "glossary", OPTION_STRING, offsetof(struct values, glossary), N_("FILE"),
		N_("leave out the terms of a glossary"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	struct mymr_terms *terms;
	struct mymr_buf known; /* lines of the glossary */
	size_t article;
};

static enum mymr_status
add_pair(void *arg, const struct mymr_bitext_pair *pair)
{
	const struct job *job = arg;
	return mymr_terms_add(job->terms, job->article, pair->source, pair->n_source,
		pair->translation, pair->n_translation);
}

static int
read_pairs(struct job *job, const char *path, const struct mymr_buf *text,
	enum mymr_bitext_format format)
{
	struct mymr_error error = {0};
	const enum mymr_status status =
		mymr_bitext_read(format, text->s, text->len, add_pair, job, &error);
	if (status)
		complain_error(file_title(path), text->s, text->len, status, &error);
	return status ? TROUBLE : DONE;
}

static int
read_article(struct job *job, const char *path, const struct mymr_buf *text)
{
	struct mymr_document *doc;
	int rc = document_open(&doc, path, text, NULL, true);
	if (rc != DONE)
		return rc;
	size_t n_units;
	enum mymr_status status = MYMR_OK;
	const struct mymr_unit *unit = mymr_document_units(doc, &n_units);
	for (size_t i = 0; i < n_units && !status; i++)
		status = mymr_terms_add(
			job->terms, job->article, unit[i].text, unit[i].text_len, NULL, 0);
	if (status)
		complain_at(file_title(path), 0, 0, "%s", _(mymr_status_text(status)));
	mymr_document_free(doc);
	return status ? TROUBLE : DONE;
}

static int
read_file(void *arg, const char *path)
{
	struct job *job = arg;
	struct mymr_buf text = {0};
	enum mymr_bitext_format format;
	int rc = file_read(path, &text);
	if (rc == DONE && text.len) {
		const bool is_pairs =
			mymr_bitext_format_of(&format, path, text.s, text.len) == MYMR_OK;
		rc = is_pairs ? read_pairs(job, path, &text, format)
			      : read_article(job, path, &text);
	}
	job->article++;
	mymr_buf_free(&text);
	return rc;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool
is_same(const char *a, const char *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (lower(a[i]) != lower(b[i]))
			return false;
	}
	return true;
}

/* Whether a line of the glossary begins with a term. */
static bool
is_known(const struct job *job, const struct mymr_term *t)
{
	const struct mymr_buf *b = &job->known;
	for (size_t i = 0; i + t->n < b->len; i++) {
		const char *end = memchr(b->s + i, '\n', b->len - i);
		if (b->s[i + t->n] == '\t' && is_same(b->s + i, t->s, t->n))
			return true;
		if (!end)
			break;
		i = (size_t)(end - b->s);
	}
	return false;
}

/* Line ends in a name are blanks. */
static void
print_text(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		putchar(s[i] == '\t' || s[i] == '\n' || s[i] == '\r' ? ' ' : s[i]);
}

static void
print_json(const struct mymr_term *t)
{
	printf("{\"term\":");
	json_print_string(t->s, t->n);
	printf(",\"isName\":%s,\"count\":%zu,\"articles\":%zu,\"weight\":%.2f,\"translation\":",
		t->is_name ? "true" : "false", t->count, t->articles, t->weight);
	if (t->translation) {
		json_print_string(t->translation, t->n_translation);
		printf(",\"score\":%.2f}\n", t->score);
	} else {
		printf("null}\n");
	}
}

static void
print_row(const struct mymr_term *t)
{
	printf("%zu\t%zu\t", t->count, t->articles);
	print_text(t->s, t->n);
	putchar('\t');
	if (t->translation)
		print_text(t->translation, t->n_translation);
	putchar('\n');
}

static int
print_terms(const struct job *job)
{
	size_t n_shown = 0;
	struct mymr_term t;
	for (size_t i = 0; mymr_terms_at(job->terms, i, &t) == MYMR_OK; i++) {
		if ((job->values->names && !t.is_name) || is_known(job, &t))
			continue;
		(job->values->json ? print_json : print_row)(&t);
		n_shown++;
	}
	return n_shown ? DONE : NEGATIVE;
}

static int
read_least(const struct values *v, size_t *least)
{
	char *end;
	*least = LEAST;
	if (!v->least)
		return DONE;
	const unsigned long long n = strtoull(v->least, &end, 10);
	*least = (size_t)n;
	if (*end == '\0' && v->least[0] >= '1' && v->least[0] <= '9')
		return DONE;
	complain(_("--least '%s' is not a number above 0"), v->least);
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v};
	size_t least;
	int rc = read_least(v, &least);
	if (rc == DONE && v->glossary)
		rc = glossary_file_read(v->glossary, &job.known);
	if (rc != DONE)
		goto done;
	enum mymr_status status = mymr_terms_new(&job.terms);
	rc = status ? TROUBLE : files_each(operand, n, v->recursive, NULL, read_file, &job);
	if (!status)
		status = mymr_terms_find(job.terms, least);
	if (status)
		complain("%s", _(mymr_status_text(status)));
	const int found = status ? TROUBLE : print_terms(&job);
	rc = rc == DONE ? found : rc;
done:
	mymr_terms_free(job.terms);
	mymr_buf_free(&job.known);
	return rc;
}

static const struct command_setting settings[] = {
	{"files", NULL},
	{"glossary", "glossary"},
	{NULL, NULL},
};

const struct command command_glossary_suggest = {
	.name = "glossary suggest",
	.summary = N_("list the terms and names that articles repeat"),
	.operands = N_("[FILE...]"),
	.example = "mymr glossary suggest -r articles | cut -f 3- > terms.tsv",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
