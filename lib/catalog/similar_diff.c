/* SPDX-License-Identifier: MIT */
/* What differs between two texts, word by word. */
#include <mymr/segment.h>
#include <mymr/similar.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "catalog/similar.h"

struct piece {
	size_t start;
	size_t end;
};

/* A text taken apart, and its pieces [from, to) that are not at both ends of the other one. */
struct side {
	const char *s;
	size_t n;
	struct piece *piece;
	size_t n_pieces;
	size_t cap;
	size_t from;
	size_t to;
};

static enum mymr_status
take_apart(struct side *side)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	enum mymr_status status = MYMR_OK;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_WORD, side->s, side->n);
	while (!status && mymr_segmenter_next(&segmenter, &segment)) {
		status = grow(&side->piece, &side->cap, side->n_pieces, sizeof *side->piece);
		if (!status)
			side->piece[side->n_pieces++] = (struct piece){segment.start, segment.end};
	}
	side->to = side->n_pieces;
	return status;
}

static bool
is_same(const struct side *a, size_t i, const struct side *b, size_t k)
{
	const struct piece *x = &a->piece[i], *y = &b->piece[k];
	return x->end - x->start == y->end - y->start &&
	       memcmp(a->s + x->start, b->s + y->start, x->end - x->start) == 0;
}

static void
trim(struct side *a, struct side *b)
{
	for (; a->from < a->to && b->from < b->to && is_same(a, a->from, b, b->from); a->from++)
		b->from++;
	for (; a->from < a->to && b->from < b->to && is_same(a, a->to - 1, b, b->to - 1); a->to--)
		b->to--;
}

/* How many pieces the rests of both sides have in common, for every two rests: row i, column k is
 * for those that begin with the i-th and the k-th piece. */
static uint32_t *
common_rests(const struct side *a, const struct side *b)
{
	const size_t n = a->to - a->from, m = b->to - b->from;
	uint32_t *common = calloc((n + 1) * (m + 1), sizeof *common);
	for (size_t i = n; common && i-- > 0;) {
		uint32_t *row = common + i * (m + 1), *below = row + m + 1;
		for (size_t k = m; k-- > 0;) {
			if (is_same(a, a->from + i, b, b->from + k))
				row[k] = below[k + 1] + 1;
			else
				row[k] = below[k] > row[k + 1] ? below[k] : row[k + 1];
		}
	}
	return common;
}

/* Pieces that only one side has, until one is written that both have. */
struct pending {
	struct piece old;
	struct piece new;
};

static enum mymr_status
put_marked(struct mymr_buf *out, const char *open, const char *s, const struct piece *piece,
	const char *close)
{
	if (piece->start == piece->end)
		return MYMR_OK;
	enum mymr_status status = mymr_buf_puts(out, open);
	if (!status)
		status = mymr_buf_append(out, s + piece->start, piece->end - piece->start);
	return status ? status : mymr_buf_puts(out, close);
}

static enum mymr_status
flush(struct mymr_buf *out, const struct side *a, const struct side *b, struct pending *p)
{
	enum mymr_status status = put_marked(out, "[-", a->s, &p->old, "-]");
	if (!status)
		status = put_marked(out, "{+", b->s, &p->new, "+}");
	*p = (struct pending){.old = {0, 0}};
	return status;
}

static void
extend(struct piece *pending, const struct piece *piece)
{
	if (pending->start == pending->end)
		*pending = *piece;
	else
		pending->end = piece->end;
}

/* Goes through both sides; common may be NULL, then they share nothing. */
static enum mymr_status
put_changes(
	struct mymr_buf *out, const struct side *a, const struct side *b, const uint32_t *common)
{
	const size_t width = b->to - b->from + 1;
	struct pending pending = {.old = {0, 0}};
	enum mymr_status status = MYMR_OK;
	size_t i = a->from, k = b->from;
	while (!status && (i < a->to || k < b->to)) {
		const uint32_t *at = common ? common + (i - a->from) * width + (k - b->from) : NULL;
		if (at && i < a->to && k < b->to && is_same(a, i, b, k)) {
			status = flush(out, a, b, &pending);
			const struct piece *piece = &b->piece[k++];
			i++;
			if (!status)
				status = mymr_buf_append(
					out, b->s + piece->start, piece->end - piece->start);
		} else if (k == b->to || (at && i < a->to && at[width] >= at[1])) {
			extend(&pending.old, &a->piece[i++]);
		} else {
			extend(&pending.new, &b->piece[k++]);
		}
	}
	return status ? status : flush(out, a, b, &pending);
}

static enum mymr_status
put_diff(struct mymr_buf *out, struct side *a, struct side *b)
{
	uint32_t *common = NULL;
	trim(a, b);
	if (row_is_comparable(a->to - a->from, b->to - b->from)) {
		common = common_rests(a, b);
		if (!common)
			return MYMR_ENOMEM;
	}
	const size_t head = b->from ? b->piece[b->from - 1].end : 0;
	const size_t tail = b->to < b->n_pieces ? b->piece[b->to].start : b->n;
	enum mymr_status status = mymr_buf_append(out, b->s, head);
	if (!status)
		status = put_changes(out, a, b, common);
	if (!status)
		status = mymr_buf_append(out, b->s + tail, b->n - tail);
	free(common);
	return status;
}

enum mymr_status
mymr_word_diff(struct mymr_buf *out, const char *a, size_t a_len, const char *b, size_t b_len)
{
	struct side old = {.s = a_len ? a : "", .n = a_len},
		    new = {.s = b_len ? b : "", .n = b_len};
	const size_t before = out->len;
	enum mymr_status status = take_apart(&old);
	if (!status)
		status = take_apart(&new);
	if (!status)
		status = put_diff(out, &old, &new);
	if (status)
		out->len = before;
	free(old.piece);
	free(new.piece);
	return status;
}
