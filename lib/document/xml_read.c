/* SPDX-License-Identifier: MIT */
#include "document/xml_read.h"
#include "base/ascii.h"
#include "document/json.h"
#include "document/xml_flat.h"

#include <string.h>

static size_t
become(struct xml_part *part, const char *text, size_t n, size_t len)
{
	part->is_verbatim = false;
	memcpy(part->text, text, n);
	part->n = n;
	return len;
}

/* aapt2: a backslash before any other character is dropped. */
static size_t
read_escape(const char *s, size_t n, struct xml_part *part)
{
	if (n < 2)
		return 1;
	if (s[1] == 'n')
		return become(part, "\n", 1, 2);
	if (s[1] == 't')
		return become(part, "\t", 1, 2);
	if (s[1] == 'u') {
		const size_t len = json_unescape(s, n, part->text, &part->n);
		part->is_verbatim = len == 0;
		return len ? len : 1;
	}
	return (s[1] & 0x80) ? become(part, "", 0, 1) : become(part, s + 1, 1, 2);
}

static bool
is_collapsed(const struct xml_reader *r, size_t i)
{
	return ascii_is_space(r->s[i]) && r->how != XML_HOW_KEEP && !r->in_quotes &&
	       r->is_loose(r->arg, i);
}

static bool
is_plain(const struct xml_reader *r, size_t i)
{
	const char c = r->s[i];
	if (r->how == XML_HOW_ANDROID && (c == '\\' || c == '"'))
		return false;
	return !is_collapsed(r, i);
}

static size_t
read_blanks(const struct xml_reader *r, size_t i, size_t end, struct xml_part *part)
{
	size_t len = 1;
	while (i + len < end && is_collapsed(r, i + len))
		len++;
	return len == 1 && r->s[i] == ' ' ? 1 : become(part, " ", 1, len);
}

size_t
xml_read_part(struct xml_reader *r, size_t i, size_t end, struct xml_part *part)
{
	const char *s = r->s + i;
	size_t len = 1;
	part->is_verbatim = true;
	if (is_plain(r, i)) {
		while (i + len < end && is_plain(r, i + len))
			len++;
		return len;
	}
	if (*s == '\\')
		return read_escape(s, end - i, part);
	if (*s == '"') {
		r->in_quotes = !r->in_quotes;
		return become(part, "", 0, 1);
	}
	return read_blanks(r, i, end, part);
}

bool
xml_is_resource(const char *s, size_t n)
{
	if (n < 2 || (s[0] != '@' && s[0] != '?'))
		return false;
	for (size_t i = 0; i < n; i++) {
		if (ascii_is_space(s[i]))
			return false;
	}
	return memchr(s, '/', n) || (n == 5 && memcmp(s, "@null", 5) == 0) ||
	       (n == 6 && memcmp(s, "@empty", 6) == 0);
}
