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
	"http://a.b/c_d_e*f*", "www.a_b_.c", "(https://a.b/_x_)", "{{< a \"b*c*\" >}}y", "{{a",
	"{% a_b_ %}y", "{a}", "{\"a\": 1}", "***a***", "**a*", "*a **b* c**", "a\"b'c", "\"a\"",
	"(a)", "a)", "မြန်မာ", "မြန်မာ။", "*မြန်မာ*။", "- မြန်မာ", "၁။ မြန်မာ", "a--b", "a...b", "$a$",
	"a^b^", ":a:", "a:b", "@a", "a@b.cc", "setext\n---", "\xF0\x9F\x98\x80", "a]]>b",
	"a\n\n# b", "![](a)", "[](a)", "^a", "!", "![", "a \\\n b", "\\a", "%a", "<a@b.cc>",
	"[[a]]", "[a](b \"c\")", "*a*b*c*", "_ _ _", "a_", "_a", "a__b"};

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

int
main(void)
{
	tap_rows("tests/cases/format_markdown.tsv", 4, row);
	hostile();
	return tap_done();
}
