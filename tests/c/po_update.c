/* SPDX-License-Identifier: MIT */
/* Updates of translations: rows of a table, compendia, and that none of random ones is lost. */
#include <mymr/po_update.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "random.h"
#include "tap.h"

static const char header[] = "msgid \"\"\nmsgstr \"\"\n\"Language: my\\n\"\n"
			     "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: "
			     "nplurals=1; plural=0;\\n\"\n";

/* Puts the header in for "%H". */
static void
expand(struct mymr_buf *out, const char *s)
{
	for (const char *at; (at = strstr(s, "%H")); s = at + 2) {
		mymr_buf_append(out, s, (size_t)(at - s));
		mymr_buf_puts(out, header);
		mymr_buf_puts(out, at[2] && at[2] != '"' ? "\n" : "");
	}
	mymr_buf_puts(out, s);
	mymr_buf_cstr(out);
}

static void
note(void *arg, const struct mymr_po_event *event)
{
	mymr_buf_putc(arg, "krfmcno"[event->fate]);
}

static enum mymr_status
update(struct mymr_buf *out, const struct mymr_buf *old, const struct mymr_buf *fresh,
	const char *compendium, struct mymr_buf *fates)
{
	struct mymr_po *a, *b, *c;
	mymr_po_open(&a, old->s, old->len);
	mymr_po_open(&b, fresh->s, fresh->len);
	mymr_po_open(&c, compendium, compendium ? strlen(compendium) : 0);
	const struct mymr_po *const compendia[] = {c};
	const struct mymr_po_update u = {a, b, compendia, compendium != NULL, 0.6, note, fates};
	out->len = 0;
	fates->len = 0;
	enum mymr_status status = mymr_po_update(out, &u, NULL);
	mymr_po_free(a);
	mymr_po_free(b);
	mymr_po_free(c);
	return status;
}

static void
row(char **field, const char *place)
{
	struct mymr_buf old = {0}, fresh = {0}, want = {0}, out = {0}, fates = {0}, twice = {0};
	expand(&old, field[0]);
	expand(&fresh, field[1]);
	expand(&want, field[2]);
	update(&out, &old, &fresh, NULL, &fates);
	tap_is(out.s ? out.s : "", out.len, want.s, "%s: %s", place, field[4]);
	mymr_buf_puts(&fates, fates.len ? "" : "-");
	tap_is(fates.s, fates.len, field[3], "%s: fates", place);
	update(&twice, &out, &fresh, NULL, &fates);
	tap_is(twice.s, twice.len, want.s, "%s: twice is once", place);
	mymr_buf_free(&old);
	mymr_buf_free(&fresh);
	mymr_buf_free(&want);
	mymr_buf_free(&out);
	mymr_buf_free(&fates);
	mymr_buf_free(&twice);
}

static void
compendium_row(const char *old, const char *compendium, const char *want, const char *why)
{
	static const char template[] =
		"#: f:1\nmsgid \"big page\"\nmsgstr \"\"\n\nmsgid \"page\"\nmsgstr \"\"\n";
	struct mymr_buf a = {0}, b = {0}, out = {0}, fates = {0};
	mymr_buf_puts(&a, old);
	mymr_buf_puts(&b, template);
	update(&out, &a, &b, compendium, &fates);
	tap_is(out.s, out.len, want, "compendium: %s", why);
	mymr_buf_free(&a);
	mymr_buf_free(&b);
	mymr_buf_free(&out);
	mymr_buf_free(&fates);
}

static void
compendia(void)
{
	compendium_row("msgid \"page\"\nmsgstr \"\"\n", "# his\nmsgid \"page\"\r\nmsgstr \"x\"\r\n",
		"#: f:1\n#, fuzzy\n#| msgid \"page\"\nmsgid \"big page\"\nmsgstr \"x\"\n\n"
		"msgid \"page\"\nmsgstr \"x\"\n",
		"what has no translation is filled, what is like it is fuzzy");
	compendium_row("msgid \"page\"\nmsgstr \"mine\"\n", "msgid \"page\"\nmsgstr \"x\"\n",
		"#: f:1\n#, fuzzy\n#| msgid \"page\"\nmsgid \"big page\"\nmsgstr \"mine\"\n\n"
		"msgid \"page\"\nmsgstr \"mine\"\n",
		"the file's own comes first");
	compendium_row("msgid \"big page\"\nmsgstr \"\"\n\nmsgid \"page\"\nmsgstr \"mine\"\n",
		"msgctxt \"c\"\nmsgid \"big page\"\nmsgstr \"x\"\n",
		"#: f:1\n#, fuzzy\n#| msgctxt \"c\"\n#| msgid \"big page\"\nmsgid \"big page\"\n"
		"msgstr \"x\"\n\nmsgid \"page\"\nmsgstr \"mine\"\n",
		"the same text in a context is fuzzy");
}

/* Random catalogs of few names, so that all meet. */
static const char *const ids[] = {"page", "old page", "big old page", "market", "market opens",
	"the market opens today", "သတင်း", "သတင်း စာမျက်နှာ"};
#define N_IDS (sizeof ids / sizeof *ids)

static void
put(struct mymr_buf *out, const char *mark, const char *line)
{
	mymr_buf_puts(out, mark);
	mymr_buf_puts(out, line);
	mymr_buf_puts(out, "\n");
}

static void
put_random(struct mymr_buf *out, uint32_t *seed, bool is_template, int *n_texts)
{
	char line[256];
	const uint32_t r = random_next(seed) >> 4;
	const char *mark = !is_template && r % 5 == 0 ? "#~ " : "";
	const char *id = ids[r / 8 % N_IDS];
	if (r / 64 % 4 == 0)
		put(out, "", is_template ? "#: file:7" : "#, fuzzy");
	if (r / 256 % 4 == 0)
		put(out, mark, r / 1024 % 2 ? "msgctxt \"menu\"" : "msgctxt \"\"");
	snprintf(line, sizeof line, "msgid \"%s\"", id);
	put(out, mark, line);
	const uint32_t n_forms = r / 2048 % 4 == 0 ? 1 + r / 8192 % 3 : 0;
	if (n_forms)
		put(out, mark, "msgid_plural \"many\"");
	for (uint32_t i = 0; i < (n_forms ? n_forms : 1); i++) {
		const int length = n_forms ? snprintf(line, sizeof line, "msgstr[%u]", (unsigned)i)
					   : snprintf(line, sizeof line, "msgstr");
		const bool is_empty = is_template || (random_next(seed) >> 8) % 4 == 0;
		snprintf(line + length, sizeof line - (size_t)length,
			is_empty ? " \"\"" : " \"text%d.\"", is_empty ? 0 : (*n_texts)++);
		put(out, mark, line);
	}
	put(out, "", "");
}

static void
nothing_lost(void)
{
	uint32_t seed = 20170724;
	int n_lost = 0, n_unstable = 0, n_texts = 0;
	struct mymr_buf old = {0}, fresh = {0}, out = {0}, twice = {0}, fates = {0};
	for (int round = 0; round < 3000; round++) {
		old.len = fresh.len = 0;
		n_texts = 0;
		for (uint32_t n = (random_next(&seed) >> 8) % 12; n > 0; n--)
			put_random(&old, &seed, false, &n_texts);
		for (uint32_t n = (random_next(&seed) >> 8) % 12; n > 0; n--)
			put_random(&fresh, &seed, true, &n_texts);
		update(&out, &old, &fresh, NULL, &fates);
		mymr_buf_cstr(&out);
		for (int i = 0; i < n_texts; i++) {
			char text[32];
			snprintf(text, sizeof text, "\"text%d.\"", i);
			n_lost += strstr(out.s ? out.s : "", text) == NULL;
		}
		update(&twice, &out, &fresh, NULL, &fates);
		n_unstable += twice.len != out.len || (out.len && memcmp(twice.s, out.s, out.len));
	}
	tap_ok(n_lost == 0, "no translation is lost: %d are", n_lost);
	tap_ok(n_unstable == 0, "twice is once: %d times not", n_unstable);
	mymr_buf_free(&old);
	mymr_buf_free(&fresh);
	mymr_buf_free(&out);
	mymr_buf_free(&twice);
	mymr_buf_free(&fates);
}

static void
date(void)
{
	static const char old[] = "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2017\\n\"\n"
				  "\"Language: my\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n";
	static const char same[] = "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2018-01\\n\"\n\n"
				   "msgid \"a\"\nmsgstr \"\"\n";
	static const char more[] = "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2018-01\\n\"\n\n"
				   "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"c\"\nmsgstr \"\"\n";
	struct mymr_buf a = {0}, b = {0}, out = {0}, fates = {0};
	mymr_buf_puts(&a, old);
	mymr_buf_puts(&b, same);
	update(&out, &a, &b, NULL, &fates);
	tap_is(out.s, out.len, old, "the date alone changes nothing");
	b.len = 0;
	mymr_buf_puts(&b, more);
	update(&out, &a, &b, NULL, &fates);
	mymr_buf_cstr(&out);
	tap_ok(strstr(out.s, "Date: 2018-01\\n\"\n\"Language: my") != NULL, "with others it does");
	mymr_buf_free(&a);
	mymr_buf_free(&b);
	mymr_buf_free(&out);
	mymr_buf_free(&fates);
}

int
main(void)
{
	tap_rows("tests/cases/po_update.tsv", 5, row);
	compendia();
	nothing_lost();
	date();
	return tap_done();
}
