/* SPDX-License-Identifier: MIT */
/* Rules on placeholders. */
#include <mymr/digits.h>
#include "base/find.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"
#include "catalog/check_words.h"
#include "catalog/placeholder.h"

#define MAX_PLACEHOLDERS 64

struct list {
	const char *s;
	size_t n;
	bool is_used[MAX_PLACEHOLDERS];
	struct placeholder p[MAX_PLACEHOLDERS];
};

static unsigned
format_of(const struct placeholder *p)
{
	return p->is_percent ? MYMR_FORMAT_PERCENT : MYMR_FORMAT_BRACE;
}

static void
list_read(struct list *list, const struct check_text *t, unsigned checked)
{
	int next = 1;
	list->s = t->s;
	list->n = 0;
	if (!(t->has & HAS_SIGN))
		return;
	for (size_t i = 0, len; i < t->n && list->n < MAX_PLACEHOLDERS; i += len ? len : 1) {
		struct placeholder *p = &list->p[list->n];
		const char c = t->s[i];
		len = c == '%' || c == '{' || c == '$' ? placeholder_read(t->s, t->n, i, p) : 0;
		if (len == 0 || p->len == 0 || (checked & format_of(p)))
			continue;
		p->position = p->position < 0 ? next++ : p->position;
		list->is_used[list->n++] = false;
	}
}

/* {{name}} of i18next is filled in where {name} stays as it is. */
static bool
is_doubled(const struct list *list, const struct placeholder *p)
{
	return list->s[p->start + 1] == '{';
}

static bool
is_same(const struct list *a, const struct placeholder *p, const struct list *b,
	const struct placeholder *q)
{
	return p->position == q->position && p->name_len == q->name_len &&
	       p->type_len == q->type_len &&
	       memcmp(a->s + p->type, b->s + q->type, p->type_len) == 0 &&
	       p->is_percent == q->is_percent && a->s[p->start] == b->s[q->start] &&
	       is_doubled(a, p) == is_doubled(b, q) &&
	       memcmp(a->s + p->name, b->s + q->name, p->name_len) == 0;
}

/* Marks what is like p; an argument may be named more than once. */
static bool
use(struct list *list, const struct list *other, const struct placeholder *p)
{
	bool is_found = false;
	for (size_t i = 0; i < list->n; i++) {
		if (!is_same(list, &list->p[i], other, p))
			continue;
		list->is_used[i] = true;
		is_found = true;
	}
	return is_found;
}

static const struct placeholder *
first_missing(const struct list *wanted, struct list *there)
{
	const struct placeholder *missing = NULL;
	for (size_t i = 0; i < wanted->n; i++) {
		if (!use(there, wanted, &wanted->p[i]) && !missing)
			missing = &wanted->p[i];
	}
	return missing;
}

static bool
fits(const struct list *source, struct list *text)
{
	if (source->n != text->n && (source->n == 0 || text->n == 0))
		return false;
	memset(text->is_used, 0, sizeof text->is_used);
	if (first_missing(source, text))
		return false;
	for (size_t i = 0; i < text->n; i++) {
		if (!text->is_used[i])
			return false;
	}
	return true;
}

static void
tell_difference(struct check *c, const struct list *source, struct list *text)
{
	memset(text->is_used, 0, sizeof text->is_used);
	const struct placeholder *missing = first_missing(source, text);
	if (missing)
		check_tell_of(c, 0, 0, N_("missing in the translation"), source->s + missing->start,
			missing->len);
	for (size_t i = 0; i < text->n && !missing; i++) {
		const struct placeholder *p = &text->p[i];
		if (text->is_used[i])
			continue;
		check_tell(c, p->start, p->start + p->len, N_("in the translation only"));
		break;
	}
}

void
check_placeholders(struct check *c)
{
	struct list source, plural, text;
	const unsigned checked = c->pair->checked_formats;
	if (!((c->source.has | c->plural.has | c->text.has) & HAS_SIGN))
		return;
	list_read(&source, &c->source, checked);
	list_read(&plural, &c->plural, checked);
	list_read(&text, &c->text, checked);
	if (fits(&source, &text) || (c->plural.s && fits(&plural, &text)))
		return;
	tell_difference(c, c->plural.s ? &plural : &source, &text);
}

/* Where the Myanmar digits at i end. */
static size_t
digits_end(const struct check_text *t, size_t i)
{
	while (is_myanmar_digit(point_at(t->s, t->n, i)))
		i += 3;
	return i;
}

/* What the digits s[start..end) would be in Latin, with the bytes around them, stands in the
 * source: it is a placeholder, not a percentage. */
static void
tell_script(struct check *c, size_t start, size_t end, size_t behind)
{
	const struct check_text *t = &c->text;
	char wanted[16];
	c->space.len = 0;
	c->status = mymr_digits_convert(&c->space, t->s + start, end - start, MYMR_DIGITS_LATN);
	if (c->status || c->space.len + 1 + behind >= sizeof wanted)
		return;
	const size_t len = c->space.len + 1 + behind;
	wanted[0] = t->s[start - 1];
	memcpy(wanted + 1, c->space.s, c->space.len);
	memcpy(wanted + 1 + c->space.len, t->s + end, behind);
	if (find_text(c->source.s, c->source.n, 0, wanted, len) < c->source.n)
		check_tell_fix(c, start, end, N_("digits that no program reads"), c->space.s,
			c->space.len);
}

void
check_placeholder_script(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_SIGN) || !(t->has & HAS_MYANMAR_DIGIT) || !(c->source.has & HAS_SIGN))
		return;
	for (size_t i = 1; i < t->n && !c->status; i++) {
		const char sign = t->s[i - 1];
		if (sign != '%' && sign != '{' && sign != '$')
			continue;
		const size_t end = digits_end(t, i);
		const char close = sign == '{' ? '}' : '$';
		const bool is_closed = end < t->n && t->s[end] == close;
		if (end > i && (sign != '{' || is_closed))
			tell_script(c, i, end, is_closed);
	}
}

/* The word of a plural's form before the brace at s[end]: where it starts. */
static size_t
form_start(const char *s, size_t end)
{
	while (end > 0 && (s[end - 1] >= 'a' && s[end - 1] <= 'z'))
		end--;
	return end;
}

/* Looks at the forms behind "{n, plural,"; where it ends. */
static size_t
check_forms(struct check *c, size_t i)
{
	const struct check_text *t = &c->text;
	const size_t start = i;
	bool has_other = false;
	for (int depth = 1; i < t->n && depth > 0; i++) {
		depth += (t->s[i] == '{') - (t->s[i] == '}');
		if (t->s[i] != '{' || depth != 2)
			continue;
		size_t end = i;
		while (end > start && t->s[end - 1] == ' ')
			end--;
		const size_t word = form_start(t->s, end);
		const struct check_word *w = check_word_at(CHECK_PLURAL, t->s + word, end - word);
		has_other |= end - word == 5 && memcmp(t->s + word, "other", 5) == 0;
		if (w && w->n == end - word)
			check_tell(c, word, end, N_("a plural form that Burmese does not have"));
	}
	if (!has_other)
		check_tell(c, start, i, N_("a plural without its form 'other'"));
	return i;
}

void
check_plural_forms(struct check *c)
{
	static const char head[] = "plural,";
	const struct check_text *t = &c->text;
	const char *brace = t->has & HAS_SIGN ? memchr(t->s, '{', t->n) : NULL;
	if (!brace)
		return;
	for (size_t i = (size_t)(brace - t->s);
		(i = find_text(t->s, t->n, i, head, sizeof head - 1)) < t->n;) {
		i = check_forms(c, i + sizeof head - 1);
	}
}
