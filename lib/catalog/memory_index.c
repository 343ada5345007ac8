/* SPDX-License-Identifier: MIT */
#include "catalog/memory_index.h"

#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "catalog/memory.h"
#include "catalog/memory_posting.h"

/* What is kept before it is written at last: 64 MB. */
#define MOST_ENTRIES ((size_t)4 << 20)
#define MOST_WORDS (UINT32_MAX / 4)

void
memory_index_free(struct memory_index *ix)
{
	free(ix->word);
	free(ix->slots);
	free(ix->entry);
	*ix = (struct memory_index){0};
}

/* The slot of a word or the free one where it belongs. */
static size_t
slot_of(const struct memory_index *ix, uint64_t hash)
{
	const size_t mask = ix->n_slots - 1;
	size_t i = (size_t)(hash >> 8) & mask;
	while (ix->slots[i] && ix->word[ix->slots[i] - 1].hash != hash)
		i = (i + 1) & mask;
	return i;
}

static enum mymr_status
make_room(struct memory_index *ix)
{
	enum mymr_status status = grow(&ix->word, &ix->words_cap, ix->n_words, sizeof *ix->word);
	if (status || ix->n_words < ix->n_slots / 2)
		return status;
	const size_t n = ix->n_slots ? ix->n_slots * 2 : 1024;
	uint32_t *slots = calloc(n, sizeof *slots);
	if (!slots)
		return MYMR_ENOMEM;
	free(ix->slots);
	ix->slots = slots;
	ix->n_slots = n;
	for (uint32_t i = 0; i < ix->n_words; i++)
		slots[slot_of(ix, ix->word[i].hash)] = i + 1;
	return MYMR_OK;
}

/* What the file knows of a word, or its new number. */
static enum mymr_status
read_word(struct mymr_memory *m, struct memory_word *word)
{
	struct sqlite_statement *statement;
	bool has_row;
	enum mymr_status status = memory_statement(m, SQL_WORD, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, (int64_t)word->hash);
	status = sqlite_step(m->db, statement, &has_row);
	if (status)
		return status;
	const int64_t number =
		has_row ? sqlite_number(m->db, statement, 0) : (int64_t)m->index.last_number + 1;
	word->n_texts = has_row ? (uint32_t)sqlite_number(m->db, statement, 1) : 0;
	sqlite_reset(m->db, statement);
	if (number <= 0 || number > MOST_WORDS)
		return has_row ? MYMR_ESYNTAX : MYMR_ERANGE;
	word->number = (uint32_t)number;
	m->index.last_number += !has_row;
	return MYMR_OK;
}

static enum mymr_status
enter(struct mymr_memory *m, uint64_t hash, struct memory_word **word)
{
	struct memory_index *ix = &m->index;
	enum mymr_status status = make_room(ix);
	if (status)
		return status;
	uint32_t *slot = &ix->slots[slot_of(ix, hash)];
	if (!*slot) {
		struct memory_word *fresh = &ix->word[ix->n_words];
		*fresh = (struct memory_word){.hash = hash};
		status = read_word(m, fresh);
		if (status)
			return status;
		*slot = (uint32_t)++ix->n_words;
	}
	*word = &ix->word[*slot - 1];
	return MYMR_OK;
}

enum mymr_status
memory_index_row(struct mymr_memory *m, const struct words *words, struct mymr_buf *row)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < words->n && !status; i++) {
		struct memory_word *word;
		status = enter(m, words->word[i].hash, &word);
		if (!status)
			status = varint_put(row, word->number);
	}
	return status;
}

/* The last entry of a word is that of the text itself when the word was in it before. */
static enum mymr_status
add_entry(struct memory_index *ix, struct memory_word *word, uint32_t text, uint32_t weight)
{
	if (word->last && ix->entry[word->last - 1].text == text) {
		ix->entry[word->last - 1].times++;
		return MYMR_OK;
	}
	enum mymr_status status =
		grow(&ix->entry, &ix->entries_cap, ix->n_entries, sizeof *ix->entry);
	if (status)
		return status;
	ix->entry[ix->n_entries++] = (struct memory_entry){text, weight, 1, 0};
	if (word->last)
		ix->entry[word->last - 1].next = (uint32_t)ix->n_entries;
	else
		word->first = (uint32_t)ix->n_entries;
	word->last = (uint32_t)ix->n_entries;
	word->n_texts++;
	return MYMR_OK;
}

enum mymr_status
memory_index_add(struct mymr_memory *m, uint32_t text, const struct words *words)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < words->n && !status; i++) {
		struct memory_word *word;
		status = enter(m, words->word[i].hash, &word);
		if (!status)
			status = add_entry(&m->index, word, text, (uint32_t)words->weight);
	}
	if (!status && m->index.n_entries > MOST_ENTRIES)
		status = memory_index_write(m);
	return status;
}

/* A row of the table of postings that is being made. */
struct writing {
	struct mymr_memory *m;
	uint32_t word;
	struct mymr_buf bytes;
	uint32_t first;
	uint32_t last;
};

static enum mymr_status
write_row(struct writing *w)
{
	struct sqlite_statement *statement;
	if (w->bytes.len == 0)
		return MYMR_OK;
	enum mymr_status status = memory_statement(w->m, SQL_POSTING_SET, &statement);
	if (status)
		return status;
	sqlite_bind_number(w->m->db, statement, 1, posting_key(w->word, w->first));
	sqlite_bind_number(w->m->db, statement, 2, w->last);
	sqlite_bind_bytes(w->m->db, statement, 3, w->bytes.s, w->bytes.len);
	status = memory_run(w->m, statement);
	w->bytes.len = 0;
	return status;
}

/* Goes on with the last row of a word, if there is room in it. */
static enum mymr_status
read_row(struct writing *w)
{
	struct sqlite_statement *statement;
	bool has_row;
	enum mymr_status status = memory_statement(w->m, SQL_POSTING_LAST, &statement);
	if (status)
		return status;
	sqlite_bind_number(w->m->db, statement, 1, posting_key(w->word, 0));
	sqlite_bind_number(w->m->db, statement, 2, posting_key(w->word, UINT32_MAX));
	status = sqlite_step(w->m->db, statement, &has_row);
	if (!status && has_row) {
		size_t n;
		const unsigned char *bytes = sqlite_bytes(w->m->db, statement, 2, &n);
		w->first = (uint32_t)sqlite_number(w->m->db, statement, 0);
		w->last = (uint32_t)sqlite_number(w->m->db, statement, 1);
		if (n < POSTING_ROW)
			status = mymr_buf_append(&w->bytes, (const char *)bytes, n);
	}
	sqlite_reset(w->m->db, statement);
	return status;
}

static enum mymr_status
put_entry(struct writing *w, const struct memory_entry *e)
{
	enum mymr_status status = w->bytes.len >= POSTING_ROW ? write_row(w) : MYMR_OK;
	if (w->bytes.len == 0)
		w->first = w->last = e->text;
	const struct posted_text p = {e->text, e->weight, e->times};
	if (!status && e->text < w->last)
		status = MYMR_ESYNTAX;
	if (!status)
		status = posting_put(&w->bytes, e->text - w->last, &p);
	w->last = e->text;
	return status;
}

static enum mymr_status
write_word(struct writing *w, const struct memory_word *word)
{
	const struct memory_index *ix = &w->m->index;
	struct sqlite_statement *statement;
	w->word = word->number;
	w->bytes.len = 0;
	enum mymr_status status = read_row(w);
	for (uint32_t i = word->first; i && !status; i = ix->entry[i - 1].next)
		status = put_entry(w, &ix->entry[i - 1]);
	if (!status)
		status = write_row(w);
	if (!status)
		status = memory_statement(w->m, SQL_WORD_SET, &statement);
	if (status)
		return status;
	sqlite_bind_number(w->m->db, statement, 1, (int64_t)word->hash);
	sqlite_bind_number(w->m->db, statement, 2, word->number);
	sqlite_bind_number(w->m->db, statement, 3, word->n_texts);
	return memory_run(w->m, statement);
}

/* Numbers of words are given in the order in which they are met, so rows go near to the end of the
 * table in their order. */
enum mymr_status
memory_index_write(struct mymr_memory *m)
{
	struct writing w = {.m = m};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < m->index.n_words && !status; i++) {
		struct memory_word *word = &m->index.word[i];
		if (word->first)
			status = write_word(&w, word);
		word->first = word->last = 0;
	}
	m->index.n_entries = 0;
	mymr_buf_free(&w.bytes);
	return status;
}
