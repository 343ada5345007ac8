/* SPDX-License-Identifier: MIT */
#include "document/xml_walk.h"

#include <string.h>

bool
xml_frame_has_text(const struct frame *f)
{
	return f->rule && !f->is_skipped && f->rule->holds >= XML_NAME &&
	       f->rule->holds < XML_CODE && !xml_rule_is_of_attribute(f->rule);
}

bool
xml_walk_has_key(const struct walk *w, const struct xml_rule *rule)
{
	const char *keys = rule->keys;
	if (!keys)
		return true;
	for (const char *at = keys + 1; *at; at += strcspn(at, "|") + 1) {
		if (strcspn(at, "|") == w->key.len && memcmp(at, w->key.s, w->key.len) == 0)
			return true;
	}
	return false;
}

bool
xml_walk_is_empty(const struct walk *w, const struct xml_tag *tag)
{
	return w->doc->s[tag->end - 2] == '/';
}

bool
xml_rule_is_of_attribute(const struct xml_rule *rule)
{
	return rule->holds >= XML_ATTRIBUTE && rule->holds <= XML_ATTRIBUTE_LANGUAGE;
}
