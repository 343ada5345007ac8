/* SPDX-License-Identifier: MIT */
/* Arguments of messages as tables have them. */
#ifndef TESTS_ARGUMENT_H
#define TESTS_ARGUMENT_H

#include <mymr/message_format.h>

#define MAX_ARGUMENTS 8

/* Reads "name=i:3 | who=s:Aung | when=d:2017-07-24" into args, in place, and returns how many there
 * are. s is a text, i an integer, n a number, f a double, d a date, t a time (19:30), z an instant
 * (seconds@zone). */
size_t
argument_read(struct mymr_argument args[MAX_ARGUMENTS], char *s);

#endif
