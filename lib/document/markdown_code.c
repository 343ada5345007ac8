/* SPDX-License-Identifier: MIT */
#include "document/markdown_code.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/grow.h"

/* Longer runs of backticks are no code, longer addresses no link. */
#define MAX_TICKS 63
#define MAX_ADDRESS 1000
#define CODE_INDENT 4

static const char *const code_tags[] = {"code", "pre", "kbd", "samp", "var", "script", "style"};
#define N_CODE_TAGS (sizeof code_tags / sizeof *code_tags)

struct scan {
	struct code_spans *spans;
	const char *s;
	size_t n;
	uint64_t no_ticks;          /* bit k: no k backticks are ahead in the paragraph */
	bool no_close[N_CODE_TAGS]; /* nor such an end tag in the text */
	bool no_tag_end;            /* nor > in the paragraph */
	bool is_list;
	bool may_be_indented; /* an indented line is code here */
};

static enum mymr_status
add(struct scan *m, size_t start, size_t end)
{
	struct code_spans *spans = m->spans;
	enum mymr_status status = grow(&spans->span, &spans->cap, spans->n, sizeof *spans->span);
	if (!status)
		spans->span[spans->n++] = (struct code_span){start, end};
	return status;
}

static size_t
line_end(const struct scan *m, size_t at)
{
	const char *end = memchr(m->s + at, '\n', m->n - at);
	return end ? (size_t)(end - m->s) + 1 : m->n;
}

static size_t
run_of(const struct scan *m, size_t at, size_t to, char c)
{
	size_t n = 0;
	while (at + n < to && m->s[at + n] == c)
		n++;
	return n;
}

/* Behind blanks, marks of quotations and of lists. */
static size_t
line_start(const struct scan *m, size_t at, size_t to)
{
	while (at < to && m->s[at] && strchr(" \t>", m->s[at]))
		at++;
	return at;
}

static bool
is_blank_line(const struct scan *m, size_t at, size_t to)
{
	while (at < to && m->s[at] && strchr(" \t\r\n", m->s[at]))
		at++;
	return at == to;
}

/* How many signs the fence at the line has; 0 for none. */
static size_t
fence_len(const struct scan *m, size_t at, size_t to, char *sign)
{
	at = line_start(m, at, to);
	*sign = at < to ? m->s[at] : '\0';
	if (*sign != '`' && *sign != '~')
		return 0;
	const size_t len = run_of(m, at, to, *sign);
	if (len < 3 || (*sign == '`' && memchr(m->s + at + len, '`', to - at - len)))
		return 0;
	return len;
}

/* The end of the code that the fence at begins, which may have no end of its own. */
static size_t
fenced_end(const struct scan *m, size_t at, char sign, size_t len)
{
	for (at = line_end(m, at); at < m->n;) {
		const size_t end = line_end(m, at), start = line_start(m, at, end);
		const size_t n = run_of(m, start, end, sign);
		at = end;
		if (n >= len && is_blank_line(m, start + n, end))
			break;
	}
	return at;
}

static size_t
indent_of(const struct scan *m, size_t at, size_t to)
{
	size_t n = 0;
	for (; at < to && (m->s[at] == ' ' || m->s[at] == '\t'); at++)
		n += m->s[at] == '\t' ? CODE_INDENT : 1;
	return n;
}

static bool
begins_list(const struct scan *m, size_t at, size_t to)
{
	size_t digits = 0;
	at = line_start(m, at, to);
	while (at + digits < to && m->s[at + digits] >= '0' && m->s[at + digits] <= '9')
		digits++;
	at += digits;
	if (at + 1 >= to || !strchr(" \t", m->s[at + 1]) || !m->s[at + 1])
		return false;
	return strchr(digits ? ".)" : "-*+", m->s[at]) && m->s[at];
}

/* Code between backticks: behind it, or behind the backticks that begin none. */
static size_t
pass_ticks(struct scan *m, size_t at, size_t to)
{
	const size_t len = run_of(m, at, to, '`');
	size_t i = at + len;
	if (len > MAX_TICKS || m->no_ticks >> len & 1)
		return i;
	while (i < to) {
		const char *tick = memchr(m->s + i, '`', to - i);
		if (!tick)
			break;
		i = (size_t)(tick - m->s);
		const size_t n = run_of(m, i, to, '`');
		i += n;
		if (n == len)
			return i;
	}
	m->no_ticks |= UINT64_C(1) << len;
	return at + len;
}

/* The end tag of code that s[at..end) begins. */
static size_t
pass_code(struct scan *m, size_t at, size_t end)
{
	for (size_t k = 0; k < N_CODE_TAGS; k++) {
		const size_t len = strlen(code_tags[k]);
		if (m->no_close[k] || end - at < len + 2 ||
			strncasecmp(m->s + at + 1, code_tags[k], len) != 0 ||
			!strchr(" \t\r\n>", m->s[at + 1 + len]))
			continue;
		for (size_t i = end; i + len + 2 < m->n; i++) {
			if (m->s[i] == '<' && m->s[i + 1] == '/' &&
				strncasecmp(m->s + i + 2, code_tags[k], len) == 0)
				return i;
		}
		m->no_close[k] = true;
	}
	return end;
}

/* A tag, or an address in angle brackets. */
static size_t
pass_tag(struct scan *m, size_t at, size_t to)
{
	const char c = at + 1 < to ? m->s[at + 1] : ' ';
	const bool is_tag = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' ||
			    c == '!' || c == '?';
	const char *end = is_tag && !m->no_tag_end ? memchr(m->s + at, '>', to - at) : NULL;
	m->no_tag_end |= is_tag && !end;
	return end ? pass_code(m, at, (size_t)(end - m->s) + 1) : at + 1;
}

/* What stands behind the ] of a link: its address, in brackets or behind a colon. */
static size_t
pass_address(const struct scan *m, size_t at, size_t to)
{
	const size_t limit = to - at > MAX_ADDRESS ? at + MAX_ADDRESS : to;
	size_t depth = 0;
	if (at + 1 < to && m->s[at + 1] == ':')
		return line_end(m, at) < limit ? line_end(m, at) : limit;
	if (at + 1 >= to || m->s[at + 1] != '(')
		return at + 1;
	for (size_t i = at + 1; i < limit && m->s[i] != '\n'; i++) {
		depth += m->s[i] == '(';
		depth -= m->s[i] == ')';
		if (depth == 0)
			return i + 1;
	}
	return at + 1;
}

static enum mymr_status
scan_paragraph(struct scan *m, size_t *at, size_t to)
{
	enum mymr_status status = MYMR_OK;
	m->no_ticks = 0;
	m->no_tag_end = false;
	while (*at < to && !status) {
		const size_t start = *at;
		switch (m->s[start]) {
		case '`':
			*at = pass_ticks(m, start, to);
			break;
		case '<':
			*at = pass_tag(m, start, to);
			break;
		case ']':
			*at = pass_address(m, start, to);
			break;
		case '\\':
			*at += start + 1 < to ? 2 : 1;
			continue;
		default:
			++*at;
			continue;
		}
		if (*at > start + 1)
			status = add(m, start, *at);
	}
	return status;
}

/* Up to a line that is empty or a fence. */
static size_t
paragraph_end(const struct scan *m, size_t at)
{
	char sign;
	size_t end = line_end(m, at);
	while (end < m->n && !is_blank_line(m, end, line_end(m, end)) &&
		!fence_len(m, end, line_end(m, end), &sign))
		end = line_end(m, end);
	return end;
}

/* A line of code that is indented; not what goes on with a point of a list. */
static bool
is_indented_code(const struct scan *m, size_t at, size_t end)
{
	return m->may_be_indented && !m->is_list && indent_of(m, at, end) >= CODE_INDENT;
}

/* The next block. */
static enum mymr_status
scan_block(struct scan *m, size_t *at)
{
	char sign;
	const size_t start = *at, end = line_end(m, start);
	const size_t fence = fence_len(m, start, end, &sign);
	if (fence) {
		*at = fenced_end(m, start, sign, fence);
		m->may_be_indented = true;
		return add(m, start, *at);
	}
	*at = end;
	if (is_blank_line(m, start, end)) {
		m->may_be_indented = true;
		return MYMR_OK;
	}
	if (is_indented_code(m, start, end))
		return add(m, start, end);
	m->may_be_indented = false;
	m->is_list = begins_list(m, start, end) || (m->is_list && indent_of(m, start, end) > 0);
	*at = start;
	return scan_paragraph(m, at, paragraph_end(m, start));
}

/* Names and values before the text, between two lines of three signs. */
static size_t
front_matter_end(const struct scan *m)
{
	const size_t first = line_end(m, 0);
	const size_t len = run_of(m, 0, first, '-');
	if (len != 3 || !is_blank_line(m, len, first))
		return 0;
	for (size_t at = first, end; at < m->n; at = end) {
		end = line_end(m, at);
		if (run_of(m, at, end, '-') == len && is_blank_line(m, at + len, end))
			return end;
	}
	return 0;
}

enum mymr_status
markdown_code(struct code_spans *spans, const char *s, size_t n)
{
	struct scan m = {.spans = spans, .s = s, .n = n, .may_be_indented = true};
	size_t at = front_matter_end(&m);
	enum mymr_status status = at ? add(&m, 0, at) : MYMR_OK;
	while (at < n && !status)
		status = scan_block(&m, &at);
	return status;
}

void
code_spans_free(struct code_spans *spans)
{
	free(spans->span);
	*spans = (struct code_spans){0};
}

bool
code_spans_have(struct code_spans *spans, size_t offset)
{
	while (spans->at < spans->n && spans->span[spans->at].end <= offset)
		spans->at++;
	return spans->at < spans->n && spans->span[spans->at].start <= offset;
}
