/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "score.h"

#include <string.h>

/* Puts the text without its blanks, and where pieces end. */
static enum mymr_status
join(struct score *score, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	enum mymr_piece piece;
	score->text.len = score->gold_ends.len = 0;
	for (size_t i = 0, len; i < n && !status; i += len) {
		len = mymr_syllable_next(s + i, n - i, &piece);
		if (piece == MYMR_PIECE_BLANK || piece == MYMR_PIECE_NEWLINE) {
			if (score->gold_ends.len)
				score->gold_ends.s[score->gold_ends.len - 1] = 1;
			continue;
		}
		status = mymr_buf_append(&score->text, s + i, len);
		for (size_t k = 0; k < len && !status; k++)
			status = mymr_buf_putc(&score->gold_ends, 0);
	}
	if (score->gold_ends.len)
		score->gold_ends.s[score->gold_ends.len - 1] = 1;
	return status;
}

static enum mymr_status
find(struct score *score, const struct mymr_segment_model *model, enum mymr_segment_by by)
{
	const size_t n = score->text.len;
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	score->our_ends.len = 0;
	if (mymr_buf_reserve(&score->our_ends, n))
		return MYMR_ENOMEM;
	memset(score->our_ends.s, 0, n);
	mymr_segmenter_start(&segmenter, model, by, score->text.s, n);
	while (mymr_segmenter_next(&segmenter, &segment))
		score->our_ends.s[segment.end - 1] = 1;
	return MYMR_OK;
}

static void
count_end(struct score_count *count, bool in_gold, bool in_ours)
{
	count->gold += in_gold;
	count->ours += in_ours;
	count->right += in_gold && in_ours;
}

/* Appends the pieces of text[from, to). */
static enum mymr_status
put_pieces(
	struct mymr_buf *out, const struct score *score, const char *ends, size_t from, size_t to)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = from; i < to && !status; i++) {
		status = mymr_buf_putc(out, score->text.s[i]);
		if (ends[i] && i + 1 < to && !status)
			status = mymr_buf_putc(out, ' ');
	}
	return status;
}

static enum mymr_status
add_error(struct score *score, size_t from, size_t to)
{
	struct mymr_buf both = {0};
	if (!score->errors)
		return MYMR_OK;
	enum mymr_status status = put_pieces(&both, score, score->gold_ends.s, from, to);
	if (!status)
		status = mymr_buf_putc(&both, '\t');
	if (!status)
		status = put_pieces(&both, score, score->our_ends.s, from, to);
	if (!status)
		status = tally_add(score->errors, both.s, both.len);
	mymr_buf_free(&both);
	return status;
}

/* From one place where both have an end to the next they agree, or all in between is one error. */
static enum mymr_status
compare(struct score *score)
{
	const char *gold = score->gold_ends.s, *ours = score->our_ends.s;
	const size_t n = score->text.len;
	enum mymr_status status = MYMR_OK;
	bool differs = false;
	for (size_t i = 0, start = 0; i < n && !status; i++) {
		count_end(&score->pieces, gold[i], ours[i]);
		if (i + 1 < n)
			count_end(&score->boundaries, gold[i], ours[i]);
		differs |= gold[i] != ours[i];
		if (!gold[i] || !ours[i])
			continue;
		score->pieces.right -= differs;
		if (differs)
			status = add_error(score, start, i + 1);
		differs = false;
		start = i + 1;
	}
	return status;
}

enum mymr_status
score_add(struct score *score, const struct mymr_segment_model *model, enum mymr_segment_by by,
	const char *s, size_t n)
{
	enum mymr_status status = join(score, s, n);
	if (status || score->text.len == 0)
		return status;
	status = find(score, model, by);
	if (!status)
		status = compare(score);
	score->n_lines++;
	return status;
}

static double
percent(size_t part, size_t whole)
{
	return whole ? 100.0 * (double)part / (double)whole : 100;
}

double
score_precision(const struct score_count *count)
{
	return percent(count->right, count->ours);
}

double
score_recall(const struct score_count *count)
{
	return percent(count->right, count->gold);
}

double
score_f1(const struct score_count *count)
{
	return percent(2 * count->right, count->gold + count->ours);
}

void
score_free(struct score *score)
{
	mymr_buf_free(&score->text);
	mymr_buf_free(&score->gold_ends);
	mymr_buf_free(&score->our_ends);
}
