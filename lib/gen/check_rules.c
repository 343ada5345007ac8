/* SPDX-License-Identifier: MIT */
/* The rules of mymr_check_pair. A rule "mark-order" is the function check_mark_order.
 * reads: check_rules.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

static int
index_of(const struct tsv *t, const char *name, const char *const *names)
{
	for (int i = 0; names[i]; i++) {
		if (strcmp(name, names[i]) == 0)
			return i;
	}
	tsv_fail(t, "no such value");
}

static unsigned
scope_of(const struct tsv *t, char *s)
{
	static const char *const scopes[] = {"text", "pair", "file", "form", NULL};
	unsigned scope = 0;
	char *part = strtok(s, "+");
	for (; part; part = strtok(NULL, "+"))
		scope |= 1u << index_of(t, part, scopes);
	return scope;
}

static char *
function_of(const char *name)
{
	char *function = tsv_keep(name);
	for (char *c = function; *c; c++)
		*c = *c == '-' ? '_' : *c;
	return function;
}

static void
print_rule(const struct tsv *t)
{
	static const char *const levels[] = {"off", "info", "warning", "error", NULL};
	static const char *const states[] = {"off", "on", NULL};
	static const char *const reads[] = {"any", "unicode", NULL};
	static const char *const fixes[] = {"-", "fix", NULL};
	char *const *f = t->field;
	const unsigned scope = scope_of(t, tsv_keep(f[3]));
	const char *function = function_of(f[0]);
	printf("\t{{\"%s\", (enum mymr_check_level)%d, %d, %u, %d, ", f[0],
		index_of(t, f[1], levels), index_of(t, f[2], states), scope,
		index_of(t, f[5], fixes));
	print_c_string(f[6]);
	printf("}, %d, ", index_of(t, f[4], reads));
	printf(scope & 3 ? "check_%s, " : "NULL, ", function);
	printf(scope & 4 ? "check_file_%s, " : "NULL, ", function);
	printf(scope & 8 ? "check_form_%s},\n" : "NULL},\n", function);
}

int
main(int argc, char **argv)
{
	struct tsv t;
	size_t n_rows = 0;
	if (argc != 2)
		return 1;
	printf("#include \"catalog/check.h\"\nconst struct check_rule check_rules[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 7, 7)) {
		print_rule(&t);
		n_rows++;
	}
	printf("};\nconst size_t n_check_rules = %zu;\n", n_rows);
	return 0;
}
