/* SPDX-License-Identifier: MIT */
/* Pairs as TMX. */
#include <mymr/tmx.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include "catalog/inline_code.h"
#include "catalog/writer.h"
#include "catalog/xml.h"

/* Those beyond stand as text. */
#define MOST_CODES 256

/* A code of a text, and the number of its pair; 0 for one that stands alone. */
struct code {
	size_t start;
	size_t len;
	int pair;
};

static bool
is_empty(const char *s, const struct code *code)
{
	return s[code->start + code->len - 2] == '/';
}

static bool
is_closing(const char *s, const struct code *code)
{
	return s[code->start + 1] == '/';
}

/* </a> behind <a>. */
static bool
closes(const char *s, const struct code *open, const struct code *close)
{
	return close->len == open->len + 1 &&
	       memcmp(s + open->start + 1, s + close->start + 2, open->len - 1) == 0;
}

static void
find_pair(const char *s, struct code *codes, size_t n, int *n_pairs)
{
	struct code *close = &codes[n];
	for (size_t i = n; i-- > 0 && is_closing(s, close);) {
		struct code *open = &codes[i];
		if (open->pair || is_closing(s, open) || is_empty(s, open) ||
			!closes(s, open, close))
			continue;
		open->pair = close->pair = ++*n_pairs;
		return;
	}
}

static size_t
find_codes(struct code *codes, const char *s, size_t n)
{
	size_t n_codes = 0;
	int n_pairs = 0;
	for (size_t i = 0, len; i < n && n_codes < MOST_CODES; i += len ? len : 1) {
		len = s[i] == '<' ? code_next(s + i, n - i) : 0;
		if (!len)
			continue;
		codes[n_codes] = (struct code){i, len, 0};
		find_pair(s, codes, n_codes, &n_pairs);
		n_codes++;
	}
	return n_codes;
}

static void
put_text(struct writer *w, const char *s, size_t n)
{
	if (!w->status)
		w->status = xml_put_text(w->out, s, n);
}

static void
put_code(struct writer *w, const char *s, const struct code *code)
{
	char tag[32];
	const bool is_end = is_closing(s, code);
	const char *name = code->pair ? is_end ? "ept" : "bpt" : is_empty(s, code) ? "ph" : "it";
	if (code->pair)
		snprintf(tag, sizeof tag, "<%s i=\"%d\">", name, code->pair);
	else if (is_empty(s, code))
		snprintf(tag, sizeof tag, "<%s>", name);
	else
		snprintf(tag, sizeof tag, "<%s pos=\"%s\">", name, is_end ? "end" : "begin");
	writer_puts(w, tag);
	put_text(w, s + code->start, code->len);
	snprintf(tag, sizeof tag, "</%s>", name);
	writer_puts(w, tag);
}

static void
put_segment(struct writer *w, const char *language, const char *s, size_t n)
{
	struct code codes[MOST_CODES];
	const size_t n_codes = find_codes(codes, s, n);
	size_t from = 0;
	writer_puts(w, "<tuv xml:lang=\"");
	writer_puts(w, language);
	writer_puts(w, "\"><seg>");
	for (size_t i = 0; i < n_codes; i++) {
		put_text(w, s + from, codes[i].start - from);
		put_code(w, s, &codes[i]);
		from = codes[i].start + codes[i].len;
	}
	put_text(w, s + from, n - from);
	writer_puts(w, "</seg></tuv>\n");
}

static void
put_property(struct writer *w, const char *type, const char *s, size_t n)
{
	if (!s)
		return;
	writer_puts(w, "<prop type=\"");
	writer_puts(w, type);
	writer_puts(w, "\">");
	put_text(w, s, n);
	writer_puts(w, "</prop>\n");
}

enum mymr_status
mymr_tmx_put(struct mymr_buf *out, const struct mymr_memory_pair *p)
{
	const size_t before = out->len;
	struct writer w = {out, MYMR_OK};
	writer_puts(&w, "<tu>\n");
	put_property(&w, "x-context", p->context, p->n_context);
	put_property(&w, "x-origin", p->origin, p->n_origin);
	put_property(&w, "x-day", p->day, p->n_day);
	put_segment(&w, "en", p->source, p->n_source);
	put_segment(&w, "my", p->translation, p->n_translation);
	writer_puts(&w, "</tu>\n");
	if (w.status)
		out->len = before;
	return w.status;
}

enum mymr_status
mymr_tmx_begin(struct mymr_buf *out)
{
	return mymr_buf_puts(out,
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
		"<header creationtool=\"mymr\" creationtoolversion=\"1\" segtype=\"block\" "
		"o-tmf=\"mymr\" adminlang=\"en\" srclang=\"en\" "
		"datatype=\"plaintext\"/>\n<body>\n");
}

enum mymr_status
mymr_tmx_end(struct mymr_buf *out)
{
	return mymr_buf_puts(out, "</body>\n</tmx>\n");
}
