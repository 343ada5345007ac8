/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "font_library.h"
#include "library.h"
#include "message.h"

#define LIBRARY "libmymr-font.so.0"
#define HAS(field) library_find(library, "mymr_font_" #field, &found.field)

const struct font_library *
font_library(void)
{
	static struct font_library found;
	void *library = library_open(LIBRARY);
	if (HAS(count_faces) && HAS(open) && HAS(free) && HAS(name) && HAS(find) &&
		HAS(has_shaper) && HAS(look_name) && HAS(rules) && HAS(check) && HAS(show) &&
		HAS(encoding) && HAS(measure) && HAS(compare) && HAS(proof))
		return &found;
	complain(_("the library %s is not here; install it to look at fonts"), LIBRARY);
	return NULL;
}
