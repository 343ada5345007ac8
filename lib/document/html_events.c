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
	if (x->type != y->type)
		return x->type < y->type ? -1 : 1;
	return (x->end > y->end) - (x->end < y->end);
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

bool
html_is_plain(const struct html_page *page, size_t element)
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

/* Moves event i behind those that now come before it. */
static void
sift(struct html_page *page, size_t i)
{
	struct html_event *e = page->events;
	for (; i + 1 < page->n_events && by_place(&e[i], &e[i + 1]) > 0; i++) {
		struct html_event moving = e[i];
		e[i] = e[i + 1];
		e[i + 1] = moving;
	}
}

/* Cuts the text event i off at the next event, which is inside it: gumbo may let a text node begin
 * too early. What is behind the cut waits for its turn. Returns the end of what can be put now. */
static size_t
cut_text(struct html_page *page, size_t i, size_t *next)
{
	struct html_event *e = &page->events[i];
	const size_t end = e->end;
	*next = i + 1;
	if (i + 1 == page->n_events || e[1].start >= end)
		return end;
	const size_t cut = e[1].start;
	if (cut == e->start && e[1].type == HTML_TEXT)
		return cut;
	e->start = cut;
	sift(page, i);
	*next = i;
	return cut;
}

static enum mymr_status
put_event(struct ordered *o, struct html_page *page, const char *s, size_t *i, size_t *at)
{
	struct html_event e = page->events[*i];
	enum mymr_status status = put_gap(o, s, *at, e.start);
	*at = e.end;
	if (status)
		return status;
	if (e.type != HTML_TEXT || html_is_plain(page, e.element)) {
		++*i;
		return put(o, e.start, e.end, e.type, e.element);
	}
	e.end = *at = cut_text(page, *i, i);
	return put_text(o, s, &e);
}

enum mymr_status
html_order_events(struct html_page *page, const char *s, size_t n)
{
	struct ordered o = {0};
	enum mymr_status status = MYMR_OK;
	size_t at = 0;
	if (page->n_events)
		qsort(page->events, page->n_events, sizeof *page->events, by_place);
	for (size_t i = 0; i < page->n_events && !status;) {
		struct html_event *e = &page->events[i];
		if (e->start >= at) {
			status = put_event(&o, page, s, &i, &at);
		} else if (e->type == HTML_TEXT && e->end > at) {
			e->start = at;
			sift(page, i);
		} else {
			i++;
		}
	}
	if (!status)
		status = put_gap(&o, s, at, n);
	free(page->events);
	page->events = o.event;
	page->n_events = o.n;
	page->cap_events = o.cap;
	return status;
}
