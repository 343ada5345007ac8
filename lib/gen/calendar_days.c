/* SPDX-License-Identifier: MIT */
/* The rules of the almanac as bits.
 * reads: calendar_days.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "locale/calendar_almanac.h"

static const char *const names[N_RULES] = {"thamanyo", "amyeittasote", "warameittugyi",
	"warameittunge", "yatpote", "thamaphyu", "nagapor", "yatyotema", "mahayatkyan", "shanyat",
	"yatyaza", "pyathada", "afternoon pyathada"};
static const char *const kinds[] = {
	"month weekday", "month fortnight", "weekday fortnight", "weekday day"};

static int
kind_of(const struct tsv *t)
{
	for (int i = 0; i < 4; i++) {
		if (strcmp(t->field[1], kinds[i]) == 0)
			return i;
	}
	tsv_fail(t, "no such kind");
}

/* "2,19,21" as bits, "-" as none. */
static uint32_t
bits_of(const struct tsv *t, const char *s, long min, long max)
{
	uint32_t bits = 0;
	while (strcmp(s, "-") != 0) {
		char *end;
		const long day = strtol(s, &end, 10);
		if (end == s || day < min || day > max || (*end && *end != ','))
			tsv_fail(t, "no such day");
		bits |= UINT32_C(1) << day;
		if (!*end)
			break;
		s = end + 1;
	}
	return bits;
}

int
main(int argc, char **argv)
{
	struct tsv t;
	int row = 0;
	if (argc != 2)
		return 1;
	printf("#include \"locale/calendar_almanac.h\"\n");
	printf("const struct almanac_rule almanac_rules[N_RULES] = {\n");
	tsv_open(&t, argv[1]);
	for (; tsv_next(&t, 9, 14); row++) {
		const int kind = kind_of(&t);
		const int n = kind == OF_MONTH_WEEKDAY || kind == OF_MONTH_FORTNIGHT ? 12 : 7;
		const int max = kind == OF_MONTH_WEEKDAY ? 6 : kind == OF_WEEKDAY_DAY ? 30 : 15;
		if (row >= N_RULES || strcmp(t.field[0], names[row]) != 0 || t.n_fields != n + 2)
			tsv_fail(&t, "not the rule expected here");
		printf("\t{%d, {", kind);
		for (int i = 0; i < n; i++)
			printf("%#lx, ", (unsigned long)bits_of(&t, t.field[i + 2], max > 6, max));
		printf("}},\n");
	}
	printf("};\n");
	return row != N_RULES;
}
