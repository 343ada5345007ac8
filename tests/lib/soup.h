/* SPDX-License-Identifier: MIT */
/* Tag soup that is the same for the same seed. */
#ifndef TESTS_SOUP_H
#define TESTS_SOUP_H

#include <stddef.h>

/* n_parts pieces of markup and text, to be freed; *n gets the length. */
char *
soup_make(unsigned seed, size_t n_parts, size_t *n);

#endif
