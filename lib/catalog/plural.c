/* SPDX-License-Identifier: MIT */
/* Plural rules run. */
#include <mymr/plural.h>
#include <stdbool.h>
#include "catalog/plural_ops.h"

/* *a = *a OP b; false for a division by zero. */
static bool
apply(unsigned char op, unsigned long *a, unsigned long b)
{
	switch (op) {
	case PLURAL_MULTIPLY:
		*a *= b;
		return true;
	case PLURAL_DIVIDE:
		if (b)
			*a /= b;
		return b != 0;
	case PLURAL_REMAINDER:
		if (b)
			*a %= b;
		return b != 0;
	case PLURAL_ADD:
		*a += b;
		return true;
	case PLURAL_SUBTRACT:
		*a -= b;
		return true;
	case PLURAL_LESS:
		*a = *a < b;
		return true;
	case PLURAL_GREATER:
		*a = *a > b;
		return true;
	case PLURAL_NOT_GREATER:
		*a = *a <= b;
		return true;
	case PLURAL_NOT_LESS:
		*a = *a >= b;
		return true;
	case PLURAL_EQUAL:
		*a = *a == b;
		return true;
	case PLURAL_NOT_EQUAL:
		*a = *a != b;
		return true;
	}
	return false;
}

/* A program that runs: the place of its next operation, and a stack. */
struct machine {
	size_t at;
	size_t top;
	unsigned long stack[MYMR_PLURAL_OPS];
};

static void
jump_or_pop(struct machine *m, bool jumps, unsigned long to)
{
	if (jumps)
		m->at = to;
	else
		m->top--;
}

/* Does an operation that may jump to value; false for all others. */
static bool
branch(struct machine *m, unsigned char op, unsigned long value)
{
	switch (op) {
	case PLURAL_AND:
		jump_or_pop(m, m->stack[m->top - 1] == 0, value);
		return true;
	case PLURAL_OR:
		m->stack[m->top - 1] = m->stack[m->top - 1] != 0;
		jump_or_pop(m, m->stack[m->top - 1] != 0, value);
		return true;
	case PLURAL_UNLESS:
		if (m->stack[--m->top] == 0)
			m->at = value;
		return true;
	case PLURAL_JUMP:
		m->at = value;
		return true;
	}
	return false;
}

/* Runs the program; false for a division by zero. Jumps lead forward, so every operation runs
 * at most once, and each pushes at most one value: the stack cannot overflow. */
static bool
run(const struct mymr_plural *rule, unsigned long count, unsigned long *result)
{
	struct machine m;
	for (m.at = m.top = 0; m.at < rule->n_ops;) {
		const unsigned char op = rule->ops[m.at].op;
		const unsigned long value = rule->ops[m.at].value;
		m.at++;
		if (branch(&m, op, value))
			continue;
		switch (op) {
		case PLURAL_NUMBER:
			m.stack[m.top++] = value;
			break;
		case PLURAL_COUNT:
			m.stack[m.top++] = count;
			break;
		case PLURAL_NOT:
			m.stack[m.top - 1] = !m.stack[m.top - 1];
			break;
		case PLURAL_BOOL:
			m.stack[m.top - 1] = m.stack[m.top - 1] != 0;
			break;
		default:
			m.top--;
			if (!apply(op, &m.stack[m.top - 1], m.stack[m.top]))
				return false;
		}
	}
	*result = m.top ? m.stack[0] : 0;
	return true;
}

unsigned long
mymr_plural_form(const struct mymr_plural *rule, unsigned long count)
{
	unsigned long form;
	if (!run(rule, count, &form) || form >= rule->n_forms)
		return 0;
	return form;
}
