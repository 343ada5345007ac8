/* SPDX-License-Identifier: MIT */
#include "segment/restart.h"

#include "script/silenced.h"

/* Boundaries hang on tokens as far before them as this. */
#define REACH_BACK 8
/* How far back in bytes to begin with. */
#define FIRST_STEP 256

/* A place where a piece begins for sure. */
struct restart {
	size_t at;
	bool is_line; /* nothing before it matters */
};

static bool
is_continuation(unsigned char c)
{
	return (c & 0xC0) == 0x80;
}

/* The class of the code point before i > 0. */
static enum break_class
class_before(const unsigned char *u, size_t i)
{
	size_t len, start = i - 1;
	while (start > 0 && i - start < 4 && is_continuation(u[start]))
		start--;
	return break_class_at(u + start, u + i, &len);
}

/* A letter that is neither silenced nor stacked, or what follows a blank, begins a piece. */
static bool
is_piece_start(const unsigned char *u, size_t n, size_t i)
{
	size_t len;
	const enum break_class class = break_class_at(u + i, u + n, &len);
	const enum break_class before = class_before(u, i);
	if (class == BREAK_LETTER)
		return before != BREAK_VIRAMA && !is_silenced(u + i + len, u + n);
	return before == BREAK_BLANK && class > BREAK_LETTER && class != BREAK_BLANK;
}

/* The first safe place in [from, to]; false when there is none. */
static bool
find_start(const unsigned char *u, size_t n, size_t from, size_t to, struct restart *restart)
{
	for (size_t i = from; i <= to && i < n; i++) {
		*restart = (struct restart){i, i == 0 || u[i - 1] == '\n'};
		if (restart->is_line || (!is_continuation(u[i]) && is_piece_start(u, n, i)))
			return true;
	}
	return false;
}

/* Goes on from restart to the segment with the byte at offset; false when its beginning hangs on
 * what is before restart. */
static bool
go_on(struct mymr_segmenter *w, const struct restart *restart, size_t offset)
{
	struct mymr_segmenter before;
	struct mymr_segment segment;
	bool is_sure = restart->is_line;
	segmenter_go(w, restart->at);
	do {
		before = *w;
		is_sure |= w->token >= REACH_BACK || w->at > restart->at + FIRST_STEP / 2;
		mymr_segmenter_next(w, &segment);
		is_sure |= (segment.piece == MYMR_PIECE_NEWLINE ||
				   segment.strength == MYMR_BREAK_MANDATORY) &&
			   segment.end <= offset;
	} while (segment.end <= offset);
	*w = before;
	return is_sure;
}

void
mymr_segmenter_at(struct mymr_segmenter *w, size_t offset)
{
	const unsigned char *u = (const unsigned char *)w->s;
	struct restart restart;
	if (offset >= w->n) {
		segmenter_go(w, w->n);
		return;
	}
	for (size_t step = FIRST_STEP;; step *= 4) {
		const size_t from = offset > step ? offset - step : 0;
		if (find_start(u, w->n, from, offset, &restart) && go_on(w, &restart, offset))
			return;
	}
}

bool
mymr_segmenter_previous(struct mymr_segmenter *w, struct mymr_segment *segment)
{
	struct mymr_segmenter before;
	if (w->at == 0)
		return false;
	mymr_segmenter_at(w, w->at - 1);
	before = *w;
	mymr_segmenter_next(w, segment);
	*w = before;
	return true;
}
