/* SPDX-License-Identifier: MIT */
#include <mymr/bundle.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "argument.h"
#include "field.h"
#include "mo_build.h"
#include "tap.h"

#define HEADER "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=1; plural=0;\\n\"\n"
#define PO(locale, text)                             \
	{                                            \
		locale, text, sizeof text - 1, false \
	}
#define PATTERNS(locale, text)                      \
	{                                           \
		locale, text, sizeof text - 1, true \
	}

/* What a request finds, as "locale: text", and whether it is a translation. */
static void
finds(const struct mymr_bundle *bundle, const char *locale, const char *id, const char *want)
{
	const struct mymr_bundle_request request = {
		.locale = locale, .id = id, .id_len = strlen(id)};
	struct mymr_bundle_text text;
	char got[256];
	const enum mymr_status status = mymr_bundle_message(bundle, &request, &text);
	const int n = snprintf(got, sizeof got, "%s %s: %.*s", field_status(status), text.locale,
		(int)text.len, text.s);
	tap_is(got, (size_t)n, want, "'%s' for %s", id, locale ? locale : "nobody");
}

static void
fallbacks(void)
{
	static const struct mymr_bundle_source sources[] = {
		PO("my_mm", "msgid \"two\"\nmsgstr \"MM two\"\n"),
		PO("MY", "msgid \"one\"\nmsgstr \"my one\"\n\nmsgid \"two\"\nmsgstr \"my two\"\n"),
		PO("my",
			"msgid \"one\"\nmsgstr \"lost\"\n\nmsgid \"three\"\nmsgstr \"my three\"\n"),
		PO("en", "msgid \"four\"\nmsgstr \"English four\"\n"),
		PO("shn-Mymr", "msgid \"one\"\nmsgstr \"Shan one\"\n"),
	};
	struct mymr_bundle *bundle = NULL;
	tap_ok(mymr_bundle_new(&bundle, "en", sources, 5, NULL) == MYMR_OK, "five catalogs");
	tap_ok(mymr_bundle_size(bundle) == 4 && !mymr_bundle_locale_at(bundle, 4), "four locales");
	static const char *const tags[] = {"en", "my", "my-MM", "shn-Mymr"};
	for (size_t i = 0; i < 4; i++)
		tap_ok(strcmp(mymr_bundle_locale_at(bundle, i), tags[i]) == 0, "%s", tags[i]);
	finds(bundle, "my-MM", "two", "OK my-MM: MM two");
	finds(bundle, "my", "two", "OK my: my two");
	finds(bundle, "my-MM", "one", "OK my: my one");
	finds(bundle, "My_mM", "three", "OK my: my three");
	finds(bundle, "my_MM.UTF-8", "two", "OK my: my two");
	finds(bundle, "my-MM-u-nu-latn", "two", "OK my-MM: MM two");
	finds(bundle, "my-MM", "four", "OK en: English four");
	finds(bundle, "my", "five", "ENOENT en: five");
	finds(bundle, "mya", "one", "ENOENT en: one");
	finds(bundle, "shn", "one", "ENOENT en: one");
	finds(bundle, "shn-Mymr-MM", "one", "OK shn-Mymr: Shan one");
	finds(bundle, "de-AT", "four", "OK en: English four");
	finds(bundle, "", "four", "OK en: English four");
	finds(bundle, "-", "four", "OK en: English four");
	finds(bundle, NULL, "four", "OK en: English four");
	mymr_bundle_release(bundle);
}

static void
default_is_long(void)
{
	static const struct mymr_bundle_source sources[] = {
		PO("en", "msgid \"one\"\nmsgstr \"English one\"\n")};
	struct mymr_bundle *bundle = NULL;
	mymr_bundle_new(&bundle, "en_gb", sources, 1, NULL);
	finds(bundle, "my", "one", "OK en: English one");
	finds(bundle, "my", "two", "ENOENT en-GB: two");
	mymr_bundle_release(bundle);
	mymr_bundle_release(NULL);
	mymr_bundle_new(&bundle, "en", NULL, 0, NULL);
	finds(bundle, "my", "one", "ENOENT en: one");
	mymr_bundle_release(bundle);
}

static void
fails(const char *what, const struct mymr_bundle_source *sources, size_t n, const char *want)
{
	struct mymr_bundle *bundle = NULL;
	struct mymr_bundle_error error = {99, 99, 99, NULL};
	char got[64];
	const enum mymr_status status = mymr_bundle_new(&bundle, "en", sources, n, &error);
	snprintf(got, sizeof got, "%s %zu@%zu:%zu", field_status(status), error.source,
		error.offset, error.line);
	tap_is(got, strlen(got), want, "%s", what);
	tap_ok(error.reason && !bundle, "%s: has a reason", what);
}

#define GOOD PO("my", "msgid \"one\"\nmsgstr \"1\"\n")

static void
failures(void)
{
	static const struct mymr_bundle_source no_tag[] = {GOOD, PO("my-", "")};
	static const struct mymr_bundle_source long_tag[] = {
		PO("my-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa", "")};
	static const struct mymr_bundle_source no_po[] = {GOOD, PO("my", "msgid \"a\"\nmsgid")};
	static const struct mymr_bundle_source no_mo[] = {PO("my", "\xDE\x12\x04\x95 short")};
	static const struct mymr_bundle_source no_pattern[] = {GOOD, GOOD,
		PATTERNS("my", "msgid \"a\"\nmsgstr \"{n}\"\n\nmsgid \"{n}\"\nmsgstr \"{n\"\n")};
	static const struct mymr_bundle_source no_plural[] = {PATTERNS("my",
		HEADER "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"a\"\nmsgstr[1] \"{n, x}\"\n")};
	fails("a tag that ends in -", no_tag, 2, "EINVAL 1@0:0");
	fails("a tag that is too long", long_tag, 1, "EINVAL 0@0:0");
	fails("PO that is none", no_po, 2, "ESYNTAX 1@10:0");
	fails("MO that is none", no_mo, 1, "ESYNTAX 0@10:0");
	fails("a translation that is no pattern", no_pattern, 3, "ESYNTAX 2@24:4");
	fails("a plural form that is none", no_plural, 1, "ESYNTAX 0@56:3");
}

/* An MO file is copied. */
static void
bytes_are_not_kept(void)
{
	static const struct mo_message messages[] = {MO("one", "တစ်")};
	struct mymr_buf mo = {0};
	struct mymr_bundle *bundle = NULL;
	mo_build(&mo, messages, 1, false);
	const struct mymr_bundle_source source = {"my", mo.s, mo.len, true};
	mymr_bundle_new(&bundle, "en", &source, 1, NULL);
	memset(mo.s, 0, mo.len);
	mymr_buf_free(&mo);
	tap_ok(mymr_bundle_retain(bundle) == bundle, "held twice");
	mymr_bundle_release(bundle);
	finds(bundle, "my", "one", "OK my: တစ်");
	mymr_bundle_release(bundle);
}

#define PAGES "{n, plural, one {# page} other {# pages}}"

static void
is_formatted(const struct mymr_bundle *bundle, struct mymr_bundle_request request, int n,
	const char *want)
{
	const struct mymr_argument arg = {.name = "n", .type = MYMR_ARGUMENT_INTEGER, .integer = n};
	struct mymr_buf out = {0};
	mymr_bundle_format(&out, bundle, &request, MYMR_DIGITS_MYMR, &arg, 1, NULL);
	tap_is(out.s, out.len, want, "%.*s for %s", (int)request.id_len, request.id,
		request.locale);
	mymr_buf_free(&out);
}

static void
formats(void)
{
	static const struct mymr_bundle_source sources[] = {PATTERNS("my",
		HEADER "msgid \"" PAGES "\"\nmsgstr \"{n, plural, other {စာမျက်နှာ # ခု}}\"\n\n"
		       "msgctxt \"c\"\nmsgid \"{n}\"\nmsgid_plural \"\"\nmsgstr[0] \"c {n}\"\n")};
	struct mymr_bundle *bundle = NULL;
	struct mymr_buf out = {0};
	struct mymr_error error = {0, NULL};
	mymr_bundle_new(&bundle, "en", sources, 1, NULL);
	const struct mymr_bundle_request pages = {
		.locale = "my-MM", .id = PAGES, .id_len = strlen(PAGES)};
	struct mymr_bundle_request request = pages;
	is_formatted(bundle, request, 1, "စာမျက်နှာ ၁ ခု");
	request.locale = "en-GB";
	is_formatted(bundle, request, 1, "1 page");
	is_formatted(bundle, request, 1200, "1,200 pages");
	/* What has no translation has the rules of its own language. */
	request = (struct mymr_bundle_request){
		.locale = "my", .id = "only " PAGES, .id_len = strlen("only " PAGES)};
	is_formatted(bundle, request, 1, "only 1 page");
	request = (struct mymr_bundle_request){
		.locale = "my", .context = "c", .context_len = 1, .id = "{n}", .id_len = 3};
	is_formatted(bundle, request, 5, "c ၅");
	request = (struct mymr_bundle_request){.locale = "my", .id = "a {n", .id_len = 4};
	tap_ok(mymr_bundle_format(&out, bundle, &request, MYMR_DIGITS_MYMR, NULL, 0, &error) ==
				MYMR_ESYNTAX &&
			error.offset == 4 && out.len == 0,
		"an id that is no pattern");
	tap_ok(mymr_bundle_format(&out, bundle, &pages, MYMR_DIGITS_MYMR, NULL, 0, &error) ==
				MYMR_ENOENT &&
			error.reason && out.len == 0,
		"an argument is missing");
	mymr_buf_free(&out);
	mymr_bundle_release(bundle);
}

/* Locales of the bundle, header, the locale chosen. */
static void
accept_row(char **field, const char *place)
{
	struct mymr_bundle_source sources[16] = {{NULL, NULL, 0, false}};
	struct mymr_bundle *bundle = NULL;
	const char *locale;
	char got[128];
	size_t n = 0;
	for (char *tag = strtok(field[0], " "); tag && n < 16; tag = strtok(NULL, " "))
		sources[n++] = (struct mymr_bundle_source){tag, "", 0, false};
	if (!tap_ok(!mymr_bundle_new(&bundle, "en", sources, n, NULL), "%s: a bundle", place))
		return;
	const enum mymr_status status =
		mymr_bundle_negotiate(bundle, field[1], strlen(field[1]), &locale);
	snprintf(got, sizeof got, "%s%s", status ? "none, " : "", locale);
	tap_is(got, strlen(got), field[2], "%s: %s", place, field[3]);
	mymr_bundle_release(bundle);
}

/* A header of a megabyte made of one piece. */
static void
is_passed_over(const struct mymr_bundle *bundle, const char *piece)
{
	struct mymr_buf s = {0};
	const char *locale = NULL;
	while (s.len < 1 << 20)
		mymr_buf_puts(&s, piece);
	mymr_bundle_negotiate(bundle, s.s, s.len, &locale);
	tap_ok(locale != NULL, "a megabyte of '%s' is %s", piece, locale);
	mymr_buf_cstr(&s);
	const struct mymr_bundle_request request = {.locale = s.s, .id = "a", .id_len = 1};
	struct mymr_bundle_text text;
	tap_ok(mymr_bundle_message(bundle, &request, &text) == MYMR_ENOENT, "and as a locale");
	mymr_buf_free(&s);
}

static void
hostile(void)
{
	static const struct mymr_bundle_source sources[] = {GOOD};
	struct mymr_bundle *bundle = NULL;
	mymr_bundle_new(&bundle, "en", sources, 1, NULL);
	is_passed_over(bundle, ",");
	is_passed_over(bundle, "-");
	is_passed_over(bundle, "a-");
	is_passed_over(bundle, "my,");
	is_passed_over(bundle, "my;q=0.5,");
	is_passed_over(bundle, ";");
	is_passed_over(bundle, "x");
	mymr_bundle_release(bundle);
}

int
main(void)
{
	fallbacks();
	default_is_long();
	failures();
	bytes_are_not_kept();
	formats();
	tap_rows("tests/cases/accept_language.tsv", 4, accept_row);
	hostile();
	return tap_done();
}
