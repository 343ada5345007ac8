/* SPDX-License-Identifier: MIT */
/* Any bytes as an MO file: refused with a place, or a catalog that is whole. */
#include "properties.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_catalog *c;
	struct mymr_error error = {SIZE_MAX, NULL};
	enum mymr_status status = mymr_catalog_load_mo(&c, (const char *)data, n, NULL, &error);
	if (status) {
		REQUIRE(error.offset <= n && error.reason);
		return 0;
	}
	check_catalog(c);
	mymr_catalog_free(c);
	return 0;
}
