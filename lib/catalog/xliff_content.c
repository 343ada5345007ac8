/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_content.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "base/grow.h"
#include "catalog/xliff_content_reader.h"

struct xliff_item *
xliff_content_add(struct content_reader *r, enum xliff_item_kind kind, size_t start, size_t end)
{
	static struct xliff_item none;
	struct xliff_content *c = r->content;
	if (!r->status)
		r->status = grow(&c->item, &c->items_cap, c->n_items, sizeof *c->item);
	if (r->status)
		return NULL;
	struct xliff_item *item = &c->item[c->n_items++];
	*item = none;
	item->kind = kind;
	item->start = (uint32_t)start;
	item->end = (uint32_t)end;
	return item;
}

/* -1 for what is no code. */
static int
sort_of(const struct xliff_node *e)
{
	static const struct {
		const char *names;
		enum xliff_sort sort;
	} sorts[] = {{"|pc|g|", XLIFF_PAIRED}, {"|ph|x|it|", XLIFF_LONE},
		{"|sc|bx|bpt|", XLIFF_START}, {"|ec|ex|ept|", XLIFF_END}};
	for (size_t i = 0; i < sizeof sorts / sizeof *sorts && e->element; i++) {
		if (xliff_among(e->name, sorts[i].names))
			return (int)sorts[i].sort;
	}
	return -1;
}

static const char *
key_of(const struct xliff_tree *tree, size_t node, enum xliff_sort sort)
{
	const bool is_half = sort == XLIFF_START || sort == XLIFF_END;
	const bool is_12 = tree->node[node].space == XLIFF_12;
	const char *other = is_half ? xliff_plain(tree, node, is_12 ? "rid" : "startRef") : NULL;
	return other ? other : xliff_plain(tree, node, "id");
}

static void
add_code(struct content_reader *r, size_t node, enum xliff_sort sort)
{
	struct xliff_content *c = r->content;
	const struct xliff_node *e = &r->tree->node[node];
	const size_t end = sort == XLIFF_PAIRED ? e->tag_end : e->end;
	struct xliff_item *item = xliff_content_add(r, XLIFF_ITEM_CODE, e->start, end);
	if (!r->status)
		r->status = grow(&c->code, &c->codes_cap, c->n_codes, sizeof *c->code);
	if (r->status)
		return;
	item->code = (uint32_t)c->n_codes;
	c->code[c->n_codes++] = (struct xliff_code){
		.sort = sort, .node = (uint32_t)node, .key = key_of(r->tree, node, sort)};
}

/* Text that is a code point of its own; what UTF-8 cannot hold, or C strings, is a code. */
static void
add_code_point(struct content_reader *r, size_t node)
{
	const struct xliff_node *e = &r->tree->node[node];
	const char *hex = xliff_plain(r->tree, node, "hex");
	const unsigned long cp = hex ? strtoul(hex, NULL, 16) : 0;
	struct mymr_buf *text = &r->content->text;
	const size_t before = text->len;
	const enum mymr_status status = cp ? mymr_buf_put_code_point(text, cp) : MYMR_EINVAL;
	if (status == MYMR_EINVAL) {
		add_code(r, node, XLIFF_LONE);
		return;
	}
	r->status = status;
	struct xliff_item *item = xliff_content_add(r, XLIFF_ITEM_TEXT, e->start, e->end);
	if (!item)
		return;
	item->at = (uint32_t)before;
	item->n = (uint32_t)(text->len - before);
}

static bool
is_mark(const struct xliff_node *e)
{
	return e->element && strcmp(e->name, "mrk") == 0;
}

static void
enter(struct content_reader *r)
{
	const size_t node = r->next;
	const struct xliff_node *e = &r->tree->node[node];
	const int sort = sort_of(e);
	if (sort >= 0)
		add_code(r, node, (enum xliff_sort)sort);
	else if (xliff_is(e, XLIFF_CORE, "cp"))
		add_code_point(r, node);
	else if (is_mark(e)) {
		struct xliff_item *item =
			xliff_content_add(r, XLIFF_ITEM_MARK, e->start, e->tag_end);
		if (item)
			item->is_paired = true;
	} else
		(void)xliff_content_add(r, XLIFF_ITEM_MARK, e->start, e->end);
	if (sort == XLIFF_PAIRED || is_mark(e)) {
		r->open = node;
		r->next++;
		return;
	}
	r->next = e->past;
	while (r->piece < r->tree->node[r->root].past_piece &&
		r->tree->piece[r->piece].start < e->end)
		r->piece++;
}

static void
leave(struct content_reader *r)
{
	const struct xliff_node *e = &r->tree->node[r->open];
	const bool is_code = !is_mark(e);
	struct xliff_item *item = xliff_content_add(
		r, is_code ? XLIFF_ITEM_CODE : XLIFF_ITEM_MARK, e->inner_end, e->end);
	if (item) {
		item->is_close = true;
		item->is_paired = true;
		item->code = (uint32_t)r->open; /* its node, until names are made */
	}
	r->open = e->parent;
}

static size_t
end_of_piece(const struct content_reader *r, const struct xliff_piece *p, bool *is_exact)
{
	const struct xliff_tree *tree = r->tree;
	const char *s = tree->s + p->start;
	*is_exact = p->n <= tree->n - p->start && memcmp(s, tree->texts.s + p->at, p->n) == 0;
	if (*is_exact)
		return p->start + p->n;
	if (*s == '&') {
		const char *semicolon = memchr(s, ';', tree->n - p->start);
		return semicolon ? (size_t)(semicolon + 1 - tree->s) : p->start + 1;
	}
	return p->start + (s[0] == '\r' && s[1] == '\n' ? 2 : 1);
}

static void
take_piece(struct content_reader *r)
{
	const struct xliff_piece *p = &r->tree->piece[r->piece++];
	const char *text = r->tree->texts.s + p->at;
	bool is_exact, is_blank = r->tree->s[p->start] != '&';
	const size_t end = end_of_piece(r, p, &is_exact);
	struct xliff_item *item = xliff_content_add(r, XLIFF_ITEM_TEXT, p->start, end);
	if (!item)
		return;
	for (size_t i = 0; i < p->n; i++)
		is_blank = is_blank && ascii_is_space(text[i]);
	item->is_exact = is_exact;
	item->is_blank = is_blank;
	item->at = (uint32_t)r->content->text.len;
	item->n = p->n;
	r->status = mymr_buf_append(&r->content->text, text, p->n);
}

/* Starts, ends and pieces of text by their places in the file. */
static void
read_items(struct content_reader *r)
{
	const struct xliff_node *root = &r->tree->node[r->root];
	while (!r->status) {
		const bool has_node = r->next < root->past;
		const bool has_piece = r->piece < root->past_piece;
		const size_t node = has_node ? r->tree->node[r->next].start : SIZE_MAX;
		const size_t piece = has_piece ? r->tree->piece[r->piece].start : SIZE_MAX;
		const size_t at = node < piece ? node : piece;
		if (r->open != r->root && r->tree->node[r->open].inner_end <= at)
			leave(r);
		else if (at == SIZE_MAX)
			return;
		else if (node < piece)
			enter(r);
		else
			take_piece(r);
	}
}

/* Ends of paired codes know their node only; their codes were met in the same order of nodes. */
static void
find_ends(struct xliff_content *c)
{
	for (size_t i = 0; i < c->n_items; i++) {
		struct xliff_item *item = &c->item[i];
		if (item->kind != XLIFF_ITEM_CODE || !item->is_close)
			continue;
		size_t low = 0, high = c->n_codes;
		while (high - low > 1) {
			const size_t middle = (low + high) / 2;
			*(c->code[middle].node <= item->code ? &low : &high) = middle;
		}
		item->code = (uint32_t)low;
	}
}

enum mymr_status
xliff_content_read(
	struct xliff_content *content, const struct xliff_tree *tree, size_t node, size_t n_more)
{
	const struct xliff_node *root = &tree->node[node];
	struct content_reader r = {.content = content,
		.tree = tree,
		.root = node,
		.open = node,
		.next = node + 1,
		.piece = root->first_piece};
	*content = (struct xliff_content){.n_items = 0};
	read_items(&r);
	if (r.status)
		return r.status;
	find_ends(content);
	r.status = xliff_content_pair(content->code, content->item, content->n_items);
	xliff_content_name(&r, n_more);
	xliff_content_find_indentation(&r);
	xliff_content_write(&r);
	return r.status;
}

void
xliff_content_free(struct xliff_content *content)
{
	free(content->item);
	free(content->code);
	mymr_buf_free(&content->text);
	arena_free(&content->arena);
}
