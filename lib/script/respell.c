/* SPDX-License-Identifier: MIT */
/* The spelling of text that was converted. */
#include "script/normalize.h"

/* From the input of first to the output of second, in first: where both have a boundary. */
static void
join(struct mymr_offset_map *first, const struct mymr_offset_map *second)
{
	size_t n = 0;
	for (size_t i = 0, k = 0; i < first->n; i++) {
		const struct mymr_offset_pair pair = first->pairs[i];
		while (second->pairs[k].in < pair.out)
			k++;
		if (second->pairs[k].in == pair.out)
			first->pairs[n++] =
				(struct mymr_offset_pair){pair.in, second->pairs[k].out};
	}
	first->n = n;
}

enum mymr_status
respell_converted(struct mymr_buf *text, struct mymr_offset_map *map)
{
	struct mymr_buf spelt = {0};
	struct mymr_offset_map spelt_map = {0};
	enum mymr_status status = normalize_mapped(
		&spelt, text->s ? text->s : "", text->len, MYMR_NORMALIZE_SPELLING, &spelt_map);
	if (!status) {
		const struct mymr_buf before = *text;
		*text = spelt;
		spelt = before;
		join(map, &spelt_map);
	}
	mymr_buf_free(&spelt);
	mymr_offset_map_free(&spelt_map);
	return status;
}
