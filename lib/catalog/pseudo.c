/* SPDX-License-Identifier: MIT */
#include <mymr/pseudo.h>
#include <mymr/syllable.h>
#include <mymr/utf8.h>
#include <stdbool.h>
#include <string.h>
#include "base/ascii.h"
#include "catalog/message_format.h"
#include "catalog/message_lex.h"
#include "catalog/placeholder.h"
#include "catalog/pseudo.h"
#include "catalog/writer.h"

#define OPENING "⟦"
#define CLOSING "⟧"
#define ASAT "်"
#define VIRAMA "္"
#define INHERENT "ာ"
#define FILLER "ရှည်"
/* Syllables for a hundred letters of English. */
#define SYLLABLES 45
#define LONGEST_REFERENCE 32
#define LONGEST_STYLE 256

struct pseudo {
	struct writer to;
	const char *s;
	size_t n;
	size_t n_letters;
	size_t word_end; /* of the last word, in s */
	size_t n_cases;  /* of plurals and the like, that are open */
};

static const struct pseudo_letter *
letter_at(const struct pseudo *w, size_t i)
{
	return i < w->n && ascii_is_letter(w->s[i]) ? &pseudo_letters[(w->s[i] | 0x20) - 'a']
						    : NULL;
}

static bool
is_consonant(const struct pseudo_letter *letter)
{
	return letter && !letter->is_vowel && !letter->is_medial;
}

/* A letter that may have another below it: one code point. */
static bool
can_stack(const struct pseudo_letter *letter)
{
	return is_consonant(letter) && strlen(letter->text) == 3;
}

/* The vowels at i as one: where they end. */
static size_t
put_vowels(struct pseudo *w, size_t i, bool is_alone)
{
	const struct pseudo_letter *letter = letter_at(w, i);
	if (letter && letter->is_vowel)
		writer_puts(&w->to, is_alone ? letter->alone : letter->text);
	else
		writer_puts(&w->to, INHERENT);
	while (letter && letter->is_vowel)
		letter = letter_at(w, ++i);
	return i;
}

/* Whether the consonant at i ends a syllable: nothing behind it gives it a vowel of its own. */
static bool
is_final(const struct pseudo *w, size_t i)
{
	const struct pseudo_letter *next = letter_at(w, i + 1);
	return !next || is_consonant(next);
}

/* A syllable that begins with the consonant at i, perhaps with the next one below it. */
static size_t
put_syllable(struct pseudo *w, size_t i)
{
	const struct pseudo_letter *letter = letter_at(w, i), *next = letter_at(w, i + 1);
	writer_puts(&w->to, letter->text);
	i++;
	if (can_stack(letter) && can_stack(next) && next->is_stackable && !is_final(w, i)) {
		writer_puts(&w->to, VIRAMA);
		writer_puts(&w->to, next->text);
		i++;
	}
	next = letter_at(w, i);
	if (next && next->is_medial && can_stack(letter)) {
		writer_puts(&w->to, next->text);
		i++;
	}
	return put_vowels(w, i, false);
}

/* A word of Latin letters at i; its end. */
static size_t
put_word(struct pseudo *w, size_t i)
{
	bool is_open = false; /* the last syllable may take a final consonant */
	const size_t start = i;
	while (letter_at(w, i)) {
		const struct pseudo_letter *letter = letter_at(w, i);
		const size_t from = i;
		if (is_open && can_stack(letter) && is_final(w, i)) {
			writer_puts(&w->to, letter->text);
			writer_puts(&w->to, ASAT);
			i++;
			is_open = false;
		} else if (is_consonant(letter)) {
			i = put_syllable(w, i);
			is_open = (w->s[i - 1] | 0x20) == 'a';
		} else if (letter->is_vowel) {
			i = put_vowels(w, i, true);
			is_open = (w->s[from] | 0x20) == 'a';
		} else {
			/* a medial has its consonant before it */
			writer_puts(&w->to, pseudo_letters['k' - 'a'].text);
			writer_puts(&w->to, letter->text);
			i = put_vowels(w, i + 1, false);
			is_open = false;
		}
	}
	w->n_letters += i - start;
	w->word_end = i;
	return i;
}

/* <b>, </a>, <br/>: as far as '>' on the same line. */
static size_t
tag_len(const struct pseudo *w, size_t i)
{
	const size_t start = i++;
	if (i < w->n && w->s[i] == '/')
		i++;
	if (i >= w->n || !(ascii_is_letter(w->s[i]) || (w->s[i] >= '0' && w->s[i] <= '9')))
		return 0;
	while (i < w->n && w->s[i] != '>' && w->s[i] != '<' && w->s[i] != '\n')
		i++;
	return i < w->n && w->s[i] == '>' ? i + 1 - start : 0;
}

/* &amp; &#39; */
static size_t
reference_len(const struct pseudo *w, size_t i)
{
	size_t k = i + 1;
	while (k < w->n && k - i < LONGEST_REFERENCE &&
		(ascii_is_letter(w->s[k]) || (w->s[k] >= '0' && w->s[k] <= '9') || w->s[k] == '#'))
		k++;
	return k > i + 1 && k < w->n && w->s[k] == ';' ? k + 1 - i : 0;
}

/* Behind the brace of the next case, whose name stands at i; 0 when there is none. */
static size_t
case_start(const struct pseudo *w, size_t i)
{
	while (i < w->n && w->s[i] != '{' && w->s[i] != '}')
		i++;
	return i < w->n && w->s[i] == '{' ? i + 1 : 0;
}

/* {name}, {when, date, long}, and of {n, plural, one {...} all before the text of a case. */
static size_t
argument_len(struct pseudo *w, size_t i)
{
	struct placeholder p;
	struct message_node node;
	const size_t len = placeholder_read(w->s, w->n, i, &p);
	if (len == 0 || !message_type_find(w->s + p.type, p.type_len, &node))
		return len;
	const size_t end = p.type + p.type_len;
	const bool has_cases = node.kind >= MESSAGE_PLURAL && node.kind <= MESSAGE_SELECT;
	const size_t start = has_cases ? case_start(w, end) : 0;
	w->n_cases += start > 0;
	if (start)
		return start - i;
	const size_t left = w->n - end < LONGEST_STYLE ? w->n - end : LONGEST_STYLE;
	const size_t style = message_style(w->s + end, left);
	return style < left ? end + style + 1 - i : len;
}

/* The brace that ends the text of a case, and all before that of the next one or the end. */
static size_t
case_end_len(struct pseudo *w, size_t i)
{
	const size_t next = w->n_cases ? case_start(w, i + 1) : 0;
	if (next)
		return next - i;
	const size_t end = i + 1 + message_blanks(w->s + i + 1, w->n - i - 1);
	w->n_cases -= w->n_cases > 0;
	return end < w->n && w->s[end] == '}' ? end + 1 - i : 1;
}

/* What stays as it is at i: its length, 0 for nothing. */
static size_t
kept_len(struct pseudo *w, size_t i)
{
	struct placeholder p;
	switch (w->s[i]) {
	case '{':
		return argument_len(w, i);
	case '}':
		return case_end_len(w, i);
	case '%':
	case '$':
		return placeholder_read(w->s, w->n, i, &p);
	case '<':
		return tag_len(w, i);
	case '&':
		return reference_len(w, i);
	default:
		return 0;
	}
}

/* An accelerator's sign before a letter. */
static bool
is_accelerator(const struct pseudo *w, size_t i)
{
	const bool is_sign = w->s[i] == '&' || w->s[i] == '_';
	const bool is_inside = i > 0 && w->s[i] == '_' && ascii_is_letter(w->s[i - 1]);
	return is_sign && !is_inside && i + 1 < w->n && ascii_is_letter(w->s[i + 1]);
}

/* A blank between two words, which Burmese does not have. */
static bool
is_word_blank(const struct pseudo *w, size_t i)
{
	return w->s[i] == ' ' && i > 0 && i == w->word_end && letter_at(w, i + 1);
}

static void
put_digit(struct pseudo *w, char c)
{
	const char digit[3] = {'\xE1', '\x81', (char)('\x80' + (c - '0'))};
	writer_put(&w->to, digit, sizeof digit);
}

static size_t
put_next(struct pseudo *w, size_t i)
{
	const size_t kept = kept_len(w, i);
	if (kept) {
		writer_put(&w->to, w->s + i, kept);
		return i + kept;
	}
	if (letter_at(w, i))
		return put_word(w, i);
	if (w->s[i] >= '0' && w->s[i] <= '9')
		put_digit(w, w->s[i]);
	else if (!is_accelerator(w, i) && !is_word_blank(w, i))
		writer_put(&w->to, w->s + i, 1);
	return i + 1;
}

static size_t
count_syllables(const char *s, size_t n)
{
	size_t count = 0;
	for (size_t i = 0, len; i < n; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(s + i, n - i, &piece);
		count += piece == MYMR_PIECE_SYLLABLE;
	}
	return count;
}

/* Behind what was written from `from` on, as many syllables more as a translation would have. */
static void
put_filler(struct pseudo *w, size_t from)
{
	const size_t wanted = (w->n_letters * SYLLABLES + 50) / 100;
	if (w->to.status || wanted == 0)
		return;
	size_t count = count_syllables(w->to.out->s + from, w->to.out->len - from);
	for (; count < wanted && !w->to.status; count++)
		writer_puts(&w->to, FILLER);
}

enum mymr_status
mymr_pseudo_write(struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	size_t from = 0, to = n, at;
	if (mymr_utf8_check(s, n, &at))
		return MYMR_EUTF8;
	while (from < to && ascii_is_space(s[from]))
		from++;
	while (to > from && ascii_is_space(s[to - 1]))
		to--;
	struct pseudo w = {.to = {out, MYMR_OK}, .s = s, .n = to};
	writer_put(&w.to, s, from);
	writer_puts(&w.to, from < to ? OPENING : "");
	for (size_t i = from; i < to && !w.to.status;)
		i = put_next(&w, i);
	put_filler(&w, before);
	writer_puts(&w.to, from < to ? CLOSING : "");
	writer_put(&w.to, s + to, n - to);
	if (w.to.status)
		out->len = before;
	return w.to.status;
}
