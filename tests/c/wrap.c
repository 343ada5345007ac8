/* SPDX-License-Identifier: MIT */
/* Breaks between Burmese words, and folded text. */
#include <mymr/wrap.h>
#include <stdlib.h>
#include <string.h>
#include "burmese.h"
#include "clock.h"
#include "tap.h"

static void
wrap_is(const char *text, const char *want)
{
	struct mymr_buf out = {0};
	mymr_wrap_text(&out, text, strlen(text), NULL);
	tap_is(out.s, out.len, want, "wrap %s", text);
	mymr_buf_free(&out);
}

static void
fold_is(const char *text, size_t width, const char *want)
{
	struct mymr_buf out = {0};
	mymr_fold_text(&out, text, strlen(text), NULL, width);
	tap_is(out.s, out.len, want, "folded at %zu: %.*s", width, (int)strcspn(text, "\n"), text);
	mymr_buf_free(&out);
}

static void
unwrap_is(const char *text, const char *want)
{
	struct mymr_buf out = {0};
	mymr_unwrap_text(&out, text, strlen(text));
	tap_is(out.s, out.len, want, "unwrap %s", text);
	mymr_buf_free(&out);
}

static void
width_is(const char *text, size_t want)
{
	const size_t got = mymr_text_width(text, strlen(text), 0);
	tap_ok(got == want, "%s is %zu wide (got %zu)", text, want, got);
}

/* No line of folded text is too wide but one that cannot be parted. */
static int
fits(const struct mymr_buf *text, size_t width)
{
	for (size_t i = 0, end; i < text->len; i = end) {
		struct mymr_segmenter w;
		struct mymr_segment segment;
		mymr_segmenter_start(&w, NULL, MYMR_BY_LINE, text->s + i, text->len - i);
		size_t n = 0;
		do {
			if (!mymr_segmenter_next(&w, &segment))
				break;
			n++;
		} while (segment.strength != MYMR_BREAK_MANDATORY);
		end = i + segment.end;
		size_t shown = end;
		while (shown > i && (text->s[shown - 1] == '\n' || text->s[shown - 1] == ' '))
			shown--;
		if (n > 1 && mymr_text_width(text->s + i, shown - i, 0) > width)
			return 0;
	}
	return 1;
}

struct count {
	long n;
	long n_bad;
};

static void
fail(struct count *count, const char *s, size_t n, const char *why)
{
	const struct mymr_buf text = {(char *)(size_t)s, n, 0};
	if (count->n_bad++ < 3)
		show(&text, why);
}

static int
has_breaks(const char *s, size_t n)
{
	for (size_t i = 0; i + 3 <= n; i++) {
		if (memcmp(s + i, "\xE2\x80\x8B", 3) == 0)
			return 1;
	}
	return 0;
}

static void
check_wrap(const char *s, size_t n, struct count *count)
{
	struct mymr_buf once = {0}, twice = {0}, back = {0}, want = {0}, without = {0};
	mymr_wrap_text(&once, s, n, NULL);
	mymr_wrap_text(&twice, once.s ? once.s : "", once.len, NULL);
	mymr_unwrap_text(&back, once.s ? once.s : "", once.len);
	mymr_buf_append(&want, s, n);
	mymr_unwrap_text(&without, s, n);
	if (!is_same(&once, &twice))
		fail(count, s, n, "twice is not once");
	else if (!has_breaks(s, n) && !is_same(&back, &want))
		fail(count, s, n, "does not come back");
	else if (!is_same(&back, &without))
		fail(count, s, n, "comes back as something else");
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&back);
	mymr_buf_free(&want);
	mymr_buf_free(&without);
}

static void
check_fold(const char *s, size_t n, struct count *count, size_t width)
{
	struct mymr_buf once = {0}, twice = {0};
	mymr_fold_text(&once, s, n, NULL, width);
	mymr_fold_text(&twice, once.s ? once.s : "", once.len, NULL, width);
	if (!is_same(&once, &twice))
		fail(count, s, n, "folded twice is not once");
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

static void
check_line(char *s, size_t n, void *arg)
{
	struct count *count = arg;
	struct mymr_buf folded = {0};
	count->n++;
	check_wrap(s, n, count);
	check_fold(s, n, count, 1);
	check_fold(s, n, count, 20);
	mymr_fold_text(&folded, s, n, NULL, 20);
	if (!fits(&folded, 20))
		fail(count, s, n, "too wide");
	mymr_buf_free(&folded);
}

static void
random_texts(void)
{
	struct mymr_buf text = {0};
	struct count count = {0, 0};
	uint32_t seed = 2024;
	for (int round = 0; round < 3000; round++) {
		random_text(&text, &seed, 40);
		count.n++;
		check_wrap(text.s, text.len, &count);
		check_fold(text.s, text.len, &count, 1 + seed % 20);
	}
	mymr_buf_free(&text);
	tap_ok(count.n_bad == 0, "%ld made-up texts (%ld are wrong)", count.n, count.n_bad);
}

static void
real_text(void)
{
	static const char *const files[] = {"udhr", "talpco_ccby", "voa_pd", "wiki_my_ccbysa"};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		char name[80] = "seg/raw/";
		struct count count = {0, 0};
		strcat(strcat(name, files[i]), ".txt");
		if (tap_shared_lines(name, check_line, &count))
			tap_ok(count.n && count.n_bad == 0, "%s: %ld lines (%ld are wrong)",
				files[i], count.n, count.n_bad);
	}
}

static double
seconds(const char *part, size_t n)
{
	struct mymr_buf text = {0}, out = {0};
	while (text.len < n)
		mymr_buf_puts(&text, part);
	const double start = clock_now();
	mymr_wrap_text(&out, text.s, text.len, NULL);
	mymr_unwrap_text(&out, text.s, text.len);
	mymr_fold_text(&out, text.s, text.len, NULL, 40);
	const double end = clock_now();
	mymr_buf_free(&text);
	mymr_buf_free(&out);
	return end - start;
}

static void
hostile(const char *part, const char *name)
{
	const double once = seconds(part, 100000), four = seconds(part, 400000);
	tap_ok(four < 8 * once + 0.1, "%s in linear time (%.3f s, %.3f s)", name, once, four);
}

int
main(void)
{
	struct mymr_buf out = {0};
	wrap_is("ကျောင်းသားများ", "ကျောင်းသား\xE2\x80\x8B"
				 "များ");
	wrap_is("ကျောင်းသား များ", "ကျောင်းသား များ");
	wrap_is("ကျောင်းသား\xE2\x80\x8B"
		"များ",
		"ကျောင်းသား\xE2\x80\x8B"
		"များ");
	wrap_is("Facebookမှာ။", "Facebookမှာ။");
	wrap_is("၂၀၁၇ခုနှစ်", "၂၀၁၇ခုနှစ်");
	wrap_is("ၵႂၢမ်းတႆးလႄႈ", "ၵႂၢမ်းတႆးလႄႈ");
	wrap_is("သူ(ယနေ့)လာသည်။", "သူ(ယနေ့)လာ\xE2\x80\x8B"
			       "သည်။");
	/* Where a sign would make another address, tag or file of it. */
	wrap_is("https://my.example/မြန်မာနိုင်ငံ", "https://my.example/မြန်မာနိုင်ငံ");
	wrap_is("www.မြန်မာနိုင်ငံ.com", "www.မြန်မာနိုင်ငံ.com");
	wrap_is("#မြန်မာနိုင်ငံ_သူများ @ကျောင်းသားများ", "#မြန်မာနိုင်ငံ_သူများ @ကျောင်းသားများ");
	wrap_is("https://a.b/က သူများ", "https://a.b/က သူ\xE2\x80\x8B"
				       "များ");
	wrap_is("https://a.b/က။သူများ", "https://a.b/က။သူ\xE2\x80\x8B"
				       "များ");
	unwrap_is("က\xE2\x80\x8B"
		  "ခ\xE2\x80\x8Bဂ",
		"ကခဂ");
	unwrap_is("က\xE2\x80\x8B"
		  "\xE2\x80\x8B\xE2\x80\x8B"
		  "ခ",
		"ကခ");
	unwrap_is("က\xE2\x80\x8B"
		  " ခ a\xE2\x80\x8B"
		  "b \xE2\x80\x8B"
		  "က\xE2\x80\x8B"
		  "",
		"က\xE2\x80\x8B"
		" ခ a\xE2\x80\x8B"
		"b \xE2\x80\x8B"
		"က\xE2\x80\x8B"
		"");
	/* Shan and Mon: none of it can be from here. */
	unwrap_is("ၵႂၢမ်း\xE2\x80\x8B"
		  "တႆး",
		"ၵႂၢမ်း\xE2\x80\x8B"
		"တႆး");
	unwrap_is("က\xE2\x80\x8B"
		  "ခ\xE2\x80\x8B"
		  "ဂၜ\xE2\x80\x8B"
		  "င",
		"ကခ\xE2\x80\x8B"
		"ဂၜ\xE2\x80\x8B"
		"င");
	fold_is("ကျောင်းသားများ", 20, "ကျောင်းသားများ");
	fold_is("ကျောင်းသားများ", 9, "ကျောင်းသား\nများ");
	fold_is("ကျောင်းသားများ", 7, "ကျောင်း\nသားများ");
	fold_is("aa bb  cc\n\ndd", 5, "aa bb\ncc\n\ndd");
	fold_is("aaaaaaaa b", 3, "aaaaaaaa\nb");
	fold_is("  aa bb ", 4, "  aa\nbb ");
	width_is("မြန်မာ", 5); /* ြ and ာ stand beside their letters */
	width_is("ဗုဒ္ဓ", 3);
	width_is("နှင့်", 2);
	width_is("abc", 3);
	width_is("中文", 4);
	width_is("a\tb", 9);
	width_is("e\xCC\x81", 1);
	tap_ok(mymr_fold_text(&out, "a", 1, NULL, 0) == MYMR_EINVAL, "no width");
	random_texts();
	real_text();
	hostile("က", "letters");
	hostile("။", "sections");
	hostile("<wbr>", "breaks");
	hostile("\xE2\x80\x8B", "invisible blanks");
	hostile("ကျောင်းသားများ", "words");
	hostile("a", "one long word");
	hostile("ၵ", "Shan letters");
	return tap_done();
}
