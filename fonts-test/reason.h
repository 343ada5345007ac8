/* SPDX-License-Identifier: MIT */
/* Reasons are English here; xgettext finds them by N_ and by the functions that take them, and
 * programs translate them (po/po.mk). */
#ifndef FONTS_TEST_REASON_H
#define FONTS_TEST_REASON_H

#include <mymr/status.h>

#define N_(text) text

static inline enum mymr_status
fail_at(struct mymr_error *error, enum mymr_status status, size_t offset, const char *reason)
{
	*error = (struct mymr_error){offset, reason};
	return status;
}

#endif
