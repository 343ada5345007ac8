/* SPDX-License-Identifier: MIT */
/* Zawgyi as Unicode, a syllable at a time. */
#include "script/context.h"
#include "script/sink.h"

#define CELL_SIGN_E 0x31
#define MARKS_NOT_WITH_E (MARK_I | MARK_II | MARK_AI | MARK_U | MARK_UU)

/* What the next syllable must know of those before. */
struct state {
	enum context context;
	size_t open_end; /* where a letter without vowel and asat ended in the input, or 0 */
};

static inline unsigned
zawgyi_at(const struct text *t, size_t i)
{
	return myanmar_at(t->u + i, t->n - i);
}

/* A prefix at i that belongs to the letter before it: typed twice, or typed as Unicode stores it,
 * with marks behind it and none of the letter's vowels before. */
static int
is_late_prefix(const struct text *t, size_t i, uint32_t marks)
{
	const uint32_t prefix = zawgyi_cells[zawgyi_at(t, i)].marks;
	const unsigned next =
		zawgyi_cells[i + MYANMAR_LEN < t->n ? zawgyi_at(t, i + MYANMAR_LEN) : MYANMAR_NONE]
			.class;
	if (next == CLASS_MARK || next == CLASS_STACK)
		return (marks & prefix) || !(marks & MARKS_VOWEL);
	return (marks & prefix) && next != CLASS_LETTER && next != CLASS_PREFIX &&
	       next != CLASS_DIGIT;
}

/* Zawgyi has one asat and no fixed order: ေကာ္, ေယာက္်ား, ဘု႐ွ္. */
static inline uint32_t
place_asat(uint32_t marks)
{
	uint32_t place = MARK_ASAT_EARLY;
	if (marks & MARKS_AA)
		place = (marks & MARK_E) || ((marks & MARK_ASAT) && !(marks & MARK_YA))
				? MARK_ASAT
				: MARK_ASAT_EARLY;
	return (marks & ~(uint32_t)MARKS_ASAT) | place;
}

/* Repairs of what the letter and its marks mean together. */
static inline void
repair(struct syllable *y)
{
	context_conflicts(y);
	if (y->marks & MARKS_ASAT)
		y->marks = place_asat(y->marks);
	if (y->letter == CELL_U || y->letter == CELL_NYA)
		context_nya(y);
}

static inline size_t
read_marks(const struct text *t, size_t i, struct syllable *y)
{
	for (;; i += MYANMAR_LEN) {
		const struct cell *row = &zawgyi_cells[zawgyi_at(t, i)];
		if (row->class == CLASS_MARK) {
			/* An asat typed behind ာ stands there: ေကာ္ but ေယာက္်ား. */
			y->marks |= row->marks == MARK_ASAT_EARLY && (y->marks & MARKS_AA)
					    ? MARK_ASAT
					    : row->marks;
			continue;
		}
		if (row->class == CLASS_LETTER)
			return i;
		if (row->class == CLASS_STACK && syllable_stack(y, row->stacked)) {
			y->marks |= row->marks;
			continue;
		}
		if (y->letter == MYANMAR_NONE)
			return i;
		if (row->class == CLASS_PREFIX && is_late_prefix(t, i, y->marks)) {
			y->marks |= row->marks;
			continue;
		}
		const size_t mark = row->class == CLASS_NONE ? context_skip_blanks(t, i) : i;
		if (mark == i)
			return i;
		i = mark - MYANMAR_LEN;
	}
}

/* Takes the syllable at i apart and returns its end. digit is the letter that a digit stands for,
 * or MYANMAR_NONE. */
static inline size_t
read_syllable(const struct text *t, size_t i, struct syllable *y, unsigned digit)
{
	const struct cell *row = &zawgyi_cells[zawgyi_at(t, i)];
	*y = (struct syllable){.letter = MYANMAR_NONE};
	for (; row->class == CLASS_PREFIX; row = &zawgyi_cells[zawgyi_at(t, i)]) {
		y->marks |= row->marks;
		i += MYANMAR_LEN;
	}
	if (row->class == CLASS_LETTER) {
		y->letter = row->letter;
		if (row->stacked != MYANMAR_NONE)
			syllable_stack(y, row->stacked);
		i += MYANMAR_LEN;
	} else if (row->class == CLASS_DIGIT) {
		/* Nothing but a letter has a vowel before it. */
		if (y->marks && row->letter == CELL_ZERO)
			digit = CELL_WA;
		else if (y->marks && row->letter == CELL_SEVEN)
			digit = CELL_RA;
		if (digit == MYANMAR_NONE)
			return i;
		y->letter = (uint8_t)digit;
		i += MYANMAR_LEN;
	} else if (y->marks) {
		return i;
	}
	return read_marks(t, i, y);
}

/* Zawgyi's ၎ is drawn as ၎င်း, whether or not its letters follow. */
static size_t
put_aforementioned(struct sink *k, const struct text *t, size_t i)
{
	static const uint8_t cells[] = {CELL_NGA, CELL_ASAT, CELL_VISARGA};
	size_t end;
	for (unsigned c = 0; c < sizeof cells; c++)
		sink_put_cell(k, cells[c]);
	return context_nga_asat_visarga(t, i, &end) ? end : i;
}

/* ဧ။် is how ၏ is typed without its key. */
static size_t
skip_genitive(const struct text *t, size_t i)
{
	const size_t asat = i + MYANMAR_LEN;
	return asat < t->n && zawgyi_at(t, i) == CELL_SECTION && zawgyi_at(t, asat) == CELL_VIRAMA
		       ? asat + MYANMAR_LEN
		       : i;
}

static inline void
put_syllable(struct sink *k, struct syllable *y)
{
	/* A letter alone is what two syllables of five are. */
	if (!y->marks && !y->n_stacked) {
		sink_put_cell(k, y->letter);
		return;
	}
	repair(y);
	sink_put_syllable(k, y);
}

/* စ with a medial ya is ဈ as it was typed before fonts had that key; the short form of the medial,
 * which nobody types there, is left for စျ. */
static void
repair_jha(struct syllable *y, const struct text *t, size_t start, size_t end)
{
	for (; start < end; start++) {
		if (zawgyi_at(t, start) == 0x7D)
			return;
	}
	y->letter = CELL_JHA;
	y->marks &= ~(uint32_t)MARK_YA;
}

/* No syllable has ေ and ိ: the ေ was typed behind the letter before, as Unicode stores it. */
static void
move_e(struct sink *k, struct syllable *y)
{
	sink_put_cell(k, CELL_SIGN_E);
	y->marks &= ~(uint32_t)MARK_E;
}

static size_t
convert_syllable(
	struct sink *k, const struct text *t, size_t i, unsigned digit, struct state *state)
{
	struct syllable y;
	const size_t start = i;
	i = read_syllable(t, i, &y, digit);
	if (y.letter == CELL_CA && (y.marks & MARK_YA))
		repair_jha(&y, t, start, i);
	if (y.letter == CELL_E && !y.marks && i < t->n) {
		const size_t end = skip_genitive(t, i);
		y.letter = end > i ? CELL_GENITIVE : CELL_E;
		i = end;
	}
	if ((y.marks & MARK_E) && (y.marks & MARKS_NOT_WITH_E) && start > 0 &&
		state->open_end == start)
		move_e(k, &y);
	put_syllable(k, &y);
	state->open_end = y.letter <= CELL_A && !(y.marks & ~(uint32_t)MARKS_MEDIAL) ? i : 0;
	if (y.letter == CELL_AFOREMENTIONED)
		i = put_aforementioned(k, t, i);
	/* The visarga of ၁၇း၃၀ is a colon. */
	if (y.letter != MYANMAR_NONE || y.marks != MARK_VISARGA || state->context != AFTER_NUMBER)
		state->context = AFTER_LETTER;
	return i;
}

/* Copies the digit, sign or foreign letter at i. */
static size_t
copy_cell(struct sink *k, const struct text *t, size_t i, struct state *state)
{
	const unsigned cell = zawgyi_at(t, i);
	const unsigned class = zawgyi_cells[cell].class;
	sink_put_cell(k, cell);
	if (class == CLASS_KEEP)
		sink_keep(k, i);
	state->context = class == CLASS_DIGIT ? AFTER_NUMBER : AFTER_OTHER;
	return i + MYANMAR_LEN;
}

static enum mymr_status
convert(struct sink *k, const struct text *t)
{
	enum mymr_status status = MYMR_OK;
	struct state state = {AFTER_OTHER, 0};
	for (size_t i = 0; i < t->n && !status;) {
		const size_t start = i;
		const unsigned class = zawgyi_cells[zawgyi_at(t, i)].class;
		if (class == CLASS_NONE) {
			i = context_skip(t, i, &state.context);
			status = sink_copy(k, (const char *)t->u, start, i);
			continue;
		}
		status = sink_start(k, start, SYLLABLE_MAX_BYTES);
		if (status)
			break;
		unsigned digit = MYANMAR_NONE;
		if (class > CLASS_STACK || class == CLASS_KEEP) {
			if (class == CLASS_DIGIT)
				digit = context_digit(t, i, state.context);
			if (digit == MYANMAR_NONE) {
				i = copy_cell(k, t, i, &state);
				continue;
			}
		}
		i = convert_syllable(k, t, i, digit, &state);
	}
	return status;
}

enum mymr_status
mymr_zawgyi_to_unicode(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info)
{
	const struct text t = {(const unsigned char *)s, n, zawgyi_cells, CELL_VIRAMA};
	return sink_convert(out, &t, convert, map, info);
}
