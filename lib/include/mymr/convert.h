/* SPDX-License-Identifier: MIT */
/* From the broken encodings to Unicode and from Unicode to Zawgyi. */
#ifndef MYMR_CONVERT_H
#define MYMR_CONVERT_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where pieces of output came from: pairs[i].out .. pairs[i + 1].out was made of
 * pairs[i].in .. pairs[i + 1].in, a syllable each or a run that was copied, in increasing order;
 * offsets from the start of what the call appended and of its input. The last pair is the end of
 * both. Zeroed, a map is empty; calls append to it. */
struct mymr_offset_pair {
	size_t in;
	size_t out;
};

struct mymr_offset_map {
	struct mymr_offset_pair *pairs;
	size_t n;
	size_t cap;
};

/* Frees the pairs and leaves map empty and ready for use. */
MYMR_API void
mymr_offset_map_free(struct mymr_offset_map *map);

/* What a conversion could not carry: how many code points stayed as they were, and the byte offset
 * of the first in the input. */
struct mymr_conversion {
	size_t n_kept;
	size_t first_kept;
};

/* Appends s[0..n), Zawgyi-One text, as Unicode: storage order of UTN #11, NFC, marks typed twice
 * once, blanks before marks gone, digits used as letters mended by context, numbers left alone.
 * What is no Myanmar text is copied, U+200B too. Where two spellings are in use (သြ and ဩ, သြော်
 * and ဪ, စျ and ဈ) the letters that were typed stay; MYMR_NORMALIZE_SPELLING makes the choice, for
 * what has been converted as for other text. Meant for text that is Zawgyi (see mymr_detect):
 * Unicode text comes out unchanged only as far as it reads the same in both. map and info may be
 * NULL. MYMR_EUTF8 or MYMR_ENOMEM leave out and map as they were. Thread-safe. */
MYMR_API enum mymr_status
mymr_zawgyi_to_unicode(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

/* Appends s[0..n), Unicode text, as Zawgyi-One. What Zawgyi cannot carry (Shan, Mon, Karen ...) is
 * copied and counted in info. Otherwise as above. */
MYMR_API enum mymr_status
mymr_unicode_to_zawgyi(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

/* Appends s[0..n), Unicode code points in visual order, in storage order. The letters stay the
 * same, only their order changes. Otherwise as above. */
MYMR_API enum mymr_status
mymr_visual_to_unicode(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

/* Appends s[0..n) with U+103B and U+103E that stand for U+103A and U+103D put right, where they
 * cannot be the medials they look like. Otherwise as above. */
MYMR_API enum mymr_status
mymr_shifted_to_unicode(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

#ifdef __cplusplus
}
#endif

#endif
