/* SPDX-License-Identifier: MIT */
/* What a sheet of Office Open XML can have. */
#ifndef DOCUMENT_SHEET_H
#define DOCUMENT_SHEET_H

#include <stddef.h>

#define SHEET_ROWS 1048576
#define SHEET_COLUMNS 16384
/* As CSV: of a text that is shared, each cell has its own. */
#define SHEET_BYTES ((size_t)1 << 28)

#endif
