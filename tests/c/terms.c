/* SPDX-License-Identifier: MIT */
/* Terms found in texts: rows of tables, and that order and time are as promised. */
#include <mymr/buf.h>
#include <mymr/terms.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "random.h"
#include "tap.h"

static void
list(struct mymr_buf *out, const struct mymr_terms *terms)
{
	struct mymr_term t;
	for (size_t i = 0; mymr_terms_at(terms, i, &t) == MYMR_OK; i++) {
		char count[32];
		snprintf(count, sizeof count, " %zu%s", t.count, t.is_name ? "n" : "");
		mymr_buf_puts(out, i ? ";" : "");
		mymr_buf_append(out, t.s, t.n);
		mymr_buf_puts(out, count);
	}
}

static void
row(char **field, const char *place)
{
	struct mymr_terms *terms;
	struct mymr_buf out = {0};
	size_t article = 0;
	mymr_terms_new(&terms);
	for (char *s = field[0]; *s;) {
		const size_t len = strcspn(s, "|/");
		/* a code has a slash */
		const size_t all = len && s[len] == '/' && s[len - 1] == '<' ? strlen(s) : len;
		mymr_terms_add(terms, article, s, all, NULL, 0);
		article += s[all] == '/';
		s += all + (s[all] != '\0');
	}
	mymr_terms_find(terms, strtoul(field[1], NULL, 10));
	list(&out, terms);
	tap_is(out.s ? out.s : "", out.len, field[2], "%s: %s", place, field[3]);
	mymr_buf_free(&out);
	mymr_terms_free(terms);
}

static void
pair_row(char **field, const char *place)
{
	struct mymr_terms *terms;
	struct mymr_term t = {0};
	char got[256];
	mymr_terms_new(&terms);
	for (char *s = strtok(field[0], "|"); s; s = strtok(NULL, "|")) {
		char *to = strchr(s, '=');
		mymr_terms_add(terms, 0, s, (size_t)(to - s), to + 1, strlen(to + 1));
	}
	mymr_terms_find(terms, 2);
	mymr_terms_at(terms, 0, &t);
	const int n = snprintf(got, sizeof got, "%.*s %zu %.*s", (int)t.n, t.s, t.count,
		(int)t.n_translation, t.translation ? t.translation : "");
	tap_is(got, (size_t)n, field[1], "%s: %s", place, field[2]);
	mymr_terms_free(terms);
}

static void
contract(void)
{
	static const char text[] = "Ask Yangon. See Yangon.";
	struct mymr_terms *terms;
	struct mymr_term t;
	mymr_terms_new(&terms);
	tap_ok(mymr_terms_find(terms, 0) == MYMR_EINVAL, "nothing is there 0 times");
	tap_ok(mymr_terms_add(terms, 0, "\xFF", 1, NULL, 0) == MYMR_EUTF8, "text that is no UTF-8");
	tap_ok(mymr_terms_add(terms, 0, "a", 1, "\xFF", 1) == MYMR_EUTF8, "nor the translation");
	mymr_terms_add(terms, 7, text, sizeof text - 1, NULL, 0);
	mymr_terms_add(terms, 9, text, sizeof text - 1, NULL, 0);
	tap_ok(mymr_terms_find(terms, 2) == MYMR_OK && mymr_terms_size(terms) == 1, "one term");
	tap_ok(mymr_terms_at(terms, 1, &t) == MYMR_EINVAL, "not two");
	mymr_terms_at(terms, 0, &t);
	tap_ok(t.count == 4 && t.articles == 2 && !t.translation, "in two articles");
	mymr_terms_find(terms, 5);
	tap_ok(mymr_terms_size(terms) == 0, "what was found before is forgotten");
	mymr_terms_free(terms);
	mymr_terms_free(NULL);
}

/* The time for n sentences of made-up words. */
static double
time_of(int n)
{
	struct mymr_terms *terms;
	uint32_t state = 1;
	mymr_terms_new(&terms);
	for (int i = 0; i < n; i++) {
		char s[256];
		size_t len = 0;
		for (int w = 0; w < 12; w++)
			len += (size_t)snprintf(s + len, sizeof s - len, "%s%c%c ",
				random_next(&state) % 4 ? "" : "Nay ",
				(int)('a' + random_next(&state) % 26),
				(int)('a' + random_next(&state) % 26));
		mymr_terms_add(terms, (size_t)i, s, len, "က ခ ဂ", 11);
	}
	const double start = clock_now();
	mymr_terms_find(terms, 2);
	const double seconds = clock_now() - start;
	mymr_terms_free(terms);
	return seconds;
}

int
main(void)
{
	tap_rows("tests/cases/terms.tsv", 4, row);
	tap_rows("tests/cases/terms_pair.tsv", 3, pair_row);
	contract();
	const double small = time_of(2000), large = time_of(20000);
	tap_ok(large < 30 * small, "ten times as many texts take %.1f times as long",
		large / small);
	return tap_done();
}
