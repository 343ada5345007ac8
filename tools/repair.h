/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text that is not UTF-8, for those who want it all the same. */
#ifndef TOOLS_REPAIR_H
#define TOOLS_REPAIR_H

#include <stdbool.h>
#include <mymr/buf.h>

/* Makes in UTF-8: U+FFFD for every ill-formed sequence. *text is what to go on with, in itself or
 * space, which the caller frees. Complains when it is ill-formed and replace is not set, with the
 * place and what to do; an exit code. */
int
repair_utf8(const char *path, bool replace, const struct mymr_buf *in, struct mymr_buf *space,
	const struct mymr_buf **text);

#endif
