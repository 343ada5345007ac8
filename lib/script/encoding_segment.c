/* SPDX-License-Identifier: MIT */
#include "script/encoding_segment.h"

#include <stdbool.h>
#include <string.h>
#include "script/encoding_doubt.h"
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
static inline uint16_t
step(struct tally *tally, uint16_t state, unsigned symbol)
{
	unsigned i = state + symbol;
	while (encoding_entries[i].state != state) {
		state = encoding_shorter[state];
		i = state + symbol;
	}
	tally->weights += encoding_weights[i];
	tally->counts += encoding_entries[i].counts;
	return encoding_entries[i].next;
}

static inline void
unpack(struct encoding_segment *segment, uint64_t weights, uint32_t counts)
{
	const uint32_t mask = (1u << ENCODING_COUNT_BITS) - 1;
	const int64_t bias = (int64_t)ENCODING_BIAS * (counts >> 2 * ENCODING_COUNT_BITS);
	segment->n_evidence = counts & mask;
	segment->n_letters = counts >> ENCODING_COUNT_BITS & mask;
	/* Written out: most words are short, so that this counts, and compilers leave a loop. */
	segment->score[0] = (int64_t)(weights & 0xFFFF) - bias;
	segment->score[1] = (int64_t)(weights >> 16 & 0xFFFF) - bias;
	segment->score[2] = (int64_t)(weights >> 32 & 0xFFFF) - bias;
	segment->score[3] = (int64_t)(weights >> 48) - bias;
}

/* A run being read. Code points start before limit only. */
struct reader {
	const unsigned char *u;
	const unsigned char *limit;
	struct tally tally;
	uint16_t state;
};

/* Steps over code points of the Myanmar block, for as long as a tally lasts. */
static void
step_block(struct reader *r)
{
	const ptrdiff_t block = (ptrdiff_t)3 * (ENCODING_MAX_STEPS - 2);
	const unsigned char *u = r->u;
	/* What is seldom may have ended behind limit. */
	const unsigned char *stop = r->limit - u > block ? u + block : r->limit;
	struct tally tally = r->tally;
	uint16_t state = r->state;
	for (unsigned symbol; u < stop && (symbol = symbol_at(u)) != SYMBOL_BOUNDARY; u += 3)
		state = step(&tally, state, symbol);
	r->u = u;
	r->tally = tally;
	r->state = state;
}

/* Steps over what is seldom: an extended block or what is not seen. False at the end of the run. */
static bool
step_seldom(struct reader *r)
{
	const unsigned symbol = extended_symbol_at(r->u);
	const enum unseen unseen = unseen_at(r->u);
	if (symbol != SYMBOL_BOUNDARY)
		r->state = step(&r->tally, r->state, symbol);
	else if (unseen == UNSEEN_PARTS)
		r->state = encoding_start;
	else if (unseen == UNSEEN_NOT)
		return false;
	r->u += 3;
	return true;
}

/* Whether the run goes on behind a block: with another one, or over what is seldom. */
static inline bool
may_go_on(const struct reader *r)
{
	return r->u < r->limit && (r->u[0] > 0xE1 || symbol_at(r->u) != SYMBOL_BOUNDARY);
}

static void
add(struct encoding_segment *segment, const struct tally *tally)
{
	struct encoding_segment more;
	unpack(&more, tally->weights, tally->counts);
	segment->n_letters += more.n_letters;
	segment->n_evidence += more.n_evidence;
	for (int k = 0; k < N_LANES; k++)
		segment->score[k] += more.score[k];
}

/* A run that is long or has in it what is seldom. Apart, so that the other way stays short. */
static __attribute__((noinline)) void
score_long(struct reader *r, struct encoding_segment *segment)
{
	*segment = (struct encoding_segment){0};
	while (may_go_on(r)) {
		add(segment, &r->tally);
		r->tally = (struct tally){0};
		if (symbol_at(r->u) == SYMBOL_BOUNDARY && !step_seldom(r))
			break;
		step_block(r);
	}
	step(&r->tally, r->state, SYMBOL_BOUNDARY);
	add(segment, &r->tally);
}

static inline void
score_run(const char *s, size_t n, size_t start, struct encoding_segment *segment)
{
	const unsigned char *u = (const unsigned char *)s;
	struct reader r = {.u = u + start, .limit = u + n - 2, .state = encoding_start};
	step_block(&r);
	if (may_go_on(&r)) {
		score_long(&r, segment);
	} else {
		step(&r.tally, r.state, SYMBOL_BOUNDARY);
		unpack(segment, r.tally.weights, r.tally.counts);
	}
	segment->start = start;
	segment->end = (size_t)(r.u - u);
	segment->is_doubtful = 0;
	if (encoding_may_be_doubted(segment))
		encoding_doubt(s, segment);
}

int
encoding_segment_next(const char *s, size_t n, size_t at, struct encoding_segment *segment)
{
	for (at = skip_others(s, n, at); n - at >= 3; at = skip_others(s, n, at + 1)) {
		const unsigned char *u = (const unsigned char *)s + at;
		if (symbol_at(u) == SYMBOL_BOUNDARY && extended_symbol_at(u) == SYMBOL_BOUNDARY)
			continue;
		score_run(s, n, at, segment);
		return 1;
	}
	return 0;
}

struct encoding_extremes
encoding_segment_extremes(const char *s, const struct encoding_segment *segment)
{
	const unsigned char *u = (const unsigned char *)s;
	struct encoding_extremes found = {0};
	uint16_t state = encoding_start;
	for (size_t i = segment->start; i < segment->end; i += 3) {
		struct tally tally = {0};
		const unsigned symbol = symbol_at(u + i);
		if (symbol == SYMBOL_BOUNDARY)
			return (struct encoding_extremes){0};
		state = step(&tally, state, symbol);
		found.all += (int64_t)(tally.weights & 0xFFFF) -
			     (int64_t)ENCODING_BIAS * (tally.counts >> 2 * ENCODING_COUNT_BITS);
		if (found.all > found.zawgyi) {
			found.zawgyi = found.all;
			found.zawgyi_end = i + 3;
		} else if (found.all < found.unicode) {
			found.unicode = found.all;
			found.unicode_end = i + 3;
		}
	}
	return found;
}
