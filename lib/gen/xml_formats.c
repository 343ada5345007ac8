/* SPDX-License-Identifier: MIT */
/* Where XML resources have human text.
 * reads: xml_formats.tsv */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"

#define MAX_SPACES 32

static struct tsv t;
static struct {
	const char *format, *prefix, *uri;
} space[MAX_SPACES];
static int n_spaces;

static void
add_space(void)
{
	if (n_spaces == MAX_SPACES)
		tsv_fail(&t, "too many namespaces");
	space[n_spaces].format = tsv_keep(t.field[0]);
	space[n_spaces].prefix = strcmp(t.field[1], "-") ? tsv_keep(t.field[1]) : "";
	space[n_spaces++].uri = tsv_keep(t.field[3]);
}

static const char *
uri_of(const char *prefix)
{
	for (int i = 0; i < n_spaces; i++) {
		if (strcmp(space[i].prefix, prefix) == 0 &&
			strcmp(space[i].format, t.field[0]) == 0)
			return space[i].uri;
	}
	if (*prefix)
		tsv_fail(&t, "no such namespace");
	return "";
}

static void
print_or_null(const char *s)
{
	if (s)
		print_c_string(s);
	else
		printf("NULL");
	printf(", ");
}

static void
print_element(char *s)
{
	char *slash = strchr(s, '/'), *name = slash ? slash + 1 : s, *colon = strchr(name, ':');
	if (slash)
		*slash = '\0';
	if (colon)
		*colon = '\0';
	print_or_null(uri_of(colon ? name : ""));
	print_or_null(slash ? s : NULL);
	print_or_null(colon ? colon + 1 : name);
}

static void
print_holds(const char *s)
{
	static const char *const names[] = {"-", "root", "name", "source", "@", "link@",
		"language@", "link", "entry", "language", "android", "keep", "collapse", "html",
		"typed", "fill", "post", "stored", "meta", "code", "source>", "behind"};
	static const char *const holds[] = {"NOTHING", "ROOT", "NAME", "SOURCE", "ATTRIBUTE",
		"ATTRIBUTE_LINK", "ATTRIBUTE_LANGUAGE", "LINK", "ENTRY", "LANGUAGE", "ANDROID",
		"KEEP", "COLLAPSE", "HTML", "TYPED", "FILL", "POST", "STORED", "META", "CODE",
		"SOURCE", "BEHIND"};
	const char *at = strpbrk(s, "@>");
	const size_t len = at ? (size_t)(at + 1 - s) : strlen(s);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strlen(names[i]) == len && memcmp(s, names[i], len) == 0) {
			printf("XML_%s, ", holds[i]);
			print_or_null(at ? at + 1 : NULL);
			return;
		}
	}
	tsv_fail(&t, "an element cannot hold this");
}

/* "NAME!=VALUE", "!NAME" and "NAME=VALUE" */
static void
print_condition(char *s)
{
	char *sign = strchr(s, '=');
	const bool is_needed = sign && sign > s && sign[-1] != '!' && *s != '!';
	const char *name = sign || *s == '!' ? s + (*s == '!') : NULL;
	if (sign)
		sign[is_needed ? 0 : -1] = '\0';
	print_or_null(name);
	print_or_null(sign ? sign + 1 : NULL);
	printf("%d, ", is_needed);
}

static void
print_when(char *s)
{
	char keys[512];
	if (strncmp(s, "key=", 4) == 0) {
		snprintf(keys, sizeof keys, "|%s|", s + 4);
		printf("NULL, NULL, 0, ");
		print_or_null(keys);
		return;
	}
	print_condition(s);
	printf("NULL, ");
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		return 1;
	printf("#include \"document/xml_strings.h\"\nconst struct xml_rule xml_rules[] = {\n");
	tsv_open(&t, argv[1]);
	while (tsv_next(&t, 4, 5)) {
		if (strcmp(t.field[2], "space") == 0) {
			add_space();
			continue;
		}
		if (t.n_fields != 5)
			tsv_fail(&t, "five fields");
		printf("\t{");
		print_or_null(t.field[0]);
		print_element(t.field[1]);
		print_holds(t.field[2]);
		print_or_null(strcmp(t.field[3], "-") ? t.field[3] : "");
		print_when(t.field[4]);
		printf("},\n");
	}
	printf("\t{.format = NULL},\n};\n");
	return 0;
}
