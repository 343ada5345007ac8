/* SPDX-License-Identifier: MIT */
#include "document/json_walk.h"
#include "base/ascii.h"
#include "base/grow.h"
#include "base/reason.h"
#include "document/json.h"

#include <stdlib.h>

static enum mymr_status
fail(const struct json_walk *w, size_t at, const char *reason)
{
	*w->error = (struct mymr_error){at, reason};
	return MYMR_ESYNTAX;
}

static size_t
escape_len(struct json_walk *w, size_t at, struct json_event *event)
{
	char decoded[4];
	size_t n = 0;
	const size_t len = json_unescape(w->s + at, w->n - at, decoded, &n);
	w->has_escapes |= len && (unsigned char)decoded[0] > 0x7F;
	event->is_readable &= len > 0;
	return len ? len : 2;
}

static enum mymr_status
read_string(struct json_walk *w, struct json_event *event)
{
	const char *s = w->s;
	size_t i = w->at + 1;
	*event = (struct json_event){JSON_STRING, i, i, true};
	while (i < w->n && s[i] != '"') {
		if (s[i] == '\n' || s[i] == '\r')
			return fail(w, i, N_("line end in a string"));
		i += s[i] == '\\' ? escape_len(w, i, event) : 1;
	}
	event->end = i;
	if (i >= w->n)
		return fail(w, w->at, N_("string without an end"));
	w->at = i + 1;
	return MYMR_OK;
}

static enum mymr_status
push(struct json_walk *w, char end, struct json_event *event)
{
	const enum mymr_status status = grow(&w->level, &w->cap, w->depth, sizeof *w->level);
	if (status)
		return status;
	w->level[w->depth++] = (struct json_level){.end = end};
	*event = (struct json_event){JSON_OPEN, w->at, w->at + 1, true};
	w->at++;
	return MYMR_OK;
}

static bool
is_scalar(char c)
{
	return ascii_is_digit(c) || ascii_is_letter(c) || c == '-' || c == '+' || c == '.';
}

static enum mymr_status
read_value(struct json_walk *w, struct json_event *event)
{
	const char c = w->s[w->at];
	const size_t start = w->at;
	w->is_behind_key = false;
	if (c == '"')
		return read_string(w, event);
	if (c == '{' || c == '[')
		return push(w, c == '{' ? '}' : ']', event);
	while (w->at < w->n && is_scalar(w->s[w->at]))
		w->at++;
	*event = (struct json_event){JSON_SCALAR, start, w->at, true};
	return w->at > start ? MYMR_OK : fail(w, start, N_("value expected"));
}

static void
skip_blanks(struct json_walk *w)
{
	while (w->at < w->n && (w->s[w->at] == ' ' || w->s[w->at] == '\n' || w->s[w->at] == '\t' ||
				       w->s[w->at] == '\r'))
		w->at++;
}

/* Reads a key up to its value. */
static enum mymr_status
read_key(struct json_walk *w, struct json_event *event)
{
	if (w->s[w->at] != '"')
		return fail(w, w->at, N_("key expected"));
	const enum mymr_status status = read_string(w, event);
	if (status)
		return status;
	event->type = JSON_KEY;
	skip_blanks(w);
	if (w->at >= w->n || w->s[w->at] != ':')
		return fail(w, w->at, N_("colon expected behind a key"));
	w->at++;
	skip_blanks(w);
	if (w->at >= w->n)
		return fail(w, w->n, N_("value expected"));
	w->is_behind_key = true;
	return MYMR_OK;
}

static enum mymr_status
read_member(struct json_walk *w, struct json_event *event)
{
	struct json_level *level = &w->level[w->depth - 1];
	level->has_value = true;
	level->n++;
	return level->end == '}' ? read_key(w, event) : read_value(w, event);
}

/* What may come next inside of an object or an array: its end, a comma, or a member. */
static enum mymr_status
read_inside(struct json_walk *w, struct json_event *event)
{
	struct json_level *level = &w->level[w->depth - 1];
	if (level->has_value && w->s[w->at] != level->end) {
		if (w->s[w->at] != ',')
			return fail(w, w->at, N_("comma expected behind a value"));
		level->has_value = false;
		w->at++;
		skip_blanks(w);
		if (w->at >= w->n)
			return fail(w, w->n, N_("file ends inside of a value"));
	}
	if (w->s[w->at] != level->end)
		return read_member(w, event);
	*event = (struct json_event){JSON_CLOSE, w->at, w->at + 1, true};
	w->depth--;
	w->at++;
	return MYMR_OK;
}

enum mymr_status
json_walk_next(struct json_walk *w, struct json_event *event)
{
	skip_blanks(w);
	*event = (struct json_event){JSON_DONE, w->n, w->n, true};
	if (w->at >= w->n && w->depth)
		return fail(w, w->n, N_("file ends inside of a value"));
	if (w->at >= w->n)
		return MYMR_OK;
	if (w->is_behind_key || w->depth == 0)
		return read_value(w, event);
	return read_inside(w, event);
}

void
json_walk_free(struct json_walk *w)
{
	free(w->level);
}
