/* SPDX-License-Identifier: MIT */
#include <mymr/expression.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "expressions.h"
#include "tap.h"

static void
check(const char *s, const char *want, enum mymr_language from, const char *place)
{
	struct mymr_buf once = {0}, twice = {0};
	tap_ok(expressions_localize(&once, s, strlen(s), from) == MYMR_OK, "%s: can be written",
		place);
	tap_is(once.s, once.len, want, "%s: %s", place, s);
	expressions_localize(&twice, once.s, once.len, from);
	tap_is(twice.s, twice.len, want, "%s: %s, twice", place, s);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

static void
english_row(char **field, const char *place)
{
	check(field[0], field[1], MYMR_ENGLISH, place);
}

static void
burmese_row(char **field, const char *place)
{
	check(field[0], field[1], MYMR_BURMESE, place);
}

/* direction, text */
static void
untouched_row(char **field, const char *place)
{
	static const char *const directions[] = {"en", "my"};
	for (int i = 0; i < 2; i++) {
		if (strcmp(field[0], directions[1 - i]) != 0)
			check(field[1], field[1], (enum mymr_language)i, place);
	}
}

/* Into Burmese and back it is the same expression. */
static void
round_row(char **field, const char *place)
{
	struct mymr_buf my = {0}, en = {0};
	expressions_localize(&my, field[0], strlen(field[0]), MYMR_ENGLISH);
	expressions_localize(&en, my.s, my.len, MYMR_BURMESE);
	tap_is(en.s, en.len, field[0], "%s: %s there and back", place, field[0]);
	mymr_buf_free(&my);
	mymr_buf_free(&en);
}

static bool
next(const char *s, size_t *at, enum mymr_language language, struct mymr_expression *e)
{
	return mymr_expression_next(s, strlen(s), at, language, e);
}

static void
fields(void)
{
	const char *s = "On July 4, nearly 700,000 people paid $20 million over the past 10 years.";
	struct mymr_expression e;
	size_t at = 0;
	tap_ok(next(s, &at, MYMR_ENGLISH, &e) && e.type == MYMR_EXPRESSION_DATE && e.start == 0 &&
			e.end == 9 && at == 9 && e.n_values == 1 && e.value[0].start == 3 &&
			e.value[0].end == 9 && e.value[0].date.month == 7 &&
			e.value[0].date.day == 4,
		"a date with its preposition");
	tap_ok(next(s, &at, MYMR_ENGLISH, &e) && e.type == MYMR_EXPRESSION_COUNT &&
			e.value[0].quantity.kind == MYMR_QUANTITY_COUNT &&
			e.value[0].quantity.number.mantissa == 700000 &&
			strcmp(e.value[0].quantity.name, "person") == 0,
		"people");
	tap_ok(next(s, &at, MYMR_ENGLISH, &e) && e.type == MYMR_EXPRESSION_MONEY &&
			strcmp(e.value[0].quantity.name, "USD") == 0 &&
			e.value[0].quantity.number.exponent == 6,
		"money");
	tap_ok(next(s, &at, MYMR_ENGLISH, &e) && e.type == MYMR_EXPRESSION_RELATIVE &&
			e.value[0].quantity.kind == MYMR_QUANTITY_DURATION,
		"a stretch of time");
	tap_ok(!next(s, &at, MYMR_ENGLISH, &e) && at == strlen(s), "and no more");
	at = 0;
	tap_ok(next("2,500", &at, MYMR_ENGLISH, &e) && e.form < 0 &&
			e.type == MYMR_EXPRESSION_NUMBER && e.span.type == MYMR_SPAN_NUMBER,
		"a number alone is a span");
}

static void
edges(void)
{
	struct mymr_expression e;
	struct mymr_buf out = {0};
	size_t at = 0;
	tap_ok(!mymr_expression_next("", 0, &at, MYMR_ENGLISH, &e) && at == 0,
		"nothing in nothing");
	at = 9;
	tap_ok(!mymr_expression_next("5 days", 3, &at, MYMR_BURMESE, &e), "nothing behind the end");
	at = 0;
	tap_ok(mymr_expression_next("5 days ago", 6, &at, MYMR_ENGLISH, &e) &&
			e.type == MYMR_EXPRESSION_DURATION,
		"nothing is read behind the end");
	mymr_buf_puts(&out, "x");
	e.value[0].quantity.name = "fortnight";
	tap_ok(mymr_expression_write(&out, &e, "5 days", MYMR_BURMESE, MYMR_DIGITS_MYMR) ==
				MYMR_EINVAL &&
			out.len == 1,
		"what counts nothing is not written and leaves the buffer alone");
	mymr_buf_free(&out);
}

static void
digits(void)
{
	struct mymr_expression e;
	struct mymr_buf out = {0};
	size_t at = 0;
	const char *s = "from 12 noon to 5 p.m.";
	tap_ok(mymr_expression_next(s, strlen(s), &at, MYMR_ENGLISH, &e), "a range of time");
	mymr_expression_write(&out, &e, s, MYMR_BURMESE, MYMR_DIGITS_LATN);
	for (size_t i = 0; i + 2 < out.len; i++) {
		if (memcmp(out.s + i, "\xE1\x81", 2) == 0 && (unsigned char)out.s[i + 2] < 0x8A)
			tap_ok(0, "a Myanmar digit at %zu", i);
	}
	mymr_buf_free(&out);
}

/* Text that invites looking far at every byte. */
static void
linear(void)
{
	static const char *const patterns[] = {"the ", "in ", "one hundred and ", "1,000,000 to ",
		"a ", "from 9 ", "$1 ", "July 1 to ", "လူ ", "တစ်", "တစ်ရာ့", "သိန်း ", "ကျပ် ", "၁ သိန်း ",
		"ဝ၉-", "၁၂/", "နှစ်", "ငါးခြောက်", "လွန်ခဲ့သော ", "အနည်းဆုံး ", "ပြီးခဲ့သည့် "};
	const size_t size = 1 << 20;
	struct mymr_buf s = {0};
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		for (s.len = 0; s.len < size;)
			mymr_buf_puts(&s, patterns[i]);
		const clock_t start = clock();
		for (int language = 0; language < 2; language++) {
			struct mymr_expression e;
			for (size_t at = 0; mymr_expression_next(
				     s.s, s.len, &at, (enum mymr_language)language, &e);)
				;
		}
		const double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
		tap_ok(seconds < 30, "a megabyte of pattern %zu in linear time (%.0f ms)", i,
			seconds * 1000);
	}
	mymr_buf_free(&s);
}

int
main(void)
{
	fields();
	edges();
	digits();
	tap_rows("tests/cases/expression_en.tsv", 2, english_row);
	tap_rows("tests/cases/expression_my.tsv", 2, burmese_row);
	tap_rows("tests/cases/expression_round.tsv", 1, round_row);
	tap_rows("tests/cases/expression_untouched.tsv", 2, untouched_row);
	linear();
	return tap_done();
}
