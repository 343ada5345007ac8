/* SPDX-License-Identifier: MIT */
/* Values in news prose and, where that is, in real text: MB/s of looking; and dates written beside
 * ICU's formatter. With an argument, one pass over that text only: instructions.sh counts what it
 * takes. */
#include <mymr/date.h>
#include <mymr/expression.h>
#include <mymr/span.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>
#include "clock.h"
#include "random.h"
#include "tap.h"

#define TEXT_SIZE (8 << 20)
#define ASKED 100 /* MB/s */
#define SEED 2463534242u
#define N_DATES 1000000
#define N_RUNS 5

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

/* Text made of words, with one value in about 25, as in news. */
struct made {
	const char *name;
	enum mymr_language language;
	const char *const *words;
	size_t n_words;
	const char *const *values;
	size_t n_values;
};

static const struct made made[] = {
	{"english", MYMR_ENGLISH, english_words, COUNT(english_words), english_values,
		COUNT(english_values)},
	{"burmese", MYMR_BURMESE, burmese_words, COUNT(burmese_words), burmese_values,
		COUNT(burmese_values)},
};

/* News, notes and pages; news, books, verse, short sentences, words and numbered verses. */
struct real {
	const char *name;
	enum mymr_language language;
	int column; /* of the lines that is read, from 1; 0 for all */
};

static const struct real real[] = {
	{"catalogs/tm/ntrex.en-my-zawgyi.tsv", MYMR_ENGLISH, 2},
	{"seed/irrawaddy-page.txt", MYMR_ENGLISH, 0},
	{"catalogs/markdown-en-my/how-to-open-up-data_index.md.en.md", MYMR_ENGLISH, 0},
	{"catalogs/html-pages/readability-firefox-nightly-blog.html", MYMR_ENGLISH, 0},
	{"catalogs/html-pages/readability-iab-1.html", MYMR_ENGLISH, 0},
	{"catalogs/html-pages/themeunittestdata.wordpress.xml", MYMR_ENGLISH, 0},
	{"seg/raw/mynews_mit_nospace.txt", MYMR_BURMESE, 0},
	{"seg/raw/voa_pd.txt", MYMR_BURMESE, 0},
	{"seg/raw/mypar_books_nospace.txt", MYMR_BURMESE, 0},
	{"seg/raw/mypoetry_ccbyncsa.txt", MYMR_BURMESE, 0},
	{"seg/raw/talpco_ccby.txt", MYMR_BURMESE, 0},
	{"seg/raw/udhr.txt", MYMR_BURMESE, 0},
	{"seg/raw/waitzar_apache.txt", MYMR_BURMESE, 0},
	{"seg/raw/wiki_my_ccbysa.txt", MYMR_BURMESE, 0},
	{"seg/raw/bible_pd.txt", MYMR_BURMESE, 0},
};

static void
make_text(struct mymr_buf *out, const struct made *m)
{
	uint32_t x = SEED;
	while (out->len < TEXT_SIZE) {
		uint32_t r = random_next(&x);
		mymr_buf_puts(out, r % 25 == 0 ? m->values[r / 25 % m->n_values]
					       : m->words[r / 25 % m->n_words]);
	}
}

/* The column of a line, which tabs part. */
static void
add_column(struct mymr_buf *out, const char *line, size_t n, int column)
{
	const char *end = line + n;
	for (; column > 1 && line < end; column--) {
		const char *tab = memchr(line, '\t', (size_t)(end - line));
		line = tab ? tab + 1 : end;
	}
	const char *tab = column ? memchr(line, '\t', (size_t)(end - line)) : NULL;
	mymr_buf_append(out, line, (size_t)((tab ? tab : end) - line));
}

static bool
read_text(struct mymr_buf *out, const struct real *r)
{
	size_t n;
	const char *path = tap_shared(r->name);
	char *text = path ? tap_read_file(path, &n) : NULL;
	for (size_t i = 0, len; text && i < n; i += len + 1) {
		const char *end = memchr(text + i, '\n', n - i);
		len = end ? (size_t)(end - text) - i : n - i;
		add_column(out, text + i, len, r->column);
		mymr_buf_putc(out, '\n');
	}
	free(text);
	return text != NULL;
}

static size_t
count_values(const struct mymr_buf *text, enum mymr_language language)
{
	size_t n = 0;
	struct mymr_span span;
	for (size_t at = 0; mymr_span_next(text->s, text->len, &at, language, &span);)
		n++;
	return n;
}

static size_t
count_expressions(const struct mymr_buf *text, enum mymr_language language)
{
	size_t n = 0;
	struct mymr_expression e;
	for (size_t at = 0; mymr_expression_next(text->s, text->len, &at, language, &e);)
		n++;
	return n;
}

/* What counts values in a text, and its name. */
struct counter {
	const char *name;
	size_t (*count)(const struct mymr_buf *text, enum mymr_language language);
};

static const struct counter counters[] = {
	{"span", count_values}, {"expression", count_expressions}};

/* A short text is passed over so often that its time can be measured. */
static void
bench_with(const struct counter *c, const char *name, const struct mymr_buf *text,
	enum mymr_language language)
{
	double best = 1e9;
	size_t n_values = 0;
	const size_t n_passes = 1 + TEXT_SIZE / 2 / text->len;
	for (int run = 0; run < N_RUNS; run++) {
		double start = clock_now();
		for (size_t i = 0; i < n_passes; i++)
			n_values = c->count(text, language);
		double seconds = (clock_now() - start) / (double)n_passes;
		best = seconds < best ? seconds : best;
	}
	double speed = (double)text->len / best / 1e6;
	printf("%s: %s: %.0f MB/s, asked %d, %zu values in %zu bytes%s\n", c->name, name, speed,
		ASKED, n_values, text->len, speed < ASKED ? "   MISSED" : "");
}

static void
bench_text(const char *name, const struct mymr_buf *text, enum mymr_language language)
{
	for (size_t i = 0; i < sizeof counters / sizeof *counters; i++)
		bench_with(&counters[i], name, text, language);
}

static void
use_text(const char *name, const struct mymr_buf *text, enum mymr_language language, bool once)
{
	if (!once)
		bench_text(name, text, language);
	else
		printf("%zu values in %zu bytes\n", count_values(text, language), text->len);
}

/* All texts, or the one of that name. */
static void
bench_texts(const char *only)
{
	for (size_t i = 0; i < COUNT(made); i++) {
		struct mymr_buf text = {0};
		if (only && strcmp(only, made[i].name) != 0)
			continue;
		make_text(&text, &made[i]);
		use_text(made[i].name, &text, made[i].language, only);
		mymr_buf_free(&text);
	}
	for (size_t i = 0; i < COUNT(real); i++) {
		struct mymr_buf text = {0};
		if (only && strcmp(only, real[i].name) != 0)
			continue;
		if (read_text(&text, &real[i]))
			use_text(real[i].name, &text, real[i].language, only);
		mymr_buf_free(&text);
	}
}

static struct mymr_date
random_date(uint32_t *x)
{
	uint32_t r = random_next(x);
	return (struct mymr_date){1990 + (int)(r % 40), 1 + (int)(r / 40 % 12),
		1 + (int)(r / 480 % 28), 0, MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
}

static double
format_ours(size_t *n_bytes)
{
	uint32_t x = SEED;
	struct mymr_buf out = {0};
	double start = clock_now();
	for (int i = 0; i < N_DATES; i++) {
		struct mymr_date d = random_date(&x);
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
	uint32_t x = SEED;
	UErrorCode error = U_ZERO_ERROR;
	UChar zone[4] = {'G', 'M', 'T', 0};
	UDateFormat *f = udat_open(UDAT_NONE, UDAT_LONG, "my", zone, -1, NULL, 0, &error);
	double start = clock_now();
	for (int i = 0; i < N_DATES && U_SUCCESS(error); i++) {
		UChar wide[128];
		char bytes[384];
		int32_t n = 0;
		struct mymr_date d = random_date(&x);
		double days = (d.year - 1970) * 365.2425 + (d.month - 1) * 30.4 + d.day;
		udat_format(f, (double)(int64_t)days * 86400e3, wide, 128, NULL, &error);
		u_strToUTF8(bytes, sizeof bytes, &n, wide, -1, &error);
		*n_bytes += (size_t)n;
	}
	double seconds = clock_now() - start;
	udat_close(f);
	return U_SUCCESS(error) ? seconds : 0;
}

static bool
bench_dates(void)
{
	size_t n_ours = 0, n_icu = 0;
	double ours = format_ours(&n_ours), icu = format_icu(&n_icu);
	printf("date: %.0f ns a news date; udat_format, reused, %.0f ns; ratio %.1f\n",
		ours / N_DATES * 1e9, icu / N_DATES * 1e9, icu / ours);
	return n_ours > 0 && n_icu > 0;
}

int
main(int argc, char **argv)
{
	bench_texts(argc < 2 ? NULL : argv[1]);
	return argc < 2 && !bench_dates();
}
