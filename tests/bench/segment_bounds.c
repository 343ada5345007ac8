/* SPDX-License-Identifier: MIT */
/* What segmenting must not exceed: time in proportion to the length of a line, whatever is in it;
 * the size of an iterator; its first step in a new process. With an argument that first step alone,
 * for counting instructions. */
#include <mymr/buf.h>
#include <mymr/segment.h>
#include <stdio.h>
#include <string.h>
#include "clock.h"
#include "oom.h"
#include "random.h"

#define SHORT_LINE 1000000
#define LONG_LINE (10 * SHORT_LINE)
/* More of them when what else the machine does may be the reason. */
#define N_ROUNDS 1
#define MAX_ROUNDS 5

#define ASKED_RATIO 11
#define ASKED_START 0.2

static const char first_line[] = "မြန်မာနိုင်ငံတွင် မိုးရွာသည်။";

static __attribute__((noinline)) size_t
first_segment(void)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_WORD, first_line, sizeof first_line - 1);
	return mymr_segmenter_next(&segmenter, &segment) ? segment.end : 0;
}

static void
bench_start(void)
{
	const double start = clock_now();
	const size_t end = first_segment();
	const double ms = (clock_now() - start) * 1e3;
	printf("segment-bounds: first word of a process, %zu bytes: %.4f ms, asked %.1f%s\n", end,
		ms, ASKED_START, ms > ASKED_START ? "   MISSED" : "");
}

static const struct way {
	const char *name;
	enum mymr_segment_by by;
} ways[] = {{"grapheme", MYMR_BY_GRAPHEME}, {"syllable", MYMR_BY_SYLLABLE}, {"word", MYMR_BY_WORD},
	{"compound", MYMR_BY_COMPOUND}, {"phrase", MYMR_BY_PHRASE}, {"sentence", MYMR_BY_SENTENCE},
	{"line", MYMR_BY_LINE}};
#define N_WAYS (sizeof ways / sizeof *ways)

/* Seconds for n_passes over s[0..n). */
static double
time_of(enum mymr_segment_by by, const char *s, size_t n, int n_passes)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	const double start = clock_now();
	for (int pass = 0; pass < n_passes; pass++) {
		mymr_segmenter_start(&segmenter, NULL, by, s, n);
		while (mymr_segmenter_next(&segmenter, &segment))
			;
	}
	return clock_now() - start;
}

/* s has LONG_LINE bytes without a line end. What is compared takes equally long, so that whatever
 * else the machine does is in both. */
static double
ratio_of(enum mymr_segment_by by, const char *s)
{
	const int n = LONG_LINE / SHORT_LINE;
	double best = 1e9;
	for (int round = 0; round < (best > ASKED_RATIO ? MAX_ROUNDS : N_ROUNDS); round++) {
		const double shorter = time_of(by, s, SHORT_LINE, n) / n;
		const double ratio = time_of(by, s, LONG_LINE, 1) / shorter;
		best = ratio < best ? ratio : best;
	}
	return best;
}

static void
bench_lines(const char *name, struct mymr_buf *line)
{
	double worst = 0;
	printf("segment-bounds: 10 MB for 1 MB, %s:", name);
	for (size_t i = 0; i < N_WAYS && line->len >= LONG_LINE; i++) {
		const double ratio = ratio_of(ways[i].by, line->s);
		printf(" %s %.1f,", ways[i].name, ratio);
		worst = ratio > worst ? ratio : worst;
	}
	printf(" asked %d%s\n", ASKED_RATIO, worst > ASKED_RATIO ? "   MISSED" : "");
	line->len = 0;
}

static void
put_random(struct mymr_buf *out)
{
	uint32_t state = 2463534242u;
	while (out->len < LONG_LINE) {
		const char c = (char)(random_next(&state) >> 24);
		if (c != '\n' && c != '\r')
			mymr_buf_putc(out, c);
	}
}

static void
put_again(struct mymr_buf *out, const char *s)
{
	while (out->len < LONG_LINE)
		mymr_buf_puts(out, s);
}

/* All ways, there and back. */
static int
use_iterators(void *arg)
{
	(void)arg;
	for (size_t i = 0; i < N_WAYS; i++) {
		struct mymr_segmenter segmenter;
		struct mymr_segment segment;
		mymr_segmenter_start(
			&segmenter, NULL, ways[i].by, first_line, sizeof first_line - 1);
		while (mymr_segmenter_next(&segmenter, &segment))
			;
		while (mymr_segmenter_previous(&segmenter, &segment))
			;
		mymr_segmenter_at(&segmenter, sizeof first_line / 2);
	}
	return 0;
}

int
main(int argc, char **argv)
{
	struct mymr_buf line = {0};
	(void)argv;
	bench_start();
	if (argc > 1)
		return 0;
	const long n = oom_count(use_iterators, NULL);
	printf("segment-bounds: an iterator has %zu bytes", sizeof(struct mymr_segmenter));
	if (n >= 0)
		printf(" and allocates %ld times, asked 0%s", n, n ? "   MISSED" : "");
	printf("\n");
	put_again(&line, "မြန်မာနိုင်ငံတော်အစိုးရသည်ကျောင်းသားများအတွက်စာအုပ်သစ်များကိုဝယ်ယူခဲ့ကြောင်းသိရသည်။");
	bench_lines("Burmese", &line);
	put_again(&line, "\xE1\x80\xAD");
	bench_lines("one mark", &line);
	put_random(&line);
	bench_lines("random bytes", &line);
	mymr_buf_free(&line);
	return 0;
}
