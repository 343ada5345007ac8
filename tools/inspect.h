/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The units of a file on their way through the rules. */
#ifndef TOOLS_INSPECT_H
#define TOOLS_INSPECT_H

#include "findings.h"
#include "units.h"

struct inspection {
	const struct mymr_checker *checker;
	enum mymr_check_level least; /* what is below is not looked at */
	const char *path;
	const struct mymr_buf *bytes;
	const struct units *units;
	struct findings *findings;
};

/* Adds what is found in the units, in the order of their places. Complains and returns an exit
 * code: NEGATIVE when something is a warning or an error. */
int
inspect(const struct inspection *in);

/* Appends the file with all mended that can be without a thought. Complains and returns an exit
 * code. */
int
inspect_fix(const struct inspection *in, struct mymr_buf *out);

#endif
