/* SPDX-License-Identifier: MIT */
/* Any page comes back byte for byte, every unit takes its own text back, and links change. */
#include <mymr/link.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

/* Units are in order, and two of them are apart or one is inside the other. */
static void
check_units(const struct mymr_unit *u, size_t n_units, size_t n)
{
	for (size_t i = 0; i < n_units; i++) {
		REQUIRE(u[i].start < u[i].end && u[i].end <= n && u[i].text_len > 0);
		REQUIRE(i == 0 || u[i - 1].start <= u[i].start);
		for (size_t k = i; k-- > 0 && k + 20 > i;)
			REQUIRE(u[k].end <= u[i].start || u[k].end >= u[i].end);
	}
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
	const struct mymr_link_options links = {.rules = (struct mymr_link_rule[]){{"/*", "/my/*"}},
		.n_rules = 1,
		.to = MYMR_BURMESE,
		.url = "/a&b"};
	REQUIRE(mymr_document_localize_links(doc, &links, NULL) == MYMR_OK);
	out.len = 0;
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	REQUIRE(mymr_utf8_check(out.s, out.len, NULL) == MYMR_OK);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return 0;
}
