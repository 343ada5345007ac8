/* SPDX-License-Identifier: MIT */
/* Messages as CSV. */
#include <mymr/utf8.h>
#include "base/bom.h"
#include "catalog/csv.h"
#include "catalog/exchange.h"
#include "catalog/writer.h"

static void
put(struct writer *w, const char *s, size_t n, const char *behind)
{
	if (!w->status && n)
		w->status = mymr_utf8_check(s, n, NULL);
	if (!w->status && n)
		w->status = csv_put(w->out, s, n);
	writer_puts(w, behind);
}

static enum mymr_status
put_unit(void *arg, const struct exchange_unit *unit)
{
	struct writer *w = arg;
	put(w, unit->context.s, unit->context.len, ",");
	put(w, unit->source.s, unit->source.len, ",");
	put(w, unit->translation.s, unit->translation.len, ",");
	writer_puts(w, unit->is_fuzzy ? "yes," : ",");
	put(w, unit->note->s, unit->note->len, "\r\n");
	return w->status;
}

enum mymr_status
exchange_put_csv(struct mymr_buf *out, const struct mymr_po *po,
	const struct mymr_exchange_options *options, struct mymr_error *error)
{
	struct writer w = {.out = out};
	writer_puts(&w, BOM "context,source,translation,draft,note\r\n");
	return w.status ? w.status : exchange_units(po, options, put_unit, &w, error);
}
