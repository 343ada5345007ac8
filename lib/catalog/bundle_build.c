/* SPDX-License-Identifier: MIT */
/* A bundle made of its catalogs, whose messages are read. */
#include <stdlib.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/bundle.h"

static void
free_all(struct mymr_bundle *bundle)
{
	for (size_t i = 0; i < bundle->n_catalogs; i++) {
		bundle_formats_free(&bundle->catalogs[i]);
		mymr_catalog_free(bundle->catalogs[i].catalog);
		free(bundle->catalogs[i].bytes);
	}
	free(bundle->catalogs);
	free(bundle->locales);
	free(bundle);
}

struct mymr_bundle *
mymr_bundle_retain(struct mymr_bundle *bundle)
{
	atomic_fetch_add(&bundle->n_holders, 1);
	return bundle;
}

void
mymr_bundle_release(struct mymr_bundle *bundle)
{
	if (bundle && atomic_fetch_sub(&bundle->n_holders, 1) == 1)
		free_all(bundle);
}

static enum mymr_status
fail(struct mymr_bundle_error *error, enum mymr_status status, const char *reason)
{
	error->reason = reason;
	return status;
}

static enum mymr_status
out_of_memory(struct mymr_bundle_error *error)
{
	return fail(error, MYMR_ENOMEM, mymr_status_text(MYMR_ENOMEM));
}

/* There is room for one locale more than sources. */
static enum mymr_status
add_locale(struct mymr_bundle *bundle, const char *tag, struct mymr_bundle_error *error)
{
	struct bundle_locale l = {.first = BUNDLE_NONE};
	if (!tag_normalize(l.tag, tag, strlen(tag)))
		return fail(error, MYMR_EINVAL, N_("the locale is no language tag"));
	l.tag_len = strlen(l.tag);
	if (bundle_find(bundle, l.tag, l.tag_len) != BUNDLE_NONE)
		return MYMR_OK;
	size_t i = bundle->n_locales++;
	for (; i > 0; i--) {
		const struct bundle_locale *before = &bundle->locales[i - 1];
		if (tag_compare(before->tag, before->tag_len, l.tag, l.tag_len) < 0)
			break;
		bundle->locales[i] = *before;
	}
	bundle->locales[i] = l;
	return MYMR_OK;
}

/* The magic number of MO in either order of bytes (gettext manual, "The Format of GNU MO Files").
 */
static bool
is_mo(const struct mymr_bundle_source *source)
{
	static const unsigned char little[] = {0xDE, 0x12, 0x04, 0x95};
	static const unsigned char big[] = {0x95, 0x04, 0x12, 0xDE};
	return source->n >= sizeof big && (memcmp(source->bytes, little, sizeof little) == 0 ||
						  memcmp(source->bytes, big, sizeof big) == 0);
}

static enum mymr_status
load(struct bundle_catalog *c, const struct mymr_bundle_source *source,
	struct mymr_bundle_error *error)
{
	struct mymr_error inner = {0, NULL};
	enum mymr_status status;
	if (is_mo(source)) {
		c->bytes = malloc(source->n);
		if (!c->bytes)
			return out_of_memory(error);
		memcpy(c->bytes, source->bytes, source->n);
		status = mymr_catalog_load_mo(&c->catalog, c->bytes, source->n, NULL, &inner);
	} else {
		status = mymr_catalog_load_po(&c->catalog, source->bytes, source->n, NULL, &inner);
	}
	error->offset = inner.offset;
	error->reason = inner.reason;
	return status;
}

/* Puts a catalog behind those of its locale. */
static void
link_catalog(struct mymr_bundle *bundle, size_t number, const char *tag)
{
	size_t *at = &bundle->locales[bundle_find(bundle, tag, strlen(tag))].first;
	while (*at != BUNDLE_NONE)
		at = &bundle->catalogs[*at].next;
	*at = number;
}

static enum mymr_status
add_source(struct mymr_bundle *bundle, const struct mymr_bundle_source *source,
	struct mymr_bundle_error *error)
{
	const size_t number = bundle->n_catalogs;
	struct bundle_catalog *c = &bundle->catalogs[bundle->n_catalogs++];
	c->next = BUNDLE_NONE;
	enum mymr_status status = add_locale(bundle, source->locale, error);
	if (!status)
		status = load(c, source, error);
	if (!status && source->is_message_format)
		status = bundle_formats_read(c, error);
	if (!status)
		link_catalog(bundle, number, source->locale);
	return status;
}

static struct mymr_bundle *
allocate(size_t n)
{
	struct mymr_bundle *bundle = calloc(1, sizeof *bundle);
	if (!bundle)
		return NULL;
	atomic_init(&bundle->n_holders, 1);
	bundle->locales = calloc(n + 1, sizeof *bundle->locales);
	bundle->catalogs = calloc(n + 1, sizeof *bundle->catalogs);
	if (bundle->locales && bundle->catalogs)
		return bundle;
	free_all(bundle);
	return NULL;
}

static enum mymr_status
fill(struct mymr_bundle *bundle, const char *default_locale,
	const struct mymr_bundle_source *sources, size_t n, struct mymr_bundle_error *error)
{
	enum mymr_status status = add_locale(bundle, default_locale, error);
	for (size_t i = 0; i < n && !status; i++) {
		*error = (struct mymr_bundle_error){.source = i};
		status = add_source(bundle, &sources[i], error);
	}
	if (!status)
		bundle->default_locale =
			bundle_find(bundle, default_locale, strlen(default_locale));
	return status;
}

enum mymr_status
mymr_bundle_new(struct mymr_bundle **out, const char *default_locale,
	const struct mymr_bundle_source *sources, size_t n, struct mymr_bundle_error *error)
{
	struct mymr_bundle_error inner = {.source = n};
	struct mymr_bundle *bundle = allocate(n);
	enum mymr_status status =
		bundle ? fill(bundle, default_locale, sources, n, &inner) : out_of_memory(&inner);
	if (!status) {
		*out = bundle;
		return MYMR_OK;
	}
	mymr_bundle_release(bundle);
	if (error)
		*error = inner;
	return status;
}
