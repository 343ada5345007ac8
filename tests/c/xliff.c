/* SPDX-License-Identifier: MIT */
/* XLIFF: what is wrong with it, texts and changes; the committee's own files where they are. */
#include <mymr/xliff.h>
#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "tap.h"
#include "xliff_wrap.h"

static struct mymr_xliff *
open_copy(const struct mymr_buf *b, char **copy)
{
	struct mymr_xliff *x = NULL;
	*copy = malloc(b->len); /* no NUL behind: a sanitizer sees what reads too far */
	memcpy(*copy, b->s, b->len);
	return mymr_xliff_open(&x, *copy, b->len, NULL) ? NULL : x;
}

static void
problem_row(char **field, const char *place)
{
	struct mymr_buf bytes = {0}, got = {0};
	char *copy;
	size_t n = 0;
	wrap(&bytes, field[0]);
	struct mymr_xliff *x = open_copy(&bytes, &copy);
	tap_ok(x != NULL, "%s: opened", place);
	const struct mymr_xliff_problem *p = x ? mymr_xliff_problems(x, &n) : NULL;
	for (size_t i = 0; i < n; i++) {
		mymr_buf_puts(&got, i ? "|" : "");
		mymr_buf_puts(&got, p[i].reason);
	}
	mymr_buf_puts(&got, n ? "" : "-");
	tap_is(got.s, got.len, field[1], "%s: %s", place, field[2]);
	mymr_xliff_free(x);
	free(copy);
	mymr_buf_free(&bytes);
	mymr_buf_free(&got);
}

static void
text_row(char **field, const char *place)
{
	struct mymr_buf bytes = {0}, out = {0};
	struct mymr_xliff_segment g = {.start = 0};
	char *copy;
	wrap(&bytes, field[0]);
	struct mymr_xliff *x = open_copy(&bytes, &copy);
	tap_ok(x && mymr_xliff_segment_at(x, 0, &g) == MYMR_OK, "%s: opened", place);
	tap_is(g.source.s ? g.source.s : "-", g.source.s ? g.source.len : 1, field[1],
		"%s: source: %s", place, field[3]);
	tap_is(g.target.s ? g.target.s : "-", g.target.s ? g.target.len : 1, field[2],
		"%s: target: %s", place, field[3]);
	mymr_xliff_write(x, &out);
	mymr_buf_cstr(&bytes);
	tap_is(out.s, out.len, bytes.s, "%s: written as it was", place);
	mymr_xliff_free(x);
	free(copy);
	mymr_buf_free(&bytes);
	mymr_buf_free(&out);
}

/* What stands behind the wrapper's beginning, up to its end. */
static void
unwrap(struct mymr_buf *out, const struct mymr_buf *bytes)
{
	static const char *const starts[] = {"<unit id='u'>", "<body>"};
	static const char *const ends[] = {"</unit>", "</body>"};
	const char *start = NULL;
	for (size_t i = 0; i < 2 && !start; i++) {
		start = strstr(bytes->s, starts[i]);
		const char *end = start ? strstr(start, ends[i]) : NULL;
		if (end)
			mymr_buf_append(out, start + strlen(starts[i]),
				(size_t)(end - start) - strlen(starts[i]));
	}
}

static const char *
refusal(enum mymr_status status)
{
	return status == MYMR_ECODES ? "ECODES" : status == MYMR_EUTF8 ? "EUTF8" : "EINVAL";
}

static void
check_again(const struct mymr_buf *out, const char *text, const char *place)
{
	struct mymr_xliff *x = NULL;
	struct mymr_xliff_segment g = {.start = 0};
	tap_ok(mymr_xliff_open(&x, out->s, out->len, NULL) == MYMR_OK, "%s: again", place);
	mymr_xliff_segment_at(x, 0, &g);
	tap_is(g.target.s ? g.target.s : "", g.target.len, text, "%s: read again", place);
	mymr_xliff_free(x);
}

/* What is set, "state NAME" for a state alone. */
static void
edit_row(char **field, const char *place)
{
	static const char *const states[] = {"initial", "translated", "reviewed", "final"};
	struct mymr_buf bytes = {0}, out = {0}, got = {0};
	enum mymr_status status = MYMR_EINVAL;
	char *copy;
	const bool is_state = strncmp(field[1], "state ", 6) == 0;
	wrap(&bytes, field[0]);
	struct mymr_xliff *x = open_copy(&bytes, &copy);
	tap_ok(x != NULL, "%s: opened", place);
	for (int i = 0; i < 4 && is_state; i++) {
		if (strcmp(field[1] + 6, states[i]) == 0)
			status = mymr_xliff_set_state(x, 0, (enum mymr_xliff_state)i);
	}
	if (!is_state)
		status = mymr_xliff_set_target(x, 0, field[1], strlen(field[1]), NULL);
	mymr_xliff_write(x, &out);
	mymr_buf_cstr(&out);
	if (status)
		mymr_buf_puts(&got, refusal(status));
	else
		unwrap(&got, &out);
	mymr_buf_cstr(&got);
	tap_is(got.s, got.len, field[2], "%s: %s", place, field[3]);
	if (!status && !is_state)
		check_again(&out, field[1], place);
	mymr_xliff_free(x);
	free(copy);
	mymr_buf_free(&bytes);
	mymr_buf_free(&out);
	mymr_buf_free(&got);
}

static const char two[] =
	"<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' "
	"trgLang='my'>\n<file id='f'>\n<group id='g' translate='no'><unit id='a' name='n'>"
	"<notes><note>one</note><note>two &amp; three</note></notes>\n"
	"<segment id='s' state='final'><source>x</source><target>y</target></segment></unit>"
	"</group><unit id='b'><ignorable><source> </source></ignorable>\n"
	"<segment><source>z</source></segment></unit></file></xliff>";

static void
fields(void)
{
	struct mymr_xliff *x = NULL;
	struct mymr_xliff_segment g;
	struct mymr_xliff_text note;
	size_t at = 0;
	tap_ok(mymr_xliff_open(&x, two, sizeof two - 1, NULL) == MYMR_OK, "two segments");
	tap_ok(mymr_xliff_size(x) == 2 && mymr_xliff_version_of(x) == MYMR_XLIFF_2_0, "of 2.0");
	mymr_xliff_segment_at(x, 0, &g);
	tap_ok(strcmp(g.file, "f") == 0 && strcmp(g.unit, "a") == 0 && strcmp(g.id, "s") == 0 &&
			strcmp(g.name, "n") == 0,
		"names");
	tap_ok(strcmp(g.source_language, "en") == 0 && strcmp(g.target_language, "my") == 0,
		"languages");
	tap_ok(g.state == MYMR_XLIFF_FINAL && g.has_state && !g.is_translatable, "its state");
	tap_ok(g.line == 4 && g.n_notes == 2 && two[g.target.start] == 'y', "its place");
	tap_ok(mymr_xliff_note_next(x, 0, &at, &note), "a note");
	tap_ok(mymr_xliff_note_next(x, 0, &at, &note), "another");
	tap_is(note.s, note.len, "two & three", "its text");
	tap_ok(!mymr_xliff_note_next(x, 0, &at, &note), "no third one");
	mymr_xliff_segment_at(x, 1, &g);
	tap_ok(g.is_translatable && !g.id && !g.target.s && g.line == 5 && !g.has_state,
		"the second");
	tap_ok(mymr_xliff_segment_at(x, 2, &g) == MYMR_EINVAL, "no third");
	tap_ok(mymr_xliff_set_target(x, 2, "", 0, NULL) == MYMR_EINVAL, "nor its target");
	tap_ok(mymr_xliff_set_state(x, 2, MYMR_XLIFF_FINAL) == MYMR_EINVAL, "nor its state");
	tap_ok(mymr_xliff_set_state(x, 1, MYMR_XLIFF_FINAL) == MYMR_EINVAL,
		"no state without a target");
	tap_ok(mymr_xliff_set_language(x, "m") == MYMR_EINVAL, "no language");
	tap_ok(mymr_xliff_set_target(x, 0, "\xE1", 1, NULL) == MYMR_EUTF8, "invalid UTF-8");
	tap_ok(mymr_xliff_set_target(x, 0, "a\0b", 3, NULL) == MYMR_EINVAL, "a NUL");
	mymr_xliff_free(x);
	mymr_xliff_free(NULL);
}

static void
refuse(const char *s, size_t n, enum mymr_status wanted, const char *why)
{
	struct mymr_xliff *x = NULL;
	struct mymr_error error = {0, NULL};
	const enum mymr_status status = mymr_xliff_open(&x, s, n, &error);
	tap_ok(status == wanted && error.reason && error.offset <= n, "%s: %s", why,
		error.reason ? error.reason : "opened");
	mymr_xliff_free(x);
}

static void
refusals(void)
{
	static const char *const rows[][2] = {
		{"", "nothing"},
		{"<xliff version='1.2'>", "unclosed"},
		{"<tmx/>", "something else"},
		{"<xliff xmlns='urn:x' version='2.0'/>", "another namespace"},
		{"<!DOCTYPE x [<!ENTITY a 'b'>]><xliff version='1.2'>&a;</xliff>", "an entity"},
		{"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><xliff>&a;</xliff>",
			"a file"},
		{"<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><xliff>&b;</xliff>", "a bomb"},
		{"<!DOCTYPE x SYSTEM 'x.dtd'><xliff version='1.2'>&a;</xliff>", "a DTD"},
		{"<?xml version='1.0' encoding='ISO-8859-1'?><xliff version='1.2'/>", "Latin-1"},
		{"<?xml version='1.0' encoding='UTF-16'?><xliff version='1.2'/>", "UTF-16"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		refuse(rows[i][0], strlen(rows[i][0]), MYMR_ESYNTAX, rows[i][1]);
	refuse("<xliff>\xE1</xliff>", 16, MYMR_EUTF8, "invalid UTF-8");
}

#define HEAD                                                                               \
	"<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' " \
	"trgLang='my' xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0'>"           \
	"<file id='f'>"

/* Bytes before, then pieces up to a size with "#" in them as numbers, then bytes behind. */
static const struct {
	const char *before, *piece, *behind, *why;
	size_t size;
	bool is_refused;
} hostile_rows[] = {
	{"", "<a>", "", "elements in each other", 300000, true},
	{HEAD "<group id='", "a", "'/></file></xliff>", "an attribute of 10 MB", 10000000, false},
	{HEAD, "<unit id='u#'><segment><source>x</source><target>y</target></segment></unit>",
		"</file></xliff>", "units", 4000000, false},
	{HEAD, "<unit id='u'><segment><source/></segment></unit>", "</file></xliff>",
		"units of one name", 4000000, false},
	{HEAD "<unit id='u'><segment><source>", "<ph id='#'/>",
		"</source></segment></unit></file></xliff>", "codes", 4000000, false},
	{HEAD "<unit id='u'><segment><source>", "<sc id='#'/>",
		"</source></segment></unit></file></xliff>", "starts", 4000000, false},
	{HEAD "<unit id='u'>",
		"<segment><source><sc id='a#'/></source><target order='1'><ec startRef='a#'/>"
		"<sc id='b#'/></target></segment>",
		"</unit></file></xliff>", "orders", 4000000, false},
	{HEAD "<unit id='u'><segment><source>",
		"<ph id='#' canReorder='no' canCopy='no' canDelete='no'/>",
		"</source><target><ph id='0'/></target></segment></unit></file></xliff>",
		"codes that are not reordered", 4000000, false},
	{HEAD "<unit id='u'><segment>", "<target/>", "</segment></unit></file></xliff>", "targets",
		4000000, false},
	{HEAD, "<group id='g#' slr:sizeInfoRef='x'/>", "</file></xliff>", "size information",
		4000000, false},
	{HEAD "<unit id='u'><segment><source><ph id='1'/>", "&lt;1_/>&lt;1/>",
		"</source></segment></unit></file></xliff>", "what looks like codes", 1000000,
		false},
	{HEAD "<unit id='u'><segment><source>", "&amp;",
		"</source></segment></unit></file></xliff>", "references", 4000000, false},
	{HEAD "<unit id='u'><notes>", "<note>a</note>",
		"</notes><segment><source/></segment></unit></file></xliff>", "notes", 4000000,
		false},
	{"<xliff version='1.2'><file original='o' source-language='en' datatype='x'><body>"
	 "<trans-unit id='1'><source>",
		"<bx id='#'/>", "</source></trans-unit></body></file></xliff>", "codes of 1.2",
		4000000, false},
};

static void
put_pieces(struct mymr_buf *out, const char *piece, size_t size)
{
	for (unsigned i = 0; out->len < size; i++) {
		for (const char *s = piece; *s; s++) {
			char number[16];
			snprintf(number, sizeof number, "%u", i);
			if (*s == '#')
				mymr_buf_puts(out, number);
			else
				mymr_buf_putc(out, *s);
		}
	}
}

static void
hostile(void)
{
	for (size_t i = 0; i < sizeof hostile_rows / sizeof *hostile_rows; i++) {
		struct mymr_buf bytes = {0}, out = {0};
		struct mymr_xliff *x = NULL;
		mymr_buf_puts(&bytes, hostile_rows[i].before);
		put_pieces(&bytes, hostile_rows[i].piece, hostile_rows[i].size);
		mymr_buf_puts(&bytes, hostile_rows[i].behind);
		mymr_buf_cstr(&bytes);
		const double start = clock_now();
		const enum mymr_status status = mymr_xliff_open(&x, bytes.s, bytes.len, NULL);
		tap_ok((status != MYMR_OK) == hostile_rows[i].is_refused, "%s",
			hostile_rows[i].why);
		if (!status) {
			struct mymr_xliff_segment g;
			if (mymr_xliff_segment_at(x, 0, &g) == MYMR_OK && g.source.s)
				(void)mymr_xliff_set_target(x, 0, g.source.s, g.source.len, NULL);
			mymr_xliff_write(x, &out);
		}
		const double seconds = clock_now() - start;
		tap_ok(seconds < 10, "%s take %.2f s", hostile_rows[i].why, seconds);
		mymr_xliff_free(x);
		mymr_buf_free(&bytes);
		mymr_buf_free(&out);
	}
}

static void
make_one(enum mymr_xliff_version version)
{
	static const char *const notes[] = {"a < b", "two", NULL};
	const struct mymr_xliff_unit units[] = {{.id = "x.1",
							.context = "\"h1\"",
							.source = "a <b>c</b><br/>",
							.n_source = 15,
							.target = " <b>က</b>\n",
							.n_target = 12,
							.state = MYMR_XLIFF_REVIEWED,
							.notes = notes},
		{.source = "<b>&", .n_source = 4}};
	struct mymr_buf out = {0};
	struct mymr_xliff *x = NULL;
	struct mymr_xliff_segment g = {.start = 0};
	size_t n = 9, bad = 9;
	tap_ok(mymr_xliff_make(&out, version, "en", "my", "a.html", units, 2, &bad) == MYMR_OK &&
			bad == 2,
		"made");
	tap_ok(mymr_xliff_open(&x, out.s, out.len, NULL) == MYMR_OK, "read");
	(void)mymr_xliff_problems(x, &n);
	tap_ok(n == 0 && mymr_xliff_size(x) == 2 && mymr_xliff_version_of(x) == version,
		"nothing is wrong");
	mymr_xliff_segment_at(x, 0, &g);
	tap_is(g.source.s, g.source.len, "a <b>c</b><br/>", "its source");
	tap_is(g.target.s, g.target.len, " <b>က</b>\n", "its target");
	tap_ok(strcmp(g.unit, "x.1") == 0 && strcmp(g.name, "\"h1\"") == 0 &&
			g.state == MYMR_XLIFF_REVIEWED && g.n_notes == 2,
		"what is said of it");
	mymr_xliff_segment_at(x, 1, &g);
	tap_is(g.source.s, g.source.len, "<b>&", "no code");
	tap_ok(strcmp(g.unit, "u2") == 0 && !g.target.s, "a name of its own");
	mymr_xliff_free(x);
	mymr_buf_free(&out);
}

static void
refuse_unit(const struct mymr_xliff_unit *units, size_t n, const char *why)
{
	struct mymr_buf out = {0};
	size_t bad = 9;
	tap_ok(mymr_xliff_make(&out, MYMR_XLIFF_2_1, "en", "my", NULL, units, n, &bad) ==
				MYMR_EINVAL &&
			out.len == 0 && bad == (n ? n - 1 : 0),
		"%s", why);
	mymr_buf_free(&out);
}

static void
made(void)
{
	const struct mymr_xliff_unit plain = {.source = "a", .n_source = 1};
	const struct mymr_xliff_unit named = {.id = "u1", .source = "a", .n_source = 1};
	struct mymr_xliff_unit bad = named;
	struct mymr_buf out = {0};
	for (int version = 0; version < 3; version++)
		make_one((enum mymr_xliff_version)version);
	refuse_unit(NULL, 0, "no units");
	refuse_unit((const struct mymr_xliff_unit[]){plain, named}, 2, "a name twice");
	bad.id = "a b";
	refuse_unit(&bad, 1, "no name");
	bad = named;
	bad.state = MYMR_XLIFF_FINAL;
	refuse_unit(&bad, 1, "final without a target");
	bad = named;
	bad.context = "\x01";
	refuse_unit(&bad, 1, "a control in a context");
	tap_ok(mymr_xliff_make(&out, MYMR_XLIFF_1_2, "e", "my", NULL, &named, 1, NULL) ==
			MYMR_EINVAL,
		"no language");
	bad = named;
	bad.source = "\x01";
	tap_ok(mymr_xliff_make(&out, MYMR_XLIFF_1_2, "en", "my", NULL, &bad, 1, NULL) ==
			MYMR_EINVAL,
		"a control in 1.2");
	mymr_buf_free(&out);
}

/* Whether the files of a folder are valid, each. */
static void
check_folder(const char *folder, bool is_valid)
{
	char path[1024];
	snprintf(path, sizeof path, "catalogs/xliff21/%s", folder);
	const char *shared = tap_shared(path);
	if (!shared)
		return;
	char *base = strdup(shared);
	DIR *dir = opendir(base);
	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		size_t n, n_problems = 0;
		struct mymr_xliff *x = NULL;
		snprintf(path, sizeof path, "%s/%s", base, entry->d_name);
		char *s = entry->d_name[0] == '.' ? NULL : tap_read_file(path, &n);
		if (!s)
			continue;
		const enum mymr_status status = mymr_xliff_open(&x, s, n, NULL);
		if (!status)
			(void)mymr_xliff_problems(x, &n_problems);
		tap_ok((!status && n_problems == 0) == is_valid, "%s/%s", folder, entry->d_name);
		mymr_xliff_free(x);
		free(s);
	}
	if (dir)
		closedir(dir);
	free(base);
}

int
main(void)
{
	tap_rows("tests/cases/xliff_problem.tsv", 3, problem_row);
	tap_rows("tests/cases/xliff_text.tsv", 4, text_row);
	tap_rows("tests/cases/xliff_edit.tsv", 4, edit_row);
	fields();
	refusals();
	made();
	hostile();
	check_folder("core_valid", true);
	check_folder("modules_valid", true);
	check_folder("core_in-out", true);
	check_folder("core_invalid", false);
	check_folder("modules_invalid", false);
	return tap_done();
}
