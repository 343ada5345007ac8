/* SPDX-License-Identifier: MIT */
/* Malformed MO files: each rule broken alone, and the collected ones. */
#include <mymr/catalog.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "mo_build.h"
#include "tap.h"

/* Loads a copy that ends where the file does, so that a sanitizer sees what reads too far. */
static enum mymr_status
load(const char *s, size_t n, struct mymr_error *error)
{
	struct mymr_catalog *c;
	char *copy = malloc(n ? n : 1);
	if (n)
		memcpy(copy, s, n);
	*error = (struct mymr_error){0, ""};
	enum mymr_status status = mymr_catalog_load_mo(&c, copy, n, NULL, error);
	if (!status)
		mymr_catalog_free(c);
	free(copy);
	return status;
}

static void
expect(const struct mymr_buf *mo, enum mymr_status want, const char *reason, const char *name)
{
	struct mymr_error error;
	enum mymr_status status = load(mo->s, mo->len, &error);
	tap_ok(status == want, "%s: status %d", name, status);
	tap_is(error.reason, strlen(error.reason), reason, "%s: the reason", name);
	tap_ok(error.offset <= mo->len, "%s: the offset", name);
}

static const struct mo_message messages[] = {
	MO("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n!=1;\n"),
	MO("a", "က"),
	MO("b\0bs", "x\0y"),
	MO_SYSDEP("%<PRId32>", "(%<PRId32>"),
};

/* The file of those messages: header of 12 numbers, then two tables of three pairs, the hash
 * table, the strings, and behind them what is system-dependent. */
#define IDS 48
#define TEXTS (IDS + 3 * 8)

static unsigned long
word_at(const struct mymr_buf *mo, size_t at)
{
	const unsigned char *u = (const unsigned char *)mo->s + at;
	return (unsigned long)u[0] | (unsigned long)u[1] << 8 | (unsigned long)u[2] << 16 |
	       (unsigned long)u[3] << 24;
}

/* Follows numbers of the header: the place of the first segment's pair, and of the description
 * of the first system-dependent id. */
#define SEGMENTS 32
#define SYSDEP_IDS 40

struct damage {
	const char *name;
	size_t at;
	unsigned long value;
	const char *reason;
};

static void
damaged(const struct damage *d, size_t at)
{
	struct mymr_buf mo = {0};
	mo_build(&mo, messages, 4, false);
	mo_patch(&mo, at, d->value, false);
	expect(&mo, MYMR_ESYNTAX, d->reason, d->name);
	mymr_buf_free(&mo);
}

static void
numbers(void)
{
	static const struct damage damages[] = {
		{"magic", 0, 0x950412DF, "not an MO file"},
		{"major revision 2", 4, 0x00020000, "unknown major revision"},
		{"number of strings", 8, 0x10000000, "table of ids is outside the file"},
		{"number that wraps", 8, 0x20000001, "table of ids is outside the file"},
		{"table of ids", 12, 0xFFFFFFF8, "table of ids is outside the file"},
		{"table of texts", 16, 0xFFFFFFF8, "table of translations is outside the file"},
		{"hash size", 20, 0x40000001, "hash table is outside the file"},
		{"hash offset", 24, 0xFFFFFFFC, "hash table is outside the file"},
		{"number of segments", 28, 0x20000001, "table of segments is outside the file"},
		{"segments", 32, 0xFFFFFFFC, "table of segments is outside the file"},
		{"number of sysdep strings", 36, 0x40000001, "table of ids is outside the file"},
		{"sysdep ids", 40, 0xFFFFFFFC, "table of ids is outside the file"},
		{"sysdep texts", 44, 0xFFFFFFFC, "table of translations is outside the file"},
		{"length of an id", IDS + 8, 0xFFFFFFFF, "string is outside the file"},
		{"offset of an id", IDS + 12, 0xFFFFFFFF, "string is outside the file"},
		{"id cut short", IDS + 16, 3, "string has no NUL behind it"},
		{"length of a text", TEXTS + 8, 0x7FFFFFFF, "string is outside the file"},
		{"offset of a text", TEXTS + 12, 0x7FFFFFFF, "string is outside the file"},
		{"text cut short", TEXTS + 8, 2, "string has no NUL behind it"},
		{"form cut off", TEXTS + 16, 1, "plural forms are missing"},
		{"NUL in a text", TEXTS + 8, 0, "string has no NUL behind it"},
	};
	for (size_t i = 0; i < sizeof damages / sizeof *damages; i++)
		damaged(&damages[i], damages[i].at);
}

static void
sysdep_numbers(void)
{
	static const struct damage segment[] = {
		{"segment of no length", 0, 0, "segment name is outside the file"},
		{"segment too long", 0, 0x7FFFFFFF, "segment name is outside the file"},
		{"segment cut short", 0, 3, "segment name has no NUL"},
		{"segment elsewhere", 4, 0xFFFFFFF0, "segment name is outside the file"},
	};
	static const struct damage string[] = {
		{"pieces elsewhere", 0, 0xFFFFFFF0, "string is outside the file"},
		{"piece too long", 4, 0xFFFFFFFF, "string is outside the file"},
		{"segment that is not there", 8, 2, "no such segment"},
		{"last piece without NUL", 12, 0, "string has no NUL behind it"},
	};
	struct mymr_buf mo = {0};
	mo_build(&mo, messages, 4, false);
	const size_t pair = word_at(&mo, SEGMENTS);
	const size_t table = word_at(&mo, SYSDEP_IDS);
	const size_t description = word_at(&mo, table);
	mymr_buf_free(&mo);
	for (size_t i = 0; i < sizeof segment / sizeof *segment; i++)
		damaged(&segment[i], pair + segment[i].at);
	for (size_t i = 0; i < sizeof string / sizeof *string; i++)
		damaged(&string[i], description + string[i].at);
	const struct damage elsewhere = {
		"description elsewhere", 0, 0xFFFFFFF0, "string is outside the file"};
	damaged(&elsewhere, table);
}

static void
expect_messages(const struct mo_message *m, size_t n, enum mymr_status want, const char *reason,
	const char *name)
{
	struct mymr_buf mo = {0};
	mo_build(&mo, m, n, false);
	expect(&mo, want, reason, name);
	mymr_buf_free(&mo);
}

#define CONTENT(m, want, reason, name) \
	expect_messages(&(const struct mo_message)m, 1, want, reason, name)

static void
contents(void)
{
	CONTENT(MO("\xE1\x80", "a"), MYMR_EUTF8, "invalid UTF-8", "id");
	CONTENT(MO("a", "a\xFF"), MYMR_EUTF8, "invalid UTF-8", "text");
	CONTENT(MO_SYSDEP("a\xC0", "a"), MYMR_EUTF8, "invalid UTF-8", "sysdep id");
	CONTENT(MO("a", "b\0c"), MYMR_ESYNTAX, "NUL in a translation", "forms without plural");
	CONTENT(MO("a\0b\0c", "b\0c"), MYMR_ESYNTAX, "NUL in a plural id", "three ids");
	CONTENT(MO("a\0b", "x"), MYMR_ESYNTAX, "plural forms are missing", "gettext's rule");
	CONTENT(MO("", "Content-Type: text/plain; charset=ISO-8859-1\n"), MYMR_ESYNTAX,
		"charset is not UTF-8", "charset");
	CONTENT(MO("", "Plural-Forms: nplurals=2; plural=n+;\n"), MYMR_ESYNTAX,
		"n, a number or '(' expected", "plural rule");
	CONTENT(MO("", "Plural-Forms: nplurals=0; plural=n;\n"), MYMR_ERANGE,
		"nplurals is out of range", "nplurals");
	CONTENT(MO("a\0b", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
			   "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
		MYMR_ERANGE, "too many plural forms", "65 forms");
	CONTENT(MO("", "Content-Type: text/plain; charset=us-ascii\n"), MYMR_OK, "", "ASCII");
	CONTENT(MO("a", "b"), MYMR_OK, "", "no header");
	expect_messages(messages, 0, MYMR_OK, "", "no message");
}

static void
header_offset(void)
{
	struct mymr_buf mo = {0};
	struct mymr_error error;
	const struct mo_message m = MO("", "Plural-Forms: nplurals=2; plural=n+;\n");
	mo_build(&mo, &m, 1, false);
	load(mo.s, mo.len, &error);
	tap_ok(error.offset + 3 <= mo.len && memcmp(mo.s + error.offset, ";\n", 3) == 0,
		"an error in the plural rule points into the file");
	mymr_buf_free(&mo);
}

static void
revisions(void)
{
	static const unsigned long known[] = {0, 1, 2, 0x10000, 0x10001, 0x1FFFF};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		struct mymr_buf mo = {0};
		mo_build(&mo, messages, 4, i % 2);
		mo_patch(&mo, 4, known[i], i % 2);
		expect(&mo, MYMR_OK, "", "revision");
		mymr_buf_free(&mo);
	}
}

/* No prefix of a file is a file: each lacks at least the NUL of the last string. */
static void
truncations(size_t n_messages, const char *name)
{
	struct mymr_buf mo = {0};
	struct mymr_error error;
	mo_build(&mo, messages, n_messages, false);
	int accepted = 0;
	for (size_t n = 0; n < mo.len; n++)
		accepted += load(mo.s, n, &error) == MYMR_OK;
	tap_ok(accepted == 0, "no prefix of a file %s loads", name);
	mymr_buf_free(&mo);
}

/* Many descriptions of the same long string must not cost their product. */
static void
overlap(void)
{
	static char text[1 << 20];
	const struct mo_message m = {"a", 1, text, sizeof text, false};
	struct mymr_buf mo = {0};
	memset(text, 'x', sizeof text);
	mo_build(&mo, &m, 1, false);
	const size_t table = mo.len;
	const unsigned long n = 100000;
	const unsigned long offset = word_at(&mo, word_at(&mo, 16) + 4);
	for (unsigned long i = 0; i < n; i++) {
		mymr_buf_append(&mo, "\0\0\0\0\0\0\0", 8);
		mo_patch(&mo, table + 8 * i, sizeof text - i, false);
		mo_patch(&mo, table + 8 * i + 4, offset + i, false);
	}
	mo_patch(&mo, 8, n, false);
	mo_patch(&mo, 12, table, false);
	mo_patch(&mo, 16, table, false);
	const clock_t start = clock();
	expect(&mo, MYMR_ERANGE, "strings overlap too much", "overlapping strings");
	tap_ok(clock() - start < 2 * CLOCKS_PER_SEC, "and that is seen early");
	mymr_buf_free(&mo);
}

/* The same for system-dependent strings, which are copied as well. */
static void
overlap_sysdep(void)
{
	static char text[1 << 20];
	const struct mo_message m = {"a", 1, text, sizeof text, true};
	struct mymr_buf mo = {0};
	memset(text, 'x', sizeof text);
	mo_build(&mo, &m, 1, false);
	const size_t table = mo.len;
	const unsigned long n = 100000;
	const unsigned long description = word_at(&mo, word_at(&mo, 44));
	for (unsigned long i = 0; i < n; i++) {
		mymr_buf_append(&mo, "\0\0\0", 4);
		mo_patch(&mo, table + 4 * i, description, false);
	}
	mo_patch(&mo, 36, n, false);
	mo_patch(&mo, SYSDEP_IDS, table, false);
	mo_patch(&mo, 44, table, false);
	const clock_t start = clock();
	expect(&mo, MYMR_ERANGE, "strings overlap too much", "overlapping pieces");
	tap_ok(clock() - start < 2 * CLOCKS_PER_SEC, "and that is seen early");
	mymr_buf_free(&mo);
}

static void
collected(void)
{
	static const struct {
		const char *name;
		enum mymr_status want;
	} files[] = {
		{"mf-21", MYMR_OK},
		{"test", MYMR_OK},
		{"overflow-1", MYMR_ESYNTAX},
		{"overflow-2", MYMR_ESYNTAX},
		{"overflow-3", MYMR_ESYNTAX},
		{"overflow-4", MYMR_ESYNTAX},
		{"overflow-5", MYMR_ESYNTAX},
		{"overflow-6", MYMR_ESYNTAX},
		{"overflow-7", MYMR_ESYNTAX},
		{"sysdep-without-nul", MYMR_ESYNTAX},
	};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		char name[64];
		size_t n;
		struct mymr_error error;
		snprintf(name, sizeof name, "catalogs/malformed-mo/%s.mo", files[i].name);
		const char *path = tap_shared(name);
		char *s = path ? tap_read_file(path, &n) : NULL;
		if (!s)
			continue;
		enum mymr_status status = load(s, n, &error);
		tap_ok(status == files[i].want, "%s: %s", files[i].name, error.reason);
		free(s);
	}
}

int
main(void)
{
	struct mymr_error error;
	tap_ok(load(NULL, 0, &error) == MYMR_ESYNTAX, "an empty file");
	numbers();
	sysdep_numbers();
	contents();
	header_offset();
	revisions();
	truncations(3, "without system-dependent strings");
	truncations(4, "with one");
	overlap();
	overlap_sysdep();
	collected();
	return tap_done();
}
