/* SPDX-License-Identifier: MIT */
/* Lists in prose: a, b and c. */
#ifndef MYMR_LIST_H
#define MYMR_LIST_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* s[0..n), which is not owned; s may be NULL when n is 0. */
struct mymr_text {
	const char *s;
	size_t n;
};

/* Appends items[0..n) as a list: "a, b and c", "a and b", က၊ ခ နှင့် ဂ, က နှင့် ခ; one item is itself,
 * and none is nothing. What the items hold is copied as it is. MYMR_ENOMEM leaves out as it was.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_list_format(
	struct mymr_buf *out, const struct mymr_text *items, size_t n, enum mymr_language language);

#ifdef __cplusplus
}
#endif

#endif
