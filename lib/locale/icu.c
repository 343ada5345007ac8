/* SPDX-License-Identifier: MIT */
/* ICU is loaded when a time zone or another language is asked for, which few programs do:
 * relocating it costs three million instructions at the start of every one that is linked with it.
 */
#include "locale/icu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/uvernum.h>
#include "locale/shared.h"

#define MAX_ZONE 64
#define MAX_SKELETON 96
#define MAX_KEYWORD 16
#define MAX_NUMBER 256
#define LIBRARY "libicui18n.so." U_ICU_VERSION_SHORT
#define COMMON_LIBRARY "libicuuc.so." U_ICU_VERSION_SHORT

/* The headers rename every function by the version of ICU. */
#define EXPANDED_NAME(f) #f
#define SYMBOL(f) EXPANDED_NAME(f)

struct calendars {
	__typeof__(ucal_getCanonicalTimeZoneID) *canonical_id;
	__typeof__(ucal_open) *open;
	__typeof__(ucal_setMillis) *set_millis;
	__typeof__(ucal_get) *get;
	__typeof__(ucal_close) *close;
};

struct numbers {
	__typeof__(unumf_openForSkeletonAndLocale) *open;
	__typeof__(unumf_close) *close;
	__typeof__(unumf_openResult) *open_result;
	__typeof__(unumf_closeResult) *close_result;
	__typeof__(unumf_formatDecimal) *format;
	__typeof__(unumf_resultToString) *text;
	__typeof__(uplrules_openForType) *open_rules;
	__typeof__(uplrules_selectFormatted) *select;
	__typeof__(uplrules_close) *close_rules;
};

static bool
load_calendars(struct calendars *c)
{
	void *library = shared_open(LIBRARY);
	if (!library)
		return false;
	const bool is_whole =
		shared_find(library, SYMBOL(ucal_getCanonicalTimeZoneID), &c->canonical_id) &&
		shared_find(library, SYMBOL(ucal_open), &c->open) &&
		shared_find(library, SYMBOL(ucal_setMillis), &c->set_millis) &&
		shared_find(library, SYMBOL(ucal_get), &c->get) &&
		shared_find(library, SYMBOL(ucal_close), &c->close);
	shared_close(library);
	return is_whole;
}

static bool
load_numbers(struct numbers *f)
{
	void *library = shared_open(LIBRARY);
	if (!library)
		return false;
	const bool is_whole =
		shared_find(library, SYMBOL(unumf_openForSkeletonAndLocale), &f->open) &&
		shared_find(library, SYMBOL(unumf_close), &f->close) &&
		shared_find(library, SYMBOL(unumf_openResult), &f->open_result) &&
		shared_find(library, SYMBOL(unumf_closeResult), &f->close_result) &&
		shared_find(library, SYMBOL(unumf_formatDecimal), &f->format) &&
		shared_find(library, SYMBOL(unumf_resultToString), &f->text) &&
		shared_find(library, SYMBOL(uplrules_openForType), &f->open_rules) &&
		shared_find(library, SYMBOL(uplrules_selectFormatted), &f->select) &&
		shared_find(library, SYMBOL(uplrules_close), &f->close_rules);
	shared_close(library);
	return is_whole;
}

/* ICU takes an unknown zone for GMT without a word, so it is looked up first. */
static enum mymr_status
zone_id(const struct calendars *c, UChar id[MAX_ZONE], const char *zone)
{
	UChar canonical[MAX_ZONE];
	UBool is_system = 0;
	UErrorCode error = U_ZERO_ERROR;
	const size_t n = strlen(zone);
	if (n >= MAX_ZONE)
		return MYMR_EINVAL;
	for (size_t i = 0; i <= n; i++)
		id[i] = (unsigned char)zone[i];
	c->canonical_id(id, -1, canonical, MAX_ZONE, &is_system, &error);
	return U_SUCCESS(error) && is_system ? MYMR_OK : MYMR_EINVAL;
}

static enum mymr_status
open_calendar(struct calendars *c, UCalendar **calendar, const char *zone)
{
	UChar id[MAX_ZONE];
	if (!load_calendars(c))
		return MYMR_EICU;
	const enum mymr_status status = zone_id(c, id, zone);
	if (status)
		return status;
	UErrorCode error = U_ZERO_ERROR;
	*calendar = c->open(id, -1, "en", UCAL_GREGORIAN, &error);
	return U_SUCCESS(error) ? MYMR_OK : MYMR_EICU;
}

enum mymr_status
icu_today(struct mymr_date *d, const char *zone)
{
	struct calendars c;
	UCalendar *calendar;
	const enum mymr_status status = open_calendar(&c, &calendar, zone);
	if (status)
		return status;
	UErrorCode error = U_ZERO_ERROR;
	struct mymr_date today = {
		.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY | MYMR_DATE_WEEKDAY};
	today.year = c.get(calendar, UCAL_YEAR, &error);
	today.month = c.get(calendar, UCAL_MONTH, &error) + 1;
	today.day = c.get(calendar, UCAL_DATE, &error);
	today.weekday = c.get(calendar, UCAL_DAY_OF_WEEK, &error) - UCAL_SUNDAY;
	c.close(calendar);
	if (U_FAILURE(error))
		return MYMR_EICU;
	*d = today;
	return MYMR_OK;
}

enum mymr_status
icu_zone_offset(int *offset, const char *zone, int64_t seconds)
{
	struct calendars c;
	UCalendar *calendar;
	const enum mymr_status status = open_calendar(&c, &calendar, zone);
	if (status)
		return status;
	UErrorCode error = U_ZERO_ERROR;
	c.set_millis(calendar, (UDate)seconds * 1000, &error);
	const int millis = c.get(calendar, UCAL_ZONE_OFFSET, &error) +
			   c.get(calendar, UCAL_DST_OFFSET, &error);
	c.close(calendar);
	if (U_FAILURE(error))
		return MYMR_EICU;
	*offset = millis / 1000;
	return MYMR_OK;
}

/* A number skeleton that keeps the decimals of d, unless another is given. */
static bool
put_skeleton(UChar out[MAX_SKELETON], const char *skeleton, const struct decimal *d)
{
	size_t n = 0;
	if (!*skeleton) {
		out[n++] = '.';
		for (int i = 0; i < d->n_decimals; i++)
			out[n++] = '0';
	}
	for (; *skeleton && n < MAX_SKELETON - 1; skeleton++)
		out[n++] = (unsigned char)*skeleton;
	out[n] = 0;
	return !*skeleton;
}

/* As ICU reads numbers, which are not said to be grouped. */
static size_t
put_ascii(char out[2 * DECIMAL_MAX + 4], const struct decimal *d)
{
	size_t n = 0;
	if (d->is_negative)
		out[n++] = '-';
	for (int i = 0; i < d->n_whole + d->n_decimals; i++) {
		if (i == d->n_whole)
			out[n++] = '.';
		out[n++] = d->digits[i];
	}
	return n;
}

/* A result that is to be closed, NULL after a failure. */
static UFormattedNumber *
format(const struct numbers *f, const char *locale, const char *skeleton, const struct decimal *d)
{
	UChar wide[MAX_SKELETON];
	char ascii[2 * DECIMAL_MAX + 4];
	UErrorCode error = U_ZERO_ERROR;
	if (!put_skeleton(wide, skeleton, d))
		return NULL;
	UNumberFormatter *formatter = f->open(wide, -1, locale, &error);
	UFormattedNumber *result = f->open_result(&error);
	f->format(formatter, ascii, (int32_t)put_ascii(ascii, d), result, &error);
	f->close(formatter);
	if (U_SUCCESS(error))
		return result;
	f->close_result(result);
	return NULL;
}

enum mymr_status
icu_plural(enum mymr_plural_category *category, const char *locale, bool is_ordinal,
	const struct decimal *d)
{
	struct numbers f;
	UFormattedNumber *number = load_numbers(&f) ? format(&f, locale, "", d) : NULL;
	if (!number)
		return MYMR_EICU;
	UErrorCode error = U_ZERO_ERROR;
	UPluralRules *rules = f.open_rules(
		locale, is_ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, &error);
	UChar keyword[MAX_KEYWORD];
	char name[MAX_KEYWORD];
	const int32_t n = f.select(rules, number, keyword, MAX_KEYWORD, &error);
	f.close_rules(rules);
	f.close_result(number);
	if (U_FAILURE(error) || n > MAX_KEYWORD)
		return MYMR_EICU;
	for (int32_t i = 0; i < n; i++)
		name[i] = (char)keyword[i];
	return mymr_plural_category_of_name(category, name, (size_t)n) ? MYMR_EICU : MYMR_OK;
}

static enum mymr_status
put_utf16(struct mymr_buf *out, const UChar *s, int32_t n)
{
	const size_t before = out->len;
	enum mymr_status status = MYMR_OK;
	for (int32_t i = 0; i < n && !status; i++) {
		UChar32 c = s[i];
		if (U16_IS_LEAD(c) && i + 1 < n)
			c = U16_GET_SUPPLEMENTARY(c, s[++i]);
		status = mymr_buf_put_code_point(out, (unsigned long)c);
	}
	if (status)
		out->len = before;
	return status;
}

enum mymr_status
icu_number(struct mymr_buf *out, const char *locale, const char *skeleton, const struct decimal *d)
{
	struct numbers f;
	UFormattedNumber *number = load_numbers(&f) ? format(&f, locale, skeleton, d) : NULL;
	if (!number)
		return MYMR_EICU;
	UChar text[MAX_NUMBER];
	UErrorCode error = U_ZERO_ERROR;
	const int32_t n = f.text(number, text, MAX_NUMBER, &error);
	f.close_result(number);
	return U_SUCCESS(error) && n <= MAX_NUMBER ? put_utf16(out, text, n) : MYMR_EICU;
}

struct icu_lines {
	UBreakIterator *iterator;
	__typeof__(ubrk_open) *open;
	__typeof__(ubrk_close) *close;
	__typeof__(ubrk_setText) *set_text;
	__typeof__(ubrk_next) *next;
};

static bool
load_lines(struct icu_lines *l)
{
	void *library = shared_open(COMMON_LIBRARY);
	if (!library)
		return false;
	const bool is_whole = shared_find(library, SYMBOL(ubrk_open), &l->open) &&
			      shared_find(library, SYMBOL(ubrk_close), &l->close) &&
			      shared_find(library, SYMBOL(ubrk_setText), &l->set_text) &&
			      shared_find(library, SYMBOL(ubrk_next), &l->next);
	shared_close(library);
	return is_whole;
}

static enum mymr_status
status_of(UErrorCode error)
{
	if (U_SUCCESS(error))
		return MYMR_OK;
	return error == U_MEMORY_ALLOCATION_ERROR ? MYMR_ENOMEM : MYMR_EICU;
}

enum mymr_status
icu_lines_open(struct icu_lines **out)
{
	struct icu_lines *l = calloc(1, sizeof *l);
	if (!l)
		return MYMR_ENOMEM;
	UErrorCode error = U_ZERO_ERROR;
	enum mymr_status status = load_lines(l) ? MYMR_OK : MYMR_EICU;
	if (!status) {
		l->iterator = l->open(UBRK_LINE, "my", NULL, 0, &error);
		status = status_of(error);
	}
	if (status)
		icu_lines_close(l);
	else
		*out = l;
	return status;
}

void
icu_lines_close(struct icu_lines *l)
{
	if (l && l->iterator)
		l->close(l->iterator);
	free(l);
}

enum mymr_status
icu_lines_find(struct icu_lines *l, const uint16_t *s, size_t n, bool *may_end)
{
	UErrorCode error = U_ZERO_ERROR;
	l->set_text(l->iterator, s, (int32_t)n, &error);
	if (U_FAILURE(error))
		return status_of(error);
	memset(may_end, 0, n * sizeof *may_end);
	for (int32_t at; (at = l->next(l->iterator)) != UBRK_DONE;) {
		if ((size_t)at < n)
			may_end[at] = true;
	}
	return MYMR_OK;
}
