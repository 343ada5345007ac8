/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "font_words.h"
#include "message.h"

#include <string.h>

const char *
font_words_fault(unsigned look)
{
	static const struct {
		enum mymr_font_look look;
		const char *fault;
	} words[] = {
		{MYMR_FONT_SHOWN, N_("a letter is missing, or a dotted circle is shown")},
		{MYMR_FONT_DOTTED, N_("no dotted circle: misspellings are not seen")},
		{MYMR_FONT_VIRAMA, N_("U+1039 itself is seen")},
		{MYMR_FONT_KINZI, N_("the kinzi does not stand above its letter")},
		{MYMR_FONT_STACK, N_("the lower letter does not stand below")},
		{MYMR_FONT_E_LEFT, N_("U+1031 does not stand before its letter")},
		{MYMR_FONT_RA_LEFT, N_("U+103C does not stand before its letter")},
		{MYMR_FONT_RA_WIDE, N_("U+103C is too narrow for its letter")},
		{MYMR_FONT_MARK, N_("the mark does not stand above or below its letter")},
		{MYMR_FONT_SAME, N_("typed in another order it looks different")},
		{MYMR_FONT_DIFFERENT, N_("two different texts look the same")},
		{MYMR_FONT_TABULAR, N_("not all are equally wide")},
		{MYMR_FONT_INVISIBLE, N_("a character without ink is seen")},
		{MYMR_FONT_CLIP, N_("ink above or below the line, where it may be cut off")},
	};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (words[i].look == look)
			return _(words[i].fault);
	}
	return "";
}

const char *
font_words_encoding(enum mymr_font_encoding encoding)
{
	static const char *const names[] = {[MYMR_FONT_NO_BURMESE] = "none",
		[MYMR_FONT_UNICODE] = "unicode",
		[MYMR_FONT_ZAWGYI] = "zawgyi",
		[MYMR_FONT_VISUAL] = "visual",
		[MYMR_FONT_OTHER] = "other"};
	return names[encoding];
}

const char *
font_words_shaper(enum mymr_font_shaper shaper)
{
	return shaper == MYMR_FONT_GRAPHITE ? "graphite" : "opentype";
}

const char *
font_words_shaper_title(enum mymr_font_shaper shaper)
{
	return shaper == MYMR_FONT_GRAPHITE ? "Graphite" : "OpenType";
}

const char *
font_words_language(const char *code)
{
	static const char *const names[][2] = {{"my", N_("Burmese")}, {"pi", N_("Pali")},
		{"shn", N_("Shan")}, {"mnw", N_("Mon")}, {"ksw", N_("S'gaw Karen")},
		{"pwo", N_("Western Pwo Karen")}, {"kjp", N_("Eastern Pwo Karen")},
		{"blk", N_("Pa'O")}, {"kyu", N_("Western Kayah")}, {"kht", N_("Khamti Shan")},
		{"aio", N_("Aiton")}, {"rbb", N_("Rumai Palaung")}, {"tjl", N_("Tai Laing")},
		{"pll", N_("Shwe Palaung")}};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(names[i][0], code) == 0)
			return _(names[i][1]);
	}
	return code;
}
