/* SPDX-License-Identifier: MIT */
/* What signs do in a sentence (lib/data/signs.tsv). */
#ifndef SEGMENT_SIGN_H
#define SEGMENT_SIGN_H

#include "segment/window.h"

/* SIGN_NONE is for what is no sign. */
enum sign_class { SIGN_NONE, SIGN_OTHER, SIGN_END, SIGN_STOP, SIGN_PAUSE, SIGN_CLOSE, SIGN_OPEN };

struct sign {
	const char *text;
	enum sign_class class;
};

/* NULL at its end. */
extern const struct sign signs[];

enum sign_class
sign_class_of(const struct mymr_segmenter *w, uint32_t k);

#endif
