/* SPDX-License-Identifier: MIT */
#include "gen/filter.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* U+1037 U+103A behind the bytes they share, and as often typed. */
#define DOT_ASAT "\xB7\xE1\x80\xBA"
#define ASAT_DOT "\xBA\xE1\x80\xB7"

/* A word on its way to patterns. */
struct spelling {
	struct filter_draft *draft;
	struct filter_pattern pattern;
	bool is_burmese;
};

static bool
is_any(int c)
{
	(void)c;
	return true;
}

static bool
is_letter(int c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool
is_no_letter(int c)
{
	return !is_letter(c);
}

static bool
is_before_word(int c)
{
	return !is_letter(c) && !(c >= '0' && c <= '9');
}

/* The bytes of a gap: the only one, or the first of several, and the next. */
static bool
is_lone_blank(int c)
{
	return c == ' ' || c == '\n';
}

static bool
is_first_blank(int c)
{
	return is_lone_blank(c) || c == '\r' || c == 0xC2;
}

static bool
is_next_blank(int c)
{
	return is_first_blank(c) || c == '\t' || c == 0xA0;
}

static bool
is_lead(int c)
{
	return c == 0xE1;
}

static bool
is_no_lead(int c)
{
	return c != 0xE1;
}

/* U+1000..103F, where the signs are that do not begin a syllable. */
static bool
is_first_block(int c)
{
	return c == 0x80;
}

static bool
is_other_block(int c)
{
	return c != 0x80;
}

static bool
is_no_sign(int c)
{
	return c < 0xAB || c > 0xBE;
}

static void
allow(struct filter_pattern *p, size_t at, bool (*may)(int))
{
	for (int c = 0; c < 256 && at < FILTER_BYTES; c++)
		p->has[at][c] = may(c);
}

static void
allow_byte(struct filter_pattern *p, size_t at, char c)
{
	memset(p->has[at], 0, sizeof p->has[at]);
	p->has[at][(unsigned char)c] = 1;
}

/* Anything may stand from at on. */
static void
end_pattern(struct filter_draft *draft, struct filter_pattern *p, size_t at)
{
	for (; at < FILTER_BYTES; at++)
		allow(p, at, is_any);
	if (draft->n % 64 == 0)
		draft->patterns = realloc(draft->patterns, (draft->n + 64) * sizeof *p);
	if (!draft->patterns)
		exit(1);
	draft->patterns[draft->n++] = *p;
}

static void
spell(struct spelling *s, size_t at, const char *rest);

/* Where a Burmese word ends, a syllable must start. */
static void
spell_end(struct spelling *s, size_t at)
{
	allow(&s->pattern, at, s->is_burmese ? is_no_lead : is_no_letter);
	end_pattern(s->draft, &s->pattern, at + 1);
	if (!s->is_burmese)
		return;
	allow(&s->pattern, at, is_lead);
	allow(&s->pattern, at + 1, is_first_block);
	allow(&s->pattern, at + 2, is_no_sign);
	end_pattern(s->draft, &s->pattern, at + 3);
	allow(&s->pattern, at + 1, is_other_block);
	end_pattern(s->draft, &s->pattern, at + 2);
}

/* In Burmese there need not be a gap. */
static void
spell_gap(struct spelling *s, size_t at, const char *rest)
{
	allow(&s->pattern, at, is_lone_blank);
	spell(s, at + 1, rest);
	allow(&s->pattern, at, is_first_blank);
	allow(&s->pattern, at + 1, is_next_blank);
	end_pattern(s->draft, &s->pattern, at + 2);
	if (s->is_burmese)
		spell(s, at, rest);
}

static void
spell_typed(struct spelling *s, size_t at, const char *rest)
{
	for (size_t i = 0; i < strlen(ASAT_DOT) && at + i < FILTER_BYTES; i++)
		allow_byte(&s->pattern, at + i, ASAT_DOT[i]);
	spell(s, at + strlen(ASAT_DOT), rest);
}

static void
spell(struct spelling *s, size_t at, const char *rest)
{
	if (at >= FILTER_BYTES) {
		end_pattern(s->draft, &s->pattern, at);
	} else if (!*rest) {
		spell_end(s, at);
	} else if (*rest == ' ') {
		spell_gap(s, at, rest + 1);
	} else {
		if (strncmp(rest, DOT_ASAT, strlen(DOT_ASAT)) == 0)
			spell_typed(s, at, rest + strlen(DOT_ASAT));
		allow_byte(&s->pattern, at, *rest);
		if (!s->is_burmese && is_letter(*rest))
			s->pattern.has[at][*rest & 0xDF] = 1;
		spell(s, at + 1, rest + 1);
	}
}

void
filter_signs(struct filter_draft *draft, const char *signs)
{
	struct filter_pattern p = {0};
	allow(&p, 0, is_any);
	for (; *signs; signs++)
		p.has[1][(unsigned char)*signs] = 1;
	end_pattern(draft, &p, 2);
}

void
filter_myanmar_digits(struct filter_draft *draft)
{
	struct filter_pattern p = {0};
	allow(&p, 0, is_any);
	allow(&p, 1, is_lead);
	p.has[2][0x81] = p.has[2][0x82] = 1;
	for (int digit = 0; digit < 10; digit++)
		p.has[3][0x80 + digit] = p.has[3][0x90 + digit] = 1;
	end_pattern(draft, &p, 4);
}

static void
count_bytes(struct filter_draft *draft, const char *word)
{
	for (; *word; word++)
		draft->n_bytes[(unsigned char)*word]++;
}

void
filter_word_en(struct filter_draft *draft, const char *word)
{
	count_bytes(draft, word);
	struct spelling s = {.draft = draft};
	allow(&s.pattern, 0, is_letter(word[0]) ? is_before_word : is_any);
	spell(&s, 1, word);
}

void
filter_word_my(struct filter_draft *draft, const char *word)
{
	count_bytes(draft, word);
	struct spelling s = {.draft = draft, .is_burmese = true};
	allow(&s.pattern, 0, is_any);
	spell(&s, 1, word);
}

/* How likely bytes fit p, told by how often words have them. */
static double
likelihood(const struct filter_draft *draft, const struct filter_pattern *p)
{
	double product = 1;
	for (size_t at = 0; at < FILTER_BYTES; at++) {
		double sum = 0;
		for (int c = 0; c < 256; c++)
			sum += p->has[at][c] * (1 + draft->n_bytes[c]);
		product *= sum;
	}
	return product;
}

static void
join(struct filter_pattern *p, const struct filter_pattern *other)
{
	for (size_t at = 0; at < FILTER_BYTES; at++) {
		for (int c = 0; c < 256; c++)
			p->has[at][c] |= other->has[at][c];
	}
}

static int
compare(const void *a, const void *b)
{
	const struct filter_pattern *x = a, *y = b;
	if (x->likelihood != y->likelihood)
		return x->likelihood < y->likelihood ? 1 : -1;
	return memcmp(x->has, y->has, sizeof x->has);
}

/* The way that p makes the least likelier to fit. */
static struct filter_pattern *
cheapest(const struct filter_draft *draft, struct filter_pattern *ways,
	const struct filter_pattern *p)
{
	struct filter_pattern *best = NULL;
	double least = 0;
	for (size_t way = 0; way < FILTER_WAYS; way++) {
		struct filter_pattern joined = ways[way];
		join(&joined, p);
		double more = likelihood(draft, &joined) - likelihood(draft, &ways[way]);
		if (!best || more < least) {
			best = &ways[way];
			least = more;
		}
	}
	return best;
}

static uint64_t
row(const struct filter_pattern *ways, int c)
{
	uint64_t bits = 0;
	for (size_t at = 0; at < FILTER_BYTES; at++) {
		for (size_t way = 0; way < FILTER_WAYS; way++) {
			uint64_t bit = !ways[way].has[at][c];
			bits |= bit << (FILTER_WAYS * at + way);
		}
	}
	return bits;
}

void
filter_print(struct filter_draft *draft, const char *name)
{
	struct filter_pattern ways[FILTER_WAYS] = {0};
	for (size_t i = 0; i < draft->n; i++)
		draft->patterns[i].likelihood = likelihood(draft, &draft->patterns[i]);
	qsort(draft->patterns, draft->n, sizeof *draft->patterns, compare);
	for (size_t i = 0; i < draft->n; i++) {
		const struct filter_pattern *p = &draft->patterns[i];
		join(cheapest(draft, ways, p), p);
	}
	printf("const struct filter %s = {{\n", name);
	for (int c = 0; c < 256; c++)
		printf("\t%#llxu,\n", (unsigned long long)row(ways, c));
	printf("}};\n");
	free(draft->patterns);
	*draft = (struct filter_draft){0};
}
