/* SPDX-License-Identifier: MIT */
#include "locale/number_read.h"

#include "script/digit_letter.h"

#define LETTER_LEN 3
#define MYANMAR 0x81 /* second byte of U+1040..1049 */
#define POINT_WORD "ဒသမ"

/* The digit at i: its length, value, and script as the second byte of its UTF-8, 0 for ASCII. */
static inline size_t
digit_at(const struct text *t, size_t i, int *value, int *script)
{
	if (is_digit(byte_at(t, i))) {
		*script = 0;
		*value = t->s[i] - '0';
		return 1;
	}
	if (!is_myanmar_digit(t, i))
		return 0;
	*script = (unsigned char)t->s[i + 1];
	*value = t->s[i + 2] & 0x0F;
	return 3;
}

/* The same for a letter that stands for a digit. */
static size_t
letter_at(const struct text *t, size_t i, enum behind behind, int *value)
{
	if (byte_at(t, i) != '\xE1')
		return 0;
	*value = digit_letter_at(t->s, t->n, i, behind);
	return *value >= 0 ? LETTER_LEN : 0;
}

/* Digits of one run. A letter for a digit is malformed behind a digit that is not Myanmar. */
static size_t
run(const struct text *t, size_t i, struct numeral *v, int *script)
{
	enum behind behind = v->n_digits > 0 ? BEHIND_SEPARATOR : BEHIND_UNREAD;
	for (;;) {
		int value, this_script;
		size_t len = digit_at(t, i, &value, &this_script);
		if (len > 0 && behind != BEHIND_DIGIT_LETTER) {
			behind = BEHIND_DIGIT;
		} else if (len == 0) {
			len = letter_at(t, i, behind, &value);
			this_script = *script > 0 ? *script : MYANMAR;
			behind = BEHIND_DIGIT_LETTER;
		}
		if (len == 0)
			return i;
		if (*script < 0)
			*script = this_script;
		v->is_malformed |= *script != this_script;
		if (++v->n_digits <= MAX_DIGITS)
			v->value.mantissa = v->value.mantissa * 10 + value;
		i += len;
	}
}

static bool
digit_follows(const struct text *t, size_t i)
{
	int value, script;
	return digit_at(t, i, &value, &script) > 0 || letter_at(t, i, BEHIND_SEPARATOR, &value) > 0;
}

/* Behind a decimal mark at i that has digits behind it, or i. */
static size_t
point(const struct text *t, size_t i)
{
	if (byte_at(t, i) == '.')
		return digit_follows(t, i + 1) ? i + 1 : i;
	size_t j = gap_on_line(t, i);
	if (!has_at(t, j, POINT_WORD) || !syllable_starts(t, j + sizeof POINT_WORD - 1))
		return i;
	j = gap_on_line(t, j + sizeof POINT_WORD - 1);
	return digit_follows(t, j) ? j : i;
}

static size_t
groups(const struct text *t, size_t i, struct numeral *v, int *script)
{
	while (byte_at(t, i) == ',' && digit_follows(t, i + 1)) {
		size_t before = v->n_digits;
		v->is_malformed |= !v->is_grouped && before > 3;
		v->is_grouped = true;
		i = run(t, i + 1, v, script);
		v->is_malformed |= v->n_digits - before != 3;
	}
	return i;
}

size_t
number_read(const struct text *t, size_t i, struct numeral *v)
{
	int script = -1, first, ignored;
	*v = (struct numeral){0};
	if (!digit_at(t, i, &first, &ignored) && !letter_at(t, i, BEHIND_UNREAD, &first))
		return 0;
	i = groups(t, run(t, i, v, &script), v, &script);
	v->is_latin = script == 0;
	size_t n_whole = v->n_digits;
	v->has_zero_before = first == 0 && n_whole > 1;
	size_t decimals = point(t, i);
	if (decimals > i) {
		i = run(t, decimals, v, &script);
		v->value.scale = (int)(v->n_digits - n_whole);
	}
	v->is_too_long = v->n_digits > MAX_DIGITS;
	return i;
}

size_t
digits_end(const struct text *t, size_t i)
{
	int value, script;
	for (size_t len; (len = digit_at(t, i, &value, &script)) > 0;)
		i += len;
	return i;
}

/* "24.5" and "1,000" are more than their first digits; of "July 24,2017" the 24 is whole. */
static bool
goes_on(const struct text *t, size_t i)
{
	if (byte_at(t, i) == '.')
		return digit_follows(t, i + 1);
	if (byte_at(t, i) != ',' || !digit_follows(t, i + 1))
		return false;
	struct numeral behind = {0};
	int script = -1;
	run(t, i + 1, &behind, &script);
	return behind.n_digits != 4;
}

size_t
digits_read(const struct text *t, size_t i, size_t min, size_t max, int *value)
{
	struct numeral v = {0};
	int script = -1;
	size_t end = run(t, i, &v, &script);
	if (v.n_digits < min || v.n_digits > max || v.is_malformed)
		return 0;
	if (goes_on(t, end))
		return 0;
	*value = (int)v.value.mantissa;
	return end;
}
