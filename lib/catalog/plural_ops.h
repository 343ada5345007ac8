/* SPDX-License-Identifier: MIT */
/* The program a plural expression becomes: postfix, with forward jumps only. */
#ifndef CATALOG_PLURAL_OPS_H
#define CATALOG_PLURAL_OPS_H

enum plural_op {
	PLURAL_NUMBER, /* push value */
	PLURAL_COUNT,  /* push n */
	PLURAL_NOT,
	PLURAL_BOOL,
	PLURAL_MULTIPLY,
	PLURAL_DIVIDE,
	PLURAL_REMAINDER,
	PLURAL_ADD,
	PLURAL_SUBTRACT,
	PLURAL_LESS,
	PLURAL_GREATER,
	PLURAL_NOT_GREATER,
	PLURAL_NOT_LESS,
	PLURAL_EQUAL,
	PLURAL_NOT_EQUAL,
	PLURAL_AND,    /* a zero on top decides: jump to value; otherwise pop it */
	PLURAL_OR,     /* a non-zero on top decides: make it 1 and jump; otherwise pop it */
	PLURAL_UNLESS, /* pop; jump to value when it was zero */
	PLURAL_JUMP
};

#endif
