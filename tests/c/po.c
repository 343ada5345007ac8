/* SPDX-License-Identifier: MIT */
/* Reading PO text, writing templates, and one read by the other. */
#include <mymr/catalog.h>
#include <mymr/po.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "tap.h"

static const char *
name_of(enum mymr_status status)
{
	return status == MYMR_ESYNTAX  ? "ESYNTAX"
	       : status == MYMR_ERANGE ? "ERANGE"
	       : status == MYMR_EUTF8  ? "EUTF8"
				       : "?";
}

static void
dump_entry(struct mymr_buf *out, const struct mymr_catalog *c, size_t i)
{
	struct mymr_catalog_entry e;
	mymr_catalog_entry_at(c, i, &e);
	mymr_buf_puts(out, i ? " " : "");
	mymr_buf_append(out, e.context, e.context_len);
	mymr_buf_puts(out, e.context ? "^" : "");
	mymr_buf_append(out, e.id, e.id_len);
	mymr_buf_puts(out, e.plural_id ? "|" : "");
	mymr_buf_append(out, e.plural_id, e.plural_id_len);
	for (size_t form = 0; form < e.n_forms; form++) {
		const char *text;
		size_t len;
		mymr_catalog_form_at(c, i, form, &text, &len);
		mymr_buf_puts(out, form ? "/" : "=");
		mymr_buf_append(out, text, len);
	}
}

static void
dump(struct mymr_buf *out, const struct mymr_catalog *c)
{
	if (mymr_catalog_size(c) == 0)
		mymr_buf_puts(out, "-");
	for (size_t i = 0; i < mymr_catalog_size(c); i++)
		dump_entry(out, c, i);
}

static void
read_row(char **field, const char *place)
{
	struct mymr_catalog *c;
	struct mymr_error error = {0, NULL};
	struct mymr_buf got = {0};
	const size_t n = strlen(field[0]);
	char *copy = malloc(n ? n : 1); /* no NUL behind: a sanitizer sees what reads too far */
	memcpy(copy, field[0], n);
	enum mymr_status status = mymr_catalog_load_po(&c, copy, n, NULL, &error);
	free(copy);
	if (status) {
		char text[64];
		snprintf(text, sizeof text, "%s@%zu", name_of(status), error.offset);
		mymr_buf_puts(&got, text);
		tap_ok(error.reason != NULL, "%s: has a reason", place);
	} else {
		dump(&got, c);
		mymr_catalog_free(c);
	}
	tap_is(got.s, got.len, field[1], "%s: %s", place, field[2]);
	mymr_buf_free(&got);
}

static void
lines(void)
{
	static const char po[] = "# a\nmsgid\n\"a\"\nmsgstr \"b\"\n\n\nmsgctxt \"c\"\nmsgid \"a\"\n"
				 "msgstr \"b\"\n";
	struct mymr_catalog *c;
	struct mymr_catalog_entry e;
	mymr_catalog_load_po(&c, po, sizeof po - 1, NULL, NULL);
	mymr_catalog_entry_at(c, 0, &e);
	tap_ok(e.line == 2, "the line of a msgid");
	mymr_catalog_entry_at(c, 1, &e);
	tap_ok(e.line == 8, "the line of the msgid, not of the context before it");
	mymr_catalog_free(c);
}

/* Hostile text of a megabyte each: reading must stay linear to end in time. */
static void
hostile(void)
{
	static const char *const pieces[] = {"\"\" ", "#, a,,,,", "#~\n", "\\", "msgid \"\"\n",
		"msgid \"a\" msgstr \"\" ", "\"\\x", "msgstr[", "#\n#,fuzzy\n"};
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		struct mymr_buf po = {0};
		struct mymr_catalog *c;
		mymr_buf_puts(&po, "msgid \"\"\n");
		while (po.len < 1000000)
			mymr_buf_puts(&po, pieces[i]);
		const clock_t start = clock();
		if (mymr_catalog_load_po(&c, po.s, po.len, NULL, NULL) == MYMR_OK)
			mymr_catalog_free(c);
		const double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
		tap_ok(seconds < 2, "a megabyte of piece %zu takes %.2f s", i, seconds);
		mymr_buf_free(&po);
	}
}

struct sample {
	const char *context;
	const char *id;
	const char *file;
	size_t line;
	const char *comment;
};

static const struct sample samples[] = {
	{NULL, "Plain", "index.html", 1, NULL},
	{NULL, "Plain", "index.html", 1, "again, at the same place"},
	{NULL, "Plain", "other page.html", 22, "again, at the same place"},
	{NULL, "Plain", "file.html", 0, "two\n\nlines"},
	{"menu", "Plain", NULL, 0, NULL},
	{"", "Plain", "a.html", 3, NULL},
	{NULL, "quote \" backslash \\ tab \t bell \a\b\f\v return \r", "a.html", 4, NULL},
	{NULL, "\001\0377\x1b[0m DEL \x7F", "a.html", 5, NULL},
	{NULL, "first\nsecond\n", "a.html", 6, NULL},
	{NULL, "one line\n", "a.html", 6, NULL},
	{NULL, "\n", "a.html", 7, NULL},
	{NULL, "ends in \\", "a.html", 8, NULL},
	{NULL, "%s {0} {name} 100% \\n", "a.html", 9, NULL},
	{NULL, "မြန်မာနိုင်ငံ သတင်းဌာန ရန်ကုန်မြို့ ဈေးနှုန်း ယနေ့ မြန်မာနိုင်ငံ သတင်းဌာန ရန်ကုန်မြို့ ဈေးနှုန်း ယနေ့", "က.html",
		10, "မှတ်ချက်"},
	{NULL,
		"a long paragraph of plain words that does not fit within one line and must be "
		"broken"
		" at its spaces, more than once, without losing any of them   or adding one",
		"a.html", 11, NULL},
	{NULL,
		"averylongwordwithoutanyspacethatcannotbebrokenanywhereandrunsfarbeyondtheendofthel"
		"ine"
		" then more",
		"a.html", 12, NULL},
	{NULL, "exactly as long as a line may be: this msgid is seventy-nine columns...", "a.html",
		1, NULL},
	{NULL, "one more than a line may be: this msgid would be eighty columns wide....", "a.html",
		1, NULL},
};

#define N_SAMPLES (sizeof samples / sizeof *samples)

static void
add_samples(struct mymr_pot *pot)
{
	for (size_t i = 0; i < N_SAMPLES; i++) {
		const struct sample *s = &samples[i];
		enum mymr_status status = mymr_pot_add_in_context(pot, s->context,
			s->context ? strlen(s->context) : 0, s->id, strlen(s->id), s->file, s->line,
			s->comment);
		tap_ok(status == MYMR_OK, "sample %zu is added", i);
	}
	for (size_t i = 1; i < 30; i++)
		mymr_pot_add(pot, "often", 5, i % 2 ? "some/page.html" : "x.html", i * 37, NULL);
}

/* A template whose translations are its ids: each msgstr "" repeats the msgid before it. */
static void
translate(struct mymr_buf *out, const char *pot)
{
	const char *id = NULL;
	for (const char *line = pot, *next; *line; line = next) {
		next = strchr(line, '\n') + 1;
		if (strncmp(line, "msgid ", 6) == 0)
			id = line + 6;
		if (strncmp(line, "msgstr \"\"\n\n", 11) == 0 ||
			strcmp(line, "msgstr \"\"\n") == 0) {
			mymr_buf_puts(out, "msgstr ");
			mymr_buf_append(out, id, (size_t)(line - id));
			continue;
		}
		mymr_buf_append(out, line, (size_t)(next - line));
	}
}

static void
ids_survive(const char *po, size_t n, const char *how)
{
	struct mymr_catalog *c;
	struct mymr_error error = {0, "none"};
	if (!tap_ok(mymr_catalog_load_po(&c, po, n, NULL, &error) == MYMR_OK, "%s is read: %s", how,
		    error.reason))
		return;
	for (size_t i = 0; i < N_SAMPLES; i++) {
		const struct sample *s = &samples[i];
		const char *text;
		size_t len;
		enum mymr_status status = mymr_message(c, s->context,
			s->context ? strlen(s->context) : 0, s->id, strlen(s->id), 0, &text, &len);
		tap_ok(status == MYMR_OK, "%s: sample %zu is there", how, i);
		tap_is(text, len, s->id, "%s: sample %zu survives", how, i);
	}
	mymr_catalog_free(c);
}

/* Runs a gettext tool on the text; its output, or NULL. */
static char *
filter(const char *command, const struct mymr_buf *po, size_t *n)
{
	char in[] = "/tmp/mymr-po-XXXXXX";
	char line[256];
	const int fd = mkstemp(in);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "wb");
	if (!f)
		return NULL;
	fwrite(po->s, 1, po->len, f);
	fclose(f);
	snprintf(line, sizeof line, "%s %s >%s.out 2>/dev/null", command, in, in);
	const int status = system(line);
	snprintf(line, sizeof line, "%s.out", in);
	char *out = status ? NULL : tap_read_file(line, n);
	remove(line);
	remove(in);
	return out;
}

static void
gettext_accepts(const struct mymr_buf *pot, const struct mymr_buf *po)
{
	size_t n;
	if (system("msgcat --version >/dev/null 2>&1")) {
		tap_skip("msgcat is not here");
		return;
	}
	char *out = filter("msgfmt -c -o -", pot, &n);
	tap_ok(out != NULL, "msgfmt -c accepts the template");
	free(out);
	out = filter("msgcat", po, &n);
	if (tap_ok(out != NULL, "msgcat reads it"))
		ids_survive(out, n, "behind msgcat");
	free(out);
}

static size_t
widest_breakable(const char *s)
{
	size_t widest = 0;
	for (const char *next; *s; s = next) {
		next = strchr(s, '\n') + 1;
		size_t width = 0;
		for (const char *c = s; c < next - 1; c++)
			width += (*c & 0xC0) != 0x80;
		if (width > widest && strncmp(s, "\"averylongword", 14) != 0)
			widest = width;
	}
	return widest;
}

static void template(void)
{
	struct mymr_pot *pot;
	struct mymr_buf out = {0};
	struct mymr_buf po = {0};
	mymr_pot_new(&pot);
	add_samples(pot);
	tap_ok(mymr_pot_size(pot) == N_SAMPLES - 2, "one entry per context and id");
	mymr_buf_puts(&out, "before");
	tap_ok(mymr_pot_write(pot, &out, "today\\n\"") == MYMR_EINVAL && out.len == 6,
		"a date must be one");
	out.len = 0;
	tap_ok(mymr_pot_write(pot, &out, "2017-07-24 09:30+0000") == MYMR_OK, "written");
	mymr_buf_cstr(&out);
	tap_ok(strstr(out.s, "\n\n#. again, at the same place\n#. two\n#.\n#. lines\n"
			     "#: index.html:1 \u2068other page.html\u2069:22 file.html\n"
			     "msgid \"Plain\"\nmsgstr \"\"\n\n") != NULL,
		"comments and references, each once");
	tap_ok(strstr(out.s, "msgid \"one line\\n\"\n") != NULL,
		"a final line feed needs no break");
	tap_ok(strstr(out.s, "msgid \"\"\n\"first\\n\"\n\"second\\n\"\n") != NULL, "line by line");
	tap_ok(strstr(out.s, "msgid \"exactly") && strstr(out.s, "msgid \"\"\n\"one more"),
		"79 columns fit, 80 do not");
	tap_ok(!strstr(out.s, "-format"), "no format flags");
	tap_ok(widest_breakable(out.s) == 79, "lines wrap at 79 columns");
	translate(&po, out.s);
	ids_survive(po.s, po.len, "at once");
	gettext_accepts(&out, &po);
	mymr_buf_free(&po);
	mymr_buf_free(&out);
	mymr_pot_free(pot);
}

static void
refusals(void)
{
	struct mymr_pot *pot;
	mymr_pot_new(&pot);
	tap_ok(mymr_pot_add(pot, "", 0, "a", 1, NULL) == MYMR_EINVAL, "empty id");
	tap_ok(mymr_pot_add(pot, "a\0b", 3, "a", 1, NULL) == MYMR_EINVAL, "NUL in an id");
	tap_ok(mymr_pot_add(pot, "a\4b", 3, "a", 1, NULL) == MYMR_EINVAL, "U+0004 in an id");
	tap_ok(mymr_pot_add(pot, "\xE1\x80", 2, "a", 1, NULL) == MYMR_EUTF8, "broken id");
	tap_ok(mymr_pot_add(pot, "a", 1, "\xE1\x80", 1, NULL) == MYMR_EUTF8, "broken file name");
	tap_ok(mymr_pot_add(pot, "a", 1, "a", 1, "\x80") == MYMR_EUTF8, "broken comment");
	tap_ok(mymr_pot_add(pot, "a", 1, "a\nb", 1, NULL) == MYMR_EINVAL, "line feed in a name");
	tap_ok(mymr_pot_add(pot, "a", 1, "a\u2069b", 1, NULL) == MYMR_EINVAL, "isolate in a name");
	tap_ok(mymr_pot_add_in_context(pot, "\4", 1, "a", 1, "a", 1, NULL) == MYMR_EINVAL,
		"U+0004 in a context");
	tap_ok(mymr_pot_size(pot) == 0, "nothing was added");
	for (int i = 0; i < 100000; i++) {
		char id[32];
		const int len = snprintf(id, sizeof id, "%d", i % 70000);
		mymr_pot_add(pot, id, (size_t)len, "a.html", 1, NULL);
	}
	tap_ok(mymr_pot_size(pot) == 70000, "many entries");
	mymr_pot_free(pot);
	mymr_pot_free(NULL);
}

static void
many_comments(void)
{
	struct mymr_pot *pot;
	struct mymr_buf out = {0};
	size_t n = 0;
	mymr_pot_new(&pot);
	for (int i = 0; i < 100000; i++) {
		char comment[32];
		snprintf(comment, sizeof comment, "key.%d", i % 70000);
		mymr_pot_add(pot, "Open", 4, "a.json", 1, comment);
	}
	mymr_pot_write(pot, &out, "2017-07-24 09:30+0000");
	mymr_buf_cstr(&out);
	for (const char *s = out.s; (s = strstr(s, "#. key.")); s++)
		n++;
	tap_ok(n == 100, "a message with 70,000 comments has the first 100");
	mymr_buf_free(&out);
	mymr_pot_free(pot);
}

int
main(void)
{
	tap_rows("tests/cases/po.tsv", 3, read_row);
	lines();
	hostile();
	template();
	refusals();
	many_comments();
	return tap_done();
}
