/* SPDX-License-Identifier: MIT */
/* Unicode code points in visual order: ေ and ြ stand before the letter they belong to. */
#include "script/sink.h"
#include "script/unicode_read.h"

#define CELL_SIGN_E 0x31
#define CELL_SIGN_RA 0x3C

static uint32_t
prefix_at(const struct text *t, size_t i)
{
	const unsigned cell = cell_at(t, i);
	return cell == CELL_SIGN_E ? MARK_E : cell == CELL_SIGN_RA ? MARK_RA : 0;
}

/* The length of a break opportunity or a joiner, U+200B..U+200D. */
static size_t
joiner_len(const struct text *t, size_t i)
{
	const unsigned char *u = t->u + i;
	return t->n - i >= 3 && u[0] == 0xE2 && u[1] == 0x80 && u[2] >= 0x8B && u[2] <= 0x8D ? 3
											     : 0;
}

/* Takes prefixes at i, each once, that a letter follows, and the joiners after them; i when no
 * letter does. */
static size_t
read_prefixes(const struct text *t, size_t i, uint32_t *prefixes)
{
	const size_t start = i;
	*prefixes = 0;
	for (uint32_t mark; (mark = prefix_at(t, i)) && !(*prefixes & mark);) {
		*prefixes |= mark;
		i += MYANMAR_LEN;
		i += joiner_len(t, i);
	}
	if (*prefixes && unicode_cells[cell_at(t, i)].class == CLASS_LETTER)
		return i;
	*prefixes = 0;
	return start;
}

/* What stood between prefixes and letter goes before both. */
static enum mymr_status
put_joiners(struct sink *k, const struct text *t, size_t i, size_t letter)
{
	enum mymr_status status = MYMR_OK;
	for (; i < letter && !status; i += 3) {
		if (joiner_len(t, i))
			status = mymr_buf_append(k->out, (const char *)t->u + i, 3);
	}
	return status ? status : mymr_buf_reserve(k->out, SYLLABLE_MAX_BYTES);
}

/* Where the marks of the letter end: at a prefix of the next one. */
static size_t
marks_end(const struct text *t, size_t i, size_t end)
{
	uint32_t prefixes;
	for (; i < end; i += MYANMAR_LEN) {
		if (read_prefixes(t, i, &prefixes) > i)
			return i;
	}
	return end;
}

/* Reads a letter and its marks up to the next prefix. */
static size_t
read_syllable(const struct text *t, size_t i, struct syllable *y)
{
	size_t end = unicode_read(t, i, y);
	const size_t first = marks_end(t, i + MYANMAR_LEN, end);
	if (first == end)
		return end;
	const struct text part = {t->u, first, t->cells, t->asat};
	return unicode_read(&part, i, y);
}

static enum mymr_status
convert_syllable(struct sink *k, const struct text *t, size_t *i)
{
	struct syllable y;
	uint32_t prefixes;
	const size_t start = *i;
	const size_t letter = read_prefixes(t, start, &prefixes);
	*i = read_syllable(t, letter, &y);
	/* What is written twice stays so: letters are moved, never lost. */
	if (y.is_foreign || y.is_doubled || (y.marks & prefixes) || y.letter == CELL_VIRAMA ||
		y.letter == MYANMAR_NONE) {
		*i = letter > start ? letter : *i;
		return sink_copy(k, (const char *)t->u, start, *i);
	}
	enum mymr_status status = sink_start(k, start, SYLLABLE_MAX_BYTES);
	if (!status)
		status = put_joiners(k, t, start, letter);
	if (status)
		return status;
	/* With ra in its place the asat is behind a medial. */
	if ((prefixes & MARK_RA) && (y.marks & MARK_ASAT_EARLY))
		y.marks ^= MARKS_ASAT;
	y.marks |= prefixes;
	sink_put_syllable(k, &y);
	return MYMR_OK;
}

static enum mymr_status
convert(struct sink *k, const struct text *t)
{
	return unicode_walk(k, t, convert_syllable);
}

enum mymr_status
mymr_visual_to_unicode(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info)
{
	const struct text t = {(const unsigned char *)s, n, unicode_cells, CELL_ASAT};
	return sink_convert(out, &t, convert, map, info);
}
