/* SPDX-License-Identifier: MIT */
/* Saying which language a document and its parts are in. */
#include "document/document.h"
#include "document/kind.h"

#include <mymr/span.h>
#include <string.h>

static const char *
value_of(enum mymr_language language)
{
	return language == MYMR_BURMESE ? "\"my\"" : "\"en\"";
}

static enum mymr_status
insert_attribute(struct mymr_document *doc, size_t at, enum mymr_language language)
{
	const struct format *format = document_member_at(doc, at)->format;
	const char *attribute = format->lang_attribute(language);
	struct edit edit = {at, at, attribute, strlen(attribute), NO_UNIT};
	return document_add_edit(doc, &edit);
}

/* en, en-US, "en" and 'en' are all English. */
static bool
says(const struct mymr_document *doc, const struct lang_value *v, enum mymr_language language)
{
	const char *value = value_of(language) + 1;
	const char *s = doc->s + v->start;
	const size_t n = v->end - v->start;
	const size_t from = n && (s[0] == '"' || s[0] == '\'');
	if (n < from + 2 || memcmp(s + from, value, 2) != 0)
		return false;
	return n == from + 2 || strchr("-_\"'", s[from + 2]) != NULL;
}

static enum mymr_status
set_value(struct mymr_document *doc, const struct lang_value *v, enum mymr_language language)
{
	static const char *const assigned[] = {"=\"en\"", "=\"my\""};
	const bool has_value = v->start < v->end;
	const char *value = assigned[language == MYMR_BURMESE] + has_value;
	struct edit edit = {v->start, v->end, value, strlen(value), NO_UNIT};
	return says(doc, v, language) ? MYMR_OK : document_add_edit(doc, &edit);
}

static enum mymr_status
set_language(struct mymr_document *doc, const struct owner *owner, enum mymr_language language)
{
	enum mymr_status status = owner->lang.end ? set_value(doc, &owner->lang, language)
						  : insert_attribute(doc, owner->insert, language);
	if (!status && owner->xml_lang.end)
		status = set_value(doc, &owner->xml_lang, language);
	return status;
}

/* Open Graph names languages with their territory, en_US. */
static const char *
name_like(const struct mymr_document *doc, const struct lang_value *v, enum mymr_language language)
{
	const bool has_territory =
		v->end > v->start && memchr(doc->s + v->start, '_', v->end - v->start) != NULL;
	if (language == MYMR_BURMESE)
		return has_territory ? "my_MM" : "my";
	return has_territory ? "en_US" : "en";
}

static enum mymr_status
mark_member(struct mymr_document *doc, const struct member *m, enum mymr_language language)
{
	const char *name = name_like(doc, &m->language, language);
	const struct edit edit = {m->language.start, m->language.end, name, strlen(name), NO_UNIT};
	enum mymr_status status = MYMR_OK;
	if (m->root.end)
		status = set_language(doc, &m->root, language);
	if (!status && m->body.lang.end)
		status = set_language(doc, &m->body, language);
	if (!status && m->language.end && !says(doc, &m->language, language))
		status = document_add_edit(doc, &edit);
	return status;
}

/* Letters outside Burmese values: an English sentence with a Burmese date in it is English. */
static void
count_outside_values(const char *s, size_t n, size_t *latin, size_t *myanmar)
{
	struct mymr_span span;
	size_t from = 0, more_latin, more_myanmar;
	*latin = *myanmar = 0;
	for (size_t at = 0, is_last = 0; !is_last; from = span.end) {
		is_last = !mymr_span_next(s, n, &at, MYMR_BURMESE, &span);
		if (is_last)
			span.start = span.end = n;
		count_letters(s + from, span.start - from, &more_latin, &more_myanmar);
		*latin += more_latin;
		*myanmar += more_myanmar;
	}
}

/* The language of s[0..n) by its letters; false when it has none. */
static bool
language_of(const char *s, size_t n, enum mymr_language *language)
{
	size_t latin, myanmar;
	count_letters(s, n, &latin, &myanmar);
	if (latin + myanmar == 0)
		return false;
	if (latin && myanmar)
		count_outside_values(s, n, &latin, &myanmar);
	if (latin && myanmar && is_burmese_with_names(s, n))
		latin = 0;
	*language = latin > myanmar || (latin && !myanmar) ? MYMR_ENGLISH : MYMR_BURMESE;
	return true;
}

static bool
is_element(const struct mymr_document *doc, size_t i)
{
	return doc->units[i].place == MYMR_PLACE_ELEMENT;
}

/* Whether the unit is the only one with text in its element. */
static bool
owns_element(const struct mymr_document *doc, size_t i)
{
	const struct owner *owner = &doc->details[i].owner;
	for (size_t k = i; k-- > 0 && doc->units[k].start >= owner->start;) {
		if (is_element(doc, k))
			return false;
	}
	for (size_t k = i + 1; k < doc->n_units && doc->units[k].start < owner->end; k++) {
		if (is_element(doc, k))
			return false;
	}
	return true;
}

/* Behind a lone "<" or "</" of the text a tag would not be one. */
static bool
can_take_tag(const struct mymr_document *doc, size_t at)
{
	const char *s = doc->s + at;
	return !(at >= 1 && s[-1] == '<') && !(at >= 2 && s[-2] == '<' && s[-1] == '/');
}

static enum mymr_status
wrap(struct mymr_document *doc, size_t i, enum mymr_language language)
{
	static const char *const open[] = {"<span lang=\"en\">", "<span lang=\"my\">"};
	const struct mymr_unit *u = &doc->units[i];
	const char *tag = open[language == MYMR_BURMESE];
	const bool is_escaped = doc->edit_of_unit[i] > 0;
	if (doc->details[i].has_loose_codes || !can_take_tag(doc, u->start) ||
		(!is_escaped && !can_take_tag(doc, u->end)))
		return MYMR_OK;
	struct edit start = {u->start, u->start, tag, strlen(tag), NO_UNIT};
	struct edit end = {u->end, u->end, "</span>", strlen("</span>"), NO_UNIT};
	enum mymr_status status = document_add_edit(doc, &start);
	return status ? status : document_add_edit(doc, &end);
}

/* Whether the element speaks for more than one block. */
static bool
is_root(const struct member *m, const struct owner *owner)
{
	return (m->root.end && owner->start == m->root.start) ||
	       (m->body.end && owner->start == m->body.start);
}

static enum mymr_status
mark_unit(struct mymr_document *doc, size_t i, enum mymr_language root)
{
	const struct unit_detail *d = &doc->details[i];
	enum mymr_language around = root, now;
	struct mymr_buf text = {0};
	if (!d->member->format->lang_attribute || !is_element(doc, i) ||
		d->language == LANGUAGE_OTHER)
		return MYMR_OK;
	enum mymr_status status = document_text_now(doc, i, &text);
	const bool has_language = !status && language_of(text.s, text.len, &now);
	mymr_buf_free(&text);
	if (!has_language)
		return status;
	if (d->language != LANGUAGE_UNSTATED)
		around = d->language == LANGUAGE_BURMESE ? MYMR_BURMESE : MYMR_ENGLISH;
	if (now == around)
		return MYMR_OK;
	if (d->owner.end == 0 || is_root(d->member, &d->owner) || !owns_element(doc, i))
		return wrap(doc, i, now);
	return set_language(doc, &d->owner, now);
}

enum mymr_status
mymr_document_mark_language(struct mymr_document *doc, enum mymr_language root)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < doc->n_members && !status; i++)
		status = mark_member(doc, &doc->members[i], root);
	for (size_t i = 0; i < doc->n_units && !status; i++)
		status = mark_unit(doc, i, root);
	return status;
}
