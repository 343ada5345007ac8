/* SPDX-License-Identifier: MIT */
/* Text on its way back into HTML. */
#include "document/html_escape.h"
#include "document/json.h"

#include <string.h>

/* Text has white space as such only where a reference asked for it, or a translation does: the
 * next reader must not collapse it. */
static const char *
space_reference(const char *text, size_t i)
{
	switch (text[i]) {
	case '\t':
		return "&#9;";
	case '\n':
		return "&#10;";
	case '\f':
		return "&#12;";
	case '\r':
		return "&#13;";
	default:
		return text[i] == ' ' && i > 0 && text[i - 1] == ' ' ? "&#32;" : NULL;
	}
}

static const char *
element_reference(const char *text, size_t i)
{
	switch (text[i]) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	default:
		return space_reference(text, i);
	}
}

static const char *
attribute_reference(char quote, char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '"':
		return quote == '\'' ? NULL : "&quot;";
	case '\'':
		return quote == '\'' ? "&#39;" : NULL;
	default:
		return NULL;
	}
}

static enum mymr_status
escape_markup(struct mymr_buf *out, enum mymr_place place, char quote, const char *text, size_t n)
{
	const bool is_attribute = place == MYMR_PLACE_ATTRIBUTE;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *ref = is_attribute ? attribute_reference(quote, text[i])
					       : element_reference(text, i);
		/* U+00A0, which nobody sees in a source. */
		if (i + 1 < n && memcmp(text + i, "\xC2\xA0", 2) == 0) {
			ref = "&nbsp;";
			i++;
		}
		status = ref ? mymr_buf_puts(out, ref) : mymr_buf_putc(out, text[i]);
	}
	return status;
}

enum mymr_status
html_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	if (unit->place == MYMR_PLACE_JSON)
		return json_escape_in_script(out, text, n);
	return escape_markup(out, unit->place, detail->quote, text, n);
}

const char *
html_lang_attribute(enum mymr_language language)
{
	return language == MYMR_BURMESE ? " lang=\"my\"" : " lang=\"en\"";
}
