/* SPDX-License-Identifier: MIT */
#include <mymr/plural_category.h>
#include <string.h>
#include "locale/decimal.h"
#include "locale/icu.h"
#include "locale/tag.h"

static const char *const names[MYMR_PLURAL_CATEGORIES] = {
	"zero", "one", "two", "few", "many", "other"};

const char *
mymr_plural_category_name(enum mymr_plural_category category)
{
	const unsigned i = (unsigned)category;
	return i < MYMR_PLURAL_CATEGORIES ? names[i] : NULL;
}

enum mymr_status
mymr_plural_category_of_name(enum mymr_plural_category *category, const char *s, size_t n)
{
	for (int i = 0; i < MYMR_PLURAL_CATEGORIES; i++) {
		if (strlen(names[i]) == n && memcmp(names[i], s, n) == 0) {
			*category = (enum mymr_plural_category)i;
			return MYMR_OK;
		}
	}
	return MYMR_ENOENT;
}

/* plurals.xml: i = 1 and v = 0 */
static enum mymr_plural_category
english_count(const struct decimal *d)
{
	const bool is_one = d->n_whole == 1 && d->digits[0] == '1' && d->n_decimals == 0;
	return is_one ? MYMR_PLURAL_ONE : MYMR_PLURAL_OTHER;
}

/* ordinals.xml: n % 10 is 1, 2 or 3, and n % 100 is not 11, 12 or 13 */
static enum mymr_plural_category
english_ordinal(struct decimal *d)
{
	static const enum mymr_plural_category by_digit[] = {
		MYMR_PLURAL_ONE, MYMR_PLURAL_TWO, MYMR_PLURAL_FEW};
	decimal_trim(d);
	const char last = d->digits[d->n_whole - 1];
	const bool is_teen = d->n_whole > 1 && d->digits[d->n_whole - 2] == '1';
	if (d->n_decimals || is_teen || last < '1' || last > '3')
		return MYMR_PLURAL_OTHER;
	return by_digit[last - '1'];
}

enum mymr_status
mymr_plural_category(enum mymr_plural_category *category, const char *locale, bool is_ordinal,
	const struct mymr_number *v)
{
	struct decimal d;
	const enum mymr_status status = decimal_from(&d, v, 0);
	if (status)
		return status;
	if (tag_has_language(locale, "my"))
		*category = MYMR_PLURAL_OTHER;
	else if (!tag_has_language(locale, "en"))
		return icu_plural(category, locale, is_ordinal, &d);
	else
		*category = is_ordinal ? english_ordinal(&d) : english_count(&d);
	return MYMR_OK;
}
