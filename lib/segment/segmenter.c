/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>

#include "segment/compound.h"
#include "segment/line.h"
#include "segment/outer_boundary.h"
#include "segment/restart.h"
#include "segment/window.h"
#include "segment/word_boundary.h"

#define UTF8_MAX_BYTES 4

static const struct pattern_table *
outer_table(const struct mymr_segment_model *model, enum mymr_segment_by by)
{
	const struct pattern_table *table = by == MYMR_BY_PHRASE     ? &model->phrases
					    : by == MYMR_BY_SENTENCE ? &model->sentences
								     : NULL;
	return table && table->size ? table : NULL;
}

void
mymr_segmenter_start(struct mymr_segmenter *w, const struct mymr_segment_model *model,
	enum mymr_segment_by by, const char *s, size_t n)
{
	w->s = s;
	w->n = n;
	w->model = model ? model : &segment_model;
	w->by = by;
	w->outer_table = outer_table(w->model, by);
	segmenter_go(w, 0);
}

void
segmenter_go(struct mymr_segmenter *w, size_t offset)
{
	w->at = w->read_to = offset;
	window_start(w);
}

/* Whether a segment ends before token k; first is the one with which it began, word the one with
 * which its last word did. */
static bool
is_boundary(struct mymr_segmenter *w, uint32_t first, uint32_t word, uint32_t k)
{
	switch (w->by) {
	case MYMR_BY_COMPOUND:
		return !is_compound(w, word, k);
	case MYMR_BY_PHRASE:
		return is_phrase_boundary(w, k);
	case MYMR_BY_SENTENCE:
		return is_sentence_boundary(w, first, k);
	default:
		return true;
	}
}

/* The end of the segment that begins with the token at hand. */
static size_t
segment_end(struct mymr_segmenter *w)
{
	const uint32_t first = w->token;
	uint32_t word = first;
	for (w->token++; window_reach(w, w->token); w->token++) {
		if (w->by == MYMR_BY_SYLLABLE)
			break;
		if (!is_word_boundary(w, w->token))
			continue;
		if (w->by == MYMR_BY_WORD || is_boundary(w, first, word, w->token))
			break;
		word = w->token;
	}
	return window_token(w, w->token - 1)->end;
}

static bool
take(struct mymr_segmenter *w, size_t end, enum mymr_piece piece, struct mymr_segment *segment)
{
	*segment = (struct mymr_segment){w->at, end, piece, MYMR_BREAK_WORD};
	w->at = end;
	return true;
}

static bool
take_newline(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	enum mymr_piece piece;
	const size_t len = mymr_syllable_next(w->s + w->at, w->n - w->at, &piece);
	take(w, w->at + len, piece, segment);
	segmenter_go(w, w->at);
	return true;
}

static bool
take_grapheme(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	enum mymr_piece piece;
	const size_t n = w->n - w->at;
	/* A piece is what its first code point is; how long it is does not matter here. */
	mymr_syllable_next(w->s + w->at, n < UTF8_MAX_BYTES ? n : UTF8_MAX_BYTES, &piece);
	return take(w, w->at + mymr_grapheme_next(w->s + w->at, n), piece, segment);
}

/* The line has no more tokens. */
static bool
take_rest(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	if (w->at < w->read_to)
		return take(w, w->read_to, MYMR_PIECE_BLANK, segment);
	return take_newline(w, segment);
}

bool
mymr_segmenter_next(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	if (w->at >= w->n)
		return false;
	if (w->by == MYMR_BY_GRAPHEME)
		return take_grapheme(w, segment);
	if (w->by == MYMR_BY_LINE)
		return line_next(w, segment);
	if (!window_reach(w, w->token))
		return take_rest(w, segment);
	const struct mymr_segmenter_token *first = window_token(w, w->token);
	const enum mymr_piece piece = first->piece;
	if (w->at < first->start)
		return take(w, first->start, MYMR_PIECE_BLANK, segment);
	return take(w, segment_end(w), piece, segment);
}
