/* SPDX-License-Identifier: MIT */
/* Arrays in PHP: 'key' => 'value' and $name['key'] = 'value'; A value is a unit when it is a string
 * and nothing but one. */
#include "base/find.h"
#include "base/reason.h"
#include "document/key_path.h"
#include "document/php_string.h"
#include "document/php_token.h"
#include "document/string_unit.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A bracket that has not ended. */
struct level {
	char end;
	bool is_array;
	bool is_index;  /* of a variable to which a value may be assigned */
	size_t n;       /* values without keys up to here */
	size_t path;    /* length of the path that leads here */
	size_t item;    /* where the item begins, 0 before it does */
	bool has_key;   /* the item's key is in the path */
	bool is_whole;  /* nothing but value has been met in the item, or behind its key */
	bool has_value; /* value is there */
	struct php_token value;
};

/* How far a statement outside of brackets is $name['key'] = 'value'; */
enum statement {
	STATEMENT_OTHER,
	STATEMENT_START,
	STATEMENT_NAME,
	STATEMENT_KEY,
	STATEMENT_SIGN,
	STATEMENT_VALUE
};

struct php_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	struct php_token last;
	enum statement statement;
	struct php_token value; /* of VALUE */
	struct string_unit unit;
	struct key_path path;
	struct level *level;
	size_t depth;
	size_t cap;
	bool is_of_wordpress;
};

/* What WordPress loads instead of MO: its texts are in one array, what is said of them beside it.
 * Nobody but its writers leaves out these blanks. */
static bool
is_of_wordpress(const struct mymr_document *doc)
{
	static const char key[] = "'messages'=>[";
	return find_text(doc->s, doc->n, 0, key, sizeof key - 1) < doc->n;
}

/* Whether the array that holds texts leads to what is read. */
static bool
is_text(const struct php_scan *p)
{
	static const char key[] = "messages.";
	const size_t len = sizeof key - 1;
	return !p->is_of_wordpress ||
	       (p->path.text.len > len && memcmp(p->path.text.s, key, len) == 0);
}

static enum mymr_status
fail(const struct php_scan *p, size_t at, const char *reason)
{
	*p->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

static enum mymr_status
add_string(struct php_scan *p, const struct php_token *t)
{
	const char *s = p->doc->s, *context;
	const size_t start = t->start + 1, end = t->end - 1;
	const bool is_double = s[t->start] == '"';
	if (!is_text(p))
		return MYMR_OK;
	const char *reason = is_double ? php_reason_to_leave(s + start, end - start) : NULL;
	if (reason)
		return document_warn(p->doc, t->start, reason);
	enum mymr_status status = key_path_text(&p->path, &context);
	p->unit.quote = s[t->start];
	if (!status)
		status = string_unit_read(&p->unit, start, end, '\\',
			is_double ? php_decode_double : php_decode_single);
	return status ? status : string_unit_end(&p->unit, MYMR_PLACE_STRING, context);
}

static void
start_item(struct php_scan *p, struct level *level)
{
	p->path.text.len = level->path;
	level->item = 0;
	level->has_key = level->has_value = false;
	level->is_whole = true;
}

/* Ends an item of an array. */
static enum mymr_status
end_item(struct php_scan *p, struct level *level)
{
	enum mymr_status status = MYMR_OK;
	if (level->item && !level->has_key)
		status = key_path_add_number(&p->path, level->n++);
	if (!status && level->is_whole && level->has_value && level->value.type == PHP_STRING)
		status = add_string(p, &level->value);
	start_item(p, level);
	return status;
}

/* What stands before => is the key. */
static enum mymr_status
end_key(struct php_scan *p, struct level *level)
{
	const char *s = p->doc->s;
	const bool is_string =
		level->is_whole && level->has_value && level->value.type == PHP_STRING;
	size_t start = level->item, end = p->last.end;
	enum mymr_status status;
	if (level->has_key || !level->item)
		return MYMR_OK;
	start += is_string;
	end -= is_string;
	status = key_path_add_escaped(&p->path, s + start, end - start, '\\',
		!is_string            ? NULL
		: s[start - 1] == '"' ? php_decode_double
				      : php_decode_single);
	level->has_key = level->is_whole = true;
	level->has_value = false;
	return status;
}

static bool
is_word(const struct php_scan *p, const struct php_token *t, const char *word)
{
	const size_t n = strlen(word);
	return t->type == PHP_WORD && t->end - t->start == n &&
	       strncasecmp(p->doc->s + t->start, word, n) == 0;
}

/* Whether a bracket begins an array, and not an index or a row of arguments. */
static bool
begins_array(const struct php_scan *p, char c)
{
	const struct php_token *last = &p->last;
	if (c != '[')
		return c == '(' && is_word(p, last, "array");
	if (last->type == PHP_WORD)
		return is_word(p, last, "return");
	return last->type != PHP_STRING &&
	       !(last->type == PHP_SIGN && strchr(")]}", p->doc->s[last->start]));
}

/* A token outside of brackets, but for those that end a statement. */
static enum statement
go_on(struct php_scan *p, const struct php_token *t)
{
	const char c = p->doc->s[t->start];
	if (p->statement == STATEMENT_START && t->type == PHP_WORD && c == '$')
		return STATEMENT_NAME;
	if (p->statement == STATEMENT_KEY && t->type == PHP_SIGN && c == '=')
		return STATEMENT_SIGN;
	if (p->statement != STATEMENT_SIGN || t->type != PHP_STRING)
		return STATEMENT_OTHER;
	p->value = *t;
	return STATEMENT_VALUE;
}

static enum mymr_status
end_statement(struct php_scan *p)
{
	enum mymr_status status = MYMR_OK;
	if (p->statement == STATEMENT_VALUE)
		status = add_string(p, &p->value);
	p->statement = STATEMENT_START;
	p->path.text.len = 0;
	return status;
}

/* Whether a bracket is an index of what may be assigned to. */
static bool
begins_index(const struct php_scan *p, char c)
{
	return p->depth == 0 && c == '[' &&
	       (p->statement == STATEMENT_NAME || p->statement == STATEMENT_KEY);
}

/* The key in an index that has ended. */
static enum mymr_status
end_index(struct php_scan *p, struct level *level)
{
	const char *s = p->doc->s;
	p->statement = STATEMENT_OTHER;
	if (!level->is_whole || !level->has_value || level->value.type != PHP_STRING)
		return MYMR_OK;
	const size_t start = level->value.start + 1, end = level->value.end - 1;
	p->statement = STATEMENT_KEY;
	return key_path_add_escaped(&p->path, s + start, end - start, '\\',
		s[start - 1] == '"' ? php_decode_double : php_decode_single);
}

static enum mymr_status
open_bracket(struct php_scan *p, char c)
{
	enum mymr_status status = MYMR_OK;
	struct level *level = p->depth ? &p->level[p->depth - 1] : NULL;
	if (level && level->is_array && !level->has_key)
		status = key_path_add_number(&p->path, level->n);
	if (!status)
		status = grow(&p->level, &p->cap, p->depth, sizeof *p->level);
	if (status)
		return status;
	level = &p->level[p->depth];
	*level = (struct level){.end = c == '('   ? ')'
				       : c == '[' ? ']'
						  : '}',
		.is_array = begins_array(p, c),
		.is_index = begins_index(p, c),
		.path = p->path.text.len};
	if (p->depth++ == 0 && !level->is_index && p->statement != STATEMENT_SIGN)
		p->statement = STATEMENT_OTHER;
	start_item(p, level);
	return MYMR_OK;
}

static enum mymr_status
close_bracket(struct php_scan *p, size_t at)
{
	enum mymr_status status = MYMR_OK;
	if (p->depth == 0 || p->level[p->depth - 1].end != p->doc->s[at])
		return fail(p, at, "bracket without its partner");
	struct level *level = &p->level[p->depth - 1];
	if (level->is_array)
		status = end_item(p, level);
	else if (level->is_index)
		status = end_index(p, level);
	else if (level->end == '}' && p->depth == 1)
		status = end_statement(p);
	p->depth--;
	return status;
}

/* A token of an item: its only one so far, or not. */
static void
add_to_item(struct level *level, const struct php_token *t)
{
	if (!level->item)
		level->item = t->start;
	level->is_whole &= !level->has_value;
	level->has_value = true;
	level->value = *t;
}

static enum mymr_status
read_token(struct php_scan *p, const struct php_token *t)
{
	const char c = t->type == PHP_SIGN ? p->doc->s[t->start] : '\0';
	struct level *level = p->depth ? &p->level[p->depth - 1] : NULL;
	if (c && strchr(")]}", c))
		return close_bracket(p, t->start);
	if (level && level->is_array && c == ',')
		return end_item(p, level);
	if (level && level->is_array && t->type == PHP_ARROW)
		return end_key(p, level);
	if (level)
		add_to_item(level, t);
	if (c && strchr("([{", c))
		return open_bracket(p, c);
	if (level)
		return MYMR_OK;
	if (c == ';' || t->type == PHP_OTHER)
		return end_statement(p);
	p->statement = go_on(p, t);
	return MYMR_OK;
}

static enum mymr_status
read_all(struct php_scan *p)
{
	bool is_php = false;
	enum mymr_status status = MYMR_OK;
	struct php_token t = php_token_next(p->doc->s, p->doc->n, 0, &is_php);
	for (; t.type != PHP_END && !status;
		t = php_token_next(p->doc->s, p->doc->n, t.end, &is_php)) {
		if (t.type == PHP_OPEN_STRING)
			return fail(p, t.start, "string without an end");
		status = read_token(p, &t);
		p->last = t;
	}
	return !status && p->depth ? fail(p, p->doc->n, "bracket without its partner") : status;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct php_scan p = {.doc = doc,
		.error = error,
		.unit = {.doc = doc},
		.statement = STATEMENT_START,
		.is_of_wordpress = is_of_wordpress(doc)};
	const enum mymr_status status = read_all(&p);
	string_unit_free(&p.unit);
	mymr_buf_free(&p.path.text);
	free(p.level);
	return status;
}

static bool
probe(const char *s, size_t n)
{
	return n > 5 && memcmp(s, "<?php", 5) == 0;
}

const struct format format_php = {
	.name = "php",
	.suffixes = "php",
	.probe = probe,
	.scan = scan,
	.escape = php_escape,
};
