/* SPDX-License-Identifier: MIT */
/* Values inside a text that otherwise stays as it is. */
#include "document/localize_prose.h"

#include <stdlib.h>
#include <string.h>

/* Localizing twice must be localizing once, but a number beside a date may be taken for a value
 * only when the date is no longer there. So values are looked for again until none is new. */
#define MAX_ROUNDS 6

/* Bytes [from, to) of the text become text[0..len). */
struct change {
	size_t from;
	size_t to;
	char *text;
	size_t len;
};

struct prose {
	const struct mymr_localizer *l;
	const char *s;
	size_t n;
	struct change *changes; /* from left to right */
	size_t n_changes;
	struct mymr_buf now; /* the text with its changes */
};

static enum mymr_status
build(struct prose *p)
{
	size_t from = 0;
	enum mymr_status status = MYMR_OK;
	p->now.len = 0;
	for (size_t i = 0; i < p->n_changes && !status; i++) {
		const struct change *c = &p->changes[i];
		status = mymr_buf_append(&p->now, p->s + from, c->from - from);
		if (!status)
			status = mymr_buf_append(&p->now, c->text, c->len);
		from = c->to;
	}
	return status ? status : mymr_buf_append(&p->now, p->s + from, p->n - from);
}

/* A place between changes, in the source and in the text as it is now. */
struct cursor {
	size_t index; /* of the change behind it */
	size_t source;
	size_t now;
};

/* Where [start, end) of the text as it is now stands in the source; false when a change is in it.
 * Calls with one cursor go from left to right. */
static bool
find_source(const struct prose *p, struct cursor *c, size_t start, size_t end, size_t *source)
{
	for (; c->index < p->n_changes; c->index++) {
		const struct change *change = &p->changes[c->index];
		const size_t gap_end = c->now + (change->from - c->source);
		if (end <= gap_end)
			break;
		c->now = gap_end + change->len;
		c->source = change->to;
	}
	*source = c->source + (start - c->now);
	return start >= c->now;
}

struct changes {
	struct change *change;
	size_t n;
	size_t cap;
};

static void
free_changes(struct changes *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->change[i].text);
	free(c->change);
}

static bool
is_unchanged(const struct prose *p, const struct change *c)
{
	return c->len == c->to - c->from && memcmp(c->text, p->s + c->from, c->len) == 0;
}

/* Adds an expression that stands at from in the source, if it changes. */
static enum mymr_status
add_value(
	struct changes *fresh, const struct prose *p, const struct mymr_expression *e, size_t from)
{
	struct mymr_buf value = {0};
	enum mymr_status status = write_expression(p->l, &value, e, p->now.s);
	if (!status)
		status = grow(&fresh->change, &fresh->cap, fresh->n, sizeof *fresh->change);
	struct change change = {from, from + (e->end - e->start), value.s, value.len};
	if (status || is_unchanged(p, &change))
		mymr_buf_free(&value);
	else
		fresh->change[fresh->n++] = change;
	return status;
}

/* Puts the fresh changes among the others. */
static enum mymr_status
merge(struct prose *p, struct changes *fresh)
{
	size_t a = 0, b = 0, n = p->n_changes + fresh->n;
	if (fresh->n == 0)
		return MYMR_OK;
	struct change *all = malloc(n * sizeof *all);
	if (!all)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n; i++) {
		const bool is_fresh = a == p->n_changes ||
				      (b < fresh->n && fresh->change[b].from < p->changes[a].from);
		all[i] = is_fresh ? fresh->change[b++] : p->changes[a++];
	}
	free(p->changes);
	p->changes = all;
	p->n_changes = n;
	fresh->n = 0;
	return MYMR_OK;
}

static enum mymr_status
look_again(struct prose *p)
{
	struct changes fresh = {0};
	struct cursor cursor = {0};
	struct mymr_expression e;
	size_t source;
	enum mymr_status status = build(p);
	for (size_t at = 0; !status && mymr_expression_next(p->now.s, p->now.len, &at,
					       source_language(p->l), &e);) {
		if (find_source(p, &cursor, e.start, e.end, &source))
			status = add_value(&fresh, p, &e, source);
	}
	if (!status)
		status = merge(p, &fresh);
	free_changes(&fresh);
	return status;
}

static enum mymr_status
apply(const struct prose *p, struct mymr_document *doc, size_t unit, size_t base)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < p->n_changes && !status; i++) {
		const struct change *c = &p->changes[i];
		status = mymr_document_replace(
			doc, unit, base + c->from, base + c->to, c->text, c->len);
		if (status == MYMR_EINVAL) /* markup inside the value */
			status = MYMR_OK;
	}
	return status;
}

static enum mymr_status
find_changes(struct prose *p)
{
	enum mymr_status status = MYMR_OK;
	for (size_t round = 0, before = 1; round < MAX_ROUNDS && !status; round++) {
		if (round && before == p->n_changes)
			break;
		before = p->n_changes;
		status = look_again(p);
	}
	return status;
}

static void
free_prose(struct prose *p)
{
	for (size_t i = 0; i < p->n_changes; i++)
		free(p->changes[i].text);
	free(p->changes);
	mymr_buf_free(&p->now);
}

enum mymr_status
localize_prose(const struct mymr_localizer *l, struct mymr_document *doc, size_t unit,
	const char *s, size_t from, size_t to)
{
	struct prose p = {.l = l, .s = s + from, .n = to - from};
	enum mymr_status status = find_changes(&p);
	if (!status)
		status = apply(&p, doc, unit, from);
	free_prose(&p);
	return status;
}

enum mymr_status
localize_prose_text(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n)
{
	struct prose p = {.l = l, .s = s, .n = n};
	enum mymr_status status = find_changes(&p);
	if (!status)
		status = build(&p);
	if (!status)
		status = mymr_buf_append(out, p.now.s, p.now.len);
	free_prose(&p);
	return status;
}
