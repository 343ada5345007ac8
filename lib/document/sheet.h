/* SPDX-License-Identifier: MIT */
/* What a sheet of Office Open XML can have. */
#ifndef DOCUMENT_SHEET_H
#define DOCUMENT_SHEET_H

#define SHEET_ROWS 1048576
#define SHEET_COLUMNS 16384

#endif
