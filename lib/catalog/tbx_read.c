/* SPDX-License-Identifier: MIT */
/* TBX: an entry for a concept has a section for each language, which has terms. Elements have other
 * names in the editions of ISO 30042, and their places tell enough to read both. */
#include <mymr/glossary.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/bitext.h"
#include "catalog/xml.h"

/* Of an entry: each English one becomes a line with all Burmese ones. */
#define MOST_TERMS 256

enum standing { PREFERRED, ADMITTED, DEPRECATED };

struct term {
	size_t start; /* in the reader's text */
	size_t len;
	enum bitext_language language;
	enum standing standing;
};

struct reader {
	struct mymr_buf *out;
	struct mymr_error *error;
	bool has_root;
	bool is_in_term;   /* text is that of a term */
	bool is_in_status; /* text is what the term's standing is */
	enum bitext_language language;
	struct mymr_buf text; /* of an entry */
	struct mymr_buf status;
	struct term *term;
	size_t n;
	size_t cap;
};

enum element { OTHER, ENTRY, LANGUAGE, SECTION, TERM, STATUS };

static enum element
element_of(const struct xml_tag *tag)
{
	static const struct {
		const char *name;
		enum element element;
	} names[] = {
		{"conceptEntry", ENTRY},
		{"termEntry", ENTRY},
		{"langSec", LANGUAGE},
		{"langSet", LANGUAGE},
		{"termSec", SECTION},
		{"tig", SECTION},
		{"ntig", SECTION},
		{"term", TERM},
		{"administrativeStatus", STATUS},
		{"normativeAuthorization", STATUS},
	};
	const char *type = tag->attributes ? xml_attribute(tag, "", "type") : NULL;
	const char *name =
		type && strcmp(tag->name.local, "termNote") == 0 ? type : tag->name.local;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(names[i].name, name) == 0)
			return names[i].element;
	}
	return OTHER;
}

static enum mymr_status
start_term(struct reader *r, size_t offset)
{
	if (r->n == MOST_TERMS) {
		*r->error = (struct mymr_error){offset, N_("an entry with too many terms")};
		return MYMR_ERANGE;
	}
	if (grow(&r->term, &r->cap, r->n, sizeof *r->term))
		return MYMR_ENOMEM;
	r->term[r->n++] =
		(struct term){.start = r->text.len, .language = r->language, .standing = ADMITTED};
	r->is_in_term = true;
	return MYMR_OK;
}

static enum mymr_status
start_root(struct reader *r, const struct xml_tag *tag)
{
	const char *name = tag->name.local;
	r->has_root = true;
	if (strcmp(name, "tbx") == 0 || strcmp(name, "martif") == 0)
		return MYMR_OK;
	*r->error = (struct mymr_error){tag->start, N_("no TBX")};
	return MYMR_ESYNTAX;
}

static enum mymr_status
on_start(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const char *language;
	if (!r->has_root)
		return start_root(r, tag);
	if (r->is_in_term || r->is_in_status)
		return MYMR_OK;
	switch (element_of(tag)) {
	case ENTRY:
		r->n = r->text.len = 0;
		break;
	case LANGUAGE:
		language = xml_attribute(tag, XML_NAMESPACE, "lang");
		r->language = language ? bitext_language(language) : BITEXT_OTHER;
		break;
	case TERM:
		return start_term(r, tag->start);
	case STATUS:
		r->is_in_status = true;
		r->status.len = 0;
		break;
	default:
		break;
	}
	return MYMR_OK;
}

static bool
begins_with(const struct mymr_buf *b, const char *word)
{
	const size_t len = strlen(word);
	return b->len >= len && memcmp(b->s, word, len) == 0;
}

/* "preferredTerm-admn-sts", "deprecatedTerm" ... of the term before it. */
static void
end_status(struct reader *r)
{
	r->is_in_status = false;
	if (r->n == 0)
		return;
	if (begins_with(&r->status, "preferred"))
		r->term[r->n - 1].standing = PREFERRED;
	else if (begins_with(&r->status, "deprecated") || begins_with(&r->status, "superseded"))
		r->term[r->n - 1].standing = DEPRECATED;
}

/* Blanks of XML between words are one; what has none is no term. */
static void
end_term(struct reader *r)
{
	struct term *term = &r->term[r->n - 1];
	char *s = r->text.len ? r->text.s + term->start : NULL;
	const size_t n = r->text.len - term->start;
	r->is_in_term = false;
	for (size_t i = 0; i < n; i++) {
		const bool is_blank = memchr(" \t\r\n", s[i], 4) != NULL;
		if (!is_blank)
			s[term->len++] = s[i];
		else if (term->len && s[term->len - 1] != ' ')
			s[term->len++] = ' ';
	}
	while (term->len && s[term->len - 1] == ' ')
		term->len--;
	r->text.len = term->start + term->len;
	r->n -= term->len == 0;
}

static enum mymr_status
put_terms(struct reader *r, enum standing standing)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < r->n && !status; i++) {
		const struct term *t = &r->term[i];
		if (t->language != BITEXT_BURMESE || t->standing != standing)
			continue;
		status = mymr_buf_putc(r->out, '\t');
		if (!status)
			status = mymr_buf_append(r->out, r->text.s + t->start, t->len);
	}
	return status;
}

static enum mymr_status
put_line(struct reader *r, const struct term *term)
{
	const char *s = r->text.s + term->start;
	const size_t before = r->out->len;
	if (s[0] == '#') /* would be a comment */
		return MYMR_OK;
	enum mymr_status status = mymr_buf_append(r->out, s, term->len);
	const size_t bare = r->out->len;
	if (!status)
		status = put_terms(r, PREFERRED);
	if (!status)
		status = put_terms(r, ADMITTED);
	if (!status && r->out->len == bare)
		r->out->len = before;
	else if (!status)
		status = mymr_buf_putc(r->out, '\n');
	return status;
}

static enum mymr_status
end_entry(struct reader *r)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < r->n && !status; i++) {
		if (r->term[i].language == BITEXT_ENGLISH)
			status = put_line(r, &r->term[i]);
	}
	r->n = 0;
	return status;
}

static enum mymr_status
on_end(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const enum element element = element_of(tag);
	if (r->is_in_status)
		end_status(r);
	else if (r->is_in_term && element == TERM)
		end_term(r);
	else if (!r->is_in_term && element == ENTRY)
		return end_entry(r);
	return MYMR_OK;
}

static enum mymr_status
on_text(void *arg, const char *s, size_t n, size_t offset)
{
	struct reader *r = arg;
	(void)offset;
	if (r->is_in_status)
		return mymr_buf_append(&r->status, s, n);
	return r->is_in_term ? mymr_buf_append(&r->text, s, n) : MYMR_OK;
}

enum mymr_status
mymr_glossary_from_tbx(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error)
{
	static const struct xml_handler handler = {
		.start = on_start, .end = on_end, .text = on_text};
	struct mymr_error unwanted;
	struct reader r = {.out = out, .error = error ? error : &unwanted};
	const size_t before = out->len;
	const enum mymr_status status = xml_read(&handler, &r, s, n, r.error);
	if (status)
		out->len = before;
	mymr_buf_free(&r.text);
	mymr_buf_free(&r.status);
	free(r.term);
	return status;
}
