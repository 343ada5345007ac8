/* SPDX-License-Identifier: MIT */
/* XML resources: what is not touched comes back, texts that are set are read again. The first byte
 * says which format it is. */
#include <mymr/link.h>
#include "documents.h"

/* With other links it is a document of the format again. */
static void
check_links(struct mymr_document *doc, const char *format)
{
	const struct mymr_link_rule rule = {"/*", "/my/*"};
	const struct mymr_link_options options = {.rules = &rule, .n_rules = 1, .to = MYMR_BURMESE};
	struct mymr_document *again = NULL;
	struct mymr_buf out = {0};
	REQUIRE(mymr_document_mark_language(doc, MYMR_BURMESE) == MYMR_OK);
	REQUIRE(mymr_document_localize_links(doc, &options, NULL) == MYMR_OK);
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	REQUIRE(mymr_document_open(&again, out.s, out.len, format, NULL, NULL) == MYMR_OK);
	mymr_document_free(again);
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static const char *const formats[] = {
		"android", "qt", "resx", "stringsdict", "svg", "rss", "atom", "sitemap"};
	if (n == 0)
		return 0;
	const size_t which = data[0] % (sizeof formats / sizeof *formats);
	struct mymr_document *doc = check_open((const char *)data + 1, n - 1, formats[which]);
	/* HTML that is broken may read otherwise beside other text. */
	if (doc)
		check_texts(doc, formats[which], which < 5 || which > 7);
	if (doc)
		check_links(doc, formats[which]);
	mymr_document_free(doc);
	return 0;
}
