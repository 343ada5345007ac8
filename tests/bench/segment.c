/* SPDX-License-Identifier: MIT */
/* Words beside ICU's words and syllables beside ICU's graphemes, over the same UTF-8 in turns; the
 * other ways as MB/s. With a way, a text and "ours" or "icu", one pass of that alone:
 * instructions.sh counts it. */
#include <mymr/buf.h>
#include <mymr/segment.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include "clock.h"
#include "tap.h"

#define TEXT_SIZE (1 << 20)
#define N_ROUNDS 7

static const struct way {
	const char *name;
	enum mymr_segment_by by;
	UBreakIteratorType icu;
	double asked; /* how many times ICU's speed, 0: nothing to compare it to */
} ways[] = {
	{"word", MYMR_BY_WORD, UBRK_WORD, 5},
	{"syllable", MYMR_BY_SYLLABLE, UBRK_CHARACTER, 6},
	{"grapheme", MYMR_BY_GRAPHEME, UBRK_CHARACTER, 0},
	{"compound", MYMR_BY_COMPOUND, UBRK_WORD, 0},
	{"phrase", MYMR_BY_PHRASE, UBRK_WORD, 0},
	{"sentence", MYMR_BY_SENTENCE, UBRK_SENTENCE, 0},
	{"line", MYMR_BY_LINE, UBRK_LINE, 0},
};
#define N_WAYS (sizeof ways / sizeof *ways)

struct job {
	const struct way *way;
	const struct mymr_buf *text;
	UBreakIterator *icu;
};

typedef size_t
pass(const struct job *job);

static size_t
pass_syllables(const struct mymr_buf *text)
{
	size_t n = 0;
	for (size_t i = 0; i < text->len; n++)
		i += mymr_syllable_next(text->s + i, text->len - i, NULL);
	return n;
}

static size_t
pass_ours(const struct job *job)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	size_t n = 0;
	if (job->way->by == MYMR_BY_SYLLABLE)
		return pass_syllables(job->text);
	mymr_segmenter_start(&segmenter, NULL, job->way->by, job->text->s, job->text->len);
	while (mymr_segmenter_next(&segmenter, &segment))
		n++;
	return n;
}

static size_t
pass_icu(const struct job *job)
{
	UText text = UTEXT_INITIALIZER;
	UErrorCode status = U_ZERO_ERROR;
	size_t n = 0;
	utext_openUTF8(&text, job->text->s, (int64_t)job->text->len, &status);
	ubrk_setUText(job->icu, &text, &status);
	while (U_SUCCESS(status) && ubrk_next(job->icu) != UBRK_DONE)
		n++;
	utext_close(&text);
	return n;
}

/* Seconds; a name for callgrind. */
static __attribute__((noinline)) double
timed_pass(pass *run, const struct job *job)
{
	const double start = clock_now();
	return run(job) ? clock_now() - start : 1e9;
}

static void
bench(const struct job *job, const char *text)
{
	double ours = 1e9, icu = 1e9;
	for (int round = 0; round < N_ROUNDS; round++) {
		const double a = timed_pass(pass_ours, job);
		const double b = job->way->asked > 0 ? timed_pass(pass_icu, job) : 0;
		ours = a < ours ? a : ours;
		icu = b < icu ? b : icu;
	}
	const double size = (double)job->text->len / 1e6;
	printf("segment: %s, %s: %.1f MB/s", job->way->name, text, size / ours);
	if (job->way->asked > 0)
		printf(", ICU %.2f MB/s, ratio %.1f, asked %.0f%s", size / icu, icu / ours,
			job->way->asked, icu / ours < job->way->asked ? "   MISSED" : "");
	printf("\n");
}

/* What either does once only is no matter here. */
static void
run_alone(const struct job *job, const char *whose)
{
	pass *run = strcmp(whose, "icu") == 0 ? pass_icu : pass_ours;
	run(job);
	timed_pass(run, job);
	printf("%zu bytes\n", job->text->len);
}

/* The sentences of lib/data, a line each: what stands behind their genre, without the blanks
 * between words. */
static void
add_sentences(struct mymr_buf *out, const char *s)
{
	bool is_text = false;
	for (; *s; s++) {
		if (is_text && *s != ' ')
			mymr_buf_putc(out, *s);
		is_text = *s != '\n' && (is_text || *s == '\t');
	}
}

static void
read_own(struct mymr_buf *out)
{
	size_t n;
	char *s = tap_read_file("lib/data/word_gold.tsv", &n);
	while (s && out->len < TEXT_SIZE)
		add_sentences(out, s);
	free(s);
}

static void
read_news(struct mymr_buf *out)
{
	const char *path = tap_shared("seg/raw/voa_pd.txt");
	size_t n;
	char *s = path ? tap_read_file(path, &n) : NULL;
	if (s)
		mymr_buf_append(out, s, n);
	free(s);
}

static const struct text {
	const char *name;
	void (*read)(struct mymr_buf *out);
} texts[] = {{"own", read_own}, {"news", read_news}};
#define N_TEXTS (sizeof texts / sizeof *texts)

static int
is_wanted(int argc, char **argv, const char *way, const char *text)
{
	return argc < 4 || (strcmp(argv[1], way) == 0 && strcmp(argv[2], text) == 0);
}

int
main(int argc, char **argv)
{
	for (size_t i = 0; i < N_TEXTS; i++) {
		struct mymr_buf text = {0};
		texts[i].read(&text);
		for (size_t k = 0; text.len && k < N_WAYS; k++) {
			UErrorCode status = U_ZERO_ERROR;
			struct job job = {&ways[k], &text, NULL};
			if (!is_wanted(argc, argv, ways[k].name, texts[i].name))
				continue;
			job.icu = ubrk_open(ways[k].icu, "my", NULL, 0, &status);
			if (U_FAILURE(status))
				return 1;
			if (argc < 4)
				bench(&job, texts[i].name);
			else
				run_alone(&job, argv[3]);
			ubrk_close(job.icu);
		}
		mymr_buf_free(&text);
	}
	return 0;
}
