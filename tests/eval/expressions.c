/* SPDX-License-Identifier: MIT */
/* Expressions of news in both directions, and traps, beside what is asked of them. */
#include <stdio.h>
#include "expressions.h"
#include "figures.h"

static void
say(const char *id, const char *text, const char *got, const char *want)
{
	printf("  %s: %s: got %s, want %s\n", id, text, got, want);
}

static void
report(const char *what, struct expressions_count c, double asked)
{
	struct count count = {c.n, c.n_met};
	print(what, &count, asked);
}

int
main(void)
{
	report("expressions, English to Burmese",
		expressions_count("datenum/expr_en2my.tsv", MYMR_ENGLISH, say), 95);
	report("expressions, Burmese to English",
		expressions_count("datenum/expr_my2en.tsv", MYMR_BURMESE, say), 92);
	report("traps untouched", expressions_count_traps("datenum/traps.tsv", say), 100);
	return 0;
}
