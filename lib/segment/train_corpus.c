/* SPDX-License-Identifier: MIT */
#include "segment/train_corpus.h"

#include <stdlib.h>
#include <string.h>
#include "base/grow.h"

static const char *
spelling_of(struct train_letters *letters, uint32_t key, const char *s, size_t n)
{
	static const char *const names[] = {
		[TOKEN_EDGE] = "-", [TOKEN_WORD] = "A", [TOKEN_NUMBER] = "0", [TOKEN_SIGN] = "."};
	return key < TOKEN_FIRST_SYLLABLE ? names[key] : arena_copy(&letters->arena, s, n);
}

enum mymr_status
train_letter(struct train_letters *letters, uint32_t key, const char *s, size_t n, uint32_t *letter)
{
	const uint32_t before = letters->table.n;
	enum mymr_status status = train_table_add(&letters->table, train_row_add(0, key), letter);
	if (status || *letter < before)
		return status;
	status = grow(&letters->spelling, &letters->cap, before, sizeof *letters->spelling);
	if (!status)
		status = grow(&letters->key, &letters->cap_key, before, sizeof *letters->key);
	if (status)
		return status;
	letters->key[before] = key;
	letters->spelling[before] = spelling_of(letters, key, s, n);
	return letters->spelling[before] ? MYMR_OK : MYMR_ENOMEM;
}

void
train_letters_free(struct train_letters *letters)
{
	train_table_free(&letters->table);
	free(letters->spelling);
	free(letters->key);
	arena_free(&letters->arena);
}

enum mymr_status
train_sentence_add(struct train_corpus *c, uint32_t letter, enum train_label label)
{
	enum mymr_status status = grow(&c->letters, &c->cap, c->n, sizeof *c->letters);
	if (!status)
		status = grow(&c->labels, &c->cap_labels, c->n, sizeof *c->labels);
	if (status)
		return status;
	c->letters[c->n] = letter;
	c->labels[c->n++] = (uint8_t)label;
	return MYMR_OK;
}

static enum mymr_status
add_edges(struct train_corpus *c, struct train_letters *letters)
{
	uint32_t edge;
	enum mymr_status status = train_letter(letters, TOKEN_EDGE, "", 0, &edge);
	for (int i = 0; i < TRAIN_EDGES && !status; i++)
		status = train_sentence_add(c, edge, TRAIN_FIXED);
	return status;
}

enum mymr_status
train_sentence_begin(struct train_corpus *c, struct train_letters *letters, float weight)
{
	enum mymr_status status = add_edges(c, letters);
	c->weight = weight;
	c->start = c->n;
	return status;
}

enum mymr_status
train_sentence_end(struct train_corpus *c, struct train_letters *letters)
{
	const size_t end = c->n;
	enum mymr_status status = add_edges(c, letters);
	if (!status)
		status = grow(
			&c->sentences, &c->cap_sentences, c->n_sentences, sizeof *c->sentences);
	if (!status)
		c->sentences[c->n_sentences++] =
			(struct train_sentence){c->start, end, c->weight, c->is_gold};
	return status;
}

/* A line on its way into a corpus: its text without blanks, so that a syllable parted by one is
 * seen whole, and which bytes had a blank before them. */
struct line {
	char *s;
	uint8_t *has_blank;
	size_t n;
};

/* Signs that end sentences, which a model for text without them must not see. */
static bool
is_end_sign(const char *s, size_t n)
{
	return (n == 1 && (s[0] == '?' || s[0] == '!')) ||
	       (n == 3 && memcmp(s, "\xE1\x81\x8B", 3) == 0);
}

static enum mymr_status
line_init(struct line *line, const char *s, size_t n, enum train_kind kind)
{
	*line = (struct line){malloc(n + 1), calloc(n + 1, 1), 0};
	if (!line->s || !line->has_blank)
		return MYMR_ENOMEM;
	for (size_t i = 0, len; i < n; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(s + i, n - i, &piece);
		const bool is_blank = piece == MYMR_PIECE_BLANK || piece == MYMR_PIECE_NEWLINE;
		if (kind == TRAIN_SENTENCES ? is_end_sign(s + i, len) : is_blank)
			line->has_blank[line->n] = 1;
		if (is_blank || (kind == TRAIN_SENTENCES && is_end_sign(s + i, len)))
			continue;
		memcpy(line->s + line->n, s + i, len);
		line->n += len;
	}
	return MYMR_OK;
}

static void
line_free(struct line *line)
{
	free(line->s);
	free(line->has_blank);
}

static enum train_label
label_of(const struct line *line, const struct mymr_segmenter_token *token,
	const struct mymr_segmenter_token *before, enum train_kind kind)
{
	const bool are_syllables =
		token->piece == MYMR_PIECE_SYLLABLE && before->piece == MYMR_PIECE_SYLLABLE;
	const bool is_at_sign = token->piece == MYMR_PIECE_SIGN || before->piece == MYMR_PIECE_SIGN;
	if (kind >= TRAIN_PHRASES ? is_at_sign : !are_syllables)
		return TRAIN_FIXED;
	if (line->has_blank[token->start])
		return TRAIN_YES;
	return kind == TRAIN_TEXT ? TRAIN_OPEN : TRAIN_NO;
}

static enum mymr_status
add_tokens(struct train_corpus *c, struct train_letters *letters, const struct line *line,
	enum train_kind kind)
{
	struct mymr_segmenter_token before = {.piece = MYMR_PIECE_BLANK}, token;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < line->n && !status; i = token.end, before = token) {
		uint32_t letter;
		token_read(&token, line->s, line->n, i);
		status = train_letter(letters, token.key, line->s + token.start,
			token.end - token.start, &letter);
		if (!status)
			status = train_sentence_add(
				c, letter, label_of(line, &token, &before, kind));
	}
	return status;
}

enum mymr_status
train_corpus_add(struct train_corpus *c, struct train_letters *letters, const char *s, size_t n,
	float weight, enum train_kind kind)
{
	struct line line;
	enum mymr_status status = line_init(&line, s, n, kind);
	c->is_gold = kind == TRAIN_GOLD;
	if (!status)
		status = train_sentence_begin(c, letters, weight);
	if (!status)
		status = add_tokens(c, letters, &line, kind);
	if (!status)
		status = train_sentence_end(c, letters);
	line_free(&line);
	return status;
}

void
train_corpus_free(struct train_corpus *c)
{
	free(c->letters);
	free(c->labels);
	free(c->sentences);
}
