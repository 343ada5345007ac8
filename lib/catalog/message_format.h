/* SPDX-License-Identifier: MIT */
/* A message pattern inside: nodes in the order of the pattern, and how one is written. */
#ifndef CATALOG_MESSAGE_FORMAT_H
#define CATALOG_MESSAGE_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/message_format.h>
#include <mymr/plural_category.h>
#include <mymr/quantity.h>

enum message_kind {
	MESSAGE_TEXT,  /* text */
	MESSAGE_COUNT, /* # */
	MESSAGE_VALUE, /* {name} */
	MESSAGE_NUMBER,
	MESSAGE_DATE,
	MESSAGE_TIME,
	MESSAGE_PLURAL, /* text is the name; number the offset; cases up to end */
	MESSAGE_ORDINAL,
	MESSAGE_SELECT,
	MESSAGE_CASE,      /* text is what it is called; its message is the nodes up to end */
	MESSAGE_CASE_EXACT /* number: =1 */
};

enum number_style {
	NUMBER_PLAIN,
	NUMBER_INTEGER,
	NUMBER_FRACTION, /* {0.25, number, percent} */
	NUMBER_PERCENT,  /* ::percent */
	NUMBER_DECIMALS, /* #,##0.00 */
	NUMBER_COMPACT,  /* ::compact-short */
	NUMBER_QUANTITY, /* ::currency/MMK, ::unit/kilometer */
	NUMBER_SPELLED,  /* {n, spellout} */
	NUMBER_ORDINAL   /* {n, ordinal} */
};

/* How a value is written; which fields count follows from the kind of the node. */
struct value_style {
	int style; /* enum number_style, mymr_date_style or mymr_time_style */
	signed char min_decimals;
	signed char max_decimals;
	bool is_grouped;
	bool is_percent;
	enum mymr_quantity_kind kind;
	const char *unit; /* static */
};

struct message_node {
	enum message_kind kind;
	uint32_t text; /* in the pool */
	uint32_t text_len;
	uint32_t end;    /* index behind the last node that belongs to it */
	uint32_t offset; /* in the pattern */
	enum mymr_plural_category category;
	struct mymr_number number;
	struct value_style value;
};

/* One block of memory: a catalog may keep thousands. */
struct mymr_message_format {
	size_t n_nodes;
	const char *pool; /* what is text in the pattern, quotes taken away, and names */
	struct message_node nodes[];
};

/* A node made from the type "number", "date" ..., in lower case, of an argument. False when there
 * is none. */
bool
message_type_find(const char *s, size_t n, struct message_node *node);

/* Takes the style s[0..n), blanks around it taken away, of a node that has its type. NULL, or why
 * it has none such. */
const char *
message_style_read(struct message_node *node, const char *s, size_t n);

/* Where a message goes and in which language. */
struct message_writer {
	struct mymr_buf *out;
	const struct mymr_message_format *format;
	const char *locale;
	bool is_english;
	bool is_burmese;
	enum mymr_digits digits;
	const struct mymr_argument *args;
	size_t n_args;
	const char *reason; /* of a failure, NULL when its status says it */
	size_t offset;      /* of the argument that failed; SIZE_MAX before */
};

/* Decimals that are shown of a double. */
#define MESSAGE_DECIMALS 3

/* The number that an argument is, a double with so many decimals. */
enum mymr_status
message_number_of(struct message_writer *w, struct mymr_number *v, const struct mymr_argument *arg,
	int decimals);

/* Writes a number in a style. */
enum mymr_status
message_put_number(struct message_writer *w, const struct mymr_number *number,
	const struct value_style *style);

/* Writes an argument as the node asks for it. */
enum mymr_status
message_put_value(
	struct message_writer *w, const struct message_node *node, const struct mymr_argument *arg);

#endif
