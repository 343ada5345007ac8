/* SPDX-License-Identifier: MIT */
/* Any page comes back byte for byte, and its units, written back, read the same. */
#include <mymr/document.h>
#include <string.h>
#include "fuzz.h"

static void
check_units(const struct mymr_unit *u, size_t n_units, size_t n)
{
	for (size_t i = 0; i < n_units; i++) {
		REQUIRE(u[i].start < u[i].end && u[i].end <= n && u[i].text_len > 0);
		REQUIRE(i == 0 || u[i - 1].start <= u[i].start);
	}
}

static void
check_again(const struct mymr_unit *u, size_t n_units, const struct mymr_buf *page)
{
	struct mymr_document *doc;
	size_t n;
	if (mymr_document_open(&doc, page->s, page->len, "html", NULL, NULL))
		return;
	const struct mymr_unit *v = mymr_document_units(doc, &n);
	REQUIRE(n == n_units);
	for (size_t i = 0; i < n; i++)
		REQUIRE(u[i].text_len == v[i].text_len &&
			memcmp(u[i].text, v[i].text, u[i].text_len) == 0);
	mymr_document_free(doc);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_document *doc;
	struct mymr_error error = {SIZE_MAX, NULL};
	struct mymr_buf out = {0};
	size_t n_units;
	if (mymr_document_open(&doc, (const char *)data, n, "html", NULL, &error)) {
		REQUIRE(error.offset <= n && error.reason);
		return 0;
	}
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK && out.len == n);
	REQUIRE(n == 0 || memcmp(out.s, data, n) == 0);
	const struct mymr_unit *u = mymr_document_units(doc, &n_units);
	check_units(u, n_units, n);
	for (size_t i = 0; i < n_units; i++)
		REQUIRE(mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL) == MYMR_OK);
	out.len = 0;
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	check_again(u, n_units, &out);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return 0;
}
