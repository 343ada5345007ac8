/* SPDX-License-Identifier: MIT */
/* Mixed documents converted as `mymr convert --from auto` does it: lines that come out as they
 * should, and spans of Unicode text that do not stay as they are. */
#include <mymr/document.h>
#include <mymr/normalize.h>
#include <mymr/recode.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

struct format {
	const char *name;
	double asked;
};

static const struct format formats[] = {
	{"txt", 98.5}, {"html", 99.5}, {"csv", 99.8}, {"srt", 99.5}};

#define N_FORMATS (sizeof formats / sizeof *formats)
#define MAX_ALTERED 0.05

/* A document: what it is, what it should become, what it becomes, and which spans it is made of. */
struct mixed {
	char *in;
	char *gold;
	char *spans;
	struct mymr_buf out;
};

struct counts {
	size_t n_lines;
	size_t n_right;
	size_t n_spans;
	size_t n_altered;
};

static char *
read_shared(const char *format, const char *suffix, size_t *n)
{
	char name[64];
	snprintf(name, sizeof name, "zawgyi/mixed_doc.%s.%s", format, suffix);
	const char *path = tap_shared(name);
	return path ? tap_read_file(path, n) : NULL;
}

static int
convert(struct mixed *m, size_t n, const char *format)
{
	const struct mymr_recode_options options = {.is_auto = true};
	struct mymr_document *doc = NULL;
	char name[16];
	snprintf(name, sizeof name, "mixed.%s", format);
	int ok = !mymr_document_open_runs(&doc, m->in, n, NULL, name, NULL) &&
		 !mymr_document_recode(doc, &options, NULL, NULL) &&
		 !mymr_document_write(doc, &m->out) && !mymr_buf_append(&m->out, "", 1);
	mymr_document_free(doc);
	return ok;
}

static const char *
next_line(const char *line)
{
	line += strcspn(line, "\n");
	return line + (*line == '\n');
}

/* Lines in which there are spans count; marks in another legal order are right. */
static void
count_line(struct counts *c, const char *gold, const char *out)
{
	struct mymr_buf a = {0}, b = {0};
	mymr_normalize(&a, gold, strcspn(gold, "\n"), MYMR_NORMALIZE_SAFE);
	mymr_normalize(&b, out, strcspn(out, "\n"), MYMR_NORMALIZE_SAFE);
	c->n_lines++;
	c->n_right += a.len == b.len && memcmp(a.s, b.s, a.len) == 0;
	mymr_buf_free(&a);
	mymr_buf_free(&b);
}

static const char *
at_code_point(const char *s, size_t k)
{
	const size_t n = strcspn(s, "\n");
	size_t i = 0;
	for (uint32_t cp; k > 0 && i < n; k--)
		i += mymr_utf8_decode(s + i, n - i, &cp);
	return s + i;
}

/* Where in a line of n bytes the text is that should not have changed, or NULL. */
static const char *
find(const char *line, size_t n, const char *text, size_t len)
{
	for (size_t i = 0; i + len <= n; i++) {
		if (memcmp(line + i, text, len) == 0)
			return line + i;
	}
	return NULL;
}

/* Spans are in the order of the text; *out is what stands behind those already found. */
static void
count_span(struct counts *c, const char *in, size_t from, size_t to, const char **out)
{
	const char *start = at_code_point(in, from);
	const size_t len = (size_t)(at_code_point(in, to) - start);
	const char *found = find(*out, strcspn(*out, "\n"), start, len);
	c->n_spans++;
	if (found)
		*out = found + len;
	else
		c->n_altered++;
}

static void
count(struct counts *c, const struct mixed *m)
{
	const char *in = m->in, *gold = m->gold, *out = m->out.s, *spans = m->spans, *rest = out;
	size_t line, from, to, at = 1, counted = 0;
	char kind;
	for (int len; sscanf(spans, "%zu %zu %zu %c%n", &line, &from, &to, &kind, &len) == 4;
		spans += len) {
		for (; at < line; at++) {
			in = next_line(in);
			gold = next_line(gold);
			out = rest = next_line(out);
		}
		if (counted != line)
			count_line(c, gold, out);
		counted = line;
		if (kind != 'z')
			count_span(c, in, from, to, &rest);
	}
}

static void
eval_format(const struct format *format, struct counts *sum)
{
	struct counts c = {0};
	size_t n = 0, ignored;
	struct mixed m = {.in = read_shared(format->name, "in", &n),
		.gold = read_shared(format->name, "gold", &ignored),
		.spans = read_shared(format->name, "spans", &ignored)};
	if (m.in && m.gold && m.spans && convert(&m, n, format->name))
		count(&c, &m);
	if (c.n_lines)
		printf("converted %s: lines right %.2f %% (asked %.1f), Unicode spans altered %zu "
		       "of %zu\n",
			format->name, 100.0 * (double)c.n_right / (double)c.n_lines, format->asked,
			c.n_altered, c.n_spans);
	sum->n_spans += c.n_spans;
	sum->n_altered += c.n_altered;
	free(m.in);
	free(m.gold);
	free(m.spans);
	mymr_buf_free(&m.out);
}

int
main(void)
{
	struct counts sum = {0};
	for (size_t i = 0; i < N_FORMATS; i++)
		eval_format(&formats[i], &sum);
	if (sum.n_spans)
		printf("converted: Unicode spans altered %.3f %% (asked %.2f)\n",
			100.0 * (double)sum.n_altered / (double)sum.n_spans, MAX_ALTERED);
	return 0;
}
