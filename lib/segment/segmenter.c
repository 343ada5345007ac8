/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>

#include "segment/window.h"
#include "segment/word_boundary.h"

void
mymr_segmenter_start(struct mymr_segmenter *w, const struct mymr_segment_model *model,
	enum mymr_segment_by by, const char *s, size_t n)
{
	w->s = s;
	w->n = n;
	w->model = model;
	w->by = by;
	w->at = w->read_to = 0;
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
	*segment = (struct mymr_segment){w->at, end, piece};
	w->at = end;
	return true;
}

static bool
take_newline(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	enum mymr_piece piece;
	const size_t len = mymr_syllable_next(w->s + w->at, w->n - w->at, &piece);
	take(w, w->at + len, piece, segment);
	w->read_to = w->at;
	window_start(w);
	return true;
}

bool
mymr_segmenter_next(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	if (w->at == w->n)
		return false;
	if (!window_reach(w, w->token)) {
		if (w->at == w->read_to)
			return take_newline(w, segment);
		return take(w, w->read_to, MYMR_PIECE_BLANK, segment);
	}
	const uint32_t first = window_place(w->token);
	const enum mymr_piece piece = (enum mymr_piece)w->pieces[first];
	if (w->at < w->starts[first])
		return take(w, w->starts[first], MYMR_PIECE_BLANK, segment);
	do
		w->token++;
	while (window_reach(w, w->token) && !is_boundary(w, w->token));
	return take(w, w->ends[window_place(w->token - 1)], piece, segment);
}
