/* SPDX-License-Identifier: MIT */
/* Words as the orthographies of languages allow them that too little text is there of. */
#ifndef TRAIN_SYLLABLES_H
#define TRAIN_SYLLABLES_H

#include <stddef.h>

/* Languages with a table. */
size_t
syllables_n_languages(void);

/* Writes a line of made-up words in a language to out, NUL-terminated UTF-8; the same sequence in
 * every run. */
void
syllables_line(size_t language, char *out, size_t size);

#endif
