/* SPDX-License-Identifier: MIT */
#include "tap.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int n_tests;
static int n_failed;

static int
report(int ok, const char *format, va_list args)
{
	n_tests++;
	n_failed += !ok;
	printf("%sok %d - ", ok ? "" : "not ", n_tests);
	vprintf(format, args);
	putchar('\n');
	return ok;
}

int
tap_ok(int ok, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	report(ok, format, args);
	va_end(args);
	return ok;
}

int
tap_is(const char *got, size_t n, const char *want, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int ok = strlen(want) == n && (n == 0 || memcmp(got, want, n) == 0);
	report(ok, format, args);
	va_end(args);
	if (!ok)
		printf("#   got: %.*s\n#  want: %s\n", (int)n, got ? got : "", want);
	return ok;
}

void
tap_skip(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	n_tests++;
	printf("ok %d # SKIP ", n_tests);
	vprintf(format, args);
	putchar('\n');
	va_end(args);
}

int
tap_done(void)
{
	printf("1..%d\n", n_tests);
	return n_failed || n_tests == 0;
}

char *
tap_read_file(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	if (!f)
		return NULL;
	char *s = NULL;
	size_t cap = 0;
	*n = 0;
	do {
		cap = cap ? cap * 2 : 65536;
		char *grown = realloc(s, cap + 1);
		if (!grown)
			break;
		s = grown;
		*n += fread(s + *n, 1, cap - *n, f);
	} while (*n == cap);
	fclose(f);
	if (s)
		s[*n] = '\0';
	return s;
}

static void
unescape(char *s)
{
	char *to = s;
	for (; *s; s++) {
		unsigned byte;
		if (*s != '\\' || !s[1]) {
			*to++ = *s;
		} else if (s[1] == 'x' && sscanf(s + 2, "%2x", &byte) == 1) {
			*to++ = (char)byte;
			s += 3;
		} else {
			s++;
			*to++ = *s == 'n' ? '\n' : *s == 't' ? '\t' : *s == 'r' ? '\r' : *s;
		}
	}
	*to = '\0';
}

#define MAX_FIELDS 32

static int
split(char *line, char **field)
{
	int n = 0;
	for (char *at = line; at && n < MAX_FIELDS;) {
		field[n++] = at;
		at = strchr(at, '\t');
		if (at)
			*at++ = '\0';
	}
	for (int i = 0; i < n; i++)
		unescape(field[i]);
	return n;
}

void
tap_rows(const char *path, int n_fields, void (*row)(char **field, const char *place))
{
	size_t n;
	char *text = tap_read_file(path, &n);
	if (!tap_ok(text != NULL, "%s can be read", path))
		return;
	int number = 0;
	for (char *line = text, *next; line && *line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		number++;
		if (!*line || *line == '#')
			continue;
		char place[512];
		char *field[MAX_FIELDS];
		snprintf(place, sizeof place, "%s:%d", path, number);
		if (split(line, field) == n_fields)
			row(field, place);
		else
			tap_ok(0, "%s has %d fields", place, n_fields);
	}
	free(text);
}

const char *
tap_shared(const char *name)
{
	static char path[4096];
	const char *root = getenv("MYMR_SHARED");
	snprintf(path, sizeof path, "%s/%s", root ? root : "../shared/data", name);
	if (access(path, R_OK) == 0)
		return path;
	tap_skip("%s is not here", path);
	return NULL;
}

int
tap_shared_lines(const char *name, void (*use)(char *line, size_t n, void *arg), void *arg)
{
	const char *path = tap_shared(name);
	size_t n;
	char *text = path ? tap_read_file(path, &n) : NULL;
	if (!text)
		return 0;
	for (char *s = text, *next; *s; s = next) {
		const size_t len = strcspn(s, "\n");
		next = s + len + (s[len] == '\n');
		if (len)
			use(s, len, arg);
	}
	free(text);
	return 1;
}
