/* SPDX-License-Identifier: MIT */
#include "catalog/writer.h"

#include <string.h>

void
writer_put(struct writer *w, const char *s, size_t n)
{
	if (!w->status)
		w->status = mymr_buf_append(w->out, s, n);
}

void
writer_puts(struct writer *w, const char *s)
{
	writer_put(w, s, strlen(s));
}
