/* SPDX-License-Identifier: MIT */
/* Lines for Burmese text: places where a browser may break them, and text folded for a terminal or
 * for mail. mymr/segment.h (MYMR_BY_LINE) says where lines may end. */
#ifndef MYMR_WRAP_H
#define MYMR_WRAP_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/segment.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Appends s[0..n) with U+200B put between any two Burmese words that have nothing between them.
 * Other text stays, that of the script's other languages too: a run of letters with one that
 * Burmese does not have is passed over, and so are addresses (https://…, www.…) and what stands
 * behind #, @ and _. Doing it twice is doing it once. model may be NULL: the shipped one. s need
 * not be UTF-8. MYMR_ENOMEM leaves out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_wrap_text(
	struct mymr_buf *out, const char *s, size_t n, const struct mymr_segment_model *model);

/* Appends s[0..n) without U+200B between two runs of Burmese letters and digits: what
 * mymr_wrap_text put there, and what was there before. It is kept beside blanks, signs, other
 * scripts and the script's other languages, where mymr_wrap_text puts none. U+034F is left out
 * where mymr_join_text (mymr/page.h) may have put it: between such runs, and between one and a
 * sign that begins no line. Otherwise as above. */
MYMR_API enum mymr_status
mymr_unwrap_text(struct mymr_buf *out, const char *s, size_t n);

/* Appends s[0..n) with no line wider than width columns. A line ends behind a word, inside one only
 * where the word is wider than a line, and then between syllables; what cannot be parted, such as a
 * long address, stays too wide. Blanks where a line ends are dropped; line ends that are there
 * stay, and new ones are what the first of them is, LF where there is none. Doing it twice is doing
 * it once. MYMR_EINVAL for a width of 0. Otherwise as above. */
MYMR_API enum mymr_status
mymr_fold_text(struct mymr_buf *out, const char *s, size_t n,
	const struct mymr_segment_model *model, size_t width);

/* The columns that the line s[0..n) takes when it starts at column (0 is the first), as terminals
 * and wcwidth count: a mark above or below its letter takes none, one beside it (ာ း ေ ြ) takes a
 * column, wide ideographs take two; a tab goes to the next multiple of eight. Thread-safe. */
MYMR_API size_t
mymr_text_width(const char *s, size_t n, size_t column);

#ifdef __cplusplus
}
#endif

#endif
