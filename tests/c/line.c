/* SPDX-License-Identifier: MIT */
/* Where lines may end. */
#include <mymr/buf.h>
#include <mymr/normalize.h>
#include <mymr/segment.h>
#include <stdlib.h>
#include <string.h>
#include "burmese.h"
#include "clock.h"
#include "random.h"
#include "tap.h"

/* The text with a sign for every break but the last. */
static void
mark(struct mymr_buf *out, const char *s, size_t n)
{
	static const char *const signs[] = {"·", "|", "‖", "↵"};
	struct mymr_segmenter w;
	struct mymr_segment segment;
	mymr_segmenter_start(&w, NULL, MYMR_BY_LINE, s, n);
	while (mymr_segmenter_next(&w, &segment)) {
		mymr_buf_append(out, s + segment.start, segment.end - segment.start);
		if (segment.end < n)
			mymr_buf_puts(out, signs[segment.strength]);
	}
}

static void
line_row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	mark(&out, field[0], strlen(field[0]));
	tap_is(out.s, out.len, field[1], "%s: %s", place, field[2]);
	mymr_buf_free(&out);
}

static int
is_one_of(const char *s, size_t n, const char *const *signs)
{
	for (; *signs; signs++) {
		if (n >= strlen(*signs) && memcmp(s, *signs, strlen(*signs)) == 0)
			return 1;
	}
	return 0;
}

/* What no line begins with: a mark, a section, a closing sign next to Burmese text. */
static int
is_bad_start(const char *s, size_t n)
{
	static const char *const closing[] = {
		"၊", "။", ")", "]", "}", "့", "း", "်", "္", "ျ", "ြ", "ွ", "ှ", "ာ", "ါ", "ေ", NULL};
	return is_one_of(s, n, closing);
}

/* Whether a segment ends inside a syllable, counting them up to its end. */
static int
parts_syllable(const char *s, size_t n, size_t *syllable, size_t end)
{
	while (*syllable < end)
		*syllable += mymr_syllable_next(s + *syllable, n - *syllable, NULL);
	return *syllable != end;
}

static const char *
fault_of_strength(const struct mymr_segment *segment, const char *s, size_t n)
{
	const char last = s[segment->end - 1];
	const int is_end = segment->end == n || last == '\n' || last == '\r' || last == '\f' ||
			   last == '\v' || (unsigned char)last == 0x85 ||
			   (unsigned char)last == 0xA8 || (unsigned char)last == 0xA9;
	return segment->strength == MYMR_BREAK_MANDATORY && !is_end ? "mandatory" : NULL;
}

/* NULL, or what is wrong with the lines of s[0..n). */
static const char *
fault_of(const char *s, size_t n)
{
	struct mymr_segmenter w;
	struct mymr_segment segment;
	size_t at = 0, syllable = 0;
	int is_line_start = 1;
	const char *fault = NULL;
	mymr_segmenter_start(&w, NULL, MYMR_BY_LINE, s, n);
	while (!fault && mymr_segmenter_next(&w, &segment)) {
		if (segment.start != at || segment.end <= at || segment.end > n)
			return "not joined";
		at = segment.end;
		fault = fault_of_strength(&segment, s, n);
		if (parts_syllable(s, n, &syllable, at))
			fault = "inside a syllable";
		if (!is_line_start && is_bad_start(s + segment.start, n - segment.start))
			fault = "before a sign";
		is_line_start = segment.strength == MYMR_BREAK_MANDATORY;
	}
	return fault ? fault : at == n ? NULL : "not all";
}

/* next, previous and at tell the same. */
static const char *
fault_of_ways(const char *s, size_t n)
{
	struct mymr_segmenter w, there;
	struct mymr_segment segment, other;
	mymr_segmenter_start(&w, NULL, MYMR_BY_LINE, s, n);
	there = w;
	while (mymr_segmenter_next(&w, &segment)) {
		const size_t middle = segment.start + (segment.end - segment.start) / 2;
		mymr_segmenter_at(&there, middle);
		if (!mymr_segmenter_next(&there, &other) || other.start != segment.start ||
			other.end != segment.end || other.strength != segment.strength)
			return "at";
		if (!mymr_segmenter_previous(&there, &other) || other.start != segment.start ||
			other.end != segment.end)
			return "previous";
	}
	return NULL;
}

struct count {
	long n;
	long n_bad;
};

static void
check(const char *s, size_t n, struct count *count, int ways)
{
	const char *fault = fault_of(s, n);
	if (!fault && ways)
		fault = fault_of_ways(s, n);
	count->n++;
	if (fault && count->n_bad++ < 3) {
		const struct mymr_buf text = {(char *)(size_t)s, n, 0};
		show(&text, fault);
	}
}

static void
random_lines(void)
{
	static const char *const more[] = {"။", "၊", "(", ")", "“", "”", "\"", " ", "\xE2\x80\x8B",
		"\xE2\x81\xA0", "\xC2\xA0", "a", "1", "၁", ".", ",", "/", "\n", "\xFF", "🇲", "中",
		"-"};
	struct mymr_buf text = {0}, part = {0};
	struct count count = {0, 0};
	uint32_t seed = 815;
	for (int round = 0; round < 4000; round++) {
		text.len = 0;
		for (int i = 0; i < 12; i++) {
			random_text(&part, &seed, 4);
			mymr_buf_append(&text, part.s, part.len);
			seed = seed * 1664525u + 1013904223u;
			mymr_buf_puts(&text, more[(seed >> 8) % (sizeof more / sizeof *more)]);
			mymr_buf_puts(&text, more[(seed >> 16) % (sizeof more / sizeof *more)]);
		}
		check(text.s, text.len, &count, 1);
	}
	mymr_buf_free(&text);
	mymr_buf_free(&part);
	tap_ok(count.n_bad == 0, "%ld made-up texts (%ld are wrong)", count.n, count.n_bad);
}

static void
random_bytes(void)
{
	struct count count = {0, 0};
	uint32_t seed = 99;
	char s[64];
	for (int round = 0; round < 20000; round++) {
		const size_t n = round % sizeof s;
		for (size_t i = 0; i < n; i++) {
			seed = seed * 1664525u + 1013904223u;
			s[i] = (char)(seed >> 24);
		}
		check(s, n, &count, 1);
	}
	tap_ok(count.n_bad == 0, "%ld runs of bytes (%ld are wrong)", count.n, count.n_bad);
}

static void
check_line(char *line, size_t n, void *arg)
{
	struct mymr_buf typed = {0};
	check(line, n, arg, 0);
	if (mymr_normalize(&typed, line, n, MYMR_NORMALIZE_SAFE) == MYMR_OK && typed.len) {
		/* NFC has the dot before the asat; people type the asat first. */
		for (size_t i = 0; i + 6 <= typed.len; i++) {
			if (memcmp(typed.s + i, "\xE1\x80\xB7\xE1\x80\xBA", 6) == 0)
				memcpy(typed.s + i, "\xE1\x80\xBA\xE1\x80\xB7", 6);
		}
		check(typed.s, typed.len, arg, 0);
		typed.len = 0;
		mymr_normalize(&typed, line, n, MYMR_NORMALIZE_SAFE);
		check(typed.s, typed.len, arg, 0);
	}
	mymr_buf_free(&typed);
}

static void
real_text(void)
{
	static const char *const files[] = {"bible_pd", "mynews_mit_nospace", "mypar_books_nospace",
		"mypoetry_ccbyncsa", "talpco_ccby", "udhr", "voa_pd", "waitzar_apache",
		"wiki_my_ccbysa"};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		char name[80] = "seg/raw/";
		struct count count = {0, 0};
		strcat(strcat(name, files[i]), ".txt");
		if (tap_shared_lines(name, check_line, &count))
			tap_ok(count.n && count.n_bad == 0, "%s: %ld lines (%ld are wrong)",
				files[i], count.n, count.n_bad);
	}
}

/* Seconds to go through a text of n bytes made of one thing. */
static double
seconds(const char *part, size_t n, int back)
{
	struct mymr_buf text = {0};
	struct mymr_segmenter w;
	struct mymr_segment segment;
	while (text.len < n)
		mymr_buf_puts(&text, part);
	const double start = clock_now();
	mymr_segmenter_start(&w, NULL, MYMR_BY_LINE, text.s, text.len);
	if (back)
		mymr_segmenter_at(&w, text.len);
	while (back ? mymr_segmenter_previous(&w, &segment) : mymr_segmenter_next(&w, &segment))
		;
	const double end = clock_now();
	mymr_buf_free(&text);
	return end - start;
}

static void
hostile(const char *part, const char *name)
{
	const double once = seconds(part, 250000, 0), four = seconds(part, 1000000, 0);
	tap_ok(four < 8 * once + 0.1, "%s in linear time (%.3f s, %.3f s)", name, once, four);
	tap_ok(seconds(part, 100000, 1) < 5, "%s backwards", name);
}

int
main(void)
{
	tap_rows("tests/cases/line.tsv", 3, line_row);
	random_lines();
	random_bytes();
	real_text();
	hostile(")", "closing brackets");
	hostile("။", "sections");
	hostile("။ ", "sections and blanks");
	hostile(" ", "blanks");
	hostile("က", "letters");
	hostile("က\xE2\x81\xA0", "letters that are glued");
	hostile("\xCC\x81", "combining marks");
	hostile("🇲", "halves of flags");
	hostile("\xFF", "bytes that are no text");
	hostile("a.", "names");
	return tap_done();
}
