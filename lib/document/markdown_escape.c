/* SPDX-License-Identifier: MIT */
/* Which characters of a text are escaped, wherever they stand: those that would be read as markup,
 * and no others. */
#include "base/ascii.h"
#include "document/html_charref.h"
#include "document/markdown_cells.h"

#include <string.h>

static bool
is_char(const struct cells *c, size_t i)
{
	return i < c->n && !c->cell[i].code;
}

static bool
is_sign(const struct cells *c, size_t i)
{
	const uint32_t cp = is_char(c, i) ? c->cell[i].cp : 'a';
	return cp > ' ' && cp < 0x7F && !ascii_is_letter((char)cp) && !ascii_is_digit((char)cp);
}

/* Whether a sign is the only one of its kind in all of a block; that of a cell is its row. */
static bool
is_lonely(const struct cells *c, uint32_t cp)
{
	return !(c->detail->how & (MARKDOWN_PART | MARKDOWN_CELL)) && c->count[cp] == 1 &&
	       !c->has_codes[cp];
}

/* The run of one sign around cell i. */
static void
find_run(const struct cells *c, size_t i, size_t *from, size_t *to)
{
	const uint32_t cp = c->cell[i].cp;
	for (*from = i; *from && cells_is(c, *from - 1, cp);)
		--*from;
	for (*to = i + 1; cells_is(c, *to, cp);)
		++*to;
}

static bool
is_emphasis(const struct cells *c, size_t i)
{
	size_t from, to;
	if (is_lonely(c, c->cell[i].cp))
		return false;
	find_run(c, i, &from, &to);
	const enum cell_class before = cells_before(c, from), after = cells_after(c, to);
	const bool is_edge = from == 0 || to == c->n;
	if (before == CELL_BLANK && after == CELL_BLANK && !is_edge)
		return false;
	return c->cell[i].cp != '_' || before != CELL_LETTER || after != CELL_LETTER;
}

static bool
is_bracket(const struct cells *c, size_t i)
{
	return c->has_links || cells_is(c, i + 1, '^') || c->detail->how & MARKDOWN_DEFINITIONS;
}

/* Whether what follows in the text is a reference that ends as one must. */
static bool
is_reference(const struct cells *c, size_t i)
{
	char decoded[CHARREF_MAX];
	size_t n, end = i;
	while (is_char(c, end))
		end++;
	const struct cell *last = &c->cell[end - 1];
	const char *s = c->text + c->cell[i].at;
	const size_t len =
		html_charref(s, last->at + last->len - c->cell[i].at, false, decoded, &n);
	return len && s[len - 1] == ';';
}

/* Whether a tag or an address in brackets may begin. */
static bool
begins_tag(const struct cells *c, size_t i)
{
	const uint32_t cp = is_char(c, i + 1) ? c->cell[i + 1].cp : ' ';
	return cp == '/' || cp == '!' || cp == '?' || (cp < 0x80 && ascii_is_letter((char)cp));
}

static bool
begins_image(const struct cells *c, size_t i)
{
	const size_t source = i + 1 < c->n && c->cell[i + 1].code ? c->cell[i + 1].code->source
			      : i + 1 == c->n                     ? c->unit->end
								  : c->doc->n;
	return source < c->doc->n && c->doc->s[source] == '[';
}

static bool
is_backslash(const struct cells *c, size_t i)
{
	return !is_char(c, i + 1) || is_sign(c, i + 1) || cells_before(c, i + 2) != CELL_LETTER;
}

/* Of tags, or of attributes as kramdown and Hugo read them. */
static bool
is_tag_start(const struct cells *c, size_t i)
{
	const uint32_t cp = is_char(c, i + 1) ? c->cell[i + 1].cp : ' ';
	return cp < 0x80 && strchr("{%#.:", (char)cp);
}

static bool
is_markup(const struct cells *c, size_t i)
{
	switch (c->cell[i].cp) {
	case '*':
	case '_':
	case '~':
		return is_emphasis(c, i);
	case '`':
		return !is_lonely(c, '`');
	case '[':
		return is_bracket(c, i);
	case ']':
		return c->has_links || cells_is(c, i + 1, '(');
	case '^': /* "[^" of a link would be a footnote */
		return i && c->cell[i - 1].code;
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
is_lost(const struct cells *c, size_t i)
{
	const uint32_t cp = c->cell[i].cp;
	if (cp < ' ' && cp != '\t')
		return true;
	if (cells_after(c, i) != CELL_BLANK)
		return false;
	return i == 0 || i + 1 == c->n || cells_is_break(c, &c->cell[i - 1]) ||
	       cells_is_break(c, &c->cell[i + 1]);
}

/* What is left of the run of # at the end of a heading is not read. */
static void
escape_heading(struct cells *c)
{
	size_t i = c->n;
	while (i && cells_is(c, i - 1, '#'))
		i--;
	if (i < c->n && cells_before(c, i) == CELL_BLANK)
		c->cell[i].way = CELL_ESCAPED;
}

void
cells_escape(struct cells *c)
{
	for (size_t i = 0; i < c->n; i++) {
		if (!c->cell[i].code && c->cell[i].way == CELL_PLAIN && is_lost(c, i))
			c->cell[i].way = CELL_REFERENCE;
	}
	for (size_t i = 0; i < c->n; i++) {
		if (!c->cell[i].code && c->cell[i].way == CELL_PLAIN && is_markup(c, i))
			c->cell[i].way = CELL_ESCAPED;
	}
	if (c->detail->how & MARKDOWN_HEADING)
		escape_heading(c);
}
