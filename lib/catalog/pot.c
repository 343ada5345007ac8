/* SPDX-License-Identifier: MIT */
#include "catalog/pot.h"

#include <mymr/utf8.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Comments that a message may have. */
#define MAX_COMMENTS 100

enum mymr_status
mymr_pot_new(struct mymr_pot **out)
{
	struct mymr_pot *pot = calloc(1, sizeof *pot);
	if (!pot)
		return MYMR_ENOMEM;
	*out = pot;
	return MYMR_OK;
}

void
mymr_pot_free(struct mymr_pot *pot)
{
	if (!pot)
		return;
	index_free(&pot->ix);
	arena_free(&pot->arena);
	free(pot->entries);
	free(pot);
}

size_t
mymr_pot_size(const struct mymr_pot *pot)
{
	return pot->n;
}

/* What parts strings in an MO file cannot stand in one. */
static enum mymr_status
check_name_part(const char *s, size_t n)
{
	if (n > UINT32_MAX / 4)
		return MYMR_ERANGE;
	if (n && (memchr(s, '\0', n) || memchr(s, '\4', n)))
		return MYMR_EINVAL;
	return mymr_utf8_check(s, n, NULL);
}

static enum mymr_status
check_file(const char *file)
{
	if (strstr(file, "\u2068") || strstr(file, "\u2069"))
		return MYMR_EINVAL;
	for (const char *c = file; *c; c++) {
		if ((unsigned char)*c < ' ' || *c == '\x7F')
			return MYMR_EINVAL;
	}
	return mymr_utf8_check(file, strlen(file), NULL);
}

static enum mymr_status
check_arguments(const struct message_name *name, const char *file, const char *comment)
{
	if (name->id_len == 0)
		return MYMR_EINVAL;
	enum mymr_status status = check_name_part(name->id, name->id_len);
	if (!status)
		status = check_name_part(name->context, name->context_len);
	if (!status && file)
		status = check_file(file);
	if (!status && comment)
		status = mymr_utf8_check(comment, strlen(comment), NULL);
	return status;
}

/* Makes room for one more entry, in the array and in the index. */
static enum mymr_status
grow(struct mymr_pot *pot)
{
	if (pot->n < pot->cap)
		return MYMR_OK;
	const size_t cap = pot->cap ? pot->cap * 2 : 64;
	if (cap > SIZE_MAX / 2 / sizeof *pot->entries)
		return MYMR_ENOMEM;
	struct pot_entry *entries = realloc(pot->entries, cap * sizeof *entries);
	if (!entries)
		return MYMR_ENOMEM;
	pot->entries = entries;
	pot->ix.entries = entries;
	enum mymr_status status =
		index_build(&pot->ix, entries, sizeof *entries, pot->n, cap, NULL);
	if (!status)
		pot->cap = cap;
	return status;
}

static enum mymr_status
copy_key(struct mymr_pot *pot, const struct message_name *name, struct message_key *key)
{
	const size_t id_at = name->context ? name->context_len + 1 : 0;
	char *s = arena_alloc(&pot->arena, id_at + name->id_len + 1);
	if (!s)
		return MYMR_ENOMEM;
	if (name->context_len)
		memcpy(s, name->context, name->context_len);
	if (id_at)
		s[id_at - 1] = '\4';
	memcpy(s + id_at, name->id, name->id_len);
	s[id_at + name->id_len] = '\0';
	*key = (struct message_key){s, (uint32_t)id_at, (uint32_t)name->id_len};
	return MYMR_OK;
}

/* Enters the entry behind the last; where its slots are crowded a new index may do. */
static enum mymr_status
enter(struct mymr_pot *pot)
{
	enum mymr_status status = index_add(&pot->ix, pot->n);
	if (status)
		status = index_build(
			&pot->ix, pot->entries, sizeof *pot->entries, pot->n + 1, pot->cap, NULL);
	if (!status)
		pot->n++;
	return status;
}

/* A reference or comment is made first and linked last, so that a failure changes nothing. */
static enum mymr_status
new_reference(struct mymr_pot *pot, const char *file, size_t line, struct pot_reference **out)
{
	if (!pot->file || strcmp(pot->file, file) != 0) {
		const char *copy = arena_copy(&pot->arena, file, strlen(file));
		if (!copy)
			return MYMR_ENOMEM;
		pot->file = copy;
	}
	*out = arena_alloc(&pot->arena, sizeof **out);
	if (!*out)
		return MYMR_ENOMEM;
	**out = (struct pot_reference){NULL, pot->file, line};
	return MYMR_OK;
}

static enum mymr_status
new_comment(struct mymr_pot *pot, const char *text, struct pot_comment **out)
{
	*out = arena_alloc(&pot->arena, sizeof **out);
	const char *copy = arena_copy(&pot->arena, text, strlen(text));
	if (!*out || !copy)
		return MYMR_ENOMEM;
	**out = (struct pot_comment){NULL, copy};
	return MYMR_OK;
}

static void
link_reference(struct pot_entry *entry, struct pot_reference *reference)
{
	struct pot_reference *last = entry->last_reference;
	if (last && last->line == reference->line && strcmp(last->file, reference->file) == 0)
		return;
	if (last)
		last->next = reference;
	else
		entry->references = reference;
	entry->last_reference = reference;
}

/* The end of the list, or NULL when the text is in it or the list longer than anyone reads. */
static struct pot_comment **
place_of_comment(struct pot_entry *entry, const char *text)
{
	struct pot_comment **place = &entry->comments;
	for (size_t n = 0; *place; place = &(*place)->next) {
		if (strcmp((*place)->text, text) == 0 || ++n == MAX_COMMENTS)
			return NULL;
	}
	return place;
}

static enum mymr_status
add(struct mymr_pot *pot, const struct message_name *name, const char *file, size_t line,
	const char *comment)
{
	struct pot_reference *reference = NULL;
	struct pot_comment *note = NULL;
	enum mymr_status status = grow(pot);
	if (!status && file)
		status = new_reference(pot, file, line, &reference);
	if (!status && comment)
		status = new_comment(pot, comment, &note);
	if (status)
		return status;
	size_t i = index_find(&pot->ix, name);
	if (i == INDEX_NONE) {
		i = pot->n;
		pot->entries[i] = (struct pot_entry){.references = NULL};
		status = copy_key(pot, name, &pot->entries[i].key);
		if (!status)
			status = enter(pot);
		if (status)
			return status;
	}
	struct pot_comment **place = note ? place_of_comment(&pot->entries[i], comment) : NULL;
	if (place)
		*place = note;
	if (reference)
		link_reference(&pot->entries[i], reference);
	return MYMR_OK;
}

enum mymr_status
mymr_pot_add_in_context(struct mymr_pot *pot, const char *context, size_t context_len,
	const char *id, size_t id_len, const char *file, size_t line, const char *comment)
{
	const struct message_name name = {context, context ? context_len : 0, id, id_len};
	enum mymr_status status = check_arguments(&name, file, comment);
	return status ? status : add(pot, &name, file, line, comment);
}

enum mymr_status
mymr_pot_add(struct mymr_pot *pot, const char *id, size_t id_len, const char *file, size_t line,
	const char *comment)
{
	return mymr_pot_add_in_context(pot, NULL, 0, id, id_len, file, line, comment);
}
