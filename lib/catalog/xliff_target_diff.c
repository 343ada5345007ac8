/* SPDX-License-Identifier: MIT */
#include "catalog/xliff_target_diff.h"
#include "base/ascii.h"

#include <string.h>

size_t
xliff_count_blanks(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && ascii_is_space(s[i]))
		i++;
	return i;
}

size_t
xliff_count_end_blanks(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && ascii_is_space(s[n - 1 - i]))
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
settle(const struct xliff_target *t, struct xliff_kept *k)
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
keep_edges(const struct xliff_target *t, struct xliff_kept *k)
{
	const size_t lead = xliff_count_blanks(t->s, t->n),
		     trail = xliff_count_end_blanks(t->s, t->n);
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

struct xliff_kept
xliff_target_compare(const struct xliff_target *t)
{
	const struct mymr_buf *old = &t->target.text;
	const size_t most = old->len < t->n ? old->len : t->n;
	struct xliff_kept k = {0, 0, false}, before;
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

bool
xliff_target_may_cut(const struct xliff_target *t)
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
		if (c->sort == XLIFF_PAIRED && xliff_is_self_closed(&tree->node[c->node]))
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

void
xliff_target_find_bytes(
	const struct xliff_target *t, const struct xliff_kept *k, size_t *from, size_t *to)
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
