/* SPDX-License-Identifier: MIT */
/* The detector's n-grams as an automaton: states are contexts, rows share one array.
 * reads: encoding_model.tsv */
#include "gen/tsv.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "script/encoding_model.h"
#include "script/encoding_symbol.h"

#define MAX_GRAMS 40000
#define MAX_ORDER 4
#define MAX_ENTRIES 65000
#define NOBODY 0xFFFF

/* Symbols in the bytes of key, the last one lowest. */
struct gram {
	uint32_t key;
	int order;
	int weight[N_LANES];
	int state; /* as a context; -1: it is none */
};

/* What an entry must weigh to be evidence: a code point that Zawgyi and Unicode share says
 * something only where it is quite out of place. */
#define MIN_EVIDENCE_SHARED 24
#define MIN_EVIDENCE 4

static struct gram grams[MAX_GRAMS];
static size_t n_grams;
static struct encoding_entry entries[MAX_ENTRIES];
static uint64_t weights[MAX_ENTRIES];
static uint16_t bases[MAX_GRAMS];        /* of states in the order of their contexts */
static uint16_t shorter[MAX_ENTRIES];    /* by base */
static unsigned char taken[MAX_ENTRIES]; /* bases */
static size_t n_states = 1, n_entries = N_SYMBOLS;

static unsigned
read_symbol(const struct tsv *t, const char *s)
{
	if (strcmp(s, "-") == 0)
		return SYMBOL_BOUNDARY;
	char *end;
	unsigned long cp = strtoul(s, &end, 16);
	unsigned symbol = encoding_symbol((uint32_t)cp);
	if (*end || symbol == SYMBOL_BOUNDARY)
		tsv_fail(t, "not a code point of the model");
	return symbol;
}

static void
read_gram(const struct tsv *t, struct gram *g)
{
	for (char *s = strtok(t->field[0], " "); s; s = strtok(NULL, " ")) {
		g->key = g->key << 8 | read_symbol(t, s);
		g->order++;
	}
	if (g->order < 1 || g->order > MAX_ORDER)
		tsv_fail(t, "not one to four code points");
	for (int i = 0; i < N_LANES; i++) {
		g->weight[i] = atoi(t->field[1 + i]);
		if (g->weight[i] < -127 || g->weight[i] > 127)
			tsv_fail(t, "a weight does not fit");
	}
	g->state = -1;
}

static int
compare(const struct gram *g, int order, uint32_t key)
{
	if (g->order != order)
		return g->order < order ? -1 : 1;
	return g->key < key ? -1 : g->key > key;
}

static struct gram *
find(uint32_t key, int order)
{
	size_t low = 0, high = n_grams;
	if (order < MAX_ORDER)
		key &= (1u << 8 * order) - 1;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int c = compare(&grams[middle], order, key);
		if (c == 0)
			return &grams[middle];
		if (c < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static void
read_grams(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 1 + N_LANES, 1 + N_LANES)) {
		struct gram *g = &grams[n_grams];
		if (n_grams == MAX_GRAMS)
			tsv_fail(&t, "too many rows");
		read_gram(&t, g);
		if (n_grams && compare(g - 1, g->order, g->key) >= 0)
			tsv_fail(&t, "not sorted");
		n_grams++;
		if (g->order == 1)
			continue;
		struct gram *context = find(g->key >> 8, g->order - 1);
		if (!context)
			tsv_fail(
				&t, "the row of what stands before the last code point is missing");
		if (context->state < 0)
			context->state = (int)n_states++;
	}
	for (unsigned c = 0; c < N_SYMBOLS; c++) {
		if (!find(c, 1) && encoding_symbol(c ? 0x1000 + c - SYMBOL_FIRST : 0) == c)
			tsv_fail(&t, "a code point has no row of its own");
	}
}

/* The longest end of the symbols that is a state. */
static unsigned
state_of(uint32_t key, int order)
{
	for (; order > 0; order--) {
		const struct gram *g = order < MAX_ORDER ? find(key, order) : NULL;
		if (g && g->state >= 0)
			return (unsigned)g->state;
	}
	return 0;
}

static int
is_shared(unsigned symbol)
{
	static const uint32_t ranges[][2] = {
		{0x1000, 0x1030}, {0x1032, 0x1032}, {0x1036, 0x1038}, {0x1040, 0x104F}};
	const uint32_t cp = 0x1000 + symbol - SYMBOL_FIRST;
	for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
		if (cp >= ranges[i][0] && cp <= ranges[i][1])
			return cp != 0x1022 && cp != 0x1028;
	}
	return symbol == SYMBOL_BOUNDARY;
}

/* Letters and marks, not digits and punctuation. */
static int
is_letter(unsigned symbol)
{
	const uint32_t cp = 0x1000 + symbol - SYMBOL_FIRST;
	return symbol != SYMBOL_BOUNDARY && !(cp >= 0x1040 && cp <= 0x104B);
}

static int
says(unsigned symbol, const int *weight)
{
	const int least = is_shared(symbol) ? MIN_EVIDENCE_SHARED : MIN_EVIDENCE;
	for (int k = LANE_ZAWGYI; k <= LANE_SHIFTED; k++) {
		if (abs(weight[k]) >= least)
			return 1;
	}
	return 0;
}

/* The grams that continue a context stand together. */
static size_t
children_end(size_t first)
{
	size_t end = first;
	while (end < n_grams && grams[end].order == grams[first].order &&
		grams[end].key >> 8 == grams[first].key >> 8)
		end++;
	return end;
}

static int
fits(size_t base, size_t first, size_t end)
{
	if (taken[base])
		return 0;
	for (size_t i = first; i < end; i++) {
		if (entries[base + (grams[i].key & 0xFF)].state != NOBODY)
			return 0;
	}
	return 1;
}

static void
place_row(const char *path, unsigned state, size_t base, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		const struct gram *g = &grams[i];
		const unsigned symbol = g->key & 0xFF;
		struct encoding_entry *e = &entries[base + symbol];
		e->state = (uint16_t)base;
		e->next = (uint16_t)(symbol == SYMBOL_BOUNDARY ? state_of(0, 1)
							       : state_of(g->key, g->order));
		for (int k = 0; k < N_LANES; k++)
			weights[base + symbol] |= (uint64_t)(g->weight[k] + ENCODING_BIAS)
						  << 16 * k;
		e->counts = (uint32_t)(says(symbol, g->weight) |
				       is_letter(symbol) << ENCODING_COUNT_BITS |
				       1 << 2 * ENCODING_COUNT_BITS);
	}
	bases[state] = (uint16_t)base;
	taken[base] = 1;
	if (base + N_SYMBOLS > n_entries)
		n_entries = base + N_SYMBOLS;
	if (n_entries + N_SYMBOLS > MAX_ENTRIES) {
		fprintf(stderr, "%s: the table grows too large\n", path);
		exit(1);
	}
}

static void
place_rows(const char *path)
{
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		entries[i].state = NOBODY;
	for (size_t i = 0, end; i < n_grams; i = end) {
		end = children_end(i);
		const struct gram *context =
			grams[i].order > 1 ? find(grams[i].key >> 8, grams[i].order - 1) : NULL;
		const unsigned state = context ? (unsigned)context->state : 0;
		size_t base = 0;
		while (!fits(base, i, end))
			base++;
		place_row(path, state, base, i, end);
		if (context)
			shorter[base] = (uint16_t)state_of(context->key, context->order - 1);
	}
}

/* States were numbered in the order of their contexts until all had their places. */
static void
rename_states(void)
{
	for (size_t i = 0; i < n_entries; i++) {
		entries[i].next = bases[entries[i].next];
		shorter[i] = bases[shorter[i]];
	}
}

static void
print_symbols(void)
{
	static const uint32_t first[] = {0x1000, 0x1040, 0x1080, 0x10C0, 0xAA40};
	printf("const uint8_t encoding_symbols[] = {\n");
	for (int row = 0; row < 5; row++) {
		printf("\t");
		for (int byte = 0; byte < 256; byte++) {
			const int is_tail = byte >= 0x80 && byte < 0xC0;
			const uint32_t cp = first[row] + (uint32_t)(byte - 0x80);
			printf("%u, ", is_tail ? encoding_symbol(cp) : SYMBOL_BOUNDARY);
		}
		printf("\n");
	}
	printf("};\n");
}

int
main(int argc, char **argv)
{
	const char *path = argv[argc - 1];
	read_grams(path);
	place_rows(path);
	rename_states();
	printf("#include \"script/encoding_model.h\"\n\n");
	print_symbols();
	printf("const uint16_t encoding_start = %u;\n", bases[state_of(0, 1)]);
	printf("const uint16_t encoding_shorter[] = {\n");
	for (size_t i = 0; i < n_entries; i++)
		printf("\t%u,\n", shorter[i]);
	printf("};\nconst struct encoding_entry encoding_entries[] = {\n");
	for (size_t i = 0; i < n_entries; i++) {
		const struct encoding_entry *e = &entries[i];
		printf("\t{%lu, %u, %u},\n", (unsigned long)e->counts, e->state, e->next);
	}
	printf("};\nconst uint64_t encoding_weights[] = {\n");
	for (size_t i = 0; i < n_entries; i++)
		printf("\t0x%016llX,\n", (unsigned long long)weights[i]);
	printf("};\n");
	return 0;
}
