/* SPDX-License-Identifier: MIT */
#include "document/recode_change.h"
#include "document/runs.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

/* The piece of the byte at a place in the text. */
static const struct piece *
piece_at(struct recode_change *r, size_t text)
{
	const struct unit_detail *d = &r->doc->details[r->unit];
	while (r->piece + 1 < d->n_pieces &&
		text >= d->pieces[r->piece].text + d->pieces[r->piece].text_len)
		r->piece++;
	return &d->pieces[r->piece];
}

static size_t
source_of(const struct piece *p, size_t text, bool is_end)
{
	if (p->type == PIECE_TEXT)
		return p->source + (text - p->text);
	return is_end ? p->source + p->source_len : p->source;
}

/* A code point as a reference or an escape like the one it comes from. */
static enum mymr_status
put_like(struct mymr_buf *out, const char *source, uint32_t cp)
{
	char token[24];
	const char *form = source[0] != '\\'
				   ? source[2] == 'x' || source[2] == 'X' ? "&#x%X;" : "&#%u;"
			   : source[1] == 'U' ? "\\U%04x"
			   : source[2] == '{' ? "\\u{%x}"
					      : "\\u%04x";
	const int len = snprintf(token, sizeof token, form, (unsigned)cp);
	return mymr_buf_append(out, token, (size_t)len);
}

static enum mymr_status
put_text(struct recode_change *r, const struct piece *first, const char *text, size_t n)
{
	if (first->type != PIECE_CHAR)
		return mymr_buf_append(&r->bytes, text, n);
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(text + i, n - i, &cp);
		status = cp < 0x80 ? mymr_buf_append(&r->bytes, text + i, len)
				   : put_like(&r->bytes, r->doc->s + first->source, cp);
	}
	return status;
}

/* The first font whose name is at a place in the source or behind it. */
static size_t
first_font(const struct mymr_document *doc, size_t source)
{
	size_t low = 0, high = doc->n_fonts;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (doc->fonts[middle].start < source)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Source bytes, in which fonts get their new names. */
static enum mymr_status
put_source(struct recode_change *r, size_t from, size_t to)
{
	const struct mymr_document *doc = r->doc;
	enum mymr_status status = MYMR_OK;
	for (size_t i = r->font ? first_font(doc, from) : doc->n_fonts;
		i < doc->n_fonts && doc->fonts[i].start < to && !status; i++) {
		status = mymr_buf_append(&r->bytes, doc->s + from, doc->fonts[i].start - from);
		if (!status)
			status = mymr_buf_puts(&r->bytes, r->font);
		from = doc->fonts[i].end;
	}
	return status ? status : mymr_buf_append(&r->bytes, doc->s + from, to - from);
}

/* Tags inside a cluster: those that open go before it, those that close behind. */
static enum mymr_status
put_codes(struct recode_change *r, size_t from, size_t to, enum piece_type type)
{
	const struct unit_detail *d = &r->doc->details[r->unit];
	enum mymr_status status = MYMR_OK;
	for (size_t i = from; i < to && !status; i++) {
		const struct piece *p = &d->pieces[i];
		if (p->type == type)
			status = put_source(r, p->source, p->source + p->source_len);
	}
	return status;
}

/* Text [from, to) of the unit becomes text[0..n). */
static enum mymr_status
change(struct recode_change *r, size_t from, size_t to, const char *text, size_t n)
{
	const struct piece *first = piece_at(r, from);
	const size_t first_index = r->piece;
	struct edit edit = {.start = source_of(first, from, false), .unit = NO_UNIT};
	const struct piece *last = piece_at(r, to - 1);
	edit.end = source_of(last, to, true);
	r->bytes.len = 0;
	enum mymr_status status = put_codes(r, first_index, r->piece, PIECE_OPEN);
	if (!status)
		status = put_text(r, first, text, n);
	if (!status)
		status = put_codes(r, first_index, r->piece, PIECE_CLOSE);
	edit.bytes = r->bytes.s;
	edit.len = r->bytes.len;
	return status ? status : document_add_edit(r->doc, &edit);
}

/* Whether the k-th piece of the map reads the same on both sides. */
static bool
is_same(const struct recode_change *r, const char *in, size_t k)
{
	const struct mymr_offset_pair *a = &r->map.pairs[k], *b = a + 1;
	const size_t n = b->in - a->in;
	return n == b->out - a->out && memcmp(in + a->in, r->out.s + a->out, n) == 0;
}

/* The first piece whose text is at a place or behind it. */
static size_t
piece_from(const struct unit_detail *d, size_t text)
{
	size_t low = 0, high = d->n_pieces;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (d->pieces[middle].text < text)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Whether a tag stands before a byte of the text from first to last. */
static bool
has_tag(const struct unit_detail *d, size_t first, size_t last)
{
	size_t i = piece_from(d, first);
	while (i < d->n_pieces && d->pieces[i].text <= last && d->pieces[i].type < PIECE_OPEN)
		i++;
	return i < d->n_pieces && d->pieces[i].text <= last;
}

/* What does not stand alone in Unicode. */
static size_t
mark_len(const char *s, size_t n)
{
	uint32_t cp = 0;
	const size_t len = n ? mymr_utf8_decode(s, n, &cp) : 0;
	const bool is_mark = (cp >= 0x102B && cp <= 0x103E) || (cp >= 0x105E && cp <= 0x1060) ||
			     (cp >= 0x1071 && cp <= 0x1074) || (cp >= 0x1082 && cp <= 0x108D);
	return is_mark ? len : 0;
}

/* Whether the k-th piece of the map is the rest of a cluster that a tag has parted, which shaping
 * would show as two. */
static bool
is_parted(const struct recode_change *r, size_t start, size_t k)
{
	const struct mymr_offset_pair *a = &r->map.pairs[k];
	if (k + 1 >= r->map.n || !r->joins ||
		!has_tag(&r->doc->details[r->unit], start + a->in, start + a->in))
		return false;
	return mark_len(r->out.s + a->out, r->out.len - a->out) > 0;
}

/* Whether the edit that begins with piece k has piece i in it, when it has all between them. What
 * stands behind a tag stays there. */
static bool
goes_on(const struct recode_change *r, const char *in, size_t start, size_t k, size_t i)
{
	if (i + 1 >= r->map.n)
		return false;
	if (is_parted(r, start, i))
		return true;
	const struct mymr_offset_pair *a = &r->map.pairs[i];
	if (i > k && r->doc->archive &&
		has_tag(&r->doc->details[r->unit], start + a[-1].in + 1, start + a->in))
		return false;
	return !is_same(r, in, i) || is_parted(r, start, i + 1);
}

/* Where the letter stands that the marks behind it belong to; behind when there is none. */
static size_t
letter_before(const char *text, size_t from, size_t behind)
{
	uint32_t cp;
	for (size_t at = behind; at >= from + 3; at -= 3) {
		if (mymr_utf8_decode(text + at - 3, 3, &cp) != 3 || !is_myanmar(cp))
			break;
		if (!mark_len(text + at - 3, 3))
			return at - 3;
	}
	return behind;
}

/* Clusters in [from, to) of the unit's text, which stays as it is, that tags have parted. */
static enum mymr_status
join_parted(struct recode_change *r, size_t from, size_t to)
{
	const struct unit_detail *d = &r->doc->details[r->unit];
	const char *text = r->doc->units[r->unit].text;
	enum mymr_status status = MYMR_OK;
	if (!r->joins)
		return MYMR_OK;
	for (size_t i = piece_from(d, from + 1); i < d->n_pieces && !status; i++) {
		const struct piece *p = &d->pieces[i];
		size_t start = p->text, end = p->text;
		if (p->text >= to)
			break;
		for (size_t len; (len = mark_len(text + end, to - end)) > 0;)
			end += len;
		if (p->type < PIECE_OPEN || end == p->text)
			continue;
		start = letter_before(text, from, start);
		if (start == p->text)
			continue;
		status = change(r, start, end, text + start, end - start);
		while (i + 1 < d->n_pieces && d->pieces[i + 1].text < end)
			i++;
	}
	return status;
}

/* Edits what differs, neighbours together. */
enum mymr_status
recode_change_differences(struct recode_change *r, const char *in, size_t start, bool *is_changed)
{
	enum mymr_status status = MYMR_OK;
	for (size_t k = 0; k + 1 < r->map.n && !status; k++) {
		size_t end = k;
		while (goes_on(r, in, start, k, end))
			end++;
		if (end == k) {
			status = join_parted(
				r, start + r->map.pairs[k].in, start + r->map.pairs[k + 1].in);
			continue;
		}
		const struct mymr_offset_pair *a = &r->map.pairs[k], *b = &r->map.pairs[end];
		*is_changed = true;
		status =
			change(r, start + a->in, start + b->in, r->out.s + a->out, b->out - a->out);
		k = end - 1;
	}
	return status;
}

size_t
recode_change_source(struct recode_change *r, size_t text, bool is_end)
{
	return source_of(piece_at(r, text - is_end), text, is_end);
}

void
recode_change_free(struct recode_change *r)
{
	mymr_buf_free(&r->out);
	mymr_buf_free(&r->bytes);
	mymr_offset_map_free(&r->map);
}
