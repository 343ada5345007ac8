/* SPDX-License-Identifier: MIT */
/* What the translations of texts with a term have in common, and others have not: rows of words are
 * compared by Dice's coefficient. */
#include <mymr/segment.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "catalog/check_words.h"
#include "catalog/terms.h"

#define ROW_WORDS 5
#define LEAST_TEXTS 2
#define LEAST_SCORE 0.6

/* A term, by its number in what is found, in a text. */
struct place {
	size_t found;
	size_t text;
};

struct translator {
	struct mymr_terms *terms;
	const struct terms_case *words;
	size_t *found_of_row; /* 1 more than the number in what is found, 0 for none */
	struct place *place;
	size_t n;
	size_t cap;
	size_t text;
	struct mymr_buf key;
	struct term_table rows; /* how many texts have a row of words that some term might be */
};

static enum mymr_status
note_place(
	void *arg, const char *s, const struct term_token *token, const struct terms_candidate *c)
{
	struct translator *tr = arg;
	tr->key.len = 0;
	enum mymr_status status = terms_key(&tr->key, s, token, c->first, c->last);
	if (status)
		return status;
	const struct term_table *t = &tr->terms->candidates;
	const struct term_row *row = term_table_find(t, tr->key.s, tr->key.len);
	const size_t found = row ? tr->found_of_row[row - t->row] : 0;
	if (found == 0)
		return MYMR_OK;
	if (grow(&tr->place, &tr->cap, tr->n, sizeof *tr->place))
		return MYMR_ENOMEM;
	tr->place[tr->n++] = (struct place){found - 1, tr->text};
	return MYMR_OK;
}

static int
by_place(const void *a, const void *b)
{
	const struct place *p = a, *q = b;
	if (p->found != q->found)
		return p->found < q->found ? -1 : 1;
	return p->text < q->text ? -1 : p->text > q->text;
}

/* A term that a text has twice is there once. */
static void
sort_places(struct translator *tr)
{
	size_t n = 0;
	if (tr->n)
		qsort(tr->place, tr->n, sizeof *tr->place, by_place);
	for (size_t i = 0; i < tr->n; i++) {
		if (n == 0 || by_place(&tr->place[n - 1], &tr->place[i]) != 0)
			tr->place[n++] = tr->place[i];
	}
	tr->n = n;
}

static enum mymr_status
find_places(struct translator *tr)
{
	const struct mymr_terms *terms = tr->terms;
	enum mymr_status status = MYMR_OK;
	tr->found_of_row = calloc(terms->candidates.n + 1, sizeof *tr->found_of_row);
	if (!tr->found_of_row)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < terms->n_found; i++)
		tr->found_of_row[terms->found[i].row] = i + 1;
	for (size_t i = 0; i < terms->n_texts && !status; i++) {
		const struct terms_text *t = &terms->text[i];
		tr->text = i;
		if (t->translation)
			status = terms_candidates(tr->words, t->s, t->n, note_place, tr);
	}
	sort_places(tr);
	return status;
}

static bool
is_particle(const char *s, const struct mymr_segment *word)
{
	const struct check_word *w =
		check_word_at(CHECK_PARTICLE, s + word->start, word->end - word->start);
	return w && w->n == word->end - word->start;
}

/* Hears of every row of Burmese words in a translation that neither begins nor ends with a
 * particle.
 */
typedef enum mymr_status
hear_row(struct translator *tr, const char *s, size_t n);

static enum mymr_status
rows_of(struct translator *tr, const struct terms_text *t, hear_row *hear)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment word, last[ROW_WORDS];
	enum mymr_status status = MYMR_OK;
	size_t n = 0;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_WORD, t->translation, t->n_translation);
	while (!status && mymr_segmenter_next(&segmenter, &word)) {
		n = word.piece == MYMR_PIECE_SYLLABLE ? n + 1 : 0;
		last[(n + ROW_WORDS - 1) % ROW_WORDS] = word;
		if (n == 0 || is_particle(t->translation, &word))
			continue;
		for (size_t len = 1; len <= n && len <= ROW_WORDS && !status; len++) {
			const struct mymr_segment *first = &last[(n - len) % ROW_WORDS];
			if (!is_particle(t->translation, first))
				status = hear(
					tr, t->translation + first->start, word.end - first->start);
		}
	}
	return status;
}

static enum mymr_status
count_row(struct translator *tr, const char *s, size_t n)
{
	struct term_row *row;
	return term_table_add(&tr->rows, s, n, tr->text, &row);
}

/* Of the texts at the places. */
static enum mymr_status
count_rows(struct translator *tr, const struct place *place, size_t n)
{
	enum mymr_status status = MYMR_OK;
	tr->rows = (struct term_table){0};
	for (size_t i = 0; i < n && !status; i++) {
		tr->text = place[i].text;
		status = rows_of(tr, &tr->terms->text[tr->text], count_row);
	}
	return status;
}

/* Of those that are there already. */
static enum mymr_status
recount_row(struct translator *tr, const char *s, size_t n)
{
	struct term_row *row = term_table_find(&tr->rows, s, n);
	if (row && row->last != tr->text + 1) {
		row->last = tr->text + 1;
		row->nested++;
	}
	return MYMR_OK;
}

/* The rows that nearly all translations of a term have go into keep. */
static enum mymr_status
common_rows(struct translator *tr, const struct place *place, size_t n, struct term_table *keep)
{
	enum mymr_status status = count_rows(tr, place, n);
	for (size_t i = 0; i < tr->rows.n && !status; i++) {
		const struct term_row *r = &tr->rows.row[i];
		struct term_row *kept;
		if (r->articles < LEAST_TEXTS || 2 * r->articles < n)
			continue;
		status = term_table_add(keep, r->key, r->n_key, 0, &kept);
		if (!status)
			kept->last = 0;
	}
	term_table_free(&tr->rows);
	return status;
}

static size_t
places_of(const struct translator *tr, size_t i)
{
	size_t n = 1;
	while (i + n < tr->n && tr->place[i + n].found == tr->place[i].found)
		n++;
	return n;
}

/* Of the texts at the places, how many have a row is counted again; its score, best and longest. */
static enum mymr_status
choose_row(
	struct translator *tr, const struct place *place, size_t n, const struct term_table *kept)
{
	struct terms_found *f = &tr->terms->found[place->found];
	enum mymr_status status = count_rows(tr, place, n);
	for (size_t i = 0; i < tr->rows.n && !status; i++) {
		const struct term_row *r = &tr->rows.row[i];
		const struct term_row *all = term_table_find(kept, r->key, r->n_key);
		if (!all || r->articles < LEAST_TEXTS)
			continue;
		const double score = 2.0 * (double)r->articles / (double)(n + all->nested);
		const bool is_better =
			score > f->score || (score == f->score && r->n_key > f->n_translation);
		/* the fewer texts there are, the more chance has a say */
		const double sure = score * (1 - 1 / (double)r->articles);
		if (sure < LEAST_SCORE || !is_better)
			continue;
		f->score = score;
		f->translation = arena_copy(&tr->terms->candidates.arena, r->key, r->n_key);
		f->n_translation = r->n_key;
		status = f->translation ? MYMR_OK : MYMR_ENOMEM;
	}
	term_table_free(&tr->rows);
	return status;
}

static enum mymr_status
count_kept(struct translator *tr, struct term_table *kept)
{
	enum mymr_status status = MYMR_OK;
	tr->rows = *kept;
	for (size_t i = 0; i < tr->terms->n_texts && !status; i++) {
		tr->text = i;
		if (tr->terms->text[i].translation)
			status = rows_of(tr, &tr->terms->text[i], recount_row);
	}
	*kept = tr->rows;
	tr->rows = (struct term_table){0};
	return status;
}

enum mymr_status
terms_translate(struct mymr_terms *terms, const struct terms_case *words)
{
	struct translator tr = {.terms = terms, .words = words};
	struct term_table kept = {.n = 0};
	enum mymr_status status = find_places(&tr);
	for (size_t i = 0, n; i < tr.n && !status; i += n) {
		n = places_of(&tr, i);
		if (n >= LEAST_TEXTS)
			status = common_rows(&tr, tr.place + i, n, &kept);
	}
	if (!status && kept.n)
		status = count_kept(&tr, &kept);
	for (size_t i = 0, n; i < tr.n && kept.n && !status; i += n) {
		n = places_of(&tr, i);
		if (n >= LEAST_TEXTS)
			status = choose_row(&tr, tr.place + i, n, &kept);
	}
	term_table_free(&kept);
	free(tr.found_of_row);
	free(tr.place);
	mymr_buf_free(&tr.key);
	return status;
}
