/* SPDX-License-Identifier: MIT */
/* Text on its way back into HTML. */
#include "document/html_escape.h"
#include "document/json.h"

#include <string.h>

static const char *
reference(enum mymr_place place, char quote, char c)
{
	const bool is_attribute = place == MYMR_PLACE_ATTRIBUTE;
	if (c == '&')
		return "&amp;";
	if (c == '<')
		return "&lt;";
	if (c == '>')
		return is_attribute ? NULL : "&gt;";
	if (c == '"')
		return is_attribute && quote != '\'' ? "&quot;" : NULL;
	if (c == '\'')
		return is_attribute && quote == '\'' ? "&#39;" : NULL;
	return NULL;
}

static enum mymr_status
escape_markup(struct mymr_buf *out, enum mymr_place place, char quote, const char *text, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *ref = reference(place, quote, text[i]);
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
