/* SPDX-License-Identifier: MIT */
#include "document/code_names.h"

#include <stdio.h>
#include <string.h>
#include "base/ascii.h"

#define OVERFLOW_FIRST 1000000u

static bool
can_be_in_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

void
code_literal_read(struct code_literal *l, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '<') {
			l->is_open = true;
			l->underscores = 0;
		} else if (l->is_open && s[i] == '_') {
			l->underscores++;
		} else if (l->is_open && s[i] != '/') {
			l->is_open = false;
			if (can_be_in_name(s[i]) && l->underscores <= MAX_UNDERSCORES)
				l->taken |= UINT64_C(1) << l->underscores;
		}
	}
}

bool
code_names_init(struct code_names *names, const struct code_literal *l)
{
	*names = (struct code_names){0};
	while (l->taken >> names->n_underscores & 1 && names->n_underscores < MAX_UNDERSCORES)
		names->n_underscores++;
	return !(l->taken >> names->n_underscores & 1);
}

bool
code_names_init_of(struct code_names *names, const struct string_unit *u)
{
	struct code_literal l = {0};
	for (size_t i = 0; i < u->n; i++) {
		const struct piece *p = &u->piece[i];
		if (p->type >= PIECE_OPEN)
			l.is_open = false;
		else
			code_literal_read(&l, u->text.s + p->text, p->text_len);
	}
	return code_names_init(names, &l);
}

static void
shown_name(const char *s, size_t n, char out[CODE_NAME_MAX + 2])
{
	strcpy(out, "x");
	if (n == 0 || n > CODE_NAME_MAX)
		return;
	char name[CODE_NAME_MAX + 2];
	for (size_t i = 0; i < n; i++) {
		name[i] = ascii_lower(s[i]);
		if (!can_be_in_name(name[i]))
			return;
	}
	/* The number of a code follows its name. */
	if (name[n - 1] >= '0' && name[n - 1] <= '9')
		name[n++] = '-';
	memcpy(out, name, n);
	out[n] = '\0';
}

/* Names that do not fit the table share one high counter. */
unsigned
code_names_count(struct code_names *names, const char *s, size_t n)
{
	char name[CODE_NAME_MAX + 2];
	shown_name(s, n, name);
	for (size_t i = 0; i < names->n; i++) {
		if (strcmp(names->seen[i].name, name) == 0)
			return ++names->seen[i].count;
	}
	if (names->n == MAX_NAMES)
		return OVERFLOW_FIRST + names->n_overflow++;
	strcpy(names->seen[names->n].name, name);
	return names->seen[names->n++].count = 1;
}

static char *
put_number(char *out, unsigned number)
{
	char digits[16];
	size_t n = sizeof digits;
	for (; number; number /= 10)
		digits[--n] = (char)('0' + number % 10);
	memcpy(out, digits + n, sizeof digits - n);
	return out + sizeof digits - n;
}

/* Written by hand: it is done for every code of every document. */
size_t
code_token_put(char out[CODE_TOKEN_MAX], enum piece_type type, unsigned underscores,
	const char *name, unsigned number)
{
	const size_t n = strlen(name);
	char *at = out;
	*at++ = '<';
	if (type == PIECE_CLOSE)
		*at++ = '/';
	memset(at, '_', underscores);
	at += underscores;
	memcpy(at, name, n);
	at += n;
	if (number != 1)
		at = put_number(at, number);
	if (type == PIECE_CODE)
		*at++ = '/';
	*at++ = '>';
	return (size_t)(at - out);
}

void
code_names_token(const struct code_names *names, enum piece_type type, const char *s, size_t n,
	unsigned number, struct code_token *token)
{
	char name[CODE_NAME_MAX + 2];
	shown_name(s, n, name);
	token->len = code_token_put(token->s, type, names->n_underscores, name, number);
}
