/* SPDX-License-Identifier: MIT */
/* Any bytes as a document of any format, recoded in any way: UTF-8 is never refused and comes out,
 * what needs no change is not changed, and reports are in order and within bounds. The first byte
 * chooses the way. When it is odd, the others choose words and markup: of such documents converting
 * twice is converting once, which cannot be asked of garbage, and those all in Unicode stay. */
#include <mymr/convert.h>
#include <mymr/recode.h>
#include <mymr/utf8.h>
#include <stdbool.h>
#include <string.h>
#include "fuzz.h"

static const struct mymr_recode_options ways[] = {
	{.is_auto = true},
	{.is_auto = true, .unsure = MYMR_UNSURE_CONVERT},
	{.is_auto = true, .unsure = MYMR_UNSURE_MARK},
	{.from = MYMR_ENCODING_ZAWGYI},
	{.from = MYMR_ENCODING_VISUAL},
	{.from = MYMR_ENCODING_SHIFTED},
	{.from = MYMR_ENCODING_UNICODE, .to_zawgyi = true},
	{.is_auto = true, .to_zawgyi = true},
};
#define N_WAYS (sizeof ways / sizeof *ways)

/* What the reports of one run said. */
struct heard {
	const struct mymr_document *doc;
	size_t n;
	size_t unit;
	size_t end;
	bool has_changed;
};

static void
on_event(void *arg, const struct mymr_recode_event *event)
{
	struct heard *heard = arg;
	size_t n;
	const struct mymr_unit *units = mymr_document_units(heard->doc, &n);
	REQUIRE(event->unit < n && event->start < event->end);
	REQUIRE(event->end <= units[event->unit].text_len && event->offset < heard->n);
	REQUIRE(event->unit >= heard->unit);
	REQUIRE(event->unit > heard->unit || event->start >= heard->end);
	heard->unit = event->unit;
	heard->end = event->end;
	heard->has_changed |= event->is_changed;
}

static void
recode(const struct mymr_recode_options *way, const char *format, const char *s, size_t n,
	struct mymr_buf *out, struct heard *heard)
{
	struct mymr_document *doc = NULL;
	REQUIRE(mymr_document_open_runs(&doc, s, n, format, NULL, NULL) == MYMR_OK);
	*heard = (struct heard){.doc = doc, .n = n};
	REQUIRE(mymr_document_recode(doc, way, on_event, heard) == MYMR_OK);
	REQUIRE(mymr_document_write(doc, out) == MYMR_OK);
	REQUIRE(mymr_utf8_check(out->s ? out->s : "", out->len, NULL) == MYMR_OK);
	mymr_document_free(doc);
}

static bool
is_same(const struct mymr_buf *b, const char *s, size_t n)
{
	return b->len == n && (n == 0 || memcmp(b->s, s, n) == 0);
}

/* Digits, signs and ASCII have nothing to convert. */
static bool
is_plain(const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (cp >= 0x80 && !(cp >= 0x1040 && cp <= 0x104B))
			return false;
	}
	return !memchr(s, '&', n) && !memchr(s, '\\', n);
}

static void
check(const struct mymr_recode_options *way, const char *format, const char *s, size_t n)
{
	struct mymr_buf once = {0};
	struct heard heard;
	recode(way, format, s, n, &once, &heard);
	if (way->unsure != MYMR_UNSURE_MARK)
		REQUIRE(heard.has_changed || is_same(&once, s, n));
	REQUIRE(!is_plain(s, n) || is_same(&once, s, n));
	mymr_buf_free(&once);
}

static const char *const words[] = {"မြန်မာနိုင်ငံ", "ကျောင်းသားများ", "ပြောကြားခဲ့သည်", "မန္တလေးမြို့တွင်",
	"အင်္ဂါနေ့", "၂၀၁၇ ခုနှစ်", "ဆွေးနွေးပွဲများ", "သင်္ဘောများ"};
static const char *const pieces[] = {" ", "<b>", "</b>", "<p title='", "'>", "\n", " plain ", "၊ ",
	"။ ", "\"", "&amp;", "\\n", " {0} ", "%s", "<!-- ", " -->"};
#define N_WORDS (sizeof words / sizeof *words)
#define N_PIECES (sizeof pieces / sizeof *pieces)

/* A word in Unicode, in Zawgyi, or what stands between words, as a byte says. */
static bool
put(struct mymr_buf *b, unsigned char choice)
{
	const char *word = words[choice % N_WORDS];
	if (choice >= 0x80)
		return mymr_buf_puts(b, pieces[choice % N_PIECES]) == MYMR_OK;
	if (choice >= 0x40)
		return mymr_buf_puts(b, word) == MYMR_OK;
	return mymr_unicode_to_zawgyi(b, word, strlen(word), NULL, NULL) == MYMR_OK;
}

static void
check_words(const unsigned char *choices, size_t n, const char *format)
{
	static const struct mymr_recode_options way = {.is_auto = true};
	struct mymr_buf text = {0}, once = {0}, twice = {0};
	struct heard heard;
	bool has_zawgyi = false;
	for (size_t i = 0; i < n; i++) {
		/* No one writes two encodings in one word. */
		if (i && choices[i] < 0x80 && ((choices[i] ^ choices[i - 1]) & 0xC0) == 0x40)
			REQUIRE(mymr_buf_putc(&text, ' ') == MYMR_OK);
		REQUIRE(put(&text, choices[i]));
		has_zawgyi |= choices[i] < 0x40;
	}
	recode(&way, format, text.s, text.len, &once, &heard);
	REQUIRE(has_zawgyi || is_same(&once, text.s, text.len));
	recode(&way, format, once.s, once.len, &twice, &heard);
	REQUIRE(is_same(&twice, once.s, once.len));
	mymr_buf_free(&text);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0)
		return 0;
	const char *s = (const char *)data + 1;
	const char *format = mymr_run_format_name((data[0] / 16) % 8);
	struct mymr_document *doc = NULL;
	n--;
	if (data[0] % 2)
		check_words(data + 1, n, format);
	else if (mymr_is_archive(s, n)) /* is for another target */
		return 0;
	else if (mymr_utf8_check(s, n, NULL))
		REQUIRE(mymr_document_open_runs(&doc, s, n, NULL, NULL, NULL) == MYMR_EUTF8);
	else
		check(&ways[(data[0] / 2) % N_WAYS], format, s, n);
	return 0;
}
