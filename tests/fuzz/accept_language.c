/* SPDX-License-Identifier: MIT */
/* Any bytes as an Accept-Language header: a locale of the bundle. As a locale: a text. */
#include <mymr/bundle.h>
#include <string.h>
#include "fuzz.h"

static void
look_up(const struct mymr_bundle *bundle, const unsigned char *data, size_t n)
{
	char *locale = malloc(n + 1);
	struct mymr_bundle_text text;
	REQUIRE(locale);
	memcpy(locale, data, n);
	locale[n] = '\0';
	const struct mymr_bundle_request request = {.locale = locale, .id = "a", .id_len = 1};
	const enum mymr_status status = mymr_bundle_message(bundle, &request, &text);
	REQUIRE(status == MYMR_OK || (text.s == request.id && strcmp(text.locale, "en") == 0));
	free(locale);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static const char po[] = "msgid \"a\"\nmsgstr \"b\"\n";
	static const struct mymr_bundle_source sources[] = {{"my", po, sizeof po - 1, true},
		{"my-MM", po, sizeof po - 1, true}, {"zh-Hant-TW", po, sizeof po - 1, true},
		{"x-a-b", po, sizeof po - 1, false}};
	static struct mymr_bundle *bundle;
	const char *locale = NULL;
	int is_known = 0;
	if (!bundle)
		REQUIRE(mymr_bundle_new(&bundle, "en", sources, 4, NULL) == MYMR_OK);
	const enum mymr_status status =
		mymr_bundle_negotiate(bundle, (const char *)data, n, &locale);
	REQUIRE(status == MYMR_OK || (status == MYMR_ENOENT && strcmp(locale, "en") == 0));
	for (size_t i = 0; i < mymr_bundle_size(bundle); i++)
		is_known |= locale == mymr_bundle_locale_at(bundle, i);
	REQUIRE(is_known);
	look_up(bundle, data, n);
	return 0;
}
