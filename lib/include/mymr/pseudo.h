/* SPDX-License-Identifier: MIT */
/* Pseudo-localization: text in the shape of Burmese, to see what a program does with it before
 * anybody translates. */
#ifndef MYMR_PSEUDO_H
#define MYMR_PSEUDO_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Appends s[0..n), a message of a program, with Burmese syllables for its Latin words, Myanmar
 * digits for its digits, and between ⟦ and ⟧, so that what is cut off or put together shows.
 * Syllables have signs above and below and stacked letters, stand side by side without blanks but
 * where the source has marks, and are as many as translations have: 0.45 for a letter of English
 * (counted in the site strings and in catalogs of programs). Placeholders (%1$s, {name}, ${x}),
 * inline codes and markup, character references, accelerators (& and _ before a letter are left
 * out) and line breaks stay. Blanks at both ends stay outside of the brackets. The same text always
 * gives the same. MYMR_EUTF8 when s is not UTF-8; MYMR_ENOMEM. out is as before on failure.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_pseudo_write(struct mymr_buf *out, const char *s, size_t n);

#ifdef __cplusplus
}
#endif

#endif
