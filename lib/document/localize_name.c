/* SPDX-License-Identifier: MIT */
/* Patterns with {name}: "by {name}" for any author. */
#include "base/reason.h"
#include "document/kind.h"
#include "document/localize_fold.h"
#include "document/localizer.h"
#include "document/runs.h"

#include <mymr/digits.h>
#include <mymr/utf8.h>
#include <string.h>

#define MAX_NAMES 3
#define MAX_NAME_WORDS 8
#define MAX_TEXT 300

struct capture {
	const char *token; /* "{name2}" in the pattern */
	size_t token_len;
	size_t start;
	size_t end;
};

struct captures {
	size_t n;
	struct capture capture[MAX_NAMES];
};

/* The next "{name}" in s[0..n): where it begins (n when there is none) and how long it is. */
static size_t
next_name(const char *s, size_t n, size_t *len)
{
	for (size_t i = 0; i < n; i++) {
		const char *base;
		size_t base_len;
		*len = placeholder_next(s + i, n - i, &base, &base_len);
		if (*len && base_len == 4 && memcmp(base, "name", 4) == 0)
			return i;
	}
	*len = 0;
	return n;
}

static size_t
code_len(const char *s, size_t n)
{
	const char *end = s[0] == '<' ? memchr(s, '>', n) : NULL;
	return end ? (size_t)(end - s) + 1 : 0;
}

/* Small words that names have inside. */
static bool
is_particle(const char *s, size_t n)
{
	static const char *const words[] = {
		"and", "of", "the", "for", "de", "la", "van", "von", "al", "bin", "in", "on", "&"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	}
	return false;
}

static bool
starts_small(const char *s, size_t n)
{
	while (n) {
		size_t len = code_len(s, n);
		if (!len)
			break;
		s += len;
		n -= len;
	}
	return n && s[0] >= 'a' && s[0] <= 'z';
}

/* A value that was localized before, in digits of either kind. */
static bool
has_burmese_value(const char *s, size_t n)
{
	bool has_digit = false, has_burmese = false;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		int value;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		has_burmese |= is_myanmar(cp);
		has_digit |= mymr_digit_next(s + i, n - i, &value) != 0;
	}
	return has_digit && has_burmese;
}

/* Capitalized words, not many, no sentence, no value: what can stand for a person, a place or a
 * paper. */
static bool
is_name(const char *s, size_t n)
{
	size_t words = 0;
	if (!has_letter(s, n) || memchr(s, '{', n) || has_burmese_value(s, n) ||
		has_separator(s, n))
		return false;
	for (size_t i = 0, len; i < n; i += len + 1) {
		const char *blank = memchr(s + i, ' ', n - i);
		len = blank ? (size_t)(blank - s) - i : n - i;
		bool is_first_or_last = i == 0 || i + len == n;
		if (starts_small(s + i, len) && (is_first_or_last || !is_particle(s + i, len)))
			return false;
		words++;
	}
	return words <= MAX_NAME_WORDS;
}

/* Matches pattern[0..n_pattern) with s from *at to its end. Names are as short as they can be. */
static bool
match_pattern(const char *pattern, size_t n_pattern, const char *s, size_t n, size_t at,
	struct captures *c)
{
	size_t token_len;
	size_t literal = next_name(pattern, n_pattern, &token_len);
	if (literal) {
		size_t len = fold_match(pattern, literal, s + at, n - at);
		if (!len)
			return false;
		at += len;
	}
	if (!token_len)
		return at == n;
	if (c->n == MAX_NAMES)
		return false;
	struct capture *name = &c->capture[c->n++];
	*name = (struct capture){pattern + literal, token_len, at, at};
	const char *rest = pattern + literal + token_len;
	const size_t n_rest = n_pattern - literal - token_len;
	for (size_t end = n_rest ? at + 1 : n; end <= n; end++) {
		name->end = end;
		if (is_name(s + at, end - at) && match_pattern(rest, n_rest, s, n, end, c))
			return true;
	}
	c->n--;
	return false;
}

static const struct entry *
find_pattern(const struct mymr_localizer *l, const char *s, size_t n, struct captures *c)
{
	for (size_t i = 0; i < l->n_patterns; i++) {
		const struct entry *e = l->patterns[i];
		c->n = 0;
		if (match_pattern(e->from, e->from_len, s, n, 0, c))
			return e;
	}
	return NULL;
}

/* One name: its translation where a catalog has it, of its parts where it is a run of known
 * strings, otherwise itself. */
static enum mymr_status
put_name(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n)
{
	struct scratch scratch = {0};
	size_t n_done = 0;
	enum mymr_status status = MYMR_OK;
	if (!has_letter(s, n))
		return mymr_buf_append(out, s, n);
	const struct entry *entry = find_exact(l, s, n);
	if (!entry)
		entry = find_folded(l, &scratch.key, s, n, &status);
	if (!entry && !status)
		status = localize_run(l, &scratch, out, s, n, &n_done);
	scratch_free(&scratch);
	if (status || n_done)
		return status;
	return entry ? mymr_buf_append(out, entry->to, entry->to_len) : mymr_buf_append(out, s, n);
}

/* The next place where a list of names is cut, and how long the cut is. */
static size_t
next_cut(const char *s, size_t n, size_t *len, bool *is_last)
{
	static const char *const english[] = {", and ", ", ", " and ", " & "};
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < sizeof english / sizeof *english; k++) {
			*len = strlen(english[k]);
			*is_last = k != 1;
			if (n - i >= *len && memcmp(s + i, english[k], *len) == 0)
				return i;
		}
	}
	*len = 0;
	return n;
}

/* "A, B and C" becomes "A၊ B နှင့် C". */
static enum mymr_status
put_names(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n)
{
	if (l->options.to != MYMR_BURMESE || find_exact(l, s, n))
		return put_name(l, out, s, n);
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status;) {
		bool is_last = false;
		size_t cut = next_cut(s + i, n - i, &len, &is_last);
		status = put_name(l, out, s + i, cut);
		if (len && !status)
			status = mymr_buf_puts(out, is_last ? " \xE1\x80\x94\xE1\x80\xBE\xE1\x80"
							      "\x84\xE1\x80\xB7\xE1\x80\xBA "
							    : "\xE1\x81\x8A ");
		i += cut + len;
	}
	return status;
}

/* Codes around names stay around them. */
static enum mymr_status
put_capture(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		len = code_len(s + i, n - i);
		if (len) {
			status = mymr_buf_append(out, s + i, len);
			continue;
		}
		const char *code = memchr(s + i + 1, '<', n - i - 1);
		len = code ? (size_t)(code - s) - i : n - i;
		status = put_names(l, out, s + i, len);
	}
	return status;
}

static const struct capture *
find_capture(const struct captures *c, const char *token, size_t len)
{
	for (size_t i = 0; i < c->n; i++) {
		if (c->capture[i].token_len == len && memcmp(c->capture[i].token, token, len) == 0)
			return &c->capture[i];
	}
	return NULL;
}

static enum mymr_status
fill_names(const struct mymr_localizer *l, struct mymr_buf *out, const struct entry *e,
	const struct captures *c, const char *s, struct mymr_error *error)
{
	enum mymr_status status = MYMR_OK;
	size_t used = 0;
	for (size_t i = 0, len; i < e->to_len && !status; i += len) {
		size_t literal = next_name(e->to + i, e->to_len - i, &len);
		status = mymr_buf_append(out, e->to + i, literal);
		i += literal;
		const struct capture *name = len ? find_capture(c, e->to + i, len) : NULL;
		if (len && !name) {
			*error = (struct mymr_error){
				i, N_("placeholder that the source does not have")};
			return MYMR_ECODES;
		}
		if (name && !status)
			status = put_capture(l, out, s + name->start, name->end - name->start);
		used += name != NULL;
	}
	if (!status && used != c->n) {
		*error = (struct mymr_error){0, N_("placeholder that is missing or stands twice")};
		return MYMR_ECODES;
	}
	return status;
}

/* The values of the pattern's other placeholders: in the order they have in the text. */
static enum mymr_status
fill_pattern(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const struct entry *e, const struct captures *c, struct match *match, const char *s,
	struct mymr_error *error)
{
	if (match->values.n == 0)
		return fill_names(l, out, e, c, s, error);
	/* Names were found in the template; filled into both sides they make an ordinary pair. */
	struct mymr_buf to = {0};
	struct entry filled = *e;
	enum mymr_status status = fill_names(l, &to, e, c, scratch->template_text.s, error);
	if (!status) {
		filled.to = to.s;
		filled.to_len = to.len;
		filled.from = scratch->template_text.s;
		filled.from_len = scratch->template_text.len;
		match->entry = &filled;
		status = fill_values(l, out, match, s, error);
	}
	mymr_buf_free(&to);
	return status;
}

enum mymr_status
localize_names(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, const struct entry **entry, struct mymr_error *error)
{
	struct captures captures;
	struct match match = {0};
	struct mymr_buf *text = &scratch->template_text;
	*entry = NULL;
	if (n > MAX_TEXT || l->n_patterns == 0)
		return MYMR_OK;
	text->len = 0;
	enum mymr_status status = template_make(&match.values, text, s, n, source_language(l));
	if (!status)
		*entry = find_pattern(l, text->s, text->len, &captures);
	if (!status && !*entry && match.values.n && memchr(s, '<', n)) {
		text->len = 0;
		status = template_make_wide(&match.values, text, s, n, source_language(l));
		if (!status)
			*entry = find_pattern(l, text->s, text->len, &captures);
	}
	/* © 2009-2024 */
	if (!status && !*entry) {
		text->len = 0;
		status = template_make_loose(&match.values, text, s, n, source_language(l));
		if (!status && match.values.n > 1)
			*entry = find_pattern(l, text->s, text->len, &captures);
	}
	if (status || !*entry)
		return status;
	return fill_pattern(l, scratch, out, *entry, &captures, &match, s, error);
}
