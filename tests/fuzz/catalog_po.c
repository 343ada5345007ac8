/* SPDX-License-Identifier: MIT */
/* Any bytes as a PO file: refused with a place, or a catalog that is whole, and is the same when it
 * was compiled to an MO file. */
#include <mymr/compile.h>
#include "properties.h"

static void
check_compiled(const struct mymr_catalog *c)
{
	struct mymr_buf out = {0};
	struct mymr_catalog *again;
	REQUIRE(mymr_compile(&out, c, MYMR_COMPILE_MO) == MYMR_OK);
	REQUIRE(mymr_catalog_load_mo(&again, out.s, out.len, NULL, NULL) == MYMR_OK);
	REQUIRE(mymr_catalog_size(again) == mymr_catalog_size(c));
	mymr_catalog_free(again);
	for (int format = MYMR_COMPILE_JSON; format <= MYMR_COMPILE_C; format++) {
		enum mymr_status status = mymr_compile(&out, c, (enum mymr_compile_format)format);
		REQUIRE(status == MYMR_OK || status == MYMR_ERANGE);
	}
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_catalog *c;
	struct mymr_error error = {SIZE_MAX, NULL};
	enum mymr_status status = mymr_catalog_load_po(&c, (const char *)data, n, NULL, &error);
	if (status) {
		REQUIRE(error.offset <= n && error.reason);
		return 0;
	}
	check_catalog(c);
	check_compiled(c);
	mymr_catalog_free(c);
	return 0;
}
