/* SPDX-License-Identifier: MIT */
/* Messages as TMX. */
#include <mymr/tmx.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/exchange.h"

struct writer {
	struct mymr_buf *out;
	const struct mymr_exchange_options *options;
	struct mymr_error *error;
};

/* A memory has no texts without a translation, and no drafts. */
static enum mymr_status
put_unit(void *arg, const struct exchange_unit *unit)
{
	const struct writer *w = arg;
	const char *original = w->options->original;
	const struct mymr_memory_pair pair = {
		.context = unit->context.len ? unit->context.s : NULL,
		.n_context = unit->context.len,
		.source = unit->source.s,
		.n_source = unit->source.len,
		.translation = unit->translation.s,
		.n_translation = unit->translation.len,
		.origin = original,
		.n_origin = original ? strlen(original) : 0,
	};
	if (unit->translation.len == 0 || unit->is_fuzzy)
		return MYMR_OK;
	return mymr_tmx_put(w->out, &pair);
}

enum mymr_status
exchange_put_tmx(struct mymr_buf *out, const struct mymr_po *po,
	const struct mymr_exchange_options *options, struct mymr_error *error)
{
	struct writer w = {out, options, error};
	enum mymr_status status = mymr_tmx_begin(out);
	if (!status)
		status = exchange_units(po, options, put_unit, &w, error);
	return status ? status : mymr_tmx_end(out);
}
