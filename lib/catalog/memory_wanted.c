/* SPDX-License-Identifier: MIT */
#include "catalog/memory_wanted.h"

#include <stdlib.h>

static enum mymr_status
look_up(struct mymr_memory *m, struct wanted_word *word, bool *is_there)
{
	struct sqlite_statement *statement;
	enum mymr_status status = memory_statement(m, SQL_WORD, &statement);
	if (status)
		return status;
	sqlite_bind_number(m->db, statement, 1, (int64_t)word->hash);
	status = sqlite_step(m->db, statement, is_there);
	if (!status && *is_there) {
		const int64_t number = sqlite_number(m->db, statement, 0);
		word->number = (uint32_t)number;
		word->n_texts = (uint32_t)sqlite_number(m->db, statement, 1);
		if (number <= 0 || number > INT32_MAX)
			status = MYMR_ESYNTAX;
	}
	sqlite_reset(m->db, statement);
	return status;
}

static int
by_hash(const void *a, const void *b)
{
	const struct wanted_word *x = a, *y = b;
	return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static int
by_rarity(const void *a, const void *b)
{
	const struct wanted_word *x = a, *y = b;
	if (x->n_texts != y->n_texts)
		return x->n_texts < y->n_texts ? -1 : 1;
	return by_hash(a, b);
}

static int
by_number(const void *a, const void *b)
{
	const struct wanted_place *x = a, *y = b;
	return x->number < y->number ? -1 : x->number > y->number;
}

/* Each word once, with how often it is there. */
static void
collect(struct wanted *w)
{
	uint32_t n = 0;
	for (size_t i = 0; i < w->words.n; i++)
		w->word[i] = (struct wanted_word){.hash = w->words.word[i].hash,
			.weight = w->words.word[i].weight,
			.times = 1};
	qsort(w->word, w->words.n, sizeof *w->word, by_hash);
	for (size_t i = 0; i < w->words.n; i++) {
		if (n && w->word[n - 1].hash == w->word[i].hash)
			w->word[n - 1].times++;
		else
			w->word[n++] = w->word[i];
	}
	w->n = n;
}

/* Words are in the order of their hashes still. */
static enum mymr_status
keep_known(struct wanted *w, struct mymr_memory *m)
{
	enum mymr_status status = MYMR_OK;
	uint32_t n = 0;
	for (uint32_t i = 0; i < w->n && !status; i++) {
		bool is_there = false;
		status = look_up(m, &w->word[i], &is_there);
		if (!status && is_there)
			w->word[n++] = w->word[i];
	}
	w->n = n;
	return status;
}

static uint32_t
number_of(const struct wanted *w, uint64_t hash)
{
	const struct wanted_word key = {.hash = hash};
	const struct wanted_word *word = bsearch(&key, w->word, w->n, sizeof key, by_hash);
	return word ? word->number : NO_WORD;
}

uint32_t
wanted_place(const struct wanted *w, uint32_t number)
{
	const struct wanted_place key = {.number = number};
	const struct wanted_place *place = bsearch(&key, w->place, w->n, sizeof key, by_number);
	return place ? place->place : NO_WORD;
}

static void
arrange(struct wanted *w)
{
	for (size_t i = 0; i < w->words.n; i++)
		w->row[i] = number_of(w, w->words.word[i].hash);
	qsort(w->word, w->n, sizeof *w->word, by_rarity);
	for (uint32_t i = 0; i < w->n; i++) {
		w->place[i] = (struct wanted_place){w->word[i].number, i};
		w->weights[i] = (uint8_t)w->word[i].weight;
		w->weight += (uint64_t)w->word[i].weight * w->word[i].times;
	}
	qsort(w->place, w->n, sizeof *w->place, by_number);
	for (size_t i = 0; i < w->words.n; i++)
		w->row[i] = w->row[i] == NO_WORD ? NO_WORD : wanted_place(w, w->row[i]);
}

enum mymr_status
wanted_read(struct wanted *w, struct mymr_memory *m, const char *s, size_t n)
{
	enum mymr_status status = words_read(&w->words, s, n);
	if (status)
		return status;
	const size_t size = w->words.n + 1;
	w->word = malloc(size * sizeof *w->word);
	w->row = malloc(size * sizeof *w->row);
	w->place = malloc(size * sizeof *w->place);
	w->weights = malloc(size);
	if (!w->word || !w->row || !w->place || !w->weights)
		return MYMR_ENOMEM;
	collect(w);
	status = keep_known(w, m);
	if (!status)
		arrange(w);
	return status;
}

void
wanted_free(struct wanted *w)
{
	words_free(&w->words);
	free(w->word);
	free(w->row);
	free(w->place);
	free(w->weights);
	*w = (struct wanted){.word = NULL};
}
