/* SPDX-License-Identifier: MIT */
/* Which characters of a text are escaped, wherever they stand: those that would be read as markup,
 * and no others. */
#include "base/ascii.h"
#include "document/html_charref.h"
#include "document/markdown_atoms.h"

#include <string.h>

static bool
is_char(const struct atoms *c, size_t i)
{
	return i < c->n && !c->atom[i].code;
}

static bool
is_sign(const struct atoms *c, size_t i)
{
	const uint32_t cp = is_char(c, i) ? c->atom[i].cp : 'a';
	return cp > ' ' && cp < 0x7F && !ascii_is_letter((char)cp) && !ascii_is_digit((char)cp);
}

/* Whether a sign is the only one of its kind in all of a block; that of a cell is its row. */
static bool
is_lonely(const struct atoms *c, uint32_t cp)
{
	return !(c->detail->how & (MARKDOWN_PART | MARKDOWN_CELL)) && c->count[cp] == 1 &&
	       !c->has_codes[cp];
}

/* The run of one sign around atom i. */
static void
find_run(const struct atoms *c, size_t i, size_t *from, size_t *to)
{
	const uint32_t cp = c->atom[i].cp;
	for (*from = i; *from && atoms_is(c, *from - 1, cp);)
		--*from;
	for (*to = i + 1; atoms_is(c, *to, cp);)
		++*to;
}

static bool
is_emphasis(const struct atoms *c, size_t i)
{
	size_t from, to;
	if (is_lonely(c, c->atom[i].cp))
		return false;
	find_run(c, i, &from, &to);
	const enum atom_class before = atoms_before(c, from), after = atoms_after(c, to);
	const bool is_edge = from == 0 || to == c->n;
	if (before == ATOM_BLANK && after == ATOM_BLANK && !is_edge)
		return false;
	return c->atom[i].cp != '_' || before != ATOM_LETTER || after != ATOM_LETTER;
}

static bool
is_bracket(const struct atoms *c, size_t i)
{
	return c->has_links || atoms_is(c, i + 1, '^') || c->detail->how & MARKDOWN_DEFINITIONS;
}

/* Whether what follows in the text is a reference that ends as one must. */
static bool
is_reference(const struct atoms *c, size_t i)
{
	char decoded[CHARREF_MAX];
	size_t n, end = i;
	while (is_char(c, end))
		end++;
	const struct atom *last = &c->atom[end - 1];
	const char *s = c->text + c->atom[i].at;
	const size_t len =
		html_charref(s, last->at + last->len - c->atom[i].at, false, decoded, &n);
	return len && s[len - 1] == ';';
}

/* Whether a tag or an address in brackets may begin. */
static bool
begins_tag(const struct atoms *c, size_t i)
{
	const uint32_t cp = is_char(c, i + 1) ? c->atom[i + 1].cp : ' ';
	return cp == '/' || cp == '!' || cp == '?' || (cp < 0x80 && ascii_is_letter((char)cp));
}

static bool
begins_image(const struct atoms *c, size_t i)
{
	const size_t source = i + 1 < c->n && c->atom[i + 1].code ? c->atom[i + 1].code->source
			      : i + 1 == c->n                     ? c->unit->end
								  : c->doc->n;
	return source < c->doc->n && c->doc->s[source] == '[';
}

static bool
is_backslash(const struct atoms *c, size_t i)
{
	return !is_char(c, i + 1) || is_sign(c, i + 1) || atoms_before(c, i + 2) != ATOM_LETTER;
}

/* Of tags, or of attributes as kramdown and Hugo read them. */
static bool
is_tag_start(const struct atoms *c, size_t i)
{
	const uint32_t cp = is_char(c, i + 1) ? c->atom[i + 1].cp : ' ';
	return cp < 0x80 && strchr("{%#.:", (char)cp);
}

static bool
is_markup(const struct atoms *c, size_t i)
{
	switch (c->atom[i].cp) {
	case '*':
	case '_':
	case '~':
		return is_emphasis(c, i);
	case '`':
		return !is_lonely(c, '`');
	case '[':
		return is_bracket(c, i);
	case ']':
		return c->has_links || atoms_is(c, i + 1, '(');
	case '^': /* "[^" of a link would be a footnote */
		return i && c->atom[i - 1].code;
	case '|':
		return c->detail->how & MARKDOWN_CELL;
	case '&':
		return is_reference(c, i);
	case '<':
		return begins_tag(c, i);
	case '!':
		return begins_image(c, i);
	case '\\':
		return is_backslash(c, i);
	case '{':
		return is_tag_start(c, i) || (i == 0 && c->unit->start < 4);
	default:
		return false;
	}
}

/* Blanks at the ends of a line are not read, others would end emphasis that is around them. */
static bool
is_lost(const struct atoms *c, size_t i)
{
	const uint32_t cp = c->atom[i].cp;
	if (cp < ' ' && cp != '\t')
		return true;
	if (atoms_after(c, i) != ATOM_BLANK)
		return false;
	return i == 0 || i + 1 == c->n || atoms_is_break(c, &c->atom[i - 1]) ||
	       atoms_is_break(c, &c->atom[i + 1]);
}

/* What is left of the run of # at the end of a heading is not read. */
static void
escape_heading(struct atoms *c)
{
	size_t i = c->n;
	while (i && atoms_is(c, i - 1, '#'))
		i--;
	if (i < c->n && atoms_before(c, i) == ATOM_BLANK)
		c->atom[i].way = ATOM_ESCAPED;
}

void
atoms_escape(struct atoms *c)
{
	for (size_t i = 0; i < c->n; i++) {
		if (!c->atom[i].code && c->atom[i].way == ATOM_PLAIN && is_lost(c, i))
			c->atom[i].way = ATOM_REFERENCE;
	}
	for (size_t i = 0; i < c->n; i++) {
		if (!c->atom[i].code && c->atom[i].way == ATOM_PLAIN && is_markup(c, i))
			c->atom[i].way = ATOM_ESCAPED;
	}
	if (c->detail->how & MARKDOWN_HEADING)
		escape_heading(c);
}
