/* SPDX-License-Identifier: MIT */
/* Extraction from HTML: megabytes a second, and whether it stays so for large pages. */
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
	free(page);
	free(small);
	free(large);
	return 0;
}
