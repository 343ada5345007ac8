/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_content.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "catalog/xliff_map.h"
#include "catalog/xliff_name.h"

struct reader {
	struct xliff_content *content;
	const struct xliff_tree *tree;
	size_t root;
	size_t open;
	size_t next; /* the node and the piece that come next */
	size_t piece;
	enum mymr_status status;
};

bool
xliff_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static struct xliff_item *
add_item(struct reader *r, enum xliff_item_kind kind, size_t start, size_t end)
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
add_code(struct reader *r, size_t node, enum xliff_sort sort)
{
	struct xliff_content *c = r->content;
	const struct xliff_node *e = &r->tree->node[node];
	const size_t end = sort == XLIFF_PAIRED ? e->tag_end : e->end;
	struct xliff_item *item = add_item(r, XLIFF_ITEM_CODE, e->start, end);
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
add_code_point(struct reader *r, size_t node)
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
	struct xliff_item *item = add_item(r, XLIFF_ITEM_TEXT, e->start, e->end);
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
enter(struct reader *r)
{
	const size_t node = r->next;
	const struct xliff_node *e = &r->tree->node[node];
	const int sort = sort_of(e);
	if (sort >= 0)
		add_code(r, node, (enum xliff_sort)sort);
	else if (xliff_is(e, XLIFF_CORE, "cp"))
		add_code_point(r, node);
	else if (is_mark(e)) {
		struct xliff_item *item = add_item(r, XLIFF_ITEM_MARK, e->start, e->tag_end);
		if (item)
			item->is_paired = true;
	} else
		(void)add_item(r, XLIFF_ITEM_MARK, e->start, e->end);
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
leave(struct reader *r)
{
	const struct xliff_node *e = &r->tree->node[r->open];
	const bool is_code = !is_mark(e);
	struct xliff_item *item =
		add_item(r, is_code ? XLIFF_ITEM_CODE : XLIFF_ITEM_MARK, e->inner_end, e->end);
	if (item) {
		item->is_close = true;
		item->is_paired = true;
		item->code = (uint32_t)r->open; /* its node, until names are made */
	}
	r->open = e->parent;
}

static size_t
end_of_piece(const struct reader *r, const struct xliff_piece *p, bool *is_exact)
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
take_piece(struct reader *r)
{
	const struct xliff_piece *p = &r->tree->piece[r->piece++];
	const char *text = r->tree->texts.s + p->at;
	bool is_exact, is_blank = r->tree->s[p->start] != '&';
	const size_t end = end_of_piece(r, p, &is_exact);
	struct xliff_item *item = add_item(r, XLIFF_ITEM_TEXT, p->start, end);
	if (!item)
		return;
	for (size_t i = 0; i < p->n; i++)
		is_blank = is_blank && xliff_is_blank(text[i]);
	item->is_exact = is_exact;
	item->is_blank = is_blank;
	item->at = (uint32_t)r->content->text.len;
	item->n = p->n;
	r->status = mymr_buf_append(&r->content->text, text, p->n);
}

/* Starts, ends and pieces of text by their places in the file. */
static void
read_items(struct reader *r)
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

static bool
is_same_key(const struct xliff_code *a, const struct xliff_code *b)
{
	return a->key && b->key && strcmp(a->key, b->key) == 0;
}

enum mymr_status
xliff_content_pair(struct xliff_code *code, const struct xliff_item *item, size_t n)
{
	size_t depth = 0;
	uint32_t *stack = n ? malloc(n * sizeof *stack) : NULL;
	if (n && !stack)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n; i++) {
		struct xliff_code *c = item[i].kind == XLIFF_ITEM_CODE ? &code[item[i].code] : NULL;
		if (!c || c->sort == XLIFF_LONE)
			continue;
		if (c->sort == XLIFF_START || (c->sort == XLIFF_PAIRED && !item[i].is_close)) {
			stack[depth++] = item[i].code;
		} else if (c->sort == XLIFF_PAIRED) {
			while (depth > 0 && stack[--depth] != item[i].code) {
			}
		} else if (depth > 0 && code[stack[depth - 1]].sort == XLIFF_START &&
			   is_same_key(&code[stack[depth - 1]], c)) {
			struct xliff_code *start = &code[stack[--depth]];
			start->is_paired = c->is_paired = true;
			start->partner = item[i].code;
			c->partner = (uint32_t)(start - code);
		}
	}
	free(stack);
	return MYMR_OK;
}

/* The names of lone codes and of pairs do not meet: <1/> is not <1>. */
static void
name_code(struct reader *r, struct xliff_map *map, struct xliff_code *c, size_t n_more)
{
	struct xliff_content *content = r->content;
	struct mymr_buf name = {0};
	const bool is_pair = c->sort == XLIFF_PAIRED || c->is_paired;
	const char *hex = xliff_plain(r->tree, c->node, "hex");
	uint32_t nth = 1;
	if (hex)
		r->status = mymr_buf_puts(&name, "cp_");
	if (!r->status && (hex || c->key))
		r->status = xliff_name_put(&name, hex ? hex : c->key, strlen(hex ? hex : c->key));
	else if (!r->status)
		r->status = mymr_buf_puts(&name, "_00");
	if (!r->status && (hex || (c->sort == XLIFF_END && !c->is_paired)))
		r->status = mymr_buf_puts(&name, hex ? "_" : "_ec");
	if (!r->status)
		r->status = mymr_buf_cstr(&name);
	const char *base = r->status ? NULL : arena_copy(&content->arena, name.s, name.len);
	if (base && !hex)
		r->status = xliff_map_count(map, is_pair, base, &nth);
	char number[16] = "";
	if (nth > 1)
		snprintf(number, sizeof number, "_x%u", (unsigned)nth);
	if (!r->status)
		r->status = mymr_buf_puts(&name, number);
	for (size_t i = 0; i < n_more && !r->status; i++)
		r->status = mymr_buf_putc(&name, '_');
	c->nth = nth;
	c->name = r->status ? NULL : arena_copy(&content->arena, name.s, name.len);
	c->n_name = name.len;
	if (!base || !c->name)
		r->status = MYMR_ENOMEM;
	mymr_buf_free(&name);
}

static void
name_codes(struct reader *r, size_t n_more)
{
	struct xliff_content *c = r->content;
	struct xliff_map map = {0};
	for (size_t i = 0; i < c->n_codes && !r->status; i++) {
		struct xliff_code *code = &c->code[i];
		if (code->sort != XLIFF_END || !code->is_paired) {
			name_code(r, &map, code, n_more);
			continue;
		}
		code->name = c->code[code->partner].name;
		code->n_name = c->code[code->partner].n_name;
		code->nth = c->code[code->partner].nth;
	}
	xliff_map_free(&map);
}

static void
put_code(struct reader *r, struct mymr_buf *out, const struct xliff_item *item)
{
	const struct xliff_code *c = &r->content->code[item->code];
	const bool is_close = item->is_close || (c->is_paired && c->sort == XLIFF_END);
	const bool is_pair = c->sort == XLIFF_PAIRED || c->is_paired;
	r->status = mymr_buf_puts(out, is_close ? "</" : "<");
	if (!r->status)
		r->status = mymr_buf_append(out, c->name, c->n_name);
	if (!r->status)
		r->status = mymr_buf_puts(out, is_pair ? ">" : "/>");
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

/* Makes two items of one that is exact text. */
static void
split_item(struct reader *r, size_t i, size_t n)
{
	struct xliff_content *c = r->content;
	if (!add_item(r, XLIFF_ITEM_TEXT, 0, 0))
		return;
	struct xliff_item *item = &c->item[i];
	memmove(item + 1, item, (c->n_items - 1 - i) * sizeof *item);
	const char *text = c->text.s + item->at;
	item[0].n = (uint32_t)n;
	item[0].end = item[0].start + (uint32_t)n;
	item[1].at += (uint32_t)n;
	item[1].n -= (uint32_t)n;
	item[1].start = item[0].end;
	item[0].is_blank = xliff_is_blank(text[0]);
	item[1].is_blank = xliff_is_blank(text[n]);
}

/* Blanks at an end of a text that has others get an item of their own. */
static void
split_ends(struct reader *r)
{
	struct xliff_content *c = r->content;
	size_t i = 0, n = 0;
	while (i < c->n_items && c->item[i].is_blank)
		i++;
	if (i < c->n_items && c->item[i].is_exact) {
		while (xliff_is_blank(c->text.s[c->item[i].at + n]))
			n++;
		if (n)
			split_item(r, i, n);
	}
	i = c->n_items;
	while (i > 0 && c->item[i - 1].is_blank)
		i--;
	if (!r->status && i > 0 && c->item[i - 1].is_exact) {
		const struct xliff_item *item = &c->item[i - 1];
		for (n = item->n; xliff_is_blank(c->text.s[item->at + n - 1]);)
			n--;
		if (n < item->n)
			split_item(r, i - 1, n);
	}
}

static bool
has_break(const struct reader *r, const struct xliff_item *item)
{
	return memchr(r->tree->s + item->start, '\n', item->end - item->start) != NULL;
}

/* Blanks with a line break among them, at an end of what is not preserved, are indentation. */
static void
find_indentation(struct reader *r)
{
	struct xliff_content *c = r->content;
	const char *spacing = r->tree->node[r->root].spacing;
	bool breaks = false;
	size_t n = 0;
	if (r->status || (spacing && strcmp(spacing, "preserve") == 0))
		return;
	split_ends(r);
	for (; n < c->n_items && c->item[n].is_blank; n++)
		breaks |= has_break(r, &c->item[n]);
	c->n_lead = breaks ? n : 0;
	breaks = false;
	for (n = 0; n < c->n_items - c->n_lead && c->item[c->n_items - 1 - n].is_blank; n++)
		breaks |= has_break(r, &c->item[c->n_items - 1 - n]);
	c->n_trail = breaks ? n : 0;
}

/* The text anew, now that codes have names. */
static void
write_text(struct reader *r)
{
	struct xliff_content *c = r->content;
	struct mymr_buf text = {0};
	for (size_t i = 0; i < c->n_items && !r->status; i++) {
		struct xliff_item *item = &c->item[i];
		const size_t at = text.len;
		const bool is_seen = i >= c->n_lead && i + c->n_trail < c->n_items;
		if (item->kind == XLIFF_ITEM_TEXT && is_seen)
			r->status = mymr_buf_append(&text, c->text.s + item->at, item->n);
		else if (item->kind == XLIFF_ITEM_CODE)
			put_code(r, &text, item);
		item->at = (uint32_t)at;
		item->n = (uint32_t)(text.len - at);
	}
	mymr_buf_free(&c->text);
	c->text = text;
}

enum mymr_status
xliff_content_read(
	struct xliff_content *content, const struct xliff_tree *tree, size_t node, size_t n_more)
{
	const struct xliff_node *root = &tree->node[node];
	struct reader r = {.content = content,
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
	name_codes(&r, n_more);
	find_indentation(&r);
	write_text(&r);
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
