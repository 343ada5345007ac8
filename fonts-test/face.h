/* SPDX-License-Identifier: MIT */
/* A face of a font file. */
#ifndef FONTS_TEST_FACE_H
#define FONTS_TEST_FACE_H

#include <mymr/font.h>
#include <hb.h>

struct mymr_font {
	hb_blob_t *blob; /* the file; of WOFF and WOFF2, as TTF */
	hb_face_t *face;
	hb_font_t *font;
	int em;
	bool has_graphite;
	char name[128];
};

/* The font as a page would have it, from a web font. It has no blob. For mymr_font_free; font must
 * stay until then. NULL when memory ends. */
struct mymr_font *
face_on_page(const struct mymr_font *font);

/* The face as a file of its own, without the others of a TTC; the caller's, NULL when memory ends.
 */
hb_blob_t *
face_alone(const struct mymr_font *font);

/* The same without a name table, which Cairo 1.16 reads for a PDF as far as the table says. */
hb_blob_t *
face_without_name(const struct mymr_font *font);

#endif
