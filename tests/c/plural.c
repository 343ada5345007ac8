/* SPDX-License-Identifier: MIT */
#include <mymr/plural.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static const char *
name_of(enum mymr_status status)
{
	return status == MYMR_OK        ? "OK"
	       : status == MYMR_ESYNTAX ? "ESYNTAX"
	       : status == MYMR_ERANGE  ? "ERANGE"
					: "?";
}

static void
check_counts(const struct mymr_plural *rule, char *pairs, const char *place)
{
	for (char *pair = strtok(pairs, " "); pair; pair = strtok(NULL, " ")) {
		char *end;
		const unsigned long count = strtoul(pair, &end, 10);
		const unsigned long want = strtoul(end + 1, NULL, 10);
		const unsigned long got = mymr_plural_form(rule, count);
		tap_ok(got == want, "%s: %lu takes form %lu, got %lu", place, count, want, got);
	}
}

static void
rule_row(char **field, const char *place)
{
	struct mymr_plural rule;
	struct mymr_error error = {0, NULL};
	enum mymr_status status = mymr_plural_parse(&rule, field[0], strlen(field[0]), &error);
	if (!strchr(field[1], '@')) {
		if (tap_ok(status == MYMR_OK, "%s: %s", place, field[2]))
			check_counts(&rule, field[1], place);
		return;
	}
	char got[64];
	snprintf(got, sizeof got, "%s@%zu", name_of(status), error.offset);
	tap_is(got, strlen(got), field[1], "%s: %s", place, field[2]);
	tap_ok(error.reason && rule.n_forms == 1 && mymr_plural_form(&rule, 1) == 0,
		"%s: has a reason, and one form", place);
}

/* The compiler's own reading of an expression beside ours. */
#define EXPRESSIONS(X)                                                              \
	X(n % 10 == 1 && n % 100 != 11 ? 0 : n != 0 ? 1 : 2)                        \
	X(n == 1 || (n == 0 || (n % 100 > 0 && n % 100 < 20)) ? 1 : n == 7 ? 2 : 0) \
	X((n % 100) / 10 + n % 7 * 3 - n / 50 == 9 ? n % 5 : !(n % 3) + 1)          \
	X(n >= 2 && n <= 4 ? 1 : n > 20 ? n < 60 : !n)                              \
	X(1 + 2 * 3 % 4 - 5 / 2 + n % 10)                                           \
	X(((n < 5) == (n > 2)) != ((n <= 9) + (n >= 7) * 2))                        \
	X(n *n % 61)                                                                \
	X(!(n % 2) && !!(n % 3) || n % 5 == 0)

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wtype-limits"
#define AS_CASE(e)        \
	case __COUNTER__: \
		return (unsigned long)(e);
static unsigned long
compiled(int number, unsigned long n)
{
	switch (number) {
		EXPRESSIONS(AS_CASE)
	}
	return 0;
}
#pragma GCC diagnostic pop

#define AS_TEXT(e) #e,
static const char *const texts[] = {EXPRESSIONS(AS_TEXT)};

static void
same_as_compiler(void)
{
	for (int i = 0; i < (int)(sizeof texts / sizeof *texts); i++) {
		char s[256];
		struct mymr_plural rule;
		const int len = snprintf(s, sizeof s, "nplurals=64; plural=%s;", texts[i]);
		int bad = mymr_plural_parse(&rule, s, (size_t)len, NULL) != MYMR_OK;
		for (unsigned long n = 0; n < 4000 && !bad; n++) {
			const unsigned long want = compiled(i, n);
			bad += mymr_plural_form(&rule, n) != (want < 64 ? want : 0);
		}
		tap_ok(!bad, "as the compiler reads it: %s", texts[i]);
	}
}

/* "nplurals=1; plural=" and count times s, then a tail. */
static enum mymr_status
parse_repeated(const char *s, int count, const char *tail)
{
	static char text[1 << 20];
	struct mymr_plural rule;
	size_t n = (size_t)snprintf(text, sizeof text, "nplurals=1; plural=");
	for (int i = 0; i < count; i++)
		n += (size_t)snprintf(text + n, sizeof text - n, "%s", s);
	n += (size_t)snprintf(text + n, sizeof text - n, "%s", tail);
	enum mymr_status status = mymr_plural_parse(&rule, text, n, NULL);
	if (!status)
		mymr_plural_form(&rule, ULONG_MAX);
	return status;
}

static void
limits(void)
{
	tap_ok(parse_repeated("n+", 99, "n") == MYMR_OK, "199 parts");
	tap_ok(parse_repeated("n+", 100, "n") == MYMR_ERANGE, "201 parts are too many");
	tap_ok(parse_repeated("!", 199, "n") == MYMR_OK, "199 negations");
	tap_ok(parse_repeated("!", 200000, "n") == MYMR_ERANGE, "200,000 negations");
	tap_ok(parse_repeated("(", 31, "n)))))))))))))))))))))))))))))))") == MYMR_OK,
		"31 parentheses");
	tap_ok(parse_repeated("(", 32, "n))))))))))))))))))))))))))))))))") == MYMR_ERANGE,
		"32 nest too deep");
	tap_ok(parse_repeated("(", 500000, "n") == MYMR_ERANGE, "half a million parentheses");
	tap_ok(parse_repeated("n?n:", 31, "n") == MYMR_OK, "31 branches");
	tap_ok(parse_repeated("n?", 100000, "n") == MYMR_ERANGE, "100,000 branches");
	tap_ok(parse_repeated("n&&", 66, "n") == MYMR_OK, "66 times and");
	tap_ok(parse_repeated("n&&", 67, "n") == MYMR_ERANGE, "67 times and");
}

int
main(void)
{
	tap_rows("tests/cases/plural.tsv", 3, rule_row);
	same_as_compiler();
	limits();
	return tap_done();
}
