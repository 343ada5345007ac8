/* SPDX-License-Identifier: MIT */
/* Terms and names that English articles repeat, for a glossary. */
#ifndef MYMR_TERMS_H
#define MYMR_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Texts in which terms are looked for. One thread at a time. */
struct mymr_terms;

/* MYMR_ENOMEM leaves *out as it was. */
MYMR_API enum mymr_status
mymr_terms_new(struct mymr_terms **out);

/* NULL is allowed. */
MYMR_API void
mymr_terms_free(struct mymr_terms *terms);

/* Adds a text of an article, whose number is the caller's: a paragraph, a headline, a string of the
 * site. Its translation may be NULL. The bytes are not needed afterwards. MYMR_EUTF8 or MYMR_ENOMEM
 * leave terms as it was. */
MYMR_API enum mymr_status
mymr_terms_add(struct mymr_terms *terms, size_t article, const char *s, size_t n,
	const char *translation, size_t n_translation);

/* A term as it is first written outside of headlines, if it is, how often it is in the texts and in
 * how many articles. */
struct mymr_term {
	const char *s;
	size_t n;
	size_t count;
	size_t articles;
	bool is_name;
	double weight; /* terms are ordered by it */
	/* what translations of texts with the term have in common; NULL when nothing is clear */
	const char *translation;
	size_t n_translation;
	double score; /* of the translation: Dice's coefficient, from 0.6 to 1 */
};

/* Finds the terms that are there at least `least` times, which is 1 or more: names of one to six
 * words, which are told by their capitals, and other terms of two to four words. A term that is
 * only part of a longer one is none. The weight is the C-value of Frantzi, Ananiadou and Mima
 * ("Automatic recognition of multi-word terms", 2000), with log2(1 + words), so that names of one
 * word have one. What was found before is forgotten. MYMR_EINVAL for 0; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_terms_find(struct mymr_terms *terms, size_t least);

/* How many terms were found. */
MYMR_API size_t
mymr_terms_size(const struct mymr_terms *terms);

/* The i-th term, best first; MYMR_EINVAL when i is not below the size. Texts live until something
 * is added or found anew. */
MYMR_API enum mymr_status
mymr_terms_at(const struct mymr_terms *terms, size_t i, struct mymr_term *term);

#ifdef __cplusplus
}
#endif

#endif
