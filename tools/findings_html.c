/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One page that needs nothing beside it. */
#include "file.h"
#include "findings.h"
#include "html.h"
#include "message.h"

#include <string.h>

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

/* The translation around the finding, marked where that is. */
static void
put_marked(struct html *page, const struct findings *all, const struct finding *f)
{
	const char *s = all->texts.s + f->text.at;
	const size_t start = f->text_part.at - f->text_from;
	const size_t end = start + f->text_part.n < f->text.n ? start + f->text_part.n : f->text.n;
	html_put_visible(page, s, start);
	if (end > start) {
		html_put(page, "<mark>");
		html_put_visible(page, s + start, end - start);
		html_put(page, "</mark>");
	}
	html_put_visible(page, s + end, f->text.n - end);
}

static void
put_row(struct html *page, const struct findings *all, const struct finding *f)
{
	const char *texts = all->texts.s;
	html_put(page, "<tr class=\"");
	html_put(page, level_name(f->level));
	html_put(page, "\"><td>");
	html_put_text(page, file_title(f->file), strlen(file_title(f->file)));
	html_put(page, ":");
	html_put_text(page, texts + f->member.at, f->member.n);
	html_put(page, f->member.n ? ":" : "");
	html_put_number(page, f->line);
	html_put(page, ":");
	html_put_number(page, f->column);
	html_put(page, "<td><b>");
	html_put(page, mymr_check_rule_at(f->rule)->name);
	html_put(page, "</b><br>");
	html_put_text(page, texts + f->message.at, f->message.n);
	html_put(page, "<td lang=\"en\">");
	html_put_visible(page, texts + f->source.at, f->source.n);
	html_put(page, "<td lang=\"my\">");
	put_marked(page, all, f);
	html_put(page, "\n");
}

static void
put_cell(struct html *page, const char *text)
{
	html_put(page, "<th>");
	html_put_text(page, text, strlen(text));
}

static void
put_head(struct html *page, size_t n)
{
	html_put(page, "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
		       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>mymr "
		       "check</title>\n");
	html_put(page, style);
	html_put(page, "<h1>mymr check: ");
	html_put_number(page, n);
	html_put(page,
		"</h1>\n<p><input type=\"search\" aria-label=\"filter\">\n<table>\n<thead><tr>");
	put_cell(page, _("place"));
	put_cell(page, _("rule"));
	put_cell(page, _("source"));
	put_cell(page, _("translation"));
	html_put(page, "\n<tbody>\n");
}

int
findings_write_html(const struct findings *all, const char *path)
{
	struct html page = {.status = all->is_incomplete ? MYMR_ENOMEM : MYMR_OK};
	put_head(&page, all->n);
	for (size_t i = 0; i < all->n; i++)
		put_row(&page, all, &all->finding[i]);
	html_put(&page, "</table>\n");
	html_put(&page, script);
	return html_write(&page, path);
}
