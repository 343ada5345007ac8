/* SPDX-License-Identifier: MIT */
#include "locale/label.h"
#include "base/ascii.h"

#include <string.h>
#include "locale/number_read.h"
#include "locale/time_read.h"
#include "locale/words.h"

#define MAX_WORD 24
#define MAX_GAP 3
/* How far a telephone number may reach on each side, and how many digits make one. */
#define MAX_REACH 20
#define PHONE_DIGITS 7

unsigned
label_classes(const char *s, size_t n)
{
	char word[MAX_WORD + 1];
	if (n > MAX_WORD)
		return 0;
	for (size_t i = 0; i < n; i++)
		word[i] = lower(s[i]);
	word[n] = '\0';
	size_t low = 0, high = n_label_words;
	while (low < high) {
		size_t mid = (low + high) / 2;
		int order = strcmp(word, label_words[mid].text);
		if (order == 0)
			return label_words[mid].classes;
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return 0;
}

bool
word_before(const struct text *t, size_t i, size_t *start, size_t *end)
{
	size_t j = i;
	for (int k = 0; k < MAX_GAP && j > 0 && t->s[j - 1] == ' '; k++)
		j--;
	/* A no-break space binds a number to its label all the more. */
	if (j >= 2 && t->s[j - 2] == '\xC2' && t->s[j - 1] == '\xA0')
		j -= 2;
	if (j == i || j == 0 || ascii_is_space(t->s[j - 1]))
		return false;
	*end = j;
	while (j > 0 && *end - j <= MAX_WORD && !ascii_is_space(t->s[j - 1]))
		j--;
	*start = j;
	return *end - j <= MAX_WORD;
}

/* An acronym (PHP, RFC) or a name with a capital inside (iPhone, macOS). */
static bool
is_acronym(const char *s, size_t n)
{
	size_t n_upper = 0;
	bool has_inner = false;
	for (size_t i = 0; i < n; i++) {
		n_upper += is_upper(s[i]);
		has_inner |= i > 0 && is_upper(s[i]) && is_lower(s[i - 1]);
	}
	return has_inner || (n_upper == n && n > 1);
}

static bool
is_dash_or_hyphen(uint32_t cp)
{
	return cp == '-' || cp == 0x2013 || cp == 0x2014;
}

/* Less the 's at its end: "It's 36 years", "Ocean's 11". */
static size_t
without_possessive(const char *s, size_t n)
{
	if (n > 2 && s[n - 1] == 's' && s[n - 2] == '\'')
		return n - 2;
	if (n > 4 && s[n - 1] == 's' && memcmp(s + n - 4, "’", 3) == 0)
		return n - 4;
	return n;
}

/* What a listed word says; LABEL_MAYBE when the list knows nothing of it. */
static enum label
listed(const char *s, size_t n, bool has_colon)
{
	unsigned classes = label_classes(s, without_possessive(s, n));
	if (classes & LABEL_ANY || (classes & LABEL_CSS && has_colon))
		return LABEL_SURE;
	if (classes & LABEL_CAPITAL && is_upper(s[0]))
		return LABEL_SURE;
	return classes & LABEL_PLAIN ? LABEL_NONE : LABEL_MAYBE;
}

/* Monday, July: values of their own, which say nothing about the number behind them; but in Burmese
 * text that number is part of an English date. */
static bool
is_calendar_word(const char *s, size_t n)
{
	const struct text word = {s, n};
	size_t end;
	return word_en(&word, 0, WORD_MONTH | WORD_WEEKDAY, &end) && end == n;
}

/* What the looks of a word say that is in no list. */
static enum label
unlisted(const char *s, size_t n, enum mymr_language language)
{
	if (!is_letter(s[0]) || !(is_letter(s[n - 1]) || is_digit(s[n - 1])))
		return LABEL_NONE;
	if (is_calendar_word(s, n))
		return language == MYMR_ENGLISH ? LABEL_NONE : LABEL_SURE;
	if (time_read_zone(&(struct text){s, n}, 0) == n)
		return LABEL_NONE;
	if (is_acronym(s, n))
		return LABEL_SURE;
	return is_upper(s[0]) ? LABEL_MAYBE : LABEL_NONE;
}

enum label
label_before(const struct text *t, size_t i, enum mymr_language language)
{
	size_t start, end;
	if (!word_before(t, i, &start, &end))
		return LABEL_NONE;
	while (start < end && (t->s[start] == '(' || t->s[start] == '"'))
		start++;
	bool has_colon = end > start && t->s[end - 1] == ':';
	end -= has_colon;
	if (start == end)
		return LABEL_NONE;
	enum label label = listed(t->s + start, end - start, has_colon);
	if (label != LABEL_MAYBE)
		return label;
	return has_colon ? LABEL_NONE : unlisted(t->s + start, end - start, language);
}

/* "999 years ago": a number that is a name elsewhere counts where a unit of time follows it. */
static bool
is_counted(const struct text *t, size_t end, const char *token)
{
	size_t unit_end;
	return token[strspn(token, "0123456789")] == '\0' &&
	       word_en(t, gap(t, end), WORD_UNIT, &unit_end);
}

size_t
label_token(const struct text *t, size_t i)
{
	const char first = byte_at(t, i);
	for (size_t k = 0; k < n_label_tokens; k++) {
		const char *token = label_tokens[k];
		if (token[0] != first || !has_at(t, i, token))
			continue;
		size_t end = i + strlen(token);
		if (!is_letter(byte_at(t, end)) && !is_digit(byte_at(t, end)) &&
			clear_after(t, end, MYMR_BURMESE) && !is_counted(t, end, token))
			return end;
	}
	return 0;
}

static bool
is_phone_mark(char c)
{
	return c == ' ' || c == '(' || c == ')' || c == '-' || c == '+' || c == '.' || c == '/';
}

static size_t
digits_in(const struct text *t, size_t i, size_t end)
{
	size_t n = 0;
	for (; i < end; i++)
		n += is_digit(t->s[i]);
	return n;
}

bool
is_digit_group(const struct text *t, size_t i, size_t end)
{
	size_t n_digits = digits_in(t, i, end);
	size_t from = i, to = end;
	while (from > 0 && i - from < MAX_REACH &&
		(is_phone_mark(t->s[from - 1]) || is_digit(t->s[from - 1])))
		from--;
	while (to < t->n && to - end < MAX_REACH && (is_phone_mark(t->s[to]) || is_digit(t->s[to])))
		to++;
	size_t n_others = digits_in(t, from, i) + digits_in(t, end, to);
	return n_others > 0 && n_digits + n_others >= PHONE_DIGITS;
}

static bool
is_operator(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!strchr("=<>*+^~%:!", s[i]) || s[i] == '\0')
			return false;
	}
	return n > 0 && s[0] != ':' && s[0] != '!';
}

/* "1 - 0": a score or a range, written wide. */
static bool
is_joined(const struct text *t, size_t i, size_t end)
{
	size_t start, stop, len, from;
	size_t next = gap_on_line(t, end);
	if (is_dash_or_hyphen(code_at(t, next, &len)) && next > end &&
		is_digit(byte_at(t, gap_on_line(t, next + len))))
		return true;
	if (!word_before(t, i, &start, &stop) || !is_dash_or_hyphen(code_before(t, stop, &from)) ||
		from != start)
		return false;
	return word_before(t, start, &start, &stop) && is_digit(t->s[stop - 1]);
}

/* "5 1/2": the number goes on as a fraction. */
static bool
has_fraction(const struct text *t, size_t end)
{
	size_t next = gap_on_line(t, end);
	size_t stop = digits_end(t, next);
	return next > end && stop > next && byte_at(t, stop) == '/' &&
	       is_digit(byte_at(t, stop + 1));
}

bool
is_operand(const struct text *t, size_t i, size_t end)
{
	size_t start, stop;
	if (is_joined(t, i, end) || has_fraction(t, end))
		return true;
	if (word_before(t, i, &start, &stop) && is_operator(t->s + start, stop - start))
		return true;
	size_t next = gap_on_line(t, end);
	size_t n = 0;
	while (n < 4 && next + n < t->n && !ascii_is_space(t->s[next + n]))
		n++;
	return next > end && is_operator(t->s + next, n);
}
