/* SPDX-License-Identifier: MIT */
/* gettext manual, "The Format of GNU MO Files". */
#include <stdlib.h>
#include <string.h>
#include "catalog/compile.h"

#define MAGIC 0x950412DEu
#define HEADER 28u

/* Where the parts of the file are. */
struct layout {
	uint32_t n;
	uint32_t ids;
	uint32_t texts;
	uint32_t n_hash;
	uint32_t hash;
	uint32_t strings;
};

static void
put_word(struct compiler *c, uint32_t word)
{
	const char bytes[4] = {
		(char)word, (char)(word >> 8), (char)(word >> 16), (char)(word >> 24)};
	writer_put(&c->to, bytes, sizeof bytes);
}

static bool
is_prime(uint32_t n)
{
	for (uint32_t i = 3; (uint64_t)i * i <= n; i += 2) {
		if (n % i == 0)
			return false;
	}
	return true;
}

/* msgfmt's: the first prime that leaves a quarter of the table free, for which it does not take 3.
 */
static uint32_t
hash_size(uint32_t n)
{
	uint32_t size = (uint32_t)((uint64_t)n * 4 / 3) | 1;
	while (size == 3 || !is_prime(size))
		size += 2;
	return size < 3 ? 3 : size;
}

/* hashpjw (Aho, Sethi, Ullman), as gettext uses it. */
static uint32_t
hash_of(const char *s)
{
	uint32_t h = 0;
	for (; *s; s++) {
		h = (h << 4) + (unsigned char)*s;
		const uint32_t high = h & 0xF0000000u;
		h ^= high >> 24;
		h ^= high;
	}
	return h;
}

static void
put_hash(struct compiler *c, const struct layout *l, const struct message *const *all)
{
	uint32_t *slots = calloc(l->n_hash, sizeof *slots);
	if (!slots) {
		c->to.status = MYMR_ENOMEM;
		return;
	}
	for (uint32_t i = 0; i < l->n; i++) {
		const uint32_t h = hash_of(all[i]->key.s);
		const uint32_t step = 1 + h % (l->n_hash - 2);
		uint32_t at = h % l->n_hash;
		while (slots[at])
			at = (uint32_t)(((uint64_t)at + step) % l->n_hash);
		slots[at] = i + 1;
	}
	for (uint32_t i = 0; i < l->n_hash; i++)
		put_word(c, slots[i]);
	free(slots);
}

/* [context U+0004] id [NUL plural id] */
static size_t
key_length(const struct message *m)
{
	const size_t n = compile_name_length(m);
	return m->has_plural ? n + 1 + strlen(m->key.s + n + 1) : n;
}

static void
put_table(struct compiler *c, const struct layout *l, const struct message *const *all,
	size_t (*length)(const struct message *m), size_t *at)
{
	for (uint32_t i = 0; i < l->n; i++) {
		const size_t n = length(all[i]);
		put_word(c, (uint32_t)n);
		put_word(c, (uint32_t)*at);
		*at += n + 1;
	}
}

static void
put_file(struct compiler *c, const struct message *const *all, uint32_t n)
{
	const uint32_t size = hash_size(n);
	const struct layout l = {
		n, HEADER, HEADER + 8 * n, size, HEADER + 16 * n, HEADER + 16 * n + 4 * size};
	const uint32_t header[] = {MAGIC, 0, l.n, l.ids, l.texts, l.n_hash, l.hash};
	size_t at = l.strings;
	for (size_t i = 0; i < sizeof header / sizeof *header; i++)
		put_word(c, header[i]);
	put_table(c, &l, all, key_length, &at);
	put_table(c, &l, all, compile_text_length, &at);
	put_hash(c, &l, all);
	for (uint32_t i = 0; i < n; i++)
		writer_put(&c->to, all[i]->key.s, key_length(all[i]) + 1);
	for (uint32_t i = 0; i < n; i++)
		writer_put(&c->to, all[i]->text, compile_text_length(all[i]) + 1);
	if (at > UINT32_MAX)
		c->to.status = MYMR_ERANGE;
}

/* As msgfmt does, without the date of the template, so that the same translations are the same
 * file. */
static void
make_header(struct compiler *c, struct mymr_buf *header)
{
	static const char date[] = "POT-Creation-Date:";
	const char *s = c->catalog->header, *end = s + c->catalog->header_len;
	while (s < end && !c->to.status) {
		const char *newline = memchr(s, '\n', (size_t)(end - s));
		const char *next = newline ? newline + 1 : end;
		if ((size_t)(next - s) < sizeof date - 1 || memcmp(s, date, sizeof date - 1) != 0)
			c->to.status = mymr_buf_append(header, s, (size_t)(next - s));
		s = next;
	}
	if (!c->to.status)
		c->to.status = mymr_buf_cstr(header);
}

/* The header is the message of the empty id, which comes first. */
static void
put_all(struct compiler *c, const struct message *header)
{
	const size_t has_header = c->catalog->header_len > 0;
	const struct message **all = malloc((c->n + 1) * sizeof *all);
	if (!all) {
		c->to.status = MYMR_ENOMEM;
		return;
	}
	all[0] = header;
	if (c->n)
		memcpy(all + has_header, c->message, c->n * sizeof *all);
	put_file(c, all, (uint32_t)(c->n + has_header));
	free(all);
}

void
compile_mo(struct compiler *c)
{
	struct mymr_buf text = {0};
	if (c->n > UINT32_MAX / 64)
		c->to.status = MYMR_ERANGE;
	make_header(c, &text);
	const struct message header = {
		.key = {"", 0, 0},
		.text = text.s,
		.text_len = (uint32_t)text.len,
		.n_forms = 1,
	};
	if (!c->to.status)
		put_all(c, &header);
	mymr_buf_free(&text);
}
