/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Settings of a project: mymr.toml, in the folder where the command runs or one above it. */
#ifndef TOOLS_PROJECT_H
#define TOOLS_PROJECT_H

#include "command.h"

struct project;

/* Finds and reads the settings if a command takes any from there; *project is NULL when there are
 * none. Complains and returns an exit code. */
int
project_open(struct project **project, const struct command *command);

/* NULL is allowed. */
void
project_free(struct project *project);

/* Sets the options that were not given, and operands if there are none. What they point to lives
 * as long as the project. Complains and returns an exit code. */
int
project_apply(struct project *project, const struct command *command, void *values, char ***operand,
	int *n);

#endif
