/* SPDX-License-Identifier: MIT */
/* Conversion on real text, each figure beside the one that is asked for. */
#include <mymr/convert.h>
#include <mymr/encoding.h>
#include <mymr/normalize.h>
#include <stdio.h>
#include <string.h>
#include "burmese.h"
#include "tap.h"

static void
say(const char *name, const char *what, double got, const char *relation, double asked)
{
	const int is_met = relation[0] == '<' ? got <= asked : got >= asked;
	char label[160];
	snprintf(label, sizeof label, "%s: %s", name, what);
	printf("%-72s %9.3f  asked %s %g%s\n", label, got, relation, asked,
		is_met ? "" : "   MISSED");
}

/* A figure that nothing is asked of. */
static void
tell(const char *name, const char *what, double got)
{
	char label[160];
	snprintf(label, sizeof label, "%s: %s", name, what);
	printf("%-72s %9.3f\n", label, got);
}

static double
percent(size_t good, size_t n)
{
	return n ? 100.0 * (double)good / (double)n : 100;
}

/* Whether both read the same when legal order does not count. */
static int
is_equal(const char *a, size_t a_n, const char *b, size_t b_n, enum mymr_normalize_level level)
{
	struct mymr_buf x = {0}, y = {0};
	mymr_normalize(&x, a, a_n, level);
	mymr_normalize(&y, b, b_n, level);
	const int equal = is_same(&x, &y);
	mymr_buf_free(&x);
	mymr_buf_free(&y);
	return equal;
}

/* Whether mending what only its neighbours show to be wrong changes nothing. */
static int
is_spelt_right(const char *s, size_t n)
{
	struct mymr_buf safe = {0}, mended = {0};
	mymr_normalize(&safe, s, n, MYMR_NORMALIZE_SAFE);
	mymr_normalize(&mended, s, n, MYMR_NORMALIZE_CONTEXT);
	const int same = is_same(&safe, &mended);
	mymr_buf_free(&safe);
	mymr_buf_free(&mended);
	return same;
}

struct pair_count {
	size_t n;
	size_t n_exact;
	size_t n_respelt;
};

static void
count_pair(char *line, size_t n, void *arg)
{
	struct pair_count *count = arg;
	const char *tab = memchr(line, '\t', n);
	if (!tab)
		return;
	const char *want = tab + 1;
	const size_t want_n = strcspn(want, "\t\n");
	struct mymr_buf got = {0};
	mymr_zawgyi_to_unicode(&got, line, (size_t)(tab - line), NULL, NULL);
	count->n++;
	count->n_exact += (size_t)is_equal(got.s, got.len, want, want_n, MYMR_NORMALIZE_SAFE);
	count->n_respelt += (size_t)is_equal(got.s, got.len, want, want_n, MYMR_NORMALIZE_SPELLING);
	mymr_buf_free(&got);
}

static void
pairs(const char *name, double asked)
{
	struct pair_count c = {0};
	if (!tap_shared_lines(name, count_pair, &c))
		return;
	say(name, "exact, %", percent(c.n_exact, c.n), ">=", asked);
	say(name, "but for spelling, %", percent(c.n_respelt, c.n), ">=", asked);
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

struct round_count {
	size_t n;
	size_t n_back;  /* come back as they were */
	size_t n_right; /* are spelt right */
	size_t n_right_back;
	size_t n_mended_back; /* come back as they were or mended */
	size_t n_aforementioned;
	size_t n_aforementioned_back;
};

static void
count_round_trip(char *line, size_t n, void *arg)
{
	static const char aforementioned[] = "၎င်း";
	struct round_count *count = arg;
	struct mymr_buf zawgyi = {0}, back = {0};
	mymr_unicode_to_zawgyi(&zawgyi, line, n, NULL, NULL);
	mymr_zawgyi_to_unicode(&back, zawgyi.s, zawgyi.len, NULL, NULL);
	const size_t is_back = (size_t)is_equal(back.s, back.len, line, n, MYMR_NORMALIZE_SAFE);
	const size_t is_right = (size_t)is_spelt_right(line, n);
	count->n++;
	count->n_back += is_back;
	count->n_right += is_right;
	count->n_right_back += is_right & is_back;
	count->n_mended_back += (size_t)is_equal(back.s, back.len, line, n, MYMR_NORMALIZE_CONTEXT);
	const size_t before = occurrences(line, n, aforementioned);
	const size_t after = occurrences(back.s, back.len, aforementioned);
	count->n_aforementioned += before;
	count->n_aforementioned_back += after < before ? after : before;
	mymr_buf_free(&zawgyi);
	mymr_buf_free(&back);
}

/* A line with a digit for a letter, ဥ for ဉ, a blank before a mark comes back mended, because
 * Zawgyi text is full of them: that is no loss, and no round trip either. So what is asked for is
 * asked of lines that are spelt right; the figure for all of them stands beside it. */
static void
round_trip(const char *name)
{
	struct round_count c = {0};
	char what[96];
	if (!tap_shared_lines(name, count_round_trip, &c))
		return;
	snprintf(what, sizeof what, "round trip, %zu lines of %zu that are spelt right, %%",
		c.n_right, c.n);
	say(name, what, percent(c.n_right_back, c.n_right), ">=", 99.8);
	say(name, "round trip but for what is mended, %", percent(c.n_mended_back, c.n),
		">=", 99.8);
	tell(name, "round trip of all, misspelt ones too, %", percent(c.n_back, c.n));
	if (c.n_aforementioned)
		say(name, "၎င်း kept, %", percent(c.n_aforementioned_back, c.n_aforementioned),
			">=", 100);
}

struct fault_count {
	size_t n_syllables;
	size_t n_faults;
	size_t n_lines;
	size_t n_twice;
};

static size_t
n_faults(const struct mymr_buf *text)
{
	struct mymr_fault fault;
	size_t n = 0;
	for (size_t at = 0; mymr_fault_next(text->s, text->len, &at, &fault);)
		n++;
	return n;
}

static void
count_faults(char *line, size_t n, void *arg)
{
	struct fault_count *count = arg;
	struct mymr_buf once = {0}, twice = {0};
	mymr_zawgyi_to_unicode(&once, line, n, NULL, NULL);
	mymr_zawgyi_to_unicode(&twice, once.s, once.len, NULL, NULL);
	/* A letter that is neither stacked nor killed begins a syllable: close enough for a rate.
	 */
	count->n_syllables += occurrences(once.s, once.len, "\xE1\x80") / 3;
	count->n_faults += n_faults(&once);
	count->n_lines++;
	count->n_twice += (size_t)is_same(&once, &twice);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

static void
faults(const char *name)
{
	struct fault_count c = {0};
	if (!tap_shared_lines(name, count_faults, &c))
		return;
	say(name, "faults per 1,000 syllables", 1000.0 * (double)c.n_faults / (double)c.n_syllables,
		"<=", 0.4);
	tell(name, "converted twice as once, %", percent(c.n_twice, c.n_lines));
}

struct visual_count {
	size_t n;
	size_t n_same_letters;
	size_t n_faults_before;
	size_t n_faults_after;
};

static void
count_visual(char *line, size_t n, void *arg)
{
	struct visual_count *count = arg;
	struct mymr_buf text = {line, n, n}, out = {0};
	struct mymr_detection d;
	mymr_detect(&d, line, n);
	if (d.encoding != MYMR_ENCODING_VISUAL)
		return;
	mymr_visual_to_unicode(&out, line, n, NULL, NULL);
	count->n++;
	count->n_same_letters += (size_t)has_same_letters(&text, &out);
	count->n_faults_before += n_faults(&text);
	count->n_faults_after += n_faults(&out);
	mymr_buf_free(&out);
}

/* Letters that are kept in any order are kept by doing nothing as well: faults say more. */
static void
visual(const char *name)
{
	struct visual_count c = {0};
	char what[96];
	if (!tap_shared_lines(name, count_visual, &c))
		return;
	snprintf(what, sizeof what, "the same letters in %zu lines, %%", c.n);
	say(name, what, percent(c.n_same_letters, c.n), ">=", 100);
	snprintf(what, sizeof what, "faults left of %zu", c.n_faults_before);
	tell(name, what, (double)c.n_faults_after);
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
	visual("catalogs/visual-order/wordpress-l10n~admin-my_MM.po");
	visual("catalogs/visual-order/wordpress-l10n~admin-network-my_MM.po");
	return 0;
}
