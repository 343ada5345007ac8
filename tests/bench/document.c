/* SPDX-License-Identifier: MIT */
/* Extraction from HTML, and opening other formats: megabytes a second, and whether it stays so for
 * large files. */
#include <mymr/localize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "tap.h"

static char *
repeat(const char *s, size_t n, size_t size, size_t *total)
{
	const size_t times = size / n + 1;
	char *out = malloc(times * n);
	for (size_t i = 0; i < times; i++)
		memcpy(out + i * n, s, n);
	*total = times * n;
	return out;
}

static double
extract(const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	struct mymr_pot *pot = NULL;
	double start = clock_now();
	mymr_document_open(&doc, s, n, "html", NULL, NULL);
	mymr_pot_new(&pot);
	mymr_extract(pot, doc, "page.html", NULL);
	mymr_pot_free(pot);
	mymr_document_free(doc);
	return clock_now() - start;
}

static double
best_of(int times, const char *s, size_t n)
{
	double best = extract(s, n);
	while (--times > 0) {
		double once = extract(s, n);
		best = once < best ? once : best;
	}
	return best;
}

static double
open_as(const char *format, const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	const double start = clock_now();
	mymr_document_open(&doc, s, n, format, NULL, NULL);
	const double end = clock_now();
	mymr_document_free(doc);
	return end - start;
}

/* A file of 1 MB and one of 8 MB made of the same part; units get their kinds as well. */
static void
open_format(const char *format, const char *part, int asked)
{
	size_t n_small, n_large;
	char *small = repeat(part, strlen(part), 1000000, &n_small);
	char *large = repeat(part, strlen(part), 8000000, &n_large);
	double t_small = 1e9, t_large = 1e9;
	for (int i = 0; i < 5; i++) {
		const double one = open_as(format, small, n_small);
		const double eight = open_as(format, large, n_large);
		t_small = one < t_small ? one : t_small;
		t_large = eight < t_large ? eight : t_large;
	}
	printf("%s opened, 1 MB: %.1f MB/s (asked: %d); 8 MB: %.1f times that (asked: at most 9)\n",
		format, (double)n_small / 1e6 / t_small, asked, t_large / t_small);
	free(small);
	free(large);
}

static const char markdown[] =
	"## The cabinet **approves** a budget\n\nThe government said on *Monday* that the new "
	"[budget](https://example.com/budget_2020 \"The budget\") would be\npresented to the house "
	"`next` week, and that it expects [no delay][1].\n\n> We are ready, the minister said.\n\n"
	"- Roads and bridges\n- Schools, ![a school](school.jpg)\n\n| Ministry | Share |\n"
	"|----------|------:|\n| Education | 8 % |\n\nဝန်ကြီးဌာနက **ယနေ့** ထုတ်ပြန်သည်။\n\n";

static const char yaml[] =
	"- title: The cabinet approves a budget\n  date: 2020-07-04\n  summary: >\n    The "
	"government "
	"said\n    on Monday\n  tags: [news, 'politics', \"economy\"]\n  text: \"ဝန်ကြီးဌာနက ယနေ့ "
	"ထုတ်ပြန်သည်။\"\n";

static const char toml[] =
	"[[news]]\ntitle = \"The cabinet approves a budget\"\ndate = 2020-07-04\n"
	"tags = ['news', 'politics']\nsummary = \"\"\"\nThe government said\n"
	"on Monday\"\"\"\ntext = \"ဝန်ကြီးဌာနက ယနေ့ ထုတ်ပြန်သည်။\"\n";

int
main(void)
{
	size_t n, n_small, n_large;
	char *page = tap_read_file("tests/site/article.html", &n);
	char *small = repeat(page, n, 1000000, &n_small);
	char *large = repeat(page, n, 8000000, &n_large);
	double t_small = best_of(5, small, n_small);
	double t_large = best_of(3, large, n_large);
	printf("html extract, 1 MB page: %.1f MB/s (asked: 2)\n", (double)n_small / 1e6 / t_small);
	printf("html extract, 8 MB page: %.1f MB/s, %.1f times the 1 MB page (asked: at most 9)\n",
		(double)n_large / 1e6 / t_large, t_large / t_small);
	open_format("markdown", markdown, 20);
	open_format("yaml", yaml, 20);
	open_format("toml", toml, 20);
	free(page);
	free(small);
	free(large);
	return 0;
}
