/* SPDX-License-Identifier: MIT */
/* Message patterns read by us and by ICU: made up at random, the same on every run, each is either
 * refused by us or means the same to both. {0} is a number, {1} a text. */
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
	bool has_number; /* {0} is named */
	char text[MAX_RESULT];
};

/* What is not named is a text to ICU. */
static void
write_by_icu(struct result *r, UMessageFormat *format, double number, const char *text)
{
	UChar wide[64], out[MAX_RESULT];
	UErrorCode error = U_ZERO_ERROR;
	u_strFromUTF8(wide, 64, NULL, text, -1, &error);
	if (r->has_number)
		umsg_format(format, out, MAX_RESULT, &error, number, wide);
	else
		umsg_format(format, out, MAX_RESULT, &error, wide, wide);
	u_strToUTF8(r->text, MAX_RESULT, NULL, out, -1, &error);
	r->is_accepted = U_SUCCESS(error);
}

static void
by_icu(struct result *r, const struct result *ours, const char *pattern, double number,
	const char *text)
{
	UChar wide[MAX_PATTERN];
	UErrorCode error = U_ZERO_ERROR;
	UParseError place;
	u_strFromUTF8(wide, MAX_PATTERN, NULL, pattern, -1, &error);
	UMessageFormat *format = umsg_open(wide, -1, "en", &place, &error);
	r->is_accepted = U_SUCCESS(error);
	r->has_number = ours->has_number;
	if (r->is_accepted && ours->is_accepted)
		write_by_icu(r, format, number, text);
	if (U_SUCCESS(error))
		umsg_close(format);
}

static bool
names_number(const struct mymr_message_format *format)
{
	struct mymr_argument_place place;
	for (size_t at = 0; mymr_message_format_next(format, &at, &place);) {
		if (place.name.n == 1 && *place.name.s == '0')
			return true;
	}
	return false;
}

static void
by_us(struct result *r, const char *pattern, double number, const char *text)
{
	const struct mymr_argument args[] = {
		{.name = "0", .type = MYMR_ARGUMENT_DOUBLE, .real = number},
		{.name = "1", .type = MYMR_ARGUMENT_TEXT, .text = {text, strlen(text)}}};
	struct mymr_message_format *format = NULL;
	struct mymr_buf out = {0};
	enum mymr_status status =
		mymr_message_format_parse(&format, pattern, strlen(pattern), NULL);
	r->has_number = !status && names_number(format);
	if (!status)
		status = mymr_message_format_write(
			&out, format, "en", MYMR_DIGITS_LATN, args, 2, NULL);
	r->is_accepted = !status;
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
	"{0, number}", "{0,number,integer}", "{0, number, percent}", "{0, number, #,##0.00}",
	"{0, number, 0.0#}", "{1}", "{ 1 }", "{0, plural, offset:1 =0 {none} one {# x} other {",
	"{0, plural, one {'#'#} other {", "{0,plural,=1{one}other{",
	"{0, selectordinal, one {#st} two {#nd} few {#rd} other {", "{1, select, a {#} other {",
	"{1,select,b{it''s}other{", "}}", "}}", "=2 {", "one {", "other {", "it's", "ကခ", "|", "<"};

static void
make_pattern(char pattern[MAX_PATTERN], uint32_t *state)
{
	const size_t n = 1 + random_next(state) % 9;
	size_t open = 0;
	pattern[0] = '\0';
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
		by_icu(&icu, &ours, pattern, number, text);
		n_accepted += ours.is_accepted;
		n_refused += !icu.is_accepted;
		const bool is_same = ours.is_accepted == icu.is_accepted &&
				     (!ours.is_accepted || strcmp(ours.text, icu.text) == 0);
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
