/* SPDX-License-Identifier: MIT */
/* Any bytes as a message: refused with a place, or written the same twice, in UTF-8, with all the
 * arguments it names. Bytes behind a NUL are a text for them. */
#include <mymr/message_format.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

#define MAX_ARGUMENTS 16

static void
set(struct mymr_argument *arg, enum mymr_argument_use use, const struct mymr_text *text)
{
	static const enum mymr_argument_type types[] = {MYMR_ARGUMENT_TEXT, MYMR_ARGUMENT_NUMBER,
		MYMR_ARGUMENT_DATE, MYMR_ARGUMENT_TIME, MYMR_ARGUMENT_TEXT};
	arg->type = types[use];
	arg->text = *text;
	arg->number = (struct mymr_number){(int64_t)text->n * 1234 - 5000, (int)text->n % 5, 0};
	arg->date = (struct mymr_date){.year = 2017,
		.month = 7,
		.day = 24,
		.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	arg->time = (struct mymr_time){.hour = (int)(text->n % 24)};
}

static enum mymr_status
write(struct mymr_buf *out, const struct mymr_message_format *format, const char *locale,
	const struct mymr_argument *args, size_t n)
{
	struct mymr_error error = {SIZE_MAX, NULL};
	const size_t before = out->len;
	const enum mymr_status status =
		mymr_message_format_write(out, format, locale, MYMR_DIGITS_MYMR, args, n, &error);
	REQUIRE(!status || (error.reason && error.offset != SIZE_MAX && out->len == before));
	return status;
}

static void
write_twice(const struct mymr_message_format *format, const char *locale,
	const struct mymr_argument *args, size_t n)
{
	struct mymr_buf first = {0}, second = {0};
	const enum mymr_status status = write(&first, format, locale, args, n);
	REQUIRE(write(&second, format, locale, args, n) == status);
	REQUIRE(first.len == second.len);
	REQUIRE(first.len == 0 || memcmp(first.s, second.s, first.len) == 0);
	REQUIRE(mymr_utf8_check(first.s ? first.s : "", first.len, NULL) == MYMR_OK);
	mymr_buf_free(&first);
	mymr_buf_free(&second);
}

static size_t
name_arguments(struct mymr_argument *args, const struct mymr_message_format *format,
	const struct mymr_text *text)
{
	static char names[MAX_ARGUMENTS][64];
	struct mymr_argument_place place;
	size_t n = 0;
	for (size_t at = 0; n < MAX_ARGUMENTS && mymr_message_format_next(format, &at, &place);) {
		if (place.name.n >= sizeof *names)
			continue;
		memcpy(names[n], place.name.s, place.name.n);
		names[n][place.name.n] = '\0';
		args[n] = (struct mymr_argument){.name = names[n]};
		set(&args[n++], place.use, text);
	}
	return n;
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	const char *nul = n ? memchr(s, '\0', n) : NULL;
	const size_t len = nul ? (size_t)(nul - s) : n;
	struct mymr_text text = {nul ? nul + 1 : "", nul ? n - len - 1 : 0};
	struct mymr_message_format *format = NULL;
	struct mymr_error error = {SIZE_MAX, NULL};
	struct mymr_argument args[MAX_ARGUMENTS];
	if (mymr_utf8_check(text.s, text.n, NULL))
		text.n = 0;
	if (mymr_message_format_parse(&format, s, len, &error)) {
		REQUIRE(error.reason && error.offset <= len);
		return 0;
	}
	const size_t n_args = name_arguments(args, format, &text);
	write_twice(format, "my", args, n_args);
	write_twice(format, "en", args, n_args);
	mymr_message_format_free(format);
	return 0;
}
