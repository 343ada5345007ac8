/* SPDX-License-Identifier: MIT */
/* Checks on a source text and its translation. */
#ifndef MYMR_CHECK_H
#define MYMR_CHECK_H

#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is wrong with the codes (<a>, </a>, <br/>) and placeholders ({n}, {name2}) of a pair. */
enum mymr_pair_fault {
	MYMR_PAIR_FITS,
	MYMR_PAIR_MISSING,   /* a token of the source is missing in the translation */
	MYMR_PAIR_EXTRA,     /* a token stands in the translation only, or once too often */
	MYMR_PAIR_UNBALANCED /* pairs of codes overlap or do not close */
};

/* Compares the tokens of two texts. On a fault, the token is at *offset, *len: in the source when
 * it is missing, otherwise in the translation. At most 256 tokens of a text are looked at.
 * Thread-safe, never allocates. */
MYMR_API enum mymr_pair_fault
mymr_pair_check(const char *source, size_t n_source, const char *translation, size_t n_translation,
	size_t *offset, size_t *len);

#ifdef __cplusplus
}
#endif

#endif
