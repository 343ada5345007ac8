/* SPDX-License-Identifier: MIT */
/* An update under way: first it is decided where each translation comes from, then all is
 * written. */
#ifndef CATALOG_PO_MERGE_H
#define CATALOG_PO_MERGE_H

#include <mymr/po_update.h>
#include <mymr/similar.h>
#include "catalog/po_render.h"

/* Where a translation may come from. */
struct origin {
	uint32_t source; /* as in struct mymr_po_event */
	uint32_t entry;
};

/* Of a message of the template. */
struct plan {
	enum mymr_po_fate fate;
	struct origin origin;
	double score;
	size_t offset;
	bool is_skipped; /* the header, what is obsolete or a duplicate there */
};

struct merge {
	const struct mymr_po_update *options;
	const struct mymr_po *old;
	const struct mymr_po *fresh;
	struct plan *plan;      /* of each entry of the template */
	struct old_entry *fate; /* of each entry of the old file */
	struct origin *origin;  /* all translations, those that the template lost first */
	size_t n_origins;
	size_t origins_cap;
	struct po_names by_id; /* origins by id without context */
	struct mymr_similar *similar;
	bool has_origins;
	size_t n_plurals;
	struct writer w;
	bool has_begun; /* something is written */
	const struct po_entry
		*last;       /* what was written last, if that is the old file's as it was */
	size_t head_end;     /* of a file without entries: what text there is */
	bool is_head_last;   /* and whether it stands behind all entries */
	size_t head_written; /* how long out was then */
	size_t header_at;    /* of the old file's header in out, plus one */
};

/* What is known of an entry of the old file. */
struct old_entry {
	size_t offset;
	uint32_t next;        /* the duplicate behind it, plus one */
	uint32_t last;        /* of its duplicates, plus one */
	bool is_wanted;       /* the template has it */
	bool has_gap_written; /* what is before it */
	bool is_done;         /* written, and neither as obsolete */
	bool is_spent;        /* all of its translation is in another entry */
	bool is_obsolete_now;
};

static inline const struct mymr_po *
merge_source(const struct merge *m, uint32_t source)
{
	return source ? m->options->compendia[source - 1] : m->old;
}

static inline const struct po_entry *
merge_entry(const struct merge *m, const struct origin *origin)
{
	return &merge_source(m, origin->source)->entry[origin->entry];
}

/* Decides for every message of the template. */
enum mymr_status
merge_plan(struct merge *m);

/* Writes all of it. */
enum mymr_status
merge_write(struct merge *m);

/* Writes an entry of the template with the translation of its plan. */
void
merge_put_translated(struct merge *m, const struct po_entry *fresh, const struct plan *plan);

/* Writes an entry of the old file with its comments brought up to date, live again if it was
 * obsolete. */
void
merge_put_kept(struct merge *m, const struct po_entry *e, const struct po_entry *fresh);

/* Writes an entry of the old file as obsolete. */
void
merge_put_obsolete(struct merge *m, const struct po_entry *e);

/* Writes an entry of the template without translation. */
void
merge_put_new(struct merge *m, const struct po_entry *fresh);

#endif
