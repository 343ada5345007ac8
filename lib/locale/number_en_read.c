/* SPDX-License-Identifier: MIT */
#include "locale/number_en.h"
#include "locale/words.h"

#define HUNDRED 100
#define THOUSAND_POWER 3
#define HIGHEST_SCALE 12
#define N_TENS_FROM 20

/* Articles are none. */
size_t
numeral_en(const struct text *t, size_t i, int64_t *value)
{
	size_t end;
	const struct word *w = word_en(t, i, WORD_NUMERAL, &end);
	if (!w || w->form != FORM_NAME)
		return 0;
	*value = w->value;
	return end;
}

static size_t
article(const struct text *t, size_t i)
{
	const size_t end = phrase_en(t, i, "a");
	return end && gap(t, end) > end ? end : 0;
}

/* Behind one hyphen or the gap at i; i when there is neither. */
static size_t
joint(const struct text *t, size_t i)
{
	return byte_at(t, i) == '-' ? i + 1 : gap(t, i);
}

/* twenty-five, twelve */
static size_t
below_hundred(const struct text *t, size_t i, int64_t *value)
{
	int64_t units;
	const size_t end = numeral_en(t, i, value);
	if (!end || *value < N_TENS_FROM || *value >= HUNDRED)
		return end;
	const size_t at = joint(t, end);
	const size_t units_end = at > end ? numeral_en(t, at, &units) : 0;
	if (!units_end || units > 9)
		return end;
	*value += units;
	return units_end;
}

static size_t
behind_and(const struct text *t, size_t i)
{
	const size_t at = gap(t, i);
	const size_t end = at > i ? phrase_en(t, at, "and") : 0;
	return end ? gap(t, end) : at;
}

/* The part behind "hundred" that ends at i. */
static size_t
rest_of_hundred(const struct text *t, size_t i, int64_t *value)
{
	int64_t rest;
	const size_t at = behind_and(t, i);
	const size_t end = at > i ? below_hundred(t, at, &rest) : 0;
	if (end)
		*value += rest;
	return end ? end : i;
}

/* one hundred and five, twenty-five; "a hundred" */
static size_t
below_thousand(const struct text *t, size_t i, int64_t *value)
{
	size_t end = below_hundred(t, i, value);
	if (!end) {
		end = article(t, i);
		*value = 1;
	}
	const size_t at = end ? joint(t, end) : 0;
	const size_t hundred = at > end && *value < HUNDRED ? phrase_en(t, at, "hundred") : 0;
	if (!hundred)
		return end;
	*value *= HUNDRED;
	return rest_of_hundred(t, hundred, value);
}

size_t
scale_en(const struct text *t, size_t i, int *power)
{
	size_t end;
	const size_t at = joint(t, i);
	const struct word *w = at > i ? word_en(t, at, WORD_SCALE, &end) : NULL;
	if (!w || w->form != FORM_NAME)
		return 0;
	*power = w->value;
	return end;
}

static int64_t
raised(int64_t value, int power)
{
	for (; power > 0; power--)
		value *= 10;
	return value;
}

/* Words one after the other: where the last ends, 0 when they are not there. */
static size_t
row_of(const struct text *t, size_t i, const char *const *words, size_t n)
{
	size_t end = 0;
	for (size_t k = 0; k < n; k++) {
		const size_t at = k ? gap(t, end) : i;
		if (k && at == end)
			return 0;
		end = phrase_en(t, at, words[k]);
		if (!end)
			return 0;
	}
	return end;
}

/* half a million, two and a half billion: where the scale's number ends, and twice the number. */
static size_t
halves(const struct text *t, size_t i, int64_t *twice)
{
	static const char *const half_a[] = {"half", "a"};
	static const char *const and_a_half[] = {"and", "a", "half"};
	int64_t whole;
	size_t end = row_of(t, i, half_a, 2);
	*twice = 1;
	if (end)
		return end;
	end = below_thousand(t, i, &whole);
	const size_t half = end ? row_of(t, gap(t, end), and_a_half, 3) : 0;
	*twice = 2 * whole + 1;
	return half;
}

static size_t
read_halves(const struct text *t, size_t i, struct mymr_number *v)
{
	int power;
	int64_t twice;
	const size_t end = halves(t, i, &twice);
	const size_t scale_end = end ? scale_en(t, end, &power) : 0;
	if (scale_end)
		*v = (struct mymr_number){twice * 5, 1, power};
	return scale_end;
}

/* The largest number there are words for has two scales. */
static size_t
thousand_trillion(const struct text *t, size_t i, int64_t value, int *power)
{
	int second;
	if (value != 1 || *power != THOUSAND_POWER)
		return 0;
	const size_t end = scale_en(t, i, &second);
	if (!end || second != HIGHEST_SCALE)
		return 0;
	*power += second;
	return end;
}

/* The next part, smaller than the power of the one before: its end, 0 for none. */
static size_t
part(const struct text *t, size_t i, int64_t *value, int *power)
{
	const size_t end = below_thousand(t, i, value);
	const size_t scale_end = end ? scale_en(t, end, power) : 0;
	if (!scale_end) {
		*power = 0;
		return end;
	}
	const size_t largest = thousand_trillion(t, scale_end, *value, power);
	return largest ? largest : scale_end;
}

static size_t
behind_part(const struct text *t, size_t i)
{
	return behind_and(t, i + (byte_at(t, i) == ','));
}

size_t
number_en_read(const struct text *t, size_t i, struct mymr_number *v)
{
	int64_t value;
	int power = 0, next_power;
	size_t end = read_halves(t, i, v);
	if (end)
		return end;
	end = part(t, i, &value, &power);
	if (!end || (end == article(t, i) && power == 0))
		return 0;
	*v = (struct mymr_number){value, 0, power};
	while (power > 0) {
		const size_t at = behind_part(t, end);
		const size_t next = at > end ? part(t, at, &value, &next_power) : 0;
		if (!next || next_power >= power || next == article(t, at))
			break;
		v->mantissa = raised(v->mantissa, v->exponent) + raised(value, next_power);
		v->exponent = 0;
		power = next_power;
		end = next;
	}
	return end;
}
