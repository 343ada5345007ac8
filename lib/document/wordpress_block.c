/* SPDX-License-Identifier: MIT */
/* <!-- wp:search {"label":"Search"} /--> */
#include "document/json.h"
#include "document/wordpress.h"

#include <string.h>

static bool
is_attribute(const char *s, size_t n)
{
	for (size_t i = 0; block_attributes[i]; i++) {
		if (strlen(block_attributes[i]) == n && memcmp(block_attributes[i], s, n) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
add_string(struct html_scan *scan, const struct json_string *key, const struct json_string *value)
{
	struct html_value v = {.start = value->start,
		.end = value->end,
		.place = MYMR_PLACE_JSON,
		.mark = '\\',
		.decode = json_unescape,
		.quote = WORDPRESS_BLOCK};
	scan->context.len = 0;
	enum mymr_status status = mymr_buf_puts(&scan->context, "wp/");
	if (!status)
		status = mymr_buf_append(
			&scan->context, scan->s + key->start, key->end - key->start);
	return status ? status : html_add_value(scan, &v);
}

/* How brackets nest between two strings. */
static size_t
count_depth(const char *s, size_t from, size_t to, size_t depth)
{
	for (size_t i = from; i < to; i++) {
		depth += s[i] == '{' || s[i] == '[';
		depth -= (s[i] == '}' || s[i] == ']') && depth > 0;
	}
	return depth;
}

enum mymr_status
wordpress_block(struct html_scan *scan, size_t start, size_t end)
{
	static const char begin[] = "<!-- wp:";
	const char *s = scan->s;
	enum mymr_status status = MYMR_OK;
	struct json_string string, key = {.is_key = false};
	size_t depth = 0, last = start;
	if (end - start < sizeof begin || memcmp(s + start, begin, sizeof begin - 1) != 0)
		return MYMR_OK;
	for (size_t at = start; !status && json_next_string(s, end, &at, &string); last = at) {
		depth = count_depth(s, last, string.start - 1, depth);
		if (key.is_key && !string.is_key && depth == 1)
			status = add_string(scan, &key, &string);
		key = string;
		key.is_key &=
			depth == 1 && is_attribute(s + string.start, string.end - string.start);
	}
	return status;
}

/* Two hyphens could end the comment; the others are as WordPress has them. */
static bool
is_joined(const struct unit_detail *d, const char *s, size_t n, size_t i)
{
	return (i > 0 ? s[i - 1] == '-' : !d->begins) || (i + 1 < n ? s[i + 1] == '-' : !d->ends);
}

enum mymr_status
wordpress_escape_block(
	struct mymr_buf *out, const struct unit_detail *detail, const char *text, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const bool is_hyphen = text[i] == '-' && is_joined(detail, text, n, i);
		if (is_hyphen || (text[i] && strchr("<>&\"", text[i])))
			status = json_put_code_point(out, (unsigned char)text[i], 'u');
		else
			status = json_escape(out, text + i, 1);
	}
	return status;
}
