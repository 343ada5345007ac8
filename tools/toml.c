/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "toml.h"
#include "message.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

/* Of all keys together, which are compared with each other; settings have some hundreds. */
#define MOST_KEYS 65536

struct reader {
	const char *s;
	size_t n;
	size_t at;
	toml_hear *hear;
	void *arg;
	struct mymr_buf table; /* "a.b.", of the table that is open */
	struct mymr_buf key;
	struct mymr_buf text;
	struct mymr_buf seen; /* keys, with a NUL behind each */
	const char *fault;
};

static bool
fail(struct reader *r, const char *fault)
{
	if (!r->fault)
		r->fault = fault;
	return false;
}

static bool
check(struct reader *r, enum mymr_status status)
{
	return status ? fail(r, mymr_status_text(status)) : true;
}

static bool
is_at(const struct reader *r, char c)
{
	return r->at < r->n && r->s[r->at] == c;
}

static void
skip_blanks(struct reader *r)
{
	while (is_at(r, ' ') || is_at(r, '\t'))
		r->at++;
}

static bool
is_line_end(const struct reader *r)
{
	return r->at == r->n || is_at(r, '\n') ||
	       (is_at(r, '\r') && r->at + 1 < r->n && r->s[r->at + 1] == '\n');
}

static void
skip_comment(struct reader *r)
{
	skip_blanks(r);
	while (is_at(r, '#') && !is_line_end(r)) {
		const char *end = memchr(r->s + r->at, '\n', r->n - r->at);
		r->at = end ? (size_t)(end - r->s) : r->n;
	}
}

/* Blanks, comments and line ends. */
static void
skip_lines(struct reader *r)
{
	for (skip_comment(r); r->at < r->n && is_line_end(r); skip_comment(r))
		r->at += is_at(r, '\r') ? 2 : 1;
}

static bool
read_code_point(struct reader *r, size_t n_digits)
{
	char hex[9] = {0};
	if (r->n - r->at < n_digits)
		return fail(r, N_("an escape that is none in TOML"));
	memcpy(hex, r->s + r->at, n_digits);
	const unsigned long cp = strtoul(hex, NULL, 16);
	if (strspn(hex, "0123456789abcdefABCDEF") != n_digits ||
		mymr_buf_put_code_point(&r->text, cp) == MYMR_EINVAL)
		return fail(r, N_("an escape that is none in TOML"));
	r->at += n_digits;
	return true;
}

/* Behind the backslash. */
static bool
read_escape(struct reader *r)
{
	static const char letters[] = "btnfr\"\\", bytes[] = "\b\t\n\f\r\"\\";
	const char c = r->at < r->n ? r->s[r->at++] : '\0';
	const char *letter = c ? strchr(letters, c) : NULL;
	if (letter)
		return check(r, mymr_buf_putc(&r->text, bytes[letter - letters]));
	if (c == 'u' || c == 'U')
		return read_code_point(r, c == 'u' ? 4 : 8);
	return fail(r, N_("an escape that is none in TOML"));
}

/* "basic" or 'literal', into text. */
static bool
read_string(struct reader *r, struct mymr_buf *out)
{
	const char quote = r->s[r->at++];
	const size_t start = r->text.len = 0;
	while (!is_at(r, quote)) {
		if (is_line_end(r))
			return fail(r, N_("a string that does not end in its line"));
		if (quote == '"' && is_at(r, '\\')) {
			r->at++;
			if (!read_escape(r))
				return false;
		} else if (!check(r, mymr_buf_putc(&r->text, r->s[r->at++]))) {
			return false;
		}
	}
	r->at++;
	const size_t n = r->text.len - start;
	if (n && memchr(r->text.s, '\0', n))
		return fail(r, N_("an escape that is none in TOML"));
	return check(r, mymr_buf_append(out, r->text.s, n));
}

static bool
is_bare(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '_';
}

/* A key with its dots, appended to key. */
static bool
read_key(struct reader *r)
{
	for (;;) {
		const size_t start = r->at;
		skip_blanks(r);
		if (is_at(r, '"') || is_at(r, '\'')) {
			if (!read_string(r, &r->key))
				return false;
		} else {
			const size_t first = r->at;
			while (r->at < r->n && is_bare(r->s[r->at]))
				r->at++;
			if (r->at == first)
				return r->at = start, fail(r, N_("a key expected"));
			if (!check(r, mymr_buf_append(&r->key, r->s + first, r->at - first)))
				return false;
		}
		skip_blanks(r);
		if (!is_at(r, '.'))
			return true;
		r->at++;
		if (!check(r, mymr_buf_putc(&r->key, '.')))
			return false;
	}
}

static bool
tell(struct reader *r, const struct toml_value *value)
{
	const size_t behind = r->at;
	r->at = value->offset;
	const char *fault = r->hear(r->arg, value);
	if (fault)
		return fail(r, fault);
	r->at = behind;
	return true;
}

static bool
has_word(const struct reader *r, const char *word)
{
	const size_t n = strlen(word);
	return r->n - r->at >= n && memcmp(r->s + r->at, word, n) == 0 &&
	       (r->at + n == r->n || !is_bare(r->s[r->at + n]));
}

static size_t
integer_len(const struct reader *r)
{
	size_t i = r->at + (is_at(r, '-') || is_at(r, '+'));
	const size_t first = i;
	while (i < r->n && r->s[i] >= '0' && r->s[i] <= '9')
		i++;
	const bool goes_on = i < r->n && (is_bare(r->s[i]) || r->s[i] == '.' || r->s[i] == ':');
	return i == first || goes_on ? 0 : i - r->at;
}

static bool
read_plain(struct reader *r, struct toml_value *value)
{
	size_t n = integer_len(r);
	value->type = n ? TOML_INTEGER : TOML_BOOLEAN;
	if (n == 0 && has_word(r, "true"))
		n = 4, value->is_true = true;
	else if (n == 0 && has_word(r, "false"))
		n = 5;
	if (n == 0)
		return fail(r, N_("a value expected: a string, a whole number, true, false or an "
				  "array of strings"));
	struct mymr_buf *text = &r->text;
	text->len = 0;
	if (!check(r, mymr_buf_append(text, r->s + r->at, n)) || !check(r, mymr_buf_cstr(text)))
		return false;
	r->at += n;
	value->s = text->s;
	return tell(r, value);
}

static bool
read_text(struct reader *r, struct toml_value *value)
{
	struct mymr_buf s = {0};
	bool is_good = read_string(r, &s) && check(r, mymr_buf_cstr(&s));
	value->type = TOML_STRING;
	value->s = s.s;
	is_good = is_good && tell(r, value);
	mymr_buf_free(&s);
	return is_good;
}

static bool
read_array(struct reader *r, struct toml_value *value)
{
	value->is_in_array = true;
	r->at++;
	for (skip_lines(r); !is_at(r, ']'); skip_lines(r)) {
		value->offset = r->at;
		if (!is_at(r, '"') && !is_at(r, '\''))
			return fail(r, N_("a string expected"));
		if (!read_text(r, value))
			return false;
		skip_lines(r);
		if (!is_at(r, ',') && !is_at(r, ']'))
			return fail(r, N_("',' or ']' expected"));
		r->at += is_at(r, ',');
	}
	r->at++;
	return true;
}

static bool
read_value(struct reader *r)
{
	skip_blanks(r);
	struct toml_value value = {.key = r->key.s, .offset = r->at};
	if (is_at(r, '['))
		return read_array(r, &value);
	if (is_at(r, '"') || is_at(r, '\''))
		return read_text(r, &value);
	return read_plain(r, &value);
}

/* Whether the key, NUL-terminated, is there for the first time. */
static bool
note_key(struct reader *r)
{
	const size_t n = r->key.len + 1;
	if (r->seen.len > MOST_KEYS)
		return fail(r, N_("too many keys"));
	for (size_t i = 0; i < r->seen.len; i += strlen(r->seen.s + i) + 1) {
		if (strcmp(r->seen.s + i, r->key.s) == 0)
			return fail(r, N_("a key that is there already"));
	}
	return check(r, mymr_buf_append(&r->seen, r->key.s, n));
}

/* [table] */
static bool
read_table(struct reader *r)
{
	r->at++;
	r->key.len = r->table.len = 0;
	if (!read_key(r))
		return false;
	if (!is_at(r, ']'))
		return fail(r, N_("']' expected"));
	r->at++;
	return check(r, mymr_buf_append(&r->table, r->key.s, r->key.len)) &&
	       check(r, mymr_buf_putc(&r->table, '.'));
}

static bool
read_pair(struct reader *r)
{
	const size_t start = r->at;
	r->key.len = 0;
	if (r->table.len && !check(r, mymr_buf_append(&r->key, r->table.s, r->table.len)))
		return false;
	if (!read_key(r) || !check(r, mymr_buf_cstr(&r->key)))
		return false;
	if (!is_at(r, '='))
		return fail(r, N_("'=' expected"));
	const size_t sign = r->at;
	r->at = start;
	if (!note_key(r))
		return false;
	r->at = sign + 1;
	return read_value(r);
}

static bool
read_line(struct reader *r)
{
	if (!(is_at(r, '[') ? read_table(r) : read_pair(r)))
		return false;
	skip_comment(r);
	return is_line_end(r) ? true : fail(r, N_("the end of the line expected"));
}

static void
read_lines(struct reader *r)
{
	static const char mark[] = "\xEF\xBB\xBF";
	r->at = r->n >= 3 && memcmp(r->s, mark, 3) == 0 ? 3 : 0;
	for (skip_lines(r); r->at < r->n && read_line(r); skip_lines(r))
		;
}

const char *
toml_read(const char *s, size_t n, toml_hear *hear, void *arg, size_t *offset)
{
	struct reader r = {.s = s, .n = n, .hear = hear, .arg = arg};
	if (n && mymr_utf8_check(s, n, &r.at))
		fail(&r, N_("invalid UTF-8"));
	else
		read_lines(&r);
	*offset = r.at;
	mymr_buf_free(&r.table);
	mymr_buf_free(&r.key);
	mymr_buf_free(&r.text);
	mymr_buf_free(&r.seen);
	return r.fault;
}
