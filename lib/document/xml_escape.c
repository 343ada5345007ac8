/* SPDX-License-Identifier: MIT */
/* Text on its way back into XML resources: first as their format wants it, then as XML. */
#include "base/reason.h"
#include "document/html_escape.h"
#include "document/xml_strings.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

#define JOINT "]]><![CDATA["

#define REFUSED N_("a character that XML cannot have")

static bool
is_char(uint32_t c)
{
	return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c && strchr("\t\n\r", (int)c);
}

const char *
xml_strings_refuse(const char *s, size_t n, size_t *offset)
{
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(s + i, n - i, &c);
		*offset = i;
		if (!is_char(c))
			return REFUSED;
	}
	return NULL;
}

const char *
android_refuse(const char *s, size_t n, size_t *offset)
{
	for (*offset = 0; *offset < n; ++*offset) {
		if (s[*offset] == '\0' || s[*offset] == '\4')
			return REFUSED;
	}
	return NULL;
}

struct writer {
	struct mymr_buf *out;
	const struct unit_detail *detail;
	const char *s;
	size_t n;
};

/* A blank that a reader would take off or make one with those beside it. */
static bool
is_lost(const struct writer *w, size_t i)
{
	if (w->s[i] != ' ')
		return w->s[i] == '\n' || w->s[i] == '\t';
	return (i == 0 && w->detail->begins) || (i + 1 == w->n && w->detail->ends) ||
	       (i > 0 && w->s[i - 1] == ' ');
}

static enum mymr_status
put_number(const struct writer *w, char c)
{
	const bool is_cdata = w->detail->how & XML_IN_CDATA;
	char text[48];
	snprintf(text, sizeof text, is_cdata ? "]]>&#%d;<![CDATA[" : "&#%d;", c);
	return mymr_buf_puts(w->out, text);
}

/* "]]>" never stands in one section, whatever is beside the text. */
static enum mymr_status
put_in_cdata(const struct writer *w, size_t i)
{
	enum mymr_status status = MYMR_OK;
	if (w->s[i] == '>' && (i > 0 ? w->s[i - 1] == ']' : !w->detail->begins))
		status = mymr_buf_puts(w->out, JOINT);
	if (!status)
		status = mymr_buf_putc(w->out, w->s[i]);
	if (!status && w->s[i] == ']' && i + 1 == w->n && !w->detail->ends)
		status = mymr_buf_puts(w->out, JOINT);
	return status;
}

static const char *
reference(const struct writer *w, char c)
{
	const bool is_value = (w->detail->how & XML_HOW) == XML_HOW_VALUE;
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return is_value && w->detail->quote != '\'' ? "&quot;" : NULL;
	case '\'':
		return is_value && w->detail->quote == '\'' ? "&apos;" : NULL;
	default:
		return NULL;
	}
}

static enum mymr_status
put_xml(const struct writer *w)
{
	const enum xml_how how = w->detail->how & XML_HOW;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < w->n && !status; i++) {
		const char *ref = reference(w, w->s[i]);
		if (w->s[i] == '\r' || (how == XML_HOW_COLLAPSE && is_lost(w, i)) ||
			(how == XML_HOW_VALUE && w->s[i] < ' ' && w->s[i] > 0))
			status = put_number(w, w->s[i]);
		else if (w->detail->how & XML_IN_CDATA)
			status = put_in_cdata(w, i);
		else
			status = ref ? mymr_buf_puts(w->out, ref) : mymr_buf_putc(w->out, w->s[i]);
	}
	return status;
}

static enum mymr_status
put_android_char(const struct writer *w, size_t i, size_t len, uint32_t c)
{
	char text[16] = {'\\', (char)c};
	if (c == '\n' || c == '\t')
		text[1] = c == '\n' ? 'n' : 't';
	else if (!is_char(c) || c == '\r' || (c == ' ' && is_lost(w, i)))
		snprintf(text, sizeof text, "\\u%04X", (unsigned)c);
	else if (!(c < 0x80 && strchr("\\'\"", (int)c)) &&
		 !(i == 0 && w->detail->begins && (c == '@' || c == '?')))
		return mymr_buf_append(w->out, w->s + i, len);
	return mymr_buf_puts(w->out, text);
}

static enum mymr_status
put_android(const struct writer *w)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < w->n && !status; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(w->s + i, w->n - i, &c);
		status = put_android_char(w, i, len, c);
	}
	return status;
}

static enum mymr_status
put_inner(const struct writer *w, const struct mymr_unit *unit)
{
	if ((w->detail->how & XML_HOW) == XML_HOW_HTML)
		return html_escape(w->out, unit, w->detail, w->s, w->n);
	return put_android(w);
}

enum mymr_status
xml_strings_escape(struct mymr_buf *out, const struct mymr_unit *unit,
	const struct unit_detail *detail, const char *text, size_t n)
{
	const enum xml_how how = detail->how & XML_HOW;
	const size_t before = out->len;
	struct mymr_buf inner = {0};
	size_t offset;
	struct writer w = {&inner, detail, text, n};
	const bool is_android = how == XML_HOW_ANDROID;
	if ((is_android ? android_refuse : xml_strings_refuse)(text, n, &offset))
		return MYMR_EINVAL;
	enum mymr_status status = MYMR_OK;
	if (how == XML_HOW_HTML || is_android) {
		status = put_inner(&w, unit);
		w.s = inner.s;
		w.n = inner.len;
	}
	w.out = out;
	if (!status)
		status = put_xml(&w);
	if (status)
		out->len = before;
	mymr_buf_free(&inner);
	return status;
}
