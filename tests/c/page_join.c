/* SPDX-License-Identifier: MIT */
/* Joiners: where they are put in text and documents, twice, out again, memory that runs out, time.
 */
#include <mymr/page.h>
#include <mymr/wrap.h>
#include <string.h>
#include "burmese.h"
#include "clock.h"
#include "random.h"
#include "tap.h"

/* "|" for U+200B and "+" for U+034F. */
static void
put_shown(struct mymr_buf *out, const struct mymr_buf *text)
{
	for (size_t i = 0; i < text->len; i++) {
		if (text->len - i >= 3 && memcmp(text->s + i, "\xE2\x80\x8B", 3) == 0) {
			mymr_buf_puts(out, "|");
			i += 2;
		} else if (text->len - i >= 2 && memcmp(text->s + i, "\xCD\x8F", 2) == 0) {
			mymr_buf_puts(out, "+");
			i++;
		} else {
			mymr_buf_append(out, text->s + i, 1);
		}
	}
}

static void
join_is(const char *text, const char *want)
{
	struct mymr_buf out = {0}, shown = {0};
	mymr_join_text(&out, text, strlen(text));
	put_shown(&shown, &out);
	tap_is(shown.s, shown.len, want, "join %s", text);
	mymr_buf_free(&out);
	mymr_buf_free(&shown);
}

enum direction { IN, OUT };

/* format NULL: Markdown, by the name of the file. */
static enum mymr_status
change(const char *s, size_t n, const char *format, enum direction direction, struct mymr_buf *out)
{
	struct mymr_document *doc;
	enum mymr_status status =
		mymr_document_open(&doc, s, n, format, format ? NULL : "a.md", NULL);
	if (status)
		return status;
	status = direction == IN ? mymr_document_wrap_joined(doc, NULL, MYMR_WRAP_ZWSP)
				 : mymr_document_unwrap(doc);
	if (!status)
		status = mymr_document_write(doc, out);
	mymr_document_free(doc);
	return status;
}

static void
document_is(const char *s, const char *format, const char *want)
{
	struct mymr_buf once = {0}, twice = {0}, back = {0}, shown = {0};
	change(s, strlen(s), format, IN, &once);
	put_shown(&shown, &once);
	tap_is(shown.s, shown.len, want, "joined: %s", s);
	change(once.s, once.len, format, IN, &twice);
	tap_ok(is_same(&once, &twice), "twice is once");
	change(once.s, once.len, format, OUT, &back);
	tap_is(back.s, back.len, s, "comes back");
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&back);
	mymr_buf_free(&shown);
}

/* Text without what can be from here, joined twice and taken back. */
static int
is_stable(const char *s, size_t n)
{
	struct mymr_buf bare = {0}, wrapped = {0}, once = {0}, twice = {0}, back = {0};
	mymr_unwrap_text(&bare, s, n);
	mymr_wrap_text(&wrapped, bare.s ? bare.s : "", bare.len, NULL);
	mymr_join_text(&once, wrapped.s ? wrapped.s : "", wrapped.len);
	mymr_join_text(&twice, once.s ? once.s : "", once.len);
	mymr_unwrap_text(&back, once.s ? once.s : "", once.len);
	const int ok = is_same(&once, &twice) && is_same(&back, &bare);
	if (!ok)
		show(&bare, is_same(&once, &twice) ? "does not come back" : "twice is not once");
	mymr_buf_free(&bare);
	mymr_buf_free(&wrapped);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_buf_free(&back);
	return ok;
}

static void
random_texts(void)
{
	struct mymr_buf text = {0};
	uint32_t seed = 2024;
	int n_bad = 0;
	for (int round = 0; round < 2000; round++) {
		random_text(&text, &seed, 40);
		n_bad += !is_stable(text.s, text.len);
	}
	mymr_buf_free(&text);
	tap_ok(n_bad == 0, "made-up texts (%d are wrong)", n_bad);
}

static void
check_line(char *s, size_t n, void *arg)
{
	*(long *)arg += !is_stable(s, n);
}

static void
real_text(void)
{
	static const char *const files[] = {"seg/raw/udhr.txt", "seg/raw/talpco_ccby.txt"};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		long n_bad = 0;
		if (tap_shared_lines(files[i], check_line, &n_bad))
			tap_ok(n_bad == 0, "%s: %ld lines are wrong", files[i], n_bad);
	}
}

static double
seconds(const char *part, size_t n)
{
	struct mymr_buf text = {0}, out = {0};
	while (text.len < n)
		mymr_buf_puts(&text, part);
	const double start = clock_now();
	mymr_join_text(&out, text.s, text.len);
	out.len = 0;
	change(text.s, text.len, "html", IN, &out);
	const double end = clock_now();
	mymr_buf_free(&text);
	mymr_buf_free(&out);
	return end - start;
}

static void
hostile(const char *part)
{
	const double once = seconds(part, 25000), four = seconds(part, 100000);
	tap_ok(four < 8 * once + 0.1, "%s in linear time (%.3f s, %.3f s)", part, once, four);
}

int
main(void)
{
	join_is("သွားသည်။ သူ၏၊ ၁၉၉၀။ a။", "သွားသည်+။ သူ+၏၊ ၁၉၉၀။ a။");
	join_is("“သူ” (သူ) သူ! သူ၍ သူ- သူ.", "“သူ+” (သူ+) သူ+! သူ+၍ သူ- သူ.");
	join_is("သူ ။ သူ\xE2\x80\x8B။", "သူ ။ သူ|။");
	join_is("မြန်မာ့ ညိမ်း အယ်လ်ဘမ် ဂြိုဟ်", "မြ+န်မာ့ ညိ+မ်း အ+ယ်+လ်ဘ+မ် ဂြို+ဟ်");
	join_is("ကျောင်းသား တက္ကသိုလ် ဗုဒ္ဓ", "ကျောင်းသား တက္ကသိုလ် ဗုဒ္ဓ");
	join_is("https://a.b/ညိမ်း။ #ညိမ်း။ @ညိမ်း၊ _ညိမ်း၊", "https://a.b/ညိမ်း။ #ညိမ်း။ @ညိမ်း၊ _ညိမ်း၊");
	join_is("ၵႂၢမ်း။ ညိမ်းၵ။", "ၵႂၢမ်း။ ညိမ်းၵ။");
	join_is("\xE1\x80", "\xE1\x80");
	document_is("<p>သူသွားသည်။</p>", "html", "<p>သူ|သွား|သည်+။</p>");
	document_is("<p title='သူ။'>သူ<b>။</b> <i>သူ</i>။ <code>သူ။</code></p>", "html",
		"<p title='သူ။'>သူ+<b>။</b> <i>သူ+</i>။ <code>သူ။</code></p>");
	document_is("<p>ထိုစင်္ကာပူက</p>", "html", "<p>ထို|<nobr>စင်္ကာပူ</nobr>|က</p>");
	document_is("<p>ပုပ္ပါး။</p>", "html", "<p><nobr>ပုပ္ပါး+</nobr>။</p>");
	document_is("<p>ပုပ္<b>ပါး</b> &#x1015;ုပ္ပါး</p>", "html", "<p>ပုပ္<b>ပါး</b> &#x1015;ုပ္ပါး</p>");
	document_is("<p>ညိ<b>မ်း</b>။ &#x100A;ိမ်း</p>", "html", "<p>ညိ<b>မ်း+</b>။ &#x100A;ိမ်း</p>");
	document_is("<option>ပုပ္ပါး။</option>", "html", "<option>ပု+ပ္ပါး+။</option>");
	document_is("ပုပ္ပါး ညိမ်း။", "text", "ပု+ပ္ပါး ညိ+မ်း+။");
	document_is("**သူ**။ `သူ။` ညိမ်း။\n", NULL, "**သူ**။ `သူ။` ညိ+မ်း+။\n");
	random_texts();
	real_text();
	hostile("က");
	hostile("က်");
	hostile("က္က");
	hostile("ကလ်လ်ဟ်");
	hostile("သူ။");
	hostile("ပုပ္ပါး ");
	return tap_done();
}
