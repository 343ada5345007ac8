/* SPDX-License-Identifier: MIT */
/* Pairs read from every format: rows of a table, hostile files, columns. */
#include <mymr/bitext.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static enum mymr_status
note(void *arg, const struct mymr_bitext_pair *pair)
{
	struct mymr_buf *out = arg;
	char place[32];
	snprintf(place, sizeof place, "@%zu", pair->offset);
	mymr_buf_puts(out, out->len ? " " : "");
	mymr_buf_puts(out, pair->is_draft ? "~[" : "[");
	mymr_buf_append(out, pair->context ? pair->context : "", pair->n_context);
	mymr_buf_puts(out, "]");
	mymr_buf_append(out, pair->source, pair->n_source);
	mymr_buf_puts(out, "=");
	mymr_buf_append(out, pair->translation, pair->n_translation);
	mymr_buf_puts(out, place);
	return MYMR_OK;
}

static enum mymr_bitext_format
format_named(const char *name)
{
	int i = 0;
	while (i < MYMR_BITEXT_FORMATS &&
		strcmp(name, mymr_bitext_format_name((enum mymr_bitext_format)i)) != 0)
		i++;
	return (enum mymr_bitext_format)i;
}

static void
row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	const enum mymr_status status = mymr_bitext_read(
		format_named(field[0]), field[1], strlen(field[1]), note, &out, &error);
	if (status) {
		char text[256];
		snprintf(text, sizeof text, "! %zu %s", error.offset, error.reason);
		out.len = 0;
		mymr_buf_puts(&out, text);
	}
	tap_is(out.s ? out.s : "", out.len, field[2], "%s: %s: %s", place, field[0], field[3]);
	mymr_buf_free(&out);
}

static void
named(const char *name, const char *s, const char *want)
{
	enum mymr_bitext_format format = MYMR_BITEXT_FORMATS;
	const enum mymr_status status = mymr_bitext_format_of(&format, name, s, strlen(s));
	const char *got = status ? "none" : mymr_bitext_format_name(format);
	tap_is(got, strlen(got), want, "the format of %s is %s", name ? name : "what begins so",
		want);
}

static void
formats(void)
{
	named("a.PO", "", "po");
	named("a.tmx", "", "tmx");
	named("a.xlf", "", "xliff");
	named("a.xliff", "<tmx", "xliff");
	named("a.txt", "msgid \"a\"", "po");
	named(NULL, "# a\nmsgid \"a\"", "po");
	named(NULL, "<?xml version='1.0'?><tmx version='1.4'>", "tmx");
	named(NULL, "<xliff version='1.2'>", "xliff");
	named("tmx", "a msgid ", "none");
	named(NULL, "", "none");
	tap_ok(!mymr_bitext_format_name(MYMR_BITEXT_FORMATS), "there are no more formats");
}

static void
columns(void)
{
	static const char rows[] = "d1\ta\tက\n#x\tb\tခ\n";
	struct mymr_buf out = {0};
	mymr_bitext_read_columns(MYMR_BITEXT_TSV, "context,source,translation", rows,
		sizeof rows - 1, note, &out, NULL);
	tap_is(out.s, out.len, "[d1]a=က@5", "columns are named by the caller");
	out.len = 0;
	mymr_bitext_read_columns(
		MYMR_BITEXT_TSV, "-,source,translation", rows, sizeof rows - 1, note, &out, NULL);
	tap_is(out.s, out.len, "[]a=က@5", "others are passed over");
	tap_ok(mymr_bitext_read_columns(MYMR_BITEXT_TSV, "source", rows, sizeof rows - 1, note,
		       &out, NULL) == MYMR_EINVAL,
		"a translation is missing");
	tap_ok(mymr_bitext_read_columns(MYMR_BITEXT_PO, "source,translation", rows, sizeof rows - 1,
		       note, &out, NULL) == MYMR_EINVAL,
		"PO has no columns");
	mymr_buf_free(&out);
}

static enum mymr_status
stop(void *arg, const struct mymr_bitext_pair *pair)
{
	(void)pair;
	++*(int *)arg;
	return MYMR_ERANGE;
}

static void
stopping(void)
{
	static const char *const files[] = {
		"msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n",
		"<tmx><tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv "
		"xml:lang='my'><seg>b</seg></tuv>"
		"<tuv xml:lang='my'><seg>c</seg></tuv></tu></tmx>"};
	static const enum mymr_bitext_format of[] = {MYMR_BITEXT_PO, MYMR_BITEXT_TMX};
	for (size_t i = 0; i < 2; i++) {
		int n = 0;
		const enum mymr_status status =
			mymr_bitext_read(of[i], files[i], strlen(files[i]), stop, &n, NULL);
		tap_ok(status == MYMR_ERANGE && n == 1, "%s: who gets pairs may stop",
			mymr_bitext_format_name(of[i]));
	}
}

/* Many elements in each other, and a billion laughs. */
static void
hostile(void)
{
	static const char laughs[] =
		"<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
		"<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><tmx>&c;</tmx>";
	struct mymr_buf deep = {0}, out = {0};
	struct mymr_error error;
	mymr_buf_puts(&deep, "<tmx>");
	for (int i = 0; i < 100000; i++)
		mymr_buf_puts(&deep, "<tu>");
	tap_ok(mymr_bitext_read(MYMR_BITEXT_TMX, deep.s, deep.len, note, &out, &error) ==
			MYMR_ERANGE,
		"100,000 elements in each other: %s", error.reason);
	tap_ok(error.offset < 10000, "where it is too much, not at the end");
	tap_ok(mymr_bitext_read(MYMR_BITEXT_TMX, laughs, sizeof laughs - 1, note, &out, &error) ==
			MYMR_ESYNTAX,
		"entities that multiply");
	mymr_buf_free(&deep);
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/bitext.tsv", 4, row);
	formats();
	columns();
	stopping();
	hostile();
	return tap_done();
}
