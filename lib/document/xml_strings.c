/* SPDX-License-Identifier: MIT */
/* Walks over the elements of an XML resource and gives its values to those who make units. */
#include "document/xml_strings.h"
#include "base/ascii.h"
#include "base/bom.h"
#include "base/glob.h"
#include "base/reason.h"
#include "catalog/xml.h"
#include "document/php_serialized.h"
#include "document/xml_unit.h"
#include "document/xml_walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool
has_format(const struct mymr_document *doc, const struct xml_rule *rule)
{
	return rule->format && strcmp(rule->format, doc->member->format->name) == 0;
}

static bool
is_parent(const struct walk *w, const struct xml_rule *rule)
{
	const struct frame *up = &w->frame[w->depth - 1];
	return !rule->parent || (w->depth > 1 && strlen(rule->parent) == up->name_len &&
					memcmp(rule->parent, up->name, up->name_len) == 0);
}

static bool
is_for(const struct walk *w, const struct xml_rule *rule, const struct xml_tag *tag)
{
	const bool is_any = strcmp(rule->local, "*") == 0;
	return (is_any || (strcmp(rule->local, tag->name.local) == 0 &&
				  glob_fits(rule->space, tag->name.space, tag->name.n_space))) &&
	       is_parent(w, rule);
}

static bool
is_left_out(const struct xml_rule *rule, const struct xml_tag *tag)
{
	static const char lang[] = "xml:lang";
	if (!rule->without)
		return false;
	const bool is_lang = strcmp(rule->without, lang) == 0;
	const char *value = is_lang ? xml_attribute(tag, XML_NAMESPACE, "lang")
				    : xml_attribute(tag, "", rule->without);
	if (!value || !rule->value)
		return value ? !rule->is_needed : rule->is_needed;
	const size_t n = is_lang ? strcspn(value, "-_") : strlen(value);
	const bool is_equal =
		(n == strlen(rule->value) && strncasecmp(value, rule->value, n) == 0) ||
		glob_fits(rule->value, value, n);
	return is_equal != rule->is_needed;
}

/* Every unit has a copy of its context: what is longer is cut, or memory would grow with names
 * times texts. */
#define CONTEXT_MAX 1000

static enum mymr_status
add_context(struct walk *w, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	if (w->context.len + n > CONTEXT_MAX) {
		n = w->context.len < CONTEXT_MAX ? CONTEXT_MAX - w->context.len : 0;
		while (n && (s[n] & 0xC0) == 0x80)
			n--;
	}
	if (w->context.len && n)
		status = mymr_buf_putc(&w->context, '/');
	return status ? status : mymr_buf_append(&w->context, s, n);
}

static enum mymr_status
enter_context(struct walk *w, const struct frame *f, const struct xml_tag *tag)
{
	const char *how = f->rule->context;
	char number[24];
	if (*how == '.')
		return add_context(w, f->name, f->name_len);
	if (*how == '#') {
		snprintf(number, sizeof number, "%zu", w->frame[w->depth - 1].n_children);
		return add_context(w, number, strlen(number));
	}
	const char *value = *how ? xml_attribute(tag, "", how + 1) : NULL;
	return value ? add_context(w, value, strlen(value)) : MYMR_OK;
}

static enum mymr_status
add_attribute(struct walk *w, const struct xml_rule *rule, const struct xml_tag *tag)
{
	const struct frame *f = &w->frame[w->depth];
	const size_t before = w->context.len;
	enum mymr_status status = MYMR_OK;
	if (!xml_attribute(tag, "", rule->attribute))
		return MYMR_OK;
	status = add_context(w, f->name, f->name_len);
	if (!status)
		status = mymr_buf_puts(&w->context, "/@");
	if (!status)
		status = mymr_buf_puts(&w->context, rule->attribute);
	if (!status)
		status = xml_attribute_add(w->doc, tag->start, tag->end, rule->attribute,
			w->context.s, w->context.len);
	w->context.len = before;
	return status;
}

/* Looks up what the table has for an element. */
static enum mymr_status
learn(struct walk *w, struct frame *f, const struct xml_tag *tag)
{
	enum mymr_status status = MYMR_OK;
	for (const struct xml_rule *rule = w->rules; has_format(w->doc, rule) && !status; rule++) {
		if (!is_for(w, rule, tag))
			continue;
		f->is_skipped |= is_left_out(rule, tag);
		if (!xml_rule_is_of_attribute(rule))
			f->rule = f->rule ? f->rule : rule;
		else if (!f->is_skipped)
			status = rule->holds == XML_ATTRIBUTE ? add_attribute(w, rule, tag)
							      : xml_link_add_attribute(w->doc, rule,
									tag->start, tag->end);
	}
	return status;
}

static enum xml_holds
typed(const struct xml_tag *tag)
{
	const char *type = xml_attribute(tag, "", "type");
	if (!type || strcmp(type, "text") == 0)
		return XML_COLLAPSE;
	return strcmp(type, "html") == 0 ? XML_HTML : XML_NOTHING;
}

static void
begin_text(struct walk *w, const struct frame *f, const struct xml_tag *tag)
{
	if (!xml_frame_has_text(f) || !xml_walk_has_key(w, f->rule) || xml_walk_is_empty(w, tag))
		return;
	w->holds = f->rule->holds == XML_TYPED ? typed(tag) : f->rule->holds;
	w->text = w->depth;
	w->at = tag->end;
	xml_flat_clear(&w->flat);
}

/* An element that is a code with all that is in it, when it begins and when it ends. */
static enum mymr_status
begin_code(struct walk *w, const struct xml_tag *tag)
{
	w->code = w->depth;
	const enum mymr_status status = xml_flat_add(&w->flat, w->at, tag->start);
	w->at = tag->start;
	return status;
}

static enum mymr_status
end_code(struct walk *w, const struct xml_tag *tag)
{
	if (w->depth > w->code)
		return MYMR_OK;
	w->code = 0;
	const enum mymr_status status = xml_flat_tag(&w->flat, XML_RUN_CODE, w->at, tag->end);
	w->at = tag->end;
	return status;
}

static bool
begins_code(const struct walk *w, const struct frame *f, const struct xml_tag *tag)
{
	return w->text && f->rule && f->rule->holds == XML_CODE && !xml_walk_is_empty(w, tag);
}

/* A tag inside of text is a code, unless the text turns out to be in the element. */
static enum mymr_status
on_inner_tag(struct walk *w, const struct xml_tag *tag, bool is_start)
{
	const enum xml_run_type type = !is_start                   ? XML_RUN_CLOSE
				       : xml_walk_is_empty(w, tag) ? XML_RUN_CODE
								   : XML_RUN_OPEN;
	enum mymr_status status = xml_flat_add(&w->flat, w->at, tag->start);
	if (!status && tag->end > tag->start)
		status = xml_flat_tag(&w->flat, type, tag->start, tag->end);
	w->at = tag->end;
	return status;
}

static enum mymr_status
push(struct walk *w, const struct xml_tag *tag)
{
	struct frame *up = &w->frame[w->depth], *f = up + 1;
	w->depth++;
	up->n_children++;
	*f = (struct frame){.context = w->context.len, .is_skipped = up->is_skipped};
	f->name_len = xml_tag_name(w->doc->s + tag->start, tag->end - tag->start, &f->name);
	enum mymr_status status = learn(w, f, tag);
	if (w->depth == 1 && f->rule && f->rule->holds == XML_ROOT) {
		w->doc->links.tag = tag->start;
		w->doc->links.head = tag->end - 1 - xml_walk_is_empty(w, tag);
	}
	if (!status && f->rule && !(w->text && !f->rule->parent))
		status = enter_context(w, f, tag);
	f->inside = w->context.len;
	return status;
}

static enum mymr_status
on_start(void *arg, const struct xml_tag *tag)
{
	struct walk *w = arg;
	enum mymr_status status = push(w, tag);
	const struct frame *f = &w->frame[w->depth];
	if (status || w->code)
		return status;
	if (begins_code(w, f, tag))
		return begin_code(w, tag);
	xml_fill_note(w, f, tag);
	if (xml_fill_is_due(w, f, tag))
		return xml_fill_add(w, tag);
	if (!w->text || (w->text + 1 == w->depth && xml_frame_has_text(f) && f->rule->parent))
		begin_text(w, f, tag);
	else
		status = on_inner_tag(w, tag, true);
	return status;
}

/* The text of a "name" is the context of what comes behind it in its parent. */
static enum mymr_status
end_name(struct walk *w)
{
	struct frame *up = &w->frame[w->depth - 1];
	w->key.len = 0;
	w->context.len = up->inside;
	enum mymr_status status = mymr_buf_append(&w->key, w->flat.text.s, w->flat.text.len);
	return status ? status : add_context(w, w->key.s, w->key.len);
}

static bool
is_blank(const struct xml_flat *f)
{
	for (size_t i = 0; i < f->text.len; i++) {
		if (!ascii_is_space(f->text.s[i]))
			return false;
	}
	return !xml_flat_has_codes(f) && !xml_flat_has_cdata(f);
}

/* The end of a value, whose end tag is at offset at. */
static enum mymr_status
end_value(struct walk *w, size_t at)
{
	static const enum xml_how hows[] = {[XML_ANDROID] = XML_HOW_ANDROID,
		[XML_KEEP] = XML_HOW_KEEP,
		[XML_COLLAPSE] = XML_HOW_COLLAPSE,
		[XML_FILL] = XML_HOW_KEEP,
		[XML_STORED] = XML_HOW_COLLAPSE,
		[XML_META] = XML_HOW_COLLAPSE};
	struct xml_value v = {.flat = &w->flat,
		.how = XML_HOW_HTML,
		.context = w->context.s ? w->context.s : "",
		.context_len = w->context.len};
	if (w->holds == XML_HTML || w->holds == XML_POST)
		return xml_html_add(w->doc, &v, w->holds == XML_POST ? &format_post : &format_html);
	if (w->holds == XML_STORED && xml_flat_is_cdata(&w->flat, false))
		return xml_html_add(w->doc, &v, &format_html);
	if (w->holds == XML_META && php_is_serialized(w->flat.text.s, w->flat.text.len))
		return php_warn_serialized(w->doc, w->at);
	v.how = hows[w->holds];
	if (w->holds != XML_FILL || !is_blank(&w->flat))
		return xml_unit_add(w->doc, &v);
	v.flat = &w->source;
	return w->flat.text.len ? MYMR_OK : xml_unit_fill(w->doc, &v, at, at, NULL, 0);
}

static enum mymr_status
end_text(struct walk *w, size_t at)
{
	if (w->holds == XML_NAME)
		return end_name(w);
	if (w->holds == XML_SOURCE)
		xml_fill_end_source(w);
	if (w->holds >= XML_LINK && w->holds <= XML_LANGUAGE)
		return xml_link_add(w->doc, w->holds, &w->flat);
	return w->holds >= XML_TEXT ? end_value(w, at) : MYMR_OK;
}

static enum mymr_status
on_end(void *arg, const struct xml_tag *tag)
{
	struct walk *w = arg;
	const struct frame *f = &w->frame[w->depth];
	enum mymr_status status = MYMR_OK;
	const bool is_name = w->text == w->depth && w->holds == XML_NAME;
	if (w->code) {
		status = end_code(w, tag);
	} else if (w->text && w->depth > w->text) {
		status = on_inner_tag(w, tag, false);
	} else if (w->text) {
		status = xml_flat_add(&w->flat, w->at, tag->start);
		if (!status)
			status = end_text(w, tag->start);
		w->text = 0;
	}
	if (f->rule && (f->rule->holds == XML_SOURCE || f->rule->holds == XML_BEHIND))
		w->source_end = tag->end;
	if (!status && w->depth + 1 == w->source_depth) /* the parent of a source */
		status = xml_fill_end_parent(w);
	if (!is_name)
		w->context.len = f->context;
	w->depth--;
	return status;
}

bool
xml_is_utf8(const char *s, size_t n)
{
	size_t i = bom_len(s, n);
	if (n - i < 6 || memcmp(s + i, "<?xml", 5) != 0)
		return true;
	const char *end = memchr(s, '>', n);
	for (; end && s + i + 9 < end; i++) {
		if (memcmp(s + i, "encoding", 8) == 0)
			break;
	}
	if (!end || s + i + 9 >= end)
		return true;
	for (i += 8; s + i < end && (ascii_is_space(s[i]) || strchr("=\"'", s[i])); i++)
		;
	return end - (s + i) > 5 && strncasecmp(s + i, "UTF-8", 5) == 0;
}

static enum mymr_status
walk_over(struct walk *w, struct mymr_error *error)
{
	static const struct xml_handler handler = {.start = on_start, .end = on_end};
	struct mymr_document *doc = w->doc;
	if (!xml_is_utf8(doc->s, doc->n))
		return fail_at(error, MYMR_ESYNTAX, 0, N_("XML in another encoding than UTF-8"));
	return xml_read(&handler, w, doc->s, doc->n, error);
}

enum mymr_status
xml_strings_scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct walk *w = calloc(1, sizeof *w);
	if (!w)
		return MYMR_ENOMEM;
	w->doc = doc;
	w->rules = xml_rules;
	while (!has_format(doc, w->rules))
		w->rules++;
	w->flat.s = w->source.s = doc->s;
	enum mymr_status status = walk_over(w, error);
	xml_flat_free(&w->flat);
	xml_flat_free(&w->source);
	mymr_buf_free(&w->context);
	mymr_buf_free(&w->key);
	free(w);
	return status;
}
