/* SPDX-License-Identifier: MIT */
/* SubRip and WebVTT: the text of every cue is a unit, all of its lines together. */
#include "document/cue.h"
#include "base/bom.h"
#include "document/cue_codes.h"
#include "document/html_charref.h"
#include "document/string_unit.h"

#include <string.h>

struct subtitles {
	struct mymr_document *doc;
	bool is_vtt;
	struct string_unit unit;
	struct cue_codes codes;
};

/* A line of the source without its end, and where the next one begins. */
struct line {
	size_t start;
	size_t end;
	size_t next;
};

static size_t
break_len(const char *s, size_t at, size_t n)
{
	if (at >= n || (s[at] != '\n' && s[at] != '\r'))
		return 0;
	return s[at] == '\r' && at + 1 < n && s[at + 1] == '\n' ? 2 : 1;
}

static struct line
read_line(const struct mymr_document *doc, size_t start)
{
	struct line line = {start, start, start};
	while (line.end < doc->n && doc->s[line.end] != '\n' && doc->s[line.end] != '\r')
		line.end++;
	line.next = line.end + break_len(doc->s, line.end, doc->n);
	return line;
}

static size_t
skip_blanks(const char *s, size_t at, size_t end)
{
	while (at < end && (s[at] == ' ' || s[at] == '\t'))
		at++;
	return at;
}

static bool
is_empty(const struct mymr_document *doc, const struct line *line)
{
	return skip_blanks(doc->s, line->start, line->end) == line->end;
}

static bool
is_number(const struct mymr_document *doc, const struct line *line)
{
	size_t at = skip_blanks(doc->s, line->start, line->end);
	const size_t first = at;
	while (at < line->end && doc->s[at] >= '0' && doc->s[at] <= '9')
		at++;
	return at > first && skip_blanks(doc->s, at, line->end) == line->end;
}

static bool
has_arrow(const struct mymr_document *doc, const struct line *line)
{
	for (size_t i = line->start; i + 2 < line->end; i++) {
		if (memcmp(doc->s + i, "-->", 3) == 0)
			return true;
	}
	return false;
}

/* 00:01:02,345 --> 00:01:04,000 */
static bool
is_timing(const struct mymr_document *doc, const struct line *line)
{
	const char *s = doc->s;
	size_t at = skip_blanks(s, line->start, line->end);
	bool has_colon = false;
	for (; at < line->end && s[at] && strchr("0123456789:,.", s[at]); at++)
		has_colon |= s[at] == ':';
	at = skip_blanks(s, at, line->end);
	return has_colon && line->end - at > 3 && memcmp(s + at, "-->", 3) == 0;
}

/* Whether line has word and nothing behind it but what a blank parts from it. */
static bool
begins_with(const struct mymr_document *doc, const struct line *line, const char *word)
{
	const size_t n = strlen(word);
	const size_t behind = line->start + n;
	if (line->end < behind || memcmp(doc->s + line->start, word, n) != 0)
		return false;
	return behind == line->end || skip_blanks(doc->s, behind, line->end) > behind;
}

static bool
is_note(const struct mymr_document *doc, const struct line *line)
{
	return begins_with(doc, line, "NOTE") || begins_with(doc, line, "STYLE") ||
	       begins_with(doc, line, "REGION");
}

/* Part of a cue, and which of its codes stand in it. */
struct span {
	size_t start;
	size_t end;
	size_t first;
	size_t behind;
};

static void
trim_blanks(const char *s, struct span *span)
{
	while (span->start < span->end && strchr(" \t\r\n", s[span->start]))
		span->start++;
	while (span->end > span->start && strchr(" \t\r\n", s[span->end - 1]))
		span->end--;
}

/* Takes off a code at an end: one that stands alone, or a pair around all. */
static bool
trim_code(const struct cue_codes *c, struct span *span)
{
	if (span->first == span->behind)
		return false;
	const struct cue_code *first = &c->code[span->first], *last = &c->code[span->behind - 1];
	const bool at_start = first->at == span->start, at_end = last->at + last->len == span->end;
	if (at_start && at_end && first->type == PIECE_OPEN && first->partner == span->behind - 1) {
		span->start += first->len;
		span->end -= last->len;
		span->first++;
		span->behind--;
	} else if (at_start && first->type == PIECE_CODE) {
		span->start += first->len;
		span->first++;
	} else if (at_end && last->type == PIECE_CODE) {
		span->end -= last->len;
		span->behind--;
	} else {
		return false;
	}
	return true;
}

/* The length of blanks and codes at a line's beginning. */
static size_t
lead_len(const struct subtitles *t, size_t at, const struct span *span, size_t code)
{
	const size_t from = at;
	for (;;) {
		at = skip_blanks(t->doc->s, at, span->end);
		if (code == span->behind || t->codes.code[code].at != at)
			return at - from;
		at += t->codes.code[code++].len;
	}
}

static enum mymr_status
add_break(struct subtitles *t, size_t at, size_t len, const struct span *span, size_t code)
{
	const char *text = cue_read_break(
		t->doc->s, at, at + len, span->end, lead_len(t, at + len, span, code));
	return string_unit_add(&t->unit, PIECE_CHAR, at, len, text, strlen(text));
}

/* A reference, of which one to a control character is read as a blank. */
static enum mymr_status
add_reference(struct subtitles *t, size_t at, size_t end, size_t *len)
{
	char text[CHARREF_MAX];
	size_t n = 0;
	*len = html_charref(t->doc->s + at, end - at, false, text, &n);
	if (*len == 0) {
		*len = 1;
		return string_unit_add(&t->unit, PIECE_TEXT, at, 1, "&", 1);
	}
	if (n && (unsigned char)text[0] < ' ')
		text[0] = ' ';
	return string_unit_add(&t->unit, PIECE_CHAR, at, *len, text, n);
}

static enum mymr_status
add_code(struct subtitles *t, size_t i)
{
	char token[CODE_TOKEN_MAX];
	const size_t n = cue_codes_name(&t->codes, i, token);
	const struct cue_code *code = &t->codes.code[i];
	return string_unit_add(&t->unit, code->type, code->at, code->len, token, n);
}

/* The length of what is neither code nor line end nor reference. */
static size_t
plain_len(const struct subtitles *t, size_t at, size_t end)
{
	size_t i = at;
	while (i < end && t->doc->s[i] != '\n' && t->doc->s[i] != '\r' &&
		!(t->is_vtt && t->doc->s[i] == '&'))
		i++;
	return i - at;
}

static enum mymr_status
add_pieces(struct subtitles *t, const struct span *span)
{
	const char *s = t->doc->s;
	enum mymr_status status = MYMR_OK;
	size_t code = span->first;
	for (size_t i = span->start, len; i < span->end && !status; i += len) {
		const size_t next = code < span->behind ? t->codes.code[code].at : span->end;
		if (i == next) {
			len = t->codes.code[code].len;
			status = add_code(t, code++);
		} else if ((len = break_len(s, i, span->end)) > 0) {
			status = add_break(t, i, len, span, code);
		} else if ((len = plain_len(t, i, next)) > 0) {
			status = string_unit_add(&t->unit, PIECE_TEXT, i, len, s + i, len);
		} else {
			status = add_reference(t, i, span->end, &len);
		}
	}
	return status;
}

static enum mymr_status
read_cue(struct subtitles *t, size_t start, size_t end)
{
	enum mymr_status status = cue_codes_read(&t->codes, t->doc->s, start, end, t->is_vtt);
	struct span span = {start, end, 0, t->codes.n};
	if (status)
		return status;
	do
		trim_blanks(t->doc->s, &span);
	while (trim_code(&t->codes, &span));
	if (span.first < span.behind && t->codes.underscores > MAX_UNDERSCORES)
		return document_warn(
			t->doc, start, "text full of what looks like codes is left alone");
	t->unit.quote = memchr(t->doc->s + start - 2, '\r', 2) ? '\r' : '\n';
	status = add_pieces(t, &span);
	return status ? status : string_unit_end(&t->unit, MYMR_PLACE_CUE, "");
}

/* Where the lines of a cue end: before an empty line, or the next cue if there is none. */
static size_t
find_cue_end(const struct subtitles *t, size_t start)
{
	const struct mymr_document *doc = t->doc;
	struct line line = read_line(doc, start), next;
	for (; line.start < doc->n && !is_empty(doc, &line); line = next) {
		next = read_line(doc, line.next);
		if (t->is_vtt ? has_arrow(doc, &line)
			      : is_number(doc, &line) && is_timing(doc, &next))
			break;
	}
	return line.start;
}

static size_t
skip_block(const struct mymr_document *doc, size_t at)
{
	struct line line = read_line(doc, at);
	while (line.start < doc->n && !is_empty(doc, &line))
		line = read_line(doc, line.next);
	return line.start;
}

/* Reads what begins at a line, *is_first of its block, and moves *at behind it. */
static enum mymr_status
read_line_at(struct subtitles *t, size_t *at, bool *is_first)
{
	const struct mymr_document *doc = t->doc;
	const struct line line = read_line(doc, *at);
	const bool is_block = *is_first;
	*is_first = is_empty(doc, &line);
	*at = line.next;
	if (is_timing(doc, &line)) {
		*at = find_cue_end(t, line.next);
		*is_first = true;
		return line.next < *at ? read_cue(t, line.next, *at) : MYMR_OK;
	}
	if (t->is_vtt && is_block && is_note(doc, &line)) {
		*at = skip_block(doc, line.next);
	} else if (has_arrow(doc, &line)) {
		*at = skip_block(doc, line.next);
		return document_warn(
			t->doc, line.start, "subtitle without a readable time is left alone");
	}
	return MYMR_OK;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	(void)error;
	struct subtitles t = {
		.doc = doc, .is_vtt = doc->format == &format_vtt, .unit = {.doc = doc}};
	bool is_first = true;
	enum mymr_status status = MYMR_OK;
	for (size_t at = bom_len(doc->s, doc->n); at < doc->n && !status;)
		status = read_line_at(&t, &at, &is_first);
	cue_codes_free(&t.codes);
	string_unit_free(&t.unit);
	return status;
}

static enum mymr_status
put(struct mymr_buf *out, const struct unit_detail *detail, char c)
{
	switch (c) {
	case CUE_BREAK:
		return detail->quote == '\r' ? mymr_buf_puts(out, "\r\n")
					     : mymr_buf_putc(out, '\n');
	case '\n':
	case '\r':
		return mymr_buf_putc(out, ' ');
	default:
		return mymr_buf_putc(out, c);
	}
}

static enum mymr_status
escape_srt(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = put(out, detail, text[i]);
	return status;
}

static enum mymr_status
escape_vtt(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const char *reference = text[i] == '&'   ? "&amp;"
					: text[i] == '<' ? "&lt;"
					: text[i] == '>' ? "&gt;"
							 : NULL;
		status = reference ? mymr_buf_puts(out, reference) : put(out, detail, text[i]);
	}
	return status;
}

static bool
probe_vtt(const char *s, size_t n)
{
	const size_t at = bom_len(s, n);
	return n - at >= 6 && memcmp(s + at, "WEBVTT", 6) == 0;
}

/* A number and a time. */
static bool
probe_srt(const char *s, size_t n)
{
	const struct mymr_document doc = {.s = s, .n = n};
	const struct line first = read_line(&doc, bom_len(doc.s, doc.n));
	const struct line second = read_line(&doc, first.next);
	return is_number(&doc, &first) && is_timing(&doc, &second);
}

const struct format format_srt = {
	.name = "srt",
	.suffixes = "srt",
	.probe = probe_srt,
	.scan = scan,
	.escape = escape_srt,
	.arrange = cue_arrange,
};

const struct format format_vtt = {
	.name = "vtt",
	.suffixes = "vtt",
	.probe = probe_vtt,
	.scan = scan,
	.escape = escape_vtt,
	.arrange = cue_arrange,
};
