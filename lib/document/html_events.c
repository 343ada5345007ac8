/* SPDX-License-Identifier: MIT */
/* Puts the events of a page in source order, one behind the other without a gap. */
#include "document/document.h"
#include "document/html_parse.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static int
by_place(const void *a, const void *b)
{
	const struct html_event *x = a, *y = b;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->type > y->type) - (x->type < y->type);
}

struct ordered {
	struct html_event *event;
	size_t n;
	size_t cap;
};

static enum mymr_status
put(struct ordered *o, size_t start, size_t end, enum html_event_type type, size_t element)
{
	if (start == end)
		return MYMR_OK;
	enum mymr_status status = grow(&o->event, &o->cap, o->n, sizeof *o->event);
	if (!status)
		o->event[o->n++] = (struct html_event){start, end, element, type};
	return status;
}

/* Bytes that belong to no event: each ignored tag is one of its own, so that it can be told
 * whether it would have been a block. */
static enum mymr_status
put_gap(struct ordered *o, const char *s, size_t start, size_t end)
{
	enum mymr_status status = MYMR_OK;
	for (size_t len; start < end && !status; start += len) {
		len = s[start] == '<' ? html_markup_len(s + start, end - start) : 0;
		if (len == 0) {
			const char *next = memchr(s + start + 1, '<', end - start - 1);
			len = next ? (size_t)(next - s) - start : end - start;
		}
		status = put(o, start, start + len, HTML_STRAY, HTML_NO_ELEMENT);
	}
	return status;
}

static bool
is_plain(const struct html_page *page, size_t element)
{
	static const char *const names[] = {"title", "textarea", "script", "style", "xmp", "iframe",
		"noembed", "noframes", "plaintext"};
	if (element == HTML_NO_ELEMENT)
		return false;
	const struct html_element_span *e = &page->elements[element];
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strlen(names[i]) == e->name_len && !strncasecmp(names[i], e->name, e->name_len))
			return true;
	}
	return false;
}

/* gumbo joins the text around a tag it ignores into one node. */
static enum mymr_status
put_text(struct ordered *o, const char *s, const struct html_event *text)
{
	enum mymr_status status = MYMR_OK;
	size_t start = text->start;
	for (size_t i = start; i < text->end && !status;) {
		const char *tag = memchr(s + i, '<', text->end - i);
		if (!tag)
			break;
		i = (size_t)(tag - s);
		size_t len = html_markup_len(tag, text->end - i);
		if (len) {
			status = put(o, start, i, HTML_TEXT, text->element);
			if (!status)
				status = put(o, i, i + len, HTML_STRAY, HTML_NO_ELEMENT);
			start = i + len;
		}
		i += len ? len : 1;
	}
	return status ? status : put(o, start, text->end, HTML_TEXT, text->element);
}

enum mymr_status
html_order_events(struct html_page *page, const char *s, size_t n)
{
	struct ordered o = {0};
	enum mymr_status status = MYMR_OK;
	size_t at = 0;
	if (page->n_events)
		qsort(page->events, page->n_events, sizeof *page->events, by_place);
	for (size_t i = 0; i < page->n_events && !status; i++) {
		struct html_event *e = &page->events[i];
		if (e->start < at)
			continue;
		status = put_gap(&o, s, at, e->start);
		if (status)
			break;
		if (e->type == HTML_TEXT && !is_plain(page, e->element))
			status = put_text(&o, s, e);
		else
			status = put(&o, e->start, e->end, e->type, e->element);
		at = e->end;
	}
	if (!status)
		status = put_gap(&o, s, at, n);
	free(page->events);
	page->events = o.event;
	page->n_events = o.n;
	page->cap_events = o.cap;
	return status;
}
