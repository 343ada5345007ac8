/* SPDX-License-Identifier: MIT */
/* Rows of words that may be terms or names. */
#include <string.h>
#include "catalog/check_scan.h"
#include "catalog/term_words.h"
#include "catalog/terms.h"

#define NAME_WORDS 6
#define TERM_WORDS 4

struct scan {
	const struct terms_case *words;
	const char *s;
	terms_hear *hear;
	void *arg;
	struct term_token token[TERM_RUN];
	bool is_name[TERM_RUN];
	size_t name[TERM_RUN]; /* which name a token is in, 0 for none */
	size_t n;
	struct mymr_buf key;
};

static size_t
count_of(const struct term_table *table, const struct mymr_buf *key)
{
	const struct term_row *row = term_table_find(table, key->s, key->len);
	return row ? row->count : 0;
}

static bool
is_word(const struct term_token *t)
{
	return !(t->is & (TERM_STOP | TERM_LINK | TERM_JOIN)) && !t->is_number;
}

/* A capital at the beginning of a sentence is that of a name if the word has it elsewhere, or if it
 * is never without and a name goes on behind it. */
static enum mymr_status
find_name(struct scan *sc, size_t i)
{
	const struct term_token *t = &sc->token[i];
	sc->is_name[i] = is_word(t) && t->is_capital;
	if (!sc->is_name[i] || t->is_acronym || !t->is_uncertain)
		return MYMR_OK;
	sc->key.len = 0;
	enum mymr_status status = terms_key(&sc->key, sc->s, sc->token, i, i);
	if (status)
		return status;
	const size_t capital = count_of(&sc->words->capital, &sc->key);
	const size_t lower = count_of(&sc->words->lower, &sc->key);
	const bool goes_on = i + 1 < sc->n && sc->token[i + 1].is_capital &&
			     !sc->token[i + 1].is_uncertain && is_word(&sc->token[i + 1]);
	sc->is_name[i] = capital > lower || (goes_on && lower == 0);
	return MYMR_OK;
}

static bool
is_link(const struct term_token *t, unsigned classes)
{
	return (t->is & classes) && !t->is_capital;
}

/* The last token of the name that begins at one: capitals, and words like "of" between them. */
static size_t
name_end(const struct scan *sc, size_t first)
{
	size_t last = first;
	unsigned links = TERM_LINK;
	for (size_t i = first + 1; i < sc->n; i++) {
		if (sc->is_name[i]) {
			last = i;
			if (i > first + 1 && !sc->is_name[i - 1])
				links = TERM_LINK | TERM_JOIN;
		} else if (!is_link(&sc->token[i], links) || i > last + 2) {
			break;
		}
	}
	return last;
}

/* A name and all of its parts that begin and end with capitals. */
static enum mymr_status
hear_name(struct scan *sc, size_t first, size_t last)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = first; i <= last && !status; i++) {
		for (size_t j = i; sc->is_name[i] && j <= last && j - i < NAME_WORDS && !status;
			j++) {
			const struct terms_candidate c = {i, j, true, i == first && j == last};
			if (sc->is_name[j])
				status = sc->hear(sc->arg, sc->s, sc->token, &c);
		}
	}
	return status;
}

static enum mymr_status
hear_names(struct scan *sc)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < sc->n && !status; i++) {
		if (!sc->is_name[i])
			continue;
		const size_t last = name_end(sc, i);
		for (size_t k = i; k <= last; k++)
			sc->name[k] = i + 1;
		status = hear_name(sc, i, last);
		i = last;
	}
	return status;
}

/* Whether a token and the next are in one name. */
static bool
is_in_name(const struct scan *sc, size_t i)
{
	return i + 1 < sc->n && sc->name[i] && sc->name[i] == sc->name[i + 1];
}

/* Rows of words that are not all names, and have names whole; inside, a word like "of" will do. */
static enum mymr_status
hear_terms_at(struct scan *sc, size_t first)
{
	enum mymr_status status = MYMR_OK;
	bool is_name = sc->is_name[first];
	for (size_t i = first + 1; i < sc->n && i - first < TERM_WORDS && !status; i++) {
		const struct term_token *t = &sc->token[i];
		if (is_link(t, TERM_LINK))
			continue;
		if (!is_word(t))
			break;
		is_name &= sc->is_name[i];
		const struct terms_candidate c = {first, i, false, false};
		if (!is_name && !is_in_name(sc, i))
			status = sc->hear(sc->arg, sc->s, sc->token, &c);
	}
	return status;
}

static enum mymr_status
hear_run(struct scan *sc)
{
	enum mymr_status status = MYMR_OK;
	memset(sc->name, 0, sc->n * sizeof *sc->name);
	for (size_t i = 0; i < sc->n && !status; i++)
		status = find_name(sc, i);
	if (!status)
		status = hear_names(sc);
	for (size_t i = 0; i < sc->n && !status; i++) {
		if (is_word(&sc->token[i]) && (i == 0 || !is_in_name(sc, i - 1)))
			status = hear_terms_at(sc, i);
	}
	return status;
}

enum mymr_status
terms_candidates(
	const struct terms_case *words, const char *s, size_t n, terms_hear *hear, void *arg)
{
	struct scan sc = {.words = words, .s = s, .hear = hear, .arg = arg};
	enum mymr_status status = MYMR_OK;
	bool is_start = true;
	for (size_t at = 0; at < n && !status;) {
		at = term_run_next(s, n, at, &is_start, sc.token, &sc.n);
		status = hear_run(&sc);
	}
	mymr_buf_free(&sc.key);
	return status;
}

/* "ss" and "us" are no plurals. */
size_t
terms_singular(const char *s, size_t n)
{
	size_t len = 0;
	while (len < n && s[n - len - 1] != ' ')
		len++;
	const bool is_plural = len > 3 && s[n - 1] == 's' && s[n - 2] != 's' && s[n - 2] != 'u';
	return n - is_plural;
}

enum mymr_status
terms_key(struct mymr_buf *out, const char *s, const struct term_token *token, size_t first,
	size_t last)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = first; i <= last && !status; i++) {
		const size_t at = out->len;
		if (i > first)
			status = mymr_buf_putc(out, ' ');
		if (!status)
			status = mymr_buf_append(
				out, s + token[i].start, token[i].end - token[i].start);
		for (size_t k = at; k < out->len; k++)
			out->s[k] = out->s[k] >= 'A' && out->s[k] <= 'Z' ? (char)(out->s[k] | 0x20)
									 : out->s[k];
	}
	if (!status && !token[last].is_acronym)
		out->len = terms_singular(out->s, out->len);
	return status;
}

struct case_reader {
	struct terms_case *words;
	struct mymr_buf key;
};

static enum mymr_status
read_case(struct case_reader *r, const char *s, const struct term_token *token, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		struct term_row *row;
		if (token[i].is_number || (token[i].is_capital && token[i].is_uncertain))
			continue;
		r->key.len = 0;
		status = terms_key(&r->key, s, token, i, i);
		if (!status)
			status = term_table_add(
				token[i].is_capital ? &r->words->capital : &r->words->lower,
				r->key.s, r->key.len, 0, &row);
	}
	return status;
}

enum mymr_status
terms_case_read(struct terms_case *words, const struct mymr_terms *terms)
{
	struct term_token token[TERM_RUN];
	struct case_reader r = {.words = words};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < terms->n_texts && !status; i++) {
		const struct terms_text *t = &terms->text[i];
		bool is_start = true;
		for (size_t at = 0, n; at < t->n && !status;) {
			at = term_run_next(t->s, t->n, at, &is_start, token, &n);
			status = read_case(&r, t->s, token, n);
		}
	}
	mymr_buf_free(&r.key);
	return status;
}

void
terms_case_free(struct terms_case *words)
{
	term_table_free(&words->lower);
	term_table_free(&words->capital);
}
