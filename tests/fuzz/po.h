/* SPDX-License-Identifier: MIT */
/* PO files of fuzz targets. */
#ifndef TESTS_FUZZ_PO_H
#define TESTS_FUZZ_PO_H

#include <mymr/po_edit.h>
#include "fuzz.h"

/* Whatever is in them, bytes are opened. */
static struct mymr_po *
open_bytes(const char *s, size_t n)
{
	struct mymr_po *po = NULL;
	enum mymr_status status = mymr_po_open(&po, s, n);
	REQUIRE(status == MYMR_OK || status == MYMR_ERANGE);
	return po;
}

#endif
