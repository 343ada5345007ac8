/* SPDX-License-Identifier: MIT */
#include <mymr/localize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "tap.h"

static struct mymr_catalog *catalog;

static struct mymr_catalog *
load(const char *path)
{
	size_t n;
	struct mymr_catalog *c = NULL;
	char *text = tap_read_file(path, &n);
	tap_ok(text && mymr_catalog_load_po(&c, text, n, NULL, NULL) == MYMR_OK, "%s loads", path);
	free(text);
	return c;
}

static struct mymr_localizer *
make(const struct mymr_catalog *const *catalogs, size_t n, enum mymr_language to,
	enum mymr_values values)
{
	struct mymr_localizer *l = NULL;
	struct mymr_localize_options options = {
		.to = to, .values = values, .digits = MYMR_DIGITS_MYMR};
	mymr_localizer_new(&l, catalogs, n, &options);
	return l;
}

static enum mymr_values
values_of(const char *name)
{
	return !strcmp(name, "none")  ? MYMR_VALUES_NONE
	       : !strcmp(name, "all") ? MYMR_VALUES_ALL
				      : MYMR_VALUES_CHROME;
}

static void
text_row(char **field, const char *place)
{
	static const char outcomes[] = "TVULR";
	const struct mymr_catalog *const catalogs[] = {catalog};
	enum mymr_language to = strcmp(field[0], "en") ? MYMR_BURMESE : MYMR_ENGLISH;
	struct mymr_localizer *l = make(catalogs, 1, to, values_of(field[1]));
	struct mymr_buf out = {0}, again = {0};
	enum mymr_outcome outcome = MYMR_REJECTED;
	mymr_localize_text(l, &out, field[2], strlen(field[2]), &outcome);
	tap_is(out.s, out.len, field[3], "%s: %s", place, field[5]);
	tap_ok(outcomes[outcome] == field[4][0], "%s: outcome %c", place, outcomes[outcome]);
	mymr_localize_text(l, &again, out.s, out.len, NULL);
	tap_is(again.s, again.len, field[3], "%s: twice equals once", place);
	mymr_buf_free(&out);
	mymr_buf_free(&again);
	mymr_localizer_free(l);
}

static void
localize_html(const struct mymr_localizer *l, const char *s, size_t n, struct mymr_buf *out)
{
	struct mymr_document *doc = NULL;
	mymr_document_open(&doc, s, n, "html", NULL, NULL);
	mymr_localizer_run(l, doc, NULL, NULL);
	mymr_document_write(doc, out);
	mymr_document_free(doc);
}

static void
html_row(char **field, const char *place)
{
	const struct mymr_catalog *const catalogs[] = {catalog};
	enum mymr_language to = strcmp(field[0], "en") ? MYMR_BURMESE : MYMR_ENGLISH;
	struct mymr_localizer *l = make(catalogs, 1, to, values_of(field[1]));
	struct mymr_buf out = {0}, again = {0};
	localize_html(l, field[2], strlen(field[2]), &out);
	tap_is(out.s, out.len, field[3], "%s: %s", place, field[4]);
	localize_html(l, out.s, out.len, &again);
	tap_is(again.s, again.len, field[3], "%s: twice equals once", place);
	mymr_buf_free(&out);
	mymr_buf_free(&again);
	mymr_localizer_free(l);
}

/* The sample article: complete, the same as the golden page, and stable. */
static void
sample_site(void)
{
	struct mymr_catalog *article = load("tests/site/my.po"), *site = load("po/site/my.po");
	const struct mymr_catalog *const catalogs[] = {article, site};
	struct mymr_localizer *l = make(catalogs, 2, MYMR_BURMESE, MYMR_VALUES_CHROME);
	struct mymr_buf out = {0}, again = {0};
	size_t n, n_golden;
	char *page = tap_read_file("tests/site/article.html", &n);
	char *golden = tap_read_file("tests/site/article.my.html", &n_golden);
	localize_html(l, page, n, &out);
	tap_ok(golden && out.len == n_golden && !memcmp(out.s, golden, n_golden),
		"the sample article is tests/site/article.my.html");
	localize_html(l, out.s, out.len, &again);
	tap_ok(again.len == out.len && !memcmp(again.s, out.s, out.len), "twice equals once");
	mymr_buf_free(&out);
	mymr_buf_free(&again);
	mymr_localizer_free(l);
	mymr_catalog_free(article);
	mymr_catalog_free(site);
	free(page);
	free(golden);
}

struct count {
	const struct mymr_unit *units;
	size_t n_other;
	size_t n_done;
};

/* Unique lines would be counted twice otherwise; the page repeats its menu. */
static int
is_first(const struct count *c, size_t i)
{
	for (size_t k = 0; k < i; k++) {
		if (c->units[k].text_len == c->units[i].text_len &&
			!memcmp(c->units[k].text, c->units[i].text, c->units[i].text_len))
			return 0;
	}
	return 1;
}

static void
count_unit(void *arg, const struct mymr_localize_event *event)
{
	struct count *c = arg;
	if (event->kind == MYMR_KIND_PROSE || !is_first(c, event->unit))
		return;
	c->n_other++;
	c->n_done += event->outcome == MYMR_TRANSLATED || event->outcome == MYMR_BY_RULE;
}

/* A page no one here wrote. Headlines are among its strings, so not all of them can be known. */
static void
seed_page(void)
{
	const char *path = tap_shared("seed/irrawaddy-page.txt");
	if (!path)
		return;
	struct mymr_catalog *site = load("po/site/my.po");
	const struct mymr_catalog *const catalogs[] = {site};
	struct mymr_localizer *l = make(catalogs, 1, MYMR_BURMESE, MYMR_VALUES_CHROME);
	struct mymr_document *doc = NULL;
	struct count c = {0};
	size_t n;
	char *page = tap_read_file(path, &n);
	mymr_document_open(&doc, page, n, "text", NULL, NULL);
	c.units = mymr_document_units(doc, &n);
	mymr_localizer_run(l, doc, count_unit, &c);
	tap_ok(c.n_other > 100 && c.n_done * 100 >= c.n_other * 85,
		"%zu of %zu unique lines of the seed page that are not prose are Burmese", c.n_done,
		c.n_other);
	mymr_document_free(doc);
	mymr_localizer_free(l);
	mymr_catalog_free(site);
	free(page);
}

static void
check_template(const char *page, const char *want, const char *name)
{
	struct mymr_document *doc = NULL;
	struct mymr_pot *pot = NULL;
	struct mymr_buf out = {0};
	mymr_document_open(&doc, page, strlen(page), "html", NULL, NULL);
	mymr_pot_new(&pot);
	mymr_extract(pot, doc, "p.html", NULL);
	mymr_pot_write(pot, &out, "2017-07-24 09:30+0000");
	mymr_buf_cstr(&out);
	const char *entries = strstr(out.s, "\n\n#.");
	tap_is(entries ? entries + 2 : "", entries ? strlen(entries + 2) : 0, want, "%s", name);
	mymr_pot_free(pot);
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

static void
extraction(void)
{
	check_template("<p>Reading Time: 3 mins read</p>\n<b>x</b>",
		"#. p\n#: p.html:1\nmsgid \"Reading Time: {n} mins read\"\nmsgstr \"\"\n\n"
		"#. b\n#: p.html:2\nmsgid \"x\"\nmsgstr \"\"\n",
		"a value in a string becomes a placeholder");
	check_template("<p>Home</p><p>July 24, 2017</p><p>5.4k</p><p>5 days ago</p><h2>Home</h2>"
		       "<p>မြန်မာ</p><p>a@example.org</p><p lang=fr>Bonjour</p>",
		"#. p\n#. h2\n#: p.html:1\nmsgid \"Home\"\nmsgstr \"\"\n",
		"values, Burmese, addresses and third languages need no entry; doubles are one");
	check_template("<p>The court met on July 24, 2017 to hear 3 cases in a day.</p>",
		"#. p\n#: p.html:1\n"
		"msgid \"The court met on July 24, 2017 to hear 3 cases in a day.\"\nmsgstr \"\"\n",
		"prose keeps its values");
}

/* A weekday is held against the year the text was written in. */
static void
base_date(void)
{
	struct mymr_localizer *l = NULL;
	struct mymr_date base = {.year = 2017, .has = MYMR_DATE_YEAR};
	struct mymr_localize_options options = {.to = MYMR_BURMESE,
		.values = MYMR_VALUES_CHROME,
		.digits = MYMR_DIGITS_MYMR,
		.base_date = &base};
	struct mymr_buf out = {0};
	mymr_localizer_new(&l, NULL, 0, &options);
	mymr_localize_text(l, &out, "Monday, July 24", 15, NULL);
	tap_is(out.s, out.len, "ဇူလိုင်လ ၂၄ ရက် တနင်္လာနေ့", "the weekday of that year");
	out.len = 0;
	mymr_localize_text(l, &out, "Friday, July 24", 15, NULL);
	tap_is(out.s, out.len, "Friday, July 24", "not the weekday of that year: left alone");
	mymr_buf_free(&out);
	mymr_localizer_free(l);
}

/* One paragraph with very many values: its time grows with its length, not with the square. */
static void
long_paragraph(void)
{
	static const char part[] = "rose 12% &amp; <b>fell</b> 3% on Monday, ";
	struct mymr_localizer *l = make(NULL, 0, MYMR_BURMESE, MYMR_VALUES_ALL);
	struct mymr_buf page = {0}, out = {0};
	for (size_t i = 0; i < 40000; i++)
		mymr_buf_puts(&page, part);
	const clock_t start = clock();
	localize_html(l, page.s, page.len, &out);
	tap_ok(out.len > page.len, "a paragraph with 120,000 values is localized");
	tap_ok(clock() - start < 10 * CLOCKS_PER_SEC, "in time");
	mymr_buf_free(&page);
	mymr_buf_free(&out);
	mymr_localizer_free(l);
}

int
main(void)
{
	catalog = load("tests/cases/localize.po");
	tap_rows("tests/cases/localize.tsv", 6, text_row);
	tap_rows("tests/cases/localize_html.tsv", 5, html_row);
	sample_site();
	seed_page();
	extraction();
	base_date();
	long_paragraph();
	mymr_catalog_free(catalog);
	return tap_done();
}
