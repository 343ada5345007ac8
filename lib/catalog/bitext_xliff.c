/* SPDX-License-Identifier: MIT */
/* Pairs of an XLIFF file. */
#include <mymr/xliff.h>
#include "catalog/bitext.h"

static bool
is_wanted(const struct mymr_xliff_segment *g)
{
	const enum bitext_language source =
		g->source_language ? bitext_language(g->source_language) : BITEXT_ENGLISH;
	const enum bitext_language target =
		g->target_language ? bitext_language(g->target_language) : BITEXT_BURMESE;
	return g->source.len && g->target.len && source == BITEXT_ENGLISH &&
	       target == BITEXT_BURMESE;
}

static size_t
length_of(const char *s)
{
	size_t n = 0;
	while (s && s[n])
		n++;
	return n;
}

static enum mymr_status
read_segment(const struct mymr_xliff *x, size_t i, mymr_bitext_found *found, void *arg)
{
	struct mymr_xliff_segment g;
	enum mymr_status status = mymr_xliff_segment_at(x, i, &g);
	if (status || !is_wanted(&g))
		return status;
	const struct mymr_bitext_pair pair = {
		.context = g.name,
		.n_context = length_of(g.name),
		.source = g.source.s,
		.n_source = g.source.len,
		.translation = g.target.s,
		.n_translation = g.target.len,
		.is_draft = g.has_state && g.state == MYMR_XLIFF_INITIAL,
		.offset = g.target.start,
	};
	return found(arg, &pair);
}

enum mymr_status
bitext_read_xliff(
	const char *s, size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error)
{
	struct mymr_xliff *x = NULL;
	enum mymr_status status = mymr_xliff_open(&x, s, n, error);
	const size_t size = status ? 0 : mymr_xliff_size(x);
	for (size_t i = 0; i < size && !status; i++)
		status = read_segment(x, i, found, arg);
	mymr_xliff_free(x);
	return status;
}
