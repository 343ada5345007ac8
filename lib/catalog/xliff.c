/* SPDX-License-Identifier: MIT */
/* An XLIFF file opened, and its segments told. */
#include <mymr/xliff.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "base/bom.h"
#include "base/reason.h"
#include "catalog/xliff_check.h"
#include "catalog/xliff_doc.h"

static enum mymr_status
refuse(struct mymr_error *error, const char *reason)
{
	*error = (struct mymr_error){0, reason};
	return MYMR_ESYNTAX;
}

/* Bytes are written as they came, so that their encoding must be ours. */
static bool
has_other_encoding(const char *s, size_t n)
{
	const size_t start = bom_len(s, n);
	size_t whole, from, to;
	if (n < start + 5 || memcmp(s + start, "<?xml", 5) != 0)
		return false;
	const char *end = memchr(s + start + 1, '>', n - start - 1);
	if (!end || !xliff_find_attribute(
			    s, start + 1, (size_t)(end - s) + 1, "encoding", &whole, &from, &to))
		return false;
	char name[12] = {0};
	if (to - from >= sizeof name)
		return true;
	for (size_t i = from; i < to; i++)
		name[i - from] = ascii_lower(s[i]);
	return strcmp(name, "utf-8") != 0 && strcmp(name, "us-ascii") != 0;
}

static enum mymr_status
find_version(struct mymr_xliff *x, struct mymr_error *error)
{
	const struct xliff_tree *tree = &x->tree;
	const struct xliff_node *root = &tree->node[0];
	if (root->space == XLIFF_12 && strcmp(root->name, "xliff") == 0)
		x->version = MYMR_XLIFF_1_2;
	else if (xliff_is(root, XLIFF_CORE, "xliff"))
		x->version = xliff_has(tree, 0, "version", "2.0") ? MYMR_XLIFF_2_0 : MYMR_XLIFF_2_1;
	else
		return refuse(error, N_("not a file of XLIFF 1.2, 2.0 or 2.1"));
	return MYMR_OK;
}

static enum mymr_status
keep_problems(struct mymr_xliff *x, const struct xliff_check *c)
{
	size_t line = 1, at = 0;
	if (c->n_problems == 0)
		return MYMR_OK;
	x->problem = malloc(c->n_problems * sizeof *x->problem);
	if (!x->problem)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < c->n_problems; i++) {
		for (; at < c->problem[i].offset; at++)
			line += x->tree.s[at] == '\n';
		x->problem[i] = (struct mymr_xliff_problem){at, line, c->problem[i].reason};
	}
	x->n_problems = c->n_problems;
	return MYMR_OK;
}

static enum mymr_status
find_problems(struct mymr_xliff *x)
{
	struct xliff_check c = {.tree = &x->tree};
	enum mymr_status status = xliff_check_tree(&c);
	if (!status)
		status = keep_problems(x, &c);
	xliff_check_free(&c);
	return status;
}

static enum mymr_status
open_bytes(struct mymr_xliff *x, const char *s, size_t n, struct mymr_error *error)
{
	enum mymr_status status = xliff_tree_read(&x->tree, s, n, error);
	if (!status && has_other_encoding(x->tree.s, n))
		status = refuse(error, N_("XML in another encoding than UTF-8"));
	if (!status)
		status = find_version(x, error);
	if (!status)
		status = find_problems(x);
	if (!status)
		status = xliff_find_segments(x);
	if (status && !error->reason)
		*error = (struct mymr_error){0, mymr_status_text(status)};
	return status;
}

enum mymr_status
mymr_xliff_open(struct mymr_xliff **out, const char *s, size_t n, struct mymr_error *error)
{
	struct mymr_error unwanted = {0};
	struct mymr_error *e = error ? error : &unwanted;
	struct mymr_xliff *x = calloc(1, sizeof *x);
	*e = (struct mymr_error){0, NULL};
	if (!x) {
		e->reason = mymr_status_text(MYMR_ENOMEM);
		return MYMR_ENOMEM;
	}
	const enum mymr_status status = open_bytes(x, s, n, e);
	if (status)
		mymr_xliff_free(x);
	else
		*out = x;
	return status;
}

void
mymr_xliff_free(struct mymr_xliff *x)
{
	if (!x)
		return;
	xliff_tree_free(&x->tree);
	free(x->segment);
	free(x->problem);
	arena_free(&x->arena);
	free(x);
}

enum mymr_xliff_version
mymr_xliff_version_of(const struct mymr_xliff *x)
{
	return x->version;
}

const struct mymr_xliff_problem *
mymr_xliff_problems(const struct mymr_xliff *x, size_t *n)
{
	*n = x->n_problems;
	return x->problem;
}

size_t
mymr_xliff_size(const struct mymr_xliff *x)
{
	return x->n_segments;
}

static const char *
or_empty(const char *s)
{
	return s ? s : "";
}

/* Nearest first: a text may be translated where what is around it is not. */
static bool
is_translatable(const struct xliff_tree *tree, size_t node)
{
	const char *translate = xliff_inherited(tree, node, XLIFF_NONE, "translate");
	return !translate || strcmp(translate, "no") != 0;
}

enum mymr_status
mymr_xliff_segment_at(const struct mymr_xliff *x, size_t i, struct mymr_xliff_segment *segment)
{
	if (i >= x->n_segments)
		return MYMR_EINVAL;
	const struct xliff_tree *tree = &x->tree;
	const struct xliff_segment *g = &x->segment[i];
	const struct xliff_node *e = &tree->node[g->node];
	const bool is_12 = x->version == MYMR_XLIFF_1_2;
	const size_t languages = is_12 ? e->file : 0;
	*segment = (struct mymr_xliff_segment){
		.start = e->start,
		.end = e->end,
		.line = g->line,
		.file = or_empty(xliff_plain(tree, e->file, is_12 ? "original" : "id")),
		.unit = or_empty(xliff_plain(tree, g->unit, "id")),
		.id = is_12 ? NULL : xliff_plain(tree, g->node, "id"),
		.name = xliff_plain(tree, g->unit, is_12 ? "resname" : "name"),
		.source_language =
			xliff_plain(tree, languages, is_12 ? "source-language" : "srcLang"),
		.target_language =
			xliff_plain(tree, languages, is_12 ? "target-language" : "trgLang"),
		.source = g->source_text,
		.target = g->target_text,
		.state = g->state,
		.has_state = g->has_state,
		.is_translatable = is_translatable(tree, g->unit),
		.n_notes = g->n_notes,
	};
	return MYMR_OK;
}
