/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers on the command line: one value in either language and any form. */
#ifndef TOOLS_NUMBER_VALUE_H
#define TOOLS_NUMBER_VALUE_H

#include <mymr/buf.h>
#include <mymr/expression.h>
#include <mymr/quantity.h>
#include <stdbool.h>

struct number_value {
	struct mymr_quantity q;
	bool is_ordinal;  /* 47th: kind and name say nothing */
	bool is_fraction; /* two thirds: q says nothing, expression does, of the text that was read
			   */
	struct mymr_expression expression;
	enum mymr_language language; /* of a fraction */
};

/* Reads s[0..n). Returns NULL, or why it cannot be read. */
const char *
number_value_read(struct number_value *v, const char *s, size_t n);

/* Makes a bare number one of kind and name. Returns NULL, or why it cannot be that. */
const char *
number_value_name(struct number_value *v, enum mymr_quantity_kind kind, const char *name);

/* Appends a number as ASCII digits, with a full stop where it has decimals. */
enum mymr_status
number_value_put_plain(struct mymr_buf *out, const struct mymr_number *v);

/* The value as a whole number; false when it is none. */
bool
number_value_whole(const struct number_value *v, int64_t *whole);

/* What is wrong with digits in s[0..n); NULL when nothing is. */
const char *
number_value_fault(const char *s, size_t n);

#endif
