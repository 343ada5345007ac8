/* SPDX-License-Identifier: MIT */
#include "locale/identity.h"

#include <mymr/digits.h>
#include "locale/counted.h"
#include "locale/number_read.h"

#define MIN_PHONE 6
#define MAX_PHONE 15
#define N_TOWNSHIP 3
#define N_REGISTER 6
#define MAX_DISTRICT 14
#define LETTER_WA "ဝ"
#define MYANMAR_LEN 3

/* A Myanmar digit at i, or the letter wa for zero. */
static size_t
digit_at(const struct text *t, size_t i, int *value)
{
	if (has_at(t, i, LETTER_WA) && syllable_starts(t, i + MYANMAR_LEN)) {
		*value = 0;
		return MYANMAR_LEN;
	}
	return (unsigned char)byte_at(t, i) < 0x80 ? 0 : mymr_digit_next(t->s + i, t->n - i, value);
}

size_t
phone_read(const struct text *t, size_t i)
{
	int value, n = 0;
	const bool has_plus = byte_at(t, i) == '+';
	size_t end = i + has_plus;
	const size_t first = digit_at(t, end, &value);
	if (!first || (!has_plus && value != 0))
		return 0;
	for (size_t at = end, len; n <= MAX_PHONE && (len = digit_at(t, at, &value)) > 0; n++) {
		end = at + len;
		at = end + (byte_at(t, end) == '-');
	}
	return n >= MIN_PHONE && n <= MAX_PHONE ? end : 0;
}

static size_t
letters_at(const struct text *t, size_t i, unsigned kind, int n)
{
	while (i && n-- > 0) {
		size_t end;
		i = counted_word_my(t, i, kind, &end) ? end : 0;
	}
	return i;
}

size_t
identity_read(const struct text *t, size_t i)
{
	int district, number;
	size_t end = digits_read(t, i, 1, 2, &district);
	if (!end || district < 1 || district > MAX_DISTRICT || byte_at(t, end) != '/')
		return 0;
	end = letters_at(t, end + 1, COUNTED_TOWNSHIP, N_TOWNSHIP);
	if (!end || byte_at(t, end) != '(')
		return 0;
	end = letters_at(t, end + 1, COUNTED_STATUS, 1);
	if (!end || byte_at(t, end) != ')')
		return 0;
	return digits_read(t, end + 1, N_REGISTER, N_REGISTER, &number);
}

static void
put_byte(struct put *p, char c)
{
	const char text[2] = {c, '\0'};
	put_text(p, text);
}

void
put_phone_en(struct put *p, const char *s, size_t n)
{
	const struct text t = {s, n};
	for (size_t i = 0, len; i < n; i += len) {
		int value;
		len = digit_at(&t, i, &value);
		if (len)
			put_int(p, value, 1);
		else
			put_byte(p, s[i]);
		len += !len;
	}
}

void
put_identity_en(struct put *p, const char *s, size_t n)
{
	const struct text t = {s, n};
	bool in_brackets = false;
	for (size_t i = 0, len; i < n; i += len) {
		int value;
		size_t end;
		in_brackets |= s[i] == '(';
		in_brackets &= s[i] != ')';
		const struct word *w = counted_word_my(
			&t, i, in_brackets ? COUNTED_STATUS : COUNTED_TOWNSHIP, &end);
		len = w ? end - i : mymr_digit_next(s + i, n - i, &value);
		if (w)
			put_text(p, letters[w->value].latin);
		else if (len)
			put_int(p, value, 1);
		else
			put_byte(p, s[i]);
		len += !len;
	}
}
