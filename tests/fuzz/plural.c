/* SPDX-License-Identifier: MIT */
/* Any bytes as a plural rule: refused with a place, or a form below nplurals for every count. */
#include "properties.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_plural rule;
	struct mymr_error error = {SIZE_MAX, NULL};
	enum mymr_status status = mymr_plural_parse(&rule, (const char *)data, n, &error);
	if (status)
		REQUIRE(error.offset <= n && error.reason);
	for (size_t i = 0; i < N_COUNTS; i++)
		REQUIRE(mymr_plural_form(&rule, counts[i]) < rule.n_forms);
	return 0;
}
