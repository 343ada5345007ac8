/* SPDX-License-Identifier: MIT */
/* Rules on elements, codes and brackets. */
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"
#include "catalog/check_words.h"

#define MAX_TAGS 128
#define MAX_TAG_LEN 512

enum tag_kind { TAG_OPEN, TAG_CLOSE, TAG_EMPTY };

struct tag {
	size_t start;
	size_t len;
	size_t name;
	size_t name_len;
	enum tag_kind kind;
	bool is_sure; /* no <word> that people fill in */
	bool is_used;
};

struct tags {
	const char *s;
	size_t n;
	struct tag tag[MAX_TAGS];
};

static bool
is_tag_name(char c)
{
	return is_latin((unsigned char)c < 0x80 ? (uint32_t)c : 0) || (c >= '0' && c <= '9') ||
	       c == '-' || c == '_' || c == ':';
}

static size_t
read_tag(const char *s, size_t n, size_t i, struct tag *tag)
{
	size_t at = i + 1;
	*tag = (struct tag){.start = i, .kind = TAG_OPEN};
	if (at < n && s[at] == '/') {
		tag->kind = TAG_CLOSE;
		at++;
	}
	for (tag->name = at; at < n && is_tag_name(s[at]);)
		at++;
	tag->name_len = at - tag->name;
	const size_t most = n - i < MAX_TAG_LEN ? n : i + MAX_TAG_LEN;
	while (at < most && s[at] != '>' && s[at] != '<')
		at++;
	if (tag->name_len == 0 || at >= most || s[at] != '>')
		return 0;
	if (s[at - 1] == '/')
		tag->kind = TAG_EMPTY;
	tag->len = at + 1 - i;
	const struct check_word *word = check_word_at(CHECK_VOID, s + tag->name, tag->name_len);
	tag->is_sure = tag->kind != TAG_OPEN || memchr(s + tag->name, '=', at - tag->name) ||
		       (word && word->n == tag->name_len);
	return tag->len;
}

static void
tags_read(struct tags *tags, const struct check_text *t)
{
	tags->s = t->s;
	tags->n = 0;
	if (!(t->has & HAS_TAG))
		return;
	for (size_t i = 0, len; i < t->n && tags->n < MAX_TAGS; i += len ? len : 1) {
		len = t->s[i] == '<' ? read_tag(t->s, t->n, i, &tags->tag[tags->n]) : 0;
		tags->n += len > 0;
	}
}

static bool
has_name(const struct tags *a, const struct tag *p, const struct tags *b, const struct tag *q)
{
	return p->name_len == q->name_len &&
	       memcmp(a->s + p->name, b->s + q->name, p->name_len) == 0;
}

/* An opening tag is one when something of its name is. */
static bool
is_sure(const struct tags *tags, const struct tag *tag, const struct tags *other)
{
	if (tag->is_sure)
		return true;
	for (size_t i = 0; i < tags->n; i++) {
		if (tags->tag[i].is_sure && has_name(tags, tag, tags, &tags->tag[i]))
			return true;
	}
	for (size_t i = 0; i < other->n; i++) {
		if (other->tag[i].is_sure && has_name(tags, tag, other, &other->tag[i]))
			return true;
	}
	return false;
}

static bool
take(struct tags *tags, const struct tags *other, const struct tag *like)
{
	for (size_t i = 0; i < tags->n; i++) {
		struct tag *tag = &tags->tag[i];
		if (tag->is_used || tag->kind != like->kind || !has_name(tags, tag, other, like))
			continue;
		tag->is_used = true;
		return true;
	}
	return false;
}

static const struct tag *
first_missing(struct tags *source, struct tags *text)
{
	const struct tag *missing = NULL;
	for (size_t i = 0; i < text->n; i++)
		text->tag[i].is_used = false;
	for (size_t i = 0; i < source->n; i++) {
		const struct tag *tag = &source->tag[i];
		if (!take(text, source, tag) && !missing && is_sure(source, tag, text))
			missing = tag;
	}
	return missing;
}

static const struct tag *
first_extra(const struct tags *text, const struct tags *source)
{
	for (size_t i = 0; i < text->n; i++) {
		if (!text->tag[i].is_used && is_sure(text, &text->tag[i], source))
			return &text->tag[i];
	}
	return NULL;
}

/* The first tag that closes what is not open; NULL when all nest. */
static const struct tag *
first_crossing(const struct tags *tags)
{
	const struct tag *open[MAX_TAGS];
	size_t n_open = 0;
	for (size_t i = 0; i < tags->n; i++) {
		const struct tag *tag = &tags->tag[i];
		if (tag->kind == TAG_OPEN)
			open[n_open++] = tag;
		if (tag->kind != TAG_CLOSE)
			continue;
		while (n_open > 0 && !open[n_open - 1]->is_sure &&
			!has_name(tags, open[n_open - 1], tags, tag))
			n_open--;
		if (n_open == 0 || !has_name(tags, open[n_open - 1], tags, tag))
			return tag;
		n_open--;
	}
	return NULL;
}

static void
check_against(struct check *c, struct tags *source, struct tags *text)
{
	const struct tag *tag = first_missing(source, text);
	if (tag)
		check_tell_of(c, 0, 0, N_("missing in the translation"), source->s + tag->start,
			tag->len);
	const struct tag *extra = tag ? NULL : first_extra(text, source);
	if (extra)
		check_tell(
			c, extra->start, extra->start + extra->len, N_("in the translation only"));
}

void
check_tags(struct check *c)
{
	struct tags source, plural, text;
	if (!((c->source.has | c->plural.has | c->text.has) & HAS_TAG))
		return;
	tags_read(&source, &c->source);
	tags_read(&plural, &c->plural);
	tags_read(&text, &c->text);
	if (first_missing(&source, &text) || first_extra(&text, &source)) {
		check_against(c, c->plural.s ? &plural : &source, &text);
		return;
	}
	const struct tag *tag = first_crossing(&text);
	if (tag && !first_crossing(&source))
		check_tell(c, tag->start, tag->start + tag->len, N_("overlaps or does not close"));
}

/* Where the bracket stands that nothing closes or opens; n when there is none. */
static size_t
find_open(const struct check_text *t, char open, char close)
{
	size_t depth = 0, first = t->n;
	for (size_t i = 0; i < t->n; i++) {
		if (t->s[i] == open && depth++ == 0)
			first = i;
		if (t->s[i] == close && depth-- == 0)
			return i;
	}
	return depth ? first : t->n;
}

void
check_brackets(struct check *c)
{
	static const char pairs[] = "()[]{}";
	if (!(c->text.has & HAS_BRACKET))
		return;
	for (const char *p = pairs; *p; p += 2) {
		const size_t at = find_open(&c->text, p[0], p[1]);
		if (at < c->text.n && find_open(&c->source, p[0], p[1]) == c->source.n)
			check_tell(c, at, at + 1, N_("a bracket without its other one"));
	}
}
