/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that fonts are measured with. */
#ifndef TOOLS_FONT_TEXTS_H
#define TOOLS_FONT_TEXTS_H

#include "font_library.h"

struct font_texts {
	const char **text;
	size_t n;
	struct mymr_buf bytes; /* of a file that they come from */
};

/* Those of the rules in a language that are spelt right. Complains
 * and returns an exit code. */
int
font_texts_of_rules(
	struct font_texts *texts, const struct font_library *library, const char *language);

/* The lines of a file. */
int
font_texts_of_file(struct font_texts *texts, const char *path);

void
font_texts_free(struct font_texts *texts);

#endif
