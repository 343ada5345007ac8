/* SPDX-License-Identifier: MIT */
#include "catalog/bundle.h"

#include <string.h>

size_t
mymr_bundle_size(const struct mymr_bundle *bundle)
{
	return bundle->n_locales;
}

const char *
mymr_bundle_locale_at(const struct mymr_bundle *bundle, size_t i)
{
	return i < bundle->n_locales ? bundle->locales[i].tag : NULL;
}

size_t
bundle_find(const struct mymr_bundle *bundle, const char *tag, size_t n)
{
	size_t from = 0, to = bundle->n_locales;
	while (from < to) {
		const size_t middle = from + (to - from) / 2;
		const struct bundle_locale *l = &bundle->locales[middle];
		const int order = tag_compare(tag, n, l->tag, l->tag_len);
		if (order == 0)
			return middle;
		if (order < 0)
			to = middle;
		else
			from = middle + 1;
	}
	return BUNDLE_NONE;
}

size_t
bundle_lookup(const struct mymr_bundle *bundle, const char *tag, size_t *n)
{
	for (; *n > 0; *n = tag_truncate(tag, *n)) {
		const size_t i = *n <= TAG_MAX ? bundle_find(bundle, tag, *n) : BUNDLE_NONE;
		if (i != BUNDLE_NONE)
			return i;
	}
	return BUNDLE_NONE;
}

/* The catalog of a locale that has a message; NULL when none has. */
static const struct bundle_catalog *
find_in_locale(const struct mymr_bundle *bundle, size_t locale, const struct mymr_bundle_request *r,
	struct mymr_bundle_text *text)
{
	const struct bundle_locale *l = &bundle->locales[locale];
	for (size_t i = l->first; i != BUNDLE_NONE; i = bundle->catalogs[i].next) {
		const struct bundle_catalog *c = &bundle->catalogs[i];
		if (!mymr_message(c->catalog, r->context, r->context_len, r->id, r->id_len,
			    r->count, &text->s, &text->len)) {
			text->locale = l->tag;
			return c;
		}
	}
	return NULL;
}

static const struct bundle_catalog *
find_along(const struct mymr_bundle *bundle, const char *tag, const struct mymr_bundle_request *r,
	struct mymr_bundle_text *text)
{
	const struct bundle_catalog *found = NULL;
	for (size_t n = strlen(tag); n > 0 && !found; n = tag_truncate(tag, n)) {
		const size_t locale = bundle_lookup(bundle, tag, &n);
		if (locale != BUNDLE_NONE)
			found = find_in_locale(bundle, locale, r, text);
	}
	return found;
}

/* The catalog that a text comes from; NULL when it is the id. */
static const struct bundle_catalog *
find(const struct mymr_bundle *bundle, const struct mymr_bundle_request *r,
	struct mymr_bundle_text *text)
{
	const char *fallback = bundle->locales[bundle->default_locale].tag;
	const struct bundle_catalog *found =
		r->locale ? find_along(bundle, r->locale, r, text) : NULL;
	if (!found)
		found = find_along(bundle, fallback, r, text);
	if (!found)
		*text = (struct mymr_bundle_text){r->id, r->id_len, fallback};
	return found;
}

enum mymr_status
mymr_bundle_message(const struct mymr_bundle *bundle, const struct mymr_bundle_request *request,
	struct mymr_bundle_text *text)
{
	return find(bundle, request, text) ? MYMR_OK : MYMR_ENOENT;
}

enum mymr_status
mymr_bundle_format(struct mymr_buf *out, const struct mymr_bundle *bundle,
	const struct mymr_bundle_request *request, enum mymr_digits digits,
	const struct mymr_argument *args, size_t n, struct mymr_error *error)
{
	struct mymr_bundle_text text;
	const struct bundle_catalog *found = find(bundle, request, &text);
	const struct mymr_message_format *ready = found ? bundle_format_of(found, text.s) : NULL;
	struct mymr_message_format *made = NULL;
	enum mymr_status status = MYMR_OK;
	if (!ready)
		status = mymr_message_format_parse(&made, text.s, text.len, error);
	if (!status)
		status = mymr_message_format_write(
			out, ready ? ready : made, text.locale, digits, args, n, error);
	mymr_message_format_free(made);
	return status;
}
