/* SPDX-License-Identifier: MIT */
/* Posts of WordPress in an export, as they are and with anything around them. */
#include "documents.h"

static const char before[] = "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' "
			     "xmlns:wp='http://wordpress.org/export/1.2/'><channel><item>"
			     "<content:encoded><![CDATA[";
static const char behind[] = "]]></content:encoded></item></channel></rss>";

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_document *doc = check_open((const char *)data, n, "wxr");
	if (doc)
		check_texts(doc, "wxr", 0);
	mymr_document_free(doc);
	const size_t n_before = sizeof before - 1, n_behind = sizeof behind - 1;
	char *s = malloc(n_before + n + n_behind);
	memcpy(s, before, n_before);
	if (n)
		memcpy(s + n_before, data, n);
	memcpy(s + n_before + n, behind, n_behind);
	doc = check_open(s, n_before + n + n_behind, "wxr");
	if (doc)
		check_texts(doc, "wxr", 0);
	mymr_document_free(doc);
	free(s);
	return 0;
}
