/* SPDX-License-Identifier: MIT */
/* The detector's model as an automaton. A state is the longest known context of what follows; its
 * entries stand at base + symbol, so that many states share one array. */
#ifndef SCRIPT_ENCODING_MODEL_H
#define SCRIPT_ENCODING_MODEL_H

#include <stdint.h>

enum { LANE_ZAWGYI, LANE_VISUAL, LANE_SHIFTED, LANE_MINORITY, N_LANES };

/* Eighths of a nat against Burmese in Unicode. */
#define ENCODING_UNITS_PER_NAT 8.0

struct encoding_entry {
	uint16_t state; /* whose entry this is */
	uint16_t next;
	int8_t weight[N_LANES];
	uint8_t says; /* whether it is evidence */
};

struct encoding_state {
	uint16_t base;
	uint16_t shorter; /* where to look when there is no entry; state 0 has them all */
};

/* By the bytes of UTF-8: rows for E1 80, E1 81, E1 82, and one for EA A7 and EA A9; columns for the
 * third byte. */
extern const uint8_t encoding_symbols[4][256];

/* By symbol: whether it is a letter or mark, not a digit or punctuation. */
extern const uint8_t encoding_letters[];

extern const struct encoding_entry encoding_entries[];
extern const struct encoding_state encoding_states[];

/* The state behind a boundary. */
extern const uint16_t encoding_start;

#endif
