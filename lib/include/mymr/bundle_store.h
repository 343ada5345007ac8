/* SPDX-License-Identifier: MIT */
/* The bundle that a long-lived program uses, and another in its place while others go on reading.
 */
#ifndef MYMR_BUNDLE_STORE_H
#define MYMR_BUNDLE_STORE_H

#include <stddef.h>
#include <mymr/bundle.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Holds one bundle or none. All functions but new and free are for any number of threads at once.
 *
 *     struct mymr_bundle *bundle = mymr_bundle_store_get(store);
 *     ... all of one request ...
 *     mymr_bundle_release(bundle);
 *
 * A request that takes the bundle once sees one state of all catalogs. */
struct mymr_bundle_store;

/* An empty store. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_bundle_store_new(struct mymr_bundle_store **out);

/* Releases its bundle, which others may go on holding. NULL is allowed. */
MYMR_API void
mymr_bundle_store_free(struct mymr_bundle_store *store);

/* The bundle there is now, to be released; NULL when there is none. Waits for nothing but other
 * calls of get and put that are under way, which only copy a pointer. */
MYMR_API struct mymr_bundle *
mymr_bundle_store_get(struct mymr_bundle_store *store);

/* Puts bundle, which the store then holds for its caller, in the place of the one before, which is
 * released. NULL leaves the store empty. */
MYMR_API void
mymr_bundle_store_put(struct mymr_bundle_store *store, struct mymr_bundle *bundle);

/* Makes a bundle as mymr_bundle_new does and puts it in place. On failure the one before stays. */
MYMR_API enum mymr_status
mymr_bundle_store_load(struct mymr_bundle_store *store, const char *default_locale,
	const struct mymr_bundle_source *sources, size_t n, struct mymr_bundle_error *error);

#ifdef __cplusplus
}
#endif

#endif
