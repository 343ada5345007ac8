/* SPDX-License-Identifier: MIT */
/* Numbers in words, written and read, beside ICU's speller. */
#include <mymr/number_words.h>
#include <stdint.h>
#include <stdio.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include "clock.h"
#include "random.h"

#define N_NUMBERS (1 << 15)
#define N_RUNS 5
#define ASKED 2.0
#define MAX_UNITS 512

static int64_t numbers[N_NUMBERS];
static struct mymr_buf lines;
static size_t line_end[N_NUMBERS];
static UChar wide[N_NUMBERS][MAX_UNITS];
static int32_t wide_len[N_NUMBERS];
static UNumberFormat *speller;
static UErrorCode error;

static int64_t
write_ours(void)
{
	static struct mymr_buf out;
	int64_t sum = 0;
	for (int i = 0; i < N_NUMBERS; i++) {
		const struct mymr_number v = {numbers[i], 0, 0};
		out.len = 0;
		mymr_number_words_format(&out, &v, MYMR_WORDS_FULL);
		sum += (int64_t)out.len;
	}
	mymr_buf_free(&out);
	return sum;
}

/* Its UTF-16 becomes UTF-8, as ours is. */
static int64_t
write_icu(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_NUMBERS && U_SUCCESS(error); i++) {
		char bytes[3 * MAX_UNITS];
		int32_t n = 0;
		wide_len[i] =
			unum_formatInt64(speller, numbers[i], wide[i], MAX_UNITS, NULL, &error);
		u_strToUTF8(bytes, sizeof bytes, &n, wide[i], wide_len[i], &error);
		sum += n;
	}
	return sum;
}

static int64_t
read_ours(void)
{
	int64_t sum = 0;
	size_t at = 0;
	for (int i = 0; i < N_NUMBERS; at = line_end[i++]) {
		struct mymr_number v = {0};
		mymr_number_words_parse(&v, lines.s + at, line_end[i] - at);
		sum += v.mantissa == numbers[i];
	}
	return sum;
}

/* What it wrote itself. */
static int64_t
read_icu(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_NUMBERS; i++) {
		int32_t at = 0;
		UErrorCode ignored = U_ZERO_ERROR;
		sum += unum_parseInt64(speller, wide[i], wide_len[i], &at, &ignored) == numbers[i];
	}
	return sum;
}

static double
measure(int64_t (*work)(void))
{
	return clock_best(work, N_NUMBERS, N_RUNS);
}

static void
compare(const char *name, double ours, double icu)
{
	printf("number words: %s: %.0f ns, %.1f M/s; ICU %.0f ns: %.1fx, asked %.0fx%s\n", name,
		ours, 1e3 / ours, icu, icu / ours, ASKED, icu < ASKED * ours ? ": MISSED" : "");
}

/* Numbers of 1 to digits digits. */
static int
bench(const char *range, int n_digits)
{
	char name[64];
	uint32_t x = 2463534242u;
	lines.len = 0;
	for (int i = 0; i < N_NUMBERS; i++) {
		uint64_t limit = 10;
		for (int k = (int)(random_next(&x) % (unsigned)n_digits); k > 0; k--)
			limit *= 10;
		const uint64_t high = random_next(&x);
		numbers[i] = (int64_t)((high << 32 | random_next(&x)) % limit);
		const struct mymr_number v = {numbers[i], 0, 0};
		if (mymr_number_words_format(&lines, &v, MYMR_WORDS_FULL))
			return 1;
		line_end[i] = lines.len;
	}
	const double written = measure(write_ours), written_icu = measure(write_icu);
	if (written <= 0 || U_FAILURE(error) || read_ours() != N_NUMBERS)
		return 1;
	snprintf(name, sizeof name, "written, %s", range);
	compare(name, written, written_icu);
	snprintf(name, sizeof name, "read, %s", range);
	compare(name, measure(read_ours), measure(read_icu));
	return 0;
}

int
main(void)
{
	speller = unum_open(UNUM_SPELLOUT, NULL, 0, "my", NULL, &error);
	int failed = U_FAILURE(error) || bench("to 10^7", 7) || bench("to 10^15", 15);
	unum_close(speller);
	mymr_buf_free(&lines);
	return failed;
}
