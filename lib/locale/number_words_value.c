/* SPDX-License-Identifier: MIT */
#include "locale/number_words_value.h"

#define LAKH 5
#define CRORE 7
#define THOUSAND_POWER 3
#define TOO_MUCH ((uint64_t)MYMR_NUMBER_WORDS_MAX + 1)
#define LEAST_BEHIND_SCALE 10

/* One scale with its multiplier. */
struct part {
	uint64_t value;
	int power;
};

/* Parts fall; a digit waits for its scale. */
struct sum {
	struct part part[N_NUMBER_POWERS];
	int n;
	unsigned digit; /* 0: none waits */
	bool is_short;  /* which must have a scale */
	bool is_loose;  /* a blank before it, and no ့ */
	bool is_joined; /* the last part has ့ */
};

uint64_t
power_of_ten(int power)
{
	static const uint64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000,
		100000000, 1000000000, 10000000000, 100000000000, 1000000000000, 10000000000000,
		100000000000000, 1000000000000000};
	return powers[power];
}

static uint64_t
times(uint64_t value, int power)
{
	return value > TOO_MUCH / power_of_ten(power) ? TOO_MUCH : value * power_of_ten(power);
}

/* The power of the last part, or one above all. */
static int
last_power(const struct sum *s)
{
	return s->n > 0 ? s->part[s->n - 1].power : N_NUMBER_POWERS;
}

static bool
add_digit(struct sum *s, const struct spoken *w)
{
	if (s->digit > 0 || w->word->value == 0)
		return false;
	s->is_loose = s->n > 0 && w->is_apart && !s->is_joined;
	/* "fifty" and "one" beside it are not surely 51. */
	if (s->is_loose && last_power(s) == 1)
		return false;
	s->digit = w->word->value;
	s->is_short = w->word->kind == NUMBER_SHORT;
	s->is_joined = false;
	return true;
}

/* Scales that take one digit. Ten may go without, and what has ့ at the beginning: ထောင့်ငါးရာ. */
static bool
add_small(struct sum *s, const struct number_word *w)
{
	const bool is_bare = s->digit == 0 && (w->value == 1 || (w->is_joined && s->n == 0));
	if ((s->digit == 0 && !is_bare) || last_power(s) <= w->value)
		return false;
	const uint64_t digit = is_bare ? 1 : s->digit;
	s->part[s->n++] = (struct part){digit * power_of_ten(w->value), w->value};
	s->digit = 0;
	s->is_joined = w->is_joined;
	return true;
}

/* "50,000 100,000" is a range; in crores, whose multipliers have every scale, a number. */
static bool
is_range(const struct sum *s, int power)
{
	return s->digit > 0 && s->is_loose && last_power(s) < power &&
	       !(power == CRORE && last_power(s) > 3);
}

/* Scales that take all that is smaller before them, crores other crores as well. */
static bool
add_large(struct sum *s, int power)
{
	if (s->is_joined || is_range(s, power))
		return false;
	uint64_t multiplier = s->digit;
	while (last_power(s) < power + (power == CRORE))
		multiplier += s->part[--s->n].value;
	if (multiplier == 0 || (power != CRORE && multiplier >= MAX_MULTIPLIER))
		return false;
	const uint64_t value = times(multiplier, power);
	if (s->n > 0 && value >= power_of_ten(last_power(s)))
		return false;
	s->part[s->n++] = (struct part){value, power};
	s->digit = 0;
	return true;
}

static bool
add(struct sum *s, const struct spoken *w)
{
	const struct number_word *word = w->word;
	if (word->kind != NUMBER_SCALE)
		return add_digit(s, w);
	return word->value < LAKH ? add_small(s, word) : add_large(s, word->value);
}

static bool
add_all(struct sum *s, const struct spoken *words, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!add(s, &words[i]))
			return false;
	}
	return n > 0 && (s->digit == 0 || !s->is_short);
}

/* Some write thousands behind a larger part with ့ though nothing follows. */
static bool
is_complete(const struct sum *s, bool may_end_joined)
{
	return !s->is_joined || (may_end_joined && s->n > 1 && last_power(s) == THOUSAND_POWER);
}

static enum mymr_status
value_of(const struct spoken *words, size_t n, bool may_end_joined, uint64_t *value)
{
	struct sum s = {.n = 0};
	if (n == 1 && words[0].word->kind == NUMBER_DIGIT && words[0].word->value == 0) {
		*value = 0;
		return MYMR_OK;
	}
	if (!add_all(&s, words, n) || !is_complete(&s, may_end_joined))
		return MYMR_ESYNTAX;
	*value = s.digit;
	for (int i = 0; i < s.n; i++)
		*value += s.part[i].value;
	return *value < TOO_MUCH ? MYMR_OK : MYMR_ERANGE;
}

enum mymr_status
spoken_value(const struct spoken *words, size_t n, uint64_t *value)
{
	return value_of(words, n, true, value);
}

/* words[0..n) as the scale, its multiplier up to split, and the rest. */
static bool
is_split(const struct spoken *words, size_t n, size_t split, uint64_t *value)
{
	const int power = words[0].word->value;
	uint64_t multiplier, rest = 0;
	if (value_of(words + 1, split - 1, false, &multiplier) || multiplier < LEAST_BEHIND_SCALE ||
		multiplier >= MAX_MULTIPLIER)
		return false;
	if (split < n &&
		(!words[split].is_apart || value_of(words + split, n - split, false, &rest) ||
			rest == 0 || rest >= power_of_ten(power)))
		return false;
	*value = times(multiplier, power);
	*value = *value < TOO_MUCH ? *value + rest : TOO_MUCH;
	return true;
}

enum mymr_status
spoken_value_scale_first(const struct spoken *words, size_t n, uint64_t *value)
{
	int n_readings = 0;
	for (size_t split = 2; split <= n; split++)
		n_readings += is_split(words, n, split, value);
	if (n_readings != 1)
		return MYMR_ESYNTAX;
	return *value < TOO_MUCH ? MYMR_OK : MYMR_ERANGE;
}
