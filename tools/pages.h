/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which files of a folder are worked on as pages. */
#ifndef TOOLS_PAGES_H
#define TOOLS_PAGES_H

#include "option.h"

/* The option --also of commands that go through folders. */
#define PAGES_OPTION(values)                                                                 \
	{                                                                                    \
		0, "also", OPTION_LIST, offsetof(values, also), N_("FORMAT"),                \
			N_("with -r, take files of FORMAT, too, and not only pages, feeds, " \
			   "pictures and subtitles"),                                        \
			NULL                                                                 \
	}

/* Whether a format is one of pages, or one of those that were asked for besides. */
bool
pages_have(const char *format, const struct string_list *also);

/* Complains of formats that do not exist; an exit code. */
int
pages_check(const struct string_list *also);

#endif
