/* SPDX-License-Identifier: MIT */
/* Values in news prose: MB/s of looking, and dates written beside ICU's formatter. */
#include <mymr/date.h>
#include <mymr/span.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>
#include "clock.h"
#include "random.h"

#define TEXT_SIZE (8 << 20)
#define N_DATES 1000000
#define N_RUNS 5

static uint32_t
next_random(void)
{
	static uint32_t x = 2463534242u;
	return random_next(&x);
}

static const char *const english_words[] = {"the ", "army ", "said ", "in ", "a ", "statement ",
	"that ", "villagers ", "from ", "Sagaing ", "had ", "to ", "flee ", "as ", "troops ",
	"entered ", "their ", "township, ", "and ", "the ", "talks ", "with ", "neighbouring ",
	"countries ", "may ", "resume. ", "Residents ", "of ", "Mandalay ", "told ", "reporters ",
	"about ", "prices ", "at ", "markets. ", "Since ", "then ", "many ", "schools ", "are ",
	"closed "};

static const char *const burmese_words[] = {"ရွာသားများ", "က ", "တပ်ဖွဲ့ဝင်", "များ ", "စစ်ကိုင်း", "တိုင်း",
	"မှ ", "ထွက်ပြေး", "ခဲ့ရ", "သည်။ ", "နေ့စဉ် ", "ဈေးနှုန်း", "များ ", "မြင့်တက်", "လာ", "ကြောင်း ", "ဒေသခံ",
	"တို့ ", "ပြောသည်။ ", "ကျောင်း", "ပိတ်", "ထား", "ရာ ", "နိုင်ငံ", "အတွင်း ", "လူမှု", "အဖွဲ့", "အစည်း "};

static const char *const english_values[] = {"July 24, 2017, ", "on Monday, ", "5 days ago ",
	"1,250 ", "45 percent ", "5.4k ", "9:30 a.m. ", "in 2015 "};

static const char *const burmese_values[] = {"၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက် ", "တနင်္လာနေ့ ", "လွန်ခဲ့သည့် ၅ ရက်က ",
	"၁,၂၅၀ ", "၄၅ ရာခိုင်နှုန်း ", "၅.၄ ထောင် ", "နံနက် ၉ နာရီခွဲ "};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* One value in about 25 words, as in news. */
static void
make_text(struct mymr_buf *out, const char *const *words, size_t n_words, const char *const *values,
	size_t n_values)
{
	while (out->len < TEXT_SIZE) {
		uint32_t r = next_random();
		mymr_buf_puts(
			out, r % 25 == 0 ? values[r / 25 % n_values] : words[r / 25 % n_words]);
	}
}

static void
bench_text(const char *name, const struct mymr_buf *text, enum mymr_language language)
{
	double best = 1e9;
	size_t n_values = 0;
	for (int run = 0; run < N_RUNS; run++) {
		struct mymr_span span;
		double start = clock_now();
		n_values = 0;
		for (size_t at = 0; mymr_span_next(text->s, text->len, &at, language, &span);)
			n_values++;
		double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	printf("span: %s: %.0f MB/s, %zu values in %zu MB\n", name, (double)text->len / best / 1e6,
		n_values, text->len >> 20);
}

static struct mymr_date
random_date(void)
{
	uint32_t r = next_random();
	return (struct mymr_date){1990 + (int)(r % 40), 1 + (int)(r / 40 % 12),
		1 + (int)(r / 480 % 28), 0, MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
}

static double
format_ours(size_t *n_bytes)
{
	struct mymr_buf out = {0};
	double start = clock_now();
	for (int i = 0; i < N_DATES; i++) {
		struct mymr_date d = random_date();
		out.len = 0;
		mymr_date_format(&out, &d, MYMR_BURMESE, MYMR_DATE_NEWS, MYMR_DIGITS_MYMR);
		*n_bytes += out.len;
	}
	mymr_buf_free(&out);
	return clock_now() - start;
}

/* One formatter for all dates; its UTF-16 becomes UTF-8, as ours is. */
static double
format_icu(size_t *n_bytes)
{
	UErrorCode error = U_ZERO_ERROR;
	UChar zone[4] = {'G', 'M', 'T', 0};
	UDateFormat *f = udat_open(UDAT_NONE, UDAT_LONG, "my", zone, -1, NULL, 0, &error);
	double start = clock_now();
	for (int i = 0; i < N_DATES && U_SUCCESS(error); i++) {
		UChar wide[128];
		char bytes[384];
		int32_t n = 0;
		struct mymr_date d = random_date();
		double days = (d.year - 1970) * 365.2425 + (d.month - 1) * 30.4 + d.day;
		udat_format(f, (double)(int64_t)days * 86400e3, wide, 128, NULL, &error);
		u_strToUTF8(bytes, sizeof bytes, &n, wide, -1, &error);
		*n_bytes += (size_t)n;
	}
	double seconds = clock_now() - start;
	udat_close(f);
	return U_SUCCESS(error) ? seconds : 0;
}

int
main(void)
{
	struct mymr_buf text = {0};
	make_text(
		&text, english_words, COUNT(english_words), english_values, COUNT(english_values));
	bench_text("English prose", &text, MYMR_ENGLISH);
	text.len = 0;
	make_text(
		&text, burmese_words, COUNT(burmese_words), burmese_values, COUNT(burmese_values));
	bench_text("Burmese prose", &text, MYMR_BURMESE);
	mymr_buf_free(&text);
	size_t n_ours = 0, n_icu = 0;
	double ours = format_ours(&n_ours), icu = format_icu(&n_icu);
	printf("date: %.0f ns a news date; udat_format, reused, %.0f ns; ratio %.1f\n",
		ours / N_DATES * 1e9, icu / N_DATES * 1e9, icu / ours);
	return n_ours == 0 || n_icu == 0;
}
