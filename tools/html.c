/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "html.h"
#include "file.h"
#include "message.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

void
html_put(struct html *html, const char *markup)
{
	if (!html->status)
		html->status = mymr_buf_puts(&html->out, markup);
}

static bool
is_control(uint32_t cp)
{
	return (cp < 0x20 && cp != '\n' && cp != '\t') || (cp >= 0x7F && cp < 0xA0);
}

static const char *
reference_for(uint32_t cp)
{
	switch (cp) {
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '&':
		return "&amp;";
	case '"':
		return "&quot;";
	default:
		return is_control(cp) ? "\xEF\xBF\xBD" : NULL;
	}
}

void
html_put_text(struct html *html, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n && !html->status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		const char *reference = reference_for(cp);
		if (reference)
			html_put(html, reference);
		else
			html->status = mymr_buf_put_code_point(&html->out, cp);
	}
}

void
html_put_visible(struct html *html, const char *s, size_t n)
{
	static const char space[] = "\xE2\x80\x8B"; /* U+200B */
	size_t from = 0;
	for (size_t i = 0; i + 3 <= n; i++) {
		if (memcmp(s + i, space, 3) != 0)
			continue;
		html_put_text(html, s + from, i - from);
		html_put(html, "<s>U+200B</s>");
		from = i + 3;
	}
	html_put_text(html, s + from, n - from);
}

void
html_put_number(struct html *html, size_t n)
{
	char text[32];
	snprintf(text, sizeof text, "%zu", n);
	html_put(html, text);
}

int
html_write(struct html *html, const char *path)
{
	int rc = TROUBLE;
	if (html->status)
		complain(_("out of memory"));
	else
		rc = file_write(path, html->out.s, html->out.len);
	mymr_buf_free(&html->out);
	return rc;
}
