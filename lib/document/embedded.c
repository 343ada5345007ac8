/* SPDX-License-Identifier: MIT */
#include "document/embedded.h"

#include <stdlib.h>

static enum mymr_status
carry(struct mymr_document *doc, const struct mymr_document *part, size_t i, size_t start)
{
	struct mymr_unit unit = part->units[i];
	struct unit_detail detail = part->details[i];
	struct piece *pieces = malloc((detail.n_pieces + 1) * sizeof *pieces);
	if (!pieces)
		return MYMR_ENOMEM;
	for (size_t k = 0; k < detail.n_pieces; k++) {
		pieces[k] = detail.pieces[k];
		pieces[k].source += start;
	}
	unit.start += start;
	unit.end += start;
	detail.pieces = pieces;
	detail.owner = (struct owner){0};
	detail.format = part->format;
	const enum mymr_status status = document_add_unit(doc, &unit, &detail);
	free(pieces);
	return status;
}

/* What a page says of itself is not true of the document around it. */
static enum mymr_status
carry_link(struct mymr_document *doc, const struct link *link, size_t start)
{
	struct link carried = *link;
	carried.start += start;
	carried.end += start;
	return link->type == LINK_PAGE ? document_add_link(doc, &carried) : MYMR_OK;
}

enum mymr_status
embedded_add(struct mymr_document *doc, size_t start, size_t end, const struct format *format,
	embedded_wants *wants, struct mymr_error *error)
{
	struct mymr_document *part;
	enum mymr_status status =
		document_open_as(&part, doc->s + start, end - start, format, error, NULL);
	if (status)
		return status;
	for (size_t i = 0; i < part->n_units && !status; i++) {
		if (!wants || wants(&part->units[i]))
			status = carry(doc, part, i, start);
	}
	for (size_t i = 0; i < part->links.n && !status; i++)
		status = carry_link(doc, &part->links.link[i], start);
	mymr_document_free(part);
	return status;
}
