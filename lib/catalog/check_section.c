/* SPDX-License-Identifier: MIT */
/* Rules on ၊ and ။. */
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_ends.h"
#include "catalog/check_scan.h"

#define SECTION_LEN 3

/* Three code points of Burmese before i, no point among them: no label as က. */
static bool
is_prose_before(const struct check_text *t, size_t i)
{
	for (int n = 0; n < 3; n++, i = step_back(t->s, i)) {
		if (!is_myanmar(point_before(t->s, i)))
			return false;
	}
	return true;
}

/* Behind letters an abbreviation goes on, as in အ.ထ.က. */
static bool
is_stop(const struct check_text *t, size_t i)
{
	const uint32_t next = point_at(t->s, t->n, i + 1);
	size_t start = i;
	while (start > 0 && is_myanmar(point_before(t->s, start)))
		start = step_back(t->s, start);
	return (next == 0 || check_is_closing(next)) && point_before(t->s, start) != '.' &&
	       is_prose_before(t, i);
}

static bool
is_bar(const struct check *c, size_t i)
{
	const struct check_text *t = &c->text;
	const uint32_t next = point_at(t->s, t->n, i + 1);
	return (next == 0 || check_is_closing(next) || next == '|') && is_prose_before(t, i) &&
	       !(c->source.n && memchr(c->source.s, '|', c->source.n));
}

/* Whether the source, if there is one, has a sentence that ends in a full stop: an initial and
 * "Inc." stay what they are. */
static bool
has_sentences(const struct check_text *source)
{
	for (size_t i = 2; i < source->n; i++) {
		const char next = i + 1 < source->n ? source->s[i + 1] : ' ';
		if (source->s[i] == '.' && next <= ' ' &&
			is_latin((unsigned char)source->s[i - 1]) &&
			is_latin((unsigned char)source->s[i - 2]) &&
			!check_ends_in_abbreviation(source->s, i + 1))
			return true;
	}
	return !source->s;
}

static size_t
false_section(const struct check *c, size_t i)
{
	const struct check_text *t = &c->text;
	const char *s = t->s + i;
	if (starts_with(s, t->n - i, LITTLE_SECTION LITTLE_SECTION))
		return 2 * SECTION_LEN;
	if (s[0] == '|' && is_bar(c, i))
		return i + 1 < t->n && s[1] == '|' ? 2 : 1;
	return s[0] == '.' && is_stop(t, i) && has_sentences(&c->source) ? 1 : 0;
}

void
check_section_glyph(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_MYANMAR) || !(t->has & (HAS_SECTION | HAS_STOP)))
		return;
	for (size_t i = 0, len; i < t->n; i += len ? len : 1) {
		len = false_section(c, i);
		if (len)
			check_tell_fix(c, i, i + len, N_("another sign for the section sign"),
				SECTION, SECTION_LEN);
	}
}

static size_t
blanks_before(const struct check_text *t, size_t i)
{
	size_t start = i;
	while (start > 0 && (t->s[start - 1] == ' ' || t->s[start - 1] == '\t'))
		start--;
	const uint32_t last = point_before(t->s, start);
	return is_myanmar(last) || is_myanmar_digit(last) ? i - start : 0;
}

void
check_section_spacing(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_SECTION))
		return;
	for (size_t i = 0, len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		const size_t n_blanks = cp == 0x104A || cp == 0x104B ? blanks_before(t, i) : 0;
		if (n_blanks)
			check_tell_fix(
				c, i - n_blanks, i, N_("a blank before a section sign"), "", 0);
	}
}
