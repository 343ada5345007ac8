/* SPDX-License-Identifier: MIT */
#include "segment/train_lexicon.h"

#include <stdlib.h>
#include <string.h>
#include "base/grow.h"

static enum mymr_status
read_word(struct train_letters *letters, const char *s, size_t n, struct train_word *word)
{
	struct mymr_segmenter_token token;
	for (size_t i = 0; i < n; i = token.end) {
		token_read(&token, s, n, i);
		if (token.piece != MYMR_PIECE_SYLLABLE || word->n == PATTERN_MAX_TOKENS) {
			word->n = 0;
			return MYMR_OK;
		}
		enum mymr_status status = train_letter(letters, token.key, s + token.start,
			token.end - token.start, &word->letters[word->n++]);
		if (status)
			return status;
	}
	return MYMR_OK;
}

enum mymr_status
train_lexicon_add(struct train_lexicon *lexicon, struct train_letters *letters, const char *s,
	size_t n, double count)
{
	struct train_word word = {0};
	uint32_t number;
	const uint32_t before = lexicon->table.n;
	enum mymr_status status = read_word(letters, s, n, &word);
	if (status || word.n == 0)
		return status;
	status = train_table_add(&lexicon->table, train_letters_key(word.letters, word.n), &number);
	if (!status && number == before)
		status = grow(&lexicon->words, &lexicon->cap, before, sizeof *lexicon->words);
	if (status)
		return status;
	if (number == before)
		lexicon->words[number] = word;
	lexicon->words[number].count += count;
	lexicon->total += count;
	return MYMR_OK;
}

static int
by_count(const void *a, const void *b)
{
	const struct train_word *x = *(struct train_word *const *)a;
	const struct train_word *y = *(struct train_word *const *)b;
	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	return x < y ? -1 : x > y;
}

enum mymr_status
train_lexicon_keep(struct train_lexicon *lexicon, size_t n)
{
	const size_t n_words = lexicon->table.n;
	struct train_word **order = malloc((n_words + 1) * sizeof *order);
	if (!order)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n_words; i++)
		order[i] = &lexicon->words[i];
	qsort(order, n_words, sizeof *order, by_count);
	for (size_t i = 0; i < n_words; i++)
		order[i]->is_kept = i < n;
	free(order);
	return MYMR_OK;
}

void
train_lexicon_free(struct train_lexicon *lexicon)
{
	train_table_free(&lexicon->table);
	free(lexicon->words);
}
