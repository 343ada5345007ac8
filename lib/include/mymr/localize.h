/* SPDX-License-Identifier: MIT */
/* Taking a document from English to Burmese or back, by catalogs and by rule. */
#ifndef MYMR_LOCALIZE_H
#define MYMR_LOCALIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/catalog.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/document.h>
#include <mymr/po.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Which dates, numbers and counters are localized by rule. */
enum mymr_values {
	MYMR_VALUES_NONE,
	MYMR_VALUES_CHROME, /* those that stand alone or in strings of the site */
	MYMR_VALUES_ALL     /* those in untranslated prose, too */
};

struct mymr_localize_options {
	enum mymr_language to;
	enum mymr_values values;
	enum mymr_digits digits; /* in Burmese output; English has Latin digits */
	bool keep_language;      /* leave lang attributes alone */
	/* The day the text was written. With it, a weekday beside a date without a year must be
	 * right in that year or the date is left as it is. NULL: no such check. */
	const struct mymr_date *base_date;
};

/* What became of a unit. */
enum mymr_outcome {
	MYMR_TRANSLATED,   /* found in a catalog */
	MYMR_BY_RULE,      /* dates, numbers, counters */
	MYMR_UNTRANSLATED, /* stays in the source language */
	MYMR_LEFT_ALONE,   /* nothing to translate: an address, a third language, or done already */
	MYMR_REJECTED      /* found, but its codes or placeholders do not fit: the source stays */
};

/* One unit's fate, and what kind of text it was. For MYMR_REJECTED: which catalog and which line of
 * it (0 when unknown), the translation's error, its reason static. */
struct mymr_localize_event {
	size_t unit;
	enum mymr_outcome outcome;
	enum mymr_kind kind;
	size_t catalog;
	size_t line;
	struct mymr_error error;
};

/* Catalogs and options made ready for lookup: immutable, shareable between threads. */
struct mymr_localizer;

/* catalogs[0..n): the first that has a text wins; they must outlive the localizer. Translations go
 * from msgid and msgid_plural to msgstr for Burmese and from msgstr to msgid for English. Options
 * are copied. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_localizer_new(struct mymr_localizer **out, const struct mymr_catalog *const *catalogs,
	size_t n, const struct mymr_localize_options *options);

/* NULL is allowed. */
MYMR_API void
mymr_localizer_free(struct mymr_localizer *localizer);

/* Localizes every unit of a document, in this order: exact match; match of its template (values as
 * {n}, {date}, {ago}, {time}); the same with case, quotes and decorations at the ends set aside;
 * the same with codes around values set aside; patterns with {name}; rules for values; parts
 * between separators. Then marks languages. report (may be NULL) hears of every unit in source
 * order. One call at a time for one document. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_localizer_run(const struct mymr_localizer *localizer, struct mymr_document *doc,
	void (*report)(void *arg, const struct mymr_localize_event *event), void *arg);

/* The same for one string without markup: appends s[0..n) or its localized form to out, *outcome
 * (may be NULL) says what it was. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_localize_text(const struct mymr_localizer *localizer, struct mymr_buf *out, const char *s,
	size_t n, enum mymr_outcome *outcome);

/* Adds the English units of a document to a template, as file. Strings of the site with values in
 * them become templates ("Reading Time: {n} mins read"); pure values, addresses and what is not
 * in Latin letters are left out; prose is kept as it is. *added (may be NULL) gets the number of
 * units that went in. MYMR_EINVAL and MYMR_EUTF8 for a name that mymr_pot_add does not take;
 * MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_extract(
	struct mymr_pot *pot, const struct mymr_document *doc, const char *file, size_t *added);

#ifdef __cplusplus
}
#endif

#endif
