/* SPDX-License-Identifier: MIT */
/* Breaks in documents and excerpts: arguments, other formats, memory that runs out, time. */
#include <mymr/page.h>
#include <string.h>
#include "clock.h"
#include "oom.h"
#include "tap.h"

static const char page[] =
	"<html><title>ကျောင်းသားများ</title><p title='ကျောင်းသားများ'>ကျောင်းသား<b>မျာ</b>း"
	"<i>လာ&#8203;သည်</i>။ <a href=x>ကျောင်း</a>သို့<!-- c --><code>ကခ</code>သွား<wbr>သည်။</p>";

static const char markdown[] =
	"---\na: b\n---\nကျောင်းသားများ `ကခ` <code>ကခ</code> [ကခ](/ကခ)\n\n    ကခ\n"
	"\n```\nကျောင်းသားများ\n";

/* format NULL: Markdown, by the name of the file. */
static enum mymr_status
change(const char *s, const char *format, enum mymr_wrap_with with, int takes_out,
	struct mymr_buf *out)
{
	struct mymr_document *doc;
	enum mymr_status status =
		mymr_document_open(&doc, s, strlen(s), format, format ? NULL : "a.md", NULL);
	if (status)
		return status;
	status = takes_out ? mymr_document_unwrap(doc) : mymr_document_wrap(doc, NULL, with);
	if (!status)
		status = mymr_document_write(doc, out);
	mymr_document_free(doc);
	return status;
}

static void
wrap_is(const char *s, const char *format, enum mymr_wrap_with with, const char *want)
{
	struct mymr_buf out = {0};
	tap_ok(change(s, format, with, 0, &out) == MYMR_OK, "wrapped: %s", s);
	tap_is(out.s, out.len, want, "%s", s);
	mymr_buf_free(&out);
}

static void
unwrap_is(const char *s, const char *want)
{
	struct mymr_buf out = {0};
	tap_ok(change(s, "html", MYMR_WRAP_ZWSP, 1, &out) == MYMR_OK, "breaks out of: %s", s);
	tap_is(out.s, out.len, want, "%s", s);
	mymr_buf_free(&out);
}

static enum mymr_status
excerpt(const char *s, const char *format, size_t words, struct mymr_buf *out)
{
	struct mymr_document *doc;
	const struct mymr_excerpt_options options = {.words = words, .ellipsis = "~"};
	enum mymr_status status = mymr_document_open(&doc, s, strlen(s), format, NULL, NULL);
	if (status)
		return status;
	status = mymr_document_excerpt(out, doc, &options);
	mymr_document_free(doc);
	return status;
}

static void
excerpt_is(const char *s, size_t words, const char *want)
{
	struct mymr_buf out = {0};
	excerpt(s, "html", words, &out);
	tap_is(out.s, out.len, want, "%zu words of %s", words, s);
	mymr_buf_free(&out);
}

static int
everything(void *arg)
{
	struct mymr_buf out = {0};
	(void)arg;
	enum mymr_status status = change(page, "html", MYMR_WRAP_WBR, 0, &out);
	if (!status)
		status = change(page, "html", MYMR_WRAP_WBR, 1, &out);
	if (!status)
		status = excerpt(page, "html", 3, &out);
	if (!status)
		status = change(markdown, NULL, MYMR_WRAP_ZWSP, 0, &out);
	if (!status)
		status = change(markdown, NULL, MYMR_WRAP_ZWSP, 1, &out);
	mymr_buf_free(&out);
	return status;
}

static double
seconds(const char *part, const char *format, size_t n)
{
	struct mymr_buf text = {0}, out = {0};
	while (text.len < n)
		mymr_buf_puts(&text, part);
	mymr_buf_cstr(&text);
	const double start = clock_now();
	change(text.s, format, format ? MYMR_WRAP_WBR : MYMR_WRAP_ZWSP, 0, &out);
	change(text.s, format, MYMR_WRAP_ZWSP, 1, &out);
	if (format)
		excerpt(text.s, format, 1000, &out);
	const double end = clock_now();
	mymr_buf_free(&text);
	mymr_buf_free(&out);
	return end - start;
}

static void
hostile(const char *part, const char *format)
{
	const double once = seconds(part, format, 60000), four = seconds(part, format, 240000);
	tap_ok(four < 10 * once + 0.2, "many %s in linear time (%.3f s, %.3f s)", part, once, four);
}

int
main(void)
{
	struct mymr_buf out = {0};
	wrap_is("<p>ကျောင်း<b>သား</b>များ</p>", "html", MYMR_WRAP_WBR,
		"<p>ကျောင်း<b>သား<wbr></b>များ</p>");
	wrap_is("<p>ကျောင်းသား<br>များ</p>", "html", MYMR_WRAP_WBR, "<p>ကျောင်းသား<br>များ</p>");
	wrap_is("<p>ကျောင်းသား<img src=x>များ</p>", "html", MYMR_WRAP_WBR,
		"<p>ကျောင်းသား<img src=x>များ</p>");
	wrap_is("<p>ကျောင်းသား<!-- x -->များ</p>", "html", MYMR_WRAP_WBR,
		"<p>ကျောင်းသား<wbr><!-- x -->များ</p>");
	wrap_is("<p>&#x1000;ျောင်းသားများ</p>", "html", MYMR_WRAP_WBR,
		"<p>&#x1000;ျောင်းသား<wbr>များ</p>");
	wrap_is("<option>ကျောင်းသားများ</option>", "html", MYMR_WRAP_WBR,
		"<option>ကျောင်းသားများ</option>");
	wrap_is("ကျောင်းသားများ", "text", MYMR_WRAP_ZWSP,
		"ကျောင်းသား\xE2\x80\x8B"
		"များ");
	tap_ok(change("က", "text", MYMR_WRAP_WBR, 0, &out) == MYMR_EINVAL, "<wbr> in plain text");
	unwrap_is("<p>က<wbr>ခ<WBR/>ဂ&#8203;ဃ&#x200b;<wbr>င</p>", "<p>ကခဂဃင</p>");
	unwrap_is("<p>က<wbr> ခ<wbr>a</p>", "<p>က<wbr> ခ<wbr>a</p>");
	excerpt_is("<p>one <b>two</b> three", 2, "<p>one <b>two~</b></p>");
	excerpt_is("<p>one <b>two</b> three", 3, "<p>one <b>two</b> three");
	excerpt_is("<ul><li>one two<li>three four</ul>", 3, "<ul><li>one two<li>three~</li></ul>");
	excerpt_is("<p>a &amp; b c", 2, "<p>a &amp; b~</p>");
	excerpt_is("<p>one<p>two three four five<p>six", 5, "<p>one<p>two three four five</p>");
	tap_ok(excerpt("a", "text", 0, &out) == MYMR_EINVAL, "no words");
	tap_ok(excerpt("a: b", "yaml", 1, &out) == MYMR_EINVAL, "nothing that has no beginning");
	tap_ok(everything(NULL) == MYMR_OK, "breaks and excerpts");
	oom_test(everything, NULL, "breaks and excerpts");
	hostile("<b>က</b>", "html");
	hostile("<p>ကျောင်းသားများ", "html");
	hostile("&#8203;က", "html");
	hostile("<wbr>", "html");
	hostile("](", NULL);
	hostile("``a", NULL);
	hostile("<code>", NULL);
	hostile("```x ", NULL);
	hostile("> \\", NULL);
	mymr_buf_free(&out);
	return tap_done();
}
