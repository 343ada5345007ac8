/* SPDX-License-Identifier: MIT */
/* An open PO file inside. */
#ifndef CATALOG_PO_DOC_H
#define CATALOG_PO_DOC_H

#include <mymr/po_edit.h>
#include <stdint.h>
#include "base/arena.h"
#include "catalog/catalog_index.h"

/* Kinds of comment lines, in the order in which gettext writes them. */
enum po_comment {
	PO_TRANSLATOR = MYMR_PO_TRANSLATOR,
	PO_EXTRACTED = MYMR_PO_EXTRACTED,
	PO_REFERENCE = MYMR_PO_REFERENCE,
	PO_FLAGS = MYMR_PO_FLAGS,
	PO_PREVIOUS = MYMR_PO_PREVIOUS,
	PO_COMMENTS
};

/* A keyword with its strings. */
struct po_piece {
	const char *s; /* NULL when it is not there */
	uint32_t len;
	uint32_t start;
	uint32_t text_start; /* the first quote */
	uint32_t end;
};

struct po_ids {
	struct po_piece context;
	struct po_piece id;
	struct po_piece plural_id;
};

/* What is to become of an entry. */
struct po_changes {
	struct mymr_po_string *forms; /* as many as the entry has; s is NULL for those that stay */
	const char *comment;
	size_t comment_len;
	const struct mymr_po_names *previous; /* NULL: they stay */
	bool sets_fuzzy;
	bool clears_fuzzy;
};

struct po_entry {
	struct message_key key;
	struct po_ids ids;
	const struct po_ids *previous; /* NULL when there are none */
	struct po_changes *changes;    /* NULL when there are none */
	size_t first_form;
	uint32_t n_forms;
	uint32_t start;
	uint32_t body; /* where its comments end */
	uint32_t end;
	uint32_t line;
	bool is_obsolete;
	bool is_fuzzy;
	bool is_duplicate;
	bool is_broken; /* a form is no UTF-8 */
};

/* A row of an index. */
struct po_name {
	struct message_key key;
	uint32_t entry;
};

struct po_names {
	struct po_name *name;
	size_t n;
	struct index ix;
};

struct mymr_po {
	const char *s;
	size_t n;
	struct po_entry *entry;
	size_t n_entries;
	size_t entries_cap;
	struct po_piece *form;
	size_t n_forms;
	size_t forms_cap;
	struct mymr_po_problem *problem;
	size_t n_problems;
	size_t problems_cap;
	struct po_names live;
	struct po_names obsolete; /* those with a translation */
	const char *eol;
	size_t width; /* at which lines of strings are folded; SIZE_MAX when they are not */
	bool is_damaged;
	struct arena arena;
};

static inline bool
po_is_header(const struct po_entry *e)
{
	return e->key.id_at == 0 && e->key.id_len == 0 && !e->is_obsolete;
}

static inline const struct po_piece *
po_form(const struct mymr_po *po, const struct po_entry *e, size_t form)
{
	return &po->form[e->first_form + form];
}

/* Whether any form of an entry has text. */
bool
po_is_translated(const struct mymr_po *po, const struct po_entry *e);

/* The entry of a name, or NULL. */
const struct po_entry *
po_lookup(const struct mymr_po *po, const struct po_names *names, const struct message_name *name);

/* Reads all entries of po->s. */
enum mymr_status
po_scan(struct mymr_po *po);

enum mymr_status
po_problem(struct mymr_po *po, enum mymr_po_problem_kind kind, size_t offset, size_t line,
	const char *reason);

#endif
