/* SPDX-License-Identifier: MIT */
#include "expressions.h"

#include <stdbool.h>
#include <string.h>
#include "figures.h"

enum mymr_status
expressions_localize(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from)
{
	const enum mymr_language to = from == MYMR_ENGLISH ? MYMR_BURMESE : MYMR_ENGLISH;
	const enum mymr_digits digits = from == MYMR_ENGLISH ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	enum mymr_status status = MYMR_OK;
	struct mymr_expression e;
	size_t done = 0;
	for (size_t at = 0; !status && mymr_expression_next(s, n, &at, from, &e);) {
		status = mymr_buf_append(out, s + done, e.start - done);
		if (!status)
			status = mymr_expression_write(out, &e, s, to, digits);
		done = e.end;
	}
	return status ? status : mymr_buf_append(out, s + done, n - done);
}

typedef void
miss_function(const char *id, const char *text, const char *got, const char *want);

/* Whether s[0..n) is want or one of the variants in accepted. */
static bool
is_accepted(const char *s, size_t n, const char *want, const char *accepted)
{
	if (strlen(want) == n && memcmp(s, want, n) == 0)
		return true;
	for (const char *at = accepted; *at; at += strspn(at, "|")) {
		const size_t len = strcspn(at, "|");
		if (len == n && memcmp(s, at, n) == 0)
			return true;
		at += len;
	}
	return false;
}

/* Judges one row; accepted is "" where there are no variants. */
static void
count_row(struct expressions_count *c, char **field, enum mymr_language from, const char *want,
	const char *accepted, miss_function *miss)
{
	struct mymr_buf out = {0};
	const bool is_met = !expressions_localize(&out, field[2], strlen(field[2]), from) &&
			    is_accepted(out.s ? out.s : "", out.len, want, accepted);
	c->n++;
	c->n_met += is_met;
	if (!is_met && miss && !mymr_buf_cstr(&out))
		miss(field[0], field[2], out.s, want);
	mymr_buf_free(&out);
}

/* Of the table that is being read. */
static struct expressions_count count;
static enum mymr_language language;
static miss_function *missed;

static void
expression_row(char **field)
{
	if (strcmp(field[0], "id") != 0)
		count_row(&count, field, language, field[3], field[4], missed);
}

static void
trap_row(char **field)
{
	if (strcmp(field[0], "id") == 0)
		return;
	if (strcmp(field[3], "my2en") != 0)
		count_row(&count, field, MYMR_ENGLISH, field[2], "", missed);
	if (strcmp(field[3], "en2my") != 0)
		count_row(&count, field, MYMR_BURMESE, field[2], "", missed);
}

struct expressions_count
expressions_count(const char *name, enum mymr_language from, miss_function *miss)
{
	count = (struct expressions_count){0, 0};
	language = from;
	missed = miss;
	read_table(name, expression_row);
	return count;
}

struct expressions_count
expressions_count_traps(const char *name, miss_function *miss)
{
	count = (struct expressions_count){0, 0};
	missed = miss;
	read_table(name, trap_row);
	return count;
}
