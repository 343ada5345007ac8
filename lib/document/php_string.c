/* SPDX-License-Identifier: MIT */
/* Strings of PHP in quotes: what they read, and how text is written in them. */
#include "document/php_string.h"
#include "base/reason.h"

#include <mymr/utf8.h>
#include <string.h>

size_t
php_decode_single(const char *s, size_t n, char *out, size_t *n_out)
{
	if (n < 2 || (s[1] != '\\' && s[1] != '\''))
		return 0;
	*out = s[1];
	*n_out = 1;
	return 2;
}

static int
digit_of(char c, int base)
{
	const int digit = c >= '0' && c <= '9'   ? c - '0'
			  : c >= 'a' && c <= 'f' ? c - 'a' + 10
			  : c >= 'A' && c <= 'F' ? c - 'A' + 10
						 : base;
	return digit < base ? digit : -1;
}

/* Digits from s[i] on, at most max; returns where they end. */
static size_t
read_digits(const char *s, size_t n, size_t i, size_t max, int base, uint32_t *value)
{
	*value = 0;
	for (const size_t first = i; i < n && i < first + max && digit_of(s[i], base) >= 0; i++)
		*value = *value * (uint32_t)base + (uint32_t)digit_of(s[i], base);
	return i;
}

/* \101, \x41, \u{1000}; 0 when it is none. */
static size_t
decode_number(const char *s, size_t n, uint32_t *cp)
{
	size_t end;
	if (s[1] == 'x') {
		end = read_digits(s, n, 2, 2, 16, cp);
		return end > 2 ? end : 0;
	}
	if (s[1] != 'u') {
		end = read_digits(s, n, 1, 3, 8, cp);
		return end > 1 ? end : 0;
	}
	if (n < 4 || s[2] != '{')
		return 0;
	end = read_digits(s, n, 3, 6, 16, cp);
	return end > 3 && end < n && s[end] == '}' ? end + 1 : 0;
}

size_t
php_decode_double(const char *s, size_t n, char *out, size_t *n_out)
{
	static const char letters[] = "ntrvef\\$\"", meanings[] = "\n\t\r\v\x1B\f\\$\"";
	const char *letter = n > 1 && s[1] ? strchr(letters, s[1]) : NULL;
	uint32_t cp;
	if (letter) {
		*out = meanings[letter - letters];
		*n_out = 1;
		return 2;
	}
	const size_t len = n > 1 ? decode_number(s, n, &cp) : 0;
	if (len)
		*n_out = mymr_utf8_encode(cp, out);
	return *n_out ? len : 0;
}

/* Whether an escape in double quotes has a number that is no letter, or may be part of one. */
static bool
is_bad_number(const char *s, size_t n)
{
	uint32_t cp = 0;
	const size_t len = decode_number(s, n, &cp);
	if (s[1] != 'u')
		return cp > 0x7F;
	return n > 2 && s[2] == '{' && (!len || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000));
}

/* $name, ${ or {$ */
static bool
is_variable(const char *s)
{
	const unsigned char c = (unsigned char)s[1];
	if (s[0] == '{')
		return c == '$';
	return s[0] == '$' && (c == '{' || c == '_' || (c >= 'a' && c <= 'z') ||
				      (c >= 'A' && c <= 'Z') || c > 0x7F);
}

const char *
php_reason_to_leave(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		if (s[i] == '\\' && is_bad_number(s + i, n - i))
			return N_("string with an unknown escape is left alone");
		if (is_variable(s + i))
			return N_("string with variables in it is left alone");
		i += s[i] == '\\';
	}
	return NULL;
}

/* Line ends are shown in double quotes, which alone have a way to. */
enum mymr_status
php_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	static const char special[] = "\n\r\t\v\x1B\f\\$\"", letters[] = "nrtvef\\$\"";
	(void)unit;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const bool is_single = detail->quote == '\'';
		const char *found = text[i] && !is_single ? strchr(special, text[i]) : NULL;
		if (found)
			status = mymr_buf_append(out, (char[]){'\\', letters[found - special]}, 2);
		else if (is_single && (text[i] == '\\' || text[i] == '\''))
			status = mymr_buf_append(out, (char[]){'\\', text[i]}, 2);
		else
			status = mymr_buf_putc(out, text[i]);
	}
	return status;
}
