/* SPDX-License-Identifier: MIT */
#include <mymr/status.h>

const char *
mymr_status_text(enum mymr_status status)
{
	switch (status) {
	case MYMR_OK:
		return "success";
	case MYMR_ENOMEM:
		return "out of memory";
	case MYMR_EUTF8:
		return "invalid UTF-8";
	case MYMR_EINVAL:
		return "invalid argument";
	case MYMR_ESYNTAX:
		return "malformed input";
	case MYMR_ENOENT:
		return "not found";
	case MYMR_ERANGE:
		return "limit exceeded";
	case MYMR_ECODES:
		return "codes do not match the source";
	case MYMR_EICU:
		return "ICU failed";
	}
	return "unknown status";
}
