/* SPDX-License-Identifier: MIT */
/* Threads that read while another one loads: each sees one state of all catalogs. */
#include <mymr/bundle_store.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include "mo_build.h"
#include "tap.h"

#define N_READERS 4
#define N_LOADS 400
#define N_STATES 8

static atomic_int is_over, n_read, n_torn;

/* Two catalogs that agree on a number, one as PO, one as MO. */
static enum mymr_status
load(struct mymr_bundle_store *store, int state)
{
	char po[64], text[16];
	struct mymr_buf mo = {0};
	const int n = snprintf(po, sizeof po, "msgid \"a\"\nmsgstr \"%d {n}\"\n", state);
	const size_t len = (size_t)snprintf(text, sizeof text, "%d", state);
	const struct mo_message message = {.id = "b", .id_len = 1, .text = text, .text_len = len};
	mo_build(&mo, &message, 1, false);
	const struct mymr_bundle_source sources[] = {
		{"my", po, (size_t)n, true}, {"my", mo.s, mo.len, true}};
	const enum mymr_status status = mymr_bundle_store_load(store, "en", sources, 2, NULL);
	mymr_buf_free(&mo);
	return status;
}

static void
read_once(struct mymr_bundle *bundle, struct mymr_buf *out)
{
	const struct mymr_argument arg = {
		.name = "n", .type = MYMR_ARGUMENT_INTEGER, .integer = 1000};
	const struct mymr_bundle_request a = {.locale = "my-MM", .id = "a", .id_len = 1};
	const struct mymr_bundle_request b = {.locale = "my", .id = "b", .id_len = 1};
	struct mymr_bundle_text text;
	out->len = 0;
	const enum mymr_status status =
		mymr_bundle_format(out, bundle, &a, MYMR_DIGITS_MYMR, &arg, 1, NULL);
	mymr_bundle_message(bundle, &b, &text);
	n_torn += status || out->s[0] != text.s[0] || strcmp(text.locale, "my") != 0;
	n_read++;
}

static void *
reader(void *arg)
{
	struct mymr_buf out = {0};
	while (!is_over) {
		struct mymr_bundle *bundle = mymr_bundle_store_get(arg);
		n_torn += !bundle;
		n_read += !bundle;
		for (int i = 0; bundle && i < 4; i++)
			read_once(bundle, &out);
		mymr_bundle_release(bundle);
	}
	mymr_buf_free(&out);
	return NULL;
}

static void
threads(struct mymr_bundle_store *store)
{
	pthread_t ids[N_READERS];
	int n_failed = 0, n_started = 0;
	for (; n_started < N_READERS; n_started++) {
		if (pthread_create(&ids[n_started], NULL, reader, store))
			break;
	}
	for (int i = 0; i < N_LOADS || n_read < N_LOADS; i++) {
		const struct mymr_bundle_source bad = {"my", "msgid", 5, true};
		n_failed += load(store, i % N_STATES) != MYMR_OK;
		n_failed += mymr_bundle_store_load(store, "en", &bad, 1, NULL) != MYMR_ESYNTAX;
	}
	is_over = 1;
	for (int i = 0; i < n_started; i++)
		pthread_join(ids[i], NULL);
	tap_ok(n_started == N_READERS && n_failed == 0, "%d loads, as many failed ones", N_LOADS);
	tap_ok(n_read >= N_LOADS && n_torn == 0, "no reader saw two states");
}

static void
failures(struct mymr_bundle_store *store)
{
	static const char bad_po[] = "msgid \"a\"\nmsgstr \"{n\"\n";
	const struct mymr_bundle_source bad = {"my", bad_po, sizeof bad_po - 1, true};
	struct mymr_bundle_error error = {9, 9, 9, NULL};
	tap_ok(mymr_bundle_store_get(store) == NULL, "empty at first");
	tap_ok(mymr_bundle_store_load(store, "en", &bad, 1, &error) == MYMR_ESYNTAX,
		"no bundle to load");
	tap_ok(mymr_bundle_store_get(store) == NULL, "still empty");
	tap_ok(load(store, 1) == MYMR_OK, "loaded");
	struct mymr_bundle *before = mymr_bundle_store_get(store);
	tap_ok(mymr_bundle_store_load(store, "en", &bad, 1, &error) == MYMR_ESYNTAX,
		"no bundle in its place");
	tap_ok(error.source == 0 && error.offset == 0 && error.line == 1 && error.reason,
		"why and where: %s", error.reason);
	struct mymr_bundle *after = mymr_bundle_store_get(store);
	tap_ok(before && before == after, "the old one stays");
	mymr_bundle_release(after);
	mymr_bundle_store_put(store, NULL);
	tap_ok(mymr_bundle_store_get(store) == NULL, "emptied");
	tap_ok(mymr_bundle_size(before) == 2, "who holds the old one goes on");
	mymr_bundle_release(before);
}

int
main(void)
{
	struct mymr_bundle_store *store = NULL;
	if (mymr_bundle_store_new(&store))
		return 1;
	failures(store);
	load(store, 0);
	threads(store);
	mymr_bundle_store_free(store);
	mymr_bundle_store_free(NULL);
	return tap_done();
}
