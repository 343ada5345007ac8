/* SPDX-License-Identifier: MIT */
/* Messages with arguments, as ICU's MessageFormat writes them:
 *
 *     {name}                                  {n, number}   {n, number, percent}
 *     {when, date, long}   {when, time, short}   {n, spellout}   {n, ordinal}
 *     {n, plural, offset:1 =0 {nobody} one {# page} other {# pages}}
 *     {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}
 *     {sex, select, female {her} male {his} other {their}}
 *
 * What a pattern says is ICU's; what is written for Burmese and English is what newspapers write:
 * numbers, dates and times as mymr/number.h, mymr/date.h and mymr/time.h have them, plural forms by
 * mymr/plural_category.h. */
#ifndef MYMR_MESSAGE_FORMAT_H
#define MYMR_MESSAGE_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/list.h>
#include <mymr/number.h>
#include <mymr/status.h>
#include <mymr/time.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Arguments that stand inside each other's messages, at most. */
#define MYMR_MESSAGE_DEPTH 16

/* A pattern that was read: immutable, so any number of threads may use it at once. */
struct mymr_message_format;

/* Reads the pattern s[0..n), which is not needed afterwards. The syntax is that of ICU 72
 * (UMessageFormat, MessagePattern), quoting included: an apostrophe quotes only before a brace or,
 * in a plural, a #; "it's" is itself, and '' one apostrophe. Blanks around a style are no part of
 * it. Stricter than ICU, since a slip of a translator should show: the words of a plural are
 * CLDR's, and a type or style that is not known is refused, choice among them. Styles:
 *
 * - number: none (every decimal), integer (rounded half to even), percent (of 0.25), a pattern of
 *   digits such as #,##0.00 or 0.0#, and of ICU's skeletons ::compact-short (5.4k, ၅.၄ ထောင်),
 *   ::percent (of 25), ::currency/MMK and ::unit/kilometer (as mymr_quantity_format writes them,
 *   names are those of mymr_quantity_name);
 * - date: short (24-7-2017), medium and none (MYMR_DATE_SHORT), long (MYMR_DATE_NEWS), full
 *   (MYMR_DATE_LONG), ::yMMMM (July 2017), ::EEEE (Monday), and ::yMd, ::yMMMd, ::yMMMMd,
 *   ::yMMMMEEEEd, which are the first four;
 * - time: short and none (MYMR_TIME_NEWS); medium, long and full are the same, as there are neither
 *   seconds nor names of zones; so is ::jmm, while ::Hmm is MYMR_TIME_CLOCK.
 *
 * MYMR_EUTF8; MYMR_ESYNTAX; MYMR_ERANGE when messages nest deeper than MYMR_MESSAGE_DEPTH or n is
 * above INT32_MAX; MYMR_ENOMEM. All are explained in *error (may be NULL), its offset one in s.
 * Time and memory are linear in n. Thread-safe. */
MYMR_API enum mymr_status
mymr_message_format_parse(
	struct mymr_message_format **out, const char *s, size_t n, struct mymr_error *error);

/* NULL is allowed. */
MYMR_API void
mymr_message_format_free(struct mymr_message_format *format);

enum mymr_argument_type {
	MYMR_ARGUMENT_TEXT,
	MYMR_ARGUMENT_INTEGER,
	MYMR_ARGUMENT_NUMBER, /* a decimal, of which every digit counts: 2.50, 1.0 */
	MYMR_ARGUMENT_DOUBLE, /* rounded to three decimals, as ICU does, zeros at the end dropped */
	MYMR_ARGUMENT_DATE,
	MYMR_ARGUMENT_TIME,
	MYMR_ARGUMENT_INSTANT /* a date and a time, or one of them, in a zone */
};

/* A value for an argument. Which other field holds it follows from type. */
struct mymr_argument {
	const char *name; /* as in the pattern, {0} is "0"; NUL-terminated */
	enum mymr_argument_type type;
	struct mymr_text text;     /* TEXT: written as it is */
	int64_t integer;           /* INTEGER; INSTANT: seconds from 1970-01-01T00:00Z on */
	struct mymr_number number; /* NUMBER; mymr_number_parse reads one */
	double real;               /* DOUBLE */
	struct mymr_date date;     /* DATE */
	struct mymr_time time;     /* TIME */
	const char *zone;          /* INSTANT: "Asia/Yangon", by ICU; "+06:30"; "UTC" */
};

/* Appends the message with args[0..n). locale, a BCP 47 tag, is the language the pattern is written
 * in. For Burmese numbers and dates have the digits that are asked for; English has ASCII ones. In
 * other languages numbers and plural forms are ICU's, dates are ISO 8601 and times 24 hours. An
 * instant with neither style is its date and its time. A text may choose (select), and so may an
 * integer by its ASCII digits; all else wants the type that its argument names. Arguments that the
 * pattern does not name are not looked at; of two with one name the first counts.
 * MYMR_ENOENT when an argument is missing; MYMR_EINVAL when one is of the wrong type, a date or
 * time is not valid or has not what the style needs, or a zone is unknown; MYMR_ERANGE for more
 * than 18 digits; MYMR_EICU; MYMR_ENOMEM. *error (may be NULL) has the reason, and the offset of
 * the argument in the pattern. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_message_format_write(struct mymr_buf *out, const struct mymr_message_format *format,
	const char *locale, enum mymr_digits digits, const struct mymr_argument *args, size_t n,
	struct mymr_error *error);

/* What a pattern wants of an argument. */
enum mymr_argument_use {
	MYMR_ARGUMENT_ANY, /* {name} */
	MYMR_ARGUMENT_AS_NUMBER,
	MYMR_ARGUMENT_AS_DATE,
	MYMR_ARGUMENT_AS_TIME,
	MYMR_ARGUMENT_AS_CHOICE
};

/* One place where an argument is used. */
struct mymr_argument_place {
	struct mymr_text name; /* lives as long as the pattern that was read */
	enum mymr_argument_use use;
	size_t offset; /* of its brace in the pattern */
};

/* Iterator without state of its own: the next use of an argument behind *at, which starts as 0, in
 * the order of the pattern; false when there is none. */
MYMR_API bool
mymr_message_format_next(
	const struct mymr_message_format *format, size_t *at, struct mymr_argument_place *place);

#ifdef __cplusplus
}
#endif

#endif
