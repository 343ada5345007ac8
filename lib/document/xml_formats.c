/* SPDX-License-Identifier: MIT */
/* The formats of xml_formats.tsv, told apart by their first element. */
#include "base/ascii.h"
#include "document/xml_flat.h"
#include "base/bom.h"
#include "document/xml_strings.h"

#include <string.h>

static size_t
behind(const char *s, size_t n, size_t i, const char *end)
{
	const size_t len = strlen(end);
	for (; i + len <= n; i++) {
		if (memcmp(s + i, end, len) == 0)
			return i + len;
	}
	return n;
}

/* Behind a declaration of a document type, which may have others inside. */
static size_t
behind_declaration(const char *s, size_t n, size_t i)
{
	size_t depth = 0;
	for (; i < n; i++) {
		depth += s[i] == '<';
		if (s[i] == '>' && --depth == 0)
			return i + 1;
	}
	return n;
}

/* The first tag, behind what may stand before it; n when something else is there. */
static size_t
first_tag(const char *s, size_t n)
{
	size_t i = bom_len(s, n);
	while (i < n) {
		if (ascii_is_space(s[i]))
			i++;
		else if (s[i] != '<')
			return n;
		else if (n - i > 4 && memcmp(s + i, "<!--", 4) == 0)
			i = behind(s, n, i + 4, "-->");
		else if (i + 1 < n && s[i + 1] == '?')
			i = behind(s, n, i, "?>");
		else if (i + 1 < n && s[i + 1] == '!')
			i = behind_declaration(s, n, i);
		else
			return i;
	}
	return n;
}

/* Whether a tag has the text, behind which at least ">" stands. */
static bool
has_text(const char *s, size_t n, const char *text)
{
	return behind(s, n, 0, text) < n;
}

/* Whether the tag s[0..n) is what a row has as a root. */
static bool
is_root(const struct xml_rule *rule, const char *s, size_t n)
{
	const char *name;
	const size_t len = xml_tag_name(s, n, &name);
	return rule->holds == XML_ROOT && len == strlen(rule->local) &&
	       memcmp(name, rule->local, len) == 0 && has_text(s, n + 1, rule->space);
}

bool
xml_strings_is(const char *s, size_t n, const char *format)
{
	const size_t start = first_tag(s, n);
	const char *end = start < n ? memchr(s + start, '>', n - start) : NULL;
	const struct xml_rule *rule = xml_rules;
	if (!end)
		return false;
	while (strcmp(rule->format, format) != 0)
		rule++;
	for (; rule->format && strcmp(rule->format, format) == 0; rule++) {
		if (is_root(rule, s + start, (size_t)(end - s) - start))
			return true;
	}
	return false;
}

/* An export of WordPress is RSS with a namespace of its own. */
static bool
probe_wxr(const char *s, size_t n)
{
	const size_t start = first_tag(s, n);
	const char *end = start < n ? memchr(s + start, '>', n - start) : NULL;
	return end && xml_strings_is(s, n, "wxr") &&
	       has_text(s + start, (size_t)(end + 1 - s) - start, "//wordpress.org/export/");
}

#define XML_FORMAT(NAME, SUFFIXES, REFUSE)                \
	static bool probe_##NAME(const char *s, size_t n) \
	{                                                 \
		return xml_strings_is(s, n, #NAME);       \
	}                                                 \
	const struct format format_##NAME = {             \
		.name = #NAME,                            \
		.suffixes = SUFFIXES,                     \
		.probe = probe_##NAME,                    \
		.scan = xml_strings_scan,                 \
		.escape = xml_strings_escape,             \
		.refuse = REFUSE,                         \
		.holds_part = xml_strings_holds_part,     \
	}

XML_FORMAT(android, "", android_refuse);
XML_FORMAT(atom, "atom", xml_strings_refuse);
XML_FORMAT(qt, "", xml_strings_refuse);
XML_FORMAT(resx, "resx", xml_strings_refuse);
XML_FORMAT(rss, "rss", xml_strings_refuse);
XML_FORMAT(sitemap, "", xml_strings_refuse);
XML_FORMAT(stringsdict, "stringsdict", xml_strings_refuse);
XML_FORMAT(svg, "svg", xml_strings_refuse);
XML_FORMAT(tmx, "tmx", xml_strings_refuse);
XML_FORMAT(xliff, "xlf xliff", xml_strings_refuse);

const struct format format_wxr = {
	.name = "wxr",
	.suffixes = "",
	.probe = probe_wxr,
	.scan = xml_strings_scan,
	.escape = xml_strings_escape,
	.refuse = xml_strings_refuse,
};
