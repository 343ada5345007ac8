/* SPDX-License-Identifier: MIT */
/* Where the bytes of a target stand in the file. */
#include "catalog/xliff_doc.h"

enum mymr_status
mymr_xliff_target_runs(const struct mymr_xliff *x, size_t i, mymr_xliff_run_found *found, void *arg)
{
	if (i >= x->n_segments)
		return MYMR_EINVAL;
	struct xliff_content source, target;
	const struct xliff_segment *g = &x->segment[i];
	enum mymr_status status = xliff_read_pair(x, g, g->n_more, &source, &target);
	for (size_t k = 0; k < target.n_items && !status; k++) {
		const struct xliff_item *item = &target.item[k];
		const struct mymr_xliff_run run = {
			item->at, item->n, item->start, item->end, item->is_exact};
		if (item->n)
			status = found(arg, &run);
	}
	xliff_content_free(&source);
	xliff_content_free(&target);
	return status;
}
