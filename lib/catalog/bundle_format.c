/* SPDX-License-Identifier: MIT */
/* Translations read as messages when their catalog is loaded. */
#include <stdlib.h>
#include "base/grow.h"
#include "catalog/bundle.h"
#include "catalog/catalog.h"

void
bundle_formats_free(struct bundle_catalog *c)
{
	for (size_t i = 0; i < c->n_formats; i++)
		mymr_message_format_free(c->formats[i].format);
	free(c->formats);
}

static enum mymr_status
read_one(struct bundle_catalog *c, size_t i, size_t form, const char **reason)
{
	struct bundle_format f;
	size_t len;
	struct mymr_error inner = {0, mymr_status_text(MYMR_ENOMEM)};
	enum mymr_status status = grow(&c->formats, &c->formats_cap, c->n_formats, sizeof f);
	mymr_catalog_form_at(c->catalog, i, form, &f.s, &len);
	if (!status)
		status = mymr_message_format_parse(&f.format, f.s, len, &inner);
	if (!status)
		c->formats[c->n_formats++] = f;
	else
		*reason = inner.reason;
	return status;
}

static int
compare(const void *a, const void *b)
{
	const uintptr_t x = (uintptr_t)((const struct bundle_format *)a)->s;
	const uintptr_t y = (uintptr_t)((const struct bundle_format *)b)->s;
	return x < y ? -1 : x > y;
}

enum mymr_status
bundle_formats_read(struct bundle_catalog *c, struct mymr_bundle_error *error)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < c->catalog->n_messages; i++) {
		const struct message *m = &c->catalog->messages[i];
		error->offset = m->offset;
		error->line = m->line;
		for (size_t form = 0; form < m->n_forms && !status; form++)
			status = read_one(c, i, form, &error->reason);
		if (status)
			return status;
	}
	if (c->n_formats > 0)
		qsort(c->formats, c->n_formats, sizeof *c->formats, compare);
	return MYMR_OK;
}

const struct mymr_message_format *
bundle_format_of(const struct bundle_catalog *c, const char *s)
{
	const struct bundle_format key = {s, NULL};
	const struct bundle_format *found =
		c->n_formats > 0 ? bsearch(&key, c->formats, c->n_formats, sizeof key, compare)
				 : NULL;
	return found ? found->format : NULL;
}
