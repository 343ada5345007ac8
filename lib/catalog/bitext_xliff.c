/* SPDX-License-Identifier: MIT */
#include "catalog/bitext.h"

enum mymr_status
bitext_read_xliff(
	const char *s, size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error)
{
	(void)s, (void)n, (void)found, (void)arg;
	if (error)
		*error = (struct mymr_error){0, mymr_status_text(MYMR_EINVAL)};
	return MYMR_EINVAL;
}
