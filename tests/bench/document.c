/* SPDX-License-Identifier: MIT */
/* Extraction from HTML and office documents: megabytes a second, and whether it stays so for large
 * ones. */
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
	free(page);
	free(small);
	free(large);
	return 0;
}
