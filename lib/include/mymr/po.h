/* SPDX-License-Identifier: MIT */
/* Writing PO templates. */
#ifndef MYMR_PO_H
#define MYMR_PO_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A template under construction: one entry per unique (context, id), in order of first
 * addition, with all its references. One thread at a time. */
struct mymr_pot;

MYMR_API enum mymr_status
mymr_pot_new(struct mymr_pot **out);

MYMR_API void
mymr_pot_free(struct mymr_pot *pot);

/* Adds a message seen at file:line (1-based). comment, which may be NULL, becomes an extracted
 * comment ("#."), once per distinct text. id[0..id_len) is UTF-8 and not empty, otherwise
 * MYMR_EINVAL. All text is copied. */
MYMR_API enum mymr_status
mymr_pot_add(struct mymr_pot *pot, const char *id, size_t id_len, const char *file, size_t line,
	const char *comment);

/* Number of entries. */
MYMR_API size_t
mymr_pot_size(const struct mymr_pot *pot);

/* Appends the template as a PO file: header with the given creation date ("2017-07-24 09:30+0000",
 * gettext's form), then the entries. Lines wrap at 79 columns as msgcat does. */
MYMR_API enum mymr_status
mymr_pot_write(const struct mymr_pot *pot, struct mymr_buf *out, const char *creation_date);

#ifdef __cplusplus
}
#endif

#endif
