/* SPDX-License-Identifier: MIT */
/* Messages looked up in a bundle of three locales and written with their arguments, a locale chosen
 * for a browser, and ICU's MessageFormat beside it. */
#include <mymr/bundle_store.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/umsg.h>
#include <unicode/ustring.h>
#include "clock.h"

#define N_MESSAGES 2000
#define N_TURNS 200000
#define N_RUSSIAN 2000
#define N_RUNS 5

#define PLURAL "{who} has {n, plural, =0 {no pages} one {# page} other {# pages}} of news %d"
#define PLURAL_MY "{who} တွင် သတင်း စာမျက်နှာ {n, plural, =0 {မရှိပါ} other {# မျက်နှာ ရှိသည်}} %d"

static struct mymr_bundle_store *store;
static struct mymr_bundle *bundle;
static char ids[N_MESSAGES][128];
static struct mymr_buf out;
static const char *locale;

static const struct mymr_argument args[] = {
	{.name = "who", .type = MYMR_ARGUMENT_TEXT, .text = {"Aung", 4}},
	{.name = "n", .type = MYMR_ARGUMENT_INTEGER, .integer = 1234}};

static void
put_entry(struct mymr_buf *po, const char *id, const char *text)
{
	mymr_buf_puts(po, "msgid \"");
	mymr_buf_puts(po, id);
	mymr_buf_puts(po, "\"\nmsgstr \"");
	mymr_buf_puts(po, text);
	mymr_buf_puts(po, "\"\n\n");
}

static int
make(void)
{
	struct mymr_buf po = {0};
	char text[256];
	for (int i = 0; i < N_MESSAGES; i++) {
		snprintf(ids[i], sizeof ids[i], PLURAL, i);
		snprintf(text, sizeof text, PLURAL_MY, i);
		put_entry(&po, ids[i], text);
	}
	static const char other[] = "msgid \"other\"\nmsgstr \"other\"\n";
	const struct mymr_bundle_source sources[] = {{"my-MM", other, sizeof other - 1, true},
		{"my", po.s, po.len, true}, {"en", other, sizeof other - 1, true}};
	const double start = clock_now();
	const int failed = mymr_bundle_store_new(&store) ||
			   mymr_bundle_store_load(store, "en", sources, 3, NULL);
	printf("bundle: %d messages loaded and checked: %.1f ms\n", N_MESSAGES,
		(clock_now() - start) * 1e3);
	mymr_buf_free(&po);
	return failed;
}

static struct mymr_bundle_request
request_for(int i)
{
	const char *id = ids[(size_t)i * 7919 % N_MESSAGES];
	return (struct mymr_bundle_request){.locale = locale, .id = id, .id_len = strlen(id)};
}

static int64_t
look_up(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_TURNS; i++) {
		const struct mymr_bundle_request request = request_for(i);
		struct mymr_bundle_text text;
		mymr_bundle_message(bundle, &request, &text);
		sum += (int64_t)text.len;
	}
	return sum;
}

static int64_t
look_up_and_write(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_TURNS; i++) {
		const struct mymr_bundle_request request = request_for(i);
		out.len = 0;
		mymr_bundle_format(&out, bundle, &request, MYMR_DIGITS_MYMR, args, 2, NULL);
		sum += (int64_t)out.len;
	}
	return sum;
}

static int64_t
write_parsed(void)
{
	struct mymr_message_format *format;
	int64_t sum = 0;
	if (mymr_message_format_parse(&format, ids[0], strlen(ids[0]), NULL))
		return 0;
	for (int i = 0; i < N_TURNS; i++) {
		out.len = 0;
		mymr_message_format_write(&out, format, "en", MYMR_DIGITS_LATN, args, 2, NULL);
		sum += (int64_t)out.len;
	}
	mymr_message_format_free(format);
	return sum;
}

/* ICU has the plural rules and the digits. */
static int64_t
write_russian(void)
{
	static const char pattern[] = "{n, plural, one {# a} few {# b} many {# c} other {# d}}";
	struct mymr_message_format *format;
	int64_t sum = 0;
	if (mymr_message_format_parse(&format, pattern, sizeof pattern - 1, NULL))
		return 0;
	for (int i = 0; i < N_RUSSIAN; i++) {
		out.len = 0;
		mymr_message_format_write(&out, format, "ru", MYMR_DIGITS_LATN, args, 2, NULL);
		sum += (int64_t)out.len;
	}
	mymr_message_format_free(format);
	return sum;
}

static int64_t
write_by_icu(void)
{
	UChar pattern[256], text[256];
	UErrorCode error = U_ZERO_ERROR;
	int64_t sum = 0;
	/* ICU takes arguments from C by their numbers. */
	u_uastrcpy(pattern, "{0} has {1, plural, =0 {no pages} one {# page} other {# pages}} of "
			    "news 0");
	UMessageFormat *format = umsg_open(pattern, -1, "en", NULL, &error);
	for (int i = 0; i < N_TURNS / 10 && U_SUCCESS(error); i++)
		sum += umsg_format(format, text, 256, &error, u"Aung", 1234.0);
	umsg_close(format);
	return sum;
}

static int64_t
hold(void)
{
	int64_t sum = 0;
	for (int i = 0; i < N_TURNS; i++) {
		struct mymr_bundle *held = mymr_bundle_store_get(store);
		sum += held == bundle;
		mymr_bundle_release(held);
	}
	return sum;
}

static int64_t
negotiate(void)
{
	static const char header[] = "fr-CH, fr;q=0.9, my-MM;q=0.8, my;q=0.7, en;q=0.5, *;q=0.1";
	int64_t sum = 0;
	for (int i = 0; i < N_TURNS; i++) {
		const char *chosen;
		sum += !mymr_bundle_negotiate(bundle, header, sizeof header - 1, &chosen);
	}
	return sum;
}

static int
show(const char *name, int64_t (*work)(void), int n)
{
	const double ns = clock_best(work, n, N_RUNS);
	printf("bundle: %s: %.0f ns, %.2f M/s\n", name, ns, ns > 0 ? 1e3 / ns : 0);
	return ns == 0;
}

int
main(void)
{
	if (make())
		return 1;
	bundle = mymr_bundle_store_get(store);
	locale = "my-MM";
	int failed = show("looked up for my-MM, found in my", look_up, N_TURNS);
	failed |= show("and written in Burmese", look_up_and_write, N_TURNS);
	locale = "en";
	failed |= show("not found, and written in English", look_up_and_write, N_TURNS);
	failed |= show("read before, and written in English", write_parsed, N_TURNS);
	failed |= show("written in Russian, with ICU's rules", write_russian, N_RUSSIAN);
	failed |= show("the English one by ICU", write_by_icu, N_TURNS / 10);
	failed |= show("a bundle held and released", hold, N_TURNS);
	failed |= show("a locale chosen for a browser", negotiate, N_TURNS);
	mymr_bundle_release(bundle);
	mymr_bundle_store_free(store);
	mymr_buf_free(&out);
	return failed;
}
