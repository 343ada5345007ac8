/* SPDX-License-Identifier: MIT */
#ifndef DOCUMENT_RUNS_H
#define DOCUMENT_RUNS_H

#include <stdbool.h>
#include <stdint.h>

/* Whether cp is of the Myanmar blocks. */
bool
is_myanmar(uint32_t cp);

#endif
