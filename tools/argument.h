/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values for the arguments of a message, as NAME=VALUE. */
#ifndef TOOLS_ARGUMENT_H
#define TOOLS_ARGUMENT_H

#include <mymr/message_format.h>

/* Reads NAME=VALUE, which must stay, as what the message wants of NAME: a number, a date or a time
 * in either language, or @SECONDS for a point in time in a zone; a text where it wants nothing of
 * it, but for digits. NULL, or why it is none. */
const char *
argument_read(struct mymr_argument *arg, char *s, const struct mymr_message_format *format,
	const char *zone);

#endif
