/* SPDX-License-Identifier: MIT */
/* What XML resources have beside texts: links, and the language of all. */
#include "base/ascii.h"
#include "document/xml_unit.h"

#include <string.h>

static enum mymr_status
add(struct mymr_document *doc, enum xml_holds holds, size_t start, size_t end,
	enum link_escape escape)
{
	struct link link = {.start = start, .end = end, .type = LINK_PAGE, .escape = escape};
	if (holds == XML_LANGUAGE || holds == XML_ATTRIBUTE_LANGUAGE) {
		doc->member->language = (struct lang_value){start, end};
		return MYMR_OK;
	}
	if (holds == XML_ENTRY) {
		const char *tag = memchr(doc->s + end, '<', doc->n - end);
		const char *behind = tag ? memchr(tag, '>', doc->n - (size_t)(tag - doc->s)) : NULL;
		link.type = LINK_ENTRY;
		link.insert = behind ? (size_t)(behind + 1 - doc->s) : doc->n;
	}
	return document_add_link(doc, &link);
}

static bool
is_text(const struct xml_run *run)
{
	return run->type == XML_RUN_TEXT || run->type == XML_RUN_CHAR;
}

/* The source of an element that is nothing but text in one piece, in CDATA or not. */
static bool
find_text(const struct xml_flat *f, size_t *start, size_t *end)
{
	size_t first = 0, last = f->n;
	while (first < last && f->run[first].type == XML_RUN_JOINT)
		first++;
	while (last > first && f->run[last - 1].type == XML_RUN_JOINT)
		last--;
	if (first == last)
		return false;
	*start = f->run[first].source;
	*end = f->run[last - 1].source + f->run[last - 1].source_len;
	while (first < last && is_text(&f->run[first]))
		first++;
	return first == last;
}

enum mymr_status
xml_link_add(struct mymr_document *doc, enum xml_holds holds, const struct xml_flat *f)
{
	size_t start, end;
	if (!find_text(f, &start, &end))
		return MYMR_OK;
	while (start < end && ascii_is_space(doc->s[start]))
		start++;
	while (start < end && ascii_is_space(doc->s[end - 1]))
		end--;
	const enum link_escape escape = xml_flat_has_cdata(f) ? LINK_CDATA : LINK_MARKUP;
	return start < end ? add(doc, holds, start, end, escape) : MYMR_OK;
}

enum mymr_status
xml_link_add_attribute(
	struct mymr_document *doc, const struct xml_rule *rule, size_t tag, size_t end)
{
	size_t value, value_end, language, language_end;
	if (!xml_attribute_find(doc, tag, end, rule->attribute, &value, &value_end) ||
		(rule->holds == XML_ATTRIBUTE_LINK &&
			xml_attribute_find(doc, tag, end, "hreflang", &language, &language_end)))
		return MYMR_OK;
	return add(doc, rule->holds, value, value_end, LINK_MARKUP);
}
