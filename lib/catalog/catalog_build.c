/* SPDX-License-Identifier: MIT */
/* What the readers of MO and PO build a catalog with. */
#include <stdlib.h>
#include <string.h>
#include "catalog/catalog.h"
#include "catalog/catalog_header.h"

enum mymr_status
builder_fail(struct builder *b, enum mymr_status status, size_t offset, const char *reason)
{
	b->error = (struct mymr_error){offset, reason};
	return status;
}

static enum mymr_status
out_of_memory(struct builder *b)
{
	return builder_fail(b, MYMR_ENOMEM, 0, mymr_status_text(MYMR_ENOMEM));
}

/* gettext's rule where a header states none. */
static const char default_plural[] = "nplurals=2; plural=n != 1";

enum mymr_status
builder_new(struct builder *b, const struct mymr_catalog *fallback)
{
	b->catalog = calloc(1, sizeof *b->catalog);
	if (!b->catalog)
		return out_of_memory(b);
	b->catalog->fallback = fallback;
	b->catalog->header = "";
	return mymr_plural_parse(
		&b->catalog->plural, default_plural, sizeof default_plural - 1, NULL);
}

enum mymr_status
builder_reserve(struct builder *b, size_t n)
{
	struct mymr_catalog *c = b->catalog;
	if (n <= c->cap)
		return MYMR_OK;
	if (n > SIZE_MAX / 2 / sizeof *c->messages)
		return out_of_memory(b);
	struct message *grown = realloc(c->messages, n * sizeof *grown);
	if (!grown)
		return out_of_memory(b);
	c->messages = grown;
	c->cap = n;
	return MYMR_OK;
}

static size_t
count_forms(const char *text, size_t n)
{
	size_t forms = 1;
	for (const char *nul = text; (nul = memchr(nul, '\0', n - (size_t)(nul - text))); nul++)
		forms++;
	return forms;
}

static enum mymr_status
split_key(struct builder *b, const struct raw_message *raw, struct message *m)
{
	const size_t id_end = strlen(raw->key);
	const char *eot = memchr(raw->key, '\4', id_end);
	m->key.s = raw->key;
	m->key.id_at = eot ? (uint32_t)(eot - raw->key) + 1 : 0;
	m->key.id_len = (uint32_t)id_end - m->key.id_at;
	m->has_plural = id_end < raw->key_len;
	if (m->has_plural && strlen(raw->key + id_end + 1) != raw->key_len - id_end - 1)
		return builder_fail(b, MYMR_ESYNTAX, raw->offset, "NUL in a plural id");
	return MYMR_OK;
}

static enum mymr_status
split_text(struct builder *b, const struct raw_message *raw, struct message *m)
{
	const size_t first = strlen(raw->text);
	size_t forms = 1;
	if (first < raw->text_len)
		forms = count_forms(raw->text, raw->text_len);
	if (forms > 1 && !m->has_plural)
		return builder_fail(b, MYMR_ESYNTAX, raw->text_offset, "NUL in a translation");
	if (forms > MYMR_PLURAL_FORMS)
		return builder_fail(b, MYMR_ERANGE, raw->text_offset, "too many plural forms");
	m->text = raw->text;
	m->text_len = (uint32_t)first;
	m->n_forms = (uint8_t)forms;
	return MYMR_OK;
}

/* A second header is dropped or refused like any second definition. */
static enum mymr_status
take_header(struct builder *b, const struct raw_message *raw, const struct message *m)
{
	struct mymr_catalog *c = b->catalog;
	if (b->has_header && b->is_po)
		return builder_fail(b, MYMR_ESYNTAX, raw->offset, "duplicate header");
	if (b->has_header)
		return MYMR_OK;
	b->has_header = true;
	c->header = m->text;
	c->header_len = m->text_len;
	b->header_offset = raw->text_offset;
	b->header_is_verbatim = raw->is_verbatim;
	return MYMR_OK;
}

enum mymr_status
builder_add(struct builder *b, const struct raw_message *raw)
{
	struct mymr_catalog *c = b->catalog;
	struct message m;
	enum mymr_status status = split_key(b, raw, &m);
	if (!status)
		status = split_text(b, raw, &m);
	if (status)
		return status;
	if (m.key.id_at == 0 && m.key.id_len == 0)
		return take_header(b, raw, &m);
	if (c->n_messages == c->cap && builder_reserve(b, c->cap < 32 ? 64 : c->cap * 2))
		return MYMR_ENOMEM;
	m.offset = (uint32_t)raw->offset;
	m.line = (uint32_t)raw->line;
	m.is_dropped = raw->is_fuzzy || m.text_len == 0;
	c->messages[c->n_messages++] = m;
	return MYMR_OK;
}

/* Reports a fault at a place inside the header. */
static enum mymr_status
fail_in_header(struct builder *b, enum mymr_status status, const char *at, const char *reason)
{
	const size_t inside = b->header_is_verbatim ? (size_t)(at - b->catalog->header) : 0;
	return builder_fail(b, status, b->header_offset + inside, reason);
}

static enum mymr_status
read_header(struct builder *b)
{
	struct mymr_catalog *c = b->catalog;
	struct header_piece piece;
	if (header_charset(c->header, c->header_len, &piece) && !header_charset_is_utf8(&piece))
		return fail_in_header(b, MYMR_ESYNTAX, piece.s, "charset is not UTF-8");
	if (!header_plural_forms(c->header, c->header_len, &piece))
		return MYMR_OK;
	struct mymr_error error;
	enum mymr_status status = mymr_plural_parse(&c->plural, piece.s, piece.len, &error);
	if (status)
		fail_in_header(b, status, piece.s + error.offset, error.reason);
	return status;
}

static enum mymr_status
check_forms(struct builder *b)
{
	const struct mymr_catalog *c = b->catalog;
	for (size_t i = 0; i < c->n_messages; i++) {
		const struct message *m = &c->messages[i];
		if (m->has_plural && m->n_forms < c->plural.n_forms && !m->is_dropped)
			return builder_fail(b, MYMR_ESYNTAX, m->offset, "plural forms are missing");
	}
	return MYMR_OK;
}

static enum mymr_status
build_index(struct builder *b, size_t *n_unique)
{
	struct mymr_catalog *c = b->catalog;
	enum mymr_status status = index_build(
		&c->ix, c->messages, sizeof *c->messages, c->n_messages, c->n_messages, n_unique);
	if (status)
		return builder_fail(b, status, 0,
			status == MYMR_ENOMEM ? mymr_status_text(status) : "message ids collide");
	return MYMR_OK;
}

/* Marks what stands behind its first definition; slow, for the rare file that has such. */
static enum mymr_status
drop_duplicates(struct builder *b)
{
	struct mymr_catalog *c = b->catalog;
	for (size_t i = 0; i < c->n_messages; i++) {
		const struct message_name name = message_name_of(&c->messages[i].key);
		if (index_find(&c->ix, &name) == i)
			continue;
		if (b->is_po)
			return builder_fail(
				b, MYMR_ESYNTAX, c->messages[i].offset, "duplicate message");
		c->messages[i].is_dropped = true;
	}
	return MYMR_OK;
}

/* Closes the gaps of dropped messages. */
static void
compact(struct mymr_catalog *c)
{
	size_t kept = 0;
	for (size_t i = 0; i < c->n_messages; i++) {
		if (!c->messages[i].is_dropped)
			c->messages[kept++] = c->messages[i];
	}
	c->n_messages = kept;
}

/* Dropped messages take part in the first index, where a second definition of one shows. */
static enum mymr_status
check_all(struct builder *b)
{
	struct mymr_catalog *c = b->catalog;
	size_t n_unique;
	const size_t n = c->n_messages;
	enum mymr_status status = read_header(b);
	if (!status)
		status = check_forms(b);
	if (!status)
		status = build_index(b, &n_unique);
	if (!status && n_unique < n)
		status = drop_duplicates(b);
	if (status)
		return status;
	compact(c);
	return c->n_messages < n ? build_index(b, &n_unique) : MYMR_OK;
}

enum mymr_status
builder_finish(struct builder *b, enum mymr_status status, struct mymr_catalog **out,
	struct mymr_error *error)
{
	if (!status)
		status = check_all(b);
	if (!status) {
		*out = b->catalog;
		return MYMR_OK;
	}
	if (error)
		*error = b->error;
	mymr_catalog_free(b->catalog);
	return status;
}
