/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Libraries that are loaded by the one command that needs them: relocating one costs all other
 * commands as much as all else at their start does. */
#ifndef TOOLS_LIBRARY_H
#define TOOLS_LIBRARY_H

#include <stdbool.h>

/* The library of a file name; NULL when it is not here. */
void *
library_open(const char *name);

/* Stores a function of the library in *function, a pointer to a function. library may be NULL. */
bool
library_find(void *library, const char *name, void *function);

#endif
