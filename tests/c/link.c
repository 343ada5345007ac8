/* SPDX-License-Identifier: MIT */
/* Links of documents that become ones of another language. */
#include <mymr/link.h>
#include <string.h>
#include "tap.h"

static const struct mymr_link_rule rules[] = {
	{"/en/*", "/my/*"}, {"https://e.org/en/*", "https://e.org/my/*"}};

static void
rule_row(char **field, const char *place)
{
	const struct mymr_link_rule rule = {field[0], field[1]};
	struct mymr_buf out = {0};
	const int is_rule = mymr_link_rule_check(&rule) == MYMR_OK;
	if (!is_rule || strcmp(field[3], "!") == 0) {
		tap_ok(!is_rule && strcmp(field[3], "!") == 0, "%s: %s", place, field[4]);
		return;
	}
	const enum mymr_status status = mymr_link_map(&out, field[2], strlen(field[2]), &rule, 1);
	if (status == MYMR_ENOENT)
		mymr_buf_puts(&out, "-");
	tap_is(out.s, out.len, field[3], "%s: %s", place, field[4]);
	mymr_buf_free(&out);
}

static void
page_row(char **field, const char *place)
{
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	const struct mymr_link_options options = {.rules = rules,
		.n_rules = 2,
		.to = MYMR_BURMESE,
		.url = strcmp(field[1], "-") ? field[1] : NULL};
	size_t n = 99;
	mymr_document_open(&doc, field[2], strlen(field[2]), field[0], NULL, NULL);
	/* Pages mark languages in ways that tests of their own have. */
	if (strcmp(field[0], "html"))
		mymr_document_mark_language(doc, MYMR_BURMESE);
	const enum mymr_status status = mymr_document_localize_links(doc, &options, &n);
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len, field[3], "%s: %s", place, field[4]);
	const int is_same = strstr(field[3], "my/") == NULL;
	tap_ok(status == MYMR_OK && (n == 0) == is_same, "%s: counts them", place);
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

static void
first_rule(void)
{
	static const struct mymr_link_rule several[] = {{"/en/x/*", "/en/x/*"}, {"/en/*", "/my/*"}};
	struct mymr_buf out = {0};
	mymr_link_map(&out, "/en/x/a", 7, several, 2);
	tap_is(out.s, out.len, "/en/x/a", "the first rule that fits counts");
	tap_ok(mymr_link_map(&out, "/de", 3, several, 2) == MYMR_ENOENT && out.len == 7,
		"nothing is appended when none fits");
	mymr_buf_free(&out);
}

/* Text and address in one place. */
static void
beside_texts(void)
{
	static const char s[] = "<a href=/en/a title='A b'>C d</a>";
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	const struct mymr_link_options options = {.rules = rules, .n_rules = 2};
	mymr_document_open(&doc, s, sizeof s - 1, "html", NULL, NULL);
	mymr_document_set_text(doc, 0, "E", 1, NULL);
	mymr_document_set_text(doc, 1, "F", 1, NULL);
	mymr_document_localize_links(doc, &options, NULL);
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len, "<a href=/my/a title='E'>F</a>", "links change beside texts");
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

/* A link inside of a text that is set is a part of a code. */
static void
in_codes(void)
{
	static const char s[] = "<p>See <a href=\"/en/a\">this</a> page</p>";
	static const char text[] = "<a>Das</a> da";
	struct mymr_document *doc = NULL;
	struct mymr_buf out = {0};
	const struct mymr_link_options options = {.rules = rules, .n_rules = 2};
	mymr_document_open(&doc, s, sizeof s - 1, "html", NULL, NULL);
	mymr_document_set_text(doc, 0, text, sizeof text - 1, NULL);
	mymr_document_localize_links(doc, &options, NULL);
	mymr_document_write(doc, &out);
	tap_is(out.s, out.len, "<p><a href=\"/my/a\">Das</a> da</p>", "links change in codes");
	mymr_document_free(doc);
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/link_rule.tsv", 5, rule_row);
	tap_rows("tests/cases/link.tsv", 5, page_row);
	first_rule();
	beside_texts();
	in_codes();
	return tap_done();
}
