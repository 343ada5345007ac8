/* SPDX-License-Identifier: MIT */
/* Texts of nothing but digits that are no values in running text: the length of a film, a change.
 */
#include "document/localizer.h"

#include <mymr/digits.h>
#include <string.h>

#define MAX_HOURS 3
#define MAX_BARE 6

/* The length of the digit of either script at s; 0 for none. */
static size_t
digit_len(const char *s, size_t n, int *value)
{
	return n ? mymr_digit_next(s, n, value) : 0;
}

/* Behind the digits at i, of which there are *count. */
static size_t
digits_end(const char *s, size_t n, size_t i, size_t *count, int *first)
{
	int value;
	*count = 0;
	for (size_t len; (len = digit_len(s + i, n - i, &value)) > 0; i += len) {
		if (++*count == 1)
			*first = value;
	}
	return i;
}

/* 2:35, 1:02:35 */
static bool
is_playing_time(const char *s, size_t n)
{
	size_t count, n_parts = 1;
	int first = 0;
	size_t i = digits_end(s, n, 0, &count, &first);
	if (count == 0 || count > MAX_HOURS)
		return false;
	for (; i < n; n_parts++) {
		if (s[i] != ':')
			return false;
		i = digits_end(s, n, i + 1, &count, &first);
		if (count != 2 || first > 5)
			return false;
	}
	return n_parts == 2 || n_parts == 3;
}

static size_t
sign_len(const char *s, size_t n)
{
	static const char minus[] = "\xE2\x88\x92";
	if (n > 1 && (s[0] == '+' || s[0] == '-'))
		return 1;
	return n > 3 && memcmp(s, minus, 3) == 0 ? 3 : 0;
}

/* +31, -1,204, +114.05; more digits without a mark are a telephone number. */
static bool
is_signed(const char *s, size_t n)
{
	size_t count;
	int first = 0;
	const size_t sign = sign_len(s, n);
	size_t i = sign ? digits_end(s, n, sign, &count, &first) : 0;
	if (!sign || count == 0 || count > MAX_BARE)
		return false;
	for (bool is_head = count <= 3; is_head && i < n && s[i] == ',';) {
		i = digits_end(s, n, i + 1, &count, &first);
		if (count != 3)
			return false;
	}
	if (i < n && s[i] == '.') {
		i = digits_end(s, n, i + 1, &count, &first);
		return i == n && count > 0 && count <= 3;
	}
	return i == n;
}

bool
is_all_digits(const char *s, size_t n)
{
	return is_playing_time(s, n) || is_signed(s, n);
}
