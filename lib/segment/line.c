/* SPDX-License-Identifier: MIT */
#include "segment/line.h"

#include "segment/restart.h"
#include "segment/word_boundary.h"

/* What follows the tokens of the window, blanks aside; false when it is the end of the line, whose
 * place is then that of the token. */
static bool
look_behind_window(const struct mymr_segmenter *w, struct mymr_segmenter_token *token)
{
	token->start = w->read_to;
	for (size_t at = w->read_to; at < w->n; at = token->end) {
		token_read(token, w->s, w->n, at);
		if (token->piece != MYMR_PIECE_BLANK)
			return token->piece != MYMR_PIECE_NEWLINE;
		token->start = token->end;
	}
	return false;
}

/* The next token, and whether a word begins with it; false at the end of the line. */
static bool
next_token(struct mymr_segmenter *w, struct mymr_segmenter_token *token, bool *is_word)
{
	*is_word = true;
	if (!window_reach(w, w->token)) {
		if (!look_behind_window(w, token))
			return false;
		segmenter_go(w, token->start);
		return window_reach(w, 0);
	}
	*token = *window_token(w, w->token);
	if (w->token > 0)
		*is_word = is_word_boundary(w, w->token);
	return true;
}

static bool
end_line(struct mymr_segmenter *w, size_t end, struct mymr_segment *segment)
{
	if (end < w->n) {
		end += mymr_syllable_next(w->s + end, w->n - end, NULL);
		if (segment->start == segment->end)
			segment->piece = MYMR_PIECE_NEWLINE;
	}
	segment->end = end;
	segment->strength = MYMR_BREAK_MANDATORY;
	segmenter_go(w, end);
	return true;
}

bool
line_next(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	struct line_place place = {.s = w->s, .n = w->n};
	bool has_before = false;
	*segment = (struct mymr_segment){.start = w->at, .end = w->at};
	if (w->at < w->n)
		mymr_syllable_next(w->s + w->at, w->n - w->at, &segment->piece);
	while (next_token(w, &place.after, &place.is_word)) {
		if (has_before && line_may_end(&place, &segment->strength)) {
			w->at = segment->end = place.after.start;
			return true;
		}
		place.before = place.after;
		has_before = true;
		w->token++;
	}
	return end_line(w, place.after.start, segment);
}
