/* SPDX-License-Identifier: MIT */
/* Changes to the segments of an XLIFF file. */
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/xliff_doc.h"
#include "catalog/xliff_target.h"
#include "catalog/xliff_value.h"

/* XML 1.0, 2.2; 2.x has <cp> for all but NUL. */
static enum mymr_status
check_text(const struct mymr_xliff *x, const char *s, size_t n, struct mymr_error *error)
{
	enum mymr_status status = mymr_utf8_check(s, n, &error->offset);
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(s + i, n - i, &c);
		const bool is_control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') ||
					c == 0xFFFE || c == 0xFFFF;
		if (c == 0 || (is_control && x->version == MYMR_XLIFF_1_2)) {
			error->offset = i;
			status = MYMR_EINVAL;
		}
	}
	if (!status && n > UINT32_MAX / 8)
		status = MYMR_ERANGE;
	if (status)
		error->reason = mymr_status_text(status);
	return status;
}

static bool
declares_namespace(const struct mymr_xliff *x, size_t node)
{
	const struct xliff_node *e = &x->tree.node[node];
	for (size_t i = e->start; i + 5 < e->tag_end; i++) {
		if (memcmp(x->tree.s + i, "xmlns", 5) == 0)
			return true;
	}
	return false;
}

/* Bytes of the source can move to the target if what their prefixes mean is said around both. */
static bool
may_copy(const struct xliff_target *t)
{
	bool copies = !t->segment->target;
	for (size_t i = 0; i < t->n_tokens; i++)
		copies |= t->token[i].from == &t->source;
	return !copies || !declares_namespace(t->x, t->segment->source);
}

static enum mymr_status
keep_edit(struct mymr_xliff *x, struct xliff_segment *g, const struct mymr_buf *out, size_t from,
	size_t to)
{
	const char *s = arena_copy(&x->arena, out->len ? out->s : "", out->len);
	if (!s)
		return MYMR_ENOMEM;
	g->edit = (struct xliff_edit){from, to, s, out->len};
	g->has_target = true;
	return MYMR_OK;
}

static enum mymr_status
make_edit(struct mymr_xliff *x, struct xliff_segment *g, const char *s, size_t n,
	struct mymr_error *error)
{
	struct xliff_target t = {.x = x, .segment = g, .s = s, .n = n};
	struct mymr_buf out = {0};
	size_t from = 0, to = 0;
	enum mymr_status status = xliff_read_pair(x, g, g->n_more, &t.source, &t.target);
	if (!status)
		status = xliff_target_find_codes(&t, error);
	if (!status && !may_copy(&t))
		status = MYMR_EINVAL;
	if (!status)
		status = xliff_target_render(&t, &out, &from, &to);
	if (!status)
		status = keep_edit(x, g, &out, from, to);
	mymr_buf_free(&out);
	xliff_content_free(&t.source);
	xliff_content_free(&t.target);
	xliff_map_free(&t.codes);
	xliff_map_free(&t.literals);
	arena_free(&t.arena);
	free(t.token);
	return status;
}

enum mymr_status
mymr_xliff_set_target(
	struct mymr_xliff *x, size_t i, const char *s, size_t n, struct mymr_error *error)
{
	struct mymr_error unwanted = {0};
	struct mymr_error *e = error ? error : &unwanted;
	*e = (struct mymr_error){0, mymr_status_text(MYMR_EINVAL)};
	if (i >= x->n_segments || !x->segment[i].source)
		return MYMR_EINVAL;
	struct xliff_segment *g = &x->segment[i];
	const struct mymr_xliff_text *old = &g->target_text;
	enum mymr_status status = check_text(x, n ? s : "", n, e);
	if (status)
		return status;
	if (old->len == n && (n == 0 || memcmp(old->s, s, n) == 0)) {
		g->has_target = false;
		return MYMR_OK;
	}
	e->reason = NULL;
	status = make_edit(x, g, n ? s : "", n, e);
	if (status && !e->reason)
		e->reason = mymr_status_text(status);
	return status;
}

enum mymr_status
mymr_xliff_set_state(struct mymr_xliff *x, size_t i, enum mymr_xliff_state state)
{
	if (i >= x->n_segments || (unsigned)state > MYMR_XLIFF_FINAL)
		return MYMR_EINVAL;
	struct xliff_segment *g = &x->segment[i];
	const bool needs_target = x->version == MYMR_XLIFF_1_2 || state != MYMR_XLIFF_INITIAL;
	const bool is_same = g->has_state && g->state == state;
	if (!is_same && needs_target && !g->target && !g->has_target)
		return MYMR_EINVAL;
	g->has_new_state = !is_same;
	g->new_state = state;
	return MYMR_OK;
}

enum mymr_status
mymr_xliff_set_language(struct mymr_xliff *x, const char *tag)
{
	if (!xliff_is_language(tag))
		return MYMR_EINVAL;
	const char *copy = arena_copy(&x->arena, tag, strlen(tag));
	if (!copy)
		return MYMR_ENOMEM;
	x->language = copy;
	return MYMR_OK;
}
