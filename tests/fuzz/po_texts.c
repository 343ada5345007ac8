/* SPDX-License-Identifier: MIT */
/* PO files as documents: any bytes come back, texts that are set are read again. */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_document *doc = check_open((const char *)data, n, "po");
	if (doc)
		check_texts(doc, "po", 1);
	mymr_document_free(doc);
	return 0;
}
