/* SPDX-License-Identifier: MIT */
#include "gen/tsv.h"

#include <stdlib.h>
#include <string.h>

void
tsv_open(struct tsv *t, const char *path)
{
	*t = (struct tsv){.path = path, .file = fopen(path, "r")};
	if (!t->file) {
		perror(path);
		exit(1);
	}
}

void
tsv_fail(const struct tsv *t, const char *message)
{
	fprintf(stderr, "%s:%u: %s\n", t->path, t->line_number, message);
	exit(1);
}

static void
split(struct tsv *t)
{
	t->n_fields = 0;
	for (char *at = t->line; at;) {
		if (t->n_fields == TSV_MAX_FIELDS)
			tsv_fail(t, "too many fields");
		t->field[t->n_fields++] = at;
		at = strchr(at, '\t');
		if (at)
			*at++ = '\0';
	}
}

int
tsv_next(struct tsv *t, int min_fields, int max_fields)
{
	for (;;) {
		ssize_t len = getline(&t->line, &t->line_cap, t->file);
		if (len < 0)
			break;
		t->line_number++;
		if (len && t->line[len - 1] == '\n')
			t->line[len - 1] = '\0';
		if (t->line[0] == '\0' || t->line[0] == '#')
			continue;
		split(t);
		if (t->n_fields < min_fields || t->n_fields > max_fields)
			tsv_fail(t, "wrong number of fields");
		return 1;
	}
	free(t->line);
	fclose(t->file);
	return 0;
}

char *
tsv_keep(const char *s)
{
	char *copy = strdup(s);
	if (!copy) {
		perror("strdup");
		exit(1);
	}
	return copy;
}

void
print_c_string(const char *s)
{
	putchar('"');
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s;
		if (c == '"' || c == '\\')
			printf("\\%c", c);
		else if (c < 0x20 || c > 0x7e)
			printf("\\%03o", c);
		else
			putchar(c);
	}
	putchar('"');
}
