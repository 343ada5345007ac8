/* SPDX-License-Identifier: MIT */
/* Collections in brackets, which go on over lines. */
#include "base/reason.h"
#include "document/yaml.h"

#include <string.h>

/* Blanks, line ends and comments. */
static void
skip_space(struct yaml_scan *y)
{
	for (; y->at < y->n; y->at++) {
		if (y->s[y->at] == '#' && yaml_is_space(y->s, y->n, y->at - 1)) {
			while (y->at < y->n && y->s[y->at] != '\n' && y->s[y->at] != '\r')
				y->at++;
		}
		if (!yaml_is_space(y->s, y->n, y->at))
			return;
	}
}

static enum mymr_status
push(struct yaml_scan *y)
{
	const enum mymr_status status =
		grow(&y->bracket, &y->cap_brackets, y->flow, sizeof *y->bracket);
	if (status)
		return status;
	y->bracket[y->flow++] = (struct yaml_bracket){
		.end = y->s[y->at] == '[' ? ']' : '}', .path = y->path.text.len};
	y->at++;
	return MYMR_OK;
}

static enum mymr_status
read_scalar(struct yaml_scan *y, struct yaml_scalar *scalar)
{
	const char c = y->s[y->at];
	if (c == '"' || c == '\'') {
		if (!yaml_read_quoted(y->s, y->n, y->at, scalar))
			return yaml_fail(y, y->at, N_("string without an end"));
	} else {
		yaml_read_plain(y->s, y->n, y->at, 0, true, scalar);
	}
	if (scalar->end == y->at && c != ':')
		return yaml_fail(y, y->at, N_("value expected"));
	y->at = scalar->end;
	return MYMR_OK;
}

/* Whether a colon makes a key of what was read. */
static bool
is_key(const struct yaml_scan *y, const struct yaml_scalar *scalar)
{
	if (y->at >= y->n || y->s[y->at] != ':')
		return false;
	return scalar->style != YAML_PLAIN || yaml_is_space(y->s, y->n, y->at + 1) ||
	       strchr(",[]{}", y->s[y->at + 1]);
}

static bool
is_end(const struct yaml_scan *y)
{
	return y->at >= y->n || strchr(",]}", y->s[y->at]);
}

/* A value, or a key and its value. */
static enum mymr_status
read_member(struct yaml_scan *y, bool may_be_key)
{
	struct yaml_scalar scalar;
	y->is_string = yaml_skip_properties(y);
	skip_space(y);
	if (is_end(y))
		return MYMR_OK;
	if (y->s[y->at] == '[' || y->s[y->at] == '{')
		return push(y);
	const bool is_alias = y->s[y->at] == '*';
	enum mymr_status status = read_scalar(y, &scalar);
	if (status)
		return status;
	skip_space(y);
	const bool is_map = y->bracket[y->flow - 1].end == '}';
	if (!may_be_key || !is_key(y, &scalar))
		return is_alias || (is_map && may_be_key) ? MYMR_OK : yaml_emit(y, &scalar);
	y->at++;
	status = yaml_add_key(y, &scalar);
	skip_space(y);
	return status ? status : read_member(y, false);
}

/* What may come next: the end, a comma, or something. */
static enum mymr_status
read_inside(struct yaml_scan *y)
{
	struct yaml_bracket *b = &y->bracket[y->flow - 1];
	const char c = y->s[y->at];
	y->path.text.len = b->path;
	if (c == b->end) {
		y->flow--;
		y->at++;
		return MYMR_OK;
	}
	if (c == ':' && b->has_value) { /* behind a collection that is a key */
		y->at++;
		skip_space(y);
		return read_member(y, false);
	}
	if (b->has_value && c != ',')
		return yaml_fail(y, y->at, N_("comma expected behind a value"));
	if (b->has_value) {
		b->has_value = false;
		y->at++;
		return MYMR_OK;
	}
	b->has_value = true;
	if (c == '?' && yaml_is_space(y->s, y->n, y->at + 1)) {
		y->at++;
		skip_space(y);
	}
	const enum mymr_status status =
		b->end == ']' ? key_path_add_number(&y->path, b->n++) : MYMR_OK;
	return status ? status : read_member(y, true);
}

enum mymr_status
yaml_read_flow(struct yaml_scan *y)
{
	const size_t start = y->at, path = y->path.text.len;
	enum mymr_status status = push(y);
	for (skip_space(y); y->flow && !status; skip_space(y)) {
		if (y->at >= y->n)
			return yaml_fail(y, start, N_("bracket without an end"));
		status = read_inside(y);
		if (!y->flow)
			break;
	}
	y->path.text.len = path;
	return status;
}
