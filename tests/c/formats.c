/* SPDX-License-Identifier: MIT */
/* Formats of strings and of subtitles: rows, files as they are, and texts that want to be markup.
 */
#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static struct mymr_document *
open_as(const char *format, const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	mymr_document_open(&doc, s, n, format, NULL, NULL);
	return doc;
}

/* "context|text ¦ context|text" */
static void
put_units(struct mymr_buf *out, const struct mymr_document *doc)
{
	size_t n = 0;
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	for (size_t i = 0; i < n; i++) {
		mymr_buf_puts(out, i ? " ¦ " : "");
		mymr_buf_append(out, u[i].context, u[i].context_len);
		mymr_buf_puts(out, "|");
		mymr_buf_append(out, u[i].text, u[i].text_len);
	}
	mymr_document_warnings(doc, &n);
	for (size_t i = 0; i < n; i++)
		mymr_buf_puts(out, " ¦ !");
}

static enum mymr_status
set_all(struct mymr_document *doc, const char *text, size_t len)
{
	size_t n = 0;
	enum mymr_status status = MYMR_OK;
	mymr_document_units(doc, &n);
	for (size_t i = 0; i < n && !status; i++)
		status = mymr_document_set_text(doc, i, text, len, NULL);
	return status;
}

static int
is_identical(const struct mymr_document *doc, const char *s, size_t n)
{
	struct mymr_buf out = {0};
	const int same = mymr_document_write(doc, &out) == MYMR_OK && out.len == n &&
			 (n == 0 || memcmp(out.s, s, n) == 0);
	mymr_buf_free(&out);
	return same;
}

static const char *row_format;

static void
put_error(struct mymr_buf *out, const char *s)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	char text[200];
	mymr_document_open(&doc, s, strlen(s), row_format, NULL, &error);
	snprintf(text, sizeof text, "error: %s at %zu", error.reason, error.offset);
	mymr_buf_puts(out, text);
	mymr_document_free(doc);
}

/* Source, its units and a "!" for each warning, the text they all get, the result, why. */
static void
row(char **field, const char *place)
{
	struct mymr_document *doc = open_as(row_format, field[0], strlen(field[0]));
	struct mymr_buf got = {0};
	if (!doc)
		put_error(&got, field[0]);
	else
		put_units(&got, doc);
	tap_is(got.s, got.len, field[1], "%s: units: %s", place, field[4]);
	tap_ok(!doc || is_identical(doc, field[0], strlen(field[0])), "%s: as it came", place);
	got.len = 0;
	if (doc && set_all(doc, field[2], strlen(field[2])) == MYMR_OK)
		mymr_document_write(doc, &got);
	tap_is(got.s, got.len, field[3], "%s: result: %s", place, field[4]);
	mymr_buf_free(&got);
	mymr_document_free(doc);
}

static void
rows(const char *format)
{
	char path[100];
	snprintf(path, sizeof path, "tests/cases/format_%s.tsv", format);
	row_format = format;
	tap_rows(path, 5, row);
}

/* A subtitle has no line ends but those of its lines, and no blanks at its ends. */
static void
as_subtitle(struct mymr_buf *out, const char *s)
{
	out->len = 0;
	while (*s == ' ' || *s == '\n' || *s == '\t' || *s == '\r')
		s++;
	for (; *s; s++) {
		if (*s == '\r' && s[1] == '\n')
			s++;
		const char *next = s + 1;
		while (*next == ' ')
			next++;
		const int keeps = *s == '\n' && *next == '-';
		mymr_buf_putc(out, (*s == '\n' && !keeps) || *s == '\r' ? ' ' : *s);
	}
	while (out->len && strchr(" \t\n", out->s[out->len - 1]))
		out->len--;
	mymr_buf_cstr(out);
}

static const struct sample {
	const char *format;
	const char *s;
	int is_subtitle;
} samples[] = {
	{"php", "<?php\nreturn ['a' => 'Hello', \"b\" => \"All\", 'c' => ['d' => \"x\"]];\n", 0},
	{"properties", "# x\na.b = Hello\nc: All \\\n  of it\nd All", 0},
	{"properties", "a = \xE1\x80\x80 \\u1001\r\nb : All\r\n", 0},
	{"strings", "/* x */\n\"a\" = \"Hello\";\n// y\nb = \"All\";", 0},
	{"json", "{\"a\": {\"b\": \"Hello\"},\n \"c\": [\"All\", 1]}", 0},
	{"json", "{\"a\": \"\\u1000\"}", 0},
	{"srt",
		"1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:03,000 --> "
		"00:00:04,000\nAll\n",
		1},
	{"srt",
		"\xEF\xBB\xBF"
		"1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n",
		1},
	{"vtt",
		"WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\nNOTE\nHi\n\n00:03.000 --> "
		"00:04.000\nAll",
		1},
};

static const char *const hostile[] = {"a\"b'c", "\\ x", "a\\", "\\u1000 \\n \\", "\" x", "\"x",
	"x\"", "'x'", "x'", "\\'x", "\\\"x", "a\nb", "a\r\nb\n\nc", "\nx", "x\n", "- a\n- b",
	"a\tb", "a\vb", "\x01x\x1F", "x\x7F", "$x {$y} ${z} $z[0]", "{x", "{{name}} %s %1$d", "x;",
	"x => 'y'", "# x", "! x", "// x", "/* x */", "x */", "=x", ":x", " x", "x ", "  x  y  ",
	"<?php x ?>", "?> x", "a & b &amp; &lt;b&gt;", "x < y", "x --> y",
	"5 00:00:01,000 --> 00:00:02,000", "WEBVTT", "NOTE x", "1", "\xC2\xA0x", "\xE2\x80\xA8x",
	"\xF0\x9F\x98\x80x", "မြန်မာ", "မြန်မာ \"သတင်း\" $ \\ '။'", "<<<EOT\nx\nEOT;",
	"မြန်မာနိုင်ငံတစ်ဝန်းလုံးတွင် မိုးသည်းထန်စွာ ရွာသွန်းမည်ဖြစ်ကြောင်း မိုးလေဝသဌာနက ယနေ့ ထုတ်ပြန်သည်။",
	"The heavy rain that began on Monday is expected to go on all over the country, it said.",
	"A very long line  with  two blanks  between words and a dash - and another - and so on"};

static void
reads_back(const struct sample *sample, size_t k)
{
	const char *text = hostile[k];
	struct mymr_document *doc = open_as(sample->format, sample->s, strlen(sample->s)), *again;
	struct mymr_buf out = {0}, want = {0};
	size_t n = 0, n_again = 0;
	mymr_document_units(doc, &n);
	mymr_buf_puts(&want, text);
	mymr_buf_cstr(&want);
	if (sample->is_subtitle)
		as_subtitle(&want, text);
	const int is_written = n && set_all(doc, text, strlen(text)) == MYMR_OK &&
			       mymr_document_write(doc, &out) == MYMR_OK;
	again = open_as(sample->format, out.s, out.len);
	const struct mymr_unit *u = again ? mymr_document_units(again, &n_again) : NULL;
	int same = is_written && n_again == n;
	for (size_t i = 0; i < n && same; i++)
		same = u[i].text_len == want.len && memcmp(u[i].text, want.s, want.len) == 0;
	tap_ok(same, "%s: text %zu reads back", sample->format, k);
	if (!same)
		printf("# %s\n# %.*s\n", hostile[k], (int)out.len, out.s);
	mymr_document_free(doc);
	mymr_document_free(again);
	mymr_buf_free(&out);
	mymr_buf_free(&want);
}

static void
hostile_texts(void)
{
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
		for (size_t k = 0; k < sizeof hostile / sizeof *hostile; k++)
			reads_back(&samples[i], k);
	}
}

/* Bytes of a sample changed at random: it opens or not, and comes back as it is. */
static void
damaged(void)
{
	unsigned state = 1;
	int n_wrong = 0;
	for (int round = 0; round < 20000; round++) {
		const struct sample *sample = &samples[round % (sizeof samples / sizeof *samples)];
		static const char signs[] = "\"\\'{}[]:=,;()<>-\n\r \t$#!/*&1u";
		char s[300];
		const size_t n = strlen(sample->s);
		memcpy(s, sample->s, n);
		for (int k = 0; k < 4; k++) {
			state = state * 1103515245 + 12345;
			s[(state >> 8) % n] = signs[(state >> 20) % (sizeof signs - 1)];
		}
		struct mymr_document *doc = open_as(sample->format, s, n);
		n_wrong += doc && !is_identical(doc, s, n);
		mymr_document_free(doc);
	}
	tap_ok(n_wrong == 0, "20,000 damaged files come back as they are");
}

static void
shared_files(void)
{
	static const char *const names[] = {"zawgyi-json/acode.en.json",
		"zawgyi-json/acode.unicode.json", "zawgyi-json/acode.zawgyi.json"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char name[200];
		size_t n = 0, n_units = 0;
		snprintf(name, sizeof name, "catalogs/%s", names[i]);
		const char *path = tap_shared(name);
		char *s = path ? tap_read_file(path, &n) : NULL;
		if (!path)
			continue;
		struct mymr_document *doc = s ? open_as(NULL, s, n) : NULL;
		if (doc)
			mymr_document_units(doc, &n_units);
		tap_ok(doc && n_units && is_identical(doc, s, n), "%s as it came", names[i]);
		mymr_document_free(doc);
		free(s);
	}
}

/* What made readers slow. */
static void
pathological(void)
{
	static const struct {
		const char *format;
		const char *first;
		const char *again;
	} made[] = {
		{"php", "<?php", "['a' => "},
		{"php", "<?php [", "<<<A\n"},
		{"php", "<?php [", "'a' . "},
		{"php", "<?php [\"", "\\u{"},
		{"php", "", "<?"},
		{"properties", "a=", "\\\n "},
		{"properties", "a ", "\\u1000"},
		{"strings", "", "/*"},
		{"strings", "\"", "\\"},
		{"json", "", "["},
		{"json", "", "{\"a\":[\"b\","},
		{"json", "{\"", "\\u"},
		{"json", "\"", "x\\"},
		{"srt", "1\n00:01 --> 00:02\n", "<i>"},
		{"srt", "1\n00:01 --> 00:02\n", "<i></b>"},
		{"srt", "1\n00:01 --> 00:02\n", "{\\"},
		{"srt", "1\n00:01 --> 00:02\n", "x\n"},
		{"vtt", "WEBVTT\n\n00:01 --> 00:02\n", "<c>x\n</i>"},
		{"vtt", "WEBVTT\n\n00:01 --> 00:02\n", "&"},
	};
	for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
		struct mymr_buf s = {0};
		mymr_buf_puts(&s, made[i].first);
		for (int k = 0; k < 200000; k++)
			mymr_buf_puts(&s, made[i].again);
		struct mymr_document *doc = open_as(made[i].format, s.s, s.len);
		tap_ok(!doc || is_identical(doc, s.s, s.len), "%s: row %zu, 200,000 times",
			made[i].format, i);
		mymr_document_free(doc);
		mymr_buf_free(&s);
	}
}

int
main(void)
{
	rows("json");
	rows("properties");
	rows("strings");
	rows("php");
	rows("srt");
	rows("vtt");
	hostile_texts();
	damaged();
	shared_files();
	pathological();
	return tap_done();
}
