/* SPDX-License-Identifier: MIT */
/* Ends of texts and sentences. */
#ifndef CATALOG_CHECK_ENDS_H
#define CATALOG_CHECK_ENDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Blanks, and what closes quotes and brackets. */
bool
check_is_closing(uint32_t cp);

/* Whether s[0..n) ends in etc., Inc. and the like. */
bool
check_ends_in_abbreviation(const char *s, size_t n);

#endif
