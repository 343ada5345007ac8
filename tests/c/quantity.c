/* SPDX-License-Identifier: MIT */
#include <mymr/quantity.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

/* q of one language as the other writes it, behind ">". */
static void
written(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from)
{
	struct mymr_quantity q;
	const enum mymr_language to = from == MYMR_ENGLISH ? MYMR_BURMESE : MYMR_ENGLISH;
	out->len = 0;
	mymr_buf_putc(out, '>');
	if (!mymr_quantity_parse(&q, s, n, from))
		mymr_quantity_format(out, &q, to, (enum mymr_digits)to);
}

/* English, Burmese, English again, why */
static void
english_row(char **field, const char *place)
{
	struct mymr_buf burmese = {0}, back = {0};
	written(&burmese, field[0], strlen(field[0]), MYMR_ENGLISH);
	tap_is(burmese.s + 1, burmese.len - 1, field[1], "%s: %s%s%s", place, field[0],
		*field[3] ? ": " : "", field[3]);
	written(&back, burmese.s + 1, burmese.len - 1, MYMR_BURMESE);
	tap_is(back.s + 1, back.len - 1, field[2], "%s: %s, back from Burmese", place, field[2]);
	mymr_buf_free(&burmese);
	mymr_buf_free(&back);
}

/* Burmese, English, why */
static void
burmese_row(char **field, const char *place)
{
	struct mymr_buf english = {0};
	written(&english, field[0], strlen(field[0]), MYMR_BURMESE);
	tap_is(english.s + 1, english.len - 1, field[1], "%s: %s%s%s", place, field[1],
		*field[2] ? ": " : "", field[2]);
	mymr_buf_free(&english);
}

static bool
is_unreadable(const char *s, size_t n)
{
	struct mymr_quantity q = {.number = {-7, 0, 0}};
	return mymr_quantity_parse(&q, s, n, MYMR_ENGLISH) == MYMR_ESYNTAX &&
	       mymr_quantity_parse(&q, s, n, MYMR_BURMESE) == MYMR_ESYNTAX &&
	       q.number.mantissa == -7;
}

/* text, why */
static void
unreadable_row(char **field, const char *place)
{
	tap_ok(is_unreadable(field[0], strlen(field[0])), "%s: %s: %s", place, field[0], field[1]);
}

/* Ten megabytes of a piece are no quantity, and that is known in linear time. */
static void
long_input(void)
{
	static const char *const pieces[] = {"7", "၇", "1,234,", "ငါး", "-", " ", "one hundred ",
		"ကျပ် ", "သိန်း ၅ ", "five-", "(", "$", "70-", "5 days "};
	struct mymr_buf s = {0};
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		s.len = 0;
		while (s.len < 10000000)
			mymr_buf_puts(&s, pieces[i]);
		tap_ok(is_unreadable(s.s, s.len), "10 MB of '%s'", pieces[i]);
	}
	mymr_buf_free(&s);
}

static void
is_named(enum mymr_quantity_kind kind, const char *s, const char *want)
{
	const char *name = NULL;
	const enum mymr_status status = mymr_quantity_name(&name, kind, s, strlen(s));
	if (want)
		tap_ok(status == MYMR_OK && strcmp(name, want) == 0, "'%s' is %s", s, want);
	else
		tap_ok(status == MYMR_ENOENT && !name, "'%s' is no name", s);
}

static void
names(void)
{
	is_named(MYMR_QUANTITY_MONEY, "MMK", "MMK");
	is_named(MYMR_QUANTITY_MONEY, "kyats", "MMK");
	is_named(MYMR_QUANTITY_MONEY, "Ks", "MMK");
	is_named(MYMR_QUANTITY_MONEY, "ငွေကျပ်", "MMK");
	is_named(MYMR_QUANTITY_MONEY, "$", "USD");
	is_named(MYMR_QUANTITY_MONEY, "US$", "US$");
	is_named(MYMR_QUANTITY_MONEY, "ဒေါ်လာ", "USD");
	is_named(MYMR_QUANTITY_MONEY, "", NULL);
	is_named(MYMR_QUANTITY_MONEY, "kyats ", NULL);
	is_named(MYMR_QUANTITY_MONEY, "km", NULL);
	is_named(MYMR_QUANTITY_UNIT, "km", "kilometer");
	is_named(MYMR_QUANTITY_UNIT, "square-mile", "square-mile");
	is_named(MYMR_QUANTITY_UNIT, "မိုင်", "mile");
	is_named(MYMR_QUANTITY_UNIT, "°C", "celsius");
	is_named(MYMR_QUANTITY_DURATION, "hrs", "hour");
	is_named(MYMR_QUANTITY_DURATION, "ရက်", "day");
	is_named(MYMR_QUANTITY_COUNT, "people", "person");
	is_named(MYMR_QUANTITY_COUNT, "လူ", "person");
	is_named(MYMR_QUANTITY_COUNT, "unicorn", NULL);
	is_named(MYMR_QUANTITY_NUMBER, "5", NULL);
}

/* What cannot be written leaves out as it was. */
static void
is_refused(const struct mymr_quantity *q, enum mymr_status want, const char *why)
{
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "before");
	for (int language = 0; language < 2; language++)
		tap_ok(mymr_quantity_format(
			       &out, q, (enum mymr_language)language, MYMR_DIGITS_LATN) == want &&
				out.len == 6,
			"%s", why);
	mymr_buf_free(&out);
}

static void
refused(void)
{
	struct mymr_quantity q = {.kind = MYMR_QUANTITY_UNIT, .number = {5, 0, 0}};
	q.name = "furlong";
	is_refused(&q, MYMR_EINVAL, "a unit that is unknown");
	q.kind = (enum mymr_quantity_kind)6;
	is_refused(&q, MYMR_EINVAL, "a kind that is unknown");
	q = (struct mymr_quantity){.number = {5, 19, 0}};
	is_refused(&q, MYMR_EINVAL, "a scale of 19");
	q.number = (struct mymr_number){5, 0, 18};
	is_refused(&q, MYMR_ERANGE, "19 digits");
	q.number = (struct mymr_number){INT64_MIN, 0, 0};
	is_refused(&q, MYMR_ERANGE, "the least number of all");
	q = (struct mymr_quantity){.number = {5, 0, 0}, .to = {5, 0, -1}, .is_range = true};
	is_refused(&q, MYMR_EINVAL, "an exponent below zero at the end of a range");
}

int
main(void)
{
	tap_rows("tests/cases/quantity_en.tsv", 4, english_row);
	tap_rows("tests/cases/quantity_my.tsv", 3, burmese_row);
	tap_rows("tests/cases/quantity_unreadable.tsv", 2, unreadable_row);
	long_input();
	names();
	refused();
	return tap_done();
}
