/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "field.h"
#include "oom.h"
#include "random.h"
#include "tap.h"

#define N_STYLES 3
#define N_RANDOM 20000

static void
format_row(char **field, const char *place)
{
	const struct mymr_number v = field_number(field[0]);
	struct mymr_buf out = {0};
	mymr_buf_putc(&out, '>');
	for (int style = 0; style < N_STYLES; style++) {
		const char *want = field[style + 1];
		out.len = 1;
		enum mymr_status status =
			mymr_number_words_format(&out, &v, (enum mymr_words_style)style);
		if (strcmp(want, "range") == 0 || strcmp(want, "invalid") == 0)
			tap_ok(status == (want[0] == 'r' ? MYMR_ERANGE : MYMR_EINVAL) &&
					out.len == 1,
				"%s: %s: no words for it", place, want);
		else
			tap_is(out.s + 1, out.len - 1, want, "%s: %s", place, want);
	}
	mymr_buf_free(&out);
}

static void
english_row(char **field, const char *place)
{
	const struct mymr_number v = field_number(field[0]);
	struct mymr_buf out = {0};
	mymr_buf_putc(&out, '>');
	const enum mymr_status status = mymr_number_words_format_english(&out, &v);
	if (strcmp(field[1], "range") == 0 || strcmp(field[1], "invalid") == 0)
		tap_ok(status == (field[1][0] == 'r' ? MYMR_ERANGE : MYMR_EINVAL) && out.len == 1,
			"%s: %s: no words for it", place, field[1]);
	else
		tap_is(out.s + 1, out.len - 1, field[1], "%s: %s", place, field[1]);
	mymr_buf_free(&out);
}

typedef enum mymr_status
reader(struct mymr_number *v, const char *s, size_t n);

static void
check_parsed(reader *read, char **field, const char *place)
{
	struct mymr_number v = {-1, -1, -1};
	enum mymr_status status = read(&v, field[0], strlen(field[0]));
	if (strcmp(field[1], "syntax") == 0 || strcmp(field[1], "range") == 0) {
		tap_ok(status == (field[1][0] == 's' ? MYMR_ESYNTAX : MYMR_ERANGE) && v.scale == -1,
			"%s: %s: %s", place, field[1], field[0]);
		return;
	}
	const struct mymr_number want = field_number(field[1]);
	tap_ok(status == MYMR_OK && v.mantissa == want.mantissa && v.scale == want.scale &&
			v.exponent == want.exponent,
		"%s: %s", place, field[0]);
}

static void
parse_row(char **field, const char *place)
{
	check_parsed(mymr_number_words_parse, field, place);
}

static void
english_parse_row(char **field, const char *place)
{
	check_parsed(mymr_number_words_parse_english, field, place);
}

static bool
is_read_as(const struct mymr_buf *s, reader *read, int64_t mantissa, int scale)
{
	struct mymr_buf got = {0}, want = {0};
	struct mymr_number back = {0};
	const struct mymr_number v = {mantissa, scale, 0};
	const bool is_same = !read(&back, s->s, s->len) &&
			     !mymr_number_format(&got, &back, MYMR_DIGITS_LATN) &&
			     !mymr_number_format(&want, &v, MYMR_DIGITS_LATN) &&
			     got.len == want.len && memcmp(got.s, want.s, got.len) == 0;
	if (!is_same)
		printf("# %lld: %.*s\n", (long long)mantissa, (int)s->len, s->s);
	mymr_buf_free(&got);
	mymr_buf_free(&want);
	return is_same;
}

/* Whether v comes back from words of each style, and from English ones. */
static int
comes_back(int64_t mantissa, int scale)
{
	static struct mymr_buf out;
	const struct mymr_number v = {mantissa, scale, 0};
	int bad = 0;
	for (int style = 0; style < N_STYLES; style++) {
		struct mymr_number back = {0};
		out.len = 0;
		bad += mymr_number_words_format(&out, &v, (enum mymr_words_style)style) ||
		       mymr_number_words_parse(&back, out.s, out.len) ||
		       back.mantissa != mantissa || back.scale != scale || back.exponent != 0;
		if (bad)
			printf("# %lld: %.*s\n", (long long)mantissa, (int)out.len, out.s);
	}
	out.len = 0;
	bad += mymr_number_words_format_english(&out, &v) ||
	       !is_read_as(&out, mymr_number_words_parse_english, mantissa, scale);
	if (mantissa == MYMR_NUMBER_WORDS_MAX)
		mymr_buf_free(&out);
	return bad == 0;
}

/* Random numbers of any length. */
static int64_t
random_number(uint32_t *x)
{
	uint64_t r = (uint64_t)random_next(x) << 32;
	r |= random_next(x);
	int64_t limit = 10;
	for (uint32_t n = random_next(x) % 15; n > 0; n--)
		limit *= 10;
	return (int64_t)(r % (uint64_t)limit);
}

static void
round_trip(void)
{
	int n_back = 0;
	for (int i = 0; i <= 100000; i++)
		n_back += comes_back(i, 0);
	tap_ok(n_back == 100001, "all numbers to 100,000 come back from every style");
	uint32_t x = 2463534242u;
	n_back = 0;
	for (int i = 0; i < N_RANDOM; i++) {
		int64_t v = random_number(&x);
		n_back += comes_back(i % 2 ? v : -v, i % 3 ? 0 : (int)(random_next(&x) % 16));
	}
	/* Every scale with every other, and nothing between. */
	for (int64_t a = 1; a < MYMR_NUMBER_WORDS_MAX; a *= 10)
		for (int64_t b = 1; b < a; b *= 10)
			n_back += comes_back(5 * a + b, 0) - 1;
	n_back += comes_back(MYMR_NUMBER_WORDS_MAX - 1, 0) - 1;
	n_back += comes_back(MYMR_NUMBER_WORDS_MAX, 0) - 1;
	tap_ok(n_back == N_RANDOM, "%d random numbers to 10^15 and all pairs of scales", N_RANDOM);
}

/* Words in any order: what is read is written, and read the same again. */
static void
shuffled(void)
{
	static const char *const words[] = {"တစ်", "နှစ်", "ငါး", "ခုနှစ်", "တ", "ဆယ်", "ဆယ့်", "ရာ", "ရာ့",
		"ထောင်", "ထောင့်", "သောင်း", "သိန်း", "သန်း", "ကုဋေ", "ဘီလီယံ", "ဒသမ", "သုည", " "};
	uint32_t x = 88172645u;
	int n_read = 0, n_bad = 0;
	struct mymr_buf s = {0}, again = {0};
	for (int i = 0; i < 300000; i++) {
		struct mymr_number v, back = {0};
		s.len = again.len = 0;
		for (uint32_t k = 1 + random_next(&x) % 7; k > 0; k--)
			mymr_buf_puts(&s, words[random_next(&x) % (sizeof words / sizeof *words)]);
		if (mymr_number_words_parse(&v, s.s, s.len))
			continue;
		n_read++;
		if (v.exponent > 0 || v.mantissa == 0)
			continue;
		n_bad += mymr_number_words_format(&again, &v, MYMR_WORDS_FULL) ||
			 mymr_number_words_parse(&back, again.s, again.len) ||
			 back.mantissa != v.mantissa || back.scale != v.scale;
	}
	tap_ok(n_bad == 0 && n_read > 5000, "%d rows of words read and read again", n_read);
	mymr_buf_free(&s);
	mymr_buf_free(&again);
}

/* Ten megabytes of words are no number, and of decimals too many. */
static void
long_input(void)
{
	struct mymr_buf s = {0};
	struct mymr_number v;
	while (s.len < 10000000)
		mymr_buf_puts(&s, "တစ်");
	tap_ok(mymr_number_words_parse(&v, s.s, s.len) == MYMR_ESYNTAX, "a row of ones");
	s.len = 0;
	mymr_buf_puts(&s, "တစ်ဒသမ");
	while (s.len < 10000000)
		mymr_buf_puts(&s, "တစ်");
	tap_ok(mymr_number_words_parse(&v, s.s, s.len) == MYMR_ERANGE, "a row of decimals");
	s.len = 0;
	mymr_buf_puts(&s, "one point");
	while (s.len < 10000000)
		mymr_buf_puts(&s, " one");
	tap_ok(mymr_number_words_parse_english(&v, s.s, s.len) < 0, "the same in English");
	mymr_buf_free(&s);
}

static int
write_words(void *arg)
{
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_buf_puts(&out, "before");
	if (!status)
		status = mymr_number_words_format(&out, arg, MYMR_WORDS_FULL);
	if (!status)
		out.len = 6;
	if (!status)
		status = mymr_number_words_format_english(&out, arg);
	if (status && out.len != 6 && out.len != 0)
		tap_ok(0, "%d bytes are left over", (int)out.len);
	mymr_buf_free(&out);
	return status;
}

/* What stands before the next sep; NULL behind the last. */
static char *
cut(char **rest, char sep)
{
	char *s = *rest;
	char *end = s ? strchr(s, sep) : NULL;
	if (end)
		*end = '\0';
	*rest = end ? end + 1 : NULL;
	return s;
}

/* The table kept beside the project: n, digits, three styles, lakhs, ..., all that is read. */
static int n_rows, n_accepted;

static void
shared_row(char *line, size_t n, void *arg)
{
	char *field[9];
	(void)arg;
	line[n] = '\0';
	for (int i = 0; i < 9; i++)
		field[i] = cut(&line, '\t');
	if (n_rows++ == 0)
		return;
	const struct mymr_number v = {atoll(field[0]), 0, 0};
	struct mymr_buf out = {0};
	for (int style = 0; style < N_STYLES; style++) {
		out.len = 0;
		mymr_number_words_format(&out, &v, (enum mymr_words_style)style);
		tap_is(out.s, out.len, field[2 + style], "%s in style %d", field[0], style);
	}
	mymr_buf_free(&out);
	int n_wrong = 0;
	struct mymr_number lakhs = {0};
	n_wrong += mymr_number_words_parse(&lakhs, field[5], strlen(field[5])) ||
		   lakhs.mantissa != v.mantissa;
	for (char *s = field[8], *form; (form = cut(&s, '|'));) {
		struct mymr_number back = {0};
		if (mymr_number_words_parse(&back, form, strlen(form)) ||
			back.mantissa != v.mantissa || back.scale || back.exponent) {
			printf("# %s\n", form);
			n_wrong++;
		}
		n_accepted++;
	}
	tap_ok(n_wrong == 0, "every form of %s is read", field[0]);
}

int
main(void)
{
	struct mymr_number large = {999999999999999999, 3, 0};
	tap_rows("tests/cases/number_words_format.tsv", 4, format_row);
	tap_rows("tests/cases/number_words_parse.tsv", 2, parse_row);
	tap_rows("tests/cases/number_words_english.tsv", 2, english_row);
	tap_rows("tests/cases/number_words_english_parse.tsv", 2, english_parse_row);
	round_trip();
	shuffled();
	long_input();
	oom_test(write_words, &large, "a number in words");
	if (tap_shared_lines("datenum/number_words.tsv", shared_row, NULL))
		tap_ok(n_rows > 200 && n_accepted > 1300, "%d numbers, %d forms", n_rows - 1,
			n_accepted);
	return tap_done();
}
