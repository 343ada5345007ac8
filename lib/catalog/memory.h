/* SPDX-License-Identifier: MIT */
/* An open memory inside. Sources are texts, each once, with the numbers of their words; of every
 * word the file has the texts that it stands in (memory_posting.h). */
#ifndef CATALOG_MEMORY_H
#define CATALOG_MEMORY_H

#include <mymr/memory.h>
#include "catalog/memory_index.h"
#include "catalog/similar_words.h"
#include "catalog/sqlite.h"

/* Statements, prepared when they are first used (memory_sql.c). */
enum memory_sql {
	SQL_TEXT_BY_HASH,
	SQL_TEXT_BY_SHAPE,
	SQL_TEXT_ROW,
	SQL_TEXT_EMPTY,
	SQL_TEXT_ADD,
	SQL_PAIRS_OF,
	SQL_PAIR_BY_HASH,
	SQL_PAIR_ADD,
	SQL_ORIGIN_ADD,
	SQL_WORD,
	SQL_WORD_SET,
	SQL_LAST,
	SQL_POSTINGS,
	SQL_POSTING_LAST,
	SQL_POSTING_SET,
	SQL_QUARANTINE_ADD,
	SQL_EACH,
	SQL_EACH_QUARANTINED,
	SQL_COUNT,
	SQL_BEGIN,
	SQL_END,
	N_SQL
};

struct mymr_memory {
	struct sqlite *db;
	struct sqlite_statement *statement[N_SQL];
	bool is_writable;
	bool has_begun;
	uint32_t last_text; /* the highest number that is taken, since begin */
	uint32_t last_pair;
	struct words words;
	struct mymr_buf key;
	struct mymr_buf row;
	struct memory_index index; /* of what was added since begin */
};

/* A statement with nothing bound. */
enum mymr_status
memory_statement(struct mymr_memory *m, enum memory_sql sql, struct sqlite_statement **out);

/* Runs a statement that gives no rows and leaves nothing bound. */
enum mymr_status
memory_run(struct mymr_memory *m, struct sqlite_statement *statement);

/* Statements between these two see one state of the file, which is locked once and not for each of
 * them. */
enum mymr_status
memory_begin_reading(struct mymr_memory *m);
void
memory_end_reading(struct mymr_memory *m);

/* Makes the tables of a new file, or sees that they are those of a memory. */
enum mymr_status
memory_prepare_file(struct mymr_memory *m, struct mymr_error *error);

/* What texts that are the same but for their values have in common, *shape; false when a text has
 * no values. */
enum mymr_status
memory_shape(struct mymr_memory *m, const char *s, size_t n, bool *has_shape, int64_t *shape);

/* Gives the pairs of a source to found. */
enum mymr_status
memory_pairs_of(struct mymr_memory *m, int64_t text, const char *source, size_t n_source,
	double score, mymr_memory_found *found, void *arg);

/* A column that must be text that is UTF-8; nullable: or NULL. MYMR_ESYNTAX. */
enum mymr_status
memory_text(struct mymr_memory *m, struct sqlite_statement *statement, int i, bool is_nullable,
	const char **s, size_t *n);

#endif
