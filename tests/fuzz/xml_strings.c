/* SPDX-License-Identifier: MIT */
/* XML resources: what is not touched comes back, texts that are set are read again. The first byte
 * says which format it is. */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static const char *const formats[] = {
		"android", "qt", "resx", "stringsdict", "svg", "rss", "atom"};
	if (n == 0)
		return 0;
	const size_t which = data[0] % (sizeof formats / sizeof *formats);
	struct mymr_document *doc = check_open((const char *)data + 1, n - 1, formats[which]);
	/* HTML that is broken may read otherwise beside other text. */
	if (doc)
		check_texts(doc, formats[which], which < 5);
	mymr_document_free(doc);
	return 0;
}
