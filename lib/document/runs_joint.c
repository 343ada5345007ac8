/* SPDX-License-Identifier: MIT */
/* What stands between two texts of a paragraph in an office document. */
#include "document/html_parse.h"
#include "document/office.h"
#include "document/runs.h"
#include "document/xml_flat.h"

#include <string.h>

/* What a tag is in office documents, if text goes on behind it. */
static enum office_role
office_role_of(const char *s, size_t n)
{
	const char *name;
	const size_t len = xml_tag_name(s, n, &name);
	for (size_t i = 0; i < office_n_rules; i++) {
		const struct office_rule *rule = &office_rules[i];
		if (strlen(rule->local) == len && memcmp(rule->local, name, len) == 0)
			return rule->role == OFFICE_RUN || rule->role == OFFICE_TEXT ||
					       rule->role == OFFICE_PROPERTIES ||
					       rule->role == OFFICE_CONTAINER ||
					       rule->role == OFFICE_DROP ||
					       rule->role == OFFICE_KEPT
				       ? rule->role
				       : OFFICE_OTHER;
	}
	return OFFICE_OTHER;
}

/* Up to the end tag of properties, and with it. */
static size_t
properties_len(const char *s, size_t n)
{
	size_t at = 0;
	while (at < n) {
		const char *tag = memchr(s + at, '<', n - at);
		if (!tag)
			return n;
		at = (size_t)(tag - s);
		const size_t len = html_markup_len(tag, n - at);
		const bool is_end =
			len && tag[1] == '/' && office_role_of(tag, len) == OFFICE_PROPERTIES;
		at += len ? len : 1;
		if (is_end)
			return at;
	}
	return n;
}

size_t
runs_joint_len(const char *s, size_t n)
{
	size_t at = 0;
	bool is_text = true;
	while (at < n && s[at] == '<') {
		const size_t len = html_markup_len(s + at, n - at);
		const enum office_role role = len ? office_role_of(s + at, len) : OFFICE_OTHER;
		if (role == OFFICE_OTHER)
			return 0;
		if (role == OFFICE_TEXT)
			is_text = s[at + 1] != '/';
		at += len;
		if (role == OFFICE_PROPERTIES && s[at - 2] != '/')
			at += properties_len(s + at, n - at);
		while (!is_text && at < n && strchr(" \t\r\n", s[at]))
			at++;
	}
	return at;
}
