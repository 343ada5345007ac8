/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_value.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_tree.h"

static const uint32_t name_ranges[][2] = {{'-', '.'}, {'0', ':'}, {'A', 'Z'}, {'_', '_'},
	{'a', 'z'}, {0xB7, 0xB7}, {0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x37D}, {0x37F, 0x1FFF},
	{0x200C, 0x200D}, {0x203F, 0x2040}, {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF},
	{0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};

/* XML 1.0, 2.3, NameChar. */
static bool
is_name_char(uint32_t c)
{
	for (size_t i = 0; i < sizeof name_ranges / sizeof *name_ranges; i++) {
		if (c >= name_ranges[i][0] && c <= name_ranges[i][1])
			return true;
	}
	return false;
}

bool
xliff_is_nmtoken(const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(s + i, n - i, &c);
		if (!is_name_char(c))
			return false;
	}
	return n > 0;
}

bool
xliff_list_next(const char *list, size_t *at, const char **s, size_t *n)
{
	const char *p = list + *at;
	p += strspn(p, " \t\r\n");
	*s = p;
	*n = strcspn(p, " \t\r\n");
	*at = (size_t)(p - list) + *n;
	return *n > 0;
}

static bool
are_nmtokens(const char *value)
{
	const char *s;
	size_t at = 0, n, n_tokens = 0;
	for (; xliff_list_next(value, &at, &s, &n); n_tokens++) {
		if (!xliff_is_nmtoken(s, n))
			return false;
	}
	return n_tokens > 0;
}

/* ITS 2.0, 5.7: data categories and the tools that annotated them. */
static bool
are_annotators(const char *value)
{
	const char *s;
	size_t at = 0, n, n_tokens = 0;
	for (; xliff_list_next(value, &at, &s, &n); n_tokens++) {
		const char *bar = memchr(s, '|', n);
		if (!bar || bar == s || bar + 1 == s + n)
			return false;
	}
	return n_tokens > 0;
}

static bool
is_digits(const char *s)
{
	return *s && s[strspn(s, "0123456789")] == '\0';
}

static bool
is_integer(const char *s)
{
	return is_digits(s + (*s == '-' || *s == '+'));
}

static bool
is_positive(const char *s)
{
	return is_digits(s) && s[strspn(s, "0")] != '\0';
}

/* A decimal from 0 to max. */
static bool
is_decimal(const char *s, double max)
{
	const size_t whole = strspn(s, "0123456789");
	const size_t part = s[whole] == '.' ? 1 + strspn(s + whole + 1, "0123456789") : 0;
	return whole + part > 0 && (whole || part > 1) && s[whole + part] == '\0' && whole < 20 &&
	       strtod(s, NULL) <= max;
}

static bool
is_priority(const char *s)
{
	return is_positive(s) && strlen(s) <= 2 && strtoul(s, NULL, 10) <= 10;
}

/* Code points that XML cannot have, in four digits to six. */
static bool
is_hex(const char *s)
{
	const size_t n = strlen(s);
	if (n < 4 || n > 6 || s[strspn(s, "0123456789ABCDEFabcdef")])
		return false;
	const unsigned long c = strtoul(s, NULL, 16);
	return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0xD800 && c <= 0xDFFF) ||
	       c == 0xFFFE || c == 0xFFFF;
}

static bool
is_prefixed(const char *s)
{
	const size_t prefix = strcspn(s, ": \t\r\n");
	if (prefix == 0 || s[prefix] != ':')
		return false;
	const char *rest = s + prefix + 1;
	return *rest && rest[strcspn(rest, ": \t\r\n")] == '\0';
}

static bool
is_format(const char *s)
{
	return xliff_among(s, "|a|b|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|"
			      "colgroup|dd|del|"
			      "div|dl|dt|em|h1|h2|h3|h4|h5|h6|head|hr|html|i|img|label|legend|li|"
			      "ol|p|pre|q|s|samp|"
			      "select|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|"
			      "thead|title|tr|tt|u|"
			      "ul|");
}

/* Pairs of a name, a comma and a value, with backslashes between; a backslash before a comma or a
 * backslash takes its meaning away. */
static bool
is_subformat(const char *s)
{
	size_t n_commas = 0;
	for (; *s; s++) {
		if (*s == '\\' && (s[1] == ',' || s[1] == '\\')) {
			s++;
		} else if (*s == '\\') {
			if (n_commas != 1)
				return false;
			n_commas = 0;
		} else {
			n_commas += *s == ',';
		}
	}
	return n_commas == 1;
}

static bool
is_state_12(const char *s)
{
	return (s[0] == 'x' && s[1] == '-' && s[2]) ||
	       xliff_among(s, "|final|needs-adaptation|needs-l10n|needs-review-adaptation|"
			      "needs-review-l10n|needs-review-translation|needs-translation|new|"
			      "signed-off|translated|");
}

bool
xliff_is_restriction(const char *s)
{
	const size_t n = strspn(s, "0123456789");
	if (strcmp(s, "*") == 0 || (n && s[n] == '\0'))
		return true;
	if (n == 0 || s[n] != ',')
		return false;
	if (strcmp(s + n + 1, "*") == 0)
		return true;
	return is_digits(s + n + 1) && strtod(s, NULL) <= strtod(s + n + 1, NULL);
}

bool
xliff_is_sizes(const char *s)
{
	const size_t n = strspn(s, "0123456789");
	return n && (s[n] == '\0' || (s[n] == ',' && is_digits(s + n + 1)));
}

bool
xliff_value_fits(const struct xliff_attribute_row *row, const char *value)
{
	switch (row->type) {
	case XLIFF_STRING:
	case XLIFF_RESTRICTION:
	case XLIFF_SIZES:
		return true;
	case XLIFF_VALUES:
		return xliff_among(value, row->values);
	case XLIFF_NMTOKEN:
		return xliff_is_nmtoken(value, strlen(value));
	case XLIFF_NMTOKENS:
		return are_nmtokens(value);
	case XLIFF_YESNO:
		return xliff_among(value, "|yes|no|");
	case XLIFF_LANG:
		return xliff_is_language(value);
	case XLIFF_SPACE:
		return xliff_among(value, "|default|preserve|");
	case XLIFF_DIR:
		return xliff_among(value, "|ltr|rtl|auto|");
	case XLIFF_POSITIVE:
		return is_positive(value);
	case XLIFF_INTEGER:
		return is_integer(value);
	case XLIFF_PRIORITY:
		return is_priority(value);
	case XLIFF_QUALITY:
		return is_decimal(value, 100);
	case XLIFF_UNIT:
		return is_decimal(value, 1);
	case XLIFF_HEX:
		return is_hex(value);
	case XLIFF_PREFIXED:
		return is_prefixed(value);
	case XLIFF_ANNOTATION:
		return xliff_among(value, "|generic|comment|term|") || is_prefixed(value);
	case XLIFF_FORMAT:
		return is_format(value);
	case XLIFF_SUBFORMAT:
		return is_subformat(value);
	case XLIFF_ANNOTATORS:
		return are_annotators(value);
	case XLIFF_STATE_12:
		return is_state_12(value);
	}
	return false;
}

const char *
xliff_value_reason(enum xliff_type type)
{
	switch (type) {
	case XLIFF_NMTOKEN:
	case XLIFF_NMTOKENS:
		return N_("a name with other signs than letters, digits, ':', '.', '_' and '-'");
	case XLIFF_LANG:
		return N_("not a language tag");
	case XLIFF_HEX:
		return N_("not the hexadecimal number of a code point that XML cannot have");
	case XLIFF_PREFIXED:
	case XLIFF_ANNOTATION:
		return N_("a value of one's own without a prefix");
	case XLIFF_POSITIVE:
	case XLIFF_INTEGER:
	case XLIFF_PRIORITY:
	case XLIFF_QUALITY:
	case XLIFF_UNIT:
		return N_("a number that is none or is out of range");
	default:
		return N_("an attribute with a value it cannot have");
	}
}
