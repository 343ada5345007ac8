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
	size_t cap_changes;
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

/* Where [start, end) of the text as it is now stands in the source; false when a change is in it.
 * *index is the change it comes before. */
static bool
find_source(const struct prose *p, size_t start, size_t end, size_t *index, size_t *source)
{
	size_t at = 0, from = 0;
	for (*index = 0; *index < p->n_changes; ++*index) {
		const struct change *c = &p->changes[*index];
		const size_t gap_end = at + (c->from - from);
		if (end <= gap_end)
			break;
		at = gap_end + c->len;
		from = c->to;
		if (start < at)
			return false;
	}
	*source = from + (start - at);
	return true;
}

static enum mymr_status
insert(struct prose *p, size_t index, const struct change *change)
{
	enum mymr_status status =
		grow(&p->changes, &p->cap_changes, p->n_changes, sizeof *p->changes);
	if (status)
		return status;
	memmove(&p->changes[index + 1], &p->changes[index],
		(p->n_changes - index) * sizeof *p->changes);
	p->changes[index] = *change;
	p->n_changes++;
	return MYMR_OK;
}

static enum mymr_status
add_value(struct prose *p, const char *now, const struct mymr_span *span, size_t *index)
{
	struct mymr_buf value = {0};
	struct change change;
	if (!find_source(p, span->start, span->end, index, &change.from))
		return MYMR_OK;
	change.to = change.from + (span->end - span->start);
	enum mymr_status status = write_value(p->l, &value, span, now, true);
	if (!status && value.len == change.to - change.from &&
		memcmp(value.s, p->s + change.from, value.len) == 0) {
		mymr_buf_free(&value);
		return MYMR_OK;
	}
	change.text = value.s;
	change.len = value.len;
	if (!status)
		status = insert(p, *index, &change);
	if (status)
		mymr_buf_free(&value);
	return status;
}

/* Places are those of p->now, which stays as it is while the changes grow; so they are collected
 * from right to left. */
static enum mymr_status
look_again(struct prose *p)
{
	struct mymr_span *spans = NULL, span;
	size_t n = 0, cap = 0, index;
	enum mymr_status status = build(p);
	for (size_t at = 0; !status && mymr_span_next(p->now.s, p->now.len, &at,
					       source_language(p->l), &span);) {
		status = grow(&spans, &cap, n, sizeof *spans);
		if (!status)
			spans[n++] = span;
	}
	while (n > 0 && !status)
		status = add_value(p, p->now.s, &spans[--n], &index);
	free(spans);
	return status;
}

static enum mymr_status
apply(const struct prose *p, struct mymr_document *doc, size_t unit)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < p->n_changes && !status; i++) {
		const struct change *c = &p->changes[i];
		status = mymr_document_replace(doc, unit, c->from, c->to, c->text, c->len);
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
	const char *s, size_t n)
{
	struct prose p = {.l = l, .s = s, .n = n};
	enum mymr_status status = find_changes(&p);
	if (!status)
		status = apply(&p, doc, unit);
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
