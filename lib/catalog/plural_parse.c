/* SPDX-License-Identifier: MIT */
/* Plural rules read: from an expression to its program. */
#include <mymr/plural.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include "catalog/plural_ops.h"

#define MAX_DEPTH 32

struct parser {
	struct mymr_plural *rule;
	const char *s;
	size_t n;
	size_t at;
	int depth;
	const char *reason;
};

static enum mymr_status
fail(struct parser *p, enum mymr_status status, const char *reason)
{
	p->reason = reason;
	return status;
}

static void
skip_blanks(struct parser *p)
{
	while (p->at < p->n && (p->s[p->at] == ' ' || p->s[p->at] == '\t'))
		p->at++;
}

static bool
looking_at(struct parser *p, const char *token)
{
	const size_t len = strlen(token);
	skip_blanks(p);
	return len <= p->n - p->at && memcmp(p->s + p->at, token, len) == 0;
}

static bool
accept(struct parser *p, const char *token)
{
	if (!looking_at(p, token))
		return false;
	p->at += strlen(token);
	return true;
}

static enum mymr_status
emit(struct parser *p, enum plural_op op, unsigned long value)
{
	struct mymr_plural *rule = p->rule;
	if (rule->n_ops == MYMR_PLURAL_OPS)
		return fail(p, MYMR_ERANGE, "plural expression is too long");
	rule->ops[rule->n_ops].op = (unsigned char)op;
	rule->ops[rule->n_ops].value = value;
	rule->n_ops++;
	return MYMR_OK;
}

/* Lets the jump at ops[jump] lead to what is emitted next. */
static void
land(struct parser *p, size_t jump)
{
	p->rule->ops[jump].value = p->rule->n_ops;
}

static enum mymr_status
parse_number(struct parser *p, unsigned long *value)
{
	skip_blanks(p);
	const size_t start = p->at;
	*value = 0;
	for (; p->at < p->n && p->s[p->at] >= '0' && p->s[p->at] <= '9'; p->at++) {
		unsigned long digit = (unsigned long)(p->s[p->at] - '0');
		if (*value > (ULONG_MAX - digit) / 10)
			return fail(p, MYMR_ERANGE, "number is too large");
		*value = *value * 10 + digit;
	}
	if (p->at == start)
		return fail(p, MYMR_ESYNTAX, "number expected");
	return MYMR_OK;
}

static enum mymr_status
parse_expression(struct parser *p);

static enum mymr_status
parse_operand(struct parser *p)
{
	enum mymr_status status;
	unsigned long value;
	if (accept(p, "n"))
		return emit(p, PLURAL_COUNT, 0);
	if (accept(p, "(")) {
		status = parse_expression(p);
		if (!status && !accept(p, ")"))
			status = fail(p, MYMR_ESYNTAX, "')' expected");
		return status;
	}
	if (p->at == p->n || p->s[p->at] < '0' || p->s[p->at] > '9')
		return fail(p, MYMR_ESYNTAX, "n, a number or '(' expected");
	status = parse_number(p, &value);
	return status ? status : emit(p, PLURAL_NUMBER, value);
}

static enum mymr_status
parse_unary(struct parser *p)
{
	size_t nots = 0;
	while (accept(p, "!"))
		nots++;
	enum mymr_status status = parse_operand(p);
	for (; nots && !status; nots--)
		status = emit(p, PLURAL_NOT, 0);
	return status;
}

/* C's precedence. A longer operator stands before its own beginning. */
static const struct operation {
	char text[3];
	unsigned char level;
	unsigned char op;
} operators[] = {
	{"||", 1, PLURAL_OR},
	{"&&", 2, PLURAL_AND},
	{"==", 3, PLURAL_EQUAL},
	{"!=", 3, PLURAL_NOT_EQUAL},
	{"<=", 4, PLURAL_NOT_GREATER},
	{">=", 4, PLURAL_NOT_LESS},
	{"<", 4, PLURAL_LESS},
	{">", 4, PLURAL_GREATER},
	{"+", 5, PLURAL_ADD},
	{"-", 5, PLURAL_SUBTRACT},
	{"*", 6, PLURAL_MULTIPLY},
	{"/", 6, PLURAL_DIVIDE},
	{"%", 6, PLURAL_REMAINDER},
};

static const struct operation *
peek_operator(struct parser *p)
{
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
		if (looking_at(p, operators[i].text))
			return &operators[i];
	}
	return NULL;
}

static enum mymr_status
parse_binary(struct parser *p, int level);

/* The right side of && or ||, which runs only when the left side leaves it open. */
static enum mymr_status
parse_lazy(struct parser *p, const struct operation *o)
{
	const size_t jump = p->rule->n_ops;
	enum mymr_status status = emit(p, o->op, 0);
	if (!status)
		status = parse_binary(p, o->level + 1);
	if (!status)
		status = emit(p, PLURAL_BOOL, 0);
	if (!status)
		land(p, jump);
	return status;
}

static enum mymr_status
parse_binary(struct parser *p, int level)
{
	const struct operation *o;
	enum mymr_status status = parse_unary(p);
	while (!status && (o = peek_operator(p)) && o->level >= level) {
		p->at += strlen(o->text);
		if (o->op == PLURAL_AND || o->op == PLURAL_OR) {
			status = parse_lazy(p, o);
			continue;
		}
		status = parse_binary(p, o->level + 1);
		if (!status)
			status = emit(p, o->op, 0);
	}
	return status;
}

/* What follows the '?'. */
static enum mymr_status
parse_branches(struct parser *p)
{
	const size_t to_else = p->rule->n_ops;
	enum mymr_status status = emit(p, PLURAL_UNLESS, 0);
	if (!status)
		status = parse_expression(p);
	if (status)
		return status;
	if (!accept(p, ":"))
		return fail(p, MYMR_ESYNTAX, "':' expected");
	const size_t to_end = p->rule->n_ops;
	status = emit(p, PLURAL_JUMP, 0);
	if (status)
		return status;
	land(p, to_else);
	status = parse_expression(p);
	if (!status)
		land(p, to_end);
	return status;
}

static enum mymr_status
parse_expression(struct parser *p)
{
	if (p->depth == MAX_DEPTH)
		return fail(p, MYMR_ERANGE, "plural expression nests too deep");
	p->depth++;
	enum mymr_status status = parse_binary(p, 1);
	if (!status && accept(p, "?"))
		status = parse_branches(p);
	p->depth--;
	return status;
}

static enum mymr_status
parse_field(struct parser *p)
{
	if (!accept(p, "nplurals") || !accept(p, "="))
		return fail(p, MYMR_ESYNTAX, "'nplurals=' expected");
	enum mymr_status status = parse_number(p, &p->rule->n_forms);
	if (status)
		return status;
	if (p->rule->n_forms < 1 || p->rule->n_forms > MYMR_PLURAL_FORMS)
		return fail(p, MYMR_ERANGE, "nplurals is out of range");
	if (!accept(p, ";"))
		return fail(p, MYMR_ESYNTAX, "';' expected");
	if (!accept(p, "plural") || !accept(p, "="))
		return fail(p, MYMR_ESYNTAX, "'plural=' expected");
	status = parse_expression(p);
	if (status)
		return status;
	accept(p, ";");
	skip_blanks(p);
	if (p->at < p->n)
		return fail(p, MYMR_ESYNTAX, "operator or end expected");
	return MYMR_OK;
}

enum mymr_status
mymr_plural_parse(struct mymr_plural *rule, const char *s, size_t n, struct mymr_error *error)
{
	struct parser p = {.rule = rule, .s = s, .n = n};
	rule->n_ops = 0;
	enum mymr_status status = parse_field(&p);
	if (!status)
		return MYMR_OK;
	rule->n_forms = 1;
	rule->n_ops = 0;
	if (error)
		*error = (struct mymr_error){p.at, p.reason};
	return status;
}
