/* SPDX-License-Identifier: MIT */
#include "proof.h"

#include <mymr/wrap.h>
#include <stdio.h>
#include <string.h>

struct page {
	struct mymr_buf *out;
	bool is_words;
};

static const char style[] =
	"body{margin:24px;background:#fff;color:#111;font-family:sans-serif}\n"
	"main{display:grid;column-gap:32px;row-gap:8px}\n"
	"h1{font-size:18px;margin:0}\n"
	"h2{font-size:13px;font-weight:normal;color:#666;margin:16px 0 0;grid-column:1/-1;"
	"border-top:1px solid #ccc;padding-top:4px}\n"
	"p{margin:0 0 8px;overflow-wrap:anywhere}\n"
	".v{font-size:13px;color:#666}\n"
	".w span{display:inline-block;margin-right:.8em}\n"
	".bad{color:#c00}\n";

static enum mymr_status
put_base64(struct mymr_buf *out, const unsigned char *s, size_t n)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	if (mymr_buf_reserve(out, (n + 2) / 3 * 4))
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n; i += 3) {
		const size_t left = n - i;
		const unsigned bits = (unsigned)s[i] << 16 | (left > 1 ? s[i + 1] << 8 : 0) |
				      (left > 2 ? s[i + 2] : 0);
		char four[4] = {digits[bits >> 18], digits[bits >> 12 & 63],
			left > 1 ? digits[bits >> 6 & 63] : '=',
			left > 2 ? digits[bits & 63] : '='};
		mymr_buf_append(out, four, sizeof four);
	}
	return MYMR_OK;
}

static enum mymr_status
put_text(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *name = s[i] == '<'   ? "&lt;"
				   : s[i] == '>' ? "&gt;"
				   : s[i] == '&' ? "&amp;"
						 : NULL;
		status = name ? mymr_buf_puts(out, name) : mymr_buf_putc(out, s[i]);
	}
	return status;
}

static enum mymr_status
put_font(struct mymr_buf *out, const struct mymr_font *font, size_t i)
{
	char rule[96];
	unsigned n;
	hb_blob_t *blob = face_alone(font);
	if (!blob)
		return MYMR_ENOMEM;
	const char *s = hb_blob_get_data(blob, &n);
	snprintf(
		rule, sizeof rule, "@font-face{font-family:f%zu;src:url(data:font/sfnt;base64,", i);
	enum mymr_status status = mymr_buf_puts(out, rule);
	if (!status)
		status = put_base64(out, (const unsigned char *)s, n);
	snprintf(rule, sizeof rule, ")}\n.f%zu{font-family:f%zu,sans-serif}\n", i, i);
	if (!status)
		status = mymr_buf_puts(out, rule);
	hb_blob_destroy(blob);
	return status;
}

static enum mymr_status
put_head(struct mymr_buf *out, const struct proof *proof)
{
	char columns[64];
	enum mymr_status status = mymr_buf_puts(out,
		"<!DOCTYPE html>\n<html lang=\"my\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<title>Proof</title>\n<style>\n");
	for (size_t i = 0; i < proof->n_fonts && !status; i++)
		status = put_font(out, proof->font[i].font, i);
	snprintf(columns, sizeof columns, "main{grid-template-columns:repeat(%zu,minmax(0,1fr))}\n",
		proof->n_fonts);
	if (!status)
		status = mymr_buf_puts(out, style);
	if (!status)
		status = mymr_buf_puts(out, columns);
	return status ? status : mymr_buf_puts(out, "</style>\n</head>\n<body>\n<main>\n");
}

static enum mymr_status
put_name(struct mymr_buf *out, const struct proof_font *font)
{
	char verdict[128];
	const char *name = mymr_font_name(font->font);
	proof_verdict(font, verdict, sizeof verdict);
	enum mymr_status status = mymr_buf_puts(out, "<div lang=\"en\"><h1>");
	if (!status)
		status = put_text(out, name, strlen(name));
	if (!status)
		status = mymr_buf_puts(out, "</h1><p class=\"v\">");
	if (!status)
		status = mymr_buf_puts(out, verdict);
	return status ? status : mymr_buf_puts(out, "</p></div>\n");
}

static enum mymr_status
put_item(void *user, const char *text, bool is_bad)
{
	const struct page *page = user;
	const char *const tag = page->is_words ? "span" : "p";
	struct mymr_buf wrapped = {0};
	char open[32], close[16];
	snprintf(open, sizeof open, "<%s%s>", tag, is_bad ? " class=\"bad\"" : "");
	snprintf(close, sizeof close, "</%s>\n", tag);
	enum mymr_status status = mymr_buf_puts(page->out, open);
	if (!status && page->is_words)
		status = put_text(page->out, text, strlen(text));
	else if (!status) {
		status = mymr_wrap_text(&wrapped, text, strlen(text), NULL);
		if (!status)
			status = put_text(page->out, wrapped.s, wrapped.len);
	}
	mymr_buf_free(&wrapped);
	return status ? status : mymr_buf_puts(page->out, close);
}

static enum mymr_status
put_block(struct mymr_buf *out, const struct proof *proof, const struct proof_block *block)
{
	struct page page = {out, block->takes != NULL};
	char cell[96];
	enum mymr_status status = mymr_buf_puts(out, "<h2 lang=\"en\">");
	if (!status)
		status = mymr_buf_puts(out, block->title);
	if (!status)
		status = mymr_buf_puts(out, "</h2>\n");
	for (size_t i = 0; i < proof->n_fonts && !status; i++) {
		snprintf(cell, sizeof cell, "<div class=\"f%zu%s\" style=\"font-size:%dpx\">\n", i,
			page.is_words ? " w" : "", block->size);
		status = mymr_buf_puts(out, cell);
		if (!status)
			status = proof_each(block, &proof->font[i], put_item, &page);
		if (!status)
			status = mymr_buf_puts(out, "</div>\n");
	}
	return status;
}

enum mymr_status
proof_html(struct mymr_buf *out, const struct proof *proof)
{
	enum mymr_status status = put_head(out, proof);
	for (size_t i = 0; i < proof->n_fonts && !status; i++)
		status = put_name(out, &proof->font[i]);
	for (size_t i = 0; i < proof_n_blocks && !status; i++)
		status = put_block(out, proof, &proof_blocks[i]);
	return status ? status : mymr_buf_puts(out, "</main>\n</body>\n</html>\n");
}
