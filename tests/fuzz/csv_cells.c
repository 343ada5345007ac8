/* SPDX-License-Identifier: MIT */
/* Tables: what is not touched comes back; behind names of columns, which say what separates them,
 * texts that are set are read again. */
#include "documents.h"

static const char names[] = "title,body\n";
#define N_NAMES (sizeof names - 1)

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	char *s = malloc(N_NAMES + n);
	memcpy(s, names, N_NAMES);
	if (n)
		memcpy(s + N_NAMES, data, n);
	struct mymr_document *doc = check_open(s, N_NAMES + n, "csv");
	if (doc)
		check_texts(doc, "csv", 1);
	mymr_document_free(doc);
	doc = check_open((const char *)data, n, "csv");
	mymr_document_free(doc);
	doc = check_open((const char *)data, n, "tsv");
	mymr_document_free(doc);
	free(s);
	return 0;
}
