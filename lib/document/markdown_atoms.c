/* SPDX-License-Identifier: MIT */
/* Where a line begins, and codes beside letters (CommonMark 6.2: left- and right-flanking). */
#include "document/markdown_atoms.h"
#include "base/ascii.h"
#include "document/runs.h"

#include <stdlib.h>
#include <string.h>

static bool
is_ascii_sign(uint32_t cp)
{
	return cp > ' ' && cp < 0x7F && !ascii_is_letter((char)cp) && !ascii_is_digit((char)cp);
}

static enum atom_class
class_of(uint32_t cp)
{
	if (cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0xA0 || cp == 0x1680 ||
		(cp >= 0x2000 && cp <= 0x200A) || cp == 0x202F || cp == 0x205F || cp == 0x3000)
		return ATOM_BLANK;
	if (is_ascii_sign(cp) || (cp >= 0x104A && cp <= 0x104F) || (cp >= 0x2010 && cp <= 0x2027))
		return ATOM_SIGN;
	return cp < 0x7F || is_myanmar(cp) ? ATOM_LETTER : ATOM_UNSURE;
}

/* What is literal has no signs for us, but has for others. */
static enum atom_class
class_of_char(const struct atom *atom)
{
	const enum atom_class class = class_of(atom->cp);
	return atom->way == ATOM_LITERAL && class != ATOM_LETTER ? ATOM_UNSURE : class;
}

static char
first_byte(const struct atoms *c, const struct atom *atom)
{
	return c->doc->s[atom->code->source];
}

bool
atoms_is_break(const struct atoms *c, const struct atom *atom)
{
	return atom->code && atom->code->type == PIECE_CODE && strchr(" \t\\", first_byte(c, atom));
}

bool
atoms_is(const struct atoms *c, size_t i, uint32_t cp)
{
	return i < c->n && !c->atom[i].code && c->atom[i].cp == cp &&
	       c->atom[i].way != ATOM_LITERAL;
}

enum atom_class
atoms_before(const struct atoms *c, size_t i)
{
	if (i == 0 || i > c->n)
		return ATOM_BLANK;
	const struct atom *atom = &c->atom[i - 1];
	if (atom->code)
		return atoms_is_break(c, atom) ? ATOM_BLANK : ATOM_SIGN;
	return atom->way == ATOM_REFERENCE ? ATOM_SIGN : class_of_char(atom);
}

enum atom_class
atoms_after(const struct atoms *c, size_t i)
{
	if (i >= c->n)
		return ATOM_BLANK;
	const struct atom *atom = &c->atom[i];
	if (atom->is_joined)
		return ATOM_SIGN;
	if (atom->code)
		return first_byte(c, atom) == ' ' ? ATOM_BLANK : ATOM_SIGN;
	return atom->way == ATOM_ESCAPED || atom->way == ATOM_REFERENCE ? ATOM_SIGN
									: class_of_char(atom);
}

/* The sign of a code that is made of *, _ or ~; 0 for others. */
static char
delimiter(const struct atoms *c, size_t i)
{
	if (i >= c->n || !c->atom[i].code || c->atom[i].is_tag ||
		c->atom[i].code->type == PIECE_CODE)
		return 0;
	const char sign = first_byte(c, &c->atom[i]);
	return strchr("*_~", sign) ? sign : 0;
}

/* Two codes of one sign side by side are read as they are only when they stand so in the source. */
static bool
stand_apart(const struct atoms *c, size_t i)
{
	const struct piece *a = c->atom[i - 1].code, *b = c->atom[i].code;
	return a->type != b->type || a->source + a->source_len != b->source;
}

/* Whether one end of a span inside of another one with its sign cannot be taken for the other end.
 */
static bool
is_clear(const struct atoms *c, size_t i, size_t beside, enum atom_class inside,
	enum atom_class outside)
{
	if (delimiter(c, beside) == delimiter(c, i))
		return inside == ATOM_LETTER || !stand_apart(c, i > beside ? i : beside);
	return outside == ATOM_BLANK || inside == ATOM_LETTER;
}

/* Whether there may be a span around all of the unit. */
static bool
has_outside(const struct atoms *c)
{
	return c->detail->how & MARKDOWN_PART;
}

/* Goes over the spans of a sign that are inside of others: makes them HTML, or tells whether one
 * would end another. */
static bool
pass_nested(struct atoms *c, char sign, size_t *open, bool makes_tags)
{
	const size_t outside = has_outside(c);
	bool is_mixed = false;
	size_t depth = 0;
	for (size_t i = 0; i < c->n; i++) {
		if (delimiter(c, i) != sign)
			continue;
		if (c->atom[i].code->type == PIECE_OPEN) {
			open[depth++] = i;
			continue;
		}
		const size_t k = depth ? open[--depth] : i;
		if (depth + outside == 0)
			continue;
		is_mixed |= !is_clear(c, k, k - 1, atoms_after(c, k + 1), atoms_before(c, k)) ||
			    !is_clear(c, i, i + 1, atoms_before(c, i), atoms_after(c, i + 1));
		if (makes_tags)
			c->atom[k].is_tag = c->atom[i].is_tag = true;
	}
	return is_mixed;
}

static void
tag_nested(struct atoms *c, char sign, size_t *open)
{
	if (pass_nested(c, sign, open, false))
		pass_nested(c, sign, open, true);
}

/* Whether a span stands in another one of its sign. */
static bool
is_nested(const struct atoms *c, char sign)
{
	size_t depth = has_outside(c);
	for (size_t i = 0; i < c->n; i++) {
		if (delimiter(c, i) != sign)
			continue;
		if (c->atom[i].code->type == PIECE_CLOSE)
			depth -= depth > 0;
		else if (depth++)
			return true;
	}
	return false;
}

/* Whether a run of signs with inside and outside beside it is read as what it is. */
static bool
is_read(char sign, bool is_strict, enum atom_class inside, enum atom_class outside)
{
	const bool is_free = outside == ATOM_BLANK || outside == ATOM_SIGN;
	if (inside == ATOM_BLANK)
		return false;
	return is_free || (sign != '_' && !is_strict && inside == ATOM_LETTER);
}

static void
join_before(struct atoms *c, size_t i)
{
	if (i && i < c->n)
		c->atom[i].is_joined = true;
}

/* A break inside of a pair at its ends would keep it from being one. */
static void
guard_inside(struct atoms *c, size_t i, size_t joint)
{
	if (i < c->n && atoms_is_break(c, &c->atom[i]))
		join_before(c, joint);
}

/* So would blanks. */
static void
guard_blanks(struct atoms *c)
{
	for (size_t i = 0; i < c->n; i++) {
		if (!delimiter(c, i))
			continue;
		const size_t inside = c->atom[i].code->type == PIECE_OPEN ? i + 1 : i - 1;
		struct atom *atom = inside < c->n ? &c->atom[inside] : NULL;
		if (atom && !atom->code && class_of(atom->cp) == ATOM_BLANK)
			atom->way = ATOM_REFERENCE;
	}
}

/* The run of codes with one sign that begins at atom i; returns its end. */
static size_t
join_run(struct atoms *c, size_t i, bool is_strict)
{
	const char sign = delimiter(c, i);
	const bool opens = c->atom[i].code->type == PIECE_OPEN;
	size_t end = i + 1;
	while (delimiter(c, end) == sign && !stand_apart(c, end))
		end++;
	if (delimiter(c, end) == sign)
		join_before(c, end);
	if (opens) {
		guard_inside(c, end, end);
		if (!is_read(sign, is_strict, atoms_after(c, end),
			    c->atom[i].is_joined ? ATOM_SIGN : atoms_before(c, i)))
			join_before(c, i);
	} else {
		guard_inside(c, i - 1, i);
		if (!is_read(sign, is_strict, c->atom[i].is_joined ? ATOM_SIGN : atoms_before(c, i),
			    atoms_after(c, end)))
			join_before(c, end);
	}
	return end;
}

static bool
is_code_span(const struct atoms *c, size_t i)
{
	return c->atom[i].code && first_byte(c, &c->atom[i]) == '`';
}

enum mymr_status
atoms_join(struct atoms *c)
{
	size_t *open = malloc((c->n + 1) * sizeof *open);
	if (!open)
		return MYMR_ENOMEM;
	guard_blanks(c);
	tag_nested(c, '*', open);
	tag_nested(c, '_', open);
	tag_nested(c, '~', open);
	free(open);
	const bool is_star_nested = is_nested(c, '*'), is_tilde_nested = is_nested(c, '~');
	for (size_t i = 0, end; i < c->n; i = end) {
		const char sign = delimiter(c, i);
		end = i + 1;
		if (i && is_code_span(c, i) && is_code_span(c, i - 1))
			join_before(c, i);
		if (sign)
			end = join_run(c, i, sign == '*' ? is_star_nested : is_tilde_nested);
	}
	return MYMR_OK;
}

/* Whether a blank, an end or a break is at atom i. */
static bool
is_end(const struct atoms *c, size_t i)
{
	return i >= c->n || c->atom[i].code || atoms_after(c, i) == ATOM_BLANK;
}

static size_t
run_end(const struct atoms *c, size_t i, uint32_t cp)
{
	while (atoms_is(c, i, cp))
		i++;
	return i;
}

/* 1. or 1) */
static void
begin_number(struct atoms *c, size_t i)
{
	const size_t start = i;
	while (i < c->n && !c->atom[i].code && c->atom[i].cp < 0x80 &&
		ascii_is_digit((char)c->atom[i].cp))
		i++;
	if (i > start && i - start < 10 && (atoms_is(c, i, '.') || atoms_is(c, i, ')')) &&
		is_end(c, i + 1))
		c->atom[i].way = ATOM_ESCAPED;
}

/* [ ] [x] and [name]: */
static bool
is_box_or_definition(const struct atoms *c, size_t i)
{
	const bool is_box =
		atoms_is(c, i + 2, ']') &&
		(atoms_is(c, i + 1, ' ') || atoms_is(c, i + 1, 'x') || atoms_is(c, i + 1, 'X'));
	if (is_box)
		return true;
	while (i < c->n && !atoms_is(c, i, ']'))
		i++;
	return atoms_is(c, i + 1, ':');
}

/* The marks that a list, a line across or what is under a heading begins with. */
static bool
begins_mark(const struct atoms *c, size_t i, bool is_first)
{
	const uint32_t cp = c->atom[i].cp;
	switch (cp) {
	case '>':
		return true;
	case '#':
		return run_end(c, i, '#') - i < 7 && is_end(c, run_end(c, i, '#'));
	case '-':
	case '+':
		return !is_first || is_end(c, i + 1) || atoms_is(c, i + 1, cp);
	case '*':
	case '_':
		return is_end(c, i + 1);
	case '[':
		return is_box_or_definition(c, i);
	case ':':
		return !is_first || is_end(c, i + 1);
	case '=':
	case '|':
		return !is_first;
	default:
		return false;
	}
}

void
atoms_begin_line(struct atoms *c, size_t i, bool is_first)
{
	if (i >= c->n || c->atom[i].code || c->atom[i].way == ATOM_LITERAL)
		return;
	if (begins_mark(c, i, is_first))
		c->atom[i].way = ATOM_ESCAPED;
	else
		begin_number(c, i);
}
