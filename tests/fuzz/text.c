/* SPDX-License-Identifier: MIT */
/* Plain text as lines and as paragraphs; the first byte says which. A text that begins like a
 * bullet is read without it. */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0)
		return 0;
	const char *format = data[0] % 2 ? "paragraphs" : "text";
	struct mymr_document *doc = check_open((const char *)data + 1, n - 1, format);
	if (doc)
		check_texts(doc, format, 0);
	mymr_document_free(doc);
	return 0;
}
