/* SPDX-License-Identifier: MIT */
/* Any bytes as a font; and as changes in one that is whole, with tables of substitutions and places
 * made of the rest: as TTF, and packed as WOFF. */
#include <mymr/font.h>
#include <string.h>
#include "burmese_boxes.h"
#include "fuzz.h"

#define MAX_EDITS 16

static void
on_loss(void *user, enum mymr_font_loss loss, const char *what, const struct mymr_font_rule *rule,
	bool matters)
{
	size_t *n = user;
	(void)matters;
	REQUIRE(what && (loss == MYMR_FONT_LOST_RULE) == (rule != NULL));
	(*n)++;
}

static void
look(const struct mymr_font *font)
{
	static const char *const texts[] = {
		"\u1000\u1031\u102C\u103A", "\u1014\u1039\u1010\u103C\u1031", "A"};
	struct mymr_font_evidence e;
	struct mymr_font_metrics m;
	size_t n, n_losses = 0;
	mymr_font_rules(&n);
	unsigned *faults = calloc(n, sizeof *faults);
	REQUIRE(mymr_font_encoding(font, &e) == MYMR_OK);
	REQUIRE(e.confidence >= 0 && e.confidence <= 1 && e.n_reasons > 0);
	REQUIRE(mymr_font_check(font, MYMR_FONT_OPENTYPE, faults) == MYMR_OK);
	const enum mymr_status status = mymr_font_measure(font, texts, 3, &m);
	REQUIRE(status == MYMR_EINVAL || (status == MYMR_OK && m.highest && m.lowest));
	REQUIRE(mymr_font_compare(font, font, on_loss, &n_losses) == MYMR_OK && n_losses == 0);
	free(faults);
}

/* A sheet, which not all fonts that HarfBuzz takes can be drawn for. */
static void
draw(const struct mymr_font *font, enum mymr_font_proof form)
{
	struct mymr_buf out = {0};
	const enum mymr_status status = mymr_font_proof(&out, form, &font, 1);
	REQUIRE(status == MYMR_OK || status == MYMR_ESYNTAX || status == MYMR_ERANGE);
	REQUIRE((status == MYMR_OK) == (out.len > 0));
	mymr_buf_free(&out);
}

static void
open_font(const char *s, size_t n, bool is_drawn)
{
	for (unsigned face = 0; face <= mymr_font_count_faces(s, n) && face < 3; face++) {
		struct mymr_font *font;
		struct mymr_error error = {0};
		if (mymr_font_open(&font, s, n, face, &error)) {
			REQUIRE(error.reason && !font);
			continue;
		}
		look(font);
		if (is_drawn) {
			draw(font, MYMR_FONT_PNG);
			draw(font, MYMR_FONT_PDF);
		}
		mymr_font_free(font);
	}
}

/* ---- a font that is changed ---- */

static void
put_32(struct mymr_buf *out, size_t value)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		REQUIRE(!mymr_buf_putc(out, (char)(value >> shift & 255)));
}

/* Tables as they are, in the form of WOFF 1.0. */
static void
pack(struct mymr_buf *out, const struct mymr_buf *ttf)
{
	const char *s = ttf->s;
	const size_t n_tables = (unsigned char)s[5];
	const size_t shift = 44 + 20 * n_tables - 12 - 16 * n_tables;
	mymr_buf_append(out, "wOFF\0\1\0\0", 8);
	put_32(out, ttf->len + shift);
	mymr_buf_append(out, s + 4, 2);
	mymr_buf_append(out, "\0\0", 2);
	put_32(out, ttf->len);
	for (int i = 0; i < 6; i++)
		put_32(out, 0);
	for (size_t i = 0; i < n_tables; i++) {
		const char *record = s + 12 + 16 * i;
		const unsigned char *u = (const unsigned char *)record + 8;
		mymr_buf_append(out, record, 4);
		put_32(out, ((size_t)u[0] << 24 | (size_t)u[1] << 16 | (size_t)u[2] << 8 | u[3]) +
				    shift);
		mymr_buf_append(out, record + 12, 4);
		mymr_buf_append(out, record + 12, 4);
		mymr_buf_append(out, record + 4, 4);
	}
	const size_t start = 12 + 16 * n_tables;
	mymr_buf_append(out, s + start, ttf->len - start);
}

/* The first byte is how many edits follow, of three bytes each; the rest is a table. */
static void
change(const unsigned char *data, size_t n)
{
	struct mymr_buf ttf = {0}, woff = {0};
	const size_t n_edits = data[0] % MAX_EDITS;
	const unsigned char *rest = data + 1 + 3 * n_edits;
	if (n < 1 + 3 * n_edits)
		return;
	REQUIRE(!build_burmese_with(
		&ttf, (const char *)rest, n - 1 - 3 * n_edits, data[0] & 0x80 ? "GPOS" : "GSUB"));
	for (size_t i = 0; i < n_edits; i++) {
		const unsigned char *edit = data + 1 + 3 * i;
		ttf.s[((size_t)edit[0] << 8 | edit[1]) % ttf.len] = (char)edit[2];
	}
	open_font(ttf.s, ttf.len, data[0] & 0x40);
	if (!n_edits) {
		pack(&woff, &ttf);
		open_font(woff.s, woff.len, false);
	}
	mymr_buf_free(&ttf);
	mymr_buf_free(&woff);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	open_font((const char *)data, n, false);
	if (n)
		change(data, n);
	return 0;
}
