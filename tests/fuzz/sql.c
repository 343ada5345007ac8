/* SPDX-License-Identifier: MIT */
/* Dumps: what is not touched comes back; what is written has all its strings in their places,
 * whatever the texts. The columns are of plain text: HTML that is broken may read otherwise beside
 * other text. */
#include "documents.h"

static const char table[] = "CREATE TABLE p (title text, name text);\n";
#define N_TABLE (sizeof table - 1)

/* Whether a dump names columns that hold HTML. */
static int
has_pages(const unsigned char *s, size_t n)
{
	static const char *const parts[] = {"post", "value", "comm", "term", "desc", "capt", "teas",
		"exce", "abst", "summ", "intr", "full", "body", "cont", "html", "arti", "stor",
		"para", "text", "answ", "quot", "mess", "note", "bio", "name"};
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
			const size_t len = strlen(parts[k]);
			size_t at = 0;
			while (at < len && i + at < n && (s[i + at] | 0x20) == parts[k][at])
				at++;
			if (at == len)
				return 1;
		}
	}
	return 0;
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	char *s = malloc(N_TABLE + n);
	memcpy(s, table, N_TABLE);
	if (n)
		memcpy(s + N_TABLE, data, n);
	struct mymr_document *doc = check_open(s, N_TABLE + n, "sql");
	if (doc)
		check_texts(doc, "sql", !has_pages(data, n));
	mymr_document_free(doc);
	doc = check_open((const char *)data, n, "sql");
	if (doc)
		check_texts(doc, "sql", 0);
	mymr_document_free(doc);
	free(s);
	return 0;
}
