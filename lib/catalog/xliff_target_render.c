/* SPDX-License-Identifier: MIT */
/* The bytes of a new target: only what differs from the old text is written anew. */
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "catalog/writer.h"
#include "catalog/xliff_target.h"
#include "catalog/xml.h"

/* Bytes of both texts that stay: n at the beginning, n_end at the end. */
struct kept {
	size_t n;
	size_t n_end;
	bool is_all; /* nothing, whatever there is between the tags */
};

static size_t
count_blanks(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && xliff_is_blank(s[i]))
		i++;
	return i;
}

static size_t
count_end_blanks(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && xliff_is_blank(s[n - 1 - i]))
		i++;
	return i;
}

static bool
is_inner(const char *s, size_t n, size_t at)
{
	return at > 0 && at < n && ((unsigned char)s[at] & 0xC0) == 0x80;
}

/* The item that has the byte at an offset, NULL for none. */
static const struct xliff_item *
item_at(const struct xliff_content *c, size_t at)
{
	size_t low = 0, high = c->n_items;
	while (low < high) {
		const size_t middle = (low + high) / 2;
		if (c->item[middle].at + c->item[middle].n <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low < c->n_items ? &c->item[low] : NULL;
}

/* The start of what cannot be cut at an offset of the old text, or the offset. */
static size_t
cut_old(const struct xliff_content *old, size_t at, bool upwards)
{
	const struct xliff_item *item = item_at(old, at);
	if (!item || item->at >= at || item->is_exact)
		return at;
	return upwards ? item->at + item->n : item->at;
}

static size_t
cut_new(const struct xliff_target *t, size_t at, bool upwards)
{
	size_t low = 0, high = t->n_tokens;
	while (low < high) {
		const size_t middle = (low + high) / 2;
		if (t->token[middle].at + t->token[middle].len <= at)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == t->n_tokens || t->token[low].at >= at)
		return at;
	return upwards ? t->token[low].at + t->token[low].len : t->token[low].at;
}

/* Makes both ends shorter until they cut nothing apart. */
static void
settle(const struct xliff_target *t, struct kept *k)
{
	const struct mymr_buf *old = &t->target.text;
	for (size_t before = SIZE_MAX; before != k->n;) {
		before = k->n;
		while (is_inner(t->s, t->n, k->n))
			k->n--;
		k->n = cut_old(&t->target, k->n, false);
		k->n = cut_new(t, k->n, false);
	}
	for (size_t before = SIZE_MAX; before != k->n_end;) {
		before = k->n_end;
		while (is_inner(t->s, t->n, t->n - k->n_end))
			k->n_end--;
		k->n_end = old->len - cut_old(&t->target, old->len - k->n_end, true);
		k->n_end = t->n - cut_new(t, t->n - k->n_end, true);
	}
}

static void
limit(size_t *n, size_t most)
{
	*n = *n < most ? *n : most;
}

/* Blanks at the ends are written together, so that none is taken for indentation. */
static void
keep_edges(const struct xliff_target *t, struct kept *k)
{
	const size_t lead = count_blanks(t->s, t->n), trail = count_end_blanks(t->s, t->n);
	if (lead && k->n <= lead) {
		k->n = 0;
		limit(&k->n_end, t->n - lead);
	}
	if (trail && k->n_end <= trail) {
		k->n_end = 0;
		limit(&k->n, t->n - trail);
	}
	if (lead && k->n <= lead) {
		k->n = 0;
		limit(&k->n_end, t->n - lead);
	}
}

static struct kept
compare(const struct xliff_target *t)
{
	const struct mymr_buf *old = &t->target.text;
	const size_t most = old->len < t->n ? old->len : t->n;
	struct kept k = {0, 0, false}, before;
	while (k.n < most && old->s[k.n] == t->s[k.n])
		k.n++;
	while (k.n_end < most - k.n && old->s[old->len - 1 - k.n_end] == t->s[t->n - 1 - k.n_end])
		k.n_end++;
	do {
		before = k;
		settle(t, &k);
		keep_edges(t, &k);
	} while (before.n != k.n || before.n_end != k.n_end);
	return k;
}

static bool
is_self_closed(const struct xliff_node *e)
{
	return e->inner_end == e->end && e->tag_end == e->end;
}

/* Whether the old bytes can be cut: sections of CDATA and elements that are one tag cannot. */
static bool
may_cut(const struct xliff_target *t)
{
	const struct xliff_tree *tree = &t->x->tree;
	const struct xliff_node *e = &tree->node[t->segment->target];
	for (size_t i = e->tag_end; i + 9 <= e->inner_end; i++) {
		const char *mark = memchr(tree->s + i, '<', e->inner_end - i);
		if (!mark)
			break;
		i = (size_t)(mark - tree->s);
		if (e->inner_end - i >= 9 && memcmp(mark, "<![CDATA[", 9) == 0)
			return false;
	}
	for (size_t i = 0; i < t->target.n_codes; i++) {
		const struct xliff_code *c = &t->target.code[i];
		if (c->sort == XLIFF_PAIRED && is_self_closed(&tree->node[c->node]))
			return false;
	}
	return t->target.text.len > 0;
}

/* Where a byte of the old text stands; a code or a reference only begins. */
static size_t
place_of(const struct xliff_content *c, size_t at)
{
	const struct xliff_item *item = item_at(c, at);
	return item->start + (at - item->at);
}

static size_t
place_behind(const struct xliff_content *c, size_t at)
{
	const struct xliff_item *item = item_at(c, at);
	return item->at + item->n == at + 1 ? item->end : item->start + (at + 1 - item->at);
}

/* The bytes of what is replaced; annotations beside it are not among them. */
static void
find_bytes(const struct xliff_target *t, const struct kept *k, size_t *from, size_t *to)
{
	const struct xliff_node *e = &t->x->tree.node[t->segment->target];
	const struct xliff_content *c = &t->target;
	const size_t n = c->text.len;
	*from = c->n_lead && n && t->n ? c->item[c->n_lead - 1].end : e->tag_end;
	*to = c->n_trail && n && t->n ? c->item[c->n_items - c->n_trail].start : e->inner_end;
	if (k->is_all)
		return;
	if (k->n + k->n_end < n) {
		*from = place_of(c, k->n);
		*to = place_behind(c, n - k->n_end - 1);
	} else if (k->n) {
		*from = *to = place_behind(c, k->n - 1);
	} else {
		*from = *to = place_of(c, 0);
	}
}

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
	const size_t lead = count_blanks(t->s, t->n), trail = count_end_blanks(t->s, t->n);
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
		const bool is_edge = xliff_is_blank(t->s[i]) && is_endangered(t, i);
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
	const bool is_split = xliff_token_code(token)->sort == XLIFF_PAIRED && is_self_closed(e);
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
has_elements(const struct xliff_target *t, const struct kept *k, size_t from, size_t to)
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
put_middle(const struct xliff_target *t, struct writer *w, const struct kept *k)
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
put_all(const struct xliff_target *t, struct writer *w, struct kept k, size_t *from, size_t *to)
{
	bool has_half = false;
	bool *is_half = malloc(t->target.n_items + 1);
	if (!is_half)
		return MYMR_ENOMEM;
	find_bytes(t, &k, from, to);
	enum mymr_status status = find_halves(t, *from, *to, is_half, &has_half);
	/* elements could cross those that stay */
	if (!status && has_half && has_elements(t, &k, *from, *to)) {
		k = (struct kept){0, 0, true};
		find_bytes(t, &k, from, to);
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
	struct kept k = {0, 0, true};
	*from = *to = 0;
	if (!t->segment->target) {
		put_middle(t, &w, &k);
		return w.status;
	}
	if (may_cut(t))
		k = compare(t);
	return put_all(t, &w, k, from, to);
}
