/* SPDX-License-Identifier: MIT */
/* What must hold of a catalog that was accepted, whatever it was made of. */
#ifndef FUZZ_PROPERTIES_H
#define FUZZ_PROPERTIES_H

#include <limits.h>
#include <mymr/catalog.h>
#include <mymr/plural.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

static const unsigned long counts[] = {0, 1, 2, 3, 10, 11, 21, 100, 111, LONG_MAX, ULONG_MAX};
#define N_COUNTS (sizeof counts / sizeof *counts)

static inline void
check_text(const char *s, size_t n)
{
	REQUIRE(s != NULL && s[n] == '\0' && strlen(s) == n);
	REQUIRE(mymr_utf8_check(s, n, NULL) == MYMR_OK);
}

/* The text is one of the forms of entry i. */
static inline void
check_is_form(const struct mymr_catalog *c, size_t i, size_t n_forms, const char *text, size_t len)
{
	const char *form;
	size_t form_len;
	for (size_t k = 0; k < n_forms; k++) {
		REQUIRE(mymr_catalog_form_at(c, i, k, &form, &form_len) == MYMR_OK);
		check_text(form, form_len);
		if (form == text && form_len == len)
			return;
	}
	REQUIRE(!"the text is a form of its entry");
}

static inline void
check_entry(const struct mymr_catalog *c, size_t i)
{
	struct mymr_catalog_entry e;
	const char *text;
	size_t len;
	REQUIRE(mymr_catalog_entry_at(c, i, &e) == MYMR_OK);
	check_text(e.id, e.id_len);
	check_text(e.text, e.text_len);
	REQUIRE(e.text_len > 0 && e.n_forms >= 1 && (e.context || e.id_len));
	REQUIRE(e.plural_id || e.n_forms == 1);
	if (e.context)
		REQUIRE(mymr_utf8_check(e.context, e.context_len, NULL) == MYMR_OK);
	if (e.plural_id)
		check_text(e.plural_id, e.plural_id_len);
	for (size_t k = 0; k < N_COUNTS; k++) {
		REQUIRE(mymr_message(c, e.context, e.context_len, e.id, e.id_len, counts[k], &text,
				&len) == MYMR_OK);
		check_is_form(c, i, e.n_forms, text, len);
	}
}

static inline void
check_catalog(const struct mymr_catalog *c)
{
	const char *value;
	size_t len;
	struct mymr_catalog_entry e;
	const size_t n = mymr_catalog_size(c);
	for (size_t i = 0; i < n; i++)
		check_entry(c, i);
	REQUIRE(mymr_catalog_entry_at(c, n, &e) == MYMR_EINVAL);
	if (mymr_catalog_header(c, "Plural-Forms", &value, &len) == MYMR_OK)
		REQUIRE(mymr_utf8_check(value, len, NULL) == MYMR_OK);
}

#endif
