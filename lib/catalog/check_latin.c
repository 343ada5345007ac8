/* SPDX-License-Identifier: MIT */
/* Rules on what is not Burmese in a translation: words left, attributes, mnemonics; on length. */
#include <mymr/segment.h>
#include "base/find.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"

#define WORDS_LEFT 3

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* The end of an English word of small letters at i; i when there is none. */
static size_t
word_end(const struct check_text *t, size_t i)
{
	size_t end = i;
	while (end < t->n && is_lower(t->s[end]))
		end++;
	const char next = end < t->n ? t->s[end] : ' ';
	return end > i && (next == ' ' || next == '.' || next == ',' || next == '\n') ? end : i;
}

/* The end of several words at i. */
static size_t
words_end(const struct check_text *t, size_t i, int *n_words)
{
	size_t end = i, next = i;
	for (*n_words = 0; (next = word_end(t, end)) > end; ++*n_words) {
		i = next;
		if (next == t->n || t->s[next] != ' ') {
			++*n_words;
			break;
		}
		end = next + 1;
	}
	return i;
}

static size_t
skip_tag(const struct check_text *t, size_t i)
{
	const char *end = memchr(t->s + i, '>', t->n - i);
	return end ? (size_t)(end - t->s) + 1 : i + 1;
}

void
check_untranslated_latin(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_LATIN) || !(t->has & HAS_BLANK))
		return;
	for (size_t i = 0, end; i < t->n; i = end) {
		int n_words;
		end = t->s[i] == '<' ? skip_tag(t, i) : i + 1;
		const bool is_start = is_lower(t->s[i]) && (i == 0 || t->s[i - 1] == ' ');
		if (!is_start)
			continue;
		const size_t stop = words_end(t, i, &n_words);
		end = stop > i ? stop : end;
		if (n_words < WORDS_LEFT ||
			find_text(c->source.s, c->source.n, 0, t->s + i, stop - i) == c->source.n)
			continue;
		check_tell(c, i, stop, N_("words of the source that are not translated"));
		return;
	}
}

static bool
has_myanmar(const char *s, size_t n)
{
	for (size_t i = 0; i + 2 < n; i++) {
		if (is_myanmar(point_at(s, n, i)))
			return true;
	}
	return false;
}

#define ELEMENT_MAX 1024

/* The element with a lang attribute whose value is s[value..end): what it says and what it has. */
static void
check_element(struct check *c, size_t value, size_t end)
{
	const struct check_text *t = &c->text;
	const bool says_burmese = starts_with(t->s + value, end - value, "my");
	const size_t last = t->n - end < ELEMENT_MAX ? t->n : end + ELEMENT_MAX;
	const char *open = memchr(t->s + end, '>', last - end);
	const size_t text = open ? (size_t)(open - t->s) + 1 : last;
	const char *stop = memchr(t->s + text, '<', last - text);
	const size_t n = (stop ? (size_t)(stop - t->s) : last) - text;
	const bool is_burmese = has_myanmar(t->s + text, n);
	bool has_latin = false;
	for (size_t i = text; i < text + n; i++)
		has_latin |= is_latin((unsigned char)t->s[i]);
	if (is_burmese ? !says_burmese : says_burmese && has_latin)
		check_tell(c, value, end, N_("not the language of the text"));
}

void
check_lang_attr(struct check *c)
{
	static const char name[] = "lang=";
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_TAG))
		return;
	for (size_t i = 0; (i = find_text(t->s, t->n, i, name, sizeof name - 1)) < t->n;) {
		const bool is_name = i > 0 && (t->s[i - 1] == ' ' || t->s[i - 1] == ':');
		size_t end = i += sizeof name - 1;
		i += i < t->n && (t->s[i] == '"' || t->s[i] == '\'');
		for (end = i;
			end < t->n && (is_latin((unsigned char)t->s[end]) || t->s[end] == '-');)
			end++;
		if (is_name && end > i)
			check_element(c, i, end);
		i = end;
	}
}

static bool
is_word_char(uint32_t cp)
{
	return is_latin(cp) || (cp >= '0' && cp <= '9') || is_myanmar(cp);
}

/* Signs of a kind before a letter; *first is where the first of them stands. */
static size_t
count_mnemonics(const struct check_text *t, char sign, size_t *first)
{
	size_t n = 0;
	for (size_t i = 0; i + 1 < t->n; i++) {
		if (t->s[i] != sign || !is_word_char(point_at(t->s, t->n, i + 1)))
			continue;
		if (n++ == 0)
			*first = i;
	}
	return n;
}

/* &File and _Save, E_xit; not AT&T, &amp;, file_name, _("x"). */
static bool
is_mnemonic(const struct check_text *t, char sign, size_t at)
{
	const uint32_t last = point_before(t->s, at);
	const char next = t->s[at + 1];
	if (!memchr(t->s, sign, at + 1) || !is_latin((unsigned char)next) ||
		memchr(t->s + at, ';', t->n - at))
		return false;
	if (memchr(t->s, '/', t->n) || memchr(t->s, '=', t->n) || (t->has & (HAS_TAG | HAS_SIGN)))
		return false;
	if (last == 0 || last == ' ')
		return sign == '_' || t->s[at + 1] != ' ';
	return t->s[0] >= 'A' && t->s[0] <= 'Z' && is_lower(next) && t->n < 40 && is_latin(last);
}

static void
check_sign(struct check *c, char sign)
{
	size_t source = 0, at = 0;
	if (count_mnemonics(&c->source, sign, &source) != 1 ||
		!is_mnemonic(&c->source, sign, source))
		return;
	const size_t n = count_mnemonics(&c->text, sign, &at);
	if (n == 0)
		check_tell_of(
			c, 0, 0, N_("the mnemonic of the source is lost"), c->source.s + source, 2);
	else if (n > 1)
		check_tell(c, at, at + 1, N_("more than one mnemonic"));
	else if (is_mark(point_at(c->text.s, c->text.n, at + 1)))
		check_tell(c, at, at + 1, N_("a mnemonic before a mark"));
}

void
check_accelerator(struct check *c)
{
	if (!(c->source.has & HAS_MARK))
		return;
	check_sign(c, '_');
	check_sign(c, '&');
}

#define LINE_POINTS 40

static size_t
count_points(const char *s, size_t n)
{
	size_t n_points = 0;
	for (size_t i = 0; i < n; i++)
		n_points += ((unsigned char)s[i] & 0xC0) != 0x80;
	return n_points;
}

/* Segments that break inside words only are one. */
static bool
next_run(struct mymr_segmenter *segmenter, size_t *start, size_t *end)
{
	struct mymr_segment segment;
	if (!mymr_segmenter_next(segmenter, &segment))
		return false;
	*start = segment.start;
	while (segment.strength == MYMR_BREAK_SYLLABLE && mymr_segmenter_next(segmenter, &segment))
		continue;
	*end = segment.end;
	return true;
}

/* Markup is no line, and what is so long in the source must be. */
static bool
is_too_long(const struct check *c, size_t start, size_t end)
{
	const char *s = c->text.s + start;
	const size_t n = end - start;
	return count_points(s, n) >= LINE_POINTS && !memchr(s, '<', n) && !memchr(s, '>', n) &&
	       find_text(c->source.s, c->source.n, 0, s, n) == c->source.n;
}

void
check_line_break(struct check *c)
{
	const struct check_text *t = &c->text;
	struct mymr_segmenter segmenter;
	size_t start, end, longest = 0;
	for (size_t i = 0, from = 0; i <= t->n; i++) {
		if (i < t->n && !is_blank((unsigned char)t->s[i]))
			continue;
		longest = i - from > longest ? i - from : longest;
		from = i + 1;
	}
	if (!(t->has & HAS_MYANMAR) || longest < LINE_POINTS)
		return;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_LINE, t->s, t->n);
	while (next_run(&segmenter, &start, &end)) {
		while (end > start && is_blank((unsigned char)t->s[end - 1]))
			end--;
		if (is_too_long(c, start, end))
			check_tell(c, start, end, N_("no place for a line break"));
	}
}

void
check_length(struct check *c)
{
	const size_t source = count_points(c->source.s, c->source.n);
	const size_t text = count_points(c->text.s, c->text.n);
	if (!(c->text.has & HAS_MYANMAR) || source < 20)
		return;
	if (text > 5 * source)
		check_tell(c, 0, c->text.n, N_("more than five times as long as the source"));
	else if (text * 5 < source)
		check_tell(c, 0, c->text.n, N_("less than a fifth of the source"));
}
