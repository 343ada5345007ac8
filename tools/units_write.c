/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places of translations in their file, and translations written back there. */
#include "units.h"

#include <string.h>

/* Where the byte at an offset is written, and in cursor->end where that ends. Behind the last byte
 * both are the end of that. */
static size_t
po_place(const struct units *units, size_t i, const struct mymr_buf *bytes, size_t offset,
	struct unit_cursor *cursor)
{
	const struct unit *u = &units->unit[i];
	if (cursor->unit != i + 1 || cursor->n > offset + 1)
		*cursor = (struct unit_cursor){
			.unit = i + 1, .walk = {.at = u->start}, .end = u->start + 1};
	while (cursor->n <= offset) {
		if (!po_walk_next(&cursor->walk, bytes->s, u->end))
			return cursor->end;
		cursor->end = cursor->walk.at;
		cursor->n++;
	}
	return cursor->walk.start;
}

size_t
units_place(const struct units *units, size_t i, const struct mymr_buf *bytes, size_t offset,
	struct unit_cursor *cursor)
{
	if (units->format == UNIT_XLIFF)
		return units_place_xliff(units, &units->unit[i], offset);
	if (units->format == UNIT_DOCUMENT)
		return mymr_document_source(units->doc, units->unit[i].segment, offset);
	if (units->format != UNIT_PO)
		return units->unit[i].start + offset;
	return po_place(units, i, bytes, offset, cursor);
}

static enum mymr_status
put_escaped(struct mymr_buf *out, const char *s, size_t n)
{
	static const char letters[] = "\n\t\r\"\\", names[] = "ntr\"\\";
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *letter = s[i] ? strchr(letters, s[i]) : NULL;
		if (letter)
			status = mymr_buf_putc(out, '\\');
		if (!status)
			status = mymr_buf_putc(out, letter ? names[letter - letters] : s[i]);
	}
	return status;
}

/* A difference: bytes of the old text and what they become. */
struct hunk {
	size_t old_start, old_end;
	size_t start, end;
};

struct texts {
	const char *old;
	size_t n_old;
	const char *s;
	size_t n;
};

#define ALIKE 8
#define REACH 64

/* Whether the texts go on alike from there on. */
static bool
is_alike(const struct texts *t, size_t i, size_t k)
{
	if (i > t->n_old || k > t->n)
		return false;
	const size_t left = t->n_old - i, n_left = t->n - k;
	if (left < ALIKE || n_left < ALIKE)
		return left == n_left && memcmp(t->old + i, t->s + k, left) == 0;
	return memcmp(t->old + i, t->s + k, ALIKE) == 0;
}

/* Where the texts are alike again after a difference; at their ends when it is long. */
static void
find_end(const struct texts *t, struct hunk *h)
{
	for (size_t sum = 1; sum <= REACH; sum++) {
		for (size_t i = 0; i <= sum; i++) {
			h->old_end = h->old_start + i;
			h->end = h->start + sum - i;
			if (is_alike(t, h->old_end, h->end))
				return;
		}
	}
	h->old_end = t->n_old;
	h->end = t->n;
}

/* The next difference; false when there is none. */
static bool
next_hunk(const struct texts *t, struct hunk *h)
{
	size_t i = h->old_end, k = h->end;
	while (i < t->n_old && k < t->n && t->old[i] == t->s[k]) {
		i++;
		k++;
	}
	h->old_start = i;
	h->start = k;
	if (i == t->n_old && k == t->n)
		return false;
	find_end(t, h);
	return true;
}

/* The bytes of the file that spell a part of the translation. */
static void
hunk_place(const struct units *units, size_t i, const struct mymr_buf *bytes, const struct hunk *h,
	struct unit_cursor *cursor, size_t *start, size_t *end)
{
	*start = units_place(units, i, bytes, h->old_start, cursor);
	*end = *start;
	if (h->old_end == h->old_start)
		return;
	*end = units_place(units, i, bytes, h->old_end - 1, cursor) + 1;
	if (units->format == UNIT_PO)
		*end = cursor->end;
}

enum mymr_status
units_write(const struct units *units, size_t i, const struct mymr_buf *bytes, const char *s,
	size_t n, size_t *done, struct mymr_buf *out)
{
	const struct unit *u = &units->unit[i];
	const struct texts texts = {units->texts.s + u->text, u->n_text, s, n};
	struct hunk h = {0};
	struct unit_cursor cursor = {0};
	size_t start, end;
	enum mymr_status status = MYMR_OK;
	while (!status && next_hunk(&texts, &h)) {
		hunk_place(units, i, bytes, &h, &cursor, &start, &end);
		status = mymr_buf_append(out, bytes->s + *done, start - *done);
		*done = end;
		if (!status && units->format == UNIT_PO)
			status = put_escaped(out, s + h.start, h.end - h.start);
		else if (!status && h.end > h.start)
			status = mymr_buf_append(out, s + h.start, h.end - h.start);
	}
	if (!status)
		status = mymr_buf_append(out, bytes->s + *done, u->end - *done);
	*done = u->end;
	return status;
}

static bool
is_inner(const char *s, size_t n, size_t i)
{
	return i < n && ((unsigned char)s[i] & 0xC0) == 0x80;
}

/* The same part from character to character; one that is empty takes one more along. */
static struct hunk
by_characters(const struct texts *t, struct hunk h)
{
	if (h.old_start == h.old_end && h.old_start > 0) {
		h.old_start--;
		h.start--;
	} else if (h.old_start == h.old_end) {
		h.old_end++;
		h.end++;
	}
	while (h.old_start &&
		(is_inner(t->old, t->n_old, h.old_start) || is_inner(t->s, t->n, h.start))) {
		h.old_start--;
		h.start--;
	}
	while (is_inner(t->old, t->n_old, h.old_end) || is_inner(t->s, t->n, h.end)) {
		h.old_end++;
		h.end++;
	}
	return h;
}

enum mymr_status
units_set(const struct units *units, size_t i, const char *s, size_t n)
{
	const struct unit *u = &units->unit[i];
	const struct texts texts = {units->texts.s + u->text, u->n_text, s, n};
	struct hunk h = {0};
	enum mymr_status status = MYMR_OK;
	while (status != MYMR_ENOMEM && next_hunk(&texts, &h)) {
		const struct hunk part = by_characters(&texts, h);
		status = mymr_document_replace(units->doc, u->segment, part.old_start, part.old_end,
			s + part.start, part.end - part.start);
	}
	return status == MYMR_ENOMEM ? status : MYMR_OK;
}
