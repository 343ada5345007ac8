/* SPDX-License-Identifier: MIT */
/* Learns lib/data/encoding_model.tsv from files of text, one string per line:
 *   encoding_train ROWS KIND FILE [KIND FILE...] > encoding_model.tsv
 * KIND: unicode, zawgyi, minority, or pairs (Zawgyi, a tab, Unicode). Markup and all else that is
 * not Myanmar only separates. Text in visual order and shifted text are made from Unicode. */
#include "train/ngram.h"
#include "train/syllables.h"
#include "train/text.h"

#include <math.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "script/encoding_symbol.h"

/* A file of this many code points counts as it is; larger ones less, smaller ones more. */
#define TYPICAL_FILE 100000.0
#define TEMPER 0.4

/* How often marks are in typed order in Unicode text, and digits stand for letters. */
#define SHARE_TYPED 0.1f
#define SHARE_DIGITS 0.03f

/* How often Zawgyi text is in the other order. */
#define SHARE_ZAWGYI 0.2f

/* Lines made of each language's syllables, and what one counts. */
#define SYLLABLE_LINES 400
#define SYLLABLE_WEIGHT 1.0f

/* Weights are in eighths of a nat. */
#define UNITS_PER_NAT 8
#define MAX_WEIGHT 127

static struct ngrams grams;

static _Noreturn void
fail(const char *message, const char *what)
{
	fprintf(stderr, "encoding_train: %s %s\n", message, what);
	exit(1);
}

static void
count_line(int kind, const struct line *line, float weight)
{
	uint32_t context = 0;
	for (size_t i = 0; i <= line->n; i++) {
		const unsigned symbol =
			i < line->n ? encoding_symbol(line->cp[i]) : SYMBOL_BOUNDARY;
		if (i < line->n && (line->cp[i] == 0x200B || line->cp[i] == 0x200C)) {
			context = 0;
			continue;
		}
		if (symbol == SYMBOL_BOUNDARY && (context & 0xFF) == SYMBOL_BOUNDARY)
			continue;
		ngrams_count(&grams, kind, context, symbol, weight);
		context = symbol == SYMBOL_BOUNDARY ? 0 : context << 8 | symbol;
	}
}

static void
count_unicode(const struct line *line, float weight)
{
	static struct line made, again;
	count_line(KIND_UNICODE, line, weight * (1 - SHARE_TYPED - SHARE_DIGITS));
	line_typed(&made, line);
	count_line(KIND_UNICODE, &made, weight * SHARE_TYPED);
	line_visual(&again, &made);
	count_line(KIND_VISUAL, &again, weight / 2);
	line_shifted(&again, &made);
	count_line(KIND_SHIFTED, &again, weight / 2);
	line_digits(&made, line);
	count_line(KIND_UNICODE, &made, weight * SHARE_DIGITS);
	line_visual(&made, line);
	count_line(KIND_VISUAL, &made, weight / 2);
	line_shifted(&made, line);
	count_line(KIND_SHIFTED, &made, weight / 2);
}

static void
count_zawgyi(const struct line *line, float weight)
{
	static struct line made, apart;
	line_apart(&apart, line);
	count_line(KIND_ZAWGYI, &apart, weight * (1 - SHARE_ZAWGYI - SHARE_DIGITS));
	line_typed_zawgyi(&made, &apart);
	count_line(KIND_ZAWGYI, &made, weight * SHARE_ZAWGYI);
	line_digits(&made, &apart);
	count_line(KIND_ZAWGYI, &made, weight * SHARE_DIGITS);
}

/* What is not seen and does not separate is left out. */
static void
read_line(struct line *line, const char *s, size_t n)
{
	line->n = 0;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (cp == 0x200D || cp == 0x2060 || cp == 0xFEFF)
			continue;
		if (line->n < LINE_MAX_CODE_POINTS)
			line->cp[line->n++] = cp;
	}
}

static void
count_string(int kind, const char *s, size_t n, float weight)
{
	static struct line line;
	read_line(&line, s, n);
	if (kind == KIND_UNICODE)
		count_unicode(&line, weight);
	else if (kind == KIND_ZAWGYI)
		count_zawgyi(&line, weight);
	else
		count_line(kind, &line, weight);
}

static char *
read_file(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	if (!f || fseek(f, 0, SEEK_END))
		fail("cannot read", path);
	*n = (size_t)ftell(f);
	rewind(f);
	char *s = malloc(*n + 1);
	if (!s || fread(s, 1, *n, f) != *n)
		fail("cannot read", path);
	fclose(f);
	s[*n] = '\0';
	return s;
}

static void
count_file(const char *kind, const char *path)
{
	static const char *const names[N_KINDS] = {
		"unicode", "zawgyi", "visual", "shifted", "minority"};
	size_t n, k = 0;
	while (k < N_KINDS && strcmp(names[k], kind) != 0)
		k++;
	const int is_pairs = strcmp(kind, "pairs") == 0;
	if (k == N_KINDS && !is_pairs)
		fail("no such kind:", kind);
	char *text = read_file(path, &n);
	const float weight = (float)pow(TYPICAL_FILE / ((double)n / 3 + 1), TEMPER);
	for (const char *s = text, *end = text + n; s < end;) {
		const char *stop = memchr(s, '\n', (size_t)(end - s));
		stop = stop ? stop : end;
		const char *tab = is_pairs ? memchr(s, '\t', (size_t)(stop - s)) : NULL;
		if (tab) {
			count_string(KIND_ZAWGYI, s, (size_t)(tab - s), weight);
			count_string(KIND_UNICODE, tab + 1, (size_t)(stop - tab - 1), weight);
		} else if (!is_pairs) {
			count_string((int)k, s, (size_t)(stop - s), weight);
		}
		s = stop + 1;
	}
	free(text);
}

static void
count_syllables(void)
{
	char line[8192];
	for (size_t language = 0; language < syllables_n_languages(); language++) {
		for (int i = 0; i < SYLLABLE_LINES; i++) {
			syllables_line(language, line, sizeof line);
			count_string(KIND_MINORITY, line, strlen(line), SYLLABLE_WEIGHT);
		}
	}
}

static int
by_key(const void *a, const void *b)
{
	const struct ngram *x = a, *y = b;
	if (x->order != y->order || !x->order)
		return (int)x->order - (int)y->order;
	return x->key < y->key ? -1 : x->key > y->key;
}

static int
weight_of(const struct ngram *s, int kind)
{
	const float w = s->odds[kind] * UNITS_PER_NAT;
	return (int)lrintf(fmaxf(-MAX_WEIGHT, fminf(MAX_WEIGHT, w)));
}

static void
print_gram(const struct ngram *s)
{
	for (int i = s->order; i-- > 0;) {
		const unsigned symbol = s->key >> 8 * i & 0xFF;
		if (symbol == SYMBOL_BOUNDARY)
			printf("-");
		else if (symbol == SYMBOL_EXTENDED)
			printf("AA60");
		else
			printf("%04X", 0x1000 + symbol - SYMBOL_FIRST);
		printf(i ? " " : "");
	}
	printf("\t%d\t%d\t%d\t%d\n", weight_of(s, KIND_ZAWGYI), weight_of(s, KIND_VISUAL),
		weight_of(s, KIND_SHIFTED), weight_of(s, KIND_MINORITY));
}

int
main(int argc, char **argv)
{
	if (argc < 4 || argc % 2)
		fail("usage:", "encoding_train ROWS KIND FILE [KIND FILE...]");
	ngrams_new(&grams);
	for (int i = 2; i + 1 < argc; i += 2)
		count_file(argv[i], argv[i + 1]);
	count_syllables();
	/* Every symbol has a row of its own, seen or not. */
	for (uint32_t cp = 0x0FFF; cp < 0x10A0; cp++)
		ngrams_count(&grams, KIND_UNICODE, 0, encoding_symbol(cp), 0);
	ngrams_count(&grams, KIND_UNICODE, 0, SYMBOL_EXTENDED, 0);
	ngrams_estimate(&grams, N_SYMBOLS);
	ngrams_prune(&grams, (size_t)strtoul(argv[1], NULL, 10));
	qsort(grams.slot, grams.cap, sizeof *grams.slot, by_key);
	printf("# The likelihood of the last code point behind the others: Zawgyi, visual, "
	       "shifted,\n"
	       "# minority languages, each against Burmese Unicode, in eighths of a nat. '-' is "
	       "what\n"
	       "# is not Myanmar, AA60 the extended blocks, 1041 any digit but 0, 4 and 7.\n"
	       "# Written by lib/train/encoding_train.c; make train-encoding does it again.\n");
	for (size_t i = 0; i < grams.cap; i++) {
		if (grams.slot[i].keep && grams.slot[i].order <= NGRAM_ORDER)
			print_gram(&grams.slot[i]);
	}
	return 0;
}
