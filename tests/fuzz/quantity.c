/* SPDX-License-Identifier: MIT */
/* Quantities: what is read is written in both languages, and read as the same again. */
#include <mymr/quantity.h>
#include <string.h>
#include "fuzz.h"

/* As digits, without zeros behind the decimals. */
static void
put_value(struct mymr_buf *out, const struct mymr_number *v)
{
	REQUIRE(mymr_number_format(out, v, MYMR_DIGITS_LATN) == MYMR_OK);
	if (!memchr(out->s, '.', out->len))
		return;
	while (out->s[out->len - 1] == '0')
		out->len--;
	out->len -= out->s[out->len - 1] == '.';
}

static void
require_same_number(const struct mymr_number *a, const struct mymr_number *b)
{
	struct mymr_buf first = {0}, second = {0};
	put_value(&first, a);
	put_value(&second, b);
	REQUIRE(first.len == second.len && memcmp(first.s, second.s, first.len) == 0);
	mymr_buf_free(&first);
	mymr_buf_free(&second);
}

/* A pound of weight is read as one of money. */
static void
require_same(const struct mymr_quantity *a, const struct mymr_quantity *b)
{
	const bool is_pound = a->kind == MYMR_QUANTITY_UNIT && strcmp(a->name, "pound") == 0;
	REQUIRE(b->kind == (is_pound ? MYMR_QUANTITY_MONEY : a->kind));
	REQUIRE(is_pound || a->name == b->name);
	REQUIRE(a->is_range == b->is_range);
	require_same_number(&a->number, &b->number);
	if (a->is_range)
		require_same_number(&a->to, &b->to);
}

static void
check_quantity(const struct mymr_quantity *q)
{
	for (int language = 0; language < 2; language++)
		for (int digits = 0; digits < 2; digits++) {
			struct mymr_quantity back;
			struct mymr_buf out = {0};
			REQUIRE(mymr_quantity_format(&out, q, (enum mymr_language)language,
					(enum mymr_digits)digits) == MYMR_OK);
			if (digits == MYMR_DIGITS_LATN || language == MYMR_BURMESE) {
				REQUIRE(mymr_quantity_parse(&back, out.s, out.len,
						(enum mymr_language)language) == MYMR_OK);
				require_same(q, &back);
			}
			mymr_buf_free(&out);
		}
}

static void
check_text(const char *s, size_t n)
{
	struct mymr_quantity q;
	for (int language = 0; language < 2; language++) {
		if (!mymr_quantity_parse(&q, s, n, (enum mymr_language)language))
			check_quantity(&q);
	}
}

/* Pieces by number, for a fuzzer that does not know the words. */
static void
check_choice(const unsigned char *data, size_t n)
{
	static const char *const pieces[] = {"0", "1", "2", "5", "10", "25", "100", "1,500", ".",
		",", "-", " ", "%", "$", "US$", "K", "MMK ", "€", "k", "m", "million", "billion",
		"thousand", "hundred", "one", "two", "five", "ten", "twenty-", "half a ", " and ",
		" to ", " or ", "a ", "kyats", "kyat", "dollars", "baht", "pounds", "percent", "km",
		"kilometers", "miles", "feet", "kg", "°C", "days", "day", "weeks", "years", "hours",
		"people", "person", "houses", "monks", "times", "troops", "views", "fish", "၀", "၁",
		"၃", "၅", "၁၀", "၅၀၀", "႕", "ဝ", "ဒသမ", "မှ", "တစ်", "နှစ်", "သုံး", "လေး", "ငါး", "ခုနစ်",
		"ဆယ်", "ဆယ့်", "ရာ", "ရာ့", "ထောင်", "ထောင့်", "သောင်း", "သိန်း", "သန်း", "ကုဋေ", "ဘီလီယံ", "ထရီလီယံ",
		"ကျပ်", "ငွေကျပ်", "ဒေါ်လာ", "အမေရိကန်ဒေါ်လာ", "ဘတ်", "ပေါင်", "ယူရို", "ရာခိုင်နှုန်း", "ကီလိုမီတာ",
		"မိုင်", "ပေ", "လက်မ", "တန်", "ကီလို", "ရက်", "လ", "ပတ်", "နာရီ", "မိနစ်", "လူ", "ဦး", "ယောက်",
		"ပါး", "ကောင်", "အိမ်", "လုံး", "လက်", "ရွာ", "ကြိမ်", "ဂိုး", "ခု", "ပေါင်း", "ကြည့်ရှုသူ", "\u200B",
		"\u2212", "\u2013", "အနုတ်", "များ", "(", ")", "lakh", "crores"};
	struct mymr_buf s = {0};
	for (size_t i = 0; i < n; i++)
		REQUIRE(!mymr_buf_puts(&s, pieces[data[i] % (sizeof pieces / sizeof *pieces)]));
	check_text(s.s, s.len);
	mymr_buf_free(&s);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	check_text((const char *)data, n);
	if (n > 0)
		check_choice(data, n);
	return 0;
}
