/* SPDX-License-Identifier: MIT */
/* A bundle inside. */
#ifndef CATALOG_BUNDLE_H
#define CATALOG_BUNDLE_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/bundle.h>
#include <mymr/catalog.h>
#include "locale/tag.h"

#define BUNDLE_NONE SIZE_MAX

struct bundle_locale {
	char tag[TAG_MAX + 1];
	size_t tag_len;
	size_t first; /* its catalogs, by their numbers; BUNDLE_NONE without any */
};

/* A translation that was read as a message. */
struct bundle_format {
	const char *s; /* of the catalog */
	struct mymr_message_format *format;
};

struct bundle_catalog {
	struct mymr_catalog *catalog;
	char *bytes;                   /* of an MO file, which a catalog borrows; NULL for PO */
	size_t next;                   /* of the same locale */
	struct bundle_format *formats; /* in the order of addresses, when all are messages */
	size_t n_formats;
	size_t formats_cap;
};

struct mymr_bundle {
	atomic_size_t n_holders;
	struct bundle_locale *locales; /* in the order of tags */
	size_t n_locales;
	size_t default_locale;
	struct bundle_catalog *catalogs; /* in the order of sources */
	size_t n_catalogs;
};

/* Reads all translations of a catalog as messages. */
enum mymr_status
bundle_formats_read(struct bundle_catalog *c, struct mymr_bundle_error *error);

void
bundle_formats_free(struct bundle_catalog *c);

/* The message that a text of the catalog was read as; NULL when it was not. */
const struct mymr_message_format *
bundle_format_of(const struct bundle_catalog *c, const char *s);

/* The locale of a tag, BUNDLE_NONE when it is not there. */
size_t
bundle_find(const struct mymr_bundle *bundle, const char *tag, size_t n);

/* The locale that the longest beginning of *n bytes of a tag names (RFC 4647 3.4), whose length
 * becomes *n; BUNDLE_NONE when none does. */
size_t
bundle_lookup(const struct mymr_bundle *bundle, const char *tag, size_t *n);

#endif
