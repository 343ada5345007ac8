/* SPDX-License-Identifier: MIT */
/* The human strings and the links of a JSON-LD script (schema.org articles). */
#include "document/html_tables.h"
#include "document/html_unit.h"
#include "document/json.h"

#include <string.h>

/* The type that was named last, which is that of the object or of what it is part of. */
struct type {
	const char *s;
	size_t n;
};

static bool
is_of(const struct type *type, const char *types)
{
	for (const char *at = types; *at; at += strcspn(at, " "), at += *at == ' ') {
		if (strcspn(at, " ") == type->n && memcmp(at, type->s, type->n) == 0)
			return true;
	}
	return !*types;
}

static const struct json_ld_key *
find_key(const char *s, size_t n, const struct type *type)
{
	for (size_t i = 0; i < json_ld_n_keys; i++) {
		const char *name = json_ld_keys[i].name;
		if (strlen(name) == n && memcmp(name, s, n) == 0)
			return is_of(type, json_ld_keys[i].types) ? &json_ld_keys[i] : NULL;
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
	struct type type = {"", 0};
	bool is_type = false;
	struct json_string string;
	for (size_t at = start; !status && json_next_string(scan->s, end, &at, &string);) {
		const char *s = scan->s + string.start;
		const size_t n = string.end - string.start;
		if (string.is_key) {
			is_type = n == 5 && memcmp(s, "@type", n) == 0;
			key = find_key(s, n, &type);
		} else if (is_type) {
			type = (struct type){s, n};
			is_type = false;
		} else if (key) {
			status = key->is_link
					 ? add_link(scan, string.start, string.end)
					 : add_string(scan, key->name, string.start, string.end);
		}
	}
	return status;
}
