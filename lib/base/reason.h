/* SPDX-License-Identifier: MIT */
/* Reasons are English here; xgettext finds them by this mark, and programs translate them. The
 * functions that take a reason are known to it by name (po/po.mk). */
#ifndef BASE_REASON_H
#define BASE_REASON_H

#include <mymr/status.h>
#include <stddef.h>

#define N_(text) text

/* Fills error, which may be NULL, and returns status. */
static inline enum mymr_status
fail_at(struct mymr_error *error, enum mymr_status status, size_t offset, const char *reason)
{
	if (error)
		*error = (struct mymr_error){offset, reason};
	return status;
}

#endif
