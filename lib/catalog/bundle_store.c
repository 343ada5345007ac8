/* SPDX-License-Identifier: MIT */
/* A bundle in the place of another while threads use both. */
#include <mymr/bundle_store.h>

#include <pthread.h>
#include <stdlib.h>

struct mymr_bundle_store {
	pthread_mutex_t lock; /* held while the pointer is copied and its bundle retained */
	struct mymr_bundle *bundle;
};

enum mymr_status
mymr_bundle_store_new(struct mymr_bundle_store **out)
{
	struct mymr_bundle_store *store = calloc(1, sizeof *store);
	if (!store)
		return MYMR_ENOMEM;
	if (pthread_mutex_init(&store->lock, NULL)) {
		free(store);
		return MYMR_ENOMEM;
	}
	*out = store;
	return MYMR_OK;
}

void
mymr_bundle_store_free(struct mymr_bundle_store *store)
{
	if (!store)
		return;
	mymr_bundle_release(store->bundle);
	pthread_mutex_destroy(&store->lock);
	free(store);
}

struct mymr_bundle *
mymr_bundle_store_get(struct mymr_bundle_store *store)
{
	pthread_mutex_lock(&store->lock);
	struct mymr_bundle *bundle = store->bundle;
	if (bundle)
		mymr_bundle_retain(bundle);
	pthread_mutex_unlock(&store->lock);
	return bundle;
}

void
mymr_bundle_store_put(struct mymr_bundle_store *store, struct mymr_bundle *bundle)
{
	pthread_mutex_lock(&store->lock);
	struct mymr_bundle *before = store->bundle;
	store->bundle = bundle;
	pthread_mutex_unlock(&store->lock);
	/* Freeing one takes its time, and nobody waits for it. */
	mymr_bundle_release(before);
}

enum mymr_status
mymr_bundle_store_load(struct mymr_bundle_store *store, const char *default_locale,
	const struct mymr_bundle_source *sources, size_t n, struct mymr_bundle_error *error)
{
	struct mymr_bundle *bundle;
	const enum mymr_status status = mymr_bundle_new(&bundle, default_locale, sources, n, error);
	if (!status)
		mymr_bundle_store_put(store, bundle);
	return status;
}
