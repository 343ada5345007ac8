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

static bool
find_in_locale(const struct mymr_bundle *bundle, size_t locale, const struct mymr_bundle_request *r,
	struct mymr_bundle_text *text)
{
	const struct bundle_locale *l = &bundle->locales[locale];
	for (size_t i = l->first; i != BUNDLE_NONE; i = bundle->catalogs[i].next) {
		if (!mymr_message(bundle->catalogs[i].catalog, r->context, r->context_len, r->id,
			    r->id_len, r->count, &text->s, &text->len)) {
			text->locale = l->tag;
			return true;
		}
	}
	return false;
}

static bool
find_along(const struct mymr_bundle *bundle, const char *tag, const struct mymr_bundle_request *r,
	struct mymr_bundle_text *text)
{
	size_t n = strlen(tag);
	for (; n > 0; n = tag_truncate(tag, n)) {
		const size_t locale = bundle_lookup(bundle, tag, &n);
		if (locale != BUNDLE_NONE && find_in_locale(bundle, locale, r, text))
			return true;
	}
	return false;
}

enum mymr_status
mymr_bundle_message(const struct mymr_bundle *bundle, const struct mymr_bundle_request *request,
	struct mymr_bundle_text *text)
{
	const char *fallback = bundle->locales[bundle->default_locale].tag;
	if (request->locale && find_along(bundle, request->locale, request, text))
		return MYMR_OK;
	if (find_along(bundle, fallback, request, text))
		return MYMR_OK;
	*text = (struct mymr_bundle_text){request->id, request->id_len, fallback};
	return MYMR_ENOENT;
}

enum mymr_status
mymr_bundle_format(struct mymr_buf *out, const struct mymr_bundle *bundle,
	const struct mymr_bundle_request *request, enum mymr_digits digits,
	const struct mymr_argument *args, size_t n, struct mymr_error *error)
{
	struct mymr_bundle_text text;
	struct mymr_message_format *format;
	mymr_bundle_message(bundle, request, &text);
	enum mymr_status status = mymr_message_format_parse(&format, text.s, text.len, error);
	if (status)
		return status;
	status = mymr_message_format_write(out, format, text.locale, digits, args, n, error);
	mymr_message_format_free(format);
	return status;
}
