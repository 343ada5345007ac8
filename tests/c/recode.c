/* SPDX-License-Identifier: MIT */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <mymr/recode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "burmese.h"
#include "soup.h"
#include "tap.h"

static int
read_encoding(const char *name, struct mymr_recode_options *o)
{
	o->is_auto = strcmp(name, "auto") == 0;
	for (int e = MYMR_ENCODING_NONE; e <= MYMR_ENCODING_MIXED; e++) {
		if (strcmp(mymr_encoding_name((enum mymr_encoding)e), name) == 0)
			o->from = (enum mymr_encoding)e;
	}
	return o->is_auto || o->from != MYMR_ENCODING_NONE;
}

static enum mymr_status
recode(const struct mymr_recode_options *o, const char *format, const char *s, size_t n,
	struct mymr_buf *out)
{
	struct mymr_document *doc = NULL;
	enum mymr_status status = mymr_document_open_runs(&doc, s, n, format, NULL, NULL);
	if (!status)
		status = mymr_document_recode(doc, o, NULL, NULL);
	if (!status)
		status = mymr_document_write(doc, out);
	mymr_document_free(doc);
	return status;
}

static void
row(char **field, const char *place)
{
	struct mymr_recode_options o = {.to_zawgyi = strcmp(field[2], "zawgyi") == 0};
	struct mymr_buf out = {0}, again = {0};
	tap_ok(read_encoding(field[1], &o), "%s: '%s' is an encoding", place, field[1]);
	recode(&o, field[0], field[3], strlen(field[3]), &out);
	tap_is(out.s, out.len, field[4], "%s: %s", place, field[5]);
	if (o.is_auto) {
		recode(&o, field[0], out.s, out.len, &again);
		tap_is(again.s, again.len, field[4], "%s: twice equals once", place);
	}
	mymr_buf_free(&out);
	mymr_buf_free(&again);
}

/* Text that no conversion touches comes back byte for byte, in every format. */
static void
soups(void)
{
	const struct mymr_recode_options o = {.from = MYMR_ENCODING_UNICODE};
	int n_changed = 0;
	for (unsigned seed = 1; seed <= 500; seed++) {
		size_t n;
		char *s = soup_make(seed, seed % 200 + 1, &n);
		for (size_t f = 0; mymr_run_format_name(f); f++) {
			struct mymr_buf out = {0};
			enum mymr_status status = recode(&o, mymr_run_format_name(f), s, n, &out);
			if (status == MYMR_ESYNTAX && out.len == 0) /* no archive */
				continue;
			n_changed += status || out.len != n || memcmp(out.s, s, n) != 0;
			mymr_buf_free(&out);
		}
		free(s);
	}
	tap_ok(n_changed == 0, "500 tag soups come back byte for byte in every format");
}

/* Spans that are not sure: kept, converted or marked. */
static void
unsure(void)
{
	static const char text[] = "ကိ\xE1\x80\xAF";
	struct mymr_recode_options o = {.is_auto = true};
	struct mymr_buf out = {0};
	recode(&o, "text", text, strlen(text), &out);
	tap_is(out.s, out.len, text, "a text that says nothing stays");
	mymr_buf_free(&out);
}

/* One spelling: what conversion and normalization give one after the other. */
static void
spelling(void)
{
	const struct mymr_recode_options o = {.from = MYMR_ENCODING_ZAWGYI, .respells = true};
	uint32_t seed = 1974;
	int n_bad = 0, n_changed = 0;
	struct mymr_buf text = {0};
	for (int round = 0; round < 5000; round++) {
		struct mymr_buf got = {0}, unicode = {0}, want = {0};
		random_text(&text, &seed, 8);
		for (size_t i = 0; i < text.len; i++)
			text.s[i] = text.s[i] == '\n' ? '|' : text.s[i];
		mymr_buf_puts(&text, "\u1005\u103A\u1031\u107E\u101E\u102C\u1039");
		mymr_zawgyi_to_unicode(&unicode, text.s, text.len, NULL, NULL);
		mymr_normalize(&want, unicode.s, unicode.len, MYMR_NORMALIZE_SPELLING);
		recode(&o, "text", text.s, text.len, &got);
		n_changed += !is_same(&unicode, &want);
		if (!is_same(&got, &want) && n_bad++ == 0)
			show(&text, "spelling");
		mymr_buf_free(&got);
		mymr_buf_free(&unicode);
		mymr_buf_free(&want);
	}
	mymr_buf_free(&text);
	tap_ok(n_bad == 0 && n_changed > 4000, "%d texts in one spelling (%d are not)", n_changed,
		n_bad);
}

static void
formats(void)
{
	struct mymr_document *doc = NULL;
	static const struct {
		const char *s, *file, *format;
	} rows[] = {{"x", "a.html", "html"}, {"x", "strings.xml", "xml"}, {"{}", "a.json", "json"},
		{"x", "a.csv", "csv"}, {"x", "a.srt", "srt"}, {"x", "my.po", "po"},
		{"x", "a.properties", "properties"}, {"<p>x", NULL, "html"}, {"x", NULL, "text"},
		{"{ \"a\": 1}", NULL, "json"}, {"[{\"a\": 1}]", NULL, "json"},
		{"[\"a\"]", "x.unknown", "json"}, {"{a}", NULL, "text"}, {"[[a]]", NULL, "text"},
		{" [", NULL, "text"}, {"{\"", "a.txt", "text"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		enum mymr_status status = mymr_document_open_runs(
			&doc, rows[i].s, strlen(rows[i].s), NULL, rows[i].file, NULL);
		tap_ok(!status && strcmp(mymr_document_format(doc), rows[i].format) == 0,
			"%s named %s is %s", rows[i].s, rows[i].file ? rows[i].file : "nothing",
			rows[i].format);
		mymr_document_free(doc);
		tap_ok(strcmp(mymr_run_format_of(rows[i].file, rows[i].s, strlen(rows[i].s)),
			       rows[i].format) == 0,
			"... and known from the beginning");
	}
	tap_ok(strcmp(mymr_run_format_of(NULL, NULL, 0), "text") == 0, "nothing is text");
	tap_ok(mymr_document_open_runs(&doc, "x", 1, "none", NULL, NULL) == MYMR_ENOENT,
		"an unknown format");
	tap_ok(mymr_document_open_runs(&doc, "\xFF", 1, "text", NULL, NULL) == MYMR_EUTF8,
		"invalid UTF-8");
}

int
main(void)
{
	tap_rows("tests/cases/recode.tsv", 6, row);
	soups();
	unsure();
	spelling();
	formats();
	return tap_done();
}
