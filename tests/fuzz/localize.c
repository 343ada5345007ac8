/* SPDX-License-Identifier: MIT */
/* Localizing any text or page never fails, stays UTF-8, and doing it twice equals once: but for
 * the lang attributes of tag soup, where a new <span> may end up in another element than it was
 * put into. The first byte chooses format, direction and options. */
#include <mymr/localize.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

static const char catalog_text[] =
	"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
	"msgid \"Home\"\nmsgstr \"ပင်မ\"\n"
	"msgid \"by {name}\"\nmsgstr \"ရေးသူ {name}\"\n"
	"msgid \"{n} VIEWS\"\nmsgstr \"ကြည့်ရှုမှု {n}\"\n"
	"msgid \"See <a>this</a>.\"\nmsgstr \"<a>ဤ</a>ကို ကြည့်ပါ။\"\n"
	"msgid \"Page {n} of {n2}\"\nmsgstr \"{n2} အနက် {n}\"\n"
	"msgid \"Posted {date} in {name}\"\nmsgstr \"{name} {date}\"\n";

static enum mymr_status
localize(const struct mymr_localizer *l, const char *format, const char *s, size_t n,
	struct mymr_buf *out)
{
	struct mymr_document *doc;
	enum mymr_status status = mymr_document_open(&doc, s, n, format, NULL, NULL);
	if (status)
		return status;
	REQUIRE(mymr_localizer_run(l, doc, NULL, NULL) == MYMR_OK);
	REQUIRE(mymr_document_write(doc, out) == MYMR_OK);
	mymr_document_free(doc);
	return MYMR_OK;
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_catalog *catalog;
	struct mymr_localizer *l;
	struct mymr_buf once = {0}, twice = {0};
	const unsigned char choice = n ? data[0] : 0;
	const char *format = choice & 1 ? "html" : "text";
	struct mymr_localize_options options = {.to = choice & 2 ? MYMR_ENGLISH : MYMR_BURMESE,
		.values = (choice >> 2) % 3,
		.digits = choice & 16 ? MYMR_DIGITS_LATN : MYMR_DIGITS_MYMR,
		.keep_language = choice & 32};
	if (n == 0 ||
		mymr_catalog_load_po(&catalog, catalog_text, strlen(catalog_text), NULL, NULL))
		return 0;
	REQUIRE(mymr_localizer_new(&l, (const struct mymr_catalog *const *)&catalog, 1, &options) ==
		MYMR_OK);
	if (localize(l, format, (const char *)data + 1, n - 1, &once) == MYMR_OK) {
		REQUIRE(mymr_utf8_check(once.s, once.len, NULL) == MYMR_OK);
		const bool is_stable = options.keep_language || !(choice & 1);
		if (localize(l, format, once.s, once.len, &twice) == MYMR_OK && is_stable)
			REQUIRE(once.len == twice.len &&
				(once.len == 0 || memcmp(once.s, twice.s, once.len) == 0));
	}
	mymr_localizer_free(l);
	mymr_catalog_free(catalog);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	return 0;
}
