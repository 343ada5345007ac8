/* SPDX-License-Identifier: MIT */
/* The bytes of a new target: only what differs from the old text is written anew. */
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "catalog/writer.h"
#include "catalog/xliff_target_diff.h"
#include "catalog/xml.h"

/* The prefix of the target's own name, or the source's, with its colon. */
static size_t
prefix_of(const struct xliff_target *t, const char **s)
{
	const struct xliff_tree *tree = &t->x->tree;
	const size_t node = t->segment->target ? t->segment->target : t->segment->source;
	*s = tree->s + tree->node[node].start + 1;
	const size_t n =
		xliff_name_end(tree->s, tree->node[node].start) - tree->node[node].start - 1;
	const char *colon = memchr(*s, ':', n);
	return colon ? (size_t)(colon + 1 - *s) : 0;
}

static void
put_code_point(const struct xliff_target *t, struct writer *w, uint32_t c)
{
	const char *prefix;
	char hex[24];
	const size_t n = prefix_of(t, &prefix);
	writer_puts(w, "<");
	writer_put(w, prefix, n);
	snprintf(hex, sizeof hex, "cp hex=\"%04X\"/>", (unsigned)c);
	writer_puts(w, hex);
}

/* Blanks at the ends of the text that would be taken for indentation. */
static bool
is_endangered(const struct xliff_target *t, size_t at)
{
	const size_t lead = xliff_count_blanks(t->s, t->n),
		     trail = xliff_count_end_blanks(t->s, t->n);
	if (at >= lead && at < t->n - trail)
		return false;
	return t->s[at] == '\n' || (at == 0 && t->target.n_lead) ||
	       (at + 1 == t->n && t->target.n_trail);
}

static bool
is_control(uint32_t c)
{
	return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

static void
put_text(const struct xliff_target *t, struct writer *w, size_t from, size_t to)
{
	size_t done = from;
	for (size_t i = from, len; i < to && !w->status; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(t->s + i, to - i, &c);
		const bool is_edge = ascii_is_space(t->s[i]) && is_endangered(t, i);
		if (!is_edge && !is_control(c))
			continue;
		w->status = xml_put_text(w->out, t->s + done, i - done);
		done = i + len;
		if (is_edge) {
			char reference[16];
			snprintf(reference, sizeof reference, "&#%u;", (unsigned)c);
			writer_puts(w, reference);
		} else {
			put_code_point(t, w, c);
		}
	}
	if (!w->status)
		w->status = xml_put_text(w->out, t->s + done, to - done);
}

/* An element that is one tag is taken apart. */
static void
put_token(const struct xliff_target *t, struct writer *w, const struct xliff_token *token)
{
	const struct xliff_tree *tree = &t->x->tree;
	const struct xliff_node *e = &tree->node[xliff_token_code(token)->node];
	const struct xliff_item *item = token->item;
	const bool is_split =
		xliff_token_code(token)->sort == XLIFF_PAIRED && xliff_is_self_closed(e);
	if (!is_split) {
		writer_put(w, tree->s + item->start, item->end - item->start);
	} else if (!item->is_close) {
		size_t end = e->tag_end - 1;
		while (tree->s[end] != '/')
			end--;
		writer_put(w, tree->s + e->start, end - e->start);
		writer_puts(w, ">");
	} else {
		writer_puts(w, "</");
		writer_put(w, tree->s + e->start + 1,
			xliff_name_end(tree->s, e->start) - e->start - 1);
		writer_puts(w, ">");
	}
}

static bool
is_within(const struct xliff_item *item, size_t from, size_t to)
{
	return item->start >= from && item->end <= to;
}

/* Whether what is replaced, or comes for it, has elements around text. */
static bool
has_elements(const struct xliff_target *t, const struct xliff_kept *k, size_t from, size_t to)
{
	for (size_t i = 0; i < t->n_tokens; i++) {
		if (t->token[i].at >= k->n && t->token[i].at < t->n - k->n_end &&
			xliff_token_code(&t->token[i])->sort == XLIFF_PAIRED)
			return true;
	}
	for (size_t i = 0; i < t->target.n_items; i++) {
		const struct xliff_item *item = &t->target.item[i];
		if (item->kind == XLIFF_ITEM_CODE && is_within(item, from, to) &&
			t->target.code[item->code].sort == XLIFF_PAIRED)
			return true;
	}
	return false;
}

/* Marks which of the items replaced are annotations that begin or end there, not both. */
static enum mymr_status
find_halves(const struct xliff_target *t, size_t from, size_t to, bool *is_half, bool *has_half)
{
	const size_t n = t->target.n_items;
	size_t depth = 0;
	size_t *stack = n ? malloc(n * sizeof *stack) : NULL;
	if (n && !stack)
		return MYMR_ENOMEM;
	*has_half = false;
	for (size_t i = 0; i < n; i++) {
		const struct xliff_item *item = &t->target.item[i];
		is_half[i] = false;
		if (item->kind != XLIFF_ITEM_MARK || !item->is_paired || !is_within(item, from, to))
			continue;
		if (!item->is_close)
			stack[depth++] = i;
		else if (depth > 0)
			depth--;
		else
			*has_half = is_half[i] = true;
	}
	while (depth > 0)
		*has_half = is_half[stack[--depth]] = true;
	free(stack);
	return MYMR_OK;
}

/* Those stay, and annotations that are one tag. */
static void
put_marks(
	const struct xliff_target *t, struct writer *w, size_t from, size_t to, const bool *is_half)
{
	for (size_t i = 0; i < t->target.n_items; i++) {
		const struct xliff_item *item = &t->target.item[i];
		if (item->kind == XLIFF_ITEM_MARK && is_within(item, from, to) &&
			(is_half[i] || !item->is_paired))
			writer_put(w, t->x->tree.s + item->start, item->end - item->start);
	}
}

static void
put_middle(const struct xliff_target *t, struct writer *w, const struct xliff_kept *k)
{
	size_t at = k->n;
	const size_t end = t->n - k->n_end;
	for (size_t i = 0; i < t->n_tokens && !w->status; i++) {
		const struct xliff_token *token = &t->token[i];
		if (token->at < at || token->at >= end)
			continue;
		put_text(t, w, at, token->at);
		put_token(t, w, token);
		at = token->at + token->len;
	}
	if (!w->status)
		put_text(t, w, at, end);
}

static enum mymr_status
put_all(const struct xliff_target *t, struct writer *w, struct xliff_kept k, size_t *from,
	size_t *to)
{
	bool has_half = false;
	bool *is_half = malloc(t->target.n_items + 1);
	if (!is_half)
		return MYMR_ENOMEM;
	xliff_target_find_bytes(t, &k, from, to);
	enum mymr_status status = find_halves(t, *from, *to, is_half, &has_half);
	/* elements could cross those that stay */
	if (!status && has_half && has_elements(t, &k, *from, *to)) {
		k = (struct xliff_kept){0, 0, true};
		xliff_target_find_bytes(t, &k, from, to);
		status = find_halves(t, *from, *to, is_half, &has_half);
	}
	if (!status) {
		put_middle(t, w, &k);
		put_marks(t, w, *from, *to, is_half);
		status = w->status;
	}
	free(is_half);
	return status;
}

enum mymr_status
xliff_target_render(struct xliff_target *t, struct mymr_buf *out, size_t *from, size_t *to)
{
	struct writer w = {out, MYMR_OK};
	struct xliff_kept k = {0, 0, true};
	*from = *to = 0;
	if (!t->segment->target) {
		put_middle(t, &w, &k);
		return w.status;
	}
	if (xliff_target_may_cut(t))
		k = xliff_target_compare(t);
	return put_all(t, &w, k, from, to);
}
