/* SPDX-License-Identifier: MIT */
/* Tables and catalogs as text: UTF-8, NFC, no rows twice, no blanks at the ends of lines. */
#include <dirent.h>
#include <ftw.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include "tap.h"

#define LONGEST_LINE 65536

/* U+0338 behind it and such compose across lines only in theory: a line is normalized alone. */
static int
is_nfc(const char *s, size_t n)
{
	static UChar text[LONGEST_LINE];
	UErrorCode status = U_ZERO_ERROR;
	int32_t len;
	u_strFromUTF8(text, LONGEST_LINE, &len, s, (int32_t)n, &status);
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
	return unorm2_isNormalized(nfc, text, len, &status) && U_SUCCESS(status);
}

/* The line starting at s; *next gets the place behind it. */
static size_t
line_len(const char *s, const char **next)
{
	size_t n = strcspn(s, "\n");
	*next = s + n + (s[n] == '\n');
	return n;
}

static void
check_text(const char *path, const char *s, size_t n)
{
	size_t offset = 0, number = 1;
	int n_not_nfc = 0;
	tap_ok(mymr_utf8_check(s, n, &offset) == MYMR_OK && !memchr(s, '\0', n) &&
			(n < 3 || memcmp(s, "\xEF\xBB\xBF", 3) != 0),
		"%s is UTF-8 without a BOM (byte %zu)", path, offset);
	for (const char *next; *s; s = next, number++) {
		size_t len = line_len(s, &next);
		if (!is_nfc(s, len)) {
			n_not_nfc++;
			tap_ok(0, "%s:%zu is NFC", path, number);
		}
	}
	tap_ok(n_not_nfc == 0, "%s is NFC", path);
}

/* A row of a table; most tables have one section. */
struct row {
	const char *text;
	int section;
};

static int
by_text(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	const int order = strcmp(x->text, y->text);
	return order ? order : x->section - y->section;
}

static size_t
count_bad_ends(const struct row *rows, size_t n)
{
	size_t bad = 0;
	for (size_t i = 0; i < n; i++) {
		size_t len = strlen(rows[i].text);
		/* A tab at the end stands before an empty field. */
		bad += len > 0 && strchr(" \r", rows[i].text[len - 1]) != NULL;
	}
	return bad;
}

/* A segmentation model has the same rows for words and for what is longer. */
static int
begins_section(const char *path, const char *row)
{
	return strstr(path, "segment_model") &&
	       (strncmp(row, "phrases\t", 8) == 0 || strncmp(row, "sentences\t", 10) == 0);
}

static void
check_rows(const char *path, char *text)
{
	size_t n = 0, n_twice = 0;
	int section = 0;
	struct row *rows = calloc(strlen(text) + 1, sizeof *rows);
	if (!tap_ok(rows != NULL, "memory for %s", path))
		return;
	for (char *s = strtok(text, "\n"); s; s = strtok(NULL, "\n")) {
		section += begins_section(path, s);
		rows[n++] = (struct row){s, section};
	}
	tap_ok(count_bad_ends(rows, n) == 0, "%s has no blanks at the ends of rows", path);
	qsort(rows, n, sizeof *rows, by_text);
	for (size_t i = 1; i < n; i++) {
		if (rows[i].text[0] != '#' && by_text(&rows[i], &rows[i - 1]) == 0) {
			n_twice++;
			tap_ok(0, "%s has '%s' once", path, rows[i].text);
		}
	}
	tap_ok(n > 0 && n_twice == 0, "%s has every row once", path);
	free(rows);
}

static int
has_suffix(const char *path, const char *suffix)
{
	const size_t n = strlen(path), len = strlen(suffix);
	return n >= len && strcmp(path + n - len, suffix) == 0;
}

static int
check_file(const char *path, const struct stat *st, int type, struct FTW *place)
{
	size_t n;
	(void)st;
	(void)place;
	const int is_table = has_suffix(path, ".tsv");
	if (type != FTW_F || !(is_table || has_suffix(path, ".po")))
		return 0;
	char *text = tap_read_file(path, &n);
	if (!tap_ok(text != NULL, "%s can be read", path))
		return 0;
	check_text(path, text, n);
	if (is_table)
		check_rows(path, text);
	free(text);
	return 0;
}

int
main(void)
{
	static const char *const folders[] = {"lib/data", "po", "tests/site"};
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		tap_ok(nftw(folders[i], check_file, 8, FTW_PHYS) == 0, "%s was walked", folders[i]);
	return tap_done();
}
