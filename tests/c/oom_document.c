/* SPDX-License-Identifier: MIT */
/* Documents and their localization when memory runs out. */
#include <mymr/link.h>
#include <mymr/localize.h>
#include <mymr/recode.h>
#include <string.h>
#include "oom.h"
#include "tap.h"

static const char page[] =
	"<html><title>T</title><p>See <a href=x title=\"A dog\">this</a> &amp; <b>that</b>.</p>"
	"<p>Posted July 24, 2017</p><ul><li>Home<li>Unknown</ul><p>by <a>Ko Ko</a></p>"
	"<script type='application/ld+json'>{\"headline\":\"H\"}</script></b>";

static const char catalog_text[] =
	"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
	"msgid \"Home\"\nmsgstr \"ပင်မ\"\n"
	"msgid \"by {name}\"\nmsgstr \"ရေးသူ {name}\"\n"
	"msgid \"Posted {date}\"\nmsgstr \"{date} တင်သည်\"\n"
	"msgid \"See <a>this</a> & <b>that</b>.\"\nmsgstr \"<b>ဟို</b> <a>ဤ</a>\"\n";

static int
open_document(void *arg)
{
	const char *format = arg;
	struct mymr_document *doc;
	struct mymr_error error = {0, NULL};
	enum mymr_status status =
		mymr_document_open(&doc, page, strlen(page), format, NULL, &error);
	if (status)
		return error.reason ? (int)status : 1;
	mymr_document_free(doc);
	return 0;
}

struct sample {
	const char *format;
	const char *s;
};

/* A file of strings or subtitles, its texts set and written. */
static int
rewrite(void *arg)
{
	const struct sample *sample = arg;
	struct mymr_document *doc;
	struct mymr_buf out = {0};
	size_t n;
	static const char text[] = "The heavy rain that began on Monday is expected to go on";
	enum mymr_status status =
		mymr_document_open(&doc, sample->s, strlen(sample->s), sample->format, NULL, NULL);
	if (status)
		return status;
	mymr_document_units(doc, &n);
	for (size_t i = 0; i < n && (!status || status == MYMR_ECODES); i++)
		status = mymr_document_set_text(doc, i, text, strlen(text), NULL);
	status = status == MYMR_ECODES ? MYMR_OK : status;
	if (!status)
		status = mymr_document_write(doc, &out);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return status;
}

/* Links of a page or a sitemap. */
static int
relink(void *arg)
{
	const struct sample *sample = arg;
	const struct mymr_link_rule rule = {"/en/*", "/my/*"};
	const struct mymr_link_options options = {
		.rules = &rule, .n_rules = 1, .to = MYMR_BURMESE, .url = "/en/b"};
	struct mymr_document *doc;
	struct mymr_buf out = {0};
	enum mymr_status status =
		mymr_document_open(&doc, sample->s, strlen(sample->s), sample->format, NULL, NULL);
	if (status)
		return status;
	status = mymr_document_localize_links(doc, &options, NULL);
	if (!status)
		status = mymr_document_write(doc, &out);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return status;
}

static enum mymr_status
localize_and_extract(const struct mymr_localizer *l)
{
	struct mymr_document *doc;
	struct mymr_pot *pot = NULL;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_document_open(&doc, page, strlen(page), "html", NULL, NULL);
	if (status)
		return status;
	status = mymr_pot_new(&pot);
	if (!status)
		status = mymr_extract(pot, doc, "p.html", NULL);
	if (!status)
		status = mymr_localizer_run(l, doc, NULL, NULL);
	if (!status)
		status = mymr_document_write(doc, &out);
	if (status && out.len)
		status = MYMR_EINVAL;
	mymr_pot_free(pot);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return status;
}

static int
localize(void *arg)
{
	const struct mymr_localize_options *options = arg;
	struct mymr_catalog *catalog;
	struct mymr_localizer *l;
	enum mymr_status status =
		mymr_catalog_load_po(&catalog, catalog_text, strlen(catalog_text), NULL, NULL);
	if (status)
		return status;
	status = mymr_localizer_new(&l, (const struct mymr_catalog *const *)&catalog, 1, options);
	if (!status) {
		status = localize_and_extract(l);
		mymr_localizer_free(l);
	}
	mymr_catalog_free(catalog);
	return status;
}

static int
recode(void *arg)
{
	static const char s[] = "<p title=\"ၾသဂုတ္\">ေက်ာင္း &#4155;&#4121; ၾသ<b>ဂုတ္ ျမန္မာ</b>";
	struct mymr_document *doc;
	struct mymr_buf out = {0};
	enum mymr_status status =
		mymr_document_open_runs(&doc, s, sizeof s - 1, "html", NULL, NULL);
	if (status)
		return status;
	status = mymr_document_recode(doc, arg, NULL, NULL);
	if (!status)
		status = mymr_document_write(doc, &out);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return status;
}

int
main(void)
{
	static char html[] = "html", text[] = "text";
	struct mymr_localize_options options = {
		.to = MYMR_BURMESE, .values = MYMR_VALUES_ALL, .digits = MYMR_DIGITS_MYMR};
	oom_test(open_document, html, "opening a page");
	oom_test(open_document, text, "opening a text");
	struct sample samples[] = {
		{"srt", "1\n00:01 --> 00:02\na <i>b</i>\nc\n\n2\n00:03 --> 00:04\nd\n"},
		{"vtt", "WEBVTT\n\n00:01 --> 00:02\na &amp; b\n\nx --> y\n"},
		{"json", "{\"a\": [\"b\", \"\\u1000\", \"\\q\"]}"},
		{"properties", "a = b \\\n \\u1000\nc = \\u1"},
		{"strings", "\"a\" = \"b\\n\"; \"c\" = \"\\U1\";"},
		{"po", "msgid \"a\"\nmsgstr \"\"\n\"b c\"\n\nmsgctxt \"d\"\nmsgid \"e\"\nmsgstr "
		       "\"\"\n"},
		{"php", "<?php ['a' => ['b'], 'c' => \"$d\"];"},
	};
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		oom_test(rewrite, &samples[i], samples[i].format);
	struct sample linked[] = {
		{"html", "<head><title>A</title></head><a href=/en/a>B</a>"},
		{"sitemap", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url>"
			    "<loc>/en/a</loc></url></urlset>"},
	};
	for (size_t i = 0; i < sizeof linked / sizeof *linked; i++)
		oom_test(relink, &linked[i], "changing links");
	oom_test(localize, &options, "localizing a page");
	struct mymr_recode_options respelt = {.from = MYMR_ENCODING_ZAWGYI, .respells = true};
	oom_test(recode, &respelt, "converting a page into one spelling");
	return tap_done();
}
