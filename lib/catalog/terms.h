/* SPDX-License-Identifier: MIT */
/* Terms that are looked for, from the texts to what is found. */
#ifndef CATALOG_TERMS_H
#define CATALOG_TERMS_H

#include <mymr/buf.h>
#include <mymr/terms.h>
#include "base/arena.h"
#include "catalog/term_scan.h"
#include "catalog/term_table.h"

struct terms_text {
	size_t article;
	const char *s;
	size_t n;
	const char *translation; /* NULL for none */
	size_t n_translation;
};

struct terms_found {
	size_t row; /* in the table of candidates */
	double weight;
	const char *translation;
	size_t n_translation;
	double score;
};

struct mymr_terms {
	struct arena arena;
	struct terms_text *text;
	size_t n_texts;
	size_t cap_texts;
	struct term_table candidates;
	struct terms_found *found;
	size_t n_found;
	size_t cap_found;
};

/* A candidate at tokens [first, last] of a run. */
struct terms_candidate {
	size_t first;
	size_t last;
	bool is_name;
	bool is_whole; /* a name that is no part of another */
};

/* How words are written elsewhere, which tells what is a name at the beginning of a sentence. */
struct terms_case {
	struct term_table lower;
	struct term_table capital;
};

enum mymr_status
terms_case_read(struct terms_case *words, const struct mymr_terms *terms);

void
terms_case_free(struct terms_case *words);

/* Hears of every candidate in a text, in the order of their places. */
typedef enum mymr_status
terms_hear(void *arg, const char *s, const struct term_token *token,
	const struct terms_candidate *candidate);

enum mymr_status
terms_candidates(
	const struct terms_case *words, const char *s, size_t n, terms_hear *hear, void *arg);

/* The key of tokens [first, last], appended to the empty out: lower case, a blank between words,
 * the last one without the ending of a plural. */
enum mymr_status
terms_key(struct mymr_buf *out, const char *s, const struct term_token *token, size_t first,
	size_t last);

/* How many bytes of a key s[0..n) are left without the ending of a plural. */
size_t
terms_singular(const char *s, size_t n);

/* Gives what is found a translation where the texts have one. */
enum mymr_status
terms_translate(struct mymr_terms *terms, const struct terms_case *words);

#endif
