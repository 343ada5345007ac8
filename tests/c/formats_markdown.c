/* SPDX-License-Identifier: MIT */
/* Markdown: rows, texts that fight back, files of others. */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "formats.h"
#include "tap.h"

/* Each has units of one kind, which get every text. */
static const char *const places[] = {
	"A\n",
	"A\n\nB\n",
	"# A\n\n## A ##\n",
	"A\n===\n\nA\n---\n",
	"- A\n- B\n\n1. A\n\n   B\n",
	"> A\n> B\n>\n> - A\n",
	"- [ ] A\n- [x] B\n",
	"| A | B |\n|---|---|\n| A | B |\n",
	"A | B\n:-|-\nA | B\n",
	"**A**\n\n_A_ `x`\n\n![](a.png) A\n",
	"# A\nA\n\nA\n: A\n",
	"![A](a.png \"A\")\n\n[A](b (A))\n\n[B](c 'A')\n\n> [A](<b> \"A\")\n",
	"A\r\nA\r\n\r\n# A\r\n",
	"A\n\n[A]: /x\n\nB\n\n[a b]: /y\n",
	"A  \n![](x)\n\n`x` A `y`\n",
	"<p>A</p>\n\nB\n",
};

static const char *const texts[] = {"*a*", "**a** b", "_a_", "__a__", "a_b_c", "a * b", "*", "* a",
	"a*", "~a~", "~~a~~", "~~~", "~5 a ~6", "`a`", "``", "a ` b", "```", "[a](b)", "[a]",
	"[a] b", "[A]", "[a]: b", "[a][b]", "![a](b)", "a!", "[^1]", "[^1]: a", "[^a b]", "[ ] a",
	"[x] a", "]a[", "<b>x</b>", "<a", "a < b", "<http://a.b>", "<!-- a", "<!---->a", "<?a",
	"</p>", "&amp;", "&#32;a", "&a", "a & b", "&copy", "\\", "\\*a", "a\\", "C:\\a\\b", "\\\\",
	"# a", "#a", "#", "a #", "a#", "## #", "####### a", "- a", "-a", "-", "---", "- - -", "+ a",
	"+++", "1. a", "1.", "1) a", "1.5 a", "12345678901. a", "> a", ">a", "===", "a = b",
	"---|---", "| a | b |", "a|b", "\\|", "|---|", "    a", "\ta", "a\tb", " a", "a ", "a  b",
	"a  ", "a\nb", "\na", "a\r\n\r\nb", "a\vb\f", "\x01",
	"\xC2\xA0"
	"a",
	"a\xE2\x80\xA8"
	"b",
	"http://a.b/c_d_e*f*", "www.a_b_.c", "\\www.a~b.~", "(https://a.b/_x_)",
	"{{< a \"b*c*\" >}}y", "{{a", "{% a_b_ %}y", "{a}", "{\"a\": 1}", "{: .a}", "{#a}",
	"a {#b}", "a {: .b}", "a {.b} {#c}", "{: .a} {: .b}", "***a***", "**a*", "*a **b* c**",
	"a\"b'c", "\"a\"", "(a)", "a)", "မြန်မာ", "မြန်မာ။", "*မြန်မာ*။", "- မြန်မာ", "၁။ မြန်မာ",
	"a--b", "a...b", "$a$", "a^b^", ":a:", ": a", "a:b", "@a", "a@b.cc", "setext\n---",
	"\xF0\x9F\x98\x80", "a]]>b", "a\n\n# b", "![](a)", "[](a)", "^a", "!", "![", "a \\\n b",
	"\\a", "%a", "<a@b.cc>", "[[a]]", "[a](b \"c\")", "*a*b*c*", "_ _ _", "a_", "_a", "a__b"};

/* A text without words is no unit: it gets one before and behind it. */
static void
reads_back(const char *place, const char *text)
{
	static const char *const around[][2] = {{"", ""}, {"x ", ""}, {"", " x"}, {"x", "x"}};
	for (size_t i = 0; i < sizeof around / sizeof *around; i++) {
		char s[200];
		snprintf(s, sizeof s, "%s%s%s", around[i][0], text, around[i][1]);
		const int has_word = i || strpbrk(text, "abcdefghijklmnopqrstuvwxyz1256A");
		tap_ok(!has_word || formats_read_back(place, strlen(place), "markdown", s),
			"%s in %s reads back", s, place);
	}
}

static void
hostile(void)
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
			if (i == sizeof places / sizeof *places - 1 &&
				strpbrk(texts[k], " \t\n\r\f"))
				continue; /* HTML has fewer blanks */
			reads_back(places[i], texts[k]);
		}
	}
}

static void
row(char **field, const char *place)
{
	formats_row("markdown", field, place);
}

/* Bytes of a page changed: it comes back as it is. */
static void
damaged(void)
{
	static const char page[] =
		"# A *b*\n\nC **d _e_** `f` [g](h \"i\") ![j](k)\\\nl  \n> m\n\n| n | o |\n"
		"|---|-|\n| p | q |\n\n- r\n\n[s]: /t\n";
	static const char signs[] = "*_`[]()<>!\\&|-#~ \n\r\t>:{}\"'1x";
	unsigned state = 1;
	int n_wrong = 0;
	for (int round = 0; round < 20000; round++) {
		char s[sizeof page];
		size_t n = sizeof page - 1;
		memcpy(s, page, n);
		for (int k = 0; k < 4; k++) {
			state = state * 1103515245 + 12345;
			s[(state >> 8) % n] = signs[(state >> 20) % (sizeof signs - 1)];
		}
		n -= round % 3 == 0 ? (state >> 4) % n : 0;
		n_wrong += !formats_are_identical(s, n, "markdown");
	}
	tap_ok(n_wrong == 0, "20,000 damaged pages come back as they are");
}

/* What made readers slow. */
static void
pathological(void)
{
	static const char *const made[][2] = {{"", ">"}, {"", "> "}, {"", "- "}, {"", "["},
		{"", "!["}, {"", "]"}, {"", "*a "}, {"", "a** "}, {"", "**a *b "}, {"", "_a*"},
		{"", "***a"}, {"", "`a``"}, {"", "[a]("}, {"", "[a](<b"}, {"", "[a](b \"c "},
		{"", "![](a)\n"}, {"", "*![](a)*"}, {"", "[![](a)](b)"}, {"", "<b>"}, {"", "</b>"},
		{"", "<i></b>"}, {"", "<code>"}, {"", "<!--"}, {"", "<a\nb="}, {"", "&"},
		{"", "\\"}, {"", "{{"}, {"", "{%a"}, {"", "http://"}, {"", "[^a"}, {"", "](a"},
		{"", "](a (b"}, {"", "a\n"}, {"", "a  \n"}, {"", "a\\\n"}, {"", "|-"},
		{"", "|a|\n|-|\n"}, {"", "[a]: b\n"}, {"", "[a]"}, {"", "<div>\n\n"},
		{"---\n", "a\n"}, {"{\n\"", "a\n"}, {"", "*a"}, {"", "~~a"}};
	for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
		struct mymr_buf s = {0};
		mymr_buf_puts(&s, made[i][0]);
		for (int k = 0; k < 100000; k++)
			mymr_buf_puts(&s, made[i][1]);
		const double start = clock_now();
		struct mymr_document *doc = NULL;
		const enum mymr_status status =
			mymr_document_open(&doc, s.s, s.len, "markdown", NULL, NULL);
		tap_ok(status == MYMR_OK || status == MYMR_ERANGE, "100,000 times %s", made[i][1]);
		mymr_document_free(doc);
		tap_ok(clock_now() - start < 10, "in time");
		if (clock_now() - start > 1)
			printf("# %.1f s\n", clock_now() - start);
		mymr_buf_free(&s);
	}
}

/* A row gets all cells that the head has, which takes more than linear time. */
static void
refused(void)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	struct mymr_buf s = {0};
	for (int i = 0; i < 2000; i++)
		mymr_buf_puts(&s, "|a");
	mymr_buf_puts(&s, "|\n");
	for (int i = 0; i < 2000; i++)
		mymr_buf_puts(&s, "|---");
	mymr_buf_puts(&s, "|\n");
	for (int i = 0; i < 20000; i++)
		mymr_buf_puts(&s, "a\n");
	tap_ok(mymr_document_open(&doc, s.s, s.len, "markdown", NULL, &error) == MYMR_ERANGE &&
			error.reason,
		"a table of empty cells is refused: %s", error.reason);
	mymr_buf_free(&s);
}

static void
shared_files(void)
{
	static const char *const names[] = {"appendices_file-formats.md",
		"appendices_what-legal-ip-rights-are-there-in-databases.md",
		"how-to-open-up-data_index.md", "index.md"};
	for (size_t i = 0; i < 2 * sizeof names / sizeof *names; i++) {
		char name[200];
		size_t n;
		snprintf(name, sizeof name, "catalogs/markdown-en-my/%s.%s.md", names[i / 2],
			i % 2 ? "my" : "en");
		const char *path = tap_shared(name);
		char *s = path ? tap_read_file(path, &n) : NULL;
		if (!path)
			continue;
		tap_ok(s && formats_are_identical(s, n, "markdown"), "%s comes back", name);
		tap_ok(s && formats_read_back(s, n, "markdown", NULL), "%s reads the same", name);
		tap_ok(s && formats_are_read(s, n, "markdown"), "%s has texts", name);
		free(s);
	}
}

int
main(void)
{
	tap_rows("tests/cases/format_markdown.tsv", 4, row);
	hostile();
	damaged();
	pathological();
	refused();
	shared_files();
	return tap_done();
}
