/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Messages of a PO file that has been found well-formed, with the places of their translations. */
#include "message.h"
#include "units.h"

#include <mymr/check.h>
#include <string.h>

static bool
is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t
line_end(const char *s, size_t n, size_t i)
{
	const char *end = memchr(s + i, '\n', n - i);
	return end ? (size_t)(end - s) : n;
}

static size_t
skip_space(const char *s, size_t n, size_t i)
{
	while (i < n && is_space(s[i]))
		i++;
	return i;
}

/* Blanks and comments: these may stand between the strings of one text. */
static size_t
skip_between(const char *s, size_t n, size_t i)
{
	for (i = skip_space(s, n, i); i < n && s[i] == '#'; i = skip_space(s, n, i))
		i = line_end(s, n, i);
	return i;
}

static int
digit_of(char c, int base)
{
	static const char digits[] = "0123456789abcdef";
	const char *p = c ? strchr(digits, c >= 'A' && c <= 'F' ? c | 0x20 : c) : NULL;
	return p && p - digits < base ? (int)(p - digits) : -1;
}

/* The escape at s[*at], a backslash. */
static char
read_escape(const char *s, size_t n, size_t *at)
{
	static const char names[] = "ntrabfv", values[] = "\n\t\r\a\b\f\v";
	const char c = *at + 1 < n ? s[*at + 1] : '\\';
	const char *name = strchr(names, c);
	const bool is_hex = c == 'x';
	int value = 0;
	if (!is_hex && digit_of(c, 8) < 0) {
		*at += 2;
		return name && c ? values[name - names] : c;
	}
	const size_t start = *at += is_hex ? 2 : 1;
	const int base = is_hex ? 16 : 8;
	for (; *at < n && digit_of(s[*at], base) >= 0 && (is_hex || *at < start + 3); ++*at)
		value = (value * base + digit_of(s[*at], base)) & 0xFF;
	return (char)value;
}

bool
po_walk_next(struct po_walk *walk, const char *s, size_t n)
{
	for (;;) {
		const size_t at = walk->is_open ? walk->at : skip_between(s, n, walk->at);
		if (at >= n || (!walk->is_open && s[at] != '"'))
			return false;
		walk->at = walk->start = at;
		if (s[at] != '"')
			break;
		walk->is_open = !walk->is_open;
		walk->at++;
	}
	walk->byte = s[walk->at];
	if (walk->byte == '\\')
		walk->byte = read_escape(s, n, &walk->at);
	else
		walk->at++;
	return true;
}

struct reader {
	struct units *units;
	const char *s;
	size_t n;
	size_t at;
	struct unit entry; /* what was read of it so far */
	bool is_fuzzy;
	bool has_text;
};

static bool
has_word(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	for (size_t i = 0; i + len <= n; i++) {
		if (memcmp(s + i, word, len) == 0)
			return true;
	}
	return false;
}

/* The rules of "disable=one,two". */
static void
disable(struct unit *entry, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len + 1) {
		size_t rule;
		for (len = 0; i + len < n && s[i + len] != ',' && !is_space(s[i + len]);)
			len++;
		if (mymr_check_rule_find(&rule, s + i, len) == MYMR_OK && rule < UNIT_RULES)
			entry->disabled[rule / 64] |= (uint64_t)1 << rule % 64;
	}
}

/* What gettext checks by a flag: braces are placeholders in some languages only. */
static unsigned
checked_formats(const char *s, size_t n)
{
	if (!has_word(s, n, "-format") || has_word(s, n, "no-"))
		return 0;
	if (has_word(s, n, "brace-format") || has_word(s, n, "csharp-format") ||
		has_word(s, n, "java-format"))
		return MYMR_FORMAT_BRACE;
	return MYMR_FORMAT_PERCENT;
}

static void
read_comment(struct reader *r)
{
	static const char mark[] = "# mymr: disable=";
	const size_t len = sizeof mark - 1;
	const char *s = r->s + r->at;
	const size_t n = line_end(r->s, r->n, r->at) - r->at;
	if (r->has_text || (n > 1 && s[1] == '~')) {
		r->entry = (struct unit){.source = UNIT_NONE, .plural = UNIT_NONE};
		r->is_fuzzy = r->has_text = false;
	}
	if (n > 1 && s[1] == ',') {
		r->is_fuzzy |= has_word(s, n, "fuzzy");
		r->entry.checked_formats |= checked_formats(s, n);
	}
	if (n > len && memcmp(s, mark, len) == 0)
		disable(&r->entry, s + len, n - len);
	r->at += n;
}

/* Appends the strings at the place to the texts; *start is where the first one opens. */
static enum mymr_status
read_strings(struct reader *r, size_t *start, size_t *end)
{
	struct po_walk walk = {.at = skip_between(r->s, r->n, r->at)};
	enum mymr_status status = MYMR_OK;
	*start = walk.at;
	*end = walk.at;
	while (!status && po_walk_next(&walk, r->s, r->n))
		status = mymr_buf_putc(&r->units->texts, walk.byte);
	*end = walk.at;
	r->at = walk.at;
	return status;
}

static enum mymr_status
keep(struct reader *r, size_t text, size_t start, size_t end)
{
	const size_t n_text = r->units->texts.len - text;
	r->has_text = true;
	if (n_text == 0 || r->is_fuzzy || r->entry.n_source == 0)
		return MYMR_OK;
	struct unit *u = units_add(r->units);
	if (!u)
		return MYMR_ENOMEM;
	*u = r->entry;
	u->text = text;
	u->n_text = n_text;
	u->start = start;
	u->end = end;
	return MYMR_OK;
}

/* A keyword and its strings. */
static enum mymr_status
read_part(struct reader *r)
{
	const size_t word = r->at;
	size_t start, end;
	while (r->at < r->n && r->s[r->at] != '"')
		r->at++;
	const size_t len = r->at - word;
	const size_t text = r->units->texts.len;
	const enum mymr_status status = read_strings(r, &start, &end);
	if (status)
		return status;
	if (has_word(r->s + word, len, "msgstr"))
		return keep(r, text, start, end);
	if (has_word(r->s + word, len, "msgid_plural")) {
		r->entry.plural = text;
		r->entry.n_plural = r->units->texts.len - text;
	} else if (has_word(r->s + word, len, "msgid")) {
		r->entry.source = text;
		r->entry.n_source = r->units->texts.len - text;
	}
	return MYMR_OK;
}

/* An entry without a comment before it begins with its first keyword. */
static void
begin_entry(struct reader *r)
{
	if (!r->has_text || has_word(r->s + r->at, r->n - r->at < 6 ? r->n - r->at : 6, "msgstr"))
		return;
	r->entry = (struct unit){.source = UNIT_NONE, .plural = UNIT_NONE};
	r->is_fuzzy = r->has_text = false;
}

int
units_read_po(struct units *units, const struct mymr_buf *bytes)
{
	static const char bom[] = "\xEF\xBB\xBF";
	struct reader r = {.units = units, .s = bytes->s, .n = bytes->len};
	enum mymr_status status = MYMR_OK;
	r.entry = (struct unit){.source = UNIT_NONE, .plural = UNIT_NONE};
	r.at = r.n >= 3 && memcmp(r.s, bom, 3) == 0 ? 3 : 0;
	for (r.at = skip_space(r.s, r.n, r.at); r.at < r.n && !status;
		r.at = skip_space(r.s, r.n, r.at)) {
		if (r.s[r.at] == '#') {
			read_comment(&r);
			continue;
		}
		begin_entry(&r);
		status = read_part(&r);
	}
	return status ? TROUBLE : DONE;
}
