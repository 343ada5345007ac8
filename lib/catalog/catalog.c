/* SPDX-License-Identifier: MIT */
#include "catalog/catalog.h"

#include <stdlib.h>
#include <string.h>
#include "catalog/catalog_header.h"

void
mymr_catalog_free(struct mymr_catalog *catalog)
{
	if (!catalog)
		return;
	index_free(&catalog->ix);
	arena_free(&catalog->arena);
	free(catalog->messages);
	free(catalog);
}

/* form is below m->n_forms. */
static const char *
form_of(const struct message *m, unsigned long form, size_t *len)
{
	const char *text = m->text;
	*len = m->text_len;
	for (; form; form--) {
		text += *len + 1;
		*len = strlen(text);
	}
	return text;
}

enum mymr_status
mymr_message(const struct mymr_catalog *catalog, const char *context, size_t context_len,
	const char *id, size_t id_len, unsigned long count, const char **text, size_t *text_len)
{
	const struct message_name name = {context, context_len, id, id_len};
	for (const struct mymr_catalog *c = catalog; c; c = c->fallback) {
		const size_t i = index_find(&c->ix, &name);
		if (i == INDEX_NONE)
			continue;
		const struct message *m = &c->messages[i];
		*text = form_of(
			m, m->has_plural ? mymr_plural_form(&c->plural, count) : 0, text_len);
		return MYMR_OK;
	}
	*text = id;
	*text_len = id_len;
	return MYMR_ENOENT;
}

size_t
mymr_catalog_size(const struct mymr_catalog *catalog)
{
	return catalog->n_messages;
}

enum mymr_status
mymr_catalog_entry_at(
	const struct mymr_catalog *catalog, size_t i, struct mymr_catalog_entry *entry)
{
	if (i >= catalog->n_messages)
		return MYMR_EINVAL;
	const struct message *m = &catalog->messages[i];
	const struct message_name name = message_name_of(&m->key);
	const char *plural = m->has_plural ? name.id + name.id_len + 1 : NULL;
	*entry = (struct mymr_catalog_entry){
		.context = name.context,
		.context_len = name.context_len,
		.id = name.id,
		.id_len = name.id_len,
		.plural_id = plural,
		.plural_id_len = plural ? strlen(plural) : 0,
		.text = m->text,
		.text_len = m->text_len,
		.n_forms = m->n_forms,
		.line = m->line,
	};
	return MYMR_OK;
}

enum mymr_status
mymr_catalog_form_at(const struct mymr_catalog *catalog, size_t i, size_t form, const char **text,
	size_t *text_len)
{
	if (i >= catalog->n_messages || form >= catalog->messages[i].n_forms)
		return MYMR_EINVAL;
	*text = form_of(&catalog->messages[i], form, text_len);
	return MYMR_OK;
}

enum mymr_status
mymr_catalog_header(const struct mymr_catalog *catalog, const char *field, const char **value,
	size_t *value_len)
{
	struct header_piece piece;
	if (!header_field(catalog->header, catalog->header_len, field, strlen(field), &piece))
		return MYMR_ENOENT;
	*value = piece.s;
	*value_len = piece.len;
	return MYMR_OK;
}
