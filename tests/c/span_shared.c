/* SPDX-License-Identifier: MIT */
/* Expressions, traps and a page kept beside the project. */
#include <mymr/span.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "expressions.h"
#include "tap.h"
#include "values.h"

#define ASKED_EN2MY 95
#define ASKED_MY2EN 92

static void
say(const char *id, const char *text, const char *got, const char *want)
{
	printf("# %s: %s: got %s, want %s\n", id, text, got, want);
}

static void
expressions(const char *name, enum mymr_language from, int asked)
{
	if (!tap_shared(name))
		return;
	const struct expressions_count c = expressions_count(name, from, say);
	tap_ok(c.n > 0 && 100 * c.n_met >= asked * c.n, "%s: %d of %d rows accepted, %d %% asked",
		name, c.n_met, c.n, asked);
}

static void
traps(void)
{
	if (!tap_shared("datenum/traps.tsv"))
		return;
	const struct expressions_count c = expressions_count_traps("datenum/traps.tsv", say);
	tap_ok(c.n > 0 && c.n_met == c.n, "%d of %d traps untouched", c.n_met, c.n);
}

/* A whole page: localizing it twice is localizing it once, in chrome and in prose. */
static void
page(const char *path)
{
	static const struct mymr_span_format format = {MYMR_BURMESE, MYMR_DIGITS_MYMR, false};
	size_t n, n_values = 0;
	char *text = tap_read_file(path, &n);
	for (int prose = 0; prose < 2 && text; prose++) {
		struct mymr_buf once = {0}, twice = {0};
		if (prose) {
			expressions_localize(&once, text, n, MYMR_ENGLISH);
			expressions_localize(&twice, once.s, once.len, MYMR_ENGLISH);
		} else {
			values_localize(&once, text, n, MYMR_ENGLISH, &format, &n_values);
			values_localize(&twice, once.s, once.len, MYMR_ENGLISH, &format, NULL);
		}
		tap_ok(n_values > 40 && once.len == twice.len &&
				memcmp(once.s, twice.s, once.len) == 0,
			"%s of a page, twice", prose ? "expressions" : "values");
		mymr_buf_free(&once);
		mymr_buf_free(&twice);
	}
	free(text);
}

int
main(void)
{
	expressions("datenum/expr_en2my.tsv", MYMR_ENGLISH, ASKED_EN2MY);
	expressions("datenum/expr_my2en.tsv", MYMR_BURMESE, ASKED_MY2EN);
	traps();
	const char *path = tap_shared("seed/irrawaddy-page.txt");
	if (path)
		page(path);
	return tap_done();
}
