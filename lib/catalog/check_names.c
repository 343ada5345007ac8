/* SPDX-License-Identifier: MIT */
/* Names behind titles that are spelled in two ways. */
#include <mymr/syllable.h>
#include <stdlib.h>
#include "base/grow.h"
#include "base/hash.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"
#include "catalog/check_words.h"

#define MAX_KEY 128
#define MAX_SYLLABLES 5

struct name {
	uint64_t key; /* of its letters, those that are taken for each other made one */
	size_t pair;
	size_t start;
	size_t end;
};

struct names {
	struct name *name;
	size_t n;
	size_t cap;
};

static uint64_t
key_of(const char *s, size_t n)
{
	char key[MAX_KEY];
	size_t len = 0;
	for (size_t i = 0, step; i < n && len + 4 < sizeof key; i += step) {
		const struct check_word *fold = check_word_at(CHECK_FOLD, s + i, n - i);
		const char *from = fold ? fold->other : s + i;
		uint32_t cp;
		step = mymr_utf8_decode(s + i, n - i, &cp);
		const size_t n_from = fold ? strlen(fold->other) : step;
		memcpy(key + len, from, n_from);
		len += n_from;
	}
	return hash_bytes(key, len, 0);
}

/* Where the name at i ends: at a blank, sign or particle. */
static size_t
name_end(const char *s, size_t n, size_t i, int *n_syllables)
{
	enum mymr_piece piece;
	for (*n_syllables = 0; i < n && *n_syllables < MAX_SYLLABLES; ++*n_syllables) {
		if (check_word_at(CHECK_PARTICLE, s + i, n - i))
			break;
		const size_t len = mymr_syllable_next(s + i, n - i, &piece);
		if (piece != MYMR_PIECE_SYLLABLE)
			break;
		i += len;
	}
	return i;
}

/* A title begins a word and does not count people. */
static bool
begins(const char *s, size_t i)
{
	const uint32_t last = point_before(s, i);
	return i == 0 || last == ' ' || last == '\n' || last == '(' || last == 0x104A ||
	       last == 0x104B;
}

static bool
follows_number(const char *s, size_t i)
{
	while (i > 0 && s[i - 1] == ' ')
		i--;
	const uint32_t last = point_before(s, i);
	return is_myanmar_digit(last) || (last >= '0' && last <= '9');
}

static enum mymr_status
collect(struct names *names, const struct mymr_check_pair *p, size_t pair)
{
	const char *s = p->translation;
	const size_t n = p->n_translation;
	for (size_t i = 0, end; i < n; i = end) {
		int n_syllables;
		const bool may_begin =
			(unsigned char)s[i] == 0xE1 && begins(s, i) && !follows_number(s, i);
		const struct check_word *w =
			may_begin ? check_word_at(CHECK_TITLE, s + i, n - i) : NULL;
		end = i + 1;
		if (!w)
			continue;
		const size_t start = i + w->n;
		end = name_end(s, n, start, &n_syllables);
		if (n_syllables < 2)
			continue;
		if (grow(&names->name, &names->cap, names->n, sizeof *names->name))
			return MYMR_ENOMEM;
		names->name[names->n++] =
			(struct name){key_of(s + start, end - start), pair, start, end};
	}
	return MYMR_OK;
}

static int
by_key(const void *a, const void *b)
{
	const struct name *p = a, *q = b;
	if (p->key != q->key)
		return p->key < q->key ? -1 : 1;
	if (p->pair != q->pair)
		return p->pair < q->pair ? -1 : 1;
	return p->start < q->start ? -1 : p->start > q->start;
}

static void
compare(struct check_file *f, const struct name *first, const struct name *name)
{
	const char *a = f->pairs[first->pair].translation + first->start;
	const char *b = f->pairs[name->pair].translation + name->start;
	const size_t n = first->end - first->start;
	if (n == name->end - name->start && memcmp(a, b, n) == 0)
		return;
	check_file_tell(f, name->pair, name->start, name->end,
		N_("a name that is spelled otherwise before"), a, n);
}

void
check_file_name_variant(struct check_file *f)
{
	struct names names = {0};
	for (size_t i = 0; i < f->n && !f->status; i++)
		f->status = collect(&names, &f->pairs[i], i);
	if (!f->status && names.n)
		qsort(names.name, names.n, sizeof *names.name, by_key);
	for (size_t i = 1, first = 0; !f->status && i < names.n; i++) {
		if (names.name[i].key != names.name[first].key)
			first = i;
		else
			compare(f, &names.name[first], &names.name[i]);
	}
	free(names.name);
}
