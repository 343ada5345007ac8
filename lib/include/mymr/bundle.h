/* SPDX-License-Identifier: MIT */
/* Catalogs of several languages together, as a server wants them: the locale is an argument of each
 * look-up, what a locale lacks is looked for in those behind it. */
#ifndef MYMR_BUNDLE_H
#define MYMR_BUNDLE_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/digits.h>
#include <mymr/message_format.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A bundle: immutable, so any number of threads may use it at once. It lives as long as somebody
 * holds it; mymr/bundle_store.h puts another in its place while others go on reading. */
struct mymr_bundle;

/* One catalog of a bundle. */
struct mymr_bundle_source {
	const char *locale; /* BCP 47, '_' like '-', in any case: "my", "my-MM"; NUL-terminated */
	const char *bytes;  /* MO, known by its magic number, or PO */
	size_t n;
	/* Whether translations are messages with arguments (mymr/message_format.h): then one that
	 * is malformed is found here, and not when somebody is to read it. */
	bool is_message_format;
};

/* Why there is no bundle. */
struct mymr_bundle_error {
	size_t source;      /* the number of the catalog; that of all catalogs when it is none */
	size_t offset;      /* in its bytes; of a malformed translation, where its message begins */
	size_t line;        /* in a PO file, of a message; otherwise 0 */
	const char *reason; /* static English */
};

/* Makes a bundle of sources[0..n), held once. The bytes are not needed afterwards. default_locale,
 * such as "en", is the language of the ids, where every search ends; it may have catalogs, too. Of
 * several catalogs of one locale the first that has a message counts. MYMR_EINVAL when a locale is
 * no tag of at most 63 bytes; what mymr_catalog_load_mo, mymr_catalog_load_po and
 * mymr_message_format_parse say. All is explained in *error (may be NULL). */
MYMR_API enum mymr_status
mymr_bundle_new(struct mymr_bundle **out, const char *default_locale,
	const struct mymr_bundle_source *sources, size_t n, struct mymr_bundle_error *error);

/* Holds the bundle once more, and returns it. Thread-safe. */
MYMR_API struct mymr_bundle *
mymr_bundle_retain(struct mymr_bundle *bundle);

/* Holds the bundle once less; the last one frees it. NULL is allowed. Thread-safe. */
MYMR_API void
mymr_bundle_release(struct mymr_bundle *bundle);

/* Number of locales, the default among them. */
MYMR_API size_t
mymr_bundle_size(const struct mymr_bundle *bundle);

/* The i-th locale in the order of tags, written as RFC 5646 2.1.1 recommends ("my-MM"): what lang
 * attributes and Content-Language want. It lives as long as the bundle; NULL when i is not below
 * the size. */
MYMR_API const char *
mymr_bundle_locale_at(const struct mymr_bundle *bundle, size_t i);

/* What is looked for, and for whom. */
struct mymr_bundle_request {
	const char *locale;  /* NUL-terminated; NULL for the default */
	const char *context; /* NULL when there is none */
	size_t context_len;
	const char *id;
	size_t id_len;
	unsigned long count; /* of a message with gettext's plural forms */
};

/* What was found. Pointers live as long as the bundle, or as the id of the request. */
struct mymr_bundle_text {
	const char *s;
	size_t len;
	const char *locale; /* the language s is in, as mymr_bundle_locale_at has it */
};

/* Looks a message up: in the locale, in its tag without the last part and so on (RFC 4647 3.4:
 * my-MM, my), then in the default in the same way. MYMR_ENOENT gives the id itself, in the default
 * locale. A tag that is none is taken as far as it leads to one. Thread-safe, never allocates. */
MYMR_API enum mymr_status
mymr_bundle_message(const struct mymr_bundle *bundle, const struct mymr_bundle_request *request,
	struct mymr_bundle_text *text);

/* Looks a message up and appends it with its arguments, by the rules of the language that it was
 * found in: an English id has English plural forms for whomever. What mymr_message_format_parse and
 * mymr_message_format_write say, with offsets in the text that mymr_bundle_message gives; that a
 * message has no translation is no error. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_bundle_format(struct mymr_buf *out, const struct mymr_bundle *bundle,
	const struct mymr_bundle_request *request, enum mymr_digits digits,
	const struct mymr_argument *args, size_t n, struct mymr_error *error);

/* Chooses a locale of the bundle for the value s[0..n) of an Accept-Language header (RFC 9110
 * 12.5.4), by RFC 4647 lookup: the range of the greatest weight that leads to a locale, of equals
 * the first. "*" is the default, or the first locale that is not excluded. A weight of 0 excludes
 * what its range is the beginning of, unless a longer range is so, too. What is malformed is passed
 * over; the first 64 ranges count.
 * MYMR_ENOENT gives the default, as when no range leads to a locale. Time is linear in n.
 * Thread-safe, never allocates. */
MYMR_API enum mymr_status
mymr_bundle_negotiate(
	const struct mymr_bundle *bundle, const char *s, size_t n, const char **locale);

#ifdef __cplusplus
}
#endif

#endif
