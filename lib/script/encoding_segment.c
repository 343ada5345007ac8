/* SPDX-License-Identifier: MIT */
#include "script/encoding_segment.h"

#include <string.h>
#include "script/encoding_symbol.h"

#define HIGH_BITS 0x8080808080808080u

/* A code point of the Myanmar blocks takes three bytes: E1 80..82 xx, EA A7 xx or EA A9 xx. */
static inline unsigned
symbol_at(const unsigned char *u)
{
	if (u[0] == 0xE1 && u[1] >= 0x80 && u[1] <= 0x82)
		return encoding_symbols[u[1] - 0x80][u[2]];
	if (u[0] == 0xEA && (u[1] == 0xA7 || u[1] == 0xA9))
		return encoding_symbols[3][u[2]];
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

/* Adds what the model says of symbol behind state, and returns the state that follows. */
static inline unsigned
step(struct encoding_segment *segment, unsigned state, unsigned symbol)
{
	const struct encoding_entry *e = &encoding_entries[encoding_states[state].base + symbol];
	while (e->state != state) {
		state = encoding_states[state].shorter;
		e = &encoding_entries[encoding_states[state].base + symbol];
	}
	for (int k = 0; k < N_LANES; k++)
		segment->score[k] += e->weight[k];
	segment->n_evidence += e->says;
	return e->next;
}

static void
score_run(const char *s, size_t n, struct encoding_segment *segment)
{
	unsigned state = encoding_start;
	size_t i = segment->start;
	while (n - i >= 3) {
		const unsigned char *u = (const unsigned char *)s + i;
		const unsigned symbol = symbol_at(u);
		if (symbol == SYMBOL_BOUNDARY) {
			const enum unseen unseen = unseen_at(u);
			if (unseen == UNSEEN_NOT)
				break;
			if (unseen == UNSEEN_PARTS)
				state = encoding_start;
			i += 3;
			continue;
		}
		state = step(segment, state, symbol);
		segment->n_letters += encoding_letters[symbol];
		i += 3;
	}
	step(segment, state, SYMBOL_BOUNDARY);
	segment->end = i;
}

int
encoding_segment_next(const char *s, size_t n, size_t at, struct encoding_segment *segment)
{
	for (at = skip_others(s, n, at); n - at >= 3; at = skip_others(s, n, at + 1)) {
		if (symbol_at((const unsigned char *)s + at) == SYMBOL_BOUNDARY)
			continue;
		*segment = (struct encoding_segment){.start = at};
		score_run(s, n, segment);
		return 1;
	}
	return 0;
}
