/* SPDX-License-Identifier: MIT */
/* A PO template inside. */
#ifndef CATALOG_POT_H
#define CATALOG_POT_H

#include <stddef.h>
#include <mymr/po.h>
#include "base/arena.h"
#include "catalog/catalog_index.h"

struct pot_reference {
	struct pot_reference *next;
	const char *file;
	size_t line;
};

struct pot_comment {
	struct pot_comment *next;
	const char *text;
};

struct pot_entry {
	struct message_key key;
	struct pot_reference *references;
	struct pot_reference *last_reference;
	struct pot_comment *comments;
};

struct mymr_pot {
	struct pot_entry *entries;
	size_t n;
	size_t cap;
	struct index ix;  /* has room for cap entries */
	const char *file; /* the copy of the last file name */
	struct arena arena;
};

#endif
