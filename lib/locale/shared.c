/* SPDX-License-Identifier: MIT */
#include "locale/shared.h"

#include <dlfcn.h>
#include <string.h>

void *
shared_open(const char *name)
{
	return dlopen(name, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
}

void
shared_close(void *library)
{
	if (library)
		dlclose(library);
}

/* C has no cast from an object to a function. */
bool
shared_find(void *library, const char *name, void *function)
{
	void *symbol = dlsym(library, name);
	memcpy(function, &symbol, sizeof symbol);
	return symbol != NULL;
}
