/* SPDX-License-Identifier: MIT */
/* PO files as they are read for editing, and that changes touch their own lines only. */
#include <mymr/po_edit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "tap.h"

/* "CONTEXT^ID" or "ID"; the entry becomes fuzzy unless the text begins with "-". */
static void
set_previous(struct mymr_po *po, size_t entry, const char *text)
{
	const bool is_fuzzy = *text != '-';
	text += !is_fuzzy;
	const char *id = strchr(text, '^');
	const struct mymr_po_names names = {
		.context = id ? text : NULL,
		.n_context = id ? (size_t)(id - text) : 0,
		.id = id ? id + 1 : text,
		.n_id = strlen(id ? id + 1 : text),
	};
	mymr_po_set_previous(po, entry, &names);
	mymr_po_set_fuzzy(po, entry, is_fuzzy);
}

static void
change(struct mymr_po *po, const char *command)
{
	char what[16];
	unsigned entry = 0, form = 0;
	int at = 0;
	sscanf(command, "%15s %u %n", what, &entry, &at);
	if (strcmp(what, "form") == 0)
		sscanf(command, "%15s %u %u %n", what, &entry, &form, &at);
	const char *text = command + at;
	if (strcmp(what, "form") == 0)
		mymr_po_set_form(po, entry, form, text, strlen(text));
	else if (strcmp(what, "previous") == 0)
		set_previous(po, entry, text);
	else if (strcmp(what, "comment") == 0)
		mymr_po_add_comment(po, entry, text, strlen(text));
	else if (strcmp(what, "none") != 0)
		mymr_po_set_fuzzy(po, entry, strcmp(what, "fuzzy") == 0);
}

static void
edit_row(char **field, const char *place)
{
	struct mymr_po *po;
	struct mymr_buf out = {0};
	const size_t n = strlen(field[0]);
	char *copy = malloc(n ? n : 1); /* no NUL behind: a sanitizer sees what reads too far */
	memcpy(copy, field[0], n);
	tap_ok(mymr_po_open(&po, copy, n) == MYMR_OK, "%s: opened", place);
	change(po, field[1]);
	mymr_po_write(po, &out);
	tap_is(out.s ? out.s : "", out.len, field[2], "%s: %s", place, field[3]);
	mymr_po_free(po);
	free(copy);
	mymr_buf_free(&out);
}

static void
put(struct mymr_buf *out, const char *before, const struct mymr_po_string *s)
{
	if (!s->s)
		return;
	mymr_buf_puts(out, before);
	mymr_buf_append(out, s->s, s->len);
}

static void
dump(struct mymr_buf *out, const struct mymr_po *po)
{
	struct mymr_po_entry e;
	for (size_t i = 0; mymr_po_entry_at(po, i, &e) == MYMR_OK; i++) {
		mymr_buf_puts(out, i ? " " : "");
		mymr_buf_puts(out, e.is_obsolete ? "~" : "");
		mymr_buf_puts(out, e.is_fuzzy ? "!" : "");
		put(out, "", &e.context);
		put(out, e.context.s ? "^" : "", &e.id);
		put(out, "<", &e.previous_id);
	}
	if (mymr_po_size(po) == 0)
		mymr_buf_puts(out, "-");
}

static void
problem_row(char **field, const char *place)
{
	struct mymr_po *po;
	struct mymr_buf got = {0};
	size_t n;
	mymr_po_open(&po, field[0], strlen(field[0]));
	dump(&got, po);
	tap_is(got.s, got.len, field[1], "%s: entries: %s", place, field[3]);
	got.len = 0;
	const struct mymr_po_problem *p = mymr_po_problems(po, &n);
	for (size_t i = 0; i < n; i++) {
		char line[256];
		snprintf(line, sizeof line, "%s%zu:%s", i ? "|" : "", p[i].line, p[i].reason);
		mymr_buf_puts(&got, line);
	}
	mymr_buf_puts(&got, n ? "" : "-");
	tap_is(got.s, got.len, field[2], "%s: problems: %s", place, field[3]);
	got.len = 0;
	mymr_po_write(po, &got);
	tap_is(got.s, got.len, field[0], "%s: written as it was", place);
	mymr_po_free(po);
	mymr_buf_free(&got);
}

static void
refusals(void)
{
	static const char s[] = "msgid \"a\"\nmsgstr \"b\"\n";
	struct mymr_po *po;
	struct mymr_po_entry e;
	struct mymr_po_string text;
	struct mymr_buf out = {0};
	size_t i = 7;
	mymr_po_open(&po, s, sizeof s - 1);
	tap_ok(mymr_po_entry_at(po, 1, &e) == MYMR_EINVAL, "no second entry");
	tap_ok(mymr_po_form_at(po, 0, 1, &text) == MYMR_EINVAL, "no second form");
	tap_ok(mymr_po_set_form(po, 0, 1, "x", 1) == MYMR_EINVAL, "nor one to set");
	tap_ok(mymr_po_set_form(po, 1, 0, "x", 1) == MYMR_EINVAL, "nor of a second entry");
	tap_ok(mymr_po_set_fuzzy(po, 1, true) == MYMR_EINVAL, "nor its flag");
	tap_ok(mymr_po_add_comment(po, 1, "x", 1) == MYMR_EINVAL, "nor its comment");
	tap_ok(mymr_po_set_form(po, 0, 0, "\xE1", 1) == MYMR_EUTF8, "invalid UTF-8");
	tap_ok(mymr_po_set_form(po, 0, 0, "a\0b", 3) == MYMR_EINVAL, "a NUL");
	tap_ok(mymr_po_find(po, NULL, 0, "a", 1, &i) == MYMR_OK && i == 0, "found");
	tap_ok(mymr_po_find(po, "", 0, "a", 1, &i) == MYMR_ENOENT, "an empty context is one");
	mymr_po_set_form(po, 0, 0, "x", 1);
	mymr_po_set_form(po, 0, 0, "b", 1);
	mymr_po_set_fuzzy(po, 0, true);
	mymr_po_set_fuzzy(po, 0, false);
	mymr_po_write(po, &out);
	tap_is(out.s, out.len, s, "changes taken back are none");
	mymr_buf_free(&out);
	mymr_po_free(po);
	mymr_po_free(NULL);
}

static void
comments(void)
{
	static const char s[] =
		"# mine \r\n\n#. extracted\n #: f:1 g:2\n#, fuzzy\n#| msgid \"o\"\n#\n"
		"msgid \"a\"\nmsgstr \"b\"\n";
	static const char *const wanted[] = {
		"mine", "extracted", "f:1 g:2", "fuzzy", "msgid \"o\"", ""};
	struct mymr_po *po;
	struct mymr_po_comment comment;
	size_t n = 0;
	mymr_po_open(&po, s, sizeof s - 1);
	for (size_t at = 0; n < 6 && mymr_po_comment_next(po, 0, &at, &comment); n++) {
		tap_is(comment.s, comment.len, wanted[n], "comment %zu", n);
		tap_ok(comment.kind == (enum mymr_po_comment_kind)(n % 5), "its kind");
		tap_ok(s[comment.start] == '#' && comment.end > comment.start, "its place");
	}
	tap_ok(n == 6, "six comments");
	n = 0;
	tap_ok(!mymr_po_comment_next(po, 1, &n, &comment), "none of a second entry");
	mymr_po_free(po);
}

/* Hostile text of a megabyte each: reading must stay linear to end in time. */
static void
hostile(void)
{
	static const char *const pieces[] = {"\"\" ", "#, a,,,,", "#~\n", "\\", "msgid \"\"\n",
		"msgid \"a\" msgstr \"\" ", "\"\\x", "msgstr[", "#\n#,fuzzy\n", "#~|\n",
		"#| msgid \"a\n", "msgid \"a\"\n", "x", "x\n", "#~ msgid \"\n", "msgctxt \"a\" ",
		"#|#~"};
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		struct mymr_buf text = {0}, out = {0};
		struct mymr_po *po;
		mymr_buf_puts(&text, "msgid \"\"\n");
		while (text.len < 1000000)
			mymr_buf_puts(&text, pieces[i]);
		mymr_buf_cstr(&text);
		const clock_t start = clock();
		if (mymr_po_open(&po, text.s, text.len) == MYMR_OK) {
			mymr_po_write(po, &out);
			tap_is(out.s, out.len, text.s, "piece %zu is written", i);
			mymr_po_free(po);
		}
		const double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
		tap_ok(seconds < 2, "a megabyte of piece %zu takes %.2f s", i, seconds);
		mymr_buf_free(&text);
		mymr_buf_free(&out);
	}
}

int
main(void)
{
	tap_rows("tests/cases/po_edit.tsv", 4, edit_row);
	tap_rows("tests/cases/po_problem.tsv", 4, problem_row);
	refusals();
	comments();
	hostile();
	return tap_done();
}
