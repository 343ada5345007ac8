/* SPDX-License-Identifier: MIT */
/* Catalogs written for programs to load. */
#ifndef CATALOG_COMPILE_H
#define CATALOG_COMPILE_H

#include <mymr/buf.h>
#include <stdbool.h>
#include "catalog/catalog.h"
#include "catalog/writer.h"

/* Messages in the order of their names, and how their text is written. */
struct compiler {
	const struct mymr_catalog *catalog;
	const struct message **message;
	size_t n;
	struct writer to;
};

/* The bytes of all forms, the NULs between them counted. */
size_t
compile_text_length(const struct message *m);

/* The bytes of [context U+0004] id. */
static inline size_t
compile_name_length(const struct message *m)
{
	return (size_t)m->key.id_at + m->key.id_len;
}

/* The form at *at, which starts as 0; false behind the last. */
bool
compile_form_next(const struct message *m, size_t *at, const char **form, size_t *len);

/* What the forms are called, "one" and "other"; NULL when there are too many. */
const char *
compile_form_name(const struct message *m, size_t form);

void
compile_mo(struct compiler *c);

void
compile_json(struct compiler *c);

void
compile_php(struct compiler *c);

void
compile_android(struct compiler *c);

void
compile_c(struct compiler *c);

#endif
