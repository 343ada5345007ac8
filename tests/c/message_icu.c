/* SPDX-License-Identifier: MIT */
/* Message patterns read by us and by ICU: made up at random, the same on every run, each is either
 * refused by us or means the same to both. {0} is a number, {1} a text, {2} an
 * integer, {3} another number: ICU chooses plural forms by a number's style. */
#include <mymr/message_format.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unicode/umsg.h>
#include <unicode/ustring.h>
#include "random.h"
#include "tap.h"

#define N_PATTERNS 60000
#define MAX_PATTERN 2000
#define MAX_RESULT 8000

struct result {
	bool is_accepted;
	bool is_strict; /* refused on purpose: an argument is missing, no word of a plural */
	char text[MAX_RESULT];
};

static void
by_icu(struct result *r, const char *pattern, double number, const char *text)
{
	UChar wide[MAX_PATTERN], wide_text[64], out[MAX_RESULT];
	UErrorCode error = U_ZERO_ERROR;
	UParseError place;
	u_strFromUTF8(wide, MAX_PATTERN, NULL, pattern, -1, &error);
	u_strFromUTF8(wide_text, 64, NULL, text, -1, &error);
	UMessageFormat *format = umsg_open(wide, -1, "en", &place, &error);
	/* It is there after a failure, too. */
	if (U_SUCCESS(error))
		umsg_format(format, out, MAX_RESULT, &error, number, wide_text, (int32_t)number,
			number);
	umsg_close(format);
	if (U_SUCCESS(error))
		u_strToUTF8(r->text, MAX_RESULT, NULL, out, -1, &error);
	r->is_accepted = U_SUCCESS(error);
}

static void
by_us(struct result *r, const char *pattern, double number, const char *text)
{
	const struct mymr_argument args[] = {
		{.name = "0", .type = MYMR_ARGUMENT_DOUBLE, .real = number},
		{.name = "1", .type = MYMR_ARGUMENT_TEXT, .text = {text, strlen(text)}},
		{.name = "2", .type = MYMR_ARGUMENT_INTEGER, .integer = (int64_t)number},
		{.name = "3", .type = MYMR_ARGUMENT_DOUBLE, .real = number}};
	struct mymr_message_format *format = NULL;
	struct mymr_buf out = {0};
	struct mymr_error error = {0, NULL};
	enum mymr_status status =
		mymr_message_format_parse(&format, pattern, strlen(pattern), &error);
	if (!status)
		status = mymr_message_format_write(
			&out, format, "en", MYMR_DIGITS_LATN, args, 4, &error);
	r->is_accepted = !status;
	r->is_strict = status == MYMR_ENOENT || (status && strstr(error.reason, "zero, one"));
	if (!status)
		snprintf(r->text, sizeof r->text, "%.*s", (int)out.len, out.s ? out.s : "");
	mymr_message_format_free(format);
	mymr_buf_free(&out);
}

static const double numbers[] = {
	0, 1, 2, 3, 5, 11, 12, 21, 22, 23, 101, 111, 1000, 1234567, -1, 0.5, 1.5, 2.25, 1234.5678};
static const char *const choices[] = {"a", "b", "other", ""};

/* What patterns are made of. */
static const char *const pieces[] = {"'", "''", "{", "}", "#", "a", " ", "'{", "'}", "'#'",
	"{0, number}", "{2,number,integer}", "{3, number, percent}", "{3, number,#,##0.00}",
	"{3, number,0.0#}", "{1}", "{ 1 }", "{0, plural, offset:1 =0 {none} one {# x} other {",
	"{0, plural, one {'#'#} other {", "{0,plural,=1{one}other{",
	"{0, selectordinal, one {#st} two {#nd} few {#rd} other {", "{1, select, a {#} other {",
	"{1,select,b{it''s}other{", "}}", "}}", "=2 {", "one {", "other {", "it's", "ကခ", "|", "<"};

static void
make_pattern(char pattern[MAX_PATTERN], uint32_t *state)
{
	const size_t n = 1 + random_next(state) % 9;
	size_t open = 0;
	/* ICU must know the types of all. */
	strcpy(pattern, "{0, number}{1}{2, number, integer}{3, number}");
	for (size_t i = 0; i < n; i++) {
		const char *piece = pieces[random_next(state) % (sizeof pieces / sizeof *pieces)];
		strcat(pattern, piece);
		open += strlen(piece) > 15 && piece[strlen(piece) - 1] == '{';
	}
	/* Most would not end otherwise. */
	while (open-- > 0 && random_next(state) % 16)
		strcat(pattern, "}}");
}

static void
made_up(void)
{
	uint32_t state = 2463534242u;
	int n_bad = 0, n_accepted = 0, n_refused = 0;
	for (int i = 0; i < N_PATTERNS; i++) {
		static struct result icu, ours;
		char pattern[MAX_PATTERN];
		make_pattern(pattern, &state);
		const double number = numbers[random_next(&state) % 19];
		const char *text = choices[random_next(&state) % 4];
		by_us(&ours, pattern, number, text);
		by_icu(&icu, pattern, number, text);
		n_accepted += ours.is_accepted;
		n_refused += !icu.is_accepted;
		const bool is_same = ours.is_accepted
					     ? icu.is_accepted && strcmp(ours.text, icu.text) == 0
					     : !icu.is_accepted || ours.is_strict;
		if (!is_same && n_bad++ < 10)
			printf("# %s\n#  %g, '%s'\n#  ours: %s\n#   ICU: %s\n", pattern, number,
				text, ours.is_accepted ? ours.text : "(refused)",
				icu.is_accepted ? icu.text : "(refused)");
	}
	tap_ok(n_bad == 0, "made-up patterns mean to ICU what they mean to us: %d of %d do not",
		n_bad, N_PATTERNS);
	tap_ok(n_accepted > N_PATTERNS / 5 && n_refused > N_PATTERNS / 5,
		"%d were accepted, %d refused", n_accepted, n_refused);
}

int
main(void)
{
	made_up();
	return tap_done();
}
