/* SPDX-License-Identifier: MIT */
/* The encodings of Burmese text: Unicode, Zawgyi and the broken ones between, told apart. */
#ifndef MYMR_ENCODING_H
#define MYMR_ENCODING_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_encoding {
	MYMR_ENCODING_NONE, /* no letters of the Myanmar blocks; digits and punctuation are none */
	MYMR_ENCODING_NEUTRAL, /* reads the same in all of them */
	MYMR_ENCODING_UNICODE, /* Burmese and the other languages of the script: Shan, Mon, Karen
				  ... */
	MYMR_ENCODING_ZAWGYI,
	MYMR_ENCODING_VISUAL,  /* Unicode code points typed as seen: U+1031 and U+103C come first */
	MYMR_ENCODING_SHIFTED, /* U+103B for U+103A, U+103E for U+103D */
	MYMR_ENCODING_MIXED    /* parts of different encodings */
};

/* log_odds is the natural logarithm of how much likelier Zawgyi is than Unicode, 0 without
 * evidence; for VISUAL and SHIFTED it is that of the class against Unicode. How much Zawgyi must
 * lead to be believed is taken off already. evidence counts the code points that said something. */
struct mymr_detection {
	enum mymr_encoding encoding;
	double log_odds;
	size_t evidence;
};

/* What s[0..n) is, as a whole. Any bytes are allowed; ill-formed ones say nothing. Never fails,
 * never allocates. Thread-safe. */
MYMR_API void
mymr_detect(struct mymr_detection *detection, const char *s, size_t n);

/* A run of text in one encoding, bytes [start, end). */
struct mymr_encoding_span {
	size_t start;
	size_t end;
	struct mymr_detection detection;
};

/* Iterator without state of its own. Cuts s[0..n) into runs that each are of one encoding; what
 * stands between Myanmar letters (blanks, Latin, markup) goes with the run before it, and words
 * that read the same in all with a neighbour. Letters without anything between are cut where
 * Unicode and Zawgyi change and both sides are sure. *at starts at 0 and ends at n; false at the
 * end. Spans cover s without gaps. No span is MIXED; two that follow each other may be of one
 * encoding. The text around a span has its say too, so a short one may differ from what mymr_detect
 * says of it alone. Takes time in proportion to n. Thread-safe. */
MYMR_API bool
mymr_encoding_span_next(const char *s, size_t n, size_t *at, struct mymr_encoding_span *span);

/* "none", "neutral", "unicode", "zawgyi", "visual", "shifted", "mixed". */
MYMR_API const char *
mymr_encoding_name(enum mymr_encoding encoding);

#ifdef __cplusplus
}
#endif

#endif
