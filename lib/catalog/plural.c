/* SPDX-License-Identifier: MIT */
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

/* Runs the program; false for a division by zero. Jumps lead forward, so every operation runs
 * at most once, and each pushes at most one value: the stack cannot overflow. */
static bool
run(const struct mymr_plural *rule, unsigned long count, unsigned long *result)
{
	unsigned long stack[MYMR_PLURAL_OPS];
	size_t top = 0;
	for (size_t at = 0; at < rule->n_ops;) {
		const unsigned char op = rule->ops[at].op;
		const unsigned long value = rule->ops[at].value;
		at++;
		switch (op) {
		case PLURAL_NUMBER:
			stack[top++] = value;
			break;
		case PLURAL_COUNT:
			stack[top++] = count;
			break;
		case PLURAL_NOT:
			stack[top - 1] = !stack[top - 1];
			break;
		case PLURAL_BOOL:
			stack[top - 1] = stack[top - 1] != 0;
			break;
		case PLURAL_AND:
			if (stack[top - 1] == 0)
				at = value;
			else
				top--;
			break;
		case PLURAL_OR:
			if (stack[top - 1] == 0) {
				top--;
				break;
			}
			stack[top - 1] = 1;
			at = value;
			break;
		case PLURAL_UNLESS:
			top--;
			if (stack[top] == 0)
				at = value;
			break;
		case PLURAL_JUMP:
			at = value;
			break;
		default:
			top--;
			if (!apply(op, &stack[top - 1], stack[top]))
				return false;
		}
	}
	*result = top ? stack[0] : 0;
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
