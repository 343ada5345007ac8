/* SPDX-License-Identifier: MIT */
/* Finders: is there a value at this very place? */
#ifndef LOCALE_FIND_H
#define LOCALE_FIND_H

#include <mymr/span.h>
#include "locale/number_read.h"
#include "locale/text.h"
#include "locale/walk.h"

/* REFUSED: what stands here looks like a value and must not be taken for one, nor may a part of
 * it; span->end says where it ends. */
enum verdict { NOT_FOUND, FOUND, REFUSED };

/* At a digit. */
enum verdict
find_en_digit(const struct text *t, size_t i, struct mymr_span *span);

enum verdict
find_my_digit(const struct text *t, size_t i, struct mymr_span *span);

/* At the first letter of a word (English) or at a letter (Burmese). */
enum verdict
find_en_word(const struct text *t, size_t i, struct mymr_span *span);

enum verdict
find_my_word(const struct text *t, size_t i, struct mymr_span *span);

/* At any place of a walk; empties span first. */
enum verdict
find_value(const struct text *t, const struct place *place, enum mymr_language language,
	struct mymr_span *span);

/* "the worst flood in 20 years", "the first time in 5 days" look back, not ahead: whether what
 * stands before i says so. */
bool
looks_back_en(const struct text *t, size_t i);

/* For the finders. */
enum verdict
span_refuse(struct mymr_span *span, size_t end);

/* FOUND when the text goes on behind end as it may behind a value, otherwise REFUSED. */
enum verdict
span_accept(const struct text *t, size_t start, size_t end, enum mymr_span_type type,
	enum mymr_language language, struct mymr_span *span);

/* The same for span->date, which must be possible. */
enum verdict
span_accept_date(const struct text *t, size_t start, size_t end, enum mymr_language language,
	struct mymr_span *span);

/* The same for span->number with its power of ten, which must fit in 18 digits. */
enum verdict
span_accept_compact(const struct text *t, size_t start, size_t end, enum mymr_language language,
	struct mymr_span *span);

/* Where the minus sign before a number at i starts; i when there is none. */
size_t
sign_start(const struct text *t, size_t i);

/* Whether the plus sign of +4.5% stands before i. */
bool
has_plus(const struct text *t, size_t i, enum mymr_language language);

/* FOUND for a percentage or a temperature, which alone have a plus sign; otherwise refuses up to
 * end. */
enum verdict
span_accept_signed(enum verdict verdict, size_t end, struct mymr_span *span);

/* Takes v into the span. False when it is no clean number. */
bool
take_numeral(struct mymr_span *span, const struct numeral *v, bool is_negative);

/* A number with nothing behind it that says more. */
enum verdict
span_accept_number(const struct text *t, size_t start, size_t end, const struct numeral *v,
	enum mymr_language language, struct mymr_span *span);

#endif
