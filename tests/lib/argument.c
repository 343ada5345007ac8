/* SPDX-License-Identifier: MIT */
#include "argument.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
set(struct mymr_argument *arg, char type, char *value)
{
	static const char types[] = "sinfdtz";
	const char *at = strchr(types, type);
	arg->type = at ? (enum mymr_argument_type)(at - types) : MYMR_ARGUMENT_TEXT;
	arg->text = (struct mymr_text){value, strlen(value)};
	arg->integer = strtoll(value, NULL, 10);
	arg->real = strtod(value, NULL);
	if (type == 'n')
		mymr_number_parse(&arg->number, value, strlen(value), MYMR_ENGLISH);
	if (type == 'd')
		mymr_date_parse(&arg->date, value, strlen(value), MYMR_ENGLISH);
	if (type == 't')
		arg->time.has_minute =
			sscanf(value, "%d:%d", &arg->time.hour, &arg->time.minute) == 2;
	if (type == 'z')
		arg->zone = strchr(value, '@') ? strchr(value, '@') + 1 : NULL;
}

size_t
argument_read(struct mymr_argument args[MAX_ARGUMENTS], char *s)
{
	size_t n = 0;
	for (char *next = s; next && *next && n < MAX_ARGUMENTS; n++) {
		char *name = next;
		next = strstr(name, " | ");
		if (next) {
			*next = '\0';
			next += 3;
		}
		char *value = strchr(name, '=');
		*value = '\0';
		args[n] = (struct mymr_argument){.name = name};
		set(&args[n], value[1], value + 3);
	}
	return n;
}
