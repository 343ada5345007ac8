/* SPDX-License-Identifier: MIT */
/* YAML and TOML: rows, texts that want to be something else, damage, files that are deep. */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "formats.h"
#include "tap.h"

static const struct {
	const char *format;
	const char *s;
} places[] = {
	{"yaml", "a: A\n"},
	{"yaml", "a: 'A'\nb: \"A\"\nc:\n- A\n-   - A\n"},
	{"yaml", "a: |\n  A\n  B\nb: >-\n  A\n  B\nc: |+\n  A\n\nd: >2\n\n    A\n"},
	{"yaml", "- a: {b: A, \"c\": [A, 'A', \"A\"]}\n  d: A # x\n"},
	{"yaml", "A\n--- 'A'\n--- |\n A\n...\n"},
	{"yaml", "a:\r\n  b: A\r\n   C\r\n  d: |\r\n    A\r\n    B\r\n"},
	{"yaml", "? A\n: A\n"},
	{"toml", "a = \"A\"\nb = 'A'\n[c]\nd = [\"A\", {e = 'A'}]\n"},
	{"toml", "a = \"\"\"A\"\"\"\nb = '''\nA\n'''\nc = \"\"\"\nA\"\"\"\r\n"},
};

static const char *const texts[] = {":a", ":a_1", ": a", ":a b", "yes", "No", "null", "~", "true",
	"y", "123", "1.5", "0x1F", "1e3", "2020-01-02", "12:30", "+1", "-1", ".5", ".inf", "a: b",
	"a:", ": a", "a #b", "#a", "- a", "-a", "-", "? a", "?a", "@a", "`a`", "%a", "&a", "*a",
	"!a", "|", "> a", "'a'", "'a", "it's", "\"a\"", "a\"", "[a]", "{a}", "a, b", "a]",
	"{{ a }}", "---", "--- a", "...", "=", "<<", " a", "a ", "a\tb", "\ta", "a\nb", "a\n\nb",
	"\na", "a\n", "a\n b", "a\n  \nb", "a\r\nb", "a \nb", "\\", "a\\", "\\n", "a\\b",
	"\x01"
	"a",
	"a\x7F",
	"a\xC2\x85"
	"b",
	"a\xC2\xA0"
	"b",
	"a\xE2\x80\xA8"
	"b",
	"\xEF\xBB\xBF"
	"a",
	"\xF0\x9F\x98\x80 a", "မြန်မာ", "မြန်မာ: စာ", "a''b", "a'''b", "a\"\"\"b", "'''", "\"\"\"",
	"a''", "a\"\"", "a = b", "a: b: c", "a:b", "http://a.b/c#d", "50%", "a # b\n- c",
	"a\n---\nb", "a\n# b", "\n\na\n\n", "a\n\n\nb\n c"};

/* What has no words is no unit: it gets one before and behind it. */
static void
reads_back(size_t i, const char *text)
{
	static const char *const around[][2] = {{"", ""}, {"x ", ""}, {"", " x"}, {"x", "x"}};
	for (size_t k = 0; k < sizeof around / sizeof *around; k++) {
		char s[200];
		snprintf(s, sizeof s, "%s%s%s", around[k][0], text, around[k][1]);
		const int has_word = k || strpbrk(text, "abcdefghijklmnopqrstuvwxyz0125A") ||
				     (unsigned char)text[0] == 0xE1;
		tap_ok(!has_word || formats_read_back(
					    places[i].s, strlen(places[i].s), places[i].format, s),
			"%s in %s reads back", s, places[i].s);
	}
}

static const char *row_format;

static void
row(char **field, const char *place)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	if (strncmp(field[1], "error: ", 7) != 0) {
		formats_row(row_format, field, place);
		return;
	}
	char got[200];
	mymr_document_open(&doc, field[0], strlen(field[0]), row_format, NULL, &error);
	snprintf(got, sizeof got, "error: %s at %zu", doc ? "none" : error.reason, error.offset);
	tap_is(got, strlen(got), field[1], "%s: %s", place, field[3]);
	mymr_document_free(doc);
}

static void
rows(const char *format)
{
	char path[100];
	row_format = format;
	snprintf(path, sizeof path, "tests/cases/format_%s.tsv", format);
	tap_rows(path, 4, row);
}

/* Bytes of a sample cut off or changed: it opens or not, and comes back as it is. */
static void
damaged(void)
{
	static const char signs[] = "\"'\\|>-:#[]{},&*!?\n\r \t=%@~1ax";
	unsigned state = 1;
	int n_wrong = 0;
	for (int round = 0; round < 20000; round++) {
		const size_t i = (size_t)round % (sizeof places / sizeof *places);
		const char *format = places[i].format;
		char s[200];
		struct mymr_document *doc = NULL;
		size_t n = strlen(places[i].s);
		memcpy(s, places[i].s, n);
		for (int k = 0; k < 3; k++) {
			state = state * 1103515245 + 12345;
			s[(state >> 8) % n] = signs[(state >> 20) % (sizeof signs - 1)];
		}
		n -= round % 3 == 0 ? (state >> 4) % n : 0;
		if (mymr_document_open(&doc, s, n, format, NULL, NULL) == MYMR_OK)
			n_wrong += !formats_are_identical(s, n, format);
		mymr_document_free(doc);
	}
	tap_ok(n_wrong == 0, "20,000 damaged files come back as they are");
}

/* What made readers slow. */
static void
pathological(void)
{
	static const char *const made[][3] = {{"yaml", "", "- "}, {"yaml", "", "["},
		{"yaml", "", "{a: "}, {"yaml", "a: ", "&a "}, {"yaml", "a: x", "\n\n b"},
		{"yaml", "a: |\n", " x\n\n"}, {"yaml", "a: \"", "\\\n"}, {"yaml", "a: '", "''\n"},
		{"yaml", "", "a: b\n"}, {"yaml", "", "? "}, {"yaml", "", "---\n"},
		{"yaml", "a: [", "a,"}, {"yaml", "", "a\n"}, {"yaml", "", "\"a"},
		{"yaml", "", "#\n"}, {"yaml", "a: |\n", "\n"}, {"toml", "a = ", "["},
		{"toml", "a = ", "{b="}, {"toml", "", "[[a]]\n"}, {"toml", "", "[a.b]\n"},
		{"toml", "a = \"", "\\"}, {"toml", "a = \"\"\"", "\\\n"}, {"toml", "", "a."},
		{"toml", "[[", "a."}, {"toml", "a = '''", "'' "}};
	for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
		struct mymr_document *doc = NULL;
		struct mymr_buf s = {0};
		mymr_buf_puts(&s, made[i][1]);
		for (int k = 0; k < 200000; k++)
			mymr_buf_puts(&s, made[i][2]);
		const double start = clock_now();
		const enum mymr_status status =
			mymr_document_open(&doc, s.s, s.len, made[i][0], NULL, NULL);
		tap_ok(clock_now() - start < 20 && (status == MYMR_ESYNTAX || doc),
			"%s: 200,000 times %s", made[i][0], made[i][2]);
		mymr_document_free(doc);
		mymr_buf_free(&s);
	}
}

int
main(void)
{
	rows("yaml");
	rows("toml");
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
			reads_back(i, texts[k]);
	}
	damaged();
	pathological();
	return tap_done();
}
