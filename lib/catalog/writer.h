/* SPDX-License-Identifier: MIT */
/* A writer remembers its first failure, so that lines of output read as such. */
#ifndef CATALOG_WRITER_H
#define CATALOG_WRITER_H

#include <mymr/buf.h>
#include <mymr/status.h>
#include <stddef.h>

struct writer {
	struct mymr_buf *out;
	enum mymr_status status;
};

void
writer_put(struct writer *w, const char *s, size_t n);

void
writer_puts(struct writer *w, const char *s);

#endif
