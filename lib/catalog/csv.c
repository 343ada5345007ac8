/* SPDX-License-Identifier: MIT */
#include "catalog/csv.h"

#include <stdlib.h>
#include <string.h>
#include "base/bom.h"
#include "base/grow.h"

static char
separator_of(const char *s, size_t n)
{
	static const char signs[] = ",;\t";
	size_t count[sizeof signs - 1] = {0}, best = 0;
	bool is_quoted = false;
	size_t i = 0;
	while (i < n && (s[i] == '\n' || s[i] == '\r'))
		i++;
	for (; i < n && (is_quoted || (s[i] != '\n' && s[i] != '\r')); i++) {
		const char *sign = s[i] ? strchr(signs, s[i]) : NULL;
		is_quoted ^= s[i] == '"';
		if (sign && !is_quoted)
			count[sign - signs]++;
	}
	for (size_t k = 1; k < sizeof count / sizeof *count; k++)
		best = count[k] > count[best] ? k : best;
	return signs[best];
}

void
csv_begin(struct csv *csv, const char *s, size_t n, bool has_quotes)
{
	const size_t at = bom_len(s, n);
	*csv = (struct csv){.s = s, .n = n, .at = at, .has_quotes = has_quotes};
	csv->separator = has_quotes ? separator_of(s + at, n - at) : '\t';
}

static bool
is_end(const struct csv *csv, size_t i)
{
	return i == csv->n || csv->s[i] == '\n' || csv->s[i] == '\r';
}

/* Behind the line end at i, which is CR, LF, both, or the end. */
static size_t
next_line(const struct csv *csv, size_t i)
{
	if (i + 1 < csv->n && csv->s[i] == '\r' && csv->s[i + 1] == '\n')
		return i + 2;
	return i < csv->n ? i + 1 : i;
}

static enum mymr_status
read_plain(struct csv *csv)
{
	const size_t start = csv->at;
	while (!is_end(csv, csv->at) && csv->s[csv->at] != csv->separator)
		csv->at++;
	return mymr_buf_append(&csv->text, csv->s + start, csv->at - start);
}

/* Quotes inside are written twice. Where it fails, at stays at the first of them. */
static enum mymr_status
read_quoted(struct csv *csv)
{
	size_t i = csv->at + 1;
	enum mymr_status status = MYMR_OK;
	while (!status) {
		const char *quote = memchr(csv->s + i, '"', csv->n - i);
		if (!quote)
			return MYMR_ESYNTAX;
		const size_t end = (size_t)(quote - csv->s);
		const bool is_twice = end + 1 < csv->n && csv->s[end + 1] == '"';
		status = mymr_buf_append(&csv->text, csv->s + i, end - i + is_twice);
		i = end + 1 + is_twice;
		if (!is_twice)
			break;
	}
	if (!status && !is_end(csv, i) && csv->s[i] != csv->separator)
		return MYMR_ESYNTAX;
	csv->at = i;
	return status;
}

static enum mymr_status
read_field(struct csv *csv)
{
	if (grow(&csv->field, &csv->cap, csv->n_fields, sizeof *csv->field))
		return MYMR_ENOMEM;
	struct csv_field *f = &csv->field[csv->n_fields];
	*f = (struct csv_field){.text = csv->text.len, .offset = csv->at};
	const bool is_quoted = csv->has_quotes && csv->at < csv->n && csv->s[csv->at] == '"';
	const enum mymr_status status = is_quoted ? read_quoted(csv) : read_plain(csv);
	f->len = csv->text.len - f->text;
	f->end = csv->at;
	csv->n_fields += !status;
	return status;
}

enum mymr_status
csv_next(struct csv *csv)
{
	enum mymr_status status = MYMR_OK;
	csv->text.len = 0;
	csv->n_fields = 0;
	while (csv->at < csv->n && is_end(csv, csv->at))
		csv->at++;
	if (csv->at == csv->n)
		return MYMR_OK;
	status = read_field(csv);
	while (!status && !is_end(csv, csv->at)) {
		csv->at++;
		status = read_field(csv);
	}
	if (!status)
		csv->at = next_line(csv, csv->at);
	return status;
}

const char *
csv_text(const struct csv *csv, size_t field)
{
	return csv->text.s ? csv->text.s + csv->field[field].text : "";
}

void
csv_free(struct csv *csv)
{
	free(csv->field);
	mymr_buf_free(&csv->text);
}

static bool
needs_quotes(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] && strchr(",;\t\"\r\n", s[i]))
			return true;
	}
	return bom_len(s, n) || (n && (s[0] == ' ' || s[n - 1] == ' '));
}

enum mymr_status
csv_put(struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	if (!needs_quotes(s, n))
		return mymr_buf_append(out, s, n);
	enum mymr_status status = mymr_buf_putc(out, '"');
	for (size_t i = 0, len; i < n && !status; i += len) {
		const char *quote = memchr(s + i, '"', n - i);
		len = quote ? (size_t)(quote - s) - i + 1 : n - i;
		status = mymr_buf_append(out, s + i, len);
		if (!status && quote)
			status = mymr_buf_putc(out, '"');
	}
	if (!status)
		status = mymr_buf_putc(out, '"');
	if (status)
		out->len = before;
	return status;
}
