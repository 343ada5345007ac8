/* SPDX-License-Identifier: MIT */
#include "script/encoding_flip.h"

#include <stdbool.h>
#include "script/encoding_score.h"
#include "script/syllable.h"

/* How sure both parts must be, in eighths of a nat. Words all in Unicode or all in Zawgyi have no
 * parts so sure of both. */
#define SURE_PART 240

/* Where the whole leans so much one way and then the other, parts are looked at by themselves. */
#define LIKELY_PART 160

/* Shorter segments have no two sure parts. Longer ones are left whole, so that time stays in
 * proportion to length. */
#define MIN_BYTES 24
#define MAX_BYTES 1536

/* The model is sure a little behind where the other encoding began or before. */
#define NEIGHBOURS (4 * MYANMAR_LEN)

/* How sure s[start..end) is Zawgyi; negative: Unicode. */
static int64_t
lean(const char *s, size_t start, size_t end)
{
	struct encoding_segment part;
	if (!encoding_segment_next(s, end, start, &part) || part.end < end)
		return 0;
	const int64_t minority = part.score[LANE_MINORITY] - ENCODING_MIN_MINORITY;
	return part.score[LANE_ZAWGYI] - (minority > 0 ? minority : 0);
}

/* Whether a syllable can start at s[at] when it is in the encoding of the second part. */
static bool
starts_syllable(const char *s, size_t at, bool is_zawgyi)
{
	const unsigned cell = myanmar_at((const unsigned char *)s + at, MYANMAR_LEN);
	const unsigned class = (is_zawgyi ? zawgyi_cells : unicode_cells)[cell].class;
	return class == CLASS_LETTER || (is_zawgyi && class == CLASS_PREFIX);
}

/* The best place to cut near at, where Unicode becomes Zawgyi or the other way round; the end when
 * there is none, or when all of it is as likely in an encoding that has something of both. */
static size_t
best_cut(const char *s, const struct encoding_segment *segment, size_t at, bool to_zawgyi)
{
	size_t best = segment->end;
	int64_t most = 0;
	const int64_t rival = segment->score[LANE_VISUAL] > segment->score[LANE_SHIFTED]
				      ? segment->score[LANE_VISUAL]
				      : segment->score[LANE_SHIFTED];
	const int64_t least = rival > SURE_PART ? rival : SURE_PART;
	const size_t first =
		at - segment->start > NEIGHBOURS ? at - NEIGHBOURS : segment->start + MYANMAR_LEN;
	for (size_t i = first; i <= at + NEIGHBOURS && i < segment->end; i += MYANMAR_LEN) {
		if (!starts_syllable(s, i, to_zawgyi))
			continue;
		const int64_t before = lean(s, segment->start, i),
			      behind = lean(s, i, segment->end);
		const int64_t zawgyi = to_zawgyi ? behind : before;
		const int64_t unicode = to_zawgyi ? -before : -behind;
		if (zawgyi >= least && unicode >= SURE_PART && zawgyi + unicode > most) {
			most = zawgyi + unicode;
			best = i;
		}
	}
	return best;
}

static size_t
flip(const char *s, const struct encoding_segment *segment)
{
	const size_t len = segment->end - segment->start;
	if (len < MIN_BYTES || len > MAX_BYTES)
		return segment->end;
	const struct encoding_extremes x = encoding_segment_extremes(s, segment);
	if (x.zawgyi >= LIKELY_PART && x.zawgyi - x.all >= LIKELY_PART)
		return best_cut(s, segment, x.zawgyi_end, false);
	if (-x.unicode >= LIKELY_PART && x.all - x.unicode >= LIKELY_PART)
		return best_cut(s, segment, x.unicode_end, true);
	return segment->end;
}

int
encoding_part_next(const char *s, size_t n, size_t at, struct encoding_segment *part)
{
	if (!encoding_segment_next(s, n, at, part))
		return 0;
	const size_t end = flip(s, part);
	return end == part->end || encoding_segment_next(s, end, part->start, part);
}
