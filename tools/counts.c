/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "counts.h"

#include <mymr/utf8.h>
#include <string.h>

/* Reading speeds; docs/man/mymr-count.1 says where they come from. */
#define BURMESE_SYLLABLES_A_MINUTE 255
#define WORDS_A_MINUTE 230

static void
count_words(struct counts *c, const struct mymr_segment_model *model, const char *s, size_t n)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	mymr_segmenter_start(&segmenter, model, MYMR_BY_WORD, s, n);
	while (mymr_segmenter_next(&segmenter, &segment)) {
		const enum mymr_piece piece = segment.piece;
		c->words += piece == MYMR_PIECE_SYLLABLE || piece == MYMR_PIECE_WORD ||
			    piece == MYMR_PIECE_NUMBER;
		c->other_words += piece == MYMR_PIECE_WORD || piece == MYMR_PIECE_NUMBER;
	}
}

static bool
has_word(const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(s + i, n - i, &piece);
		if (piece < MYMR_PIECE_SIGN)
			return true;
	}
	return false;
}

static void
count_sentences(struct counts *c, const struct mymr_segment_model *model, const char *s, size_t n)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	mymr_segmenter_start(&segmenter, model, MYMR_BY_SENTENCE, s, n);
	while (mymr_segmenter_next(&segmenter, &segment))
		c->sentences += has_word(s + segment.start, segment.end - segment.start);
}

static void
count_pieces(struct counts *c, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(s + i, n - i, &piece);
		c->syllables += piece == MYMR_PIECE_SYLLABLE;
	}
	for (size_t i = 0; i < n; c->graphemes++)
		i += mymr_grapheme_next(s + i, n - i);
}

static void
count_code_points(struct counts *c, const char *s, size_t n)
{
	c->bytes += n;
	for (size_t i = 0; i < n; c->code_points++) {
		uint32_t cp;
		i += mymr_utf8_decode(s + i, n - i, &cp);
	}
}

void
counts_add_text(struct counts *c, const struct mymr_segment_model *model, const char *s, size_t n)
{
	count_words(c, model, s, n);
	count_sentences(c, model, s, n);
	count_pieces(c, s, n);
	count_code_points(c, s, n);
}

/* The length of the code at s[0..n), 0 when there is none. */
static size_t
code_len(const char *s, size_t n)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz-0123456789";
	size_t i = n > 1 && s[1] == '/' ? 2 : 1;
	const size_t start = i;
	if (n == 0 || s[0] != '<')
		return 0;
	while (i < n && s[i] && strchr(letters, s[i]))
		i++;
	if (i == start)
		return 0;
	i += i < n && s[i] == '/';
	return i < n && s[i] == '>' ? i + 1 : 0;
}

size_t
counts_strip_codes(char *s, size_t n)
{
	size_t to = 0;
	for (size_t i = 0; i < n;) {
		const size_t len = code_len(s + i, n - i);
		if (len == 0)
			s[to++] = s[i++];
		else if (s[i + len - 2] == '/')
			s[to++] = ' ';
		i += len;
	}
	return to;
}

void
counts_add(struct counts *sum, const struct counts *c)
{
	sum->words += c->words;
	sum->syllables += c->syllables;
	sum->graphemes += c->graphemes;
	sum->sentences += c->sentences;
	sum->code_points += c->code_points;
	sum->bytes += c->bytes;
	sum->other_words += c->other_words;
}

double
counts_minutes(const struct counts *c)
{
	return (double)c->syllables / BURMESE_SYLLABLES_A_MINUTE +
	       (double)c->other_words / WORDS_A_MINUTE;
}
