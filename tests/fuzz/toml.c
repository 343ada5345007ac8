/* SPDX-License-Identifier: MIT */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_document *doc = check_open((const char *)data, n, "toml");
	if (doc)
		check_texts(doc, "toml", 1);
	mymr_document_free(doc);
	return 0;
}
