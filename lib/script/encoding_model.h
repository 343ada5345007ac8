/* SPDX-License-Identifier: MIT */
/* The detector's model as an automaton. A state is the longest known context of what follows, and
 * is a number so that its entries stand at state + symbol: many states share one array. */
#ifndef SCRIPT_ENCODING_MODEL_H
#define SCRIPT_ENCODING_MODEL_H

#include <stdint.h>

enum { LANE_ZAWGYI, LANE_VISUAL, LANE_SHIFTED, LANE_MINORITY, N_LANES };

/* Eighths of a nat against Burmese in Unicode. */
#define ENCODING_UNITS_PER_NAT 8.0

/* Packed so that adding entries adds all they say. Weights, by the same index: LANE_ZAWGYI in the
 * lowest 16 bits and so on, each ENCODING_BIAS too high. counts: evidence, letters and steps,
 * ENCODING_COUNT_BITS each. Neither runs over in ENCODING_MAX_STEPS. */
struct encoding_entry {
	uint32_t counts;
	uint16_t state; /* whose entry this is */
	uint16_t next;
};

#define ENCODING_BIAS 128
#define ENCODING_COUNT_BITS 10
#define ENCODING_MAX_STEPS 256

/* By the bytes of UTF-8: rows of 256 for E1 80 to E1 83, and one for EA A7 and EA A9; columns for
 * the third byte. */
#define ENCODING_EXTENDED_ROW 0x400
extern const uint8_t encoding_symbols[];

extern const struct encoding_entry encoding_entries[];
extern const uint64_t encoding_weights[];

/* By state: where to look when it has no entry. State 0 has them all. */
extern const uint16_t encoding_shorter[];

/* The state behind a boundary. */
extern const uint16_t encoding_start;

#endif
