/* SPDX-License-Identifier: MIT */
/* Any bytes as a time, a duration and a relative time in both languages: what is read can be
 * written, in either language, and reads back as the same. */
#include <mymr/time.h>
#include <string.h>
#include "fuzz.h"

static enum mymr_digits
digits_of(enum mymr_language language)
{
	return language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
}

static void
check_time(const struct mymr_time *time)
{
	REQUIRE(mymr_time_check(time) == MYMR_OK);
	for (unsigned k = 0; k < 4; k++) {
		const enum mymr_language language = (enum mymr_language)(k & 1);
		const enum mymr_time_style style = (enum mymr_time_style)(k >> 1);
		struct mymr_time back;
		struct mymr_buf out = {0};
		REQUIRE(!mymr_time_format(&out, time, language, style, digits_of(language)));
		REQUIRE(!mymr_time_parse(&back, out.s, out.len, language));
		REQUIRE(back.hour == time->hour && back.minute == time->minute);
		mymr_buf_free(&out);
	}
}

static void
check_duration(const struct mymr_duration *d)
{
	for (unsigned k = 0; k < 2; k++) {
		const enum mymr_language language = (enum mymr_language)k;
		struct mymr_duration back;
		struct mymr_buf out = {0};
		REQUIRE(!mymr_duration_format(&out, d, language, digits_of(language)));
		REQUIRE(!mymr_duration_parse(&back, out.s, out.len, language));
		REQUIRE(back.has == d->has);
		for (int unit = 0; unit < MYMR_TIME_UNITS; unit++)
			REQUIRE(!(d->has >> unit & 1) || back.counts[unit] == d->counts[unit]);
		mymr_buf_free(&out);
	}
}

static void
check_relative(const struct mymr_relative *r)
{
	for (unsigned k = 0; k < 2; k++) {
		const enum mymr_language language = (enum mymr_language)k;
		struct mymr_relative back;
		struct mymr_buf out = {0};
		REQUIRE(!mymr_relative_format(&out, r, language, digits_of(language)));
		REQUIRE(!mymr_relative_parse(&back, out.s, out.len, language));
		REQUIRE(back.count == r->count && back.unit == r->unit &&
			back.is_future == r->is_future && back.is_named == r->is_named);
		mymr_buf_free(&out);
	}
}

static void
check(const char *s, size_t n, enum mymr_language language)
{
	struct mymr_time time;
	struct mymr_duration duration;
	struct mymr_relative relative;
	if (!mymr_time_parse(&time, s, n, language))
		check_time(&time);
	if (!mymr_duration_parse(&duration, s, n, language))
		check_duration(&duration);
	if (!mymr_relative_parse(&relative, s, n, language))
		check_relative(&relative);
}

/* Pieces by number, for a fuzzer that does not know the words. */
static void
check_choice(const unsigned char *data, size_t n)
{
	static const char *const pieces[] = {" ", "၁", "၂", "၀", "9", "3", "0", ":", "း", ".", "(",
		")", ",", "ဝ", "ရ", "နံနက်", "ည", "ညနေ", "သန်းခေါင်ကျော်", "နာရီ", "ခွဲ", "မိနစ်", "ရက်", "နှစ်",
		"လ", "ပတ်", "စက္ကန့်", "ဆယ့်", "ဆယ်", "ကိုး", "ဝက်", "နှင့်", "ပေါင်း", "လွန်ခဲ့သည့်", "နောက်", "က",
		"အကြာ", "a.m.", "pm", "hour", "hours", "minutes", "h", "m", "and", "a", "half",
		"twenty", "five", "-", "P", "T", "H", "D", "ago", "in", "days", "noon", "hrs",
		"ဒသမ"};
	struct mymr_buf s = {0};
	for (size_t i = 0; i < n; i++)
		REQUIRE(!mymr_buf_puts(&s, pieces[data[i] % (sizeof pieces / sizeof *pieces)]));
	check(s.s, s.len, MYMR_ENGLISH);
	check(s.s, s.len, MYMR_BURMESE);
	mymr_buf_free(&s);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	check((const char *)data, n, MYMR_ENGLISH);
	check((const char *)data, n, MYMR_BURMESE);
	if (n > 0)
		check_choice(data, n);
	return 0;
}
