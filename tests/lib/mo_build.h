/* SPDX-License-Identifier: MIT */
/* MO files made to order, as msgfmt would not write them. */
#ifndef TESTS_MO_BUILD_H
#define TESTS_MO_BUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>

/* Both strings may hold NULs. In a system-dependent message <PRId64> names a segment. */
struct mo_message {
	const char *id;
	size_t id_len;
	const char *text;
	size_t text_len;
	bool is_sysdep;
};

/* For literals; the NUL behind them is not counted. */
#define MO(id, text)                                            \
	{                                                       \
		id, sizeof id - 1, text, sizeof text - 1, false \
	}
#define MO_SYSDEP(id, text)                                    \
	{                                                      \
		id, sizeof id - 1, text, sizeof text - 1, true \
	}

/* Appends an MO file with the messages in the given order to an empty out; with revision x.1
 * when one of them is system-dependent. */
void
mo_build(struct mymr_buf *out, const struct mo_message *messages, size_t n, bool is_big_endian);

/* Overwrites the 32-bit number at a byte offset. */
void
mo_patch(struct mymr_buf *mo, size_t at, unsigned long value, bool is_big_endian);

#endif
