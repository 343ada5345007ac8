/* SPDX-License-Identifier: MIT */
/* Codes of a content get names, its ends are looked at, and its text is written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "catalog/xliff_content_reader.h"
#include "catalog/xliff_map.h"
#include "catalog/xliff_name.h"

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
name_code(struct content_reader *r, struct xliff_map *map, struct xliff_code *c, size_t n_more)
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

void
xliff_content_name(struct content_reader *r, size_t n_more)
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
put_code(struct content_reader *r, struct mymr_buf *out, const struct xliff_item *item)
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

/* Makes two items of one that is exact text: blanks, and what is none. */
static void
split_item(struct content_reader *r, size_t i, size_t n, bool is_blank_first)
{
	struct xliff_content *c = r->content;
	if (!xliff_content_add(r, XLIFF_ITEM_TEXT, 0, 0))
		return;
	struct xliff_item *item = &c->item[i];
	memmove(item + 1, item, (c->n_items - 1 - i) * sizeof *item);
	item[0].n = (uint32_t)n;
	item[0].end = item[0].start + (uint32_t)n;
	item[1].at += (uint32_t)n;
	item[1].n -= (uint32_t)n;
	item[1].start = item[0].end;
	item[0].is_blank = is_blank_first;
	item[1].is_blank = !is_blank_first;
}

/* Blanks at an end of a text that has others get an item of their own. */
static void
split_ends(struct content_reader *r)
{
	struct xliff_content *c = r->content;
	size_t i = 0, n = 0;
	while (i < c->n_items && c->item[i].is_blank)
		i++;
	if (i < c->n_items && c->item[i].is_exact) {
		while (ascii_is_space(c->text.s[c->item[i].at + n]))
			n++;
		if (n)
			split_item(r, i, n, true);
	}
	i = c->n_items;
	while (i > 0 && c->item[i - 1].is_blank)
		i--;
	if (!r->status && i > 0 && c->item[i - 1].is_exact) {
		const struct xliff_item *item = &c->item[i - 1];
		for (n = item->n; ascii_is_space(c->text.s[item->at + n - 1]);)
			n--;
		if (n < item->n)
			split_item(r, i - 1, n, false);
	}
}

static bool
has_break(const struct content_reader *r, const struct xliff_item *item)
{
	return memchr(r->tree->s + item->start, '\n', item->end - item->start) != NULL;
}

/* Blanks with a line break among them, at an end of what is not preserved, are indentation. */
void
xliff_content_find_indentation(struct content_reader *r)
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
void
xliff_content_write(struct content_reader *r)
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
