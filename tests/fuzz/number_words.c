/* SPDX-License-Identifier: MIT */
/* Numbers in words: what is read is written in every style, and read as the same number again. */
#include <mymr/number_words.h>
#include <string.h>
#include "fuzz.h"

#define N_STYLES 3

static void
require_same(const struct mymr_number *a, const struct mymr_number *b)
{
	struct mymr_buf first = {0}, second = {0};
	REQUIRE(mymr_number_format(&first, a, MYMR_DIGITS_LATN) == MYMR_OK);
	REQUIRE(mymr_number_format(&second, b, MYMR_DIGITS_LATN) == MYMR_OK);
	REQUIRE(first.len == second.len && memcmp(first.s, second.s, first.len) == 0);
	mymr_buf_free(&first);
	mymr_buf_free(&second);
}

static void
check_number(const struct mymr_number *v)
{
	for (int style = 0; style < N_STYLES; style++) {
		struct mymr_number back;
		struct mymr_buf out = {0};
		REQUIRE(mymr_number_words_format(&out, v, (enum mymr_words_style)style) == MYMR_OK);
		REQUIRE(mymr_number_words_parse(&back, out.s, out.len) == MYMR_OK);
		require_same(v, &back);
		mymr_buf_free(&out);
	}
	struct mymr_number back;
	struct mymr_buf out = {0};
	REQUIRE(mymr_number_words_format_english(&out, v) == MYMR_OK);
	REQUIRE(mymr_number_words_parse_english(&back, out.s, out.len) == MYMR_OK);
	require_same(v, &back);
	mymr_buf_free(&out);
}

/* Words by number, for a fuzzer that does not know the script. */
static void
check_choice(const unsigned char *data, size_t n)
{
	static const char *const words[] = {"သုည", "တစ်", "နှစ်", "သုံး", "လေး", "ငါး", "ခြောက်", "ခုနစ်",
		"ရှစ်", "ကိုး", "တ", "ခုနှစ်", "ဆယ်", "ဆယ့်", "ရာ", "ရာ့", "ထောင်", "ထောင့်", "သောင်း", "သိန်း",
		"သန်း", "ကုဋေ", "ဘီလီယံ", "ထရီလီယံ", "အနုတ်", "ဒသမ", " ", "\u200B"};
	static const char *const english[] = {"zero ", "one ", "five ", "twelve ", "twenty ",
		"fifty-", "hundred ", "thousand ", "million ", "billion ", "trillion ", "and ",
		"a ", "half ", "point ", "minus ", ",", "-"};
	struct mymr_number v;
	struct mymr_buf s = {0};
	for (size_t i = 0; i < n; i++)
		REQUIRE(!mymr_buf_puts(&s, words[data[i] % (sizeof words / sizeof *words)]));
	if (!mymr_number_words_parse(&v, s.s, s.len))
		check_number(&v);
	s.len = 0;
	for (size_t i = 0; i < n; i++)
		REQUIRE(!mymr_buf_puts(&s, english[data[i] % (sizeof english / sizeof *english)]));
	if (!mymr_number_words_parse_english(&v, s.s, s.len))
		check_number(&v);
	mymr_buf_free(&s);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_number v;
	struct mymr_buf out = {0};
	if (!mymr_number_words_parse(&v, (const char *)data, n))
		check_number(&v);
	if (!mymr_number_words_parse_english(&v, (const char *)data, n))
		check_number(&v);
	if (n > 0)
		check_choice(data, n);
	if (n >= sizeof v) {
		memcpy(&v, data, sizeof v);
		if (!mymr_number_words_format(&out, &v, MYMR_WORDS_FULL))
			check_number(&v);
		mymr_buf_free(&out);
	}
	return 0;
}
