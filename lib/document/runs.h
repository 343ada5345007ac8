/* SPDX-License-Identifier: MIT */
#ifndef DOCUMENT_RUNS_H
#define DOCUMENT_RUNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether cp is of the Myanmar blocks. */
bool
is_myanmar(uint32_t cp);

/* The length of tags between two texts of a paragraph at s, with the blanks between them that are
 * none; 0 when the text ends there. */
size_t
runs_joint_len(const char *s, size_t n);

#endif
