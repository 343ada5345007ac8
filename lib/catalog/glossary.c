/* SPDX-License-Identifier: MIT */
#include "catalog/glossary.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "base/bom.h"
#include "base/find.h"
#include "base/grow.h"
#include "base/hash.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"

#define MAX_WORD 64

static bool
is_in_word(const char *s, size_t n, size_t i)
{
	const uint32_t cp = point_at(s, n, i);
	return is_latin(cp) || (cp >= '0' && cp <= '9');
}

/* A hash of the first word; words that are too long are known by their beginning. */
static uint64_t
key_of(const char *s, size_t n)
{
	char word[MAX_WORD];
	size_t len = 0;
	for (; len < sizeof word && len < n && s[len] != ' ' &&
		(is_in_word(s, n, len) || (s[len] & 0x80));
		len++)
		word[len] = ascii_lower(s[len]);
	while (len > 3 && word[len - 1] == 's') /* plurals */
		len--;
	return hash_bytes(word, len, 0);
}

static int
by_key(const void *a, const void *b)
{
	const struct glossary_term *p = a, *q = b;
	if (p->key != q->key)
		return p->key < q->key ? -1 : 1;
	if (p->n != q->n)
		return p->n > q->n ? -1 : 1;
	return memcmp(p->term, q->term, p->n);
}

/* Whether nothing stands behind a term but its tab. */
static bool
is_untranslated(const char *s, size_t n)
{
	const size_t n_all = n;
	while (n && s[n - 1] == '\t')
		n--;
	return n > 0 && n < n_all && !memchr(s, '\t', n);
}

bool
glossary_line_next(const char *s, size_t n, size_t *at, struct glossary_line *line)
{
	if (*at == 0)
		*at = bom_len(s, n);
	while (*at < n) {
		const size_t start = *at;
		const char *end = memchr(s + start, '\n', n - start);
		size_t len = end ? (size_t)(end - s) - start : n - start;
		*at = start + len + 1;
		len -= len && s[start + len - 1] == '\r';
		if (len == 0 || s[start] == '#' || is_untranslated(s + start, len))
			continue;
		const char *tab = memchr(s + start, '\t', len);
		const size_t n_term = tab ? (size_t)(tab - s) - start : 0;
		const bool has_form = n_term && n_term + 1 < len && tab[1] != '\t';
		*line = (struct glossary_line){start, len, has_form ? n_term : 0};
		return true;
	}
	return false;
}

static enum mymr_status
add_line(struct glossary *g, const char *s, size_t n, size_t n_term)
{
	if (grow(&g->terms, &g->cap, g->n, sizeof *g->terms))
		return MYMR_ENOMEM;
	const char *copy = arena_copy(&g->arena, s, n);
	if (!copy)
		return MYMR_ENOMEM;
	g->terms[g->n++] = (struct glossary_term){
		key_of(copy, n_term), copy, n_term, copy + n_term + 1, n - n_term - 1};
	return MYMR_OK;
}

static enum mymr_status
add_lines(struct glossary *g, const char *s, size_t n, struct mymr_error *error)
{
	struct glossary_line line;
	for (size_t at = 0; glossary_line_next(s, n, &at, &line);) {
		if (line.n_term == 0)
			return fail_at(
				error, MYMR_ESYNTAX, line.start, "term and translation expected");
		if (add_line(g, s + line.start, line.len, line.n_term))
			return fail_at(
				error, MYMR_ENOMEM, line.start, mymr_status_text(MYMR_ENOMEM));
	}
	return MYMR_OK;
}

enum mymr_status
glossary_add(struct glossary *g, const char *s, size_t n, struct mymr_error *error)
{
	size_t at;
	const size_t before = g->n;
	if (n && mymr_utf8_check(s, n, &at))
		return fail_at(error, MYMR_EUTF8, at, "invalid UTF-8");
	const enum mymr_status status = add_lines(g, s, n, error);
	if (status)
		g->n = before;
	else if (g->n)
		qsort(g->terms, g->n, sizeof *g->terms, by_key);
	return status;
}

void
glossary_free(struct glossary *g)
{
	free(g->terms);
	arena_free(&g->arena);
}

static bool
is_at(const struct glossary_term *term, const char *s, size_t n)
{
	if (term->n > n)
		return false;
	for (size_t i = 0; i < term->n; i++) {
		if (ascii_lower(s[i]) != ascii_lower(term->term[i]))
			return false;
	}
	const size_t end = term->n + (term->n < n && s[term->n] == 's');
	return !is_in_word(s, n, end);
}

/* The longest term that begins at s[at], which begins a word; NULL. */
static const struct glossary_term *
term_at(const struct glossary *g, const char *s, size_t n, size_t at)
{
	const uint64_t key = key_of(s + at, n - at);
	size_t low = 0, high = g->n;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (g->terms[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < g->n && g->terms[low].key == key; low++) {
		if (is_at(&g->terms[low], s + at, n - at))
			return &g->terms[low];
	}
	return NULL;
}

/* Whether a word stands in a text from syllable to syllable, whatever particles follow it. */
static bool
has_word(const struct check_text *t, const char *word, size_t len)
{
	for (size_t i = 0; len && (i = find_text(t->s, t->n, i, word, len)) < t->n; i++) {
		const size_t end = i + len;
		const uint32_t next = point_at(t->s, t->n, end);
		const uint32_t behind = end + 3 < t->n ? point_at(t->s, t->n, end + 3) : 0;
		const bool is_cut = point_before(t->s, i) == 0x1039 || is_mark(next) ||
				    (is_consonant(next) && (behind == 0x103A || behind == 0x1039));
		if (!is_cut)
			return true;
	}
	return false;
}

static bool
has_form(const struct check_text *t, const struct glossary_term *term)
{
	for (size_t i = 0, len; i < term->n_forms; i += len + 1) {
		const char *tab = memchr(term->forms + i, '\t', term->n_forms - i);
		len = (tab ? (size_t)(tab - term->forms) : term->n_forms) - i;
		if (has_word(t, term->forms + i, len))
			return true;
	}
	return false;
}

void
check_glossary(struct check *c)
{
	const struct check_text *t = &c->source;
	const struct glossary *g = &c->checker->glossary;
	if (g->n == 0 || !(c->text.has & HAS_MYANMAR))
		return;
	for (size_t i = 0, end; i < t->n; i = end) {
		end = i + 1;
		const bool is_start = is_in_word(t->s, t->n, i) &&
				      (i == 0 || !is_in_word(t->s, i, step_back(t->s, i)));
		const struct glossary_term *term = is_start ? term_at(g, t->s, t->n, i) : NULL;
		if (!term)
			continue;
		end = i + term->n;
		if (!has_form(&c->text, term))
			check_tell_of(c, 0, 0, N_("a term that the glossary translates otherwise"),
				t->s + i, term->n);
	}
}
