/* SPDX-License-Identifier: MIT */
/* The human strings of a JSON-LD script (schema.org articles). */
#include "document/html_tables.h"
#include "document/html_unit.h"
#include "document/json.h"
#include "document/kind.h"

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
	struct unit_detail detail = {0};
	enum mymr_status status =
		html_read_value(scan, start, end, '\\', json_unescape, &detail.n_pieces);
	if (status || !has_word(scan->text.s, scan->text.len))
		return status;
	detail.pieces = scan->out;
	struct mymr_buf context = {0};
	status = mymr_buf_puts(&context, "json-ld/");
	if (!status)
		status = mymr_buf_puts(&context, key);
	struct mymr_unit unit = {.start = start,
		.end = end,
		.place = MYMR_PLACE_JSON,
		.text = scan->text.s,
		.text_len = scan->text.len,
		.context = context.s,
		.context_len = context.len};
	if (!status)
		status = document_add_unit(scan->doc, &unit, &detail);
	mymr_buf_free(&context);
	return status;
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
