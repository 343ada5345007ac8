/* SPDX-License-Identifier: MIT */
#include "field.h"

#include <stdlib.h>

struct mymr_number
field_number(const char *s)
{
	char *end;
	struct mymr_number v;
	v.mantissa = strtoll(s, &end, 10);
	v.scale = (int)strtol(end, &end, 10);
	v.exponent = (int)strtol(end, NULL, 10);
	return v;
}

const char *
field_status(enum mymr_status status)
{
	static const char *const names[] = {"OK", "ENOMEM", "EUTF8", "EINVAL", "ESYNTAX", "ENOENT",
		"ERANGE", "ECODES", "EICU", "ESQLITE", "EBUSY", "EZIP", "EIO"};
	return names[-(int)status];
}
