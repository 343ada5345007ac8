/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One page that needs nothing beside it. */
#include "file.h"
#include "findings.h"
#include "message.h"

#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>

struct page {
	struct mymr_buf out;
	enum mymr_status status;
};

static void
put(struct page *page, const char *s)
{
	if (!page->status)
		page->status = mymr_buf_puts(&page->out, s);
}

static void
put_text(struct page *page, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n && !page->status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if (cp == '<')
			put(page, "&lt;");
		else if (cp == '&')
			put(page, "&amp;");
		else if (cp == '"')
			put(page, "&quot;");
		else if (cp == 0x200B)
			put(page, "<s>U+200B</s>");
		else if (cp < 0x20 && cp != '\n' && cp != '\t')
			put(page, "\xEF\xBF\xBD");
		else
			page->status = mymr_buf_put_code_point(&page->out, cp);
	}
}

static void
put_number(struct page *page, size_t n)
{
	char text[32];
	snprintf(text, sizeof text, "%zu", n);
	put(page, text);
}

static const char style[] =
	"<style>\n"
	"body{font:16px/1.6 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 "
	"1rem;color:#222;background:#fff}\n"
	":lang(my){font-family:Padauk,'Noto Sans Myanmar','Myanmar "
	"Text',Pyidaungsu,sans-serif;line-"
	"height:2}\n"
	"table{border-collapse:collapse;width:100%}\n"
	"td,th{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid "
	"#ddd;overflow-wrap:anywhere}\n"
	"mark{background:#fd6;outline:1px solid #c80}s{text-decoration:none;font-size:.7em;color:"
	"#a00}\n"
	".error b{color:#b00}.warning b{color:#960}.info b{color:#069}\n"
	"input{font:inherit;width:100%;padding:.4rem;box-sizing:border-box}\n"
	"@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}mark{color:#000}td,"
	"th{"
	"border-color:#444}}\n"
	"</style>\n";

static const char script[] =
	"<script>\n"
	"const q=document.querySelector('input');\n"
	"q.oninput=()=>{for(const r of document.querySelectorAll('tbody tr'))\n"
	" r.hidden=!r.textContent.toLowerCase().includes(q.value.toLowerCase())};\n"
	"</script>\n";

/* The translation, marked where the finding is. */
static void
put_marked(struct page *page, const struct findings *all, const struct finding *f)
{
	const char *s = all->texts.s + f->text.at;
	const size_t start = f->text_part.at, end = start + f->text_part.n;
	put_text(page, s, start);
	if (end > start) {
		put(page, "<mark>");
		put_text(page, s + start, end - start);
		put(page, "</mark>");
	}
	put_text(page, s + end, f->text.n - end);
}

static void
put_row(struct page *page, const struct findings *all, const struct finding *f)
{
	const char *texts = all->texts.s;
	put(page, "<tr class=\"");
	put(page, level_name(f->level));
	put(page, "\"><td>");
	put_text(page, file_title(f->file), strlen(file_title(f->file)));
	put(page, ":");
	put_number(page, f->line);
	put(page, ":");
	put_number(page, f->column);
	put(page, "<td><b>");
	put(page, mymr_check_rule_at(f->rule)->name);
	put(page, "</b><br>");
	put_text(page, texts + f->message.at, f->message.n);
	put(page, "<td lang=\"en\">");
	put_text(page, texts + f->source.at, f->source.n);
	put(page, "<td lang=\"my\">");
	put_marked(page, all, f);
	put(page, "\n");
}

static void
put_cell(struct page *page, const char *text)
{
	put(page, "<th>");
	put_text(page, text, strlen(text));
}

static void
put_head(struct page *page, size_t n)
{
	put(page, "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
		  "<meta name=\"viewport\" content=\"width=device-width\">\n<title>mymr "
		  "check</title>\n");
	put(page, style);
	put(page, "<h1>mymr check: ");
	put_number(page, n);
	put(page, "</h1>\n<p><input type=\"search\" aria-label=\"filter\">\n<table>\n<thead><tr>");
	put_cell(page, _("place"));
	put_cell(page, _("rule"));
	put_cell(page, _("source"));
	put_cell(page, _("translation"));
	put(page, "\n<tbody>\n");
}

int
findings_write_html(const struct findings *all, const char *path)
{
	struct page page = {.status = MYMR_OK};
	int rc = TROUBLE;
	put_head(&page, all->n);
	for (size_t i = 0; i < all->n; i++)
		put_row(&page, all, &all->finding[i]);
	put(&page, "</table>\n");
	put(&page, script);
	if (page.status || all->is_incomplete)
		complain(_("out of memory"));
	else
		rc = file_write(path, page.out.s, page.out.len);
	mymr_buf_free(&page.out);
	return rc;
}
