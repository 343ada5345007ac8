/* SPDX-License-Identifier: MIT */
/* What may stand where in XLIFF, from lib/data/xliff_elements.tsv. */
#ifndef CATALOG_XLIFF_TABLE_H
#define CATALOG_XLIFF_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum xliff_space {
	XLIFF_OTHER, /* what is no part of XLIFF */
	XLIFF_NONE,  /* of attributes without a prefix */
	XLIFF_XML,
	XLIFF_12,
	XLIFF_CORE,
	XLIFF_MTC,
	XLIFF_GLS,
	XLIFF_FS,
	XLIFF_MDA,
	XLIFF_RES,
	XLIFF_CTR,
	XLIFF_SLR,
	XLIFF_VAL,
	XLIFF_ITS,
	XLIFF_ITSM
};

/* Types of values; xliff_value.c knows them. */
enum xliff_type {
	XLIFF_STRING,
	XLIFF_VALUES,
	XLIFF_NMTOKEN,
	XLIFF_NMTOKENS,
	XLIFF_YESNO,
	XLIFF_LANG,
	XLIFF_SPACE,
	XLIFF_DIR,
	XLIFF_POSITIVE,
	XLIFF_INTEGER,
	XLIFF_PRIORITY,
	XLIFF_QUALITY,
	XLIFF_UNIT,
	XLIFF_HEX,
	XLIFF_PREFIXED,
	XLIFF_ANNOTATION,
	XLIFF_FORMAT,
	XLIFF_SUBFORMAT,
	XLIFF_RESTRICTION,
	XLIFF_SIZES,
	XLIFF_ANNOTATORS,
	XLIFF_STATE_12
};

enum xliff_model { XLIFF_EMPTY, XLIFF_ELEMENTS, XLIFF_TEXT, XLIFF_INLINE, XLIFF_ANY };

struct xliff_attribute_row {
	enum xliff_space space;
	const char *name;
	enum xliff_type type;
	const char *values; /* of XLIFF_VALUES: "|yes|no|" */
	bool is_required;
};

/* A set of elements: bits by their numbers; 0 stands for those that are no part of XLIFF. */
struct xliff_set {
	uint64_t bits[2];
};

struct xliff_step {
	struct xliff_set set;
	bool is_required;
	bool is_repeated;
};

struct xliff_element {
	enum xliff_space space;
	const char *name;
	enum xliff_model content;
	const struct xliff_step *steps;
	size_t n_steps;
	const struct xliff_attribute_row *attributes;
	size_t n_attributes;
	bool has_any_attribute;
};

/* Numbers of rows, in the order of the table; 0 is no row. */
extern const struct xliff_element xliff_elements[];
extern const size_t xliff_n_elements;

static inline bool
xliff_set_has(const struct xliff_set *set, size_t element)
{
	return set->bits[element / 64] >> element % 64 & 1;
}

#endif
