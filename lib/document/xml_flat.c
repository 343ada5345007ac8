/* SPDX-License-Identifier: MIT */
#include "document/xml_flat.h"
#include "base/ascii.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define CDATA "<![CDATA["
#define CDATA_LEN (sizeof CDATA - 1)

static enum mymr_status
add(struct xml_flat *f, struct xml_run run, const char *text, size_t n)
{
	enum mymr_status status = grow(&f->run, &f->cap, f->n, sizeof *f->run);
	if (status)
		return status;
	run.text = f->text.len;
	run.text_len = n;
	status = mymr_buf_append(&f->text, text, n);
	if (!status)
		f->run[f->n++] = run;
	return status;
}

/* The text of the reference s[0..n), "&" and ";" included. */
static size_t
decode(const char *s, size_t n, char out[4])
{
	static const char *const names[] = {"&lt;", "&gt;", "&amp;", "&quot;", "&apos;"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strlen(names[i]) == n && memcmp(names[i], s, n) == 0) {
			out[0] = "<>&\"'"[i];
			return 1;
		}
	}
	const bool is_hex = n > 2 && s[2] == 'x';
	const uint32_t c = (uint32_t)strtoul(s + 2 + is_hex, NULL, is_hex ? 16 : 10);
	return mymr_utf8_encode(c, out);
}

static size_t
find(const struct xml_flat *f, size_t from, size_t to, const char *end)
{
	const size_t len = strlen(end);
	for (size_t i = from; i + len <= to; i++) {
		const char *at = memchr(f->s + i, end[0], to - i);
		if (!at)
			break;
		i = (size_t)(at - f->s);
		if (i + len <= to && memcmp(at, end, len) == 0)
			return i;
	}
	return to;
}

/* Plain text [from, to) and ends of lines, which XML reads as LF. */
static enum mymr_status
add_text(struct xml_flat *f, size_t from, size_t to, bool is_cdata)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = from, len; i < to && !status; i += len) {
		const char *end = memchr(f->s + i, '\r', to - i);
		struct xml_run run = {.is_cdata = is_cdata, .source = i};
		len = end ? (size_t)(end - f->s) - i : to - i;
		if (len == 0) {
			len = 1 + (i + 1 < to && f->s[i + 1] == '\n');
			run.type = XML_RUN_CHAR;
		}
		run.source_len = len;
		const bool is_char = run.type == XML_RUN_CHAR;
		status = add(f, run, is_char ? "\n" : f->s + i, is_char ? 1 : len);
	}
	return status;
}

/* "]]>" and "<![CDATA[" behind it are one joint; with a reference between them, all are that. */
static bool
join(struct xml_flat *f, size_t end)
{
	struct xml_run *last = f->n ? &f->run[f->n - 1] : NULL;
	if (f->n > 1 && last->type == XML_RUN_CHAR && !last->is_cdata &&
		last[-1].type == XML_RUN_JOINT) {
		last[-1] = (struct xml_run){
			XML_RUN_CHAR, true, last[-1].source, 0, last->text, last->text_len};
		last--;
		f->n--;
	} else if (!last || last->type != XML_RUN_JOINT) {
		return false;
	}
	last->is_cdata = true;
	last->source_len = end - last->source;
	return true;
}

static enum mymr_status
add_cdata(struct xml_flat *f, size_t from, size_t *to)
{
	const size_t start = from + CDATA_LEN, end = find(f, start, *to, "]]>");
	enum mymr_status status = MYMR_OK;
	if (!join(f, start))
		status = add(
			f, (struct xml_run){XML_RUN_JOINT, false, from, CDATA_LEN, 0, 0}, "", 0);
	if (!status)
		status = add_text(f, start, end, true);
	if (!status)
		status = add(f, (struct xml_run){XML_RUN_JOINT, false, end, 3, 0, 0}, "", 0);
	*to = end + 3;
	return status;
}

/* What "<" or "&" at i begins, up to *end. */
static enum mymr_status
add_markup(struct xml_flat *f, size_t i, size_t to, size_t *end)
{
	const char *s = f->s + i;
	struct xml_run run = {.source = i};
	char decoded[4];
	*end = to;
	if (*s == '&') {
		*end = find(f, i, to, ";") + 1;
		run.type = XML_RUN_CHAR;
		run.source_len = *end - i;
		return add(f, run, decoded, decode(s, *end - i, decoded));
	}
	if (to - i > CDATA_LEN && memcmp(s, CDATA, CDATA_LEN) == 0)
		return add_cdata(f, i, end);
	*end = s[1] == '!' ? find(f, i + 4, to, "-->") + 3 : find(f, i + 2, to, "?>") + 2;
	return xml_flat_tag(f, XML_RUN_CODE, i, *end);
}

enum mymr_status
xml_flat_add(struct xml_flat *f, size_t from, size_t to)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = from, end; i < to && !status; i = end) {
		end = i;
		while (end < to && f->s[end] != '<' && f->s[end] != '&')
			end++;
		status = end > i ? add_text(f, i, end, false) : add_markup(f, i, to, &end);
	}
	return status;
}

enum mymr_status
xml_flat_tag(struct xml_flat *f, enum xml_run_type type, size_t from, size_t to)
{
	return add(f, (struct xml_run){type, false, from, to - from, 0, 0}, "", 0);
}

void
xml_flat_clear(struct xml_flat *f)
{
	f->n = 0;
	f->text.len = 0;
}

void
xml_flat_free(struct xml_flat *f)
{
	free(f->run);
	mymr_buf_free(&f->text);
}

static bool
is_blank_run(const struct xml_flat *f, const struct xml_run *r)
{
	for (size_t i = 0; i < r->text_len; i++) {
		if (!ascii_is_space(f->text.s[r->text + i]))
			return false;
	}
	return true;
}

bool
xml_flat_is_cdata(const struct xml_flat *f, bool has_edges)
{
	bool has_any = false;
	for (size_t i = 0; i < f->n; i++) {
		const struct xml_run *r = &f->run[i];
		has_any |= r->is_cdata;
		if (r->type >= XML_RUN_OPEN ||
			(!r->is_cdata && r->text_len && (has_edges || !is_blank_run(f, r))))
			return false;
		/* blanks between two sections */
		if (i && i + 1 < f->n && !r->is_cdata && r->text_len &&
			r[-1].type == XML_RUN_JOINT && r[1].type == XML_RUN_JOINT)
			return false;
	}
	return has_any;
}

bool
xml_flat_has_cdata(const struct xml_flat *f)
{
	for (size_t i = 0; i < f->n; i++) {
		if (f->run[i].type == XML_RUN_JOINT)
			return true;
	}
	return false;
}

bool
xml_flat_has_codes(const struct xml_flat *f)
{
	for (size_t i = 0; i < f->n; i++) {
		if (f->run[i].type >= XML_RUN_OPEN)
			return true;
	}
	return false;
}

static const struct xml_run *
run_at(const struct xml_flat *f, size_t *at, size_t text)
{
	while (f->run[*at].text + f->run[*at].text_len <= text)
		++*at;
	return &f->run[*at];
}

void
xml_flat_source(
	const struct xml_flat *f, size_t *at, size_t from, size_t to, size_t *start, size_t *end)
{
	const struct xml_run *r = run_at(f, at, from);
	*start = r->source + (r->type == XML_RUN_TEXT ? from - r->text : 0);
	r = run_at(f, at, to - 1);
	*end = r->type == XML_RUN_TEXT ? r->source + (to - r->text) : r->source + r->source_len;
}

size_t
xml_tag_name(const char *s, size_t n, const char **name)
{
	size_t i = 1 + (n > 1 && s[1] == '/'), from = i;
	while (i < n && !ascii_is_space(s[i]) && s[i] != '>' && s[i] != '/') {
		if (s[i++] == ':')
			from = i;
	}
	*name = s + from;
	return i - from;
}
