/* SPDX-License-Identifier: MIT */
/* Proofs as PNG and PDF: a column for each font; lines of a block stand side by side. */
#include "pen.h"
#include "proof.h"

#include <cairo-pdf.h>
#include <mymr/segment.h>
#include <stdlib.h>
#include <string.h>

#define COLUMN 560.0
#define GAP 40.0
#define MARGIN 40.0
#define LABEL 13.0
#define PAGE_RATIO 1.4142 /* ISO 216 */
#define MAX_HEIGHT 30000.0

/* What no line end parts. */
struct piece {
	const char *s;
	size_t n;
	double width;
	bool is_bad;
	bool is_last; /* of a paragraph */
};

struct column {
	struct pen pen;
	const struct proof_font *font;
	struct piece *piece;
	size_t n, cap;
	size_t at;  /* the first that has no line yet */
	double gap; /* behind each piece: between words of a list */
};

struct picture {
	cairo_t *cr;
	struct column column[MYMR_FONT_MAX_PROOF];
	size_t n_columns;
	double y;
	double page_height; /* 0: one page, as high as it gets */
	bool is_drawn;      /* not only measured */
	enum mymr_status status;
};

/* ---- pieces ---- */

static enum mymr_status
add_piece(struct column *c, const char *s, size_t n, bool is_bad, bool is_last)
{
	if (c->n == c->cap) {
		const size_t cap = c->cap ? c->cap * 2 : 128;
		struct piece *piece = realloc(c->piece, cap * sizeof *piece);
		if (!piece)
			return MYMR_ENOMEM;
		c->piece = piece;
		c->cap = cap;
	}
	c->piece[c->n++] = (struct piece){s, n, 0, is_bad, is_last};
	return MYMR_OK;
}

static enum mymr_status
add_word(void *column, const char *text, bool is_bad)
{
	return add_piece(column, text, strlen(text), is_bad, false);
}

static enum mymr_status
add_paragraph(void *column, const char *text, bool is_bad)
{
	const size_t n = strlen(text);
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	enum mymr_status status = MYMR_OK;
	size_t start = 0;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_LINE, text, n);
	while (!status && mymr_segmenter_next(&segmenter, &segment)) {
		if (segment.strength == MYMR_BREAK_SYLLABLE)
			continue;
		status = add_piece(
			column, text + start, segment.end - start, is_bad, segment.end == n);
		start = segment.end;
	}
	return status;
}

static enum mymr_status
fill(struct column *c, cairo_t *cr, const struct proof_block *block)
{
	c->n = c->at = 0;
	c->gap = block->takes ? block->size * 0.8 : 0;
	c->pen.size = block->size;
	const enum mymr_status status =
		proof_each(block, c->font, block->takes ? add_word : add_paragraph, c);
	for (size_t i = 0; i < c->n && !status; i++)
		c->piece[i].width =
			pen_write(&c->pen, cr, 0, 0, c->piece[i].s, c->piece[i].n, false);
	return status;
}

/* ---- lines ---- */

/* The end of the line that begins at c->at. */
static size_t
line_end(const struct column *c)
{
	double x = 0;
	size_t i = c->at;
	while (i < c->n && (i == c->at || x + c->piece[i].width <= COLUMN)) {
		x += c->piece[i].width + c->gap;
		if (c->piece[i++].is_last)
			break;
	}
	return i;
}

static void
draw_line(struct column *c, cairo_t *cr, double x, double y, size_t end)
{
	for (; c->at < end; c->at++) {
		const struct piece *piece = &c->piece[c->at];
		cairo_set_source_rgb(cr, piece->is_bad ? 0.8 : 0.07, piece->is_bad ? 0 : 0.07,
			piece->is_bad ? 0 : 0.07);
		pen_write(&c->pen, cr, x, y, piece->s, piece->n, true);
		x += piece->width + c->gap;
	}
}

/* What a browser gives a line whose height is "normal". */
static void
line_of(const struct column *c, double *above, double *below)
{
	hb_font_extents_t e = {0};
	const double scale = c->pen.size / c->font->font->em;
	hb_font_get_h_extents(c->font->font->font, &e);
	const double ascent = (e.ascender + e.line_gap / 2.0) * scale;
	const double descent = (e.line_gap / 2.0 - e.descender) * scale;
	*above = ascent > *above ? ascent : *above;
	*below = descent > *below ? descent : *below;
}

static double
column_left(size_t i)
{
	return MARGIN + (double)i * (COLUMN + GAP);
}

/* Room for a row; on pages, a new one when this one is full. */
static void
make_room(struct picture *p, double height)
{
	if (!p->page_height || p->y + height + MARGIN <= p->page_height)
		return;
	if (p->is_drawn)
		cairo_show_page(p->cr);
	p->y = MARGIN;
}

/* A line in each column; false when all columns are through. */
static bool
put_row(struct picture *p)
{
	double above = 0, below = 0;
	bool is_more = false;
	for (size_t i = 0; i < p->n_columns; i++) {
		line_of(&p->column[i], &above, &below);
		is_more |= p->column[i].at < p->column[i].n;
	}
	if (!is_more)
		return false;
	make_room(p, above + below);
	for (size_t i = 0; i < p->n_columns; i++) {
		struct column *c = &p->column[i];
		const size_t end = line_end(c);
		if (p->is_drawn)
			draw_line(c, p->cr, column_left(i), p->y + above, end);
		c->at = end;
	}
	p->y += above + below;
	return true;
}

/* ---- labels ---- */

static void
put_label(struct picture *p, double x, double y, double size, const char *text)
{
	if (!p->is_drawn)
		return;
	cairo_save(p->cr);
	cairo_rectangle(p->cr, x, y - 2 * size, COLUMN, 3 * size);
	cairo_clip(p->cr);
	cairo_set_source_rgb(p->cr, 0.4, 0.4, 0.4);
	cairo_select_font_face(p->cr, "sans", CAIRO_FONT_SLANT_NORMAL,
		size > LABEL ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
	cairo_set_font_size(p->cr, size);
	cairo_move_to(p->cr, x, y);
	cairo_show_text(p->cr, text);
	cairo_restore(p->cr);
}

static void
put_names(struct picture *p)
{
	char verdict[128];
	for (size_t i = 0; i < p->n_columns; i++) {
		const struct proof_font *font = p->column[i].font;
		proof_verdict(font, verdict, sizeof verdict);
		put_label(p, column_left(i), p->y + 16, 18, mymr_font_name(font->font));
		put_label(p, column_left(i), p->y + 36, LABEL, verdict);
	}
	p->y += 44;
}

static void
put_title(struct picture *p, const char *title)
{
	make_room(p, 80);
	p->y += 14;
	if (p->is_drawn) {
		cairo_set_source_rgb(p->cr, 0.8, 0.8, 0.8);
		cairo_set_line_width(p->cr, 1);
		cairo_move_to(p->cr, MARGIN, p->y + 0.5);
		cairo_line_to(p->cr, column_left(p->n_columns) - GAP, p->y + 0.5);
		cairo_stroke(p->cr);
	}
	put_label(p, MARGIN, p->y + 17, LABEL, title);
	p->y += 24;
}

/* ---- sheets ---- */

static void
lay_out(struct picture *p, bool is_drawn)
{
	p->is_drawn = is_drawn;
	p->y = MARGIN;
	put_names(p);
	for (size_t b = 0; b < proof_n_blocks && !p->status; b++) {
		put_title(p, proof_blocks[b].title);
		for (size_t i = 0; i < p->n_columns && !p->status; i++)
			p->status = fill(&p->column[i], p->cr, &proof_blocks[b]);
		while (!p->status && put_row(p))
			continue;
	}
	p->y += MARGIN;
}

static cairo_status_t
append(void *out, const unsigned char *s, unsigned n)
{
	return mymr_buf_append(out, (const char *)s, n) ? CAIRO_STATUS_NO_MEMORY
							: CAIRO_STATUS_SUCCESS;
}

static enum mymr_status
status_of(cairo_status_t status)
{
	return status == CAIRO_STATUS_SUCCESS        ? MYMR_OK
	       : status == CAIRO_STATUS_INVALID_SIZE ? MYMR_ERANGE
	       : status == CAIRO_STATUS_NO_MEMORY    ? MYMR_ENOMEM
						     : MYMR_ESYNTAX;
}

/* Draws on a surface, which it takes. */
static void
draw_on(struct picture *p, cairo_surface_t *surface, bool is_drawn)
{
	p->cr = cairo_create(surface);
	if (is_drawn) {
		cairo_set_source_rgb(p->cr, 1, 1, 1);
		cairo_paint(p->cr);
	}
	lay_out(p, is_drawn);
	if (!p->status)
		p->status = status_of(cairo_status(p->cr));
	cairo_destroy(p->cr);
}

static void
draw_png(struct picture *p, struct mymr_buf *out, double width)
{
	cairo_surface_t *none = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1);
	draw_on(p, none, false);
	cairo_surface_destroy(none);
	if (!p->status && p->y > MAX_HEIGHT)
		p->status = MYMR_ERANGE;
	if (p->status)
		return;
	cairo_surface_t *surface =
		cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)width, (int)p->y);
	draw_on(p, surface, true);
	if (!p->status)
		p->status = status_of(cairo_surface_write_to_png_stream(surface, append, out));
	cairo_surface_destroy(surface);
}

/* A CSS pixel is 0.75 pt. */
static void
draw_pdf(struct picture *p, struct mymr_buf *out, double width)
{
	p->page_height = width * PAGE_RATIO;
	cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
		append, out, width * 0.75, p->page_height * 0.75);
	cairo_surface_set_device_scale(surface, 0.75, 0.75);
	cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, "Proof");
	draw_on(p, surface, true);
	cairo_surface_finish(surface);
	if (!p->status)
		p->status = status_of(cairo_surface_status(surface));
	cairo_surface_destroy(surface);
}

enum mymr_status
proof_picture(struct mymr_buf *out, const struct proof *proof, bool is_pdf)
{
	struct picture p = {.n_columns = proof->n_fonts};
	for (size_t i = 0; i < p.n_columns && !p.status; i++) {
		p.column[i].font = &proof->font[i];
		p.status = pen_init(&p.column[i].pen, proof->font[i].font);
	}
	if (!p.status)
		(is_pdf ? draw_pdf : draw_png)(&p, out, column_left(p.n_columns) - GAP + MARGIN);
	for (size_t i = 0; i < p.n_columns; i++) {
		pen_free(&p.column[i].pen);
		free(p.column[i].piece);
	}
	return p.status;
}
