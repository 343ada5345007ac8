/* SPDX-License-Identifier: MIT */
#include "document/front_matter.h"
#include "base/ascii.h"
#include "document/embedded.h"

#include <string.h>

static size_t
line_end(const char *s, size_t n, size_t at)
{
	const char *end = memchr(s + at, '\n', n - at);
	return end ? (size_t)(end - s) + 1 : n;
}

/* Whether a line is a sign three times, blanks behind it aside. */
static bool
is_fence(const char *s, size_t at, size_t end, char sign)
{
	if (end - at < 3 || s[at] != sign || s[at + 1] != sign || s[at + 2] != sign)
		return false;
	for (at += 3; at < end; at++) {
		if (s[at] != ' ' && s[at] != '\t' && s[at] != '\r' && s[at] != '\n')
			return false;
	}
	return true;
}

/* Where it is without its fences, and where it ends with them. */
struct matter {
	size_t start;
	size_t end;
	size_t next;
};

static bool
find_fenced(const char *s, size_t n, size_t start, char sign, struct matter *m)
{
	m->start = line_end(s, n, start);
	if (!is_fence(s, start, m->start, sign))
		return false;
	for (m->end = m->start; m->end < n; m->end = m->next) {
		m->next = line_end(s, n, m->end);
		if (is_fence(s, m->end, m->next, sign) ||
			(sign == '-' && is_fence(s, m->end, m->next, '.')))
			return true;
	}
	return false;
}

/* An object up to a brace that is alone on its line. */
static bool
find_object(const char *s, size_t n, size_t start, struct matter *m)
{
	size_t at = start + 1;
	while (at < n && strchr(" \t\r\n", s[at]) && s[at])
		at++;
	if (s[start] != '{' || at >= n || s[at] != '"')
		return false;
	m->start = start;
	for (at = line_end(s, n, start); at < n; at = m->next) {
		m->next = line_end(s, n, at);
		size_t behind = at + 1;
		while (behind < m->next && strchr(" \t\r\n", s[behind]) && s[behind])
			behind++;
		m->end = at + 1;
		if (s[at] == '}' && behind == m->next)
			return true;
	}
	return false;
}

/* The last name of a context that is no number: "images.0.alt", "tags.3". */
static void
find_name(const char *context, size_t n, const char **name, size_t *len)
{
	size_t end = n, start;
	do {
		start = end;
		while (start && context[start - 1] != '.')
			start--;
		*name = context + start;
		*len = end - start;
		end = start ? start - 1 : 0;
	} while (end && *len && ascii_is_digit(**name));
}

static bool
is_alike(const char *a, const char *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (ascii_lower(a[i]) != b[i])
			return false;
	}
	return true;
}

static bool
is_read(const struct mymr_unit *unit)
{
	const char *name;
	size_t len;
	find_name(unit->context, unit->context_len, &name, &len);
	for (size_t i = 0; front_matter_keys[i]; i++) {
		const bool is_end = front_matter_keys[i][0] == '*';
		const char *key = front_matter_keys[i] + is_end;
		const size_t n = strlen(key);
		if ((is_end ? len >= n : len == n) && is_alike(name + len - n, key, n))
			return true;
	}
	return false;
}

enum mymr_status
front_matter_add(struct mymr_document *doc, size_t start, size_t *end)
{
	struct matter m;
	struct mymr_error unwanted;
	const struct format *format = NULL;
	*end = start;
	if (start < doc->n && find_object(doc->s, doc->n, start, &m))
		format = &format_json;
	else if (find_fenced(doc->s, doc->n, start, '-', &m))
		format = &format_yaml;
	else if (find_fenced(doc->s, doc->n, start, '+', &m))
		format = &format_toml;
	if (!format)
		return MYMR_OK;
	*end = m.next;
	const enum mymr_status status =
		embedded_add(doc, m.start, m.end, format, is_read, &unwanted);
	if (status == MYMR_ENOMEM || !status)
		return status;
	return document_warn(doc, m.start, "front matter that cannot be read is left alone");
}
