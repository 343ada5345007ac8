/* SPDX-License-Identifier: MIT */
/* Pairs from any bytes: each is a text with a translation, both UTF-8 where the file is, and found
 * inside the file. */
#include <mymr/bitext.h>
#include <mymr/utf8.h>
#include "fuzz.h"

struct seen {
	enum mymr_bitext_format format;
	size_t n;
};

static enum mymr_status
look(void *arg, const struct mymr_bitext_pair *pair)
{
	const struct seen *seen = arg;
	REQUIRE(pair->n_source && pair->n_translation && pair->offset <= seen->n);
	REQUIRE(pair->context || pair->n_context == 0);
	if (seen->format != MYMR_BITEXT_PO) {
		REQUIRE(mymr_utf8_check(pair->source, pair->n_source, NULL) == MYMR_OK);
		REQUIRE(mymr_utf8_check(pair->translation, pair->n_translation, NULL) == MYMR_OK);
	}
	return MYMR_OK;
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_error error = {0};
	if (n == 0)
		return 0;
	struct seen seen = {(enum mymr_bitext_format)(data[0] % MYMR_BITEXT_FORMATS), n - 1};
	const enum mymr_status status =
		mymr_bitext_read(seen.format, (const char *)data + 1, n - 1, look, &seen, &error);
	REQUIRE(!status || (error.reason && error.offset <= seen.n));
	return 0;
}
