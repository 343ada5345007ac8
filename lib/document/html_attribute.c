/* SPDX-License-Identifier: MIT */
/* Attributes: those that are human text, and those that say a language. */
#include "base/reason.h"
#include "document/html_carry.h"
#include "document/html_escape.h"
#include "document/html_tables.h"
#include "document/html_unit.h"
#include "document/kind.h"

#include <string.h>
#include <strings.h>

bool
name_is(const char *s, size_t n, const char *name)
{
	return strlen(name) == n && strncasecmp(s, name, n) == 0;
}

static bool
is_quoted(const char *s, const struct html_attribute_span *a)
{
	return a->value_len >= 2 && (s[a->value] == '"' || s[a->value] == '\'') &&
	       s[a->value + a->value_len - 1] == s[a->value];
}

struct html_attribute_span
html_without_quotes(const char *s, const struct html_attribute_span *a)
{
	struct html_attribute_span inner = *a;
	if (is_quoted(s, a)) {
		inner.value++;
		inner.value_len -= 2;
	}
	return inner;
}

static const struct html_attribute_span *
find(const struct html_scan *scan, size_t element, const char *name)
{
	if (element == HTML_NO_ELEMENT)
		return NULL;
	const struct html_element_span *e = &scan->page.elements[element];
	for (size_t i = 0; i < e->n_attributes; i++) {
		const struct html_attribute_span *a =
			&scan->page.attributes[e->first_attribute + i];
		if (name_is(scan->s + a->name, a->name_len, name))
			return a;
	}
	return NULL;
}

bool
html_attribute(const struct html_scan *scan, size_t element, const char *name,
	struct html_attribute_span *value)
{
	const struct html_attribute_span *a = find(scan, element, name);
	if (a)
		*value = html_without_quotes(scan->s, a);
	return a != NULL;
}

/* Whether words, separated by blanks, has s[0..n) among them. */
static bool
has_value(const char *words, const char *s, size_t n)
{
	while (*words) {
		size_t len = strcspn(words, " ");
		if (len == n && strncasecmp(words, s, n) == 0)
			return true;
		words += len + (words[len] == ' ');
	}
	return false;
}

bool
html_attribute_is(const struct html_scan *scan, size_t element, const struct html_attribute_span *a,
	const struct html_attribute *row)
{
	const struct html_element_span *e = &scan->page.elements[element];
	struct html_attribute_span where;
	if (!name_is(scan->s + a->name, a->name_len, row->attribute))
		return false;
	if (row->element[0] != '*' && !name_is(e->name, e->name_len, row->element))
		return false;
	if (!row->where[0])
		return true;
	return html_attribute(scan, element, row->where, &where) &&
	       has_value(row->values, scan->s + where.value, where.value_len);
}

static bool
is_human(const struct html_scan *scan, size_t element, const struct html_attribute_span *a)
{
	for (size_t i = 0; i < html_n_attributes; i++) {
		if (html_attribute_is(scan, element, a, &html_attributes[i]))
			return true;
	}
	return false;
}

static size_t
decode_reference(const char *s, size_t n, char *out, size_t *out_len)
{
	return html_charref(s, n, true, out, out_len);
}

static enum mymr_status
add_attribute(struct html_scan *scan, size_t element, const struct html_attribute_span *a)
{
	const struct html_attribute_span value = html_without_quotes(scan->s, a);
	enum mymr_status status = html_set_context(scan, element);
	if (!status)
		status = mymr_buf_puts(&scan->context, "/@");
	if (!status)
		status = html_add_to_context(scan, scan->s + a->name, a->name_len);
	struct html_value v = {.start = value.value,
		.end = value.value + value.value_len,
		.place = MYMR_PLACE_ATTRIBUTE,
		.mark = '&',
		.decode = decode_reference,
		.quote = is_quoted(scan->s, a) ? scan->s[a->value] : '\0',
		.language = html_language(scan, element)};
	return status ? status : html_add_value(scan, &v);
}

static enum mymr_status
read_page(struct string_unit *page, const char *s, const struct html_attribute_span *value)
{
	const size_t end = value->value + value->value_len;
	enum mymr_status status = MYMR_OK;
	for (size_t i = value->value, len; i < end && !status; i += len) {
		char decoded[CHARREF_MAX];
		size_t n_decoded = 0;
		const char *next = memchr(s + i, '&', end - i);
		len = next ? (size_t)(next - s) - i : end - i;
		if (len) {
			status = string_unit_add(page, PIECE_TEXT, i, len, s + i, len);
			continue;
		}
		len = html_charref(s + i, end - i, true, decoded, &n_decoded);
		status = len ? string_unit_add(page, PIECE_CHAR, i, len, decoded, n_decoded)
			     : string_unit_add(page, PIECE_TEXT, i, 1, s + i, 1);
		len = len ? len : 1;
	}
	return status;
}

/* The page that a frame has in its attribute srcdoc. */
static enum mymr_status
add_srcdoc(struct html_scan *scan, size_t element, const struct html_attribute_span *a)
{
	const struct html_attribute_span value = html_without_quotes(scan->s, a);
	struct string_unit page = {.doc = scan->doc};
	struct html_carry carry = {.page = &page,
		.format = &format_html,
		.layer = HTML_UNQUOTED,
		.level = scan->doc->level + 1};
	if (is_quoted(scan->s, a))
		carry.layer = scan->s[a->value] == '"' ? HTML_IN_DOUBLE : HTML_IN_SINGLE;
	if (carry.level > HTML_MAX_LEVEL)
		return document_warn(
			scan->doc, a->name, N_("a page in too many attributes is left alone"));
	enum mymr_status status = html_set_context(scan, element);
	if (!status)
		status = mymr_buf_puts(&scan->context, "/@srcdoc");
	if (!status)
		status = read_page(&page, scan->s, &value);
	carry.context = scan->context.s;
	carry.context_len = scan->context.len;
	if (!status)
		status = html_carry(&carry);
	string_unit_free(&page);
	return status;
}

static bool
is_srcdoc(const struct html_scan *scan, size_t element, const struct html_attribute_span *a)
{
	const struct html_element_span *e = &scan->page.elements[element];
	return name_is(e->name, e->name_len, "iframe") &&
	       name_is(scan->s + a->name, a->name_len, "srcdoc");
}

enum mymr_status
html_add_attributes(struct html_scan *scan, size_t element)
{
	const struct html_element_span *e = &scan->page.elements[element];
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < e->n_attributes && !status; i++) {
		const struct html_attribute_span *a =
			&scan->page.attributes[e->first_attribute + i];
		if (is_human(scan, element, a))
			status = add_attribute(scan, element, a);
		else if (is_srcdoc(scan, element, a))
			status = add_srcdoc(scan, element, a);
	}
	return status;
}

static struct lang_value
lang_value(const struct html_attribute_span *a)
{
	return a ? (struct lang_value){a->value, a->value + a->value_len} : (struct lang_value){0};
}

struct owner
html_owner(const struct html_scan *scan, size_t element)
{
	struct owner owner = {0};
	while (element != HTML_NO_ELEMENT && scan->page.elements[element].is_shortcode)
		element = scan->page.elements[element].parent;
	if (element == HTML_NO_ELEMENT)
		return owner;
	const struct html_element_span *e = &scan->page.elements[element];
	owner.start = e->start;
	owner.end = e->end;
	owner.insert = e->start + 1 + e->name_len;
	owner.lang = lang_value(find(scan, element, "lang"));
	owner.xml_lang = lang_value(find(scan, element, "xml:lang"));
	return owner;
}

enum unit_language
html_stated_language(const struct html_scan *scan, size_t element)
{
	struct html_attribute_span lang;
	if (!html_attribute(scan, element, "lang", &lang))
		return LANGUAGE_UNSTATED;
	const char *s = scan->s + lang.value;
	size_t primary = 0;
	while (primary < lang.value_len && s[primary] != '-' && s[primary] != '_')
		primary++;
	if (primary == 0)
		return LANGUAGE_UNSTATED;
	if (name_is(s, primary, "en"))
		return LANGUAGE_ENGLISH;
	return name_is(s, primary, "my") ? LANGUAGE_BURMESE : LANGUAGE_OTHER;
}

enum unit_language
html_language(const struct html_scan *scan, size_t element)
{
	if (element == HTML_NO_ELEMENT)
		return LANGUAGE_UNSTATED;
	return html_stated_language(scan, scan->info[element].lang_owner);
}
