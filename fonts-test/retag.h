/* SPDX-License-Identifier: MIT */
/* A font as if its substitutions were for another script tag, which decides what HarfBuzz does
 * itself: under "mym2" it puts signs in their order, under "mymr" it leaves all to the font. */
#ifndef FONTS_TEST_RETAG_H
#define FONTS_TEST_RETAG_H

#include "face.h"

/* The caller's, until hb_font_destroy; needs font to stay. NULL when memory ends. */
hb_font_t *
retag(const struct mymr_font *font, hb_tag_t script);

#endif
