/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Levels of rules as mymr.toml has them: [rules], zwsp and register. */
#ifndef TOOLS_RULES_TOML_H
#define TOOLS_RULES_TOML_H

#include "toml.h"

#include <mymr/check.h>

/* Whether a key says something of rules. */
bool
rules_toml_has(const char *key);

/* What is wrong with a value of such a key, static; NULL when nothing is. */
const char *
rules_toml_fault(const struct toml_value *value);

/* Sets the levels that a file has, whose other keys are passed over. Complains and returns an exit
 * code. */
int
rules_toml_read(struct mymr_checker *checker, const char *path, const struct mymr_buf *bytes);

#endif
