/* SPDX-License-Identifier: MIT */
/* Unicode text of a keyboard one key off: U+103B typed for U+103A, U+103E for U+103D. What can be
 * the medial it looks like stays. */
#include "script/sink.h"
#include "script/unicode_read.h"

#define CELL_SIGN_YA 0x3B
#define CELL_SIGN_WA 0x3D
#define CELL_SIGN_HA 0x3E

#define LETTER(cell) (UINT64_C(1) << (cell))
/* က ခ ဂ ပ ဖ ဗ ဘ မ လ သ can have a medial ya. */
#define TAKES_YA                                                                                   \
	(LETTER(0x00) | LETTER(0x01) | LETTER(0x02) | LETTER(0x15) | LETTER(0x16) | LETTER(0x17) | \
		LETTER(0x18) | LETTER(0x19) | LETTER(0x1C) | LETTER(0x1E))
/* င ဉ ည န မ ယ ရ လ ဝ ဠ can have a medial ha. */
#define TAKES_HA                                                                                   \
	(LETTER(0x04) | LETTER(0x09) | LETTER(0x0A) | LETTER(0x14) | LETTER(0x19) | LETTER(0x1A) | \
		LETTER(0x1B) | LETTER(0x1C) | LETTER(0x1D) | LETTER(0x20))

/* The syllable under way, and whether the one before it is open: it can take a final letter. */
struct state {
	unsigned letter;
	uint32_t marks;
	int is_open_before;
};

static int
is_in(uint64_t letters, unsigned cell)
{
	return cell <= CELL_A && (letters >> cell & 1);
}

static unsigned
repair_ya(const struct text *t, size_t i, const struct state *state)
{
	const struct cell *next = &unicode_cells[cell_at(t, i + MYANMAR_LEN)];
	if (state->letter == MYANMAR_NONE)
		return CELL_SIGN_YA;
	if (state->marks & MARKS_AA)
		return CELL_ASAT;
	if (next->class == CLASS_MARK && !(next->marks & (MARK_DOT | MARK_VISARGA)))
		return CELL_SIGN_YA;
	return state->is_open_before || !is_in(TAKES_YA, state->letter) ? CELL_ASAT : CELL_SIGN_YA;
}

static unsigned
repair_ha(const struct state *state)
{
	return state->letter == MYANMAR_NONE || (state->marks & MARK_WA) ||
			       is_in(TAKES_HA, state->letter)
		       ? CELL_SIGN_HA
		       : CELL_SIGN_WA;
}

/* The cell at i as it should be, and the state behind it. */
static unsigned
repair(const struct text *t, size_t i, struct state *state)
{
	unsigned cell = cell_at(t, i);
	if (cell == CELL_SIGN_YA)
		cell = repair_ya(t, i, state);
	else if (cell == CELL_SIGN_HA)
		cell = repair_ha(state);
	const struct cell *row = &unicode_cells[cell];
	if (row->class == CLASS_MARK) {
		state->marks |= row->marks;
		return cell;
	}
	state->is_open_before = state->letter != MYANMAR_NONE &&
				!(state->marks & (MARKS_ASAT | MARK_DOT | MARK_VISARGA));
	state->letter = row->class == CLASS_LETTER ? cell : MYANMAR_NONE;
	state->marks = 0;
	return cell;
}

static enum mymr_status
convert(struct sink *k, const struct text *t)
{
	enum mymr_status status = MYMR_OK;
	struct state state = {MYANMAR_NONE, 0, 0};
	for (size_t i = 0; i < t->n && !status;) {
		const size_t start = i;
		if (cell_at(t, i) == MYANMAR_NONE) {
			do
				i++;
			while (i < t->n && cell_at(t, i) == MYANMAR_NONE);
			status = sink_copy(k, (const char *)t->u, start, i);
			state = (struct state){MYANMAR_NONE, 0, 0};
			continue;
		}
		status = sink_start(k, start, MYANMAR_LEN);
		if (status)
			break;
		sink_put_cell(k, repair(t, i, &state));
		i += MYANMAR_LEN;
	}
	return status;
}

enum mymr_status
mymr_shifted_to_unicode(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info)
{
	const struct text t = {(const unsigned char *)s, n, unicode_cells, CELL_ASAT};
	return sink_convert(out, &t, convert, map, info);
}
