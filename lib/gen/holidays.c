/* SPDX-License-Identifier: MIT */
/* Rules of public holidays.
 * reads: holidays.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "locale/holiday_rule.h"

static const char *const kinds[] = {
	"fixed", "moon", "thingyan", "islamic", "listed", "known", "estimated", "lists"};

#define N_KINDS ((int)(sizeof kinds / sizeof *kinds))

static int
kind_of(const struct tsv *t, const char *name)
{
	for (int i = 0; i < N_KINDS; i++) {
		if (strcmp(name, kinds[i]) == 0)
			return i;
	}
	tsv_fail(t, "no such rule");
}

static void
print_rule(const struct tsv *t)
{
	char name[16], end[8] = "";
	int a = 0;
	const int n = sscanf(t->field[2], "%15s %d %7s", name, &a, end);
	const int kind = n > 0 ? kind_of(t, name) : -1;
	const int first = atoi(t->field[0]), last = atoi(t->field[1]);
	if (n != (kind == HOLIDAY_ISLAMIC || kind == HOLIDAY_LISTS ? 1 : 3) || first > last)
		tsv_fail(t, "malformed rule");
	if (kind >= HOLIDAY_LISTED && kind < HOLIDAY_LISTS && first != last)
		tsv_fail(t, "a single day of several years");
	const int b = strcmp(end, "n") == 0 ? UNTIL_NEW_YEAR : atoi(end);
	printf("\t{%d, %d, %d, %d, %d, ", first, last, kind, a, b);
	print_c_string(t->field[3]);
	printf(", ");
	print_c_string(t->field[4]);
	printf("},\n");
}

int
main(int argc, char **argv)
{
	struct tsv t;
	if (argc != 2)
		return 1;
	printf("#include \"locale/holiday_rule.h\"\n");
	printf("const struct holiday_rule holiday_rules[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 6, 6))
		print_rule(&t);
	printf("};\nconst size_t n_holiday_rules = sizeof holiday_rules / sizeof "
	       "*holiday_rules;\n");
	return 0;
}
