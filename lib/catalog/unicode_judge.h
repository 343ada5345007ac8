/* SPDX-License-Identifier: MIT */
/* Which encoding a translation is in, by itself and by the others of its file, and its Unicode
 * form. */
#ifndef CATALOG_UNICODE_JUDGE_H
#define CATALOG_UNICODE_JUDGE_H

#include <mymr/buf.h>
#include <mymr/encoding.h>
#include <stdbool.h>
#include <stddef.h>

/* How much the translations of a file that are sure say for each encoding. */
struct evidence {
	size_t of[MYMR_ENCODING_MIXED + 1];
	size_t sum;
	size_t n_texts[MYMR_ENCODING_MIXED + 1];
	size_t n;
};

void
evidence_add(struct evidence *evidence, const struct mymr_detection *detection);

/* What became of a text: the encoding it was taken for, and why it is not sure, NULL when it is. */
struct judgement {
	enum mymr_encoding encoding;
	const char *doubt; /* static */
};

/* Sets *out to s[0..n) in Unicode and UTN #11 order, or says why not. MYMR_EUTF8, MYMR_ENOMEM. */
enum mymr_status
unicode_judge(struct judgement *judgement, struct mymr_buf *out, const char *s, size_t n,
	const struct mymr_detection *detection, const struct evidence *evidence);

#endif
