/* SPDX-License-Identifier: MIT */
/* Burmese Unicode text in one spelling, and what is wrong with it. */
#ifndef MYMR_NORMALIZE_H
#define MYMR_NORMALIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* MYMR_NORMALIZE_SAFE      NFC, order of marks as UTN #11 stores them, doubled marks once
 * MYMR_NORMALIZE_CONTEXT   and digits that stand for letters (၀ ၇ ၄), ဥ for ဉ, spaces before marks
 * MYMR_NORMALIZE_SPELLING  and သြ as ဩ, သြော် as ဪ, စျ as ဈ */
enum mymr_normalize_level { MYMR_NORMALIZE_SAFE, MYMR_NORMALIZE_CONTEXT, MYMR_NORMALIZE_SPELLING };

/* Appends s[0..n) normalized. Only Burmese text changes: syllables with marks or letters of the
 * script's other languages stay. Normalizing twice is normalizing once, but for what can be no text
 * and has to be cut anywhere (see MYMR_CUT_MAX); a string of digits never changes. MYMR_EUTF8 or
 * MYMR_ENOMEM leave out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_normalize(struct mymr_buf *out, const char *s, size_t n, enum mymr_normalize_level level);

/* A fault in Burmese Unicode text, bytes [start, end), and its rule, static:
 *
 * lone-mark         marks without a letter before them
 * bad-stack         a virama that stacks nothing
 * doubled-mark      the same mark twice
 * not-nfc           marks in an order that is not NFC
 * mark-order        marks in another order than that of UTN #11
 * mark-conflict     marks that exclude each other
 * digit-for-letter  a digit that stands for a letter
 * blank-before-mark a blank between a letter and its mark
 * letter-shape      ဥ for ဉ or the other way round
 *
 * One fault a syllable, the first that applies in this order. mymr_normalize(CONTEXT) repairs the
 * last six, but for conflicts that have no one answer. */
struct mymr_fault {
	size_t start;
	size_t end;
	const char *rule;
};

/* Iterator without state of its own: the next fault in s[0..n) at or behind *at; false when there
 * is none. Letters of the script's other languages are no faults. Thread-safe. */
MYMR_API bool
mymr_fault_next(const char *s, size_t n, size_t *at, struct mymr_fault *fault);

/* Text without any place to cut is cut all the same after so many bytes. */
#define MYMR_CUT_MAX 16384

/* Scanner. How many leading bytes of s[0..n) can be processed alone: up to the last place where no
 * cluster of Myanmar text, no number and no UTF-8 sequence is cut, in any of the encodings. 0 when
 * more bytes are needed, which is never so from MYMR_CUT_MAX + 3 on; n when is_last. Where
 * MYMR_CUT_MAX bytes have no such place the text is cut between letters, or between any two code
 * points; conversion and normalization begin anew there themselves. So s in such pieces, whatever
 * their size, gives what the whole gives. Thread-safe. */
MYMR_API size_t
mymr_cut(const char *s, size_t n, int is_last);

#ifdef __cplusplus
}
#endif

#endif
