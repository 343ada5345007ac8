/* SPDX-License-Identifier: MIT */
/* Annotations of <ruby>: in the text around it they are one code behind the base, and the words in
 * <rt> are a unit of their own. So the sentence reads as one, and an annotation can be translated
 * or kept as it is. */
#include "document/html_unit.h"

#include <string.h>

bool
html_is_annotation(const struct html_element_span *e)
{
	return !e->is_shortcode &&
	       (name_is(e->name, e->name_len, "rt") || name_is(e->name, e->name_len, "rp") ||
		       name_is(e->name, e->name_len, "rtc"));
}

/* The last event of the element that event i begins. */
static size_t
last_event(const struct html_scan *scan, size_t i)
{
	const struct html_page *page = &scan->page;
	const size_t end = page->elements[page->events[i].element].end;
	while (i + 1 < page->n_events && page->events[i + 1].end <= end)
		i++;
	return i;
}

/* The start of another annotation, right behind event i or behind blanks; 0 for none. */
static size_t
next_annotation(const struct html_scan *scan, size_t i)
{
	const struct html_page *page = &scan->page;
	for (i++; i < page->n_events; i++) {
		const struct html_event *e = &page->events[i];
		if (e->type == HTML_START)
			return scan->info[e->element].is_annotation ? i : 0;
		if (e->type != HTML_TEXT ||
			strspn(scan->s + e->start, " \t\r\n\f") < e->end - e->start)
			return 0;
	}
	return 0;
}

static enum mymr_status
add_one(struct html_scan *scan, size_t i, size_t last)
{
	const size_t element = scan->page.events[i].element;
	if (scan->info[element].is_skipped)
		return MYMR_OK;
	enum mymr_status status = html_add_attributes(scan, element);
	if (!status)
		status = grow(&scan->aside, &scan->cap_asides, scan->n_asides, sizeof *scan->aside);
	if (!status)
		scan->aside[scan->n_asides++] = (struct html_aside){i + 1, last + 1, element};
	return status;
}

enum mymr_status
html_add_annotations(struct html_scan *scan, size_t *i)
{
	const size_t first = *i;
	size_t element = scan->page.events[first].element;
	enum mymr_status status = MYMR_OK;
	for (size_t next = first; next && !status; next = next_annotation(scan, *i)) {
		*i = last_event(scan, next);
		status = add_one(scan, next, *i);
		/* the code is called after the annotation, not after the bracket around it */
		const struct html_element_span *e = &scan->page.elements[element];
		if (name_is(e->name, e->name_len, "rp"))
			element = scan->page.events[next].element;
	}
	return status ? status
		      : html_add_code(scan, PIECE_CODE, scan->page.events[first].start,
				scan->page.events[*i].end, element);
}
