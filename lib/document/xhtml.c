/* SPDX-License-Identifier: MIT */
/* XHTML as HTML. What differs: any element may be empty, and there are five references with names.
 */
#include "document/xhtml.h"
#include "base/ascii.h"
#include "catalog/xml.h"
#include "document/html_escape.h"
#include "document/html_parse.h"
#include "document/html_unit.h"
#include "document/xml_strings.h"

#include <stdlib.h>
#include <string.h>

static bool
is_void(const char *name, size_t n)
{
	static const char *const names[] = {"area", "base", "br", "col", "embed", "hr", "img",
		"input", "link", "meta", "param", "source", "track", "wbr"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (name_is(name, n, names[i]))
			return true;
	}
	return false;
}

/* HTML would take <a id="x"/> for the start of a link, and <title/> for that of all that follows.
 * As an instruction it is a code that stands alone. */
static void
mask_empty(char *s, size_t n)
{
	size_t len = 1;
	while (len < n && !strchr(" \t\r\n/>", s[len]))
		len++;
	if (n < 4 || s[n - 2] != '/' || !ascii_is_letter(s[1]) || is_void(s + 1, len - 1))
		return;
	s[1] = '?';
	for (size_t i = 2; i + 1 < n; i++)
		s[i] = s[i] == '>' ? ' ' : s[i];
}

/* A tag up to its ">", which may stand in values as well. */
static void
mask(char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		const char *tag = memchr(s + i, '<', n - i);
		if (!tag)
			return;
		i = (size_t)(tag - s);
		len = html_markup_len(s + i, n - i);
		if (len)
			mask_empty(s + i, len);
		len = len ? len : 1;
	}
}

/* HTML forgives what readers of books may not. References with names, which a document type may
 * declare, are none of that. */
static enum mymr_status
check_xml(struct mymr_document *doc)
{
	static const struct xml_handler nothing = {.start = NULL};
	struct mymr_error error;
	const enum mymr_status status = xml_read(&nothing, NULL, doc->s, doc->n, &error);
	if (status == MYMR_ENOMEM)
		return status;
	if (!status || xml_is_about_entities(&error))
		return MYMR_OK;
	return document_warn(doc, error.offset < doc->n ? error.offset : doc->n, error.reason);
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	const char *s = doc->s;
	char *masked = malloc(doc->n + 1);
	if (!masked)
		return MYMR_ENOMEM;
	memcpy(masked, s, doc->n);
	masked[doc->n] = '\0';
	mask(masked, doc->n);
	enum mymr_status status = check_xml(doc);
	if (!status)
		status = html_scan_masked(doc, masked, error);
	free(masked);
	return status;
}

/* HTML has names for what XML has numbers for. */
static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	static const char name[] = "&nbsp;";
	const size_t before = out->len, len = sizeof name - 1;
	enum mymr_status status = html_escape(out, unit, detail, text, n);
	for (size_t i = before; i + len <= out->len && unit->place != MYMR_PLACE_JSON; i++) {
		if (memcmp(out->s + i, name, len) == 0)
			memcpy(out->s + i, "&#160;", len);
	}
	return status;
}

static const char *
lang_attribute(enum mymr_language language)
{
	return language == MYMR_BURMESE ? " xml:lang=\"my\" lang=\"my\""
					: " xml:lang=\"en\" lang=\"en\"";
}

const struct format format_xhtml = {
	.name = "xhtml",
	.suffixes = "",
	.scan = scan,
	.escape = escape,
	.refuse = xml_strings_refuse,
	.lang_attribute = lang_attribute,
};
