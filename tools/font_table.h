/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verdicts for people. */
#ifndef TOOLS_FONT_TABLE_H
#define TOOLS_FONT_TABLE_H

#include "font_verdict.h"

/* Prints what each font is fit for, a table of fonts and kinds of rules with how many fail, and
 * texts that do; is_verbose: all of them, each with its reason. */
void
font_table_print(const struct font_verdicts *verdicts, bool is_verbose);

#endif
