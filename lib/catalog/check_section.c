/* SPDX-License-Identifier: MIT */
/* Rules on ၊ and ။, and on how texts end. */
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"
#include "catalog/check_words.h"

#define SECTION_LEN 3

static bool
is_closing(uint32_t cp)
{
	return is_blank(cp) || cp == 0x200B || cp == '"' || cp == '\'' || cp == ')' || cp == ']' ||
	       cp == 0x201D || cp == 0x2019 || cp == 0xBB;
}

/* Where a tag that ends before end starts; end when none does. */
static size_t
tag_before(const char *s, size_t end)
{
	for (size_t i = end; i > 0 && end - i < 128; i--) {
		if (s[i - 1] == '<')
			return i < end && s[i] != ' ' ? i - 1 : end;
	}
	return end;
}

/* Where the last thing that is neither a closing sign nor a tag ends. */
static size_t
content_end(const struct check_text *t)
{
	size_t end = t->n;
	for (size_t before; end > 0; end = before) {
		const uint32_t cp = point_before(t->s, end);
		before = cp == '>' ? tag_before(t->s, end) : step_back(t->s, end);
		if (before == end || (cp != '>' && !is_closing(cp)))
			break;
	}
	return end;
}

static bool
ends_in_abbreviation(const char *s, size_t n)
{
	char word[16];
	size_t len = 0;
	for (; len < sizeof word && len < n && s[n - len - 1] != ' '; len++) {
		const char c = s[n - len - 1];
		word[sizeof word - len - 1] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
	}
	return check_word_behind(CHECK_ABBREVIATION, word + sizeof word - len, len) != NULL;
}

/* A full stop that ends a sentence: not an ellipsis, abbreviation, or a word alone. */
static bool
is_sentence(const struct check_text *t, size_t end)
{
	if (end < 2 || t->s[end - 1] != '.' || t->s[end - 2] == '.')
		return false;
	return memchr(t->s, ' ', end) && !ends_in_abbreviation(t->s, end);
}

/* လား၊ သလဲ and the like before a section sign, if there is one. */
static bool
is_question(const struct check_text *t, size_t end)
{
	if (ends_with(t->s, end, SECTION))
		end -= SECTION_LEN;
	while (end > 0 && is_closing(point_before(t->s, end)))
		end = step_back(t->s, end);
	return check_word_behind(CHECK_QUESTION, t->s, end) != NULL;
}

void
check_section_end(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_MYANMAR))
		return;
	const size_t source_end = content_end(&c->source), end = content_end(t);
	const uint32_t last = point_before(t->s, end);
	const bool is_open = is_myanmar(last) || last == 0x104A;
	if (is_open && is_sentence(&c->source, source_end))
		check_tell(c, step_back(t->s, end), end, N_("a sentence without a section sign"));
	else if (point_before(c->source.s, source_end) == '?' &&
		 memchr(c->source.s, ' ', source_end) && (is_open || last == 0x104B) &&
		 !is_question(t, end))
		check_tell(c, step_back(t->s, end), end, N_("a question that reads like none"));
}

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
	return (next == 0 || is_closing(next)) && point_before(t->s, start) != '.' &&
	       is_prose_before(t, i);
}

static bool
is_bar(const struct check *c, size_t i)
{
	const struct check_text *t = &c->text;
	const uint32_t next = point_at(t->s, t->n, i + 1);
	return (next == 0 || is_closing(next) || next == '|') && is_prose_before(t, i) &&
	       !(c->source.n && memchr(c->source.s, '|', c->source.n));
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
	return s[0] == '.' && is_stop(t, i) ? 1 : 0;
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

void
check_colon_style(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_MYANMAR))
		return;
	const size_t source_end = content_end(&c->source), end = content_end(t);
	const uint32_t last = point_before(t->s, end);
	if (last == 0xFF1A)
		check_tell(c, step_back(t->s, end), end, N_("a colon of another script"));
	else if (is_myanmar(last) && point_before(c->source.s, source_end) == ':')
		check_tell(c, step_back(t->s, end), end, N_("the source ends with a colon"));
}
