/* SPDX-License-Identifier: MIT */
/* Pieces that text is converted in, the same ones whatever a reader cuts it into. */
#ifndef SCRIPT_CUT_H
#define SCRIPT_CUT_H

#include <stddef.h>

/* The length of the first piece of s[0..n), which is the text to its end: all of it when it is
 * short, otherwise at most MYMR_CUT_MAX bytes. */
size_t
cut_piece(const char *s, size_t n);

#endif
