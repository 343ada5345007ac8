/* SPDX-License-Identifier: MIT */
/* What the codes of one unit of HTML are called. */
#ifndef DOCUMENT_HTML_NAMES_H
#define DOCUMENT_HTML_NAMES_H

#include "document/code_names.h"
#include "document/html_unit.h"

/* For the pieces [from, to) of one unit. False when the text has look-alikes of every name that the
 * codes could get. */
bool
html_names_init(struct code_names *names, const struct html_scan *scan, size_t from, size_t to);

/* The code for piece i, which is OPEN, CLOSE or CODE. Pieces are named from front to back. */
void
html_name_code(
	struct code_names *names, struct html_scan *scan, size_t i, struct code_token *token);

#endif
