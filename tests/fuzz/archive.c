/* SPDX-License-Identifier: MIT */
/* Any bytes as an archive; and as the body of a document in one, which the first byte chooses. */
#include <mymr/recode.h>
#include "documents.h"
#include "zip_build.h"

static const char *const formats[] = {"docx", "xlsx", "pptx", "odt", "epub"};
#define N_FORMATS (sizeof formats / sizeof *formats)

/* Bytes that are no archive, or one that was damaged. */
static void
check_bytes(const char *s, size_t n)
{
	for (size_t i = 0; i < N_FORMATS; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_error error = {0};
		struct mymr_buf out = {0};
		if (mymr_document_open(&doc, s, n, formats[i], NULL, &error)) {
			REQUIRE(error.reason && !doc);
			continue;
		}
		REQUIRE(mymr_document_write(doc, &out) == MYMR_OK && out.len == n &&
			memcmp(out.s, s, n) == 0);
		mymr_document_free(doc);
		mymr_buf_free(&out);
	}
}

/* What was converted is Unicode, and stays as it is. */
static void
check_encodings(const char *s, size_t n)
{
	const struct mymr_recode_options o = {.from = MYMR_ENCODING_ZAWGYI, .font = "Pyidaungsu"};
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	if (mymr_document_open_runs(&doc, s, n, "docx", NULL, NULL))
		return;
	REQUIRE(mymr_document_recode(doc, &o, NULL, NULL) == MYMR_OK);
	REQUIRE(mymr_document_write(doc, &out) == MYMR_OK);
	mymr_document_free(doc);
	REQUIRE(mymr_document_open_runs(&doc, out.s, out.len, "docx", NULL, NULL) == MYMR_OK);
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

static void
check_body(const char *format, const char *s, size_t n)
{
	struct zip_build a;
	struct mymr_buf body = {0};
	const int is_page = strcmp(format, "epub") == 0;
	if (is_page)
		mymr_buf_append(&body, s, n);
	else
		zip_build_body(&body, s, n);
	zip_build_document(&a, format, &body);
	check_encodings(a.bytes.s, a.bytes.len);
	struct mymr_document *doc = NULL;
	if (mymr_document_open(&doc, a.bytes.s, a.bytes.len, format, NULL, NULL) == MYMR_OK) {
		struct mymr_buf out = {0};
		REQUIRE(mymr_document_write(doc, &out) == MYMR_OK && out.len == a.bytes.len);
		REQUIRE(memcmp(out.s, a.bytes.s, out.len) == 0);
		mymr_buf_free(&out);
		check_texts(doc, format, !is_page);
	}
	mymr_document_free(doc);
	mymr_buf_free(&body);
	mymr_buf_free(&a.bytes);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	check_bytes(s, n);
	if (n)
		check_body(formats[data[0] % N_FORMATS], s + 1, n - 1);
	return 0;
}
