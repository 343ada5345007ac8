/* SPDX-License-Identifier: MIT */
/* What a text is: sentences, words of a site, or nothing but values. */
#ifndef DOCUMENT_KIND_H
#define DOCUMENT_KIND_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/date.h>
#include <mymr/document.h>

/* Whether s[0..n) has a letter, digit or mark of any script: more than punctuation, space and
 * symbols. */
bool
has_word(const char *s, size_t n);

/* Whether s[0..n) has more than that: no digit either. */
bool
has_letter(const char *s, size_t n);

/* Letters of the two languages in s[0..n), codes and placeholders not counted. */
void
count_letters(const char *s, size_t n, size_t *latin, size_t *myanmar);

/* Whether s[0..n), values aside, begins in Burmese and has Latin letters in capitalized words only:
 * names, which may well be longer than what is said about them. */
bool
is_burmese_with_names(const char *s, size_t n);

/* Whether all of s[0..n) but blanks and punctuation is values of the language. */
bool
is_all_values(const char *s, size_t n, enum mymr_language language);

/* The same for values with the words that go with them. */
bool
is_all_expressions(const char *s, size_t n, enum mymr_language language);

/* Whether it is values, with some among them that are no spans: July 24-26, 2017; Mon-Fri 9am-5pm;
 * about 3 hours ago. */
bool
is_in_calendar(const char *s, size_t n, enum mymr_language language);

/* What kind of text s[0..n) is. */
enum mymr_kind
kind_of_text(const char *s, size_t n, enum mymr_place place);

#endif
