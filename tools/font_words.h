/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of fonts. */
#ifndef TOOLS_FONT_WORDS_H
#define TOOLS_FONT_WORDS_H

#include <mymr/font.h>

/* What is wrong where a look fails, translated: "the kinzi does not stand above its letter". */
const char *
font_words_fault(unsigned look);

/* What an encoding is called: "unicode". */
const char *
font_words_encoding(enum mymr_font_encoding encoding);

/* The name of a shaper: "opentype". */
const char *
font_words_shaper(enum mymr_font_shaper shaper);

/* The same for people: "OpenType". */
const char *
font_words_shaper_title(enum mymr_font_shaper shaper);

/* The English name of a language of rules.tsv, translated; its code where it has none. */
const char *
font_words_language(const char *code);

#endif
