/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page on which messages are edited, as it is served. */
#include "message.h"
#include "serve_catalog.h"

#include <stdio.h>

static void
put_alert(struct html *html, const struct serve_catalog *catalog)
{
	html_put(html, "<p class=\"alert\" role=\"alert\"><b>");
	serve_catalog_put_problem(html, catalog);
	html_put(html, "</b><br>");
	html_put(html, _("nothing is saved in this file until that is mended"));
	html_put(html, "</p>\n");
}

static void
put_file(struct html *html, const struct serve *serve, size_t number, struct review_sums *sums)
{
	struct serve_catalog catalog;
	const int rc = serve_catalog_read(&catalog, serve, number);
	if (rc != DONE || catalog.problem)
		put_alert(html, &catalog);
	if (rc == DONE)
		serve_catalog_put(html, serve, &catalog, number, SERVE_ALL, sums);
	serve_catalog_close(&catalog);
}

static void
set_policy(struct http_answer *answer, const char *nonce)
{
	snprintf(answer->policy, sizeof answer->policy,
		"default-src 'none'; script-src 'nonce-%s'; style-src 'nonce-%s'; "
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		nonce, nonce);
}

void
serve_page(const struct serve *serve, struct http_answer *answer)
{
	struct html messages = {.status = MYMR_OK}, page = {.status = MYMR_OK};
	struct review_sums sums = {.with_findings = 0};
	char nonce[SECRET_SIZE];
	const struct review_editing editing = {nonce, serve->guard.token};
	if (secret_make(nonce) != DONE) {
		serve_refuse(answer, HTTP_TROUBLE, _("cannot serve pages"));
		return;
	}
	for (size_t i = 0; i < serve->files->n; i++)
		put_file(&messages, serve, i, &sums);
	review_put_page(&page, &messages, &sums, &editing);
	mymr_buf_free(&messages.out);
	if (page.status) {
		mymr_buf_free(&page.out);
		serve_refuse(answer, HTTP_TROUBLE, _("out of memory"));
		return;
	}
	set_policy(answer, nonce);
	answer->type = "text/html; charset=utf-8";
	answer->body = page.out;
}
