/* SPDX-License-Identifier: MIT */
/* Messages of a PO file one by one, as other formats have them. */
#ifndef CATALOG_EXCHANGE_H
#define CATALOG_EXCHANGE_H

#include <mymr/exchange.h>

/* A form of a message. The note has the comments of translators and those from the source, line by
 * line, and lives until the next unit. */
struct exchange_unit {
	size_t entry;
	size_t form;
	struct mymr_po_string context;
	struct mymr_po_string source;
	struct mymr_po_string translation;
	bool is_fuzzy;
	const struct mymr_buf *note;
};

typedef enum mymr_status
exchange_hear(void *arg, const struct exchange_unit *unit);

/* Goes through all units that options let through. */
enum mymr_status
exchange_units(const struct mymr_po *po, const struct mymr_exchange_options *options,
	exchange_hear *hear, void *arg, struct mymr_error *error);

/* The text that a form belongs to. */
const struct mymr_po_string *
exchange_source(const struct mymr_po_entry *entry, size_t form);

enum mymr_status
exchange_put_tmx(struct mymr_buf *out, const struct mymr_po *po,
	const struct mymr_exchange_options *options, struct mymr_error *error);

/* is_old: 1.2. */
enum mymr_status
exchange_put_xliff(struct mymr_buf *out, const struct mymr_po *po, bool is_old,
	const struct mymr_exchange_options *options, struct mymr_error *error);

enum mymr_status
exchange_put_csv(struct mymr_buf *out, const struct mymr_po *po,
	const struct mymr_exchange_options *options, struct mymr_error *error);

#endif
