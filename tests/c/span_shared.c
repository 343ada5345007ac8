/* SPDX-License-Identifier: MIT */
/* Expressions and traps kept beside the project: how many are met, and that no trap is touched. */
#include <mymr/span.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"
#include "values.h"

#define MAX_CATEGORIES 64

static struct category {
	char name[32];
	int n;
	int n_met;
	int n_whole; /* rows that are one value and nothing else */
} categories[MAX_CATEGORIES];

static size_t n_categories;
static const struct mymr_span_format formats[] = {
	{MYMR_BURMESE, MYMR_DIGITS_MYMR, false},
	{MYMR_BURMESE, MYMR_DIGITS_MYMR, true},
	{MYMR_ENGLISH, MYMR_DIGITS_LATN, false},
	{MYMR_ENGLISH, MYMR_DIGITS_LATN, true},
};

static struct category *
category_of(const char *name)
{
	size_t i = 0;
	while (i < n_categories && strcmp(categories[i].name, name) != 0)
		i++;
	if (i == MAX_CATEGORIES)
		return &categories[0];
	if (i == n_categories)
		snprintf(categories[n_categories++].name, sizeof categories[i].name, "%s", name);
	return &categories[i];
}

/* Whether s[0..n) is want or one of the variants in accepted, which '|' separates. */
static int
is_accepted(const char *s, size_t n, const char *want, const char *accepted)
{
	if (strlen(want) == n && memcmp(s, want, n) == 0)
		return 1;
	for (const char *at = accepted; *at; at += strspn(at, "|")) {
		size_t len = strcspn(at, "|");
		if (len == n && memcmp(s, at, n) == 0)
			return 1;
		at += len;
	}
	return 0;
}

static void
count_row(char **field, const struct mymr_span_format *format)
{
	struct category *c = category_of(field[1]);
	const size_t n = strlen(field[2]);
	enum mymr_language from = format->language == MYMR_BURMESE ? MYMR_ENGLISH : MYMR_BURMESE;
	struct mymr_span span;
	size_t at = 0;
	int is_met = 0;
	for (int prose = 0; prose < 2 && !is_met; prose++) {
		struct mymr_buf out = {0};
		values_localize(&out, field[2], n, from, format + prose, NULL);
		is_met = is_accepted(out.s, out.len, field[3], field[4]);
		mymr_buf_free(&out);
	}
	c->n++;
	c->n_met += is_met;
	c->n_whole +=
		mymr_span_next(field[2], n, &at, from, &span) && span.start == 0 && span.end == n;
}

static void
english_row(char **field, const char *place)
{
	if (strcmp(field[0], "id") != 0)
		count_row(field, &formats[0]);
	(void)place;
}

static void
burmese_row(char **field, const char *place)
{
	if (strcmp(field[0], "id") != 0)
		count_row(field, &formats[2]);
	(void)place;
}

static void
trap_row(char **field, const char *place)
{
	static const char *const directions[] = {"en2my", "my2en"};
	for (int i = 0; i < 2; i++) {
		struct mymr_span span;
		size_t at = 0;
		if (strcmp(field[0], "id") == 0 || strcmp(field[3], directions[1 - i]) == 0)
			continue;
		tap_ok(!mymr_span_next(field[2], strlen(field[2]), &at,
			       i == 0 ? MYMR_ENGLISH : MYMR_BURMESE, &span),
			"%s: %s untouched", place, field[2]);
	}
}

static void
report(const char *what)
{
	printf("# %s: category, rows met of all, rows that are one value\n", what);
	for (size_t i = 0; i < n_categories; i++)
		printf("#   %-10s %3d of %3d %3d\n", categories[i].name, categories[i].n_met,
			categories[i].n, categories[i].n_whole);
	tap_ok(n_categories > 0, "%s counted", what);
	n_categories = 0;
	memset(categories, 0, sizeof categories);
}

/* A whole page: localizing it twice is localizing it once, in chrome and in prose. */
static void
page(const char *path)
{
	size_t n, n_values = 0;
	char *text = tap_read_file(path, &n);
	for (int prose = 0; prose < 2 && text; prose++) {
		struct mymr_buf once = {0}, twice = {0};
		values_localize(&once, text, n, MYMR_ENGLISH, &formats[prose], &n_values);
		values_localize(&twice, once.s, once.len, MYMR_ENGLISH, &formats[prose], NULL);
		tap_ok(n_values > 40 && once.len == twice.len &&
				memcmp(once.s, twice.s, once.len) == 0,
			"%zu values of a page, twice", n_values);
		mymr_buf_free(&once);
		mymr_buf_free(&twice);
	}
	free(text);
}

int
main(void)
{
	const char *path = tap_shared("datenum/expr_en2my.tsv");
	if (path) {
		tap_rows(path, 8, english_row);
		report("English into Burmese");
	}
	path = tap_shared("datenum/expr_my2en.tsv");
	if (path) {
		tap_rows(path, 7, burmese_row);
		report("Burmese into English");
	}
	path = tap_shared("datenum/traps.tsv");
	if (path)
		tap_rows(path, 5, trap_row);
	path = tap_shared("seed/irrawaddy-page.txt");
	if (path)
		page(path);
	return tap_done();
}
