/* SPDX-License-Identifier: MIT */
#include "base/reason.h"
#include "base/ascii.h"
#include "base/bom.h"
#include "document/html_parse.h"
#include "base/arena.h"
#include "document/document.h"

#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* gumbo does not look whether its allocator failed and frees its tree by recursion. It gets an
 * arena instead: a failed allocation jumps out, and the tree is dropped as a whole. */
struct memory {
	struct arena arena;
	size_t left; /* formatting elements that are reopened again and again can explode */
	enum mymr_status status;
	jmp_buf failed;
};

static void *
allocate(void *userdata, size_t n)
{
	struct memory *memory = userdata;
	void *p = n <= memory->left ? arena_alloc_words(&memory->arena, n) : NULL;
	if (!p) {
		memory->status = n <= memory->left ? MYMR_ENOMEM : MYMR_ERANGE;
		longjmp(memory->failed, 1);
	}
	memory->left -= n;
	return p;
}

static void
deallocate(void *userdata, void *p)
{
	(void)userdata;
	(void)p;
}

/* Where the tree is being turned into a page. */
struct walk {
	struct html_page *page;
	const char *s;
	size_t n;
	size_t bom_len;
};

static bool
is_within(const struct walk *w, const GumboStringPiece *piece)
{
	return piece->length && piece->data >= w->s && piece->length <= w->n &&
	       (size_t)(piece->data - w->s) <= w->n - piece->length;
}

/* gumbo drops "</>" and lets the next tag begin with it and with the blanks between. */
static GumboStringPiece
clean_tag(GumboStringPiece tag)
{
	for (size_t i = 0; i + 2 < tag.length; i++) {
		if (tag.data[i] == '<' &&
			ascii_is_letter(tag.data[i + 1 + (tag.data[i + 1] == '/')]))
			return (GumboStringPiece){tag.data + i, tag.length - i};
	}
	return tag;
}

static size_t
name_in_tag(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && (!s[i] || !strchr(" \t\r\n\f/>", s[i])))
		i++;
	return i;
}

static bool
is_clone(const GumboNode *node)
{
	return node->parse_flags & (GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT |
					   GUMBO_INSERTION_ADOPTION_AGENCY_CLONED);
}

static bool
is_element(const GumboNode *node)
{
	return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

static const GumboVector *
children_of(const GumboNode *node)
{
	if (node->type == GUMBO_NODE_DOCUMENT)
		return &node->v.document.children;
	return is_element(node) ? &node->v.element.children : NULL;
}

/* gumbo notes the end tag that closed an element, also where it is another's. */
static bool
has_own_end_tag(const struct walk *w, const GumboElement *e)
{
	if (!is_within(w, &e->original_end_tag) || !is_within(w, &e->original_tag))
		return false;
	const GumboStringPiece tag = clean_tag(e->original_tag);
	const GumboStringPiece end = clean_tag(e->original_end_tag);
	if (tag.length < 2 || end.length < 3)
		return false;
	size_t tag_len = name_in_tag(tag.data + 1, tag.length - 1);
	size_t end_len = name_in_tag(end.data + 2, end.length - 2);
	return tag_len == end_len && strncasecmp(tag.data + 1, end.data + 2, end_len) == 0;
}

/* Where the value of an attribute begins that has one. */
static size_t
value_start(const char *s, size_t name_end, size_t value)
{
	size_t i = name_end;
	while (i < value && strchr(" \t\r\n\f", s[i]))
		i++;
	i += i < value && s[i] == '=';
	while (i < value && strchr(" \t\r\n\f", s[i]))
		i++;
	return i;
}

/* For an attribute without a value gumbo gives the name a second time. A value without quotes whose
 * first character is a reference begins behind it. */
static struct html_attribute_span
attribute_span(const struct walk *w, const GumboAttribute *a)
{
	struct html_attribute_span span = {(size_t)(a->original_name.data - w->s),
		a->original_name.length, (size_t)(a->original_value.data - w->s),
		a->original_value.length};
	if (span.value == span.name) {
		span.value = span.name + span.name_len;
		span.value_len = 0;
		return span;
	}
	const size_t start = value_start(w->s, span.name + span.name_len, span.value);
	if (start < span.value && w->s[start] == '&') {
		span.value_len += span.value - start;
		span.value = start;
	}
	return span;
}

static enum mymr_status
add_attributes(struct walk *w, const GumboElement *e, struct html_element_span *span)
{
	struct html_page *page = w->page;
	for (unsigned i = 0; i < e->attributes.length; i++) {
		const GumboAttribute *a = e->attributes.data[i];
		if (!is_within(w, &a->original_name) || !is_within(w, &a->original_value))
			continue;
		enum mymr_status status = grow(&page->attributes, &page->cap_attributes,
			page->n_attributes, sizeof *page->attributes);
		if (status)
			return status;
		page->attributes[page->n_attributes++] = attribute_span(w, a);
		span->n_attributes++;
	}
	return MYMR_OK;
}

static enum mymr_status
add_element(struct walk *w, const GumboNode *node)
{
	const GumboElement *e = &node->v.element;
	if (!is_element(node) || is_clone(node) || !is_within(w, &e->original_tag))
		return MYMR_OK;
	struct html_page *page = w->page;
	enum mymr_status status = grow(
		&page->elements, &page->cap_elements, page->n_elements, sizeof *page->elements);
	if (status)
		return status;
	const GumboStringPiece tag = clean_tag(e->original_tag);
	if (tag.length < 2)
		return MYMR_OK;
	struct html_element_span span = {.parent = HTML_NO_ELEMENT,
		.start = (size_t)(tag.data - w->s),
		.first_attribute = page->n_attributes};
	span.tag_end = span.start + tag.length;
	span.name = tag.data + 1;
	span.name_len = name_in_tag(span.name, tag.length - 1);
	span.has_end_tag = has_own_end_tag(w, e);
	span.end = span.has_end_tag
			   ? (size_t)(e->original_end_tag.data - w->s) + e->original_end_tag.length
			   : w->bom_len + e->end_pos.offset;
	if (span.end < span.tag_end || span.end > w->n)
		span.end = span.tag_end;
	status = add_attributes(w, e, &span);
	page->elements[page->n_elements++] = span;
	return status;
}

static int
by_start(const void *a, const void *b)
{
	const struct html_element_span *x = a, *y = b;
	return (x->start > y->start) - (x->start < y->start);
}

static void
sort_elements(struct html_page *page)
{
	if (page->n_elements)
		qsort(page->elements, page->n_elements, sizeof *page->elements, by_start);
}

static size_t
find_element(const struct html_page *page, size_t start)
{
	size_t low = 0, high = page->n_elements;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (page->elements[middle].start < start)
			low = middle + 1;
		else
			high = middle;
	}
	bool found = low < page->n_elements && page->elements[low].start == start;
	return found ? low : HTML_NO_ELEMENT;
}

static enum mymr_status
add_event(struct walk *w, enum html_event_type type, const GumboStringPiece *at, size_t element)
{
	struct html_page *page = w->page;
	if (!is_within(w, at))
		return MYMR_OK;
	const bool is_tag = type == HTML_START || type == HTML_END;
	const GumboStringPiece clean = is_tag ? clean_tag(*at) : *at;
	enum mymr_status status =
		grow(&page->events, &page->cap_events, page->n_events, sizeof *page->events);
	if (status)
		return status;
	size_t start = (size_t)(clean.data - w->s);
	page->events[page->n_events++] =
		(struct html_event){start, start + clean.length, element, type};
	return MYMR_OK;
}

static enum mymr_status
add_element_events(struct walk *w, const GumboNode *node, size_t element, size_t parent)
{
	const GumboElement *e = &node->v.element;
	enum mymr_status status = MYMR_OK;
	if (!is_clone(node)) {
		if (element != parent)
			w->page->elements[element].parent = parent;
		status = add_event(w, HTML_START, &e->original_tag, element);
	}
	if (!status && has_own_end_tag(w, e))
		status = add_event(w, HTML_END, &e->original_end_tag, element);
	return status;
}

static enum mymr_status
add_node_events(struct walk *w, const GumboNode *node, size_t parent, size_t *element)
{
	*element = parent;
	switch (node->type) {
	case GUMBO_NODE_ELEMENT:
	case GUMBO_NODE_TEMPLATE:
		if (!is_within(w, &node->v.element.original_tag))
			return MYMR_OK;
		*element = find_element(
			w->page, (size_t)(clean_tag(node->v.element.original_tag).data - w->s));
		if (*element == HTML_NO_ELEMENT)
			*element = parent;
		return *element == parent ? MYMR_OK : add_element_events(w, node, *element, parent);
	case GUMBO_NODE_TEXT:
	case GUMBO_NODE_WHITESPACE:
		return add_event(w, HTML_TEXT, &node->v.text.original_text, parent);
	case GUMBO_NODE_COMMENT:
		return add_event(w, HTML_COMMENT, &node->v.text.original_text, parent);
	default:
		return MYMR_OK;
	}
}

/* One open node of the walk over the tree. */
struct step {
	const GumboNode *node;
	unsigned next_child;
	size_t element;
};

struct steps {
	struct step *step;
	size_t n;
	size_t cap;
};

static enum mymr_status
visit(struct walk *w, struct steps *steps, const GumboNode *node, bool is_first_pass)
{
	size_t parent = steps->n ? steps->step[steps->n - 1].element : HTML_NO_ELEMENT;
	size_t element = parent;
	enum mymr_status status =
		is_first_pass ? add_element(w, node) : add_node_events(w, node, parent, &element);
	const GumboVector *children = children_of(node);
	if (status || !children || !children->length)
		return status;
	status = grow(&steps->step, &steps->cap, steps->n, sizeof *steps->step);
	if (!status)
		steps->step[steps->n++] = (struct step){node, 0, element};
	return status;
}

/* First pass: the elements; second pass, when they can be found by their place: the events. */
static enum mymr_status
walk_tree(struct walk *w, const GumboNode *root, bool is_first_pass)
{
	struct steps steps = {0};
	enum mymr_status status = visit(w, &steps, root, is_first_pass);
	while (!status && steps.n) {
		struct step *top = &steps.step[steps.n - 1];
		const GumboVector *children = children_of(top->node);
		if (top->next_child == children->length)
			steps.n--;
		else
			status = visit(w, &steps, children->data[top->next_child++], is_first_pass);
	}
	free(steps.step);
	return status;
}

/* To gumbo a byte order mark is text, which stands in a body: the tags of <html>, <head> and
 * <body> would come too late. */
static enum mymr_status
read_tree(struct walk *w, struct memory *memory, GumboOptions *options)
{
	if (setjmp(memory->failed))
		return memory->status;
	const GumboOutput *output =
		gumbo_parse_with_options(options, w->s + w->bom_len, w->n - w->bom_len);
	enum mymr_status status = walk_tree(w, output->document, true);
	sort_elements(w->page);
	return status ? status : walk_tree(w, output->document, false);
}

enum mymr_status
html_parse(struct html_page *page, const char *s, size_t n, struct mymr_error *error)
{
	*page = (struct html_page){0};
	struct walk w = {page, s, n, bom_len(s, n)};
	enum mymr_status status = html_check_depth(s, n, error);
	if (status)
		return status;
	struct memory memory = {.left = (64u << 20) + 100 * n};
	GumboOptions options = kGumboDefaultOptions;
	options.allocator = allocate;
	options.deallocator = deallocate;
	options.userdata = &memory;
	options.max_errors = 0;
	status = read_tree(&w, &memory, &options);
	arena_free(&memory.arena);
	if (!status)
		status = html_order_events(page, s, n);
	if (status) {
		html_page_free(page);
		*error = (struct mymr_error){0, status == MYMR_ERANGE
							? N_("markup reopens too many elements")
							: N_("out of memory")};
	}
	return status;
}

void
html_page_free(struct html_page *page)
{
	free(page->events);
	free(page->elements);
	free(page->attributes);
	*page = (struct html_page){0};
}
