/* SPDX-License-Identifier: MIT */
/* Where markup stands, of which md4c tells only the order: between two texts there is nothing but
 * the markup told between them. */
#include "base/ascii.h"
#include "document/markdown_parse.h"

#include <string.h>

struct place {
	struct mark *mark;
	size_t n_marks;
	const char *s;
	size_t n;
	size_t known; /* the last mark that next_known gave */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

static size_t
run_len(const struct place *p, size_t at, char c)
{
	size_t end = at;
	while (end < p->n && p->s[end] == c)
		end++;
	return end - at;
}

/* The start of what a mark of text needs, with its backslash. */
static size_t
text_start(const struct place *p, struct mark *m)
{
	if (m->type != MARK_TEXT || m->start == 0 || p->s[m->start - 1] != '\\' || m->is_escaped)
		return m->start;
	m->is_escaped = true;
	return --m->start;
}

/* Goes back over the markup that opens a span. */
static bool
step_back(const struct place *p, struct mark *m, size_t *at)
{
	const char *s = p->s;
	const size_t before = *at;
	size_t len = 1;
	if (m->span == SPAN_STRONG || m->span == SPAN_IMAGE)
		len = 2;
	else if (m->span == SPAN_DEL)
		len = before > 1 && s[before - 2] == '~' ? 2 : 1;
	if (m->span == SPAN_CODE) {
		while (*at && (is_blank(s[*at - 1]) || ascii_is_line_end(s[*at - 1]) ||
				      s[*at - 1] == '>'))
			--*at;
		for (len = 0; len < *at && s[*at - 1 - len] == '`';)
			len++;
	}
	if (len == 0 || *at < len)
		return false;
	*at -= len;
	return true;
}

/* A link or an image without text, "[](address)". */
static bool
empty_start(const struct place *p, const struct mark *m, size_t *at)
{
	const size_t len = m->span == SPAN_IMAGE ? 4 : 3;
	const char *sign = m->span == SPAN_IMAGE ? "![](" : "[](";
	size_t address = m->address;
	if (address == MARK_NOWHERE)
		return false;
	address -= address && p->s[address - 1] == '<';
	while (address && is_blank(p->s[address - 1]))
		address--;
	if (address < len || memcmp(p->s + address - len, sign, len) != 0)
		return false;
	*at = address - len;
	return true;
}

/* Finds the first mark whose place is known, and the place; false when there is none. */
static bool
find_known(const struct place *p, size_t *i, size_t *at)
{
	for (*i = 0; *i < p->n_marks; ++*i) {
		struct mark *m = &p->mark[*i];
		const bool is_empty = m->type == MARK_OPEN && m->partner == *i + 1 &&
				      (m->span == SPAN_LINK || m->span == SPAN_IMAGE);
		if (is_empty && empty_start(p, m, at))
			return true;
		if (m->type <= MARK_CODE && m->start != MARK_NOWHERE) {
			*at = text_start(p, m);
			return true;
		}
	}
	return false;
}

/* Whether all that is before mark i has ended before it, and has no text. */
static bool
is_balanced(const struct place *p, size_t i)
{
	for (size_t k = 0; k < i; k++) {
		if (p->mark[k].type == MARK_OTHER)
			return false;
		if (p->mark[k].type == MARK_OPEN && p->mark[k].partner >= i)
			return false;
	}
	return true;
}

/* The next place known behind mark i, which never descends. */
static size_t
next_known(struct place *p, size_t i)
{
	p->known = p->known > i ? p->known : i + 1;
	for (; p->known < p->n_marks; p->known++) {
		const struct mark *m = &p->mark[p->known];
		if (m->type <= MARK_CODE && m->start != MARK_NOWHERE)
			return m->start;
	}
	return p->n;
}

/* A line end, the blanks before it and what the next line begins with. */
static bool
pass_line_end(struct place *p, size_t i, size_t *at)
{
	const char *s = p->s;
	const size_t limit = next_known(p, i);
	if (p->mark[i].type == MARK_HARD && *at < p->n && s[*at] == '\\')
		++*at;
	while (*at < limit && is_blank(s[*at]))
		++*at;
	if (*at >= limit || !ascii_is_line_end(s[*at]))
		return false;
	*at += s[*at] == '\r' && *at + 1 < p->n && s[*at + 1] == '\n' ? 2 : 1;
	while (*at < limit && (is_blank(s[*at]) || s[*at] == '>'))
		++*at;
	return true;
}

/* A code span up to its end, which is a run of as many signs. */
static bool
pass_code(const struct place *p, size_t *at)
{
	const size_t len = run_len(p, *at, '`');
	for (size_t i = *at + len, run; len && i < p->n; i += run ? run : 1) {
		run = run_len(p, i, '`');
		if (run == len) {
			*at = i + run;
			return true;
		}
	}
	return false;
}

/* Blanks inside of a link, which may go on in another line. */
static void
pass_blanks(const struct place *p, size_t *at)
{
	bool is_start = false;
	for (; *at < p->n; ++*at) {
		const char c = p->s[*at];
		if (!is_blank(c) && !ascii_is_line_end(c) && !(is_start && c == '>'))
			return;
		is_start = ascii_is_line_end(c) || (is_start && !ascii_is_line_end(c));
	}
}

static size_t
escaped_len(const struct place *p, size_t at)
{
	return p->s[at] == '\\' && at + 1 < p->n ? 2 : 1;
}

static bool
pass_address(const struct place *p, size_t *at)
{
	const char *s = p->s;
	size_t depth = 0;
	if (*at < p->n && s[*at] == '<') {
		while (*at < p->n && s[*at] != '>')
			*at += escaped_len(p, *at);
		++*at;
		return *at <= p->n;
	}
	while (*at < p->n && !is_blank(s[*at]) && !ascii_is_line_end(s[*at])) {
		if (s[*at] == '(')
			depth++;
		if (s[*at] == ')' && depth-- == 0)
			break;
		*at += escaped_len(p, *at);
	}
	return *at < p->n;
}

static bool
pass_title(const struct place *p, struct mark *m, size_t *at)
{
	const char *s = p->s;
	if (*at >= p->n || !s[*at] || !strchr("\"'(", s[*at]))
		return true;
	const char end = s[*at] == '(' ? ')' : s[*at];
	bool has_line_end = false;
	const size_t start = ++*at;
	while (*at < p->n && s[*at] != end) {
		has_line_end |= ascii_is_line_end(s[*at]);
		*at += escaped_len(p, *at);
	}
	if (!has_line_end && *at < p->n) {
		m->title = start;
		m->title_end = *at;
	}
	++*at;
	return *at < p->n;
}

/* What is behind the "]" of a link or an image. md4c has found one; the next text tells whether it
 * has anything behind the bracket at all. */
static bool
pass_target(const struct place *p, size_t i, size_t *at)
{
	struct mark *m = &p->mark[i];
	const bool is_text = i + 1 < p->n_marks && m[1].type <= MARK_CODE && m[1].start == *at;
	m->is_label = true;
	if (*at >= p->n || is_text)
		return true;
	if (p->s[*at] == '[') {
		m->is_label = *at + 1 < p->n && p->s[*at + 1] == ']';
		while (*at < p->n && p->s[*at] != ']')
			*at += escaped_len(p, *at);
		return ++*at <= p->n;
	}
	if (p->s[*at] != '(')
		return true;
	m->is_label = false;
	++*at;
	pass_blanks(p, at);
	if (!pass_address(p, at))
		return false;
	pass_blanks(p, at);
	if (!pass_title(p, m, at))
		return false;
	pass_blanks(p, at);
	return *at < p->n && p->s[(*at)++] == ')';
}

static bool
pass_sign(const struct place *p, const char *signs, size_t n, size_t *at)
{
	for (size_t k = 0; k < n; k++) {
		if (*at + k >= p->n || !strchr(signs, p->s[*at + k]) || !p->s[*at + k])
			return false;
	}
	*at += n;
	return true;
}

static bool
pass_open(const struct place *p, struct mark *m, size_t *at)
{
	switch (m->span) {
	case SPAN_EM:
		return pass_sign(p, "*_", 1, at);
	case SPAN_STRONG:
		return pass_sign(p, "*_", 2, at);
	case SPAN_DEL:
		return pass_sign(p, "~", run_len(p, *at, '~') > 1 ? 2 : 1, at);
	case SPAN_IMAGE:
		return pass_sign(p, "!", 1, at) && pass_sign(p, "[", 1, at);
	case SPAN_LINK:
		m->is_address = *at < p->n && p->s[*at] == '<';
		return pass_sign(p, "[<", 1, at);
	default:
		return false;
	}
}

static bool
pass_close(const struct place *p, size_t i, size_t *at)
{
	struct mark *m = &p->mark[i];
	const struct mark *open = &p->mark[m->partner];
	switch (m->span) {
	case SPAN_EM:
		return pass_sign(p, "*_", 1, at);
	case SPAN_STRONG:
		return pass_sign(p, "*_", 2, at);
	case SPAN_DEL:
		return pass_sign(p, "~", open->end - open->start, at);
	case SPAN_LINK:
		m->is_address = open->is_address;
		if (m->is_address)
			return pass_sign(p, ">", 1, at);
		return pass_sign(p, "]", 1, at) && pass_target(p, i, at);
	case SPAN_IMAGE:
		return pass_sign(p, "]", 1, at) && pass_target(p, i, at);
	default:
		return false;
	}
}

/* Passes mark *i, whose text or markup begins at *at, and what is inside of a code span. */
static bool
pass(struct place *p, size_t *i, size_t *at)
{
	struct mark *m = &p->mark[*i];
	const size_t start = *at;
	bool is_passed = false;
	if (m->type == MARK_OPEN && m->span == SPAN_CODE) {
		is_passed = pass_code(p, at);
		*i = m->partner;
	} else if (m->type == MARK_OPEN) {
		is_passed = pass_open(p, m, at);
	} else if (m->type == MARK_CLOSE) {
		is_passed = pass_close(p, *i, at);
	} else if (m->type == MARK_SOFT || m->type == MARK_HARD) {
		is_passed = pass_line_end(p, *i, at);
	} else if (m->type <= MARK_CODE) {
		is_passed = m->start == *at || text_start(p, m) == *at;
		*at = m->end;
	}
	m->start = start;
	m->end = *at;
	return is_passed;
}

/* A tag that goes on in other lines is told line by line. */
static void
join_tags(struct markdown_block *b)
{
	size_t last = 0;
	for (size_t i = 1; i < b->n; i++) {
		struct mark *m = &b->mark[i], *before = &b->mark[last];
		const bool goes_on = before->type == MARK_HTML && m->type == MARK_OTHER &&
				     i + 1 < b->n && m[1].type == MARK_HTML;
		if (goes_on) {
			before->end = m[1].end;
			m->type = MARK_PART;
			m[1].type = MARK_PART;
			i++;
			continue;
		}
		last = i;
	}
}

bool
markdown_place(struct markdown_block *block, const char *s, size_t n)
{
	struct place p = {block->mark, block->n, s, n, 0};
	size_t known, at;
	join_tags(block);
	if (!find_known(&p, &known, &at))
		return true;
	size_t first = known;
	while (first && block->mark[first - 1].type == MARK_OPEN) {
		if (!step_back(&p, &block->mark[first - 1], &at))
			return false;
		first--;
	}
	if (!is_balanced(&p, first))
		return false;
	for (size_t i = first; i < block->n; i++) {
		if (block->mark[i].type != MARK_PART && !pass(&p, &i, &at))
			return false;
	}
	return true;
}
