/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "argument.h"
#include "message.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Longer rows of digits are names of something, and no numbers. */
#define MAX_DIGITS 18

/* What of several uses counts: a number that is shown is a number. */
static int
rank(enum mymr_argument_use use)
{
	switch (use) {
	case MYMR_ARGUMENT_AS_NUMBER:
		return 4;
	case MYMR_ARGUMENT_AS_DATE:
		return 3;
	case MYMR_ARGUMENT_AS_TIME:
		return 2;
	case MYMR_ARGUMENT_AS_CHOICE:
		return 1;
	case MYMR_ARGUMENT_ANY:
		break;
	}
	return 0;
}

static enum mymr_argument_use
use_of(const struct mymr_message_format *format, const char *name)
{
	enum mymr_argument_use use = MYMR_ARGUMENT_ANY;
	struct mymr_argument_place place;
	for (size_t at = 0; mymr_message_format_next(format, &at, &place);) {
		const bool is_it = place.name.n == strlen(name) &&
				   memcmp(place.name.s, name, place.name.n) == 0;
		if (is_it && rank(place.use) > rank(use))
			use = place.use;
	}
	return use;
}

static bool
read_instant(struct mymr_argument *arg, const char *s, const char *zone)
{
	char *end;
	if (*s != '@')
		return false;
	errno = 0;
	arg->integer = strtoll(s + 1, &end, 10);
	arg->type = MYMR_ARGUMENT_INSTANT;
	arg->zone = zone;
	return end > s + 1 && !*end && !errno;
}

static const char *
read_as(struct mymr_argument *arg, const char *s, enum mymr_argument_use use)
{
	const size_t n = strlen(s);
	switch (use) {
	case MYMR_ARGUMENT_AS_NUMBER:
		arg->type = MYMR_ARGUMENT_NUMBER;
		return mymr_number_parse(&arg->number, s, n, MYMR_ENGLISH) &&
				       mymr_number_parse(&arg->number, s, n, MYMR_BURMESE)
			       ? _("not a number")
			       : NULL;
	case MYMR_ARGUMENT_AS_DATE:
		arg->type = MYMR_ARGUMENT_DATE;
		return mymr_date_parse(&arg->date, s, n, MYMR_ENGLISH) &&
				       mymr_date_parse(&arg->date, s, n, MYMR_BURMESE)
			       ? _("not a date")
			       : NULL;
	case MYMR_ARGUMENT_AS_TIME:
		arg->type = MYMR_ARGUMENT_TIME;
		return mymr_time_parse(&arg->time, s, n, MYMR_ENGLISH) &&
				       mymr_time_parse(&arg->time, s, n, MYMR_BURMESE)
			       ? _("not a time")
			       : NULL;
	case MYMR_ARGUMENT_AS_CHOICE:
	case MYMR_ARGUMENT_ANY:
		break;
	}
	arg->type = MYMR_ARGUMENT_TEXT;
	arg->text = (struct mymr_text){s, n};
	return NULL;
}

static bool
is_digits(const char *s)
{
	s += *s == '-';
	const size_t n = strspn(s, "0123456789");
	return n > 0 && n <= MAX_DIGITS && s[n] == '\0';
}

const char *
argument_read(struct mymr_argument *arg, char *s, const struct mymr_message_format *format,
	const char *zone)
{
	char *value = strchr(s, '=');
	if (!value || value == s)
		return _("NAME=VALUE is wanted");
	*value++ = '\0';
	*arg = (struct mymr_argument){.name = s};
	enum mymr_argument_use use = use_of(format, s);
	if (use == MYMR_ARGUMENT_ANY && is_digits(value))
		use = MYMR_ARGUMENT_AS_NUMBER;
	const bool may_be_instant = use == MYMR_ARGUMENT_AS_DATE || use == MYMR_ARGUMENT_AS_TIME;
	if (may_be_instant && read_instant(arg, value, zone))
		return NULL;
	return read_as(arg, value, use);
}
