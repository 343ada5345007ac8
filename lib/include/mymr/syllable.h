/* SPDX-License-Identifier: MIT */
/* Text taken apart into syllables: by rule, without a model. */
#ifndef MYMR_SYLLABLE_H
#define MYMR_SYLLABLE_H

#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a piece is.
 *
 * MYMR_PIECE_SYLLABLE  of the Myanmar script: Burmese, Shan, Mon, Karen ...
 * MYMR_PIECE_WORD      a run of letters of another script, or one ideograph
 * MYMR_PIECE_NUMBER    a run of digits
 * MYMR_PIECE_SIGN      one punctuation mark or symbol
 * MYMR_PIECE_BLANK     a run of spaces, tabs and U+200B
 * MYMR_PIECE_NEWLINE   one line end; CR LF is one */
enum mymr_piece {
	MYMR_PIECE_SYLLABLE,
	MYMR_PIECE_WORD,
	MYMR_PIECE_NUMBER,
	MYMR_PIECE_SIGN,
	MYMR_PIECE_BLANK,
	MYMR_PIECE_NEWLINE
};

/* Scanner. The length in bytes of the first piece of s[0..n) and, unless piece is NULL, what it is;
 * 0 only for n == 0. A syllable of the Myanmar script is a letter, what is stacked below it, its
 * marks, and the consonants behind it that are silenced by an asat or stand above a stack: ဗုဒ္ဓ,
 * ယောက်ျား and ကျွန်ုပ် are one, စင်္ကာပူ is စင်္ကာ and ပူ. Marks without a letter are a piece.
 * U+1037 and U+103A in either order give the same piece; U+200C, U+2060 and combining marks of
 * other scripts belong to what is before them. Where s ends may be in the middle of a piece.
 * Bytes that are no UTF-8 are signs. Time is linear. Thread-safe. */
MYMR_API size_t
mymr_syllable_next(const char *s, size_t n, enum mymr_piece *piece);

#ifdef __cplusplus
}
#endif

#endif
