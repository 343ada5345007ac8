/* SPDX-License-Identifier: MIT */
/* The bytes of the file with those of the changes. */
#include <string.h>
#include "catalog/writer.h"
#include "catalog/xliff_doc.h"

struct output {
	const struct mymr_xliff *x;
	struct writer w;
	size_t done;
};

/* Copies up to a place. */
static void
copy_to(struct output *o, size_t at)
{
	if (at > o->done)
		writer_put(&o->w, o->x->tree.s + o->done, at - o->done);
	o->done = at > o->done ? at : o->done;
}

/* Gives a tag an attribute, or another value; value NULL takes it away. */
static void
put_attribute(struct output *o, size_t node, const char *name, const char *value)
{
	const struct xliff_node *e = &o->x->tree.node[node];
	const char *s = o->x->tree.s;
	size_t whole, from, to;
	if (xliff_find_attribute(s, e->start, e->tag_end, name, &whole, &from, &to)) {
		copy_to(o, value ? from : whole);
		writer_puts(&o->w, value ? value : "");
		o->done = value ? to : to + 1;
	} else if (value) {
		copy_to(o, xliff_name_end(s, e->start));
		writer_puts(&o->w, " ");
		writer_puts(&o->w, name);
		writer_puts(&o->w, "=\"");
		writer_puts(&o->w, value);
		writer_puts(&o->w, "\"");
	}
}

static size_t
place_of(const struct output *o, size_t node, const char *name)
{
	const struct xliff_node *e = &o->x->tree.node[node];
	size_t whole, from, to;
	return xliff_find_attribute(o->x->tree.s, e->start, e->tag_end, name, &whole, &from, &to)
		       ? whole
		       : 0;
}

/* What is said of one state is not said of another. */
static void
put_state_2(struct output *o, const struct xliff_segment *g)
{
	const char *name = xliff_state_name(o->x->version, g->new_state);
	const size_t state = place_of(o, g->node, "state");
	const bool is_behind = place_of(o, g->node, "subState") > state;
	if (!is_behind)
		put_attribute(o, g->node, "subState", NULL);
	put_attribute(o, g->node, "state", name);
	if (is_behind)
		put_attribute(o, g->node, "subState", NULL);
}

/* 'approved' is what 1.2 had before there were states. */
static void
put_state_12(struct output *o, const struct xliff_segment *g)
{
	const bool is_final = g->new_state == MYMR_XLIFF_FINAL;
	if (xliff_plain(&o->x->tree, g->node, "approved") &&
		xliff_has(&o->x->tree, g->node, "approved", "yes") != is_final)
		put_attribute(o, g->node, "approved", is_final ? "yes" : "no");
	if (g->target)
		put_attribute(o, g->target, "state", xliff_state_name(o->x->version, g->new_state));
}

/* The name of an element with its prefix, as another one of the same namespace has it. */
static void
put_name(struct output *o, size_t like, const char *name)
{
	const char *s = o->x->tree.s;
	const size_t start = o->x->tree.node[like].start + 1;
	const size_t n = xliff_name_end(s, start - 1) - start;
	const char *colon = memchr(s + start, ':', n);
	if (colon)
		writer_put(&o->w, s + start, (size_t)(colon + 1 - (s + start)));
	writer_puts(&o->w, name);
}

/* The line break and the blanks before a tag. */
static void
put_indentation(struct output *o, size_t node)
{
	const char *s = o->x->tree.s;
	const size_t end = o->x->tree.node[node].start;
	size_t start = end;
	while (start > 0 && (s[start - 1] == ' ' || s[start - 1] == '\t'))
		start--;
	if (start == 0 || s[start - 1] != '\n')
		return;
	start -= start > 1 && s[start - 2] == '\r' ? 2 : 1;
	writer_put(&o->w, s + start, end - start);
}

static void
put_new_target(struct output *o, const struct xliff_segment *g)
{
	const struct xliff_tree *tree = &o->x->tree;
	const size_t segmented = o->x->version == MYMR_XLIFF_1_2
					 ? xliff_child(tree, g->node, XLIFF_12, "seg-source")
					 : 0;
	copy_to(o, tree->node[segmented ? segmented : g->source].end);
	put_indentation(o, g->source);
	writer_puts(&o->w, "<");
	put_name(o, g->source, "target");
	if (o->x->version == MYMR_XLIFF_1_2 && g->has_new_state) {
		writer_puts(&o->w, " state=\"");
		writer_puts(&o->w, xliff_state_name(o->x->version, g->new_state));
		writer_puts(&o->w, "\"");
	}
	writer_puts(&o->w, ">");
	writer_put(&o->w, g->edit.s, g->edit.n);
	writer_puts(&o->w, "</");
	put_name(o, g->source, "target");
	writer_puts(&o->w, ">");
}

static void
put_target(struct output *o, const struct xliff_segment *g)
{
	const struct xliff_node *e = &o->x->tree.node[g->target];
	if (!g->target) {
		put_new_target(o, g);
	} else if (e->tag_end == e->end) {
		size_t slash = e->end - 1;
		while (o->x->tree.s[slash] != '/')
			slash--;
		copy_to(o, slash);
		writer_puts(&o->w, ">");
		writer_put(&o->w, g->edit.s, g->edit.n);
		writer_puts(&o->w, "</");
		put_name(o, g->target, "target");
		writer_puts(&o->w, ">");
		o->done = e->end;
	} else {
		copy_to(o, g->edit.from);
		writer_put(&o->w, g->edit.s, g->edit.n);
		o->done = g->edit.to;
	}
}

/* The language of targets, where a file says none. */
static void
put_languages(struct output *o, size_t up_to, size_t *node)
{
	const struct mymr_xliff *x = o->x;
	const bool is_12 = x->version == MYMR_XLIFF_1_2;
	const char *name = is_12 ? "target-language" : "trgLang";
	for (; x->language && *node < up_to; ++*node) {
		const bool has_it =
			is_12 ? xliff_is(&x->tree.node[*node], XLIFF_12, "file") : *node == 0;
		if (has_it && !xliff_plain(&x->tree, *node, name))
			put_attribute(o, *node, name, x->language);
	}
}

enum mymr_status
mymr_xliff_write(const struct mymr_xliff *x, struct mymr_buf *out)
{
	const size_t before = out->len;
	struct output o = {.x = x, .w = {out, MYMR_OK}};
	size_t node = 0;
	for (size_t i = 0; i < x->n_segments && !o.w.status; i++) {
		const struct xliff_segment *g = &x->segment[i];
		const bool will_have = g->target || g->has_target;
		if (!g->has_target && !g->has_new_state)
			continue;
		put_languages(&o, g->node, &node);
		if (g->has_new_state && x->version == MYMR_XLIFF_1_2)
			put_state_12(&o, g);
		else if (g->has_new_state && (will_have || g->new_state == MYMR_XLIFF_INITIAL))
			put_state_2(&o, g);
		if (g->has_target)
			put_target(&o, g);
	}
	put_languages(&o, x->tree.n_nodes, &node);
	copy_to(&o, x->tree.n);
	if (o.w.status)
		out->len = before;
	return o.w.status;
}
