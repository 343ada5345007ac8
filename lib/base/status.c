/* SPDX-License-Identifier: MIT */
#include "base/reason.h"

#include <mymr/status.h>

const char *
mymr_status_text(enum mymr_status status)
{
	switch (status) {
	case MYMR_OK:
		return N_("success");
	case MYMR_ENOMEM:
		return N_("out of memory");
	case MYMR_EUTF8:
		return N_("invalid UTF-8");
	case MYMR_EINVAL:
		return N_("invalid argument");
	case MYMR_ESYNTAX:
		return N_("malformed input");
	case MYMR_ENOENT:
		return N_("not found");
	case MYMR_ERANGE:
		return N_("limit exceeded");
	case MYMR_ECODES:
		return N_("codes do not match the source");
	case MYMR_EICU:
		return N_("ICU failed");
	case MYMR_ESQLITE:
		return N_("SQLite (libsqlite3.so.0) is not there, or failed");
	case MYMR_EBUSY:
		return N_("another process holds the file");
	case MYMR_EZIP:
		return N_("libzip is not installed");
	case MYMR_EIO:
		return N_("the file cannot be opened, read or written");
	}
	return N_("unknown status");
}
