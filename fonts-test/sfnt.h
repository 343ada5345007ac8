/* SPDX-License-Identifier: MIT */
/* The outside of a font file: TTF, OTF and TTC as they are, WOFF and WOFF2 unpacked. */
#ifndef FONTS_TEST_SFNT_H
#define FONTS_TEST_SFNT_H

#include <mymr/status.h>
#include <hb.h>
#include <stdbool.h>

/* A number of a table. */
static inline unsigned
sfnt_16(const char *s)
{
	const unsigned char *u = (const unsigned char *)s;
	return (unsigned)u[0] << 8 | u[1];
}

/* Whether the tables of a face are in the file as a whole; *error says what is not. MYMR_ESYNTAX,
 * MYMR_ERANGE for a face that is not there. */
enum mymr_status
sfnt_check(const char *s, size_t n, unsigned face, struct mymr_error *error);

/* How many faces a TTF, OTF or TTC has; 0 for anything else. */
unsigned
sfnt_count_faces(const char *s, size_t n);

/* Whether s is a WOFF or WOFF2 file. */
int
woff_is(const char *s, size_t n);

/* Whether browsers take a table from a web font: they leave out Apple's, which go before OpenType
 * where they are. */
bool
woff_has_table(hb_tag_t tag);

/* The face of a WOFF or WOFF2 file as TTF, of what browsers take; *blob is the caller's. */
enum mymr_status
woff_unpack(hb_blob_t **blob, const char *s, size_t n, struct mymr_error *error);

#endif
