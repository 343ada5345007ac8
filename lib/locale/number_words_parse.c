/* SPDX-License-Identifier: MIT */
#include <mymr/number_words.h>
#include "locale/number_read.h"
#include "locale/number_words_value.h"

#define MAX_WORDS 64 /* the longest number has 32 */
#define LAKH 5
#define LEAST_DECIMAL_SCALE 3

/* A number in its parts: a row of words, then decimals, then a scale of the decimals. */
struct utterance {
	struct spoken words[MAX_WORDS];
	size_t n;
	bool is_negative;
	bool has_point;
	uint64_t decimals;
	int n_decimals;
	int power; /* of a scale behind the decimals, 0 for none */
};

static bool
is_large_scale(const struct spoken *w)
{
	return w->word->kind == NUMBER_SCALE && w->word->value >= LAKH;
}

/* The digits behind the point, and what they count; the end of all, 0 when there are none. */
static size_t
read_decimals(const struct text *t, size_t i, struct utterance *u)
{
	struct spoken w;
	size_t end;
	while ((end = spoken_next(t, i, &w)) > 0 && w.word->kind == NUMBER_DIGIT) {
		if (u->n_decimals <= MAX_DIGITS)
			u->n_decimals++;
		if (u->n_decimals <= MAX_DIGITS)
			u->decimals = u->decimals * 10 + w.word->value;
		i = end;
	}
	if (u->n_decimals == 0)
		return 0;
	if (end == 0)
		return i;
	if (w.word->kind != NUMBER_SCALE || w.word->value < LEAST_DECIMAL_SCALE ||
		w.word->is_joined)
		return 0;
	u->power = w.word->value;
	return end;
}

/* Words up to the end or the point. */
static size_t
read_words(const struct text *t, size_t i, struct utterance *u)
{
	struct spoken w;
	for (size_t end; (end = spoken_next(t, i, &w)) > 0; i = end) {
		u->has_point = w.word->kind == NUMBER_POINT;
		if (u->has_point)
			return read_decimals(t, end, u);
		if (w.word->kind == NUMBER_MINUS || u->n == MAX_WORDS)
			return 0;
		u->words[u->n++] = w;
	}
	return i;
}

static bool
read_all(const struct text *t, struct utterance *u)
{
	struct spoken w;
	size_t i = gap(t, 0);
	size_t end = spoken_next(t, i, &w);
	u->is_negative = end > 0 && w.word->kind == NUMBER_MINUS;
	i = read_words(t, u->is_negative ? end : i, u);
	return u->n > 0 && i > 0 && gap(t, i) == t->n;
}

/* Whether the whole part may have decimals, or *power moves them. */
static bool
place_decimals(const struct utterance *u, uint64_t *whole, int *power)
{
	*power = u->power;
	if (is_large_scale(&u->words[0])) {
		if (u->power > 0)
			return false;
		*power = u->words[0].word->value;
		/* one reading only, without a rest */
		if (*whole % power_of_ten(*power) != 0)
			return false;
		*whole /= power_of_ten(*power);
	}
	return *power == 0 || *whole < MAX_MULTIPLIER;
}

static int
count_digits(uint64_t value)
{
	int n = 0;
	while (value > 0) {
		value /= 10;
		n++;
	}
	return n;
}

static enum mymr_status
join(struct mymr_number *v, const struct utterance *u, uint64_t whole)
{
	int power = 0;
	if (u->has_point && !place_decimals(u, &whole, &power))
		return MYMR_ESYNTAX;
	const uint64_t most = (uint64_t)MYMR_NUMBER_WORDS_MAX / power_of_ten(power);
	if (count_digits(whole) + u->n_decimals > MAX_DIGITS || whole > most ||
		(power > 0 && whole == most && u->decimals > 0))
		return MYMR_ERANGE;
	int64_t mantissa = (int64_t)whole;
	for (int i = 0; i < u->n_decimals; i++)
		mantissa *= 10;
	mantissa += (int64_t)u->decimals;
	*v = (struct mymr_number){u->is_negative ? -mantissa : mantissa, u->n_decimals, power};
	return MYMR_OK;
}

enum mymr_status
mymr_number_words_parse(struct mymr_number *v, const char *s, size_t n)
{
	const struct text t = {s, n};
	struct utterance u;
	uint64_t whole;
	u.n = 0;
	u.has_point = false;
	u.decimals = 0;
	u.n_decimals = 0;
	u.power = 0;
	if (!read_all(&t, &u))
		return MYMR_ESYNTAX;
	enum mymr_status status = is_large_scale(&u.words[0])
					  ? spoken_value_scale_first(u.words, u.n, &whole)
					  : spoken_value(u.words, u.n, &whole);
	return status ? status : join(v, &u, whole);
}
