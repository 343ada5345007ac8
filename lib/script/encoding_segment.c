/* SPDX-License-Identifier: MIT */
#include "script/encoding_segment.h"

#include <string.h>
#include "script/encoding_symbol.h"

#define HIGH_BITS 0x8080808080808080u

/* The first two bytes of U+1000..103F, and how those of the next three blocks of 64 differ. */
#define LEAD ((size_t)0x80E1)
#define LEAD_STEPS ((size_t)0x300)

/* A code point of the Myanmar block takes three bytes, E1 80..82 xx. */
static inline unsigned
symbol_at(const unsigned char *u)
{
	const size_t row = (size_t)((unsigned)u[1] << 8 | u[0]) - LEAD;
	return row & ~LEAD_STEPS ? SYMBOL_BOUNDARY : encoding_symbols[row + u[2]];
}

/* One of the extended blocks EA A7 xx or EA A9 xx. */
static unsigned
extended_symbol_at(const unsigned char *u)
{
	if (u[0] == 0xEA && (u[1] == 0xA7 || u[1] == 0xA9))
		return encoding_symbols[ENCODING_EXTENDED_ROW + u[2]];
	return SYMBOL_BOUNDARY;
}

/* U+200B and U+200C part words; U+200D, U+2060 and U+FEFF do nothing. */
enum unseen { UNSEEN_NOT, UNSEEN_PARTS, UNSEEN_JOINS };

static enum unseen
unseen_at(const unsigned char *u)
{
	if (u[0] == 0xE2 && u[1] == 0x80 && (u[2] == 0x8B || u[2] == 0x8C))
		return UNSEEN_PARTS;
	if ((u[0] == 0xE2 && u[1] == 0x80 && u[2] == 0x8D) ||
		(u[0] == 0xE2 && u[1] == 0x81 && u[2] == 0xA0) ||
		(u[0] == 0xEF && u[1] == 0xBB && u[2] == 0xBF))
		return UNSEEN_JOINS;
	return UNSEEN_NOT;
}

/* The next byte E1 or EA, or n. */
static size_t
skip_others(const char *s, size_t n, size_t at)
{
	/* Mostly one blank stands between. */
	for (size_t stop = n - at > 2 ? at + 2 : n; at < stop; at++) {
		if (s[at] == '\xE1')
			return at;
	}
	while (at < n) {
		uint64_t word[4];
		for (; n - at >= sizeof word; at += sizeof word) {
			memcpy(word, s + at, sizeof word);
			if ((word[0] | word[1] | word[2] | word[3]) & HIGH_BITS)
				break;
		}
		const size_t stop = n - at < sizeof word ? n : at + sizeof word;
		for (; at < stop; at++) {
			if (s[at] == '\xE1' || s[at] == '\xEA')
				return at;
		}
	}
	return n;
}

/* Sums of entries, for at most ENCODING_MAX_STEPS. */
struct tally {
	uint64_t weights;
	uint32_t counts;
};

/* Adds what the model says of symbol behind state, and returns the state that follows. */
static inline unsigned
step(struct tally *tally, unsigned state, unsigned symbol)
{
	const struct encoding_entry *e = &encoding_entries[state + symbol];
	while (e->state != state) {
		state = encoding_shorter[state];
		e = &encoding_entries[state + symbol];
	}
	tally->weights += e->weights;
	tally->counts += e->counts;
	return e->next;
}

static void
add_tally(struct encoding_segment *segment, const struct tally *tally)
{
	const uint32_t mask = (1u << ENCODING_COUNT_BITS) - 1;
	const int64_t n_steps = tally->counts >> 2 * ENCODING_COUNT_BITS & mask;
	segment->n_evidence += tally->counts & mask;
	segment->n_letters += tally->counts >> ENCODING_COUNT_BITS & mask;
	for (int k = 0; k < N_LANES; k++)
		segment->score[k] +=
			(int64_t)(tally->weights >> 16 * k & 0xFFFF) - ENCODING_BIAS * n_steps;
}

/* Steps over what is seldom: an extended block or what is not seen. False at the end of the run. */
static int
step_seldom(struct tally *tally, unsigned *state, const unsigned char *u)
{
	const unsigned symbol = extended_symbol_at(u);
	const enum unseen unseen = unseen_at(u);
	if (symbol != SYMBOL_BOUNDARY)
		*state = step(tally, *state, symbol);
	else if (unseen == UNSEEN_PARTS)
		*state = encoding_start;
	return symbol != SYMBOL_BOUNDARY || unseen != UNSEEN_NOT;
}

/* Steps over code points from s[i] to the end of the run, or to stop. Returns where it stands. */
static size_t
score_block(struct tally *sum, const char *s, size_t i, size_t stop, unsigned *state_at)
{
	const unsigned char *u = (const unsigned char *)s + i;
	const unsigned char *limit = stop - i >= 3 ? (const unsigned char *)s + stop - 2 : u;
	struct tally tally = {0};
	unsigned state = *state_at;
	for (; u < limit; u += 3) {
		const unsigned symbol = symbol_at(u);
		if (symbol != SYMBOL_BOUNDARY) {
			state = step(&tally, state, symbol);
			continue;
		}
		struct tally seldom = {0};
		unsigned next = state;
		if (!step_seldom(&seldom, &next, u))
			break;
		tally.weights += seldom.weights;
		tally.counts += seldom.counts;
		state = next;
	}
	*state_at = state;
	*sum = tally;
	return (size_t)(u - (const unsigned char *)s);
}

static void
score_run(const char *s, size_t n, struct encoding_segment *segment)
{
	const size_t block = 3 * (ENCODING_MAX_STEPS - 1);
	unsigned state = encoding_start;
	struct tally tally;
	size_t i = segment->start, stop;
	for (;;) {
		stop = n - i > block ? i + block : n;
		i = score_block(&tally, s, i, stop, &state);
		if (i + 3 <= stop || stop == n)
			break;
		add_tally(segment, &tally);
	}
	step(&tally, state, SYMBOL_BOUNDARY);
	add_tally(segment, &tally);
	segment->end = i;
}

int
encoding_segment_next(const char *s, size_t n, size_t at, struct encoding_segment *segment)
{
	for (at = skip_others(s, n, at); n - at >= 3; at = skip_others(s, n, at + 1)) {
		const unsigned char *u = (const unsigned char *)s + at;
		if (symbol_at(u) == SYMBOL_BOUNDARY && extended_symbol_at(u) == SYMBOL_BOUNDARY)
			continue;
		*segment = (struct encoding_segment){.start = at};
		score_run(s, n, segment);
		return 1;
	}
	return 0;
}
