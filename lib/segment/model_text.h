/* SPDX-License-Identifier: MIT */
/* The text form of a model:
 *
 * # mymr segmentation model 1
 * words<TAB>bias<TAB>number of rows
 * token token ...<TAB>weight weight ...
 * (the same for phrases and for sentences, or for none of them)
 * end<TAB>hash of all lines before it, in hexadecimal digits
 *
 * Tokens are syllables, or "-" for the edge of a line, "A" for letters of other scripts, "0" for
 * digits and "." for signs. The weights are in sixteenths, as many as pattern.h gives a row. */
#ifndef SEGMENT_MODEL_TEXT_H
#define SEGMENT_MODEL_TEXT_H

#define MODEL_TITLE "# mymr segmentation model 1"
#define MODEL_WORDS "words"
#define MODEL_PHRASES "phrases"
#define MODEL_SENTENCES "sentences"
#define MODEL_SCALE 16
#define MODEL_SEED 0

#endif
