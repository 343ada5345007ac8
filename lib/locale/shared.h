/* SPDX-License-Identifier: MIT */
/* Libraries that are loaded when they are needed: linked, each would cost every start of a program
 * a million instructions and more. */
#ifndef LOCALE_SHARED_H
#define LOCALE_SHARED_H

#include <stdbool.h>

/* The library of a file name; NULL when it is not on this system. It stays loaded when it is
 * closed: what it keeps to itself would be lost, and loading it again is cheap then. */
void *
shared_open(const char *name);

/* library may be NULL. */
void
shared_close(void *library);

/* Stores a function of the library in *function, a pointer to a function. */
bool
shared_find(void *library, const char *name, void *function);

#endif
