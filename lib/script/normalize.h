/* SPDX-License-Identifier: MIT */
/* Normalization that says where everything came from. */
#ifndef SCRIPT_NORMALIZE_H
#define SCRIPT_NORMALIZE_H

#include <mymr/convert.h>
#include <mymr/normalize.h>

/* mymr_normalize with a map as conversion fills it. map may be NULL. */
enum mymr_status
normalize_mapped(struct mymr_buf *out, const char *s, size_t n, enum mymr_normalize_level level,
	struct mymr_offset_map *map);

/* Brings text, which a conversion made and map describes, into one spelling; map then leads from
 * the conversion's input to that. MYMR_ENOMEM leaves both as they were. */
enum mymr_status
respell_converted(struct mymr_buf *text, struct mymr_offset_map *map);

#endif
