/* SPDX-License-Identifier: MIT */
/* The human strings and the links of a JSON-LD script (schema.org articles). */
#include "document/html_tables.h"
#include "document/html_unit.h"
#include "document/json.h"

#include <string.h>

static const struct json_ld_key *
find_key(const char *s, size_t n)
{
	for (size_t i = 0; i < json_ld_n_keys; i++) {
		const char *name = json_ld_keys[i].name;
		if (strlen(name) == n && memcmp(name, s, n) == 0)
			return &json_ld_keys[i];
	}
	return NULL;
}

static enum mymr_status
add_link(struct html_scan *scan, size_t start, size_t end)
{
	const struct link link = {
		.start = start, .end = end, .type = LINK_PAGE, .escape = LINK_JSON};
	return document_add_link(scan->doc, &link);
}

static enum mymr_status
add_string(struct html_scan *scan, const char *key, size_t start, size_t end)
{
	struct html_value v = {.start = start,
		.end = end,
		.place = MYMR_PLACE_JSON,
		.mark = '\\',
		.decode = json_unescape};
	scan->context.len = 0;
	enum mymr_status status = mymr_buf_puts(&scan->context, "json-ld/");
	if (!status)
		status = mymr_buf_puts(&scan->context, key);
	return status ? status : html_add_value(scan, &v);
}

enum mymr_status
html_add_json_ld(struct html_scan *scan, size_t start, size_t end)
{
	enum mymr_status status = MYMR_OK;
	const struct json_ld_key *key = NULL;
	struct json_string string;
	for (size_t at = start; !status && json_next_string(scan->s, end, &at, &string);) {
		if (key && !string.is_key)
			status = key->is_link
					 ? add_link(scan, string.start, string.end)
					 : add_string(scan, key->name, string.start, string.end);
		key = string.is_key ? find_key(scan->s + string.start, string.end - string.start)
				    : NULL;
	}
	return status;
}
