/* SPDX-License-Identifier: MIT */
/* OpenType 1.9. */
#include "font_build.h"

#include <stdint.h>
#include <string.h>

#define MAX_TABLES 10

struct builder {
	struct mymr_buf table[MAX_TABLES];
	const char *tag[MAX_TABLES];
	size_t n_tables;
	enum mymr_status status;
};

static void
put(struct builder *b, struct mymr_buf *out, unsigned long value, int n_bytes)
{
	for (int shift = 8 * (n_bytes - 1); shift >= 0; shift -= 8) {
		if (!b->status)
			b->status = mymr_buf_putc(out, (char)(value >> shift & 255));
	}
}

static void
put_all(struct builder *b, struct mymr_buf *out, const long *value, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put(b, out, (unsigned long)value[i], 2);
}

/* Tables are added in the order of their tags. */
static struct mymr_buf *
add(struct builder *b, const char *tag)
{
	b->tag[b->n_tables] = tag;
	return &b->table[b->n_tables++];
}

static void
add_cmap(struct builder *b, const struct font_box *box, size_t n)
{
	struct mymr_buf *t = add(b, "cmap");
	const long header[] = {0, 1, 3, 10, 0, 12, 12, 0};
	put_all(b, t, header, 8);
	put(b, t, 16 + 12 * n, 4);
	put(b, t, 0, 4);
	put(b, t, n, 4);
	for (size_t i = 0; i < n; i++) {
		put(b, t, box[i].cp, 4);
		put(b, t, box[i].cp, 4);
		put(b, t, i + 1, 4);
	}
}

static void
put_box(struct builder *b, struct mymr_buf *t, const struct font_box *box)
{
	const int width = box->right - box->left, height = box->top - box->bottom;
	const long header[] = {1, box->left, box->bottom, box->right, box->top, 3, 0};
	const long x[] = {box->left, 0, width, 0}, y[] = {box->bottom, height, 0, -height};
	put_all(b, t, header, 7);
	for (int i = 0; i < 4; i++)
		put(b, t, 1, 1); /* on the curve, both coordinates in two bytes */
	put_all(b, t, x, 4);
	put_all(b, t, y, 4);
}

/* Glyphs, and where each begins. */
static void
add_outlines(struct builder *b, const struct font_box *const *box, size_t n)
{
	struct mymr_buf *glyf = add(b, "glyf");
	struct mymr_buf loca = {0};
	for (size_t i = 0; i < n; i++) {
		put(b, &loca, glyf->len, 4);
		if (box[i]->right > box[i]->left)
			put_box(b, glyf, box[i]);
	}
	put(b, &loca, glyf->len, 4);
	const long head[] = {1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, FONT_EM, 0, 0, 0, 0, 0, 0, 0, 0,
		-200, -FONT_DESCENT, FONT_EM, FONT_ASCENT, 0, 8, 2, 1, 0};
	put_all(b, add(b, "head"), head, 27);
	const long hhea[] = {1, 0, FONT_ASCENT, -FONT_DESCENT, 0, FONT_EM, 0, 0, FONT_EM, 1, 0, 0,
		0, 0, 0, 0, 0, (long)n};
	put_all(b, add(b, "hhea"), hhea, 18);
	struct mymr_buf *hmtx = add(b, "hmtx");
	for (size_t i = 0; i < n; i++) {
		put(b, hmtx, (unsigned long)box[i]->advance, 2);
		put(b, hmtx, (unsigned long)(long)box[i]->left, 2);
	}
	*add(b, "loca") = loca;
	const long maxp[] = {1, 0, (long)n, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
	put_all(b, add(b, "maxp"), maxp, 16);
}

/* The full name, in English for Windows. */
static void
add_name(struct builder *b, const char *name)
{
	struct mymr_buf *t = add(b, "name");
	const long header[] = {0, 1, 18, 3, 1, 0x409, 4, (long)strlen(name) * 2, 0};
	put_all(b, t, header, 9);
	for (; *name; name++)
		put(b, t, (unsigned char)*name, 2);
}

static void
put_font(struct builder *b, struct mymr_buf *out)
{
	size_t offset = 12 + 16 * b->n_tables;
	const long header[] = {1, 0, (long)b->n_tables, 0, 0, 0};
	put_all(b, out, header, 6);
	for (size_t i = 0; i < b->n_tables; i++) {
		if (!b->status)
			b->status = mymr_buf_append(out, b->tag[i], 4);
		put(b, out, 0, 4);
		put(b, out, offset, 4);
		put(b, out, b->table[i].len, 4);
		offset += (b->table[i].len + 3) & ~(size_t)3;
	}
	for (size_t i = 0; i < b->n_tables; i++) {
		if (!b->status)
			b->status = mymr_buf_append(out, b->table[i].s, b->table[i].len);
		for (size_t k = b->table[i].len; k % 4; k++)
			put(b, out, 0, 1);
	}
}

enum mymr_status
font_build_with(struct mymr_buf *out, const char *name, const struct font_box *box, size_t n,
	const struct font_table *table)
{
	static const struct font_box notdef = {0, 500, 50, 0, 450, 700};
	struct builder b = {.status = MYMR_OK};
	const struct font_box *glyph[512] = {&notdef};
	if (n + 1 > sizeof glyph / sizeof *glyph)
		return MYMR_ERANGE;
	for (size_t i = 0; i < n; i++)
		glyph[i + 1] = &box[i];
	if (table)
		b.status = mymr_buf_append(add(&b, table->tag), table->s, table->n);
	add_cmap(&b, box, n);
	add_outlines(&b, glyph, n + 1);
	add_name(&b, name);
	put_font(&b, out);
	for (size_t i = 0; i < b.n_tables; i++)
		mymr_buf_free(&b.table[i]);
	return b.status;
}

enum mymr_status
font_build_tagged(struct mymr_buf *out, const char *name, const struct font_box *box, size_t n,
	const char *script)
{
	char gsub[] = "\0\1\0\0\0\12\0\34\0\36\0\1DFLT\0\10\0\4\0\0\0\0\377\377\0\0\0\0\0";
	const struct font_table table = {"GSUB", gsub, sizeof gsub};
	memcpy(gsub + 12, script, 4);
	return font_build_with(out, name, box, n, &table);
}

enum mymr_status
font_build(struct mymr_buf *out, const char *name, const struct font_box *box, size_t n)
{
	return font_build_with(out, name, box, n, NULL);
}
