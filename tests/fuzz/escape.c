/* SPDX-License-Identifier: MIT */
/* Whatever text a string gets, it reads as that text: in every format, in each of its ways. */
#include <mymr/buf.h>
#include <mymr/document.h>
#include <string.h>
#include "fuzz.h"

static const struct sample {
	const char *format;
	const char *s;
} samples[] = {
	{"json", "{\"a\": \"x\"}"},
	{"json", "[\"\\u1000\"]"},
	{"properties", "a x\nb = y"},
	{"properties", "a: \xE1\x80\x80\\\n  x\nb = y"},
	{"strings", "\"a\" = \"x\";"},
	{"php", "<?php ['a' => 'x'];"},
	{"php", "<?php [\"a\" => \"x\"];"},
};

static void
check(const struct sample *sample, const char *s, size_t n)
{
	struct mymr_document *doc, *again;
	struct mymr_buf out = {0}, same = {0};
	size_t n_units, n_again;
	REQUIRE(!mymr_document_open(
		&doc, sample->s, strlen(sample->s), sample->format, NULL, NULL));
	mymr_document_units(doc, &n_units);
	for (size_t i = 0; i < n_units; i++)
		REQUIRE(!mymr_document_set_text(doc, i, s, n, NULL));
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	REQUIRE(!mymr_document_open(&again, out.s, out.len, sample->format, NULL, NULL));
	const struct mymr_unit *u = mymr_document_units(again, &n_again);
	REQUIRE(n_again == 0 || n_again == n_units);
	for (size_t i = 0; i < n_again; i++)
		REQUIRE(u[i].text_len == n && memcmp(u[i].text, s, n) == 0);
	REQUIRE(mymr_document_write(again, &same) == MYMR_OK);
	REQUIRE(same.len == out.len && memcmp(same.s, out.s, out.len) == 0);
	mymr_document_free(again);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	mymr_buf_free(&same);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_document *doc;
	if (mymr_document_open(&doc, (const char *)data, n, "text", NULL, NULL))
		return 0;
	mymr_document_free(doc);
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		check(&samples[i], (const char *)data, n);
	return 0;
}
