/* SPDX-License-Identifier: MIT */
/* What no scanner has to care for: the order of units and warnings, their lines and columns. */
#include "document/document.h"

#include <stdlib.h>
#include <string.h>

/* A unit's place, for sorting, and where it was found. */
struct order {
	size_t start;
	size_t end;
	size_t found;
};

static int
by_start(const void *a, const void *b)
{
	const struct order *x = a, *y = b;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end < y->end ? -1 : 1;
	return (x->found > y->found) - (x->found < y->found);
}

static struct order
order_of(const struct mymr_document *doc, size_t i)
{
	return (struct order){doc->units[i].start, doc->units[i].end, i};
}

static bool
is_sorted(const struct mymr_document *doc)
{
	for (size_t i = 1; i < doc->n_units; i++) {
		const struct order before = order_of(doc, i - 1), here = order_of(doc, i);
		if (by_start(&before, &here) > 0)
			return false;
	}
	return true;
}

/* Puts units and details into an order that has been found. */
static enum mymr_status
reorder(struct mymr_document *doc, const struct order *order)
{
	const size_t n = doc->n_units;
	struct mymr_unit *units = malloc(n * sizeof *units);
	struct unit_detail *details = malloc(n * sizeof *details);
	if (!units || !details) {
		free(units);
		free(details);
		return MYMR_ENOMEM;
	}
	for (size_t i = 0; i < n; i++) {
		units[i] = doc->units[order[i].found];
		details[i] = doc->details[order[i].found];
	}
	free(doc->units);
	free(doc->details);
	doc->units = units;
	doc->details = details;
	return MYMR_OK;
}

/* Most scanners give units in order. */
static enum mymr_status
sort_units(struct mymr_document *doc)
{
	const size_t n = doc->n_units;
	if (is_sorted(doc))
		return MYMR_OK;
	struct order *order = malloc(n * sizeof *order);
	if (!order)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n; i++)
		order[i] = order_of(doc, i);
	qsort(order, n, sizeof *order, by_start);
	const enum mymr_status status = reorder(doc, order);
	free(order);
	return status;
}

enum mymr_status
document_finish_units(struct mymr_document *doc)
{
	struct place_counter place = {0};
	doc->edit_of_unit = calloc(doc->n_units + 1, sizeof *doc->edit_of_unit);
	const enum mymr_status status = doc->edit_of_unit ? sort_units(doc) : MYMR_ENOMEM;
	for (size_t i = 0; i < doc->n_units && !status; i++) {
		struct mymr_unit *u = &doc->units[i];
		document_count_to(doc, &place, u->start);
		doc->details[i].member = place.member;
		u->member = place.member->name;
		u->line = place.line;
		u->column = place.column;
	}
	return status;
}

static int
by_offset(const void *a, const void *b)
{
	const struct mymr_document_warning *x = a, *y = b;
	return (x->line > y->line) - (x->line < y->line);
}

void
document_finish_warnings(struct mymr_document *doc)
{
	if (doc->n_warnings)
		qsort(doc->warnings, doc->n_warnings, sizeof *doc->warnings, by_offset);
	struct place_counter place = {0};
	for (size_t i = 0; i < doc->n_warnings; i++) {
		document_count_to(doc, &place, doc->warnings[i].line);
		doc->warnings[i].line = place.line;
		doc->warnings[i].member = place.member->name;
	}
}
