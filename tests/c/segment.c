/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>
#include <stdio.h>
#include <string.h>
#include "burmese.h"
#include "clock.h"
#include "random.h"
#include "segments.h"
#include "tap.h"

#define KINDS (MYMR_BY_LINE + 1)
/* Of a text in which nothing may be looked at again and again. */
#define SIZE (64 << 10)

static void
row(char **field, const char *place, enum mymr_segment_by by)
{
	struct mymr_buf text = {0}, got = {0};
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	for (const char *s = field[0]; *s; s++) {
		if (*s != '|')
			mymr_buf_putc(&text, *s);
	}
	mymr_segmenter_start(&segmenter, NULL, by, text.s, text.len);
	while (mymr_segmenter_next(&segmenter, &segment)) {
		if (segment.start > 0)
			mymr_buf_putc(&got, '|');
		mymr_buf_append(&got, text.s + segment.start, segment.end - segment.start);
	}
	tap_is(got.s, got.len, field[0], "%s: %s: %s", place, field[0], field[1]);
	mymr_buf_free(&text);
	mymr_buf_free(&got);
}

static void
grapheme_row(char **field, const char *place)
{
	row(field, place, MYMR_BY_GRAPHEME);
}

static void
word_row(char **field, const char *place)
{
	row(field, place, MYMR_BY_WORD);
}

static void
compound_row(char **field, const char *place)
{
	row(field, place, MYMR_BY_COMPOUND);
}

static void
phrase_row(char **field, const char *place)
{
	row(field, place, MYMR_BY_PHRASE);
}

static void
sentence_row(char **field, const char *place)
{
	row(field, place, MYMR_BY_SENTENCE);
}

/* Lines of random things, of words that were learned, and of both. */
static void
make_text(struct mymr_buf *text, uint32_t *seed)
{
	static const char *const words[] = {"ကျောင်းသား", "များ", "သည်", "။", " ", "မြန်မာနိုင်ငံ", "တွင်",
		"၊ ", "၂၀၁၇ ခုနှစ်", "abc", "ခဲ့", "ပြီး", "\n", "သို့သော်", "“", "”", "လာကြသည်", "🇲🇲", "🇲",
		"👩\u200D", "👧"};
	struct mymr_buf soup = {0};
	text->len = 0;
	for (uint32_t n = 1 + random_next(seed) % 40; n > 0; n--) {
		const uint32_t r = random_next(seed) >> 8;
		if (r % 4 == 0) {
			random_text(&soup, seed, 1 + (int)(r / 4 % 8));
			mymr_buf_append(text, soup.s, soup.len);
		} else {
			mymr_buf_puts(text, words[r / 4 % (sizeof words / sizeof *words)]);
		}
	}
	mymr_buf_free(&soup);
}

/* Each of what must hold of every text and of every way to take it apart. */
typedef int
property(const struct mymr_buf *text, enum mymr_segment_by by);

static int
covers(const struct mymr_buf *text, enum mymr_segment_by by)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	size_t at = 0;
	mymr_segmenter_start(&segmenter, NULL, by, text->s, text->len);
	while (mymr_segmenter_next(&segmenter, &segment)) {
		if (segment.start != at || segment.end <= at || segment.end > text->len)
			return 0;
		at = segment.end;
	}
	return at == text->len && !mymr_segmenter_next(&segmenter, &segment);
}

/* Words and what is made of them end where syllables end. */
static int
keeps_syllables(const struct mymr_buf *text, enum mymr_segment_by by)
{
	struct segments pieces = {0}, segments = {0};
	segments_list(&pieces, NULL, MYMR_BY_SYLLABLE, text->s, text->len);
	segments_list(&segments, NULL, by, text->s, text->len);
	size_t k = 0;
	int is_kept = 1;
	for (size_t i = 0; i < segments.n && by != MYMR_BY_GRAPHEME; i++) {
		while (k < pieces.n && pieces.s[k].end < segments.s[i].end)
			k++;
		is_kept &= k < pieces.n && pieces.s[k].end == segments.s[i].end;
	}
	segments_free(&pieces);
	segments_free(&segments);
	return is_kept;
}

static int
goes_back(const struct mymr_buf *text, enum mymr_segment_by by)
{
	struct segments forward = {0};
	struct mymr_segmenter segmenter;
	struct mymr_segment segment, again;
	int is_same_way = 1;
	segments_list(&forward, NULL, by, text->s, text->len);
	mymr_segmenter_start(&segmenter, NULL, by, text->s, text->len);
	mymr_segmenter_at(&segmenter, text->len);
	for (size_t i = forward.n; i-- > 0 && is_same_way;) {
		is_same_way = mymr_segmenter_previous(&segmenter, &segment) &&
			      segment_is(&segment, &forward.s[i]);
		struct mymr_segmenter copy = segmenter;
		is_same_way = is_same_way && mymr_segmenter_next(&copy, &again) &&
			      segment_is(&again, &segment);
	}
	is_same_way = is_same_way && !mymr_segmenter_previous(&segmenter, &segment);
	segments_free(&forward);
	return is_same_way;
}

static int
goes_anywhere(const struct mymr_buf *text, enum mymr_segment_by by)
{
	struct segments forward = {0};
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	int is_found = 1;
	segments_list(&forward, NULL, by, text->s, text->len);
	mymr_segmenter_start(&segmenter, NULL, by, text->s, text->len);
	for (size_t i = 0; i < forward.n && is_found; i++) {
		for (size_t at = forward.s[i].start; at < forward.s[i].end && is_found; at++) {
			mymr_segmenter_at(&segmenter, at);
			is_found = mymr_segmenter_next(&segmenter, &segment) &&
				   segment_is(&segment, &forward.s[i]);
		}
	}
	mymr_segmenter_at(&segmenter, text->len + 1);
	is_found = is_found && !mymr_segmenter_next(&segmenter, &segment);
	segments_free(&forward);
	return is_found;
}

/* Read in pieces, as a reader would. */
static int
is_the_same_in_pieces(const struct mymr_buf *text, enum mymr_segment_by by)
{
	struct segments whole = {0}, parts = {0};
	size_t done = 0;
	segments_list(&whole, NULL, by, text->s, text->len);
	for (size_t end = 0; done < text->len;) {
		end = end + 7 < text->len ? end + 7 : text->len;
		const size_t n = mymr_segment_cut(text->s + done, end - done, end == text->len);
		segments_add(&parts, NULL, by, text->s, done, n);
		done += n;
	}
	int is_same_way = whole.n == parts.n;
	for (size_t i = 0; i < whole.n && is_same_way; i++)
		is_same_way = segment_is(&whole.s[i], &parts.s[i]);
	segments_free(&whole);
	segments_free(&parts);
	return is_same_way;
}

static void
test_property(property *holds, const char *name, int n_rounds)
{
	struct mymr_buf text = {0};
	for (int by = 0; by < KINDS; by++) {
		uint32_t seed = 4714;
		int n_bad = 0;
		for (int round = 0; round < n_rounds; round++) {
			make_text(&text, &seed);
			if (!holds(&text, (enum mymr_segment_by)by) && n_bad++ == 0)
				show(&text, name);
		}
		tap_ok(n_bad == 0, "by %d %s (%d do not)", by, name, n_bad);
	}
	mymr_buf_free(&text);
}

/* Far from a line end, and near one, a place is found in text that is not read whole. */
static void
test_at_in_long_text(const char *thing)
{
	struct mymr_buf text = {0};
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	while (text.len < SIZE)
		mymr_buf_puts(&text, thing);
	const double start = clock_now();
	int n_bad = 0;
	for (int by = 0; by < KINDS; by++) {
		mymr_segmenter_start(&segmenter, NULL, (enum mymr_segment_by)by, text.s, text.len);
		for (size_t at = 0; at < text.len; at += text.len / 997) {
			mymr_segmenter_at(&segmenter, at);
			n_bad += !mymr_segmenter_next(&segmenter, &segment) || segment.start > at ||
				 segment.end <= at;
		}
	}
	tap_ok(n_bad == 0 && clock_now() - start < 20, "any place of much '%s'", thing);
	mymr_buf_free(&text);
}

static void
test_linear(const char *thing, size_t size)
{
	struct mymr_buf text = {0};
	while (text.len < size)
		mymr_buf_puts(&text, thing);
	for (int by = 0; by < KINDS; by++) {
		const double start = clock_now();
		const int is_whole = covers(&text, (enum mymr_segment_by)by);
		tap_ok(is_whole && clock_now() - start < 1, "by %d: %zu bytes of '%s'", by, size,
			thing);
	}
	mymr_buf_free(&text);
}

/* A copy of an iterator goes its own way. */
static void
test_copy(void)
{
	static const char s[] = "ကျောင်းသားများ လာကြသည်။";
	struct mymr_segmenter one, other;
	struct mymr_segment a, b;
	mymr_segmenter_start(&one, NULL, MYMR_BY_WORD, s, sizeof s - 1);
	mymr_segmenter_next(&one, &a);
	other = one;
	mymr_segmenter_next(&one, &a);
	mymr_segmenter_next(&one, &a);
	mymr_segmenter_next(&other, &b);
	tap_ok(b.end < a.end, "a copy stays where it was");
	mymr_segmenter_next(&other, &b);
	tap_ok(segment_is(&a, &b), "and goes the same way");
}

static void
test_empty(void)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	for (int by = 0; by < KINDS; by++) {
		mymr_segmenter_start(&segmenter, NULL, (enum mymr_segment_by)by, "", 0);
		tap_ok(!mymr_segmenter_next(&segmenter, &segment) &&
				!mymr_segmenter_previous(&segmenter, &segment),
			"by %d: nothing has no segments", by);
	}
	tap_ok(mymr_grapheme_next("", 0) == 0, "nothing has no grapheme");
	tap_ok(mymr_segment_cut("ab\ncd", 5, false) == 3, "a line is cut behind its end");
	tap_ok(mymr_segment_cut("abcd", 4, false) == 0, "half a line is not");
	tap_ok(mymr_segment_cut("ab\ncd", 5, true) == 5, "the last piece is taken whole");
}

int
main(void)
{
	static const char *const things[] = {"ကျောင်းသားများသည်", "က", "\xE1\x80\xB9", "a", " ", "။",
		"ကျောင်းသား။ ", "\n", "၁,", "\xFF", "🇲", "👩\u200D"};
	tap_rows("tests/cases/grapheme.tsv", 2, grapheme_row);
	tap_rows("tests/cases/word.tsv", 2, word_row);
	tap_rows("tests/cases/compound.tsv", 2, compound_row);
	tap_rows("tests/cases/phrase.tsv", 2, phrase_row);
	tap_rows("tests/cases/sentence.tsv", 2, sentence_row);
	test_property(covers, "covers all", 2000);
	test_property(keeps_syllables, "breaks no syllable", 2000);
	test_property(goes_back, "goes back as it came", 300);
	test_property(goes_anywhere, "goes to any place", 100);
	test_property(is_the_same_in_pieces, "is the same in pieces", 1000);
	for (size_t i = 0; i < sizeof things / sizeof *things; i++)
		test_linear(things[i], SIZE);
	test_at_in_long_text("ကျောင်းသားများသည်");
	test_at_in_long_text("ကျောင်းသားများသည်။\n");
	test_at_in_long_text("Abc def. ");
	test_copy();
	test_empty();
	return tap_done();
}
