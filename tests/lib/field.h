/* SPDX-License-Identifier: MIT */
/* Fields of tables as what they stand for. */
#ifndef TESTS_FIELD_H
#define TESTS_FIELD_H

#include <mymr/number.h>
#include <mymr/status.h>

/* "MANTISSA SCALE EXPONENT", of which the last ones may be missing. */
struct mymr_number
field_number(const char *s);

/* "OK", "ENOMEM" ...: the name of a status without its prefix, static. */
const char *
field_status(enum mymr_status status);

#endif
