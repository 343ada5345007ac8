/* SPDX-License-Identifier: MIT */
#include "document/html_charref.h"
#include "document/html_tables.h"

#include <mymr/utf8.h>
#include <string.h>

#define LONGEST_NAME 32
#define LONGEST_BARE_NAME 6 /* of those that may lack their semicolon */

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static int
digit_value(char c, int base)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (base == 16 && c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (base == 16 && c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* WHATWG HTML 13.2.5.80 */
static uint32_t
repair_number(uint32_t cp)
{
	if (cp >= 0x80 && cp < 0xA0 && html_c1[cp - 0x80])
		return html_c1[cp - 0x80];
	if (cp == 0 || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		return 0xFFFD;
	return cp;
}

static size_t
numeric(const char *s, size_t n, char *out, size_t *out_len)
{
	const int base = n > 2 && (s[2] == 'x' || s[2] == 'X') ? 16 : 10;
	const size_t first = base == 16 ? 3 : 2;
	size_t i = first;
	uint32_t cp = 0;
	for (; i < n && digit_value(s[i], base) >= 0; i++) {
		if (cp <= 0x10FFFF)
			cp = cp * (uint32_t)base + (uint32_t)digit_value(s[i], base);
	}
	if (i == first)
		return 0;
	*out_len = mymr_utf8_encode(repair_number(cp), out);
	return i < n && s[i] == ';' ? i + 1 : i;
}

static const struct charref *
find(const char *name, size_t n)
{
	size_t low = 0, high = html_n_charrefs;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *candidate = html_charrefs[middle].name;
		int order = strncmp(candidate, name, n);
		if (order == 0 && candidate[n] == '\0')
			return &html_charrefs[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The longest name without semicolon at the start of name[0..n). */
static const struct charref *
find_bare(const char *name, size_t n, size_t *len)
{
	for (*len = n < LONGEST_BARE_NAME ? n : LONGEST_BARE_NAME; *len > 0; --*len) {
		const struct charref *found = find(name, *len);
		if (found)
			return found;
	}
	return NULL;
}

static size_t
named(const char *s, size_t n, bool in_attribute, char *out, size_t *out_len)
{
	size_t end = 1;
	while (end < n && end <= LONGEST_NAME && is_alnum(s[end]))
		end++;
	size_t len = end - 1;
	const struct charref *found = NULL;
	if (end < n && s[end] == ';')
		found = find(s + 1, ++len);
	if (!found)
		found = find_bare(s + 1, end - 1, &len);
	if (!found)
		return 0;
	/* "&copy=1" in an attribute is a query, not a reference. */
	size_t next = 1 + len;
	if (in_attribute && s[len] != ';' && next < n && (s[next] == '=' || is_alnum(s[next])))
		return 0;
	*out_len = strlen(found->text);
	memcpy(out, found->text, *out_len);
	return next;
}

size_t
html_charref(const char *s, size_t n, bool in_attribute, char out[CHARREF_MAX], size_t *out_len)
{
	if (n < 3)
		return 0;
	return s[1] == '#' ? numeric(s, n, out, out_len) : named(s, n, in_attribute, out, out_len);
}
