/* SPDX-License-Identifier: MIT */
/* The HTML scanner: WHATWG HTML as gumbo parses it, so that tag soup means what browsers make of
 * it. */
#include "document/document.h"
#include "base/bom.h"
#include "document/html_escape.h"
#include "document/html_parse.h"
#include "document/html_tables.h"
#include "document/html_unit.h"
#include "document/wordpress.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool
probe(const char *s, size_t n)
{
	size_t i = bom_len(s, n);
	while (i < n && strchr(" \t\r\n\f", s[i]))
		i++;
	return i + 1 < n && s[i] == '<' && html_markup_len(s + i, n - i) > 0;
}

static const struct html_element *
find_element(const char *name, size_t n)
{
	size_t low = 0, high = html_n_elements;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *candidate = html_elements[middle].name;
		const size_t len = strlen(candidate);
		int order = strncasecmp(candidate, name, len < n ? len : n);
		if (order == 0)
			order = (len > n) - (len < n);
		if (order == 0)
			return &html_elements[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

bool
html_is_skipped(const char *name, size_t n)
{
	const struct html_element *known = find_element(name, n);
	return known && known->is_skipped;
}

/* translate=no (WHATWG HTML 3.2.6.3), or the class that web translators look for. 0: not said. */
static int
stated_translate(const struct html_scan *scan, size_t element)
{
	struct html_attribute_span value;
	if (html_attribute(scan, element, "translate", &value))
		return name_is(scan->s + value.value, value.value_len, "no") ? -1 : 1;
	if (!html_attribute(scan, element, "class", &value))
		return 0;
	const char *s = scan->s + value.value;
	for (size_t i = 0, len; i < value.value_len; i += len + 1) {
		for (len = 0; i + len < value.value_len && !strchr(" \t\r\n\f", s[i + len]);)
			len++;
		if (name_is(s + i, len, "notranslate"))
			return -1;
	}
	return 0;
}

/* Whether the lang attribute of an element is about the page as a whole, so that it will change
 * with it. A body in a third language is left alone. */
static bool
says_for_all(const struct html_scan *scan, size_t element)
{
	const struct html_element_span *e = &scan->page.elements[element];
	if (name_is(e->name, e->name_len, "html"))
		return true;
	return name_is(e->name, e->name_len, "body") &&
	       html_stated_language(scan, element) != LANGUAGE_OTHER;
}

static void
learn_element(struct html_scan *scan, size_t i)
{
	const struct html_element_span *e = &scan->page.elements[i];
	struct html_info *info = &scan->info[i];
	const struct html_element *known =
		e->is_shortcode ? NULL : find_element(e->name, e->name_len);
	const bool has_parent = e->parent < i;
	struct html_attribute_span lang;
	info->has_annotation_around =
		has_parent && (scan->info[e->parent].is_annotation ||
				      scan->info[e->parent].has_annotation_around);
	info->is_annotation = !info->has_annotation_around && html_is_annotation(e);
	info->is_block = (known && known->is_block) || info->is_annotation;
	info->is_title = !e->is_shortcode && name_is(e->name, e->name_len, "title");
	info->lang_owner = has_parent ? scan->info[e->parent].lang_owner : HTML_NO_ELEMENT;
	info->is_skipped = has_parent && scan->info[e->parent].is_skipped;
	if (html_attribute(scan, i, "lang", &lang) && !says_for_all(scan, i))
		info->lang_owner = i;
	int translate = stated_translate(scan, i);
	if (translate)
		info->is_skipped = translate < 0;
	info->is_skipped |= (known && known->is_skipped) || e->is_skipped;
}

static bool
is_json_ld(const struct html_scan *scan, size_t element)
{
	const struct html_element_span *e = &scan->page.elements[element];
	struct html_attribute_span type;
	return name_is(e->name, e->name_len, "script") &&
	       html_attribute(scan, element, "type", &type) &&
	       name_is(scan->s + type.value, type.value_len, "application/ld+json");
}

/* Passes over the events inside an element whose text is left alone. */
static size_t
skip_content(const struct html_scan *scan, size_t i, size_t end)
{
	while (i + 1 < scan->page.n_events && scan->page.events[i + 1].end <= end)
		i++;
	return i;
}

static enum mymr_status
on_skipped_inline(struct html_scan *scan, size_t *i, size_t element)
{
	const struct html_element_span *e = &scan->page.elements[element];
	const struct html_event *event = &scan->page.events[*i];
	enum mymr_status status = MYMR_OK;
	if (is_json_ld(scan, element) && *i + 1 < scan->page.n_events &&
		event[1].type == HTML_TEXT && event[1].end <= e->end)
		status = html_add_json_ld(scan, event[1].start, event[1].end);
	*i = skip_content(scan, *i, e->end);
	const size_t end = scan->page.events[*i].end;
	return status ? status : html_add_code(scan, PIECE_CODE, e->start, end, element);
}

static enum mymr_status
on_start(struct html_scan *scan, size_t *i)
{
	const struct html_event *event = &scan->page.events[*i];
	const struct html_element_span *e = &scan->page.elements[event->element];
	const struct html_info *info = &scan->info[event->element];
	enum mymr_status status = MYMR_OK;
	if (info->is_annotation)
		return html_add_annotations(scan, i);
	if (info->is_block)
		status = html_flush(scan);
	bool is_untouchable = stated_translate(scan, event->element) < 0 ||
			      (e->parent != HTML_NO_ELEMENT && scan->info[e->parent].is_skipped);
	if (!status && !is_untouchable)
		status = html_add_attributes(scan, event->element);
	if (status || info->is_block)
		return status;
	if (info->is_skipped)
		return on_skipped_inline(scan, i, event->element);
	bool is_void = e->end == e->tag_end;
	return html_add_code(
		scan, is_void ? PIECE_CODE : PIECE_OPEN, event->start, event->end, event->element);
}

static enum mymr_status
on_end(struct html_scan *scan, const struct html_event *event)
{
	if (scan->info[event->element].is_block)
		return html_flush(scan);
	return html_add_code(scan, PIECE_CLOSE, event->start, event->end, event->element);
}

static size_t
block_around(const struct html_scan *scan, size_t element)
{
	while (element != HTML_NO_ELEMENT && !scan->info[element].is_block)
		element = scan->page.elements[element].parent;
	return element;
}

static enum mymr_status
on_text(struct html_scan *scan, const struct html_event *event)
{
	if (event->element != HTML_NO_ELEMENT && scan->info[event->element].is_skipped)
		return MYMR_OK;
	const size_t block = block_around(scan, event->element);
	/* Codes before the first text stand in the block of that text. */
	if (block != scan->block && html_has_words(scan)) {
		enum mymr_status status = html_flush(scan);
		if (status)
			return status;
	}
	scan->block = block;
	return html_add_text(scan, event->start, event->end);
}

/* gumbo forgets the end tag of a form that has open elements in it, and some others. Such an
 * element reaches up to the tag and is not far. */
static bool
ends_element(
	const struct html_scan *scan, const struct html_event *event, const char *name, size_t len)
{
	size_t low = 0, high = scan->page.n_elements;
	if (name_is(name, len, "body") || name_is(name, len, "html"))
		return true;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (scan->page.elements[middle].start < event->start)
			low = middle + 1;
		else
			high = middle;
	}
	for (size_t i = low, seen = 0; i-- > 0 && seen < 256; seen++) {
		const struct html_element_span *e = &scan->page.elements[i];
		if (e->name_len == len && strncasecmp(e->name, name, len) == 0)
			return !e->has_end_tag && scan->s[event->start + 1] == '/';
	}
	return false;
}

/* A tag the tree has no place for. One of a block still ends the text before it. */
static enum mymr_status
on_stray(struct html_scan *scan, const struct html_event *event)
{
	const char *s = scan->s + event->start;
	const size_t n = event->end - event->start;
	if (n < 3 || s[0] != '<')
		return MYMR_OK;
	const size_t name = s[1] == '/' ? 2 : 1;
	size_t len = 0;
	while (name + len < n && (!s[name + len] || !strchr(" \t\r\n\f/>", s[name + len])))
		len++;
	const struct html_element *known = find_element(s + name, len);
	enum mymr_status status = MYMR_OK;
	if (s[1] != '!' && s[1] != '?' && !ends_element(scan, event, s + name, len))
		status = document_warn(scan->doc, event->start, "tag without its partner");
	if (status)
		return status;
	if (known && known->is_block)
		return html_flush(scan);
	return html_add_code(scan, PIECE_CODE, event->start, event->end, HTML_NO_ELEMENT);
}

static enum mymr_status
on_comment(struct html_scan *scan, const struct html_event *event)
{
	enum mymr_status status = MYMR_OK;
	if (event->element == HTML_NO_ELEMENT || !scan->info[event->element].is_skipped)
		status = wordpress_block(scan, event->start, event->end);
	return status ? status
		      : html_add_code(scan, PIECE_CODE, event->start, event->end, HTML_NO_ELEMENT);
}

static enum mymr_status
on_event(struct html_scan *scan, size_t *i)
{
	const struct html_event *event = &scan->page.events[*i];
	switch (event->type) {
	case HTML_START:
		return on_start(scan, i);
	case HTML_END:
		return on_end(scan, event);
	case HTML_TEXT:
		return on_text(scan, event);
	case HTML_COMMENT:
		return on_comment(scan, event);
	case HTML_STRAY:
		return on_stray(scan, event);
	}
	return MYMR_OK;
}

static void
find_roots(struct html_scan *scan)
{
	struct mymr_document *doc = scan->doc;
	for (size_t i = 0; i < scan->page.n_elements; i++) {
		const struct html_element_span *e = &scan->page.elements[i];
		if (name_is(e->name, e->name_len, "html") && doc->member->root.end == 0)
			doc->member->root = html_owner(scan, i);
		if (name_is(e->name, e->name_len, "body") && doc->member->body.end == 0) {
			doc->member->body = html_owner(scan, i);
			if (!says_for_all(scan, i))
				doc->member->body.lang.end = 0;
		}
	}
}

static enum mymr_status
scan_asides(struct html_scan *scan)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < scan->n_asides && !status; i++) {
		const struct html_aside aside = scan->aside[i];
		scan->block = aside.element;
		for (size_t k = aside.from; k < aside.to && !status; k++)
			status = on_event(scan, &k);
		if (!status)
			status = html_flush(scan);
	}
	return status;
}

static enum mymr_status
scan_page(struct html_scan *scan)
{
	enum mymr_status status = MYMR_OK;
	scan->info = calloc(scan->page.n_elements + 1, sizeof *scan->info);
	if (!scan->info)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < scan->page.n_elements; i++)
		learn_element(scan, i);
	find_roots(scan);
	status = html_add_links(scan);
	scan->block = HTML_NO_ELEMENT;
	for (size_t i = 0; i < scan->page.n_events && !status; i++)
		status = on_event(scan, &i);
	if (!status)
		status = html_flush(scan);
	return status ? status : scan_asides(scan);
}

/* Where posts have blocks, only text outside of them is parted by line ends. */
static bool
has_blocks(const char *s, size_t n)
{
	static const char begin[] = "<!-- wp:";
	for (size_t i = 0; i + sizeof begin <= n; i++) {
		const char *found = memchr(s + i, '<', n - i);
		if (!found)
			break;
		i = (size_t)(found - s);
		if (n - i > sizeof begin && memcmp(found, begin, sizeof begin - 1) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
scan_as(struct mymr_document *doc, const char *masked, struct mymr_error *error, bool is_post)
{
	struct html_scan scan = {.doc = doc, .s = doc->s};
	scan.has_lines = is_post;
	scan.has_blocks = is_post && has_blocks(doc->s, doc->n);
	enum mymr_status status = html_parse(&scan.page, masked, doc->n, error);
	if (!status)
		status = wordpress_shortcodes(&scan.page, doc->s, is_post);
	if (!status)
		status = scan_page(&scan);
	html_page_free(&scan.page);
	mymr_buf_free(&scan.text);
	mymr_buf_free(&scan.context);
	free(scan.info);
	free(scan.pieces);
	free(scan.out);
	free(scan.aside);
	return status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	return scan_as(doc, doc->s, error, false);
}

static enum mymr_status
scan_post(struct mymr_document *doc, struct mymr_error *error)
{
	return scan_as(doc, doc->s, error, true);
}

enum mymr_status
html_scan_masked(struct mymr_document *doc, const char *masked, struct mymr_error *error)
{
	return scan_as(doc, masked, error, false);
}

const struct format format_post = {
	.name = "html",
	.scan = scan_post,
	.escape = html_escape,
};

const struct format format_html = {
	.name = "html",
	.suffixes = "html htm xhtml",
	.probe = probe,
	.scan = scan,
	.escape = html_escape,
	.lang_attribute = html_lang_attribute,
};
