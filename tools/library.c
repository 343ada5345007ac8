/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library.h"

#include <dlfcn.h>
#include <string.h>

void *
library_open(const char *name)
{
	return dlopen(name, RTLD_LAZY | RTLD_LOCAL);
}

/* C has no cast from an object to a function. */
bool
library_find(void *library, const char *name, void *function)
{
	void *symbol = library ? dlsym(library, name) : NULL;
	memcpy(function, &symbol, sizeof symbol);
	return symbol != NULL;
}
