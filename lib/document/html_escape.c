/* SPDX-License-Identifier: MIT */
/* Text on its way back into HTML. */
#include "document/html_escape.h"
#include "document/json.h"
#include "document/wordpress.h"

#include <stdio.h>
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
escape_markup(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	const bool is_attribute = unit->place == MYMR_PLACE_ATTRIBUTE;
	const char quote = detail->quote;
	size_t n_brackets = 0; /* in a row, up to here */
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *ref = is_attribute ? attribute_reference(quote, text[i])
					       : element_reference(text, i);
		/* U+00A0, which nobody sees in a source. */
		if (i + 1 < n && memcmp(text + i, "\xC2\xA0", 2) == 0) {
			ref = "&nbsp;";
			i++;
		}
		/* as WordPress has brackets that begin no shortcode; behind another it is none */
		n_brackets = text[i] == '[' ? n_brackets + 1 : 0;
		if (n_brackets % 2 && unit->place == MYMR_PLACE_ELEMENT &&
			wordpress_is_bracket(text + i, n - i, detail->has_brackets))
			ref = "&#91;";
		if (text[i] == ' ' && ((i == 0 && detail->is_behind_blank) ||
					      (i + 1 == n && detail->is_before_blank)))
			ref = "&#32;";
		status = ref ? mymr_buf_puts(out, ref) : mymr_buf_putc(out, text[i]);
	}
	return status;
}

/* In the page that the unit is of. */
static enum mymr_status
escape_inside(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	if (detail->is_markup)
		return mymr_buf_append(out, text, n);
	if (unit->place == MYMR_PLACE_JSON && detail->quote == WORDPRESS_BLOCK)
		return wordpress_escape_block(out, detail, text, n);
	if (unit->place == MYMR_PLACE_JSON)
		return json_escape_in_script(out, text, n);
	return escape_markup(out, unit, detail, text, n);
}

static enum mymr_status
put_layer(struct mymr_buf *out, enum html_layer layer, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *ref = attribute_reference(layer == HTML_IN_SINGLE ? '\'' : '"', s[i]);
		char number[8];
		if (layer == HTML_UNQUOTED && s[i] && strchr(" \t\n\r\f'=>`", s[i])) {
			snprintf(number, sizeof number, "&#%d;", s[i]);
			ref = number;
		}
		status = ref ? mymr_buf_puts(out, ref) : mymr_buf_putc(out, s[i]);
	}
	return status;
}

/* From the innermost attribute to the outermost. */
static enum mymr_status
put_layers(struct mymr_buf *out, unsigned layers, const struct mymr_buf *inside)
{
	struct mymr_buf s = {0}, next = {0};
	enum mymr_status status = mymr_buf_append(&s, inside->s, inside->len);
	for (int level = HTML_MAX_LEVEL - 1; level >= 0 && !status; level--) {
		const enum html_layer layer =
			layers >> level * HTML_LAYER_BITS & ((1 << HTML_LAYER_BITS) - 1);
		if (!layer)
			continue;
		next.len = 0;
		status = put_layer(&next, layer, s.s, s.len);
		const struct mymr_buf last = s;
		s = next;
		next = last;
	}
	if (!status)
		status = mymr_buf_append(out, s.s, s.len);
	mymr_buf_free(&s);
	mymr_buf_free(&next);
	return status;
}

enum mymr_status
html_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	struct mymr_buf inside = {0};
	if (!detail->layers)
		return escape_inside(out, unit, detail, text, n);
	enum mymr_status status = escape_inside(&inside, unit, detail, text, n);
	if (!status)
		status = put_layers(out, detail->layers, &inside);
	mymr_buf_free(&inside);
	return status;
}

const char *
html_lang_attribute(enum mymr_language language)
{
	return language == MYMR_BURMESE ? " lang=\"my\"" : " lang=\"en\"";
}
