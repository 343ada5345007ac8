/* SPDX-License-Identifier: MIT */
#include "segments.h"

#include <stdlib.h>

void
segments_add(struct segments *list, const struct mymr_segment_model *model, enum mymr_segment_by by,
	const char *s, size_t from, size_t n)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	mymr_segmenter_start(&segmenter, model, by, s + from, n);
	while (mymr_segmenter_next(&segmenter, &segment)) {
		if (list->n == list->cap) {
			list->cap = list->cap ? 2 * list->cap : 64;
			list->s = realloc(list->s, list->cap * sizeof *list->s);
			if (!list->s)
				abort();
		}
		segment.start += from;
		segment.end += from;
		list->s[list->n++] = segment;
	}
}

void
segments_list(struct segments *list, const struct mymr_segment_model *model,
	enum mymr_segment_by by, const char *s, size_t n)
{
	list->n = 0;
	segments_add(list, model, by, s, 0, n);
}

void
segments_free(struct segments *list)
{
	free(list->s);
	*list = (struct segments){0};
}

int
segment_is(const struct mymr_segment *a, const struct mymr_segment *b)
{
	return a->start == b->start && a->end == b->end && a->piece == b->piece &&
	       a->strength == b->strength;
}
