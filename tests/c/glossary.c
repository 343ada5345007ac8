/* SPDX-License-Identifier: MIT */
/* Glossaries from TBX and to it. */
#include <mymr/check.h>
#include <mymr/glossary.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

static void
row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	const enum mymr_status status =
		mymr_glossary_from_tbx(&out, field[0], strlen(field[0]), &error);
	if (status) {
		char text[128];
		snprintf(text, sizeof text, "! %zu %s", error.offset, error.reason);
		mymr_buf_puts(&out, text);
	}
	tap_is(out.s ? out.s : "", out.len, field[1], "%s: %s", place, field[2]);
	mymr_buf_free(&out);
}

static void
there_and_back(void)
{
	static const char lines[] = "# comment\n\nRiver & <Co>\tမြစ်\r\nred \"book\"\tစာအုပ်\tအနီ\n";
	static const char back[] = "River & <Co>\tမြစ်\nred \"book\"\tစာအုပ်\tအနီ\n";
	struct mymr_buf tbx = {0}, out = {0};
	tap_ok(mymr_glossary_to_tbx(&tbx, lines, sizeof lines - 1, NULL) == MYMR_OK,
		"lines become TBX");
	mymr_glossary_from_tbx(&out, tbx.s, tbx.len, NULL);
	tap_is(out.s ? out.s : "", out.len, back, "which reads as they did");
	struct mymr_checker *checker;
	mymr_checker_new(&checker);
	tap_ok(mymr_checker_add_glossary(checker, out.s, out.len, NULL) == MYMR_OK,
		"and is what a checker takes");
	mymr_checker_free(checker);
	mymr_buf_free(&tbx);
	mymr_buf_free(&out);
}

static void
refuses(const char *s, size_t n, enum mymr_status status, size_t offset, const char *why)
{
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	mymr_buf_puts(&out, "x");
	const enum mymr_status got = mymr_glossary_to_tbx(&out, s, n, &error);
	tap_ok(got == status && error.offset == offset && error.reason, "%s: %s", why,
		error.reason ? error.reason : "no reason");
	tap_is(out.s, out.len, "x", "and leaves the buffer as it was");
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/tbx.tsv", 3, row);
	there_and_back();
	refuses("a\tb\n\xFF", 5, MYMR_EUTF8, 4, "bytes that are no UTF-8");
	refuses("a\tb\nc\n", 6, MYMR_ESYNTAX, 4, "a line without a translation");
	refuses("a\tb\nc\t\td\n", 9, MYMR_ESYNTAX, 4, "an empty one");
	refuses("a\tb\nc\x01\td\n", 9, MYMR_EINVAL, 4, "a control character");
	return tap_done();
}
