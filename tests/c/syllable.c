/* SPDX-License-Identifier: MIT */
#include <mymr/syllable.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>
#include "burmese.h"
#include "clock.h"
#include "tap.h"

/* Puts s[0..n) with '|' between its pieces, and a letter for what each is. */
static void
take_apart(struct mymr_buf *pieces, struct mymr_buf *kinds, const char *s, size_t n)
{
	pieces->len = kinds->len = 0;
	for (size_t i = 0, len; i < n; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(s + i, n - i, &piece);
		if (i > 0)
			mymr_buf_putc(pieces, '|');
		mymr_buf_append(pieces, s + i, len);
		mymr_buf_putc(kinds, "SWNPBL"[piece]);
	}
}

/* Puts s[0..n) without its '|'. */
static void
join(struct mymr_buf *out, const char *s, size_t n)
{
	out->len = 0;
	for (size_t i = 0; i < n; i++) {
		if (s[i] != '|')
			mymr_buf_putc(out, s[i]);
	}
}

/* Swaps the dot and the asat wherever they stand together. Returns whether they do. */
static int
swap_dots(char *s, size_t n)
{
	static const char nfc[] = "\xE1\x80\xB7\xE1\x80\xBA", typed[] = "\xE1\x80\xBA\xE1\x80\xB7";
	int n_swapped = 0;
	for (size_t i = 0; i + 6 <= n; i++) {
		const char *other = memcmp(s + i, nfc, 6) == 0     ? typed
				    : memcmp(s + i, typed, 6) == 0 ? nfc
								   : NULL;
		if (!other)
			continue;
		memcpy(s + i, other, 6);
		n_swapped++;
		i += 5;
	}
	return n_swapped > 0;
}

static void
row(char **field, const char *place)
{
	struct mymr_buf text = {0}, pieces = {0}, kinds = {0};
	const size_t n = strlen(field[0]);
	join(&text, field[0], n);
	take_apart(&pieces, &kinds, text.s, text.len);
	tap_is(pieces.s, pieces.len, field[0], "%s: %s: %s", place, field[0], field[2]);
	tap_is(kinds.s, kinds.len, field[1], "%s: %s: kinds", place, field[0]);
	if (swap_dots(field[0], n)) {
		join(&text, field[0], n);
		take_apart(&pieces, &kinds, text.s, text.len);
		tap_is(pieces.s, pieces.len, field[0], "%s: the other order: %s", place, field[0]);
	}
	mymr_buf_free(&text);
	mymr_buf_free(&pieces);
	mymr_buf_free(&kinds);
}

/* A mark, a medial, a virama: what no piece begins with behind a letter. */
static int
is_dependent(const char *s, size_t n)
{
	uint32_t cp;
	mymr_utf8_decode(s, n, &cp);
	return (cp >= 0x102B && cp <= 0x103E) || cp == 0x200C || cp == 0x2060 ||
	       (cp >= 0x300 && cp <= 0x36F);
}

static int
is_sound(const struct mymr_buf *text)
{
	enum mymr_piece piece, before = MYMR_PIECE_NEWLINE;
	for (size_t i = 0, len; i < text->len; i += len, before = piece) {
		len = mymr_syllable_next(text->s + i, text->len - i, &piece);
		if (len == 0 || len > text->len - i || piece > MYMR_PIECE_NEWLINE)
			return 0;
		if (before == MYMR_PIECE_SYLLABLE && is_dependent(text->s + i, text->len - i))
			return 0;
		if (mymr_syllable_next(text->s + i, text->len - i, NULL) != len)
			return 0;
	}
	return 1;
}

static int
is_same_typed(const struct mymr_buf *text)
{
	struct mymr_buf pieces = {0}, other = {0}, kinds = {0}, swapped = {0};
	take_apart(&pieces, &kinds, text->s, text->len);
	mymr_buf_append(&swapped, text->s, text->len);
	swap_dots(swapped.s, swapped.len);
	take_apart(&other, &kinds, swapped.s, swapped.len);
	swap_dots(other.s, other.len);
	const int same = is_same(&pieces, &other);
	mymr_buf_free(&pieces);
	mymr_buf_free(&other);
	mymr_buf_free(&kinds);
	mymr_buf_free(&swapped);
	return same;
}

static void
random_pieces(void)
{
	uint32_t seed = 4713;
	int n_unsound = 0, n_typed = 0;
	struct mymr_buf text = {0};
	for (int round = 0; round < 20000; round++) {
		random_text(&text, &seed, 1 + round % 20);
		mymr_buf_cstr(&text);
		if (!is_sound(&text) && n_unsound++ == 0)
			show(&text, "pieces");
		/* More of both would have two readings. */
		if (!strstr(text.s, "\xE1\x80\xB7\xE1\x80\xB7") &&
			!strstr(text.s, "\xE1\x80\xBA\xE1\x80\xBA") && !is_same_typed(&text) &&
			n_typed++ == 0)
			show(&text, "typed");
	}
	mymr_buf_free(&text);
	tap_ok(n_unsound == 0, "pieces cover random text and begin with no mark (%d)", n_unsound);
	tap_ok(n_typed == 0, "dot and asat in either order give the same pieces (%d)", n_typed);
}

/* Nothing makes it look at bytes again and again. */
static void
long_runs(const char *thing)
{
	struct mymr_buf text = {0};
	while (text.len < 4 << 20)
		mymr_buf_puts(&text, thing);
	const double start = clock_now();
	size_t n_pieces = 0;
	for (size_t i = 0; i < text.len; n_pieces++)
		i += mymr_syllable_next(text.s + i, text.len - i, NULL);
	const double seconds = clock_now() - start;
	tap_ok(seconds < 10, "4 MB of '%s' in linear time", thing);
	mymr_buf_free(&text);
}

int
main(void)
{
	static const char *const things[] = {"\xE1\x80\x80", "\xE1\x80\x80\xE1\x80\xB9",
		"\xE1\x80\xB9", "\xE1\x80\x80\xE1\x80\xBB", "\xE1\x80\xBB", "\xE1\x80\xB7", "a",
		" ", "7", "\xFF", "\xE2\x81\xA0", "\r", "\xE1\x80\x80\xE1\x80\xBA"};
	tap_rows("tests/cases/syllable.tsv", 3, row);
	random_pieces();
	for (size_t i = 0; i < sizeof things / sizeof *things; i++)
		long_runs(things[i]);
	tap_ok(mymr_syllable_next("", 0, NULL) == 0, "nothing has no length");
	enum mymr_piece piece;
	tap_ok(mymr_syllable_next("\0a", 2, &piece) == 1 && piece == MYMR_PIECE_SIGN,
		"NUL is a sign");
	return tap_done();
}
