/* SPDX-License-Identifier: MIT */
#include "document/cue_codes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What codes are called; the first five are all that SubRip has, and the last is for the rest. */
static const char *const names[CUE_NAMES] = {
	"i", "b", "u", "s", "font", "c", "v", "lang", "ruby", "rt", "x"};

#define SUBRIP_NAMES 5
#define OTHER (CUE_NAMES - 1)

static unsigned
find_name(const char *s, size_t n)
{
	size_t len = 0;
	while (len < n && !strchr(" \t./>", s[len]))
		len++;
	for (unsigned i = 0; i < OTHER; i++) {
		if (strlen(names[i]) == len && strncasecmp(s, names[i], len) == 0)
			return i;
	}
	return OTHER;
}

/* The length of s up to the sign that ends markup, which stands on the same line. */
static size_t
len_to(const char *s, size_t n, char end)
{
	for (size_t i = 1; i < n && s[i] != '\n' && s[i] != '\r' && s[i] != s[0]; i++) {
		if (s[i] == end)
			return i + 1;
	}
	return 0;
}

/* The length of the tag at s, 0 when there is none. In WebVTT whatever has brackets is one. */
static size_t
code_len(const char *s, size_t n, bool is_vtt)
{
	if (!is_vtt && n > 1 && s[0] == '{' && s[1] == '\\')
		return len_to(s, n, '}');
	const size_t len = n && s[0] == '<' ? len_to(s, n, '>') : 0;
	if (is_vtt || len == 0)
		return len;
	const size_t name = 1 + (s[1] == '/');
	return find_name(s + name, len - name) < SUBRIP_NAMES ? len : 0;
}

static enum mymr_status
add(struct cue_codes *c, const char *s, size_t at, size_t len)
{
	enum mymr_status status = grow(&c->code, &c->cap, c->n, sizeof *c->code);
	if (status)
		return status;
	const bool closes = s[at] == '<' && s[at + 1] == '/';
	struct cue_code code = {.at = at, .len = len, .type = closes ? PIECE_CLOSE : PIECE_OPEN};
	const size_t name = at + 1 + closes;
	code.name = s[at] == '<' ? find_name(s + name, at + len - name) : OTHER;
	if (code.name == OTHER)
		code.type = PIECE_CODE;
	c->code[c->n++] = code;
	return MYMR_OK;
}

/* Gives an end the last start of its name; starts behind that have none. */
static void
close_code(struct cue_codes *c, size_t i)
{
	const unsigned name = c->code[i].name;
	if (c->count[name] == 0)
		return;
	for (size_t open = name + 1; c->n_open;) {
		open = c->open[--c->n_open];
		c->count[c->code[open].name]--;
		if (c->code[open].name != name)
			continue;
		c->code[open].partner = i;
		c->code[i].partner = open;
		c->code[open].type = PIECE_OPEN;
		c->code[i].type = PIECE_CLOSE;
		return;
	}
}

/* A code is a pair's only when its partner is found. */
static enum mymr_status
pair(struct cue_codes *c)
{
	enum mymr_status status = MYMR_OK;
	c->n_open = 0;
	memset(c->count, 0, sizeof c->count);
	for (size_t i = 0; i < c->n && !status; i++) {
		const enum piece_type type = c->code[i].type;
		c->code[i].type = PIECE_CODE;
		if (type == PIECE_CLOSE)
			close_code(c, i);
		if (type != PIECE_OPEN)
			continue;
		status = grow(&c->open, &c->cap_open, c->n_open, sizeof *c->open);
		if (status)
			break;
		c->open[c->n_open++] = i;
		c->count[c->code[i].name]++;
	}
	memset(c->count, 0, sizeof c->count);
	return status;
}

/* Whether a sign that is no markup is, or is read as, one before what may be the name of a code. */
static bool
is_lookalike(const char *s, size_t n, bool is_vtt)
{
	size_t len = 1;
	if (s[0] == '&') {
		if (!is_vtt || n < 3 || memcmp(s, "&lt", 3) != 0)
			return is_vtt && n > 1 && (s[1] == '#' || s[1] == 'L');
		len = n > 3 && s[3] == ';' ? 4 : 3;
	}
	return n > len && (unsigned char)s[len] > ' ';
}

/* _ itself, &#95;, &lowbar; and &UnderBar; */
static bool
may_be_underscore(const char *s, size_t n)
{
	return s[0] == '_' ||
	       (s[0] == '&' && n > 1 &&
		       (s[1] == '#' || s[1] == 'U' || (n > 2 && memcmp(s + 1, "lo", 2) == 0)));
}

enum mymr_status
cue_codes_read(struct cue_codes *c, const char *s, size_t start, size_t end, bool is_vtt)
{
	unsigned signs = 0;
	bool has_lookalike = false;
	enum mymr_status status = MYMR_OK;
	c->n = 0;
	for (size_t i = start, len; i < end && !status; i += len) {
		len = s[i] == '<' || s[i] == '{' ? code_len(s + i, end - i, is_vtt) : 0;
		if (len) {
			status = add(c, s, i, len);
			continue;
		}
		len = 1;
		signs += may_be_underscore(s + i, end - i);
		if (s[i] == '<' || s[i] == '&')
			has_lookalike |= is_lookalike(s + i, end - i, is_vtt);
	}
	c->underscores = has_lookalike ? signs + 1 : 0;
	return status ? status : pair(c);
}

size_t
cue_codes_name(struct cue_codes *c, size_t i, char out[CODE_TOKEN_MAX])
{
	struct cue_code *code = &c->code[i];
	if (code->type == PIECE_CLOSE)
		code->number = c->code[code->partner].number;
	else
		code->number = ++c->count[code->name];
	return code_token_put(out, code->type, c->underscores, names[code->name], code->number);
}

void
cue_codes_free(struct cue_codes *c)
{
	free(c->code);
	free(c->open);
}
