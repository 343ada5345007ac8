/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "threshold.h"
#include "message.h"

#include <stdlib.h>

#define USUAL 0.6

int
threshold_read(double *threshold, const char *text, bool no_fuzzy)
{
	char *end;
	*threshold = no_fuzzy ? 0 : USUAL;
	if (!text)
		return DONE;
	if (no_fuzzy)
		return complain_excluded("threshold", "no-fuzzy");
	*threshold = strtod(text, &end);
	if (*end == '\0' && *threshold > 0 && *threshold <= 1)
		return DONE;
	complain(_("--threshold '%s' is not a number above 0 and up to 1"), text);
	return TROUBLE;
}
