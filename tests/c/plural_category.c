/* SPDX-License-Identifier: MIT */
#include <mymr/plural_category.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

static void
category_row(char **field, const char *place)
{
	const bool is_ordinal = strcmp(field[1], "ordinal") == 0;
	for (char *pair = strtok(field[2], " "); pair; pair = strtok(NULL, " ")) {
		char *want = strchr(pair, '=');
		struct mymr_number v;
		enum mymr_plural_category category = MYMR_PLURAL_ZERO;
		*want++ = '\0';
		enum mymr_status status = mymr_number_parse(&v, pair, strlen(pair), MYMR_ENGLISH);
		if (!status)
			status = mymr_plural_category(&category, field[0], is_ordinal, &v);
		const char *got = mymr_plural_category_name(category);
		tap_is(got, strlen(got), want, "%s: %s: %s in %s (%d)", place, field[3], pair,
			field[0], (int)status);
	}
}

static void
names(void)
{
	enum mymr_plural_category category;
	for (int i = 0; i < MYMR_PLURAL_CATEGORIES; i++) {
		const char *name = mymr_plural_category_name((enum mymr_plural_category)i);
		tap_ok(!mymr_plural_category_of_name(&category, name, strlen(name)) &&
				(int)category == i,
			"%s", name);
	}
	tap_ok(!mymr_plural_category_name((enum mymr_plural_category)6), "no seventh");
	tap_ok(mymr_plural_category_of_name(&category, "On", 2) == MYMR_ENOENT, "no name");
	tap_ok(mymr_plural_category_of_name(&category, "", 0) == MYMR_ENOENT, "nothing");
}

static void
failures(void)
{
	enum mymr_plural_category category;
	const struct mymr_number long_one = {INT64_MAX, 0, 0}, bad = {1, 19, 0};
	tap_ok(mymr_plural_category(&category, "en", false, &long_one) == MYMR_ERANGE,
		"more than 18 digits");
	tap_ok(mymr_plural_category(&category, "my", false, &bad) == MYMR_EINVAL, "a bad scale");
}

int
main(void)
{
	tap_rows("tests/cases/plural_category.tsv", 4, category_row);
	names();
	failures();
	return tap_done();
}
