/* SPDX-License-Identifier: MIT */
/* Mixed documents cut into runs, line by line, beside the spans that they were made of. A line is
 * right when all its spans lie in runs of their own encoding, or neutral ones. */
#include <mymr/encoding.h>
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
#define MAX_LINES 2000

struct counts {
	size_t n_unicode;
	size_t n_unicode_wrong;
	size_t n_zawgyi;
	size_t n_zawgyi_wrong;
	char has_spans[MAX_LINES];
	char is_wrong[MAX_LINES];
};

static size_t
offset_of(const char *s, size_t n, size_t code_points)
{
	size_t i = 0;
	for (uint32_t cp; code_points > 0 && i < n; code_points--)
		i += mymr_utf8_decode(s + i, n - i, &cp);
	return i;
}

static int
is_myanmar(const char *s, size_t n)
{
	uint32_t cp = 0;
	mymr_utf8_decode(s, n, &cp);
	return (cp >= 0x1000 && cp <= 0x109F) || (cp >= 0xAA60 && cp <= 0xAA7F);
}

/* Whether the Myanmar code points of s[start..end) are all in runs that suit. */
static int
is_right(const char *s, size_t n, size_t start, size_t end, int zawgyi)
{
	struct mymr_encoding_span span;
	while (start < end && !is_myanmar(s + start, end - start))
		start++;
	while (start < end && ((unsigned char)s[end - 1] & 0x80) == 0)
		end--;
	for (size_t at = 0; mymr_encoding_span_next(s, n, &at, &span);) {
		const enum mymr_encoding e = span.detection.encoding;
		const int suits = zawgyi ? e == MYMR_ENCODING_ZAWGYI : e == MYMR_ENCODING_UNICODE;
		if (span.start < end && span.end > start && !suits && e != MYMR_ENCODING_NEUTRAL &&
			e != MYMR_ENCODING_NONE)
			return 0;
	}
	return 1;
}

static void
check_span(
	struct counts *c, const char *s, size_t n, size_t line, size_t from, size_t to, int zawgyi)
{
	const int right = is_right(s, n, offset_of(s, n, from), offset_of(s, n, to), zawgyi);
	*(zawgyi ? &c->n_zawgyi : &c->n_unicode) += 1;
	*(zawgyi ? &c->n_zawgyi_wrong : &c->n_unicode_wrong) += (size_t)!right;
	c->has_spans[line] = 1;
	c->is_wrong[line] |= (char)!right;
}

static char *
read_shared(const char *format, const char *suffix)
{
	char name[64];
	size_t n;
	snprintf(name, sizeof name, "zawgyi/mixed_doc.%s.%s", format, suffix);
	const char *path = tap_shared(name);
	return path ? tap_read_file(path, &n) : NULL;
}

/* The spans are in the order of their lines, which count from 1. */
static void
check_spans(struct counts *c, const char *text, const char *spans)
{
	size_t line, from, to, at = 1;
	char kind;
	int len;
	for (; sscanf(spans, "%zu %zu %zu %c%n", &line, &from, &to, &kind, &len) == 4;
		spans += len) {
		while (at < line && strchr(text, '\n')) {
			text = strchr(text, '\n') + 1;
			at++;
		}
		if (line < MAX_LINES)
			check_span(c, text, strcspn(text, "\n"), line, from, to, kind == 'z');
	}
}

static void
eval_format(const struct format *format)
{
	static struct counts c;
	size_t n_lines = 0, n_wrong = 0;
	char *text = read_shared(format->name, "in");
	char *spans = read_shared(format->name, "spans");
	memset(&c, 0, sizeof c);
	if (text && spans)
		check_spans(&c, text, spans);
	for (size_t i = 0; i < MAX_LINES; i++) {
		n_lines += (size_t)c.has_spans[i];
		n_wrong += (size_t)c.is_wrong[i];
	}
	if (n_lines)
		printf("mixed %s: lines right %.2f %% (asked %.1f), wrong spans: %zu of %zu in "
		       "Unicode, %zu of %zu in Zawgyi\n",
			format->name, 100.0 * (double)(n_lines - n_wrong) / (double)n_lines,
			format->asked, c.n_unicode_wrong, c.n_unicode, c.n_zawgyi_wrong,
			c.n_zawgyi);
	free(text);
	free(spans);
}

int
main(void)
{
	for (size_t i = 0; i < N_FORMATS; i++)
		eval_format(&formats[i]);
	return 0;
}
