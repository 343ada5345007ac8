/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much alike texts have to be, of --threshold and --no-fuzzy. */
#ifndef TOOLS_THRESHOLD_H
#define TOOLS_THRESHOLD_H

#include <stdbool.h>

/* text is NULL when it is not given. *threshold is 0 when like texts are not wanted. Complains and
 * returns an exit code. */
int
threshold_read(double *threshold, const char *text, bool no_fuzzy);

#endif
