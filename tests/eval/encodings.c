/* SPDX-License-Identifier: MIT */
/* Conversion on real text, each figure beside the one that is asked for. */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

typedef enum mymr_status
converter(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

static void
say(const char *what, double got, const char *relation, double asked)
{
	const int is_met = relation[0] == '<' ? got <= asked : got >= asked;
	printf("%-58s %9.3f  asked %s %g%s\n", what, got, relation, asked,
		is_met ? "" : "   MISSED");
}

static int
same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && memcmp(a->s, b->s, a->len) == 0;
}

/* Whether both read the same when legal order does not count. */
static int
is_equal(const char *a, size_t a_n, const char *b, size_t b_n, enum mymr_normalize_level level)
{
	struct mymr_buf x = {0}, y = {0};
	mymr_buf_reserve(&x, 1);
	mymr_buf_reserve(&y, 1);
	mymr_normalize(&x, a, a_n, level);
	mymr_normalize(&y, b, b_n, level);
	const int equal = same(&x, &y);
	mymr_buf_free(&x);
	mymr_buf_free(&y);
	return equal;
}

struct count {
	size_t n;
	size_t good;
	size_t good_in_context;
};

static void
count_pair(char *line, size_t n, struct count *count)
{
	char *tab = memchr(line, '\t', n);
	if (!tab)
		return;
	const char *want = tab + 1;
	const size_t want_n = strcspn(want, "\t\n");
	struct mymr_buf got = {0};
	mymr_zawgyi_to_unicode(&got, line, (size_t)(tab - line), NULL, NULL);
	count->n++;
	count->good += (size_t)is_equal(got.s, got.len, want, want_n, MYMR_NORMALIZE_SAFE);
	count->good_in_context +=
		(size_t)is_equal(got.s, got.len, want, want_n, MYMR_NORMALIZE_SPELLING);
	mymr_buf_free(&got);
}

static void
count_round_trip(char *line, size_t n, struct count *count)
{
	struct mymr_buf zawgyi = {0}, back = {0};
	mymr_buf_reserve(&back, 1);
	mymr_unicode_to_zawgyi(&zawgyi, line, n, NULL, NULL);
	mymr_zawgyi_to_unicode(&back, zawgyi.s, zawgyi.len, NULL, NULL);
	count->n++;
	count->good += (size_t)is_equal(back.s, back.len, line, n, MYMR_NORMALIZE_SAFE);
	count->good_in_context +=
		(size_t)is_equal(back.s, back.len, line, n, MYMR_NORMALIZE_CONTEXT);
	mymr_buf_free(&zawgyi);
	mymr_buf_free(&back);
}

static size_t
occurrences(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	size_t count = 0;
	for (size_t i = 0; i + len <= n; i++)
		count += memcmp(s + i, word, len) == 0;
	return count;
}

static void
count_aforementioned(char *line, size_t n, struct count *count)
{
	struct mymr_buf zawgyi = {0}, back = {0};
	mymr_unicode_to_zawgyi(&zawgyi, line, n, NULL, NULL);
	mymr_zawgyi_to_unicode(&back, zawgyi.s, zawgyi.len, NULL, NULL);
	const size_t before = occurrences(line, n, "၎င်း");
	const size_t after = occurrences(back.s, back.len, "၎င်း");
	count->n += before;
	count->good += after < before ? after : before;
	mymr_buf_free(&zawgyi);
	mymr_buf_free(&back);
}

/* Faults that make a syllable ill-formed; n is syllables. */
static void
count_faults(char *line, size_t n, struct count *count)
{
	struct mymr_buf got = {0};
	struct mymr_fault fault;
	mymr_zawgyi_to_unicode(&got, line, n, NULL, NULL);
	/* A letter that is neither stacked nor killed begins a syllable: close enough for a rate.
	 */
	count->n += occurrences(got.s, got.len, "\xE1\x80") / 3;
	for (size_t at = 0; mymr_fault_next(got.s, got.len, &at, &fault);)
		count->good++;
	mymr_buf_free(&got);
}

static void
count_twice(char *line, size_t n, struct count *count)
{
	struct mymr_buf once = {0}, twice = {0};
	mymr_zawgyi_to_unicode(&once, line, n, NULL, NULL);
	mymr_zawgyi_to_unicode(&twice, once.s, once.len, NULL, NULL);
	count->n++;
	count->good += once.len == 0 || same(&once, &twice);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

static int
each_line(const char *name, void (*use)(char *, size_t, struct count *), struct count *count)
{
	const char *path = tap_shared(name);
	size_t n;
	char *text = path ? tap_read_file(path, &n) : NULL;
	if (!text)
		return 0;
	for (char *s = text; *s;) {
		const size_t len = strcspn(s, "\n");
		if (len)
			use(s, len, count);
		s += len + (s[len] == '\n');
	}
	free(text);
	return 1;
}

static void
pairs(const char *name, double asked)
{
	struct count c = {0};
	char what[128];
	if (!each_line(name, count_pair, &c))
		return;
	snprintf(what, sizeof what, "%s: exact, %%", name);
	say(what, 100.0 * (double)c.good / (double)c.n, ">=", asked);
	snprintf(what, sizeof what, "%s: but for spelling, %%", name);
	say(what, 100.0 * (double)c.good_in_context / (double)c.n, ">=", asked);
}

static void
round_trip(const char *name)
{
	struct count c = {0}, four = {0};
	char what[128];
	if (!each_line(name, count_round_trip, &c) || !each_line(name, count_aforementioned, &four))
		return;
	snprintf(what, sizeof what, "%s: round trip, %%", name);
	say(what, 100.0 * (double)c.good / (double)c.n, ">=", 99.8);
	snprintf(what, sizeof what, "%s: with digits as letters mended, %%", name);
	say(what, 100.0 * (double)c.good_in_context / (double)c.n, ">=", 99.8);
	if (four.n) {
		snprintf(what, sizeof what, "%s: ၎င်း kept, %%", name);
		say(what, 100.0 * (double)four.good / (double)four.n, ">=", 100);
	}
}

static void
faults(const char *name)
{
	struct count c = {0}, twice = {0};
	char what[128];
	if (!each_line(name, count_faults, &c) || !each_line(name, count_twice, &twice))
		return;
	snprintf(what, sizeof what, "%s: faults per 1,000 syllables", name);
	say(what, 1000.0 * (double)c.good / (double)c.n, "<=", 0.4);
	snprintf(what, sizeof what, "%s: converted twice as once, %%", name);
	say(what, 100.0 * (double)twice.good / (double)twice.n, ">=", 0);
}

int
main(void)
{
	pairs("zawgyi/silver_hard.tsv", 99);
	pairs("zawgyi/pairs_spellingbook_words.tsv", 100);
	pairs("zawgyi/pairs_acode.tsv", 99);
	pairs("zawgyi/pairs_aosp_messaging_contacts.tsv", 99);
	pairs("zawgyi/curated_cases.tsv", 90);
	round_trip("zawgyi/uni_myxnli.txt");
	round_trip("zawgyi/uni_udhr_mya.txt");
	round_trip("seg/raw/voa_pd.txt");
	round_trip("seg/raw/mynews_mit_nospace.txt");
	round_trip("seg/raw/bible_pd.txt");
	faults("zawgyi/zg_ntrex_news.txt");
	faults("zawgyi/zg_mmgov.txt");
	faults("zawgyi/zg_ignite_cars.txt");
	return 0;
}
