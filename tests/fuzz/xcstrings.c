/* SPDX-License-Identifier: MIT */
/* String catalogs: what is not touched comes back; a translation is read again wherever it is put.
 */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_document *doc = check_open((const char *)data, n, "xcstrings");
	if (doc)
		check_texts(doc, "xcstrings", 1);
	mymr_document_free(doc);
	return 0;
}
