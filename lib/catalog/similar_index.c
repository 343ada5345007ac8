/* SPDX-License-Identifier: MIT */
#include "catalog/similar_index.h"

#include <stdlib.h>
#include <string.h>

enum mymr_status
mymr_similar_new(struct mymr_similar **out)
{
	struct mymr_similar *index = calloc(1, sizeof *index);
	if (!index)
		return MYMR_ENOMEM;
	*out = index;
	return MYMR_OK;
}

void
mymr_similar_free(struct mymr_similar *index)
{
	if (!index)
		return;
	free(index->word);
	free(index->weights);
	free(index->slots);
	free(index->rows);
	free(index->postings);
	free(index->text);
	words_free(&index->words);
	free(index);
}

/* The slot of a word or the free one where it belongs. */
static size_t
slot_of(const struct mymr_similar *index, uint64_t hash)
{
	const size_t mask = index->n_slots - 1;
	size_t i = (size_t)(hash >> 8) & mask;
	while (index->slots[i] && index->word[index->slots[i] - 1].hash != hash)
		i = (i + 1) & mask;
	return i;
}

uint32_t
similar_word(const struct mymr_similar *index, uint64_t hash)
{
	if (!index->n_slots)
		return NO_WORD;
	const uint32_t number = index->slots[slot_of(index, hash)];
	return number ? number - 1 : NO_WORD;
}

/* Makes room for more elements behind the n that are there. */
static enum mymr_status
make_room(void *array, size_t *cap, size_t n, size_t more, size_t size)
{
	void **p = array;
	if (more <= *cap - n)
		return MYMR_OK;
	const size_t wanted = (n + more) * 2;
	void *grown = wanted > SIZE_MAX / 2 / size ? NULL : realloc(*p, wanted * size);
	if (!grown)
		return MYMR_ENOMEM;
	*p = grown;
	*cap = wanted;
	return MYMR_OK;
}

static enum mymr_status
make_room_for_words(struct mymr_similar *index, size_t more)
{
	size_t cap = index->words_cap;
	enum mymr_status status =
		make_room(&index->weights, &cap, index->n_words, more, sizeof *index->weights);
	if (!status)
		status = make_room(
			&index->word, &index->words_cap, index->n_words, more, sizeof *index->word);
	size_t n = index->n_slots ? index->n_slots : 64;
	while (n / 2 < index->n_words + more)
		n *= 2;
	if (status || n == index->n_slots)
		return status;
	uint32_t *slots = calloc(n, sizeof *slots);
	if (!slots)
		return MYMR_ENOMEM;
	free(index->slots);
	index->slots = slots;
	index->n_slots = n;
	for (uint32_t i = 0; i < index->n_words; i++)
		slots[slot_of(index, index->word[i].hash)] = i + 1;
	return MYMR_OK;
}

static enum mymr_status
make_room_for(struct mymr_similar *index, size_t n)
{
	const size_t max = UINT32_MAX / 4;
	if (n > max || index->n_rows > max || index->n_texts > max)
		return MYMR_ERANGE;
	enum mymr_status status =
		make_room(&index->rows, &index->rows_cap, index->n_rows, n, sizeof *index->rows);
	if (!status)
		status = make_room(&index->postings, &index->postings_cap, index->n_postings, n,
			sizeof *index->postings);
	if (!status)
		status = make_room(
			&index->text, &index->texts_cap, index->n_texts, 1, sizeof *index->text);
	return status ? status : make_room_for_words(index, n);
}

static uint32_t
enter_word(struct mymr_similar *index, const struct word *word)
{
	uint32_t *slot = &index->slots[slot_of(index, word->hash)];
	if (*slot)
		return *slot - 1;
	index->word[index->n_words] = (struct indexed_word){.hash = word->hash};
	index->weights[index->n_words++] = (uint8_t)word->weight;
	*slot = (uint32_t)index->n_words;
	return *slot - 1;
}

static void
enter(struct mymr_similar *index, uint32_t text, const struct word *word)
{
	const uint32_t number = enter_word(index, word);
	struct indexed_word *w = &index->word[number];
	index->rows[index->n_rows++] = number;
	if (w->first && index->postings[w->first - 1].text == text)
		return;
	index->postings[index->n_postings++] = (struct posting){text, w->first};
	w->first = (uint32_t)index->n_postings;
	w->n_texts++;
}

enum mymr_status
mymr_similar_add(struct mymr_similar *index, const char *s, size_t n)
{
	struct words *words = &index->words;
	enum mymr_status status = words_read(words, s, n);
	if (!status)
		status = make_room_for(index, words->n);
	if (status)
		return status;
	const uint32_t number = (uint32_t)index->n_texts++;
	index->text[number] = (struct indexed_text){index->n_rows, words->n, words->weight};
	for (size_t i = 0; i < words->n; i++)
		enter(index, number, &words->word[i]);
	return MYMR_OK;
}
