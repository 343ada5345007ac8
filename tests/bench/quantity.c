/* SPDX-License-Identifier: MIT */
/* Quantities written and read in both languages, beside ICU's formatter of money, kept open. */
#include <mymr/quantity.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include "clock.h"
#include "random.h"

#define N_QUANTITIES (1 << 14)
#define N_RUNS 5
#define MAX_UNITS 64

static struct mymr_quantity quantities[N_QUANTITIES];
static struct mymr_buf lines;
static size_t line_end[N_QUANTITIES];
static enum mymr_language language;
static UChar wide[N_QUANTITIES][MAX_UNITS];
static int32_t wide_len[N_QUANTITIES];
static UNumberFormat *money;
static UErrorCode error;

static int64_t
write_ours(void)
{
	static struct mymr_buf out;
	int64_t sum = 0;
	for (int i = 0; i < N_QUANTITIES; i++) {
		out.len = 0;
		mymr_quantity_format(&out, &quantities[i], language, (enum mymr_digits)language);
		sum += (int64_t)out.len;
	}
	mymr_buf_free(&out);
	return sum;
}

static int64_t
read_ours(void)
{
	int64_t sum = 0;
	size_t at = 0;
	for (int i = 0; i < N_QUANTITIES; at = line_end[i++]) {
		struct mymr_quantity q;
		sum += !mymr_quantity_parse(&q, lines.s + at, line_end[i] - at, language);
	}
	return sum;
}

/* The same sums; its UTF-16 becomes UTF-8, as ours is. */
static int64_t
write_icu(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_QUANTITIES && U_SUCCESS(error); i++) {
		char bytes[3 * MAX_UNITS];
		int32_t n = 0;
		wide_len[i] = unum_formatInt64(
			money, quantities[i].number.mantissa, wide[i], MAX_UNITS, NULL, &error);
		u_strToUTF8(bytes, sizeof bytes, &n, wide[i], wide_len[i], &error);
		sum += n;
	}
	return sum;
}

static int64_t
read_icu(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_QUANTITIES; i++) {
		UChar code[4];
		int32_t at = 0;
		UErrorCode ignored = U_ZERO_ERROR;
		unum_parseDoubleCurrency(money, wide[i], wide_len[i], &at, code, &ignored);
		sum += U_SUCCESS(ignored);
	}
	return sum;
}

static double
measure(int64_t (*work)(void))
{
	return clock_best(work, N_QUANTITIES, N_RUNS);
}

static int
write_lines(void)
{
	lines.len = 0;
	for (int i = 0; i < N_QUANTITIES; i++) {
		if (mymr_quantity_format(
			    &lines, &quantities[i], language, (enum mymr_digits)language))
			return 1;
		line_end[i] = lines.len;
	}
	return 0;
}

/* Whole numbers of 2 to 9 digits of one name. */
static void
make_quantities(enum mymr_quantity_kind kind, const char *name)
{
	uint32_t x = 2463534242u;
	for (int i = 0; i < N_QUANTITIES; i++) {
		uint32_t limit = 100;
		for (uint32_t k = random_next(&x) % 8; k > 0; k--)
			limit *= 10;
		quantities[i] = (struct mymr_quantity){.kind = kind,
			.number = {10 + random_next(&x) % limit, 0, 0},
			.is_grouped = true,
			.name = name};
	}
}

static int
bench(enum mymr_quantity_kind kind, const char *name, int has_icu)
{
	static const char *const languages[] = {"English", "Burmese"};
	make_quantities(kind, name);
	const double icu = has_icu ? measure(write_icu) : 0;
	const double icu_read = has_icu ? measure(read_icu) : 0;
	for (int i = 0; i < 2; i++) {
		language = (enum mymr_language)i;
		if (write_lines() || read_ours() != N_QUANTITIES || U_FAILURE(error))
			return 1;
		const double written = measure(write_ours), read = measure(read_ours);
		printf("quantities: %s in %s: written %.0f ns, %.1f M/s; read %.0f ns, %.1f M/s",
			name, languages[i], written, 1e3 / written, read, 1e3 / read);
		if (has_icu)
			printf("; ICU %.0f ns and %.0f ns: %.1fx, %.1fx", icu, icu_read,
				icu / written, icu_read / read);
		printf("\n");
	}
	return 0;
}

int
main(void)
{
	money = unum_open(UNUM_CURRENCY, NULL, 0, "my_MM", NULL, &error);
	int failed = U_FAILURE(error) || bench(MYMR_QUANTITY_MONEY, "MMK", 1) ||
		     bench(MYMR_QUANTITY_MONEY, "USD", 0) ||
		     bench(MYMR_QUANTITY_UNIT, "kilometer", 0) ||
		     bench(MYMR_QUANTITY_COUNT, "person", 0);
	unum_close(money);
	mymr_buf_free(&lines);
	return failed;
}
