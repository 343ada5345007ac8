/* SPDX-License-Identifier: MIT */
/* The types of arguments and the styles that each has. */
#include <string.h>
#include "base/ascii.h"
#include "base/reason.h"
#include "catalog/message_format.h"

#define MAX_DECIMALS 18

static const struct message_type {
	const char *name;
	enum message_kind kind;
	int style;
} types[] = {
	{"number", MESSAGE_NUMBER, NUMBER_PLAIN},
	{"date", MESSAGE_DATE, MYMR_DATE_SHORT},
	{"time", MESSAGE_TIME, MYMR_TIME_NEWS},
	{"plural", MESSAGE_PLURAL, 0},
	{"select", MESSAGE_SELECT, 0},
	{"selectordinal", MESSAGE_ORDINAL, 0},
	{"spellout", MESSAGE_NUMBER, NUMBER_SPELLED},
	{"ordinal", MESSAGE_NUMBER, NUMBER_ORDINAL},
};

static const struct message_style {
	enum message_kind kind;
	const char *name;
	int style;
} styles[] = {
	{MESSAGE_NUMBER, "integer", NUMBER_INTEGER},
	{MESSAGE_NUMBER, "percent", NUMBER_FRACTION},
	{MESSAGE_NUMBER, "::integer", NUMBER_INTEGER},
	{MESSAGE_NUMBER, "::precision-integer", NUMBER_INTEGER},
	{MESSAGE_NUMBER, "::percent", NUMBER_PERCENT},
	{MESSAGE_NUMBER, "::compact-short", NUMBER_COMPACT},
	{MESSAGE_DATE, "short", MYMR_DATE_NUMERIC},
	{MESSAGE_DATE, "medium", MYMR_DATE_SHORT},
	{MESSAGE_DATE, "long", MYMR_DATE_NEWS},
	{MESSAGE_DATE, "full", MYMR_DATE_LONG},
	{MESSAGE_DATE, "::yMd", MYMR_DATE_NUMERIC},
	{MESSAGE_DATE, "::yMMMd", MYMR_DATE_SHORT},
	{MESSAGE_DATE, "::yMMMMd", MYMR_DATE_NEWS},
	{MESSAGE_DATE, "::yMMMMEEEEd", MYMR_DATE_LONG},
	{MESSAGE_DATE, "::yMMMM", MYMR_DATE_MONTH_YEAR},
	{MESSAGE_DATE, "::EEEE", MYMR_DATE_DAY_NAME},
	{MESSAGE_TIME, "short", MYMR_TIME_NEWS},
	{MESSAGE_TIME, "medium", MYMR_TIME_NEWS},
	{MESSAGE_TIME, "long", MYMR_TIME_NEWS},
	{MESSAGE_TIME, "full", MYMR_TIME_NEWS},
	{MESSAGE_TIME, "::jmm", MYMR_TIME_NEWS},
	{MESSAGE_TIME, "::Hmm", MYMR_TIME_CLOCK},
};

static bool
is_name(const char *s, size_t n, const char *name)
{
	size_t i = 0;
	while (i < n && name[i] && ascii_lower(s[i]) == name[i])
		i++;
	return i == n && !name[i];
}

bool
message_type_find(const char *s, size_t n, struct message_node *node)
{
	for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
		if (is_name(s, n, types[i].name)) {
			node->kind = types[i].kind;
			node->value.style = types[i].style;
			return true;
		}
	}
	return false;
}

/* What a skeleton names behind its stem: ::currency/MMK. NULL when it is another one. */
static const char *
option_of(const char *s, size_t *n, const char *stem)
{
	const size_t len = strlen(stem);
	if (*n <= len || memcmp(s, stem, len) != 0)
		return NULL;
	*n -= len;
	return s + len;
}

static const char *
read_quantity(struct value_style *v, const char *s, size_t n)
{
	size_t len = n;
	const char *name = option_of(s, &len, "::currency/");
	v->style = NUMBER_QUANTITY;
	v->kind = MYMR_QUANTITY_MONEY;
	if (name)
		return mymr_quantity_name(&v->unit, v->kind, name, len)
			       ? N_("the currency is not known")
			       : NULL;
	name = option_of(s, &len, "::unit/");
	for (int kind = MYMR_QUANTITY_UNIT; name && kind <= MYMR_QUANTITY_DURATION; kind++) {
		v->kind = (enum mymr_quantity_kind)kind;
		if (!mymr_quantity_name(&v->unit, v->kind, name, len))
			return NULL;
	}
	return name ? N_("the unit is not known") : N_("the style is not known");
}

static size_t
skip(const char *s, size_t n, size_t i, char c)
{
	while (i < n && s[i] == c)
		i++;
	return i;
}

/* UTS #35, "Number Format Patterns", of which #,##0.0# is the most: one digit or none before the
 * point, groups of three. */
static bool
read_digits(struct value_style *v, const char *s, size_t n)
{
	size_t i = 0;
	v->is_percent = n > 0 && s[n - 1] == '%';
	n -= v->is_percent;
	v->is_grouped = n >= 5 && memcmp(s, "#,##", 4) == 0;
	i = v->is_grouped ? 4 : skip(s, n, 0, '#');
	if (i == n || s[i] != '0')
		return false;
	i++;
	const size_t start = i < n && s[i] == '.' ? i + 1 : i;
	const size_t least = start > i ? skip(s, n, start, '0') : i;
	const size_t most = start > i ? skip(s, n, least, '#') : i;
	if (most != n || most - start > MAX_DECIMALS || (start > i && most == start))
		return false;
	v->style = NUMBER_DECIMALS;
	v->min_decimals = (signed char)(least - start);
	v->max_decimals = (signed char)(most - start);
	return true;
}

const char *
message_style_read(struct message_node *node, const char *s, size_t n)
{
	if (node->kind == MESSAGE_NUMBER && node->value.style != NUMBER_PLAIN)
		return N_("the type has no styles");
	for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
		const struct message_style *style = &styles[i];
		if (style->kind == node->kind && strlen(style->name) == n &&
			memcmp(style->name, s, n) == 0) {
			node->value.style = style->style;
			return NULL;
		}
	}
	if (node->kind != MESSAGE_NUMBER)
		return N_("the style is not known");
	return read_digits(&node->value, s, n) ? NULL : read_quantity(&node->value, s, n);
}
