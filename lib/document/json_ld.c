/* SPDX-License-Identifier: MIT */
/* The human strings of a JSON-LD script (schema.org articles). */
#include "document/html_tables.h"
#include "document/html_unit.h"
#include "document/json.h"

#include <string.h>

static const char *
find_key(const char *s, size_t n)
{
	for (size_t i = 0; i < json_ld_n_keys; i++) {
		if (strlen(json_ld_keys[i]) == n && memcmp(json_ld_keys[i], s, n) == 0)
			return json_ld_keys[i];
	}
	return NULL;
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
	const char *key = NULL;
	struct json_string string;
	for (size_t at = start; !status && json_next_string(scan->s, end, &at, &string);) {
		if (key && !string.is_key)
			status = add_string(scan, key, string.start, string.end);
		key = string.is_key ? find_key(scan->s + string.start, string.end - string.start)
				    : NULL;
	}
	return status;
}
