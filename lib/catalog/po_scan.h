/* SPDX-License-Identifier: MIT */
/* Reading entries of a PO file, piece by piece. */
#ifndef CATALOG_PO_SCAN_H
#define CATALOG_PO_SCAN_H

#include "catalog/po_doc.h"
#include "catalog/po_token.h"

struct scan {
	struct mymr_po *po;
	struct po_tokens t;
	struct po_entry entry;
	struct po_ids previous;
	struct mymr_buf text;
	bool is_obsolete; /* of what is being read */
	bool is_previous;
	bool has_body;
	bool is_garbage; /* no keyword of an entry where one was wanted */
	size_t body_line;
	size_t id_line;
	const char *reason; /* why what is at hand is no entry */
	size_t offset;
	size_t line;
};

/* Says why what is at hand is no entry, which is no failure of the scan. Returns false. */
bool
scan_refuse(struct scan *sc, const char *reason);

/* Whether a keyword is at hand, live or obsolete as what is being read. */
bool
scan_is_at(const struct scan *sc, const char *word);

/* The strings behind the keyword at hand; those of one line without escapes are borrowed. False
 * when there are none, or with a failure in *status. */
bool
scan_strings(struct scan *sc, struct po_piece *piece, enum mymr_status *status);

/* The same for a name, which is checked. */
bool
scan_name(struct scan *sc, struct po_piece *piece, enum mymr_status *status);

#endif
