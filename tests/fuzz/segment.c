/* SPDX-License-Identifier: MIT */
/* Any bytes taken apart in every way: segments cover them, going back is going forward mirrored,
 * and no segment but a grapheme ends inside a syllable. */
#include <mymr/segment.h>
#include "fuzz.h"

static void
require_same(const struct mymr_segment *a, const struct mymr_segment *b)
{
	REQUIRE(a->start == b->start && a->end == b->end && a->piece == b->piece);
	REQUIRE(a->strength == b->strength);
}

/* Marks the ends of syllables. */
static unsigned char *
find_ends(const char *s, size_t n)
{
	unsigned char *is_end = calloc(n + 1, 1);
	REQUIRE(is_end);
	for (size_t i = 0; i < n; is_end[i] = 1) {
		enum mymr_piece piece;
		const size_t len = mymr_syllable_next(s + i, n - i, &piece);
		REQUIRE(len > 0 && len <= n - i && piece <= MYMR_PIECE_NEWLINE);
		i += len;
	}
	return is_end;
}

/* Of a long text only a few places are looked at from both sides. */
static void
check_around(struct mymr_segmenter segmenter, const struct mymr_segment *segment)
{
	struct mymr_segment other;
	REQUIRE(mymr_segmenter_previous(&segmenter, &other));
	require_same(segment, &other);
	mymr_segmenter_at(&segmenter, (segment->start + segment->end) / 2);
	REQUIRE(mymr_segmenter_next(&segmenter, &other));
	require_same(segment, &other);
}

static void
check(enum mymr_segment_by by, const char *s, size_t n, const unsigned char *is_end)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	size_t at = 0;
	const size_t step = n / 64 + 1;
	mymr_segmenter_start(&segmenter, NULL, by, s, n);
	while (mymr_segmenter_next(&segmenter, &segment)) {
		REQUIRE(segment.start == at && segment.end > at && segment.end <= n);
		REQUIRE(segment.piece <= MYMR_PIECE_NEWLINE);
		REQUIRE(segment.strength <= MYMR_BREAK_MANDATORY);
		REQUIRE(by == MYMR_BY_GRAPHEME || is_end[segment.end]);
		if (at / step != segment.end / step)
			check_around(segmenter, &segment);
		at = segment.end;
	}
	REQUIRE(at == n);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	unsigned char *is_end = find_ends(s, n);
	struct mymr_segment_model *model;
	struct mymr_error error = {0, NULL};
	for (int by = MYMR_BY_GRAPHEME; by <= MYMR_BY_LINE; by++)
		check((enum mymr_segment_by)by, s, n, is_end);
	REQUIRE(mymr_segment_cut(s, n, true) == n);
	const size_t cut = mymr_segment_cut(s, n, false);
	REQUIRE(cut <= n && (cut == 0 || s[cut - 1] == '\n'));
	if (mymr_segment_model_load(&model, s, n, &error) == MYMR_OK)
		mymr_segment_model_free(model);
	else
		REQUIRE(error.offset <= n && error.reason);
	free(is_end);
	return 0;
}
