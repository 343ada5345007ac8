/* SPDX-License-Identifier: MIT */
/* Pairs of texts written as TMX 1.4b, which other translation tools read. mymr_bitext_read reads
 * it. */
#ifndef MYMR_TMX_H
#define MYMR_TMX_H

#include <mymr/buf.h>
#include <mymr/memory.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Appends what a file begins with. MYMR_ENOMEM leaves out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_tmx_begin(struct mymr_buf *out);

/* The same of what it ends with. */
MYMR_API enum mymr_status
mymr_tmx_end(struct mymr_buf *out);

/* Appends a pair with its context, origin and day, as far as it has such: English as "en", Burmese
 * as "my", and inline codes (<a>, </a>, <br/>) as elements that hold them. MYMR_EINVAL for a code
 * point that XML cannot have, MYMR_EUTF8 and MYMR_ENOMEM leave out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_tmx_put(struct mymr_buf *out, const struct mymr_memory_pair *pair);

#ifdef __cplusplus
}
#endif

#endif
