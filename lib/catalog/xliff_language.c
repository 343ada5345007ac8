/* SPDX-License-Identifier: MIT */
/* The form of language tags (BCP 47, 2.1), without the registry. */
#include <string.h>
#include "base/ascii.h"
#include "catalog/xliff_tree.h"
#include "catalog/xliff_value.h"

struct subtags {
	const char *s; /* at a subtag */
	size_t n;      /* its length, 0 behind the last */
};

static size_t
subtag_len(const char *s)
{
	size_t n = 0;
	while (ascii_is_letter(s[n]) || ascii_is_digit(s[n]))
		n++;
	return n <= 8 && (s[n] == '\0' || s[n] == '-') ? n : 0;
}

/* The end is at the NUL; what is malformed has a length of 0 elsewhere. */
static void
step(struct subtags *t)
{
	t->s += t->n;
	if (*t->s == '-' && t->s[1])
		t->s++;
	t->n = subtag_len(t->s);
}

static bool
has_letters(const struct subtags *t, size_t least, size_t most)
{
	for (size_t i = 0; i < t->n; i++) {
		if (!ascii_is_letter(t->s[i]))
			return false;
	}
	return t->n >= least && t->n <= most;
}

static bool
is_region(const struct subtags *t)
{
	return has_letters(t, 2, 2) || (t->n == 3 && ascii_is_digit(t->s[0]) &&
					       ascii_is_digit(t->s[1]) && ascii_is_digit(t->s[2]));
}

static bool
is_variant(const struct subtags *t)
{
	return t->n >= 5 || (t->n == 4 && ascii_is_digit(t->s[0]));
}

/* At least one subtag of that length behind a singleton. */
static bool
pass_extension(struct subtags *t, size_t least)
{
	size_t n = 0;
	for (step(t); t->n >= least; step(t))
		n++;
	return n > 0;
}

static bool
is_singleton(const struct subtags *t, char c)
{
	return t->n == 1 && ascii_lower(t->s[0]) == c;
}

static bool
is_grandfathered(const char *s)
{
	char low[16];
	size_t n = 0;
	for (; s[n] && n + 1 < sizeof low; n++)
		low[n] = ascii_lower(s[n]);
	low[n] = '\0';
	return !s[n] &&
	       xliff_among(low, "|en-gb-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|"
				"i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-be-fr|sgn-be-nl|"
				"sgn-ch-de|");
}

bool
xliff_is_language(const char *s)
{
	struct subtags t = {s, subtag_len(s)};
	if (is_grandfathered(s))
		return true;
	if (is_singleton(&t, 'x'))
		return pass_extension(&t, 1) && *t.s == '\0';
	if (!has_letters(&t, 2, 8))
		return false;
	const bool may_extend = t.n <= 3;
	step(&t);
	for (int i = 0; may_extend && i < 3 && has_letters(&t, 3, 3); i++)
		step(&t);
	if (has_letters(&t, 4, 4))
		step(&t);
	if (is_region(&t))
		step(&t);
	while (is_variant(&t))
		step(&t);
	while (t.n == 1 && !is_singleton(&t, 'x')) {
		if (!pass_extension(&t, 2))
			return false;
	}
	if (is_singleton(&t, 'x') && !pass_extension(&t, 1))
		return false;
	return *t.s == '\0';
}

bool
xliff_is_same_language(const char *a, const char *b)
{
	for (; *a && *b; a++, b++) {
		if (ascii_lower(*a) != ascii_lower(*b))
			return false;
	}
	return *a == *b;
}
