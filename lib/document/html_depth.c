/* SPDX-License-Identifier: MIT */
/* gumbo walks the stack of open elements for almost every tag, so its time grows with tags times
 * depth. Pages people write stay far below the limit here; what does not is refused before the
 * tree is built rather than after an hour. */
#include "base/reason.h"
#include "base/ascii.h"
#include "document/html_parse.h"

#include <string.h>
#include <strings.h>

/* Steps that any page may take, and steps more for every tag: about 0.4 s, and an average of a
 * thousand open elements (browsers stop at 512). */
#define FREE_STEPS 200000000u
#define STEPS_PER_TAG 1000u

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static size_t
name_len(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && !is_space(s[i]) && s[i] != '/' && s[i] != '>')
		i++;
	return i;
}

static bool
is_one_of(const char *const *names, const char *s, size_t n)
{
	for (; *names; names++) {
		if (strlen(*names) == n && strncasecmp(*names, s, n) == 0)
			return true;
	}
	return false;
}

/* Void, or closed by the next of their kind: they do not pile up. */
static const char *const shallow[] = {"area", "base", "br", "col", "embed", "hr", "img", "input",
	"link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr",
	"tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rt", "rp", NULL};

/* Their content is not markup. */
static const char *const raw[] = {
	"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", NULL};

/* Bytes up to the end tag of a raw element. */
static size_t
raw_len(const char *s, size_t n, const char *name, size_t n_name)
{
	for (size_t i = 0; i + n_name + 2 <= n; i++) {
		const char *at = memchr(s + i, '<', n - i - n_name - 1);
		if (!at)
			return n;
		i = (size_t)(at - s);
		if (s[i + 1] == '/' && strncasecmp(s + i + 2, name, n_name) == 0)
			return i;
	}
	return n;
}

/* Comparing each attribute's name with those before it: an attribute follows a blank or a slash
 * outside quotes. */
static size_t
attribute_steps(const char *s, size_t n)
{
	size_t attributes = 0;
	char quote = '\0';
	for (size_t i = 1; i < n; i++) {
		if (quote)
			quote = s[i] == quote ? '\0' : quote;
		else if ((s[i] == '"' || s[i] == '\'') && s[i - 1] == '=')
			quote = s[i];
		else
			attributes += is_space(s[i]) || s[i] == '/';
	}
	return attributes > 16 ? attributes * attributes / 2 : 0;
}

static size_t
comment_len(const char *s, size_t n)
{
	for (size_t i = 4; i + 3 <= n; i++) {
		const char *dash = memchr(s + i, '-', n - i - 2);
		if (!dash)
			return n;
		i = (size_t)(dash - s);
		if (s[i + 1] == '-' && s[i + 2] == '>')
			return i + 3;
	}
	return n;
}

static size_t
tag_len(const char *s, size_t n)
{
	char quote = '\0';
	for (size_t i = 1; i < n; i++) {
		if (quote) {
			if (s[i] == quote)
				quote = '\0';
		} else if (s[i] == '>') {
			return i + 1;
		} else if ((s[i] == '"' || s[i] == '\'') && s[i - 1] == '=') {
			quote = s[i];
		}
	}
	return n;
}

size_t
html_markup_len(const char *s, size_t n)
{
	if (n < 2)
		return 0;
	if (n >= 4 && memcmp(s, "<!--", 4) == 0)
		return comment_len(s, n);
	const char *end;
	switch (s[1]) {
	case '!':
	case '?':
		end = memchr(s, '>', n);
		return end ? (size_t)(end - s) + 1 : n;
	case '/':
		return n > 2 && (ascii_is_letter(s[2]) || s[2] == '>') ? tag_len(s, n) : 0;
	default:
		return ascii_is_letter(s[1]) ? tag_len(s, n) : 0;
	}
}

enum mymr_status
html_check_depth(const char *s, size_t n, struct mymr_error *error)
{
	size_t depth = 0, steps = 0, allowed = FREE_STEPS;
	for (size_t i = 0, len; i < n; i += len) {
		const char *at = memchr(s + i, '<', n - i);
		if (!at)
			break;
		i = (size_t)(at - s);
		len = html_markup_len(at, n - i);
		if (len == 0) {
			len = 1;
			continue;
		}
		steps += depth;
		allowed += STEPS_PER_TAG;
		if (ascii_is_letter(at[1])) {
			size_t n_name = name_len(at + 1, len - 1);
			steps += attribute_steps(at, len);
			if (is_one_of(raw, at + 1, n_name))
				len += raw_len(at + len, n - i - len, at + 1, n_name);
			else
				depth += !is_one_of(shallow, at + 1, n_name);
		} else if (at[1] == '/') {
			depth -=
				depth > 0 && !is_one_of(shallow, at + 2, name_len(at + 2, len - 2));
		}
		if (steps > allowed) {
			*error = (struct mymr_error){i, N_("markup nested too deep")};
			return MYMR_ERANGE;
		}
	}
	return MYMR_OK;
}
