/* SPDX-License-Identifier: MIT */
#include "document/fonts.h"
#include "base/ascii.h"
#include "base/reason.h"
#include "document/html_parse.h"
#include "document/xml_flat.h"

#include <string.h>

struct finder {
	struct mymr_document *doc;
	bool has_warned;
};

static bool
begins_with(const char *s, size_t n, const char *lower)
{
	size_t i = 0;
	while (i < n && lower[i] && ascii_lower(s[i]) == lower[i])
		i++;
	return lower[i] == '\0';
}

static bool
is_in_name(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || c == '-' || c == '_' || c == ' ';
}

/* The length of the font's name at s, or 0. */
static size_t
font_len(const char *s, size_t n)
{
	size_t len = 0;
	while (len < n && is_in_name(s[len]))
		len++;
	while (len && s[len - 1] == ' ')
		len--;
	for (const struct zawgyi_font *f = zawgyi_fonts; f->name; f++) {
		if (begins_with(s, len, f->name) && (f->is_prefix || len == strlen(f->name)))
			return len;
	}
	return 0;
}

/* @font-face { } says where the font is, which keeps its name. */
static bool
is_in_face(const char *s, size_t from, size_t at)
{
	static const char face[] = "@font-face";
	const size_t n = sizeof face - 1;
	while (at > from && s[at - 1] != '{' && s[at - 1] != '}')
		at--;
	if (at == from || s[at - 1] == '}')
		return false;
	for (at--; at > from && ascii_is_space(s[at - 1]);)
		at--;
	return at >= from + n && memcmp(s + at - n, face, n) == 0;
}

static enum mymr_status
add(struct finder *f, size_t start, size_t end)
{
	struct mymr_document *doc = f->doc;
	enum mymr_status status =
		grow(&doc->fonts, &doc->cap_fonts, doc->n_fonts, sizeof *doc->fonts);
	if (status)
		return status;
	const size_t base = doc->member->start;
	doc->fonts[doc->n_fonts++] = (struct font_name){base + start, base + end};
	if (f->has_warned)
		return MYMR_OK;
	f->has_warned = true;
	return document_warn(doc, start, N_("a font that is named for Zawgyi"));
}

/* Names in [from, to), each between signs that part names. */
static enum mymr_status
find_names(struct finder *f, size_t from, size_t to, bool has_rules)
{
	const char *s = f->doc->s;
	enum mymr_status status = MYMR_OK;
	bool begins = true;
	for (size_t i = from, len; i < to && !status; i += len) {
		len = begins && !ascii_is_space(s[i]) ? font_len(s + i, to - i) : 0;
		if (len && !(has_rules && is_in_face(s, from, i)))
			status = add(f, i, i + len);
		if (!ascii_is_space(s[i]) || !begins)
			begins = !is_in_name(s[i]) && !strchr("/.\\%?#", s[i]);
		begins &= len == 0;
		len = len ? len : 1;
	}
	return status;
}

static bool
contains(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	for (size_t i = 0; i + len <= n; i++) {
		if (memcmp(s + i, word, len) == 0)
			return true;
	}
	return false;
}

/* A font in the table of a document that has the font itself. */
static bool
is_embedded(const char *s, size_t tag, size_t len, size_t n)
{
	const char *name;
	const size_t n_name = xml_tag_name(s + tag, len, &name);
	const bool is_font = (n_name == 4 && memcmp(name, "font", 4) == 0) ||
			     (n_name == 9 && memcmp(name, "font-face", 9) == 0);
	if (!is_font || s[tag + len - 2] == '/')
		return false;
	size_t end = tag + len;
	while (end + 1 < n && end - tag < 4096 && memcmp(s + end, "</", 2) != 0)
		end++;
	return contains(s + tag, end - tag, "embed") ||
	       contains(s + tag, end - tag, "font-face-src");
}

static size_t
next_tag(const char *s, size_t at, size_t n)
{
	const char *tag = at < n ? memchr(s + at, '<', n - at) : NULL;
	return tag ? (size_t)(tag - s) : n;
}

enum mymr_status
fonts_find(struct mymr_document *doc, bool is_style_sheet)
{
	struct finder f = {.doc = doc};
	const char *s = doc->s, *name;
	enum mymr_status status = MYMR_OK;
	if (is_style_sheet)
		return find_names(&f, 0, doc->n, true);
	for (size_t at = next_tag(s, 0, doc->n), len; at < doc->n && !status;
		at = next_tag(s, at + len, doc->n)) {
		len = html_markup_len(s + at, doc->n - at);
		const size_t end = at + len;
		if (len && !is_embedded(s, at, len, doc->n))
			status = find_names(&f, at, end, false);
		const size_t n_name = len ? xml_tag_name(s + at, len, &name) : 0;
		if (!status && n_name == 5 && memcmp(name, "style", 5) == 0)
			status = find_names(&f, end, next_tag(s, end, doc->n), true);
		len = len ? len : 1;
	}
	return status;
}
