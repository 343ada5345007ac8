/* SPDX-License-Identifier: MIT */
/* [caption id="a"]...[/caption], [gallery ids="1,2"]: what is one becomes an element of the page.
 */
#include "base/ascii.h"
#include "document/wordpress.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* No shortcode is longer, nor is a partner looked for behind more than so many others. */
#define LONGEST 2000
#define MAX_OPEN 32

struct tag {
	size_t start;
	size_t end;
	size_t name;
	size_t name_len;
	size_t event;
	size_t partner; /* index of the other one, or its own */
	const struct shortcode *known;
	bool is_close;
	bool has_equals; /* name=value somewhere */
	bool has_quotes; /* and the value is in quotes */
	bool is_taken;
};

struct tags {
	struct tag *tag;
	size_t n;
	size_t cap;
	bool has_close;
};

static const struct shortcode *
find_known(const char *s, size_t n)
{
	size_t low = 0, high = n_shortcodes;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		const char *name = shortcodes[middle].name;
		int order = strncmp(name, s, n);
		if (order == 0)
			order = name[n] != '\0';
		if (order == 0)
			return &shortcodes[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static size_t
name_len(const char *s, size_t n)
{
	size_t i = 0;
	if (n == 0 || !ascii_is_letter(s[0]))
		return 0;
	while (i < n &&
		(ascii_is_letter(s[i]) || ascii_is_digit(s[i]) || s[i] == '_' || s[i] == '-'))
		i++;
	return i;
}

/* Reads name=value in what stands behind the name of a shortcode. */
static void
read_attributes(struct tag *t, const char *s, size_t from, size_t to)
{
	for (size_t i = from; i + 1 < to; i++) {
		if (s[i] != '=' || i == from || ascii_is_space(s[i - 1]) ||
			ascii_is_space(s[i + 1]))
			continue;
		t->has_equals = true;
		t->has_quotes |= s[i + 1] == '"' || s[i + 1] == '\'' || s[i + 1] == '&';
	}
}

/* Reads what the bracket at s[i] may begin, up to n. */
static bool
read_tag(struct tag *t, const char *s, size_t i, size_t n)
{
	*t = (struct tag){.start = i, .is_close = i + 1 < n && s[i + 1] == '/'};
	t->name = i + 1 + t->is_close;
	t->name_len = t->name < n ? name_len(s + t->name, n - t->name) : 0;
	size_t end = t->name + t->name_len;
	if (!t->name_len || end >= n ||
		(t->is_close ? s[end] != ']' : !strchr(" \t\r\n=/]", s[end])))
		return false;
	const size_t last = n - i < LONGEST ? n : i + LONGEST;
	while (end < last && s[end] != ']' && s[end] != '[')
		end++;
	if (end >= last || s[end] != ']')
		return false;
	read_attributes(t, s, t->name + t->name_len, end);
	t->has_equals |= s[t->name + t->name_len] == '=';
	t->known = find_known(s + t->name, t->name_len);
	t->end = end + 1;
	return true;
}

static enum mymr_status
find_in_text(struct tags *tags, const struct html_event *event, size_t index, const char *s)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = event->start; i < event->end && !status;) {
		const char *bracket = memchr(s + i, '[', event->end - i);
		struct tag t;
		if (!bracket)
			break;
		i = (size_t)(bracket - s);
		const bool is_escaped = i + 1 < event->end && s[i + 1] == '[';
		const bool is_tag = read_tag(&t, s, i + is_escaped, event->end);
		i = is_tag ? t.end : i + 1 + is_escaped;
		if (!is_tag || is_escaped)
			continue;
		t.event = index;
		t.partner = tags->n;
		tags->has_close |= t.is_close;
		status = grow(&tags->tag, &tags->cap, tags->n, sizeof *tags->tag);
		if (!status)
			tags->tag[tags->n++] = t;
	}
	return status;
}

static bool
is_pair(const struct html_page *page, const char *s, const struct tag *open,
	const struct tag *close)
{
	return open->name_len == close->name_len &&
	       memcmp(s + open->name, s + close->name, open->name_len) == 0 &&
	       page->events[open->event].element == page->events[close->event].element;
}

/* Finds partners, which have the same element around them. */
static enum mymr_status
pair_up(struct tags *tags, const struct html_page *page, const char *s)
{
	size_t *open = malloc((tags->n + 1) * sizeof *open), n = 0;
	if (!open)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < tags->n; i++) {
		struct tag *t = &tags->tag[i];
		size_t k = n;
		if (!t->is_close) {
			open[n++] = i;
			continue;
		}
		while (k > 0 && n - k < MAX_OPEN && !is_pair(page, s, &tags->tag[open[k - 1]], t))
			k--;
		if (k == 0 || !is_pair(page, s, &tags->tag[open[k - 1]], t))
			continue;
		n = k - 1;
		t->partner = open[n];
		tags->tag[open[n]].partner = i;
	}
	free(open);
	return MYMR_OK;
}

static size_t
judge(struct tags *tags, bool is_post)
{
	size_t n = 0;
	for (size_t i = 0; i < tags->n; i++) {
		struct tag *t = &tags->tag[i];
		t->is_taken = t->partner != i || (t->has_quotes && !t->is_close) ||
			      (t->known && (is_post || t->has_equals));
		n += t->is_taken;
	}
	return n;
}

/* Elements that are there already get other places among those that are added. */
struct merge {
	struct html_page *page;
	const char *s;
	const struct tags *tags;
	struct html_element_span *elements;
	size_t n;
	size_t *moved;  /* old index to new */
	size_t *of_tag; /* index of a tag's element */
};

static struct html_element_span
element_of(const struct merge *m, size_t i)
{
	const struct tag *t = &m->tags->tag[i];
	const struct tag *last = &m->tags->tag[t->partner > i ? t->partner : i];
	return (struct html_element_span){.parent = m->page->events[t->event].element,
		.start = t->start,
		.tag_end = t->end,
		.end = last->end,
		.has_end_tag = last != t,
		.name = m->s + t->name,
		.name_len = t->name_len,
		.is_shortcode = true,
		.is_skipped = t->known && t->known->is_skipped && last != t};
}

static bool
is_element(const struct tags *tags, size_t i)
{
	const struct tag *t = &tags->tag[i];
	return t->is_taken && t->partner >= i;
}

static void
merge_elements(struct merge *m)
{
	const struct html_page *page = m->page;
	for (size_t old = 0, tag = 0; old < page->n_elements || tag < m->tags->n;) {
		if (tag < m->tags->n && !is_element(m->tags, tag)) {
			tag++;
		} else if (tag < m->tags->n &&
			   (old == page->n_elements ||
				   m->tags->tag[tag].start < page->elements[old].start)) {
			m->of_tag[tag] = m->n;
			m->elements[m->n++] = element_of(m, tag++);
		} else {
			m->moved[old] = m->n;
			m->elements[m->n++] = page->elements[old++];
		}
	}
	for (size_t i = 0; i < m->n; i++) {
		if (m->elements[i].parent != HTML_NO_ELEMENT)
			m->elements[i].parent = m->moved[m->elements[i].parent];
	}
}

static void
put(struct html_page *out, struct html_event event)
{
	if (event.start < event.end)
		out->events[out->n_events++] = event;
}

/* Takes the text events apart. out has room for all. */
static void
split_events(const struct merge *m, struct html_page *out)
{
	size_t tag = 0;
	for (size_t i = 0; i < m->page->n_events; i++) {
		struct html_event e = m->page->events[i];
		if (e.element != HTML_NO_ELEMENT)
			e.element = m->moved[e.element];
		for (; tag < m->tags->n && m->tags->tag[tag].event == i; tag++) {
			const struct tag *t = &m->tags->tag[tag];
			const bool is_end = t->is_close && t->partner != tag;
			if (!t->is_taken)
				continue;
			put(out, (struct html_event){e.start, t->start, e.element, HTML_TEXT});
			put(out, (struct html_event){t->start, t->end,
					 m->of_tag[is_end ? t->partner : tag],
					 is_end ? HTML_END : HTML_START});
			e.start = t->end;
		}
		put(out, e);
	}
}

static enum mymr_status
merge(struct html_page *page, const char *s, const struct tags *tags, size_t n_taken)
{
	struct merge m = {.page = page, .s = s, .tags = tags};
	struct html_page out = {0};
	const size_t n_elements = page->n_elements + n_taken;
	const size_t n_events = page->n_events + 2 * n_taken;
	m.elements = calloc(n_elements, sizeof *m.elements);
	m.moved = calloc(page->n_elements + 1, sizeof *m.moved);
	m.of_tag = calloc(tags->n, sizeof *m.of_tag);
	out.events = calloc(n_events, sizeof *out.events);
	const bool is_there = m.elements && m.moved && m.of_tag && out.events;
	if (is_there) {
		merge_elements(&m);
		split_events(&m, &out);
		free(page->elements);
		free(page->events);
		page->elements = m.elements;
		page->n_elements = m.n;
		page->cap_elements = n_elements;
		page->events = out.events;
		page->n_events = out.n_events;
		page->cap_events = n_events;
	} else {
		free(m.elements);
		free(out.events);
	}
	free(m.moved);
	free(m.of_tag);
	return is_there ? MYMR_OK : MYMR_ENOMEM;
}

enum mymr_status
wordpress_shortcodes(struct html_page *page, const char *s, bool is_post)
{
	struct tags tags = {0};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < page->n_events && !status; i++) {
		if (page->events[i].type == HTML_TEXT &&
			!html_is_plain(page, page->events[i].element))
			status = find_in_text(&tags, &page->events[i], i, s);
	}
	if (!status && tags.n)
		status = pair_up(&tags, page, s);
	const size_t n_taken = status ? 0 : judge(&tags, is_post);
	if (!status)
		page->has_brackets = n_taken || tags.has_close;
	if (n_taken)
		status = merge(page, s, &tags, n_taken);
	free(tags.tag);
	return status;
}

bool
wordpress_is_bracket(const char *s, size_t n, bool has_brackets)
{
	struct tag t;
	const bool is_close = n > 1 && s[1] == '/';
	const size_t name = 1 + is_close, len = n > name ? name_len(s + name, n - name) : 0;
	if (n == 1 || (is_close && n == 2)) /* what comes next is not known */
		return has_brackets;
	if (len == 0)
		return false;
	if (is_close)
		return true;
	if (read_tag(&t, s, 0, n))
		return has_brackets || t.known || t.has_quotes;
	return n <= LONGEST && !memchr(s, ']', n) &&
	       (has_brackets || memchr(s, '=', n) || find_known(s + name, len));
}
