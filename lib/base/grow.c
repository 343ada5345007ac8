/* SPDX-License-Identifier: MIT */
#include "base/grow.h"

#include <stdint.h>
#include <stdlib.h>

enum mymr_status
grow(void *array, size_t *cap, size_t n, size_t element_size)
{
	if (n < *cap)
		return MYMR_OK;
	size_t wanted = n < 32 ? 64 : n * 2;
	if (wanted > SIZE_MAX / 2 / element_size)
		return MYMR_ENOMEM;
	void **p = array;
	void *grown = realloc(*p, wanted * element_size);
	if (!grown)
		return MYMR_ENOMEM;
	*p = grown;
	*cap = wanted;
	return MYMR_OK;
}
