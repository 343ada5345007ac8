/* SPDX-License-Identifier: MIT */
/* Extraction from HTML, office documents, dumps and Markdown: megabytes a second, and whether it
 * stays so for large files. */
#include <mymr/localize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "tap.h"
#include "zip_build.h"

static char *
repeat(const char *s, size_t n, size_t size, size_t *total)
{
	const size_t times = size / n + 1;
	char *out = malloc(times * n);
	for (size_t i = 0; i < times; i++)
		memcpy(out + i * n, s, n);
	*total = times * n;
	return out;
}

static double
extract(const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	struct mymr_pot *pot = NULL;
	double start = clock_now();
	mymr_document_open(&doc, s, n, "html", NULL, NULL);
	mymr_pot_new(&pot);
	mymr_extract(pot, doc, "page.html", NULL);
	mymr_pot_free(pot);
	mymr_document_free(doc);
	return clock_now() - start;
}

static double
best_of(int times, const char *s, size_t n)
{
	double best = extract(s, n);
	while (--times > 0) {
		double once = extract(s, n);
		best = once < best ? once : best;
	}
	return best;
}

/* Statements with so many rows, as mysqldump writes them. */
static char *
dump(const char *head, const char *row, size_t size, size_t *n)
{
	const size_t n_head = strlen(head), n_row = strlen(row);
	char *out = malloc(size + 100 * (n_head + n_row)), *at = out;
	while ((size_t)(at - out) < size) {
		memcpy(at, head, n_head);
		at += n_head;
		for (int i = 0; i < 50; i++) {
			memcpy(at, row, n_row);
			at += n_row;
		}
		at[-1] = ';';
		*at++ = '\n';
	}
	*n = (size_t)(at - out);
	return out;
}

static void
bench_dump(const char *name, const char *head, const char *row, const char *asked)
{
	size_t n, n_units = 0;
	char *s = dump(head, row, 20000000, &n);
	double best = 1e9;
	for (int i = 0; i < 3; i++) {
		struct mymr_document *doc = NULL;
		const double start = clock_now();
		mymr_document_open(&doc, s, n, "sql", NULL, NULL);
		const double once = clock_now() - start;
		best = once < best ? once : best;
		if (doc)
			mymr_document_units(doc, &n_units);
		mymr_document_free(doc);
	}
	printf("sql, %s: %.0f MB/s, %zu units%s\n", name, (double)n / 1e6 / best, n_units, asked);
	free(s);
}

static void
bench_dumps(void)
{
	bench_dump("no column of text", "INSERT INTO `log` (`id`,`url`,`data`,`at`) VALUES ",
		"(12345,'http://example.org/a/path/to/something','It\\'s some data with "
		"\\\"escapes\\\" in it, a hundred bytes or so, as others are','2020-01-02 "
		"03:04:05'),",
		" (asked: 100)");
	bench_dump("plain text", "INSERT INTO `news` (`id`,`headline`,`slug`,`at`) VALUES ",
		"(12345,'It\\'s a headline of some fifty bytes, not more','its-a-headline-of-some-"
		"fifty-bytes','2020-01-02 03:04:05'),",
		"");
	bench_dump("posts", "INSERT INTO `wp_posts` (`ID`,`post_content`) VALUES ",
		"(12345,'<!-- wp:paragraph -->\\n<p>The ferry runs <b>again</b> today, it\\'s "
		"said, and will do so for some time.</p>\\n<!-- /wp:paragraph -->'),",
		"");
}

static double
open_as(const char *format, const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	const double start = clock_now();
	mymr_document_open(&doc, s, n, format, NULL, NULL);
	const double end = clock_now();
	mymr_document_free(doc);
	return end - start;
}

/* A file of 1 MB and one of 8 MB made of the same part; units get their kinds as well. */
static void
open_format(const char *format, const char *part, int asked)
{
	size_t n_small, n_large;
	char *small = repeat(part, strlen(part), 1000000, &n_small);
	char *large = repeat(part, strlen(part), 8000000, &n_large);
	double t_small = 1e9, t_large = 1e9;
	for (int i = 0; i < 5; i++) {
		const double one = open_as(format, small, n_small);
		const double eight = open_as(format, large, n_large);
		t_small = one < t_small ? one : t_small;
		t_large = eight < t_large ? eight : t_large;
	}
	printf("%s opened, 1 MB: %.1f MB/s (asked: %d); 8 MB: %.1f times that (asked: at most 9)\n",
		format, (double)n_small / 1e6 / t_small, asked, t_large / t_small);
	free(small);
	free(large);
}

static const char markdown[] =
	"## The cabinet **approves** a budget\n\nThe government said on *Monday* that the new "
	"[budget](https://example.com/budget_2020 \"The budget\") would be\npresented to the house "
	"`next` week, and that it expects [no delay][1].\n\n> We are ready, the minister said.\n\n"
	"- Roads and bridges\n- Schools, ![a school](school.jpg)\n\n| Ministry | Share |\n"
	"|----------|------:|\n| Education | 8 % |\n\nဝန်ကြီးဌာနက **ယနေ့** ထုတ်ပြန်သည်။\n\n";

static const char yaml[] =
	"- title: The cabinet approves a budget\n  date: 2020-07-04\n  summary: >\n    The "
	"government "
	"said\n    on Monday\n  tags: [news, 'politics', \"economy\"]\n  text: \"ဝန်ကြီးဌာနက ယနေ့ "
	"ထုတ်ပြန်သည်။\"\n";

static const char toml[] =
	"[[news]]\ntitle = \"The cabinet approves a budget\"\ndate = 2020-07-04\n"
	"tags = ['news', 'politics']\nsummary = \"\"\"\nThe government said\n"
	"on Monday\"\"\"\ntext = \"ဝန်ကြီးဌာနက ယနေ့ ထုတ်ပြန်သည်။\"\n";

static const char paragraph[] =
	"<w:p w:rsidR=\"00A1\"><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r w:rsidR=\"00B2\">"
	"<w:t xml:space=\"preserve\">The river rose </w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
	"<w:r w:rsidR=\"00C3\"><w:rPr><w:lang "
	"w:val=\"en-US\"/></w:rPr><w:t>by</w:t></w:r><w:r><w:rPr>"
	"<w:b/></w:rPr><w:t xml:space=\"preserve\"> two metres</w:t></w:r><w:r><w:t "
	"xml:space=\"preserve\"> on July 24, 2017, officials said.</w:t></w:r></w:p>\n";

/* A document of so many bytes, which is not compressed. */
static void
make_docx(struct zip_build *a, size_t size, size_t *n)
{
	struct mymr_buf body = {0};
	mymr_buf_puts(&body, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
			     "wordprocessingml/2006/main\"><w:body>");
	while (body.len < size)
		mymr_buf_puts(&body, paragraph);
	mymr_buf_puts(&body, "</w:body></w:document>");
	*n = body.len;
	zip_build_document(a, "docx", &body);
	mymr_buf_free(&body);
}

/* Seconds to open it and to write it, with a new text for every paragraph if sets. */
static double
work_on(const struct zip_build *a, int sets)
{
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	size_t n;
	const double start = clock_now();
	mymr_document_open(&doc, a->bytes.s, a->bytes.len, "docx", NULL, NULL);
	const struct mymr_unit *u = mymr_document_units(doc, &n);
	for (size_t i = 0; i < n && sets; i++)
		mymr_document_set_text(doc, i, u[i].text, u[i].text_len, NULL);
	if (sets)
		mymr_document_write(doc, &out);
	mymr_document_free(doc);
	mymr_buf_free(&out);
	return clock_now() - start;
}

static void
office(void)
{
	struct zip_build small, large;
	size_t n_small, n_large;
	make_docx(&small, 1000000, &n_small);
	make_docx(&large, 8000000, &n_large);
	const double t_small = work_on(&small, 0), t_large = work_on(&large, 0);
	printf("docx read, 1 MB document.xml: %.1f MB/s\n", (double)n_small / 1e6 / t_small);
	printf("docx read, 8 MB document.xml: %.1f MB/s, %.1f times the 1 MB document (asked: at "
	       "most 9)\n",
		(double)n_large / 1e6 / t_large, t_large / t_small);
	printf("docx read, all texts set, written and compressed: %.1f MB/s\n",
		(double)n_large / 1e6 / work_on(&large, 1));
	mymr_buf_free(&small.bytes);
	mymr_buf_free(&large.bytes);
}

int
main(void)
{
	office();
	size_t n, n_small, n_large;
	char *page = tap_read_file("tests/site/article.html", &n);
	char *small = repeat(page, n, 1000000, &n_small);
	char *large = repeat(page, n, 8000000, &n_large);
	double t_small = best_of(5, small, n_small);
	double t_large = best_of(3, large, n_large);
	printf("html extract, 1 MB page: %.1f MB/s (asked: 2)\n", (double)n_small / 1e6 / t_small);
	printf("html extract, 8 MB page: %.1f MB/s, %.1f times the 1 MB page (asked: at most 9)\n",
		(double)n_large / 1e6 / t_large, t_large / t_small);
	bench_dumps();
	open_format("markdown", markdown, 20);
	open_format("yaml", yaml, 20);
	open_format("toml", toml, 20);
	free(page);
	free(small);
	free(large);
	return 0;
}
