/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>

#include "segment/line.h"
#include "segment/restart.h"
#include "segment/window.h"
#include "segment/word_boundary.h"

void
mymr_segmenter_start(struct mymr_segmenter *w, const struct mymr_segment_model *model,
	enum mymr_segment_by by, const char *s, size_t n)
{
	w->s = s;
	w->n = n;
	w->model = model ? model : &segment_model;
	w->by = by;
	segmenter_go(w, 0);
}

void
segmenter_go(struct mymr_segmenter *w, size_t offset)
{
	w->at = w->read_to = offset;
	window_start(w);
}

static bool
is_boundary(const struct mymr_segmenter *w, uint32_t k)
{
	return w->by == MYMR_BY_SYLLABLE || is_word_boundary(w, k);
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
	mymr_syllable_next(w->s + w->at, w->n - w->at, &piece);
	return take(w, w->at + mymr_grapheme_next(w->s + w->at, w->n - w->at), piece, segment);
}

/* The line, or the sentence, has no more tokens. */
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
	if (!window_reach(w, w->token) && w->at == w->read_to && w->ends_sentence) {
		segmenter_go(w, w->at);
		window_reach(w, 0);
	}
	if (w->token == w->n_tokens)
		return take_rest(w, segment);
	const uint32_t first = window_place(w->token);
	const enum mymr_piece piece = (enum mymr_piece)w->pieces[first];
	if (w->at < w->starts[first])
		return take(w, w->starts[first], MYMR_PIECE_BLANK, segment);
	do
		w->token++;
	while (window_reach(w, w->token) && !is_boundary(w, w->token));
	return take(w, w->ends[window_place(w->token - 1)], piece, segment);
}
