/* SPDX-License-Identifier: MIT */
/* The numbers of a text, as they are written and as they are meant. */
#ifndef CATALOG_CHECK_VALUES_H
#define CATALOG_CHECK_VALUES_H

#include <mymr/expression.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "catalog/check.h"

/* mantissa * 10^exponent, the mantissa without zeros at its end. */
struct decimal_value {
	int64_t mantissa;
	int exponent;
};

struct written_number {
	size_t start;
	size_t end;
	struct decimal_value value;
	bool is_part; /* of a name or code: it may be met, and need not be */
	bool is_used;
};

#define MAX_NUMBERS 32

struct numbers {
	size_t n;
	bool is_full; /* there are more */
	struct written_number number[MAX_NUMBERS];
};

/* Numbers in digits of both scripts, not in placeholders, markup and versions. */
void
numbers_read(struct numbers *numbers, const struct check_text *t);

struct meant_value {
	size_t start; /* of the expression */
	size_t end;
	enum mymr_expression_type type;
	struct decimal_value value;
};

#define MAX_MEANT 128

struct meant {
	size_t n;
	bool is_full;
	struct meant_value value[MAX_MEANT];
};

/* All values of expressions: numbers with their scale words, spelled ones, parts of dates, minutes
 * of times. A date, and a time without a number, is 0, too. */
void
meant_read(struct meant *meant, const struct check_text *t, enum mymr_language language);

/* Adds the numbers that are words alone, from ten on. */
void
spelled_read(struct meant *meant, const struct check_text *t, enum mymr_language language);

void
meant_add(struct meant *meant, size_t start, size_t end, enum mymr_expression_type type,
	const struct mymr_number *v);

bool
is_same_value(const struct decimal_value *a, const struct decimal_value *b);

#endif
