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

/* An empty template. MYMR_ENOMEM leaves *out as it was. */
MYMR_API enum mymr_status
mymr_pot_new(struct mymr_pot **out);

/* NULL is allowed. */
MYMR_API void
mymr_pot_free(struct mymr_pot *pot);

/* Adds a message seen at file:line (1-based; 0 leaves the line out). comment, which may be NULL,
 * becomes an extracted comment ("#."), once per distinct text, the first 100 of a message. file may
 * be NULL: no reference.
 * All text is copied. MYMR_EINVAL when the id is empty, it holds a NUL or U+0004, or the file
 * name holds a control character, U+2068 or U+2069; MYMR_EUTF8 when any text is not UTF-8. On
 * failure pot is as before. */
MYMR_API enum mymr_status
mymr_pot_add(struct mymr_pot *pot, const char *id, size_t id_len, const char *file, size_t line,
	const char *comment);

/* The same with a context, for ids that mean several things; NULL is no context. */
MYMR_API enum mymr_status
mymr_pot_add_in_context(struct mymr_pot *pot, const char *context, size_t context_len,
	const char *id, size_t id_len, const char *file, size_t line, const char *comment);

/* Number of entries. */
MYMR_API size_t
mymr_pot_size(const struct mymr_pot *pot);

/* Appends the template as a PO file: header with the given creation date ("2017-07-24 09:30+0000",
 * gettext's form; MYMR_EINVAL when other characters are in it), then the entries. Lines wrap at 79
 * columns, file names with blanks stand between U+2068 and U+2069, both as gettext does. out is
 * as before on failure. */
MYMR_API enum mymr_status
mymr_pot_write(const struct mymr_pot *pot, struct mymr_buf *out, const char *creation_date);

#ifdef __cplusplus
}
#endif

#endif
