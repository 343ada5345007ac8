/* SPDX-License-Identifier: MIT */
#include <math.h>
#include <mymr/message_format.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "argument.h"
#include "field.h"
#include "tap.h"

/* What was written, or the error as "!ENOENT@7". */
static void
put_result(struct mymr_buf *out, const char *locale, const char *pattern, size_t n, char *arguments)
{
	struct mymr_argument args[MAX_ARGUMENTS];
	struct mymr_message_format *format = NULL;
	struct mymr_error error = {SIZE_MAX, NULL};
	char text[64];
	enum mymr_status status = mymr_message_format_parse(&format, pattern, n, &error);
	const size_t n_args = argument_read(args, arguments);
	if (!status)
		status = mymr_message_format_write(
			out, format, locale, MYMR_DIGITS_MYMR, args, n_args, &error);
	mymr_message_format_free(format);
	if (!status)
		return;
	tap_ok(error.reason && out->len == 0, "has a reason, and nothing is written");
	snprintf(text, sizeof text, "!%s@%zu", field_status(status), error.offset);
	mymr_buf_puts(out, text);
}

static void
format_row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	put_result(&out, field[0], field[1], strlen(field[1]), field[2]);
	tap_is(out.s ? out.s : "", out.len, field[3], "%s: %s", place, field[1]);
	mymr_buf_free(&out);
}

static void
syntax_row(char **field, const char *place)
{
	struct mymr_message_format *format = NULL;
	struct mymr_error error = {SIZE_MAX, NULL};
	char got[64];
	const enum mymr_status status =
		mymr_message_format_parse(&format, field[0], strlen(field[0]), &error);
	mymr_message_format_free(format);
	snprintf(got, sizeof got, "%s@%zu", field_status(status), error.offset);
	tap_is(got, strlen(got), field[1], "%s: %s", place, field[2]);
	tap_ok(status && error.reason, "%s: has a reason", place);
}

/* "{a,select,other{" as often as said, then as many ends. */
static enum mymr_status
parse_nested(int depth, const char *argument, const char *end)
{
	struct mymr_buf s = {0};
	struct mymr_message_format *format = NULL;
	for (int i = 0; i < depth; i++)
		mymr_buf_puts(&s, argument);
	for (int i = 0; i < depth; i++)
		mymr_buf_puts(&s, end);
	const enum mymr_status status = mymr_message_format_parse(&format, s.s, s.len, NULL);
	mymr_message_format_free(format);
	mymr_buf_free(&s);
	return status;
}

static void
limits(void)
{
	tap_ok(parse_nested(MYMR_MESSAGE_DEPTH, "{a,select,other{", "}}") == MYMR_OK,
		"nested as deep as may be");
	tap_ok(parse_nested(MYMR_MESSAGE_DEPTH + 1, "{a,select,other{", "}}") == MYMR_ERANGE,
		"deeper");
	tap_ok(parse_nested(200000, "{a,plural,other{", "}}") == MYMR_ERANGE, "200,000 deep");
	tap_ok(parse_nested(200000, "{", "}") == MYMR_ESYNTAX, "200,000 braces");
	tap_ok(parse_nested(200000, "{a}", "") == MYMR_OK, "200,000 arguments");
	tap_ok(parse_nested(200000, "'{'", "") == MYMR_OK, "200,000 quotes");
}

static void
doubles(void)
{
	static const struct {
		double real;
		const char *want;
	} rows[] = {{0, "0"}, {-0.0, "0"}, {1.5, "1.5"}, {1234.5678, "1,234.568"}, {0.0005, "0"},
		{1e15, "1,000,000,000,000,000"}, {1e18, "!ERANGE@0"}, {-2.25, "-2.25"},
		{NAN, "!EINVAL@0"}, {INFINITY, "!EINVAL@0"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char argument[64];
		struct mymr_buf out = {0};
		snprintf(argument, sizeof argument, "x=f:%.17g", rows[i].real);
		put_result(&out, "en", "{x}", 3, argument);
		tap_is(out.s, out.len, rows[i].want, "double %g", rows[i].real);
		mymr_buf_free(&out);
	}
}

static void
places(void)
{
	static const char pattern[] =
		"{a} {b, select, x {{c, date}} other {{d, plural, other {# {e, time}}}}}";
	static const struct mymr_argument_place want[] = {
		{{"a", 1}, MYMR_ARGUMENT_ANY, 0},
		{{"b", 1}, MYMR_ARGUMENT_AS_CHOICE, 4},
		{{"c", 1}, MYMR_ARGUMENT_AS_DATE, 19},
		{{"d", 1}, MYMR_ARGUMENT_AS_NUMBER, 37},
		{{"e", 1}, MYMR_ARGUMENT_AS_TIME, 58},
	};
	struct mymr_message_format *format = NULL;
	struct mymr_argument_place place;
	size_t at = 0, n = 0;
	mymr_message_format_parse(&format, pattern, strlen(pattern), NULL);
	for (; mymr_message_format_next(format, &at, &place) && n < 5; n++)
		tap_ok(place.name.n == 1 && *place.name.s == *want[n].name.s &&
				place.use == want[n].use && place.offset == want[n].offset,
			"{%s} is used at %zu, got %zu", want[n].name.s, want[n].offset,
			place.offset);
	tap_ok(n == 5, "five places");
	mymr_message_format_free(format);
	mymr_message_format_free(NULL);
}

static void
is_written(const char *pattern, size_t n, const char *want, size_t want_len, const char *why)
{
	struct mymr_buf out = {0};
	char args[] = "a=s:x";
	put_result(&out, "en", pattern, n, args);
	tap_ok(out.len == want_len && memcmp(out.s ? out.s : "", want, want_len) == 0, "%s", why);
	mymr_buf_free(&out);
}

static void
bytes(void)
{
	is_written("a\0{a}\0b", 7, "a\0x\0b", 5, "a NUL is a byte as others are");
	is_written("a\xff", 2, "!EUTF8@1", 8, "not UTF-8");
	is_written("", 0, "", 0, "nothing is written of nothing");
}

int
main(void)
{
	tap_rows("tests/cases/message_format.tsv", 4, format_row);
	tap_rows("tests/cases/message_syntax.tsv", 3, syntax_row);
	limits();
	doubles();
	places();
	bytes();
	return tap_done();
}
