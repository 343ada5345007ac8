/* SPDX-License-Identifier: MIT */
/* String catalogs of Xcode, which have all languages in one file. A string that has Burmese is a
 * unit with that text; of any other the unit is its text in the source language, or its key where
 * there is none, and a translation is put in beside it. */
#include "base/bom.h"
#include "base/reason.h"
#include "document/json.h"
#include "document/json_walk.h"
#include "document/key_path.h"
#include "document/string_unit.h"

#include <stdlib.h>
#include <string.h>

/* Deeper than that there is nothing that is read. */
#define MAX_DEPTH 16

/* How a translation is put in, in the details of units. */
enum { IS_INSERTED = 1, HAS_COMMA = 2, NEEDS_LOCALIZATIONS = 4 };

struct span {
	size_t start;
	size_t end;
};

/* A Burmese value of a string, with the names of its variation. */
struct value {
	struct span text;
	struct span names[4];
	size_t n_names;
};

/* Where the last member of an object ends, or its bracket if it has none. */
struct place {
	size_t at;
	bool has_members;
};

struct entry {
	struct span key;
	struct span source;
	int rank; /* of source: the greater, the more it stands for all variations; 0 for none */
	bool is_readable;
	bool is_burmese; /* there is something */
	bool has_substitutions;
	bool is_left_out;
	bool has_localizations;
	struct place localizations;
	struct place members;
};

struct catalog {
	struct mymr_document *doc;
	struct json_walk walk;
	struct span key[MAX_DEPTH + 1]; /* the last one at a depth */
	struct place place[MAX_DEPTH + 1];
	struct span language; /* of the source */
	bool is_key_readable; /* of the string that comes */
	struct entry entry;
	struct value *value;
	size_t n_values;
	size_t cap_values;
	struct string_unit unit;
	struct key_path path;
};

static bool
is(const struct catalog *c, struct span span, const char *s)
{
	const size_t n = strlen(s);
	return span.end - span.start == n && memcmp(c->doc->s + span.start, s, n) == 0;
}

static bool
is_same(const struct catalog *c, struct span a, struct span b)
{
	const size_t n = a.end - a.start;
	return b.end - b.start == n && memcmp(c->doc->s + a.start, c->doc->s + b.start, n) == 0;
}

static bool
is_source(const struct catalog *c, struct span language)
{
	return c->language.end ? is_same(c, language, c->language) : is(c, language, "en");
}

static bool
is_burmese(const struct catalog *c, struct span language)
{
	return is(c, language, "my") || is(c, language, "my-MM") || is(c, language, "my_MM");
}

/* Whether the walk is inside of a string's localizations. */
static bool
is_localized(const struct catalog *c)
{
	return c->walk.depth >= 4 && is(c, c->key[1], "strings") &&
	       is(c, c->key[3], "localizations");
}

static enum mymr_status
add_names(struct catalog *c, const struct value *v)
{
	const char *s = c->doc->s;
	const struct span key = c->entry.key;
	c->path.text.len = 0;
	enum mymr_status status = key_path_add_escaped(
		&c->path, s + key.start, key.end - key.start, '\\', json_unescape);
	for (size_t i = 0; v && i < v->n_names && !status; i++)
		status = key_path_add_escaped(&c->path, s + v->names[i].start,
			v->names[i].end - v->names[i].start, '\\', json_unescape);
	return status;
}

/* Adds the unit of text whose place is [start, start) if is_elsewhere, and where it stands if not.
 */
static enum mymr_status
add_unit(
	struct catalog *c, const struct value *v, struct span text, bool is_elsewhere, size_t start)
{
	const char *context;
	enum mymr_status status = add_names(c, v);
	if (!status)
		status = key_path_text(&c->path, &context);
	if (!status)
		status = string_unit_read(&c->unit, text.start, text.end, '\\', json_unescape);
	if (!status && is_elsewhere && c->unit.n) {
		c->unit.piece[0] = (struct piece){PIECE_CHAR, start, 0, 0, c->unit.text.len};
		c->unit.n = 1;
	}
	return status ? status : string_unit_end(&c->unit, MYMR_PLACE_STRING, context);
}

static enum mymr_status
insert(struct catalog *c)
{
	const struct entry *e = &c->entry;
	const struct place *place = e->has_localizations ? &e->localizations : &e->members;
	c->unit.how = IS_INSERTED;
	if (!e->has_localizations)
		c->unit.how |= NEEDS_LOCALIZATIONS;
	if (place->has_members)
		c->unit.how |= HAS_COMMA;
	const enum mymr_status status = add_unit(c, NULL, e->source, true, place->at);
	c->unit.how = 0;
	return status;
}

/* A string has ended. What is empty in Burmese gets the text of the source. */
static enum mymr_status
end_entry(struct catalog *c)
{
	struct entry *e = &c->entry;
	enum mymr_status status = MYMR_OK;
	if (e->is_left_out)
		return MYMR_OK;
	if (!e->rank && !e->has_substitutions)
		e->source = e->key;
	if (!e->is_readable)
		return document_warn(
			c->doc, e->key.start, N_("string with an unknown escape is left alone"));
	for (size_t i = 0; i < c->n_values && !status; i++) {
		const struct value *v = &c->value[i];
		const bool is_empty = v->text.start == v->text.end;
		status = add_unit(c, v, is_empty ? e->source : v->text, is_empty, v->text.start);
	}
	if (!status && !e->is_burmese && e->has_substitutions)
		return document_warn(
			c->doc, e->key.start, N_("string with substitutions is left alone"));
	return status || e->is_burmese ? status : insert(c);
}

/* The names between the language and the value: kinds of variations and which of them. */
static size_t
find_names(const struct catalog *c, struct span names[4])
{
	size_t n = 0;
	for (size_t i = 5; i + 1 < c->walk.depth && n < 4; i++) {
		if (!is(c, c->key[i], "variations"))
			names[n++] = c->key[i];
	}
	return n;
}

static int
rank_of(const struct catalog *c, const struct span names[4], size_t n)
{
	bool is_other = true;
	for (size_t i = 1; i < n; i += 2)
		is_other &= is(c, names[i], "other");
	return n == 0 ? 3 : is_other ? 2 : 1;
}

static enum mymr_status
add_value(struct catalog *c, const struct json_event *event)
{
	struct entry *e = &c->entry;
	struct value v = {.text = {event->start, event->end}};
	const size_t depth = c->walk.depth;
	if (depth > MAX_DEPTH || !is(c, c->key[depth], "value") ||
		!is(c, c->key[depth - 1], "stringUnit") || is(c, c->key[5], "substitutions"))
		return MYMR_OK;
	const struct span language = c->key[4];
	v.n_names = find_names(c, v.names);
	const int rank = rank_of(c, v.names, v.n_names);
	if (is_source(c, language) && rank > e->rank) {
		e->source = v.text;
		e->rank = rank;
	}
	if (is_burmese(c, language) || is_source(c, language))
		e->is_readable &= event->is_readable;
	if (!is_burmese(c, language))
		return MYMR_OK;
	const enum mymr_status status =
		grow(&c->value, &c->cap_values, c->n_values, sizeof *c->value);
	if (!status)
		c->value[c->n_values++] = v;
	return status;
}

static void
on_open(struct catalog *c, const struct json_event *event)
{
	const size_t depth = c->walk.depth;
	if (depth > MAX_DEPTH)
		return;
	c->place[depth] = (struct place){event->end, false};
	c->key[depth] = (struct span){0, 0};
	if (depth == 3) {
		c->entry = (struct entry){.key = c->key[2], .is_readable = c->is_key_readable};
		c->n_values = 0;
	}
	if (depth == 5 && is_localized(c))
		c->entry.is_burmese |= is_burmese(c, c->key[4]);
	if (depth == 6 && is_localized(c) && is(c, c->key[5], "substitutions"))
		c->entry.has_substitutions |= is_source(c, c->key[4]);
}

static void
on_key(struct catalog *c, const struct json_event *event)
{
	const size_t depth = c->walk.depth;
	if (depth <= MAX_DEPTH)
		c->key[depth] = (struct span){event->start, event->end};
	if (depth == 2)
		c->is_key_readable = event->is_readable;
}

static enum mymr_status
on_value(struct catalog *c, const struct json_event *event)
{
	const size_t depth = c->walk.depth;
	const struct span text = {event->start, event->end};
	if (event->type == JSON_STRING && depth == 1 && is(c, c->key[1], "sourceLanguage"))
		c->language = text;
	if (event->type == JSON_SCALAR && depth == 3 && is(c, c->key[3], "shouldTranslate"))
		c->entry.is_left_out = is(c, text, "false");
	return event->type == JSON_STRING && depth >= 6 && is_localized(c) ? add_value(c, event)
									   : MYMR_OK;
}

/* A value has ended: the next member of what it is in would come behind it. */
static enum mymr_status
on_end(struct catalog *c, size_t end)
{
	const size_t depth = c->walk.depth;
	if (depth == 0 || depth > MAX_DEPTH)
		return MYMR_OK;
	c->place[depth] = (struct place){end, true};
	if (depth == 3 && is(c, c->key[1], "strings") && is(c, c->key[3], "localizations") &&
		c->doc->s[end - 1] == '}') {
		c->entry.has_localizations = true;
		c->entry.localizations = c->place[4];
	}
	c->entry.members = c->place[3];
	if (depth != 2 || !is(c, c->key[1], "strings") || c->doc->s[end - 1] != '}')
		return MYMR_OK;
	return end_entry(c);
}

static enum mymr_status
on_event(struct catalog *c, const struct json_event *event)
{
	enum mymr_status status = MYMR_OK;
	switch (event->type) {
	case JSON_OPEN:
		on_open(c, event);
		return MYMR_OK;
	case JSON_KEY:
		on_key(c, event);
		return MYMR_OK;
	case JSON_STRING:
	case JSON_SCALAR:
		status = on_value(c, event);
		return status ? status : on_end(c, event->end + (event->type == JSON_STRING));
	case JSON_CLOSE:
		return on_end(c, event->end);
	case JSON_DONE:
		break;
	}
	return MYMR_OK;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct catalog c = {.doc = doc,
		.walk = {.s = doc->s, .n = doc->n, .at = bom_len(doc->s, doc->n), .error = error},
		.unit = {.doc = doc}};
	struct json_event event;
	enum mymr_status status = json_walk_next(&c.walk, &event);
	while (!status && event.type != JSON_DONE) {
		status = on_event(&c, &event);
		if (!status)
			status = json_walk_next(&c.walk, &event);
	}
	json_walk_free(&c.walk);
	string_unit_free(&c.unit);
	mymr_buf_free(&c.path.text);
	free(c.value);
	return status;
}

/* As Xcode lays it out. */
static enum mymr_status
put_before(struct mymr_buf *out, unsigned how)
{
	enum mymr_status status = how & HAS_COMMA ? mymr_buf_putc(out, ',') : MYMR_OK;
	if (!status && (how & NEEDS_LOCALIZATIONS))
		status = mymr_buf_puts(out, "\n      \"localizations\" : {");
	if (!status)
		status = mymr_buf_puts(out, "\n        \"my\" : {\n          \"stringUnit\" : {\n"
					    "            \"state\" : \"translated\",\n"
					    "            \"value\" : \"");
	return status;
}

static enum mymr_status
put_behind(struct mymr_buf *out, unsigned how)
{
	const enum mymr_status status = mymr_buf_puts(out, "\"\n          }\n        }");
	return status || !(how & NEEDS_LOCALIZATIONS) ? status : mymr_buf_puts(out, "\n      }");
}

static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	const bool is_inserted = detail->how & IS_INSERTED;
	const size_t before = out->len;
	(void)unit;
	if (is_inserted && !(detail->begins && detail->ends))
		return MYMR_EINVAL;
	enum mymr_status status = is_inserted ? put_before(out, detail->how) : MYMR_OK;
	if (!status)
		status = json_escape(out, text, n);
	if (!status && is_inserted)
		status = put_behind(out, detail->how);
	if (status)
		out->len = before;
	return status;
}

const struct format format_xcstrings = {
	.name = "xcstrings",
	.suffixes = "xcstrings",
	.scan = scan,
	.escape = escape,
};
