/* SPDX-License-Identifier: MIT */
/* Spreadsheets, for people who have nothing else: the first sheet of an XLSX file as CSV, and CSV
 * as XLSX. */
#ifndef MYMR_SHEET_H
#define MYMR_SHEET_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Appends the first sheet of an Office Open XML workbook (ECMA-376) as CSV that mymr_bitext_read
 * takes: a row for each row, also for empty ones. Texts are without their formats, what is escaped
 * in them ("_x000D_") is what it stands for, formulas are what they came to. A damaged file, one
 * with members that are larger than 256 MB or than 200 times what they are in the archive, more
 * than 256 MB of CSV, 16,384 columns or 1,048,576 rows is MYMR_ESYNTAX or MYMR_ERANGE; MYMR_EZIP
 * where libzip is missing; MYMR_ENOMEM. *error, which may be NULL, has the reason, and as its
 * offset 0. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_sheet_to_csv(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error);

/* Appends CSV as a workbook with one sheet: all cells are texts (none is a formula), the first row
 * is bold and stays in view, long texts are wrapped. The same CSV makes the same bytes. MYMR_EUTF8,
 * MYMR_ESYNTAX, MYMR_EINVAL (a character that XML cannot have) with the place in *error, which may
 * be NULL; MYMR_ERANGE for too many rows or columns or a text of more than 32,767 units of UTF-16,
 * MYMR_EZIP, MYMR_ENOMEM. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_sheet_from_csv(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error);

#ifdef __cplusplus
}
#endif

#endif
