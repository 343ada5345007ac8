/* SPDX-License-Identifier: MIT */
/* Arrays that grow. */
#ifndef BASE_GROW_H
#define BASE_GROW_H

#include <mymr/status.h>
#include <stddef.h>

/* Grows *array, which has n elements and room for *cap, to hold one more element. */
enum mymr_status
grow(void *array, size_t *cap, size_t n, size_t element_size);

#endif
