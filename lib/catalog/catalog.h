/* SPDX-License-Identifier: MIT */
/* A catalog inside, and how the readers build one. */
#ifndef CATALOG_CATALOG_H
#define CATALOG_CATALOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/catalog.h>
#include <mymr/plural.h>
#include "base/arena.h"
#include "catalog/catalog_index.h"

/* All strings end with a NUL that their lengths do not count. */
struct message {
	struct message_key key; /* a plural id stands behind the id's NUL */
	const char *text;       /* the forms, each behind the NUL of the one before */
	uint32_t text_len;      /* of the first form */
	uint32_t offset;        /* in the file, for error reports */
	uint32_t line;          /* PO only */
	uint8_t n_forms;
	bool has_plural;
	bool is_dropped; /* fuzzy, untranslated or a duplicate */
};

struct mymr_catalog {
	struct message *messages;
	size_t n_messages;
	size_t cap;
	struct index ix;
	const struct mymr_catalog *fallback;
	const char *header; /* "" when there is none */
	size_t header_len;
	struct mymr_plural plural;
	struct arena arena;
};

struct builder {
	struct mymr_catalog *catalog;
	struct mymr_error error;
	size_t header_offset;
	bool has_header;
	bool header_is_verbatim;
	bool is_po; /* duplicates are errors */
};

/* One message as it stands in a file: key is [context U+0004] id [NUL plural id], text the forms
 * with a NUL between two; both are UTF-8, stay where they are, and have a NUL behind. */
struct raw_message {
	const char *key;
	size_t key_len;
	const char *text;
	size_t text_len;
	size_t offset;
	size_t text_offset;
	size_t line;
	bool is_fuzzy;
	bool is_verbatim; /* text stands like that in the file, at text_offset */
};

/* Stores where and why in b->error and returns status. */
enum mymr_status
builder_fail(struct builder *b, enum mymr_status status, size_t offset, const char *reason);

enum mymr_status
builder_new(struct builder *b, const struct mymr_catalog *fallback);

/* Makes room for n messages in all. */
enum mymr_status
builder_reserve(struct builder *b, size_t n);

enum mymr_status
builder_add(struct builder *b, const struct raw_message *raw);

/* Checks the whole and hands the catalog over; after a failure the catalog is freed and *error
 * set. status is what the reader ended with. */
enum mymr_status
builder_finish(struct builder *b, enum mymr_status status, struct mymr_catalog **out,
	struct mymr_error *error);

#endif
