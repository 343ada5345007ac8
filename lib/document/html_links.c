/* SPDX-License-Identifier: MIT */
/* The links of a page, and where its head takes more. */
#include "document/html_tables.h"
#include "document/html_unit.h"

static bool
is_element(const struct html_scan *scan, size_t element, const char *name)
{
	const struct html_element_span *e = &scan->page.elements[element];
	return name_is(e->name, e->name_len, name);
}

static enum unit_language
language_of(const char *s, size_t n)
{
	if (n >= 2 && (n == 2 || s[2] == '-') && name_is(s, 2, "en"))
		return LANGUAGE_ENGLISH;
	return n >= 2 && (n == 2 || s[2] == '-') && name_is(s, 2, "my") ? LANGUAGE_BURMESE
									: LANGUAGE_OTHER;
}

static enum link_type
type_of(const struct html_scan *scan, size_t element, const struct html_attribute_span *a)
{
	for (size_t i = 0; i < html_n_links; i++) {
		if (html_attribute_is(scan, element, a, &html_links[i].where))
			return html_links[i].type;
	}
	return LINK_NONE;
}

/* A link that names its language leads to another one on purpose; one that does not is to a feed
 * or the like. */
static void
read_language(const struct html_scan *scan, size_t element, struct link *link)
{
	struct html_attribute_span language;
	if (html_attribute(scan, element, "hreflang", &language))
		link->language = language_of(scan->s + language.value, language.value_len);
	else if (link->type == LINK_ALTERNATE)
		link->type = LINK_PAGE;
	if (link->type == LINK_PAGE && link->language != LANGUAGE_UNSTATED)
		link->type = LINK_NONE;
}

static enum mymr_status
add_link(struct html_scan *scan, size_t element, const struct html_attribute_span *a)
{
	struct link link = {.type = type_of(scan, element, a)};
	if (link.type == LINK_NONE)
		return MYMR_OK;
	const struct html_attribute_span value = html_without_quotes(scan->s, a);
	link.start = value.value;
	link.end = value.value + value.value_len;
	if (link.type == LINK_LOCALE) {
		scan->doc->member->language = (struct lang_value){link.start, link.end};
		return MYMR_OK;
	}
	read_language(scan, element, &link);
	return link.type == LINK_NONE ? MYMR_OK : document_add_link(scan->doc, &link);
}

/* Behind the last of these the head goes on. */
static bool
is_in_head(const struct html_scan *scan, size_t element)
{
	const size_t parent = scan->page.elements[element].parent;
	if (parent != HTML_NO_ELEMENT && !is_element(scan, parent, "head") &&
		!is_element(scan, parent, "html"))
		return false;
	return is_element(scan, element, "title") || is_element(scan, element, "meta") ||
	       is_element(scan, element, "link");
}

static void
find_head(struct html_scan *scan, size_t element)
{
	const struct html_element_span *e = &scan->page.elements[element];
	struct links *links = &scan->doc->links;
	struct html_attribute_span space;
	if (is_element(scan, element, "html") && html_attribute(scan, element, "xmlns", &space))
		links->is_xml = true;
	if (is_element(scan, element, "head") && links->head == 0)
		links->tag = links->head = e->tag_end;
	if (is_in_head(scan, element)) {
		links->tag = e->start;
		links->head = e->end;
	}
}

enum mymr_status
html_add_links(struct html_scan *scan)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < scan->page.n_elements && !status; i++) {
		const struct html_element_span *e = &scan->page.elements[i];
		find_head(scan, i);
		for (size_t k = 0; k < e->n_attributes && !status; k++)
			status = add_link(scan, i, &scan->page.attributes[e->first_attribute + k]);
	}
	return status;
}
