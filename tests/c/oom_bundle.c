/* SPDX-License-Identifier: MIT */
/* Bundles and messages with arguments when memory runs out. */
#include <mymr/bundle_store.h>
#include <string.h>
#include "argument.h"
#include "mo_build.h"
#include "oom.h"
#include "tap.h"

#define PATTERN                                                                                \
	"{n, plural, offset:1 =0 {nobody} one {# page} other {{who} has # pages, {n, number, " \
	"::compact-short}, {x, select, a {{d, date, full}} other {{d, date}}}, {n, spellout}}}"

static int
format(void *arg)
{
	struct mymr_argument args[MAX_ARGUMENTS];
	char values[] = "n=i:54000 | who=s:အောင် | d=d:2017-07-24 | x=s:a";
	struct mymr_message_format *message = NULL;
	struct mymr_buf out = {0};
	struct mymr_error error = {0, NULL};
	const size_t n = argument_read(args, values);
	enum mymr_status status =
		mymr_message_format_parse(&message, PATTERN, strlen(PATTERN), &error);
	for (int i = 0; i < 8 && !status; i++)
		status = mymr_message_format_write(
			&out, message, arg, MYMR_DIGITS_MYMR, args, n, &error);
	mymr_message_format_free(message);
	mymr_buf_free(&out);
	return status ? (error.reason ? (int)status : 1) : 0;
}

/* On failure the bundle before is still there. */
static enum mymr_status
load_twice(struct mymr_bundle_store *store, const struct mymr_bundle_source *sources)
{
	struct mymr_bundle_error error = {0, 0, 0, NULL};
	enum mymr_status status = mymr_bundle_store_load(store, "en", sources, 1, &error);
	if (!status)
		status = mymr_bundle_store_load(store, "en", sources, 2, &error);
	if (status && !error.reason)
		return MYMR_EINVAL;
	struct mymr_bundle *bundle = mymr_bundle_store_get(store);
	if (!status && mymr_bundle_size(bundle) != 3)
		status = MYMR_EINVAL;
	mymr_bundle_release(bundle);
	return status;
}

static int
load(void *arg)
{
	static const char po[] = "msgid \"a\"\nmsgstr \""
				 "{n, plural, other {#}}"
				 "\"\n";
	const struct mymr_buf *mo = arg;
	const struct mymr_bundle_source sources[] = {
		{"my", mo->s, mo->len, true}, {"my-MM", po, sizeof po - 1, true}};
	struct mymr_bundle_store *store;
	enum mymr_status status = mymr_bundle_store_new(&store);
	if (status)
		return status;
	status = load_twice(store, sources);
	mymr_bundle_store_free(store);
	return status;
}

int
main(void)
{
	static const struct mo_message messages[] = {MO("one", "{n}"), MO("two", "{n, number}")};
	char english[] = "en", burmese[] = "my";
	struct mymr_buf mo = {0};
	mo_build(&mo, messages, 2, false);
	oom_test(format, english, "an English message");
	oom_test(format, burmese, "a Burmese message");
	oom_test(load, &mo, "bundles");
	mymr_buf_free(&mo);
	return tap_done();
}
