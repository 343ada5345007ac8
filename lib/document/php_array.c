/* SPDX-License-Identifier: MIT */
/* Arrays in PHP: 'key' => 'value'. A value is a unit when it is a string and nothing but one. */
#include "base/reason.h"
#include "document/key_path.h"
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
	size_t n;       /* values without keys up to here */
	size_t path;    /* length of the path that leads here */
	size_t item;    /* where the item begins, 0 before it does */
	bool has_key;   /* the item's key is in the path */
	bool is_whole;  /* nothing but value has been met in the item, or behind its key */
	bool has_value; /* value is there */
	struct php_token value;
};

struct php_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	struct php_token last;
	struct string_unit unit;
	struct key_path path;
	struct level *level;
	size_t depth;
	size_t cap;
};

static enum mymr_status
fail(const struct php_scan *p, size_t at, const char *reason)
{
	*p->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

static size_t
decode_single(const char *s, size_t n, char *out, size_t *n_out)
{
	if (n < 2 || (s[1] != '\\' && s[1] != '\''))
		return 0;
	*out = s[1];
	*n_out = 1;
	return 2;
}

static int
digit_of(char c, int base)
{
	const int digit = c >= '0' && c <= '9'   ? c - '0'
			  : c >= 'a' && c <= 'f' ? c - 'a' + 10
			  : c >= 'A' && c <= 'F' ? c - 'A' + 10
						 : base;
	return digit < base ? digit : -1;
}

/* Digits from s[i] on, at most max; returns where they end. */
static size_t
read_digits(const char *s, size_t n, size_t i, size_t max, int base, uint32_t *value)
{
	*value = 0;
	for (const size_t first = i; i < n && i < first + max && digit_of(s[i], base) >= 0; i++)
		*value = *value * (uint32_t)base + (uint32_t)digit_of(s[i], base);
	return i;
}

/* \101, \x41, \u{1000}; 0 when it is none. */
static size_t
decode_number(const char *s, size_t n, uint32_t *cp)
{
	size_t end;
	if (s[1] == 'x') {
		end = read_digits(s, n, 2, 2, 16, cp);
		return end > 2 ? end : 0;
	}
	if (s[1] != 'u') {
		end = read_digits(s, n, 1, 3, 8, cp);
		return end > 1 ? end : 0;
	}
	if (n < 4 || s[2] != '{')
		return 0;
	end = read_digits(s, n, 3, 6, 16, cp);
	return end > 3 && end < n && s[end] == '}' ? end + 1 : 0;
}

static size_t
decode_double(const char *s, size_t n, char *out, size_t *n_out)
{
	static const char letters[] = "ntrvef\\$\"", meanings[] = "\n\t\r\v\x1B\f\\$\"";
	const char *letter = n > 1 && s[1] ? strchr(letters, s[1]) : NULL;
	uint32_t cp;
	if (letter) {
		*out = meanings[letter - letters];
		*n_out = 1;
		return 2;
	}
	const size_t len = n > 1 ? decode_number(s, n, &cp) : 0;
	if (len)
		*n_out = mymr_utf8_encode(cp, out);
	return *n_out ? len : 0;
}

/* Whether an escape in double quotes has a number that is no letter, or may be part of one. */
static bool
is_bad_number(const char *s, size_t n)
{
	uint32_t cp = 0;
	const size_t len = decode_number(s, n, &cp);
	if (s[1] != 'u')
		return cp > 0x7F;
	return n > 2 && s[2] == '{' && (!len || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000));
}

/* $name, ${ or {$ */
static bool
is_variable(const char *s)
{
	const unsigned char c = (unsigned char)s[1];
	if (s[0] == '{')
		return c == '$';
	return s[0] == '$' && (c == '{' || c == '_' || (c >= 'a' && c <= 'z') ||
				      (c >= 'A' && c <= 'Z') || c > 0x7F);
}

/* Why a string in double quotes is left alone; NULL: it is not. */
static const char *
reason_to_leave(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		if (s[i] == '\\' && is_bad_number(s + i, n - i))
			return N_("string with an unknown escape is left alone");
		if (is_variable(s + i))
			return N_("string with variables in it is left alone");
		i += s[i] == '\\';
	}
	return NULL;
}

static enum mymr_status
add_string(struct php_scan *p, const struct php_token *t)
{
	const char *s = p->doc->s, *context;
	const size_t start = t->start + 1, end = t->end - 1;
	const bool is_double = s[t->start] == '"';
	const char *reason = is_double ? reason_to_leave(s + start, end - start) : NULL;
	if (reason)
		return document_warn(p->doc, t->start, reason);
	enum mymr_status status = key_path_text(&p->path, &context);
	p->unit.quote = s[t->start];
	if (!status)
		status = string_unit_read(
			&p->unit, start, end, '\\', is_double ? decode_double : decode_single);
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
		: s[start - 1] == '"' ? decode_double
				      : decode_single);
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
	level = &p->level[p->depth++];
	*level = (struct level){.end = c == '('   ? ')'
				       : c == '[' ? ']'
						  : '}',
		.is_array = begins_array(p, c),
		.path = p->path.text.len};
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
	return c && strchr("([{", c) ? open_bracket(p, c) : MYMR_OK;
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
	struct php_scan p = {.doc = doc, .error = error, .unit = {.doc = doc}};
	const enum mymr_status status = read_all(&p);
	string_unit_free(&p.unit);
	mymr_buf_free(&p.path.text);
	free(p.level);
	return status;
}

/* Line ends are shown in double quotes, which alone have a way to. */
static enum mymr_status
escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	static const char special[] = "\n\r\t\v\x1B\f\\$\"", letters[] = "nrtvef\\$\"";
	(void)unit;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const bool is_single = detail->quote == '\'';
		const char *found = text[i] && !is_single ? strchr(special, text[i]) : NULL;
		if (found)
			status = mymr_buf_append(out, (char[]){'\\', letters[found - special]}, 2);
		else if (is_single && (text[i] == '\\' || text[i] == '\''))
			status = mymr_buf_append(out, (char[]){'\\', text[i]}, 2);
		else
			status = mymr_buf_putc(out, text[i]);
	}
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
	.escape = escape,
};
