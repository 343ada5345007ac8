/* SPDX-License-Identifier: MIT */
#include "catalog/terms.h"

#include <math.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"

enum mymr_status
mymr_terms_new(struct mymr_terms **out)
{
	struct mymr_terms *terms = calloc(1, sizeof *terms);
	if (!terms)
		return MYMR_ENOMEM;
	*out = terms;
	return MYMR_OK;
}

void
mymr_terms_free(struct mymr_terms *terms)
{
	if (!terms)
		return;
	arena_free(&terms->arena);
	term_table_free(&terms->candidates);
	free(terms->text);
	free(terms->found);
	free(terms);
}

enum mymr_status
mymr_terms_add(struct mymr_terms *terms, size_t article, const char *s, size_t n,
	const char *translation, size_t n_translation)
{
	struct terms_text t = {.article = article, .n = n, .n_translation = n_translation};
	if (mymr_utf8_check(s, n, NULL) ||
		(translation && mymr_utf8_check(translation, n_translation, NULL)))
		return MYMR_EUTF8;
	if (grow(&terms->text, &terms->cap_texts, terms->n_texts, sizeof *terms->text))
		return MYMR_ENOMEM;
	t.s = arena_copy(&terms->arena, s, n);
	if (t.s && translation)
		t.translation = arena_copy(&terms->arena, translation, n_translation);
	if (!t.s || (translation && !t.translation))
		return MYMR_ENOMEM;
	terms->text[terms->n_texts++] = t;
	return MYMR_OK;
}

struct counter {
	struct mymr_terms *terms;
	struct mymr_buf key;
	size_t article;
};

/* As it is written where its capitals say something; texts stay where they are. */
static void
show(struct term_row *row, const char *s, const struct term_token *first,
	const struct term_token *last)
{
	const bool is_sure = !first->is_uncertain || !first->is_capital;
	if (row->shown && (row->is_sure || !is_sure))
		return;
	row->shown = s + first->start;
	row->n_shown = last->end - first->start;
	row->is_sure = is_sure;
}

static enum mymr_status
count(void *arg, const char *s, const struct term_token *token, const struct terms_candidate *c)
{
	struct counter *counter = arg;
	struct term_row *row;
	counter->key.len = 0;
	enum mymr_status status = terms_key(&counter->key, s, token, c->first, c->last);
	if (!status)
		status = term_table_add(&counter->terms->candidates, counter->key.s,
			counter->key.len, counter->article, &row);
	if (status)
		return status;
	show(row, s, &token[c->first], &token[c->last]);
	row->words = c->last - c->first + 1;
	row->whole += c->is_whole;
	row->parts += c->is_name && !c->is_whole;
	return MYMR_OK;
}

static enum mymr_status
count_all(struct mymr_terms *terms, const struct terms_case *words)
{
	struct counter counter = {.terms = terms};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < terms->n_texts && !status; i++) {
		const struct terms_text *t = &terms->text[i];
		counter.article = t->article;
		status = terms_candidates(words, t->s, t->n, count, &counter);
	}
	mymr_buf_free(&counter.key);
	return status;
}

static void
note_nested(struct mymr_terms *terms, const struct term_row *container, size_t start, size_t end)
{
	const char *s = container->key + start;
	struct term_row *row =
		term_table_find(&terms->candidates, s, terms_singular(s, end - start));
	if (!row || row == container)
		return;
	row->nested += container->count;
	row->n_containers++;
	if (container->count > row->longest)
		row->longest = container->count;
}

/* All rows of words in a key. */
static void
note_parts(struct mymr_terms *terms, const struct term_row *container)
{
	const char *s = container->key;
	const size_t n = container->n_key;
	for (size_t start = 0; start < n; start++) {
		if (start && s[start - 1] != ' ')
			continue;
		for (size_t end = start + 1; end <= n; end++) {
			if (end == n || s[end] == ' ')
				note_nested(terms, container, start, end);
		}
	}
}

static double
weight_of(const struct term_row *row)
{
	const double mean = row->n_containers ? (double)row->nested / (double)row->n_containers : 0;
	return log2(1 + (double)row->words) * ((double)row->count - mean);
}

static enum mymr_status
choose(struct mymr_terms *terms, size_t least)
{
	const struct term_table *t = &terms->candidates;
	for (size_t i = 0; i < t->n; i++) {
		if (t->row[i].count >= least)
			note_parts(terms, &t->row[i]);
	}
	for (size_t i = 0; i < t->n; i++) {
		const struct term_row *row = &t->row[i];
		const bool is_part = row->n_containers && row->count <= row->longest;
		const double weight = weight_of(row);
		/* names are candidates with one word, or with a place of their own */
		if (row->count < least || is_part || weight <= 0 ||
			(row->words == 1 && !row->whole))
			continue;
		if (grow(&terms->found, &terms->cap_found, terms->n_found, sizeof *terms->found))
			return MYMR_ENOMEM;
		terms->found[terms->n_found++] = (struct terms_found){.row = i, .weight = weight};
	}
	return MYMR_OK;
}

static int
by_weight(const void *a, const void *b)
{
	const struct terms_found *p = a, *q = b;
	if (p->weight != q->weight)
		return p->weight > q->weight ? -1 : 1;
	return p->row < q->row ? -1 : p->row > q->row;
}

static void
forget(struct mymr_terms *terms)
{
	terms->n_found = 0;
	term_table_free(&terms->candidates);
}

enum mymr_status
mymr_terms_find(struct mymr_terms *terms, size_t least)
{
	struct terms_case words = {.lower = {.n = 0}};
	if (least == 0)
		return MYMR_EINVAL;
	forget(terms);
	enum mymr_status status = terms_case_read(&words, terms);
	if (!status)
		status = count_all(terms, &words);
	if (!status)
		status = choose(terms, least);
	if (!status && terms->n_found)
		qsort(terms->found, terms->n_found, sizeof *terms->found, by_weight);
	if (!status)
		status = terms_translate(terms, &words);
	if (status)
		forget(terms);
	terms_case_free(&words);
	return status;
}

size_t
mymr_terms_size(const struct mymr_terms *terms)
{
	return terms->n_found;
}

enum mymr_status
mymr_terms_at(const struct mymr_terms *terms, size_t i, struct mymr_term *term)
{
	if (i >= terms->n_found)
		return MYMR_EINVAL;
	const struct terms_found *f = &terms->found[i];
	const struct term_row *row = &terms->candidates.row[f->row];
	*term = (struct mymr_term){
		.s = row->shown,
		.n = row->n_shown,
		.count = row->count,
		.articles = row->articles,
		.is_name = row->whole > 0,
		.weight = f->weight,
		.translation = f->translation,
		.n_translation = f->n_translation,
		.score = f->score,
	};
	return MYMR_OK;
}
