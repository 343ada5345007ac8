/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libmymr-font, loaded by the commands that look at fonts: the others need no graphics. */
#ifndef TOOLS_FONT_LIBRARY_H
#define TOOLS_FONT_LIBRARY_H

#include <mymr/font.h>

/* Its functions, called as in mymr/font.h without "mymr_font_". */
struct font_library {
	__typeof__(mymr_font_count_faces) *count_faces;
	__typeof__(mymr_font_open) *open;
	__typeof__(mymr_font_free) *free;
	__typeof__(mymr_font_name) *name;
	__typeof__(mymr_font_find) *find;
	__typeof__(mymr_font_has_shaper) *has_shaper;
	__typeof__(mymr_font_look_name) *look_name;
	__typeof__(mymr_font_rules) *rules;
	__typeof__(mymr_font_check) *check;
	__typeof__(mymr_font_show) *show;
	__typeof__(mymr_font_encoding) *encoding;
	__typeof__(mymr_font_measure) *measure;
	__typeof__(mymr_font_compare) *compare;
	__typeof__(mymr_font_proof) *proof;
};

/* Complains and returns NULL where it is not installed. */
const struct font_library *
font_library(void);

#endif
