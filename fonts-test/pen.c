/* SPDX-License-Identifier: MIT */
#include "pen.h"

#include <cairo-ft.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define MAX_GLYPHS 256

/* What Cairo keeps as long as it has a use for the font, which may be longer than the pen lives. */
struct holder {
	hb_blob_t *blob;
	FT_Library library;
	FT_Face face;
};

static void
free_holder(void *user)
{
	struct holder *h = user;
	if (h->face)
		FT_Done_Face(h->face);
	if (h->library)
		FT_Done_FreeType(h->library);
	hb_blob_destroy(h->blob);
	free(h);
}

static enum mymr_status
open_face(struct holder *h, const struct mymr_font *font)
{
	unsigned n;
	h->blob = face_without_name(font);
	if (!h->blob)
		return MYMR_ENOMEM;
	const char *s = hb_blob_get_data(h->blob, &n);
	FT_Error error = FT_Init_FreeType(&h->library);
	if (!error)
		error = FT_New_Memory_Face(h->library, (const FT_Byte *)s, (FT_Long)n, 0, &h->face);
	return !error ? MYMR_OK : error == FT_Err_Out_Of_Memory ? MYMR_ENOMEM : MYMR_ESYNTAX;
}

enum mymr_status
pen_init(struct pen *pen, const struct mymr_font *font)
{
	static const cairo_user_data_key_t key;
	struct holder *h = calloc(1, sizeof *h);
	*pen = (struct pen){.font = font};
	if (!h)
		return MYMR_ENOMEM;
	const enum mymr_status status = open_face(h, font);
	if (status) {
		free_holder(h);
		return status;
	}
	pen->face = cairo_ft_font_face_create_for_ft_face(h->face, FT_LOAD_NO_HINTING);
	if (cairo_font_face_set_user_data(pen->face, &key, h, free_holder)) {
		cairo_font_face_destroy(pen->face);
		pen->face = NULL;
		free_holder(h);
		return MYMR_ENOMEM;
	}
	shaper_init(&pen->shaper, font->font, MYMR_FONT_OPENTYPE);
	return MYMR_OK;
}

void
pen_free(struct pen *pen)
{
	if (!pen->face)
		return;
	cairo_font_face_destroy(pen->face);
	shaping_free(&pen->shaping);
	shaper_free(&pen->shaper);
}

static bool
is_in_font(const struct pen *pen, uint32_t cp)
{
	return (cp >= 0x1000 && cp < 0x10A0) || (cp >= 0x200B && cp <= 0x200D) || cp == 0x2060 ||
	       glyph_of(pen->font->font, cp);
}

/* The bytes at the start of s[0..n) that are drawn in one font. */
static size_t
run_of(const struct pen *pen, const char *s, size_t n, bool *is_own)
{
	uint32_t cp;
	size_t end = mymr_utf8_decode(s, n, &cp);
	*is_own = is_in_font(pen, cp);
	while (end < n) {
		const size_t len = mymr_utf8_decode(s + end, n - end, &cp);
		if (is_in_font(pen, cp) != *is_own)
			break;
		end += len;
	}
	return end;
}

static void
show(struct pen *pen, cairo_t *cr, double x, double y)
{
	cairo_glyph_t glyph[MAX_GLYPHS];
	const double scale = pen->size / pen->font->em;
	size_t n = 0;
	cairo_set_font_face(cr, pen->face);
	cairo_set_font_size(cr, pen->size);
	for (; n < pen->shaping.n && n < MAX_GLYPHS; n++) {
		const struct glyph *g = &pen->shaping.glyph[n];
		glyph[n] = (cairo_glyph_t){g->id, x + g->x * scale, y - g->y * scale};
	}
	cairo_show_glyphs(cr, glyph, (int)n);
}

static double
write_own(struct pen *pen, cairo_t *cr, double x, double y, const char *s, size_t n, bool is_drawn)
{
	shape(&pen->shaper, "my", s, n, &pen->shaping);
	if (is_drawn)
		show(pen, cr, x, y);
	return pen->shaping.advance * pen->size / pen->font->em;
}

static double
write_other(
	struct pen *pen, cairo_t *cr, double x, double y, const char *s, size_t n, bool is_drawn)
{
	char text[256];
	cairo_text_extents_t e;
	if (n >= sizeof text)
		return 0;
	memcpy(text, s, n);
	text[n] = '\0';
	cairo_select_font_face(cr, "sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
	cairo_set_font_size(cr, pen->size);
	cairo_text_extents(cr, text, &e);
	cairo_move_to(cr, x, y);
	if (is_drawn)
		cairo_show_text(cr, text);
	return e.x_advance;
}

double
pen_write(struct pen *pen, cairo_t *cr, double x, double y, const char *s, size_t n, bool is_drawn)
{
	double width = 0;
	bool is_own;
	for (size_t len; n > 0; s += len, n -= len) {
		len = run_of(pen, s, n, &is_own);
		width +=
			(is_own ? write_own : write_other)(pen, cr, x + width, y, s, len, is_drawn);
	}
	return width;
}
