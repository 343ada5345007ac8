/* SPDX-License-Identifier: MIT */
/* False matches among unrelated messages, and messages found again after one word of them has
 * changed, beside what is asked. */
#include <mymr/po_edit.h>
#include <mymr/segment.h>
#include <mymr/similar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "figures.h"
#include "random.h"

#define THRESHOLD 0.6
#define MIN_WORDS 3
#define MAX_WORDS 400

struct messages {
	char *bytes;
	struct mymr_po *po;
	size_t n;
	struct mymr_similar *index;
};

static struct mymr_po_string
id_of(const struct messages *m, size_t i)
{
	struct mymr_po_entry e = {.id = {.s = ""}};
	mymr_po_entry_at(m->po, i, &e);
	return e.id;
}

static bool
load(struct messages *m, const char *name)
{
	size_t n;
	const char *path = tap_shared(name);
	m->bytes = path ? tap_read_file(path, &n) : NULL;
	if (!m->bytes || mymr_po_open(&m->po, m->bytes, n))
		return false;
	m->n = mymr_po_size(m->po);
	mymr_similar_new(&m->index);
	for (size_t i = 0; i < m->n; i++) {
		const struct mymr_po_string id = id_of(m, i);
		mymr_similar_add(m->index, id.s, id.len);
	}
	return true;
}

static void
unload(struct messages *m)
{
	mymr_similar_free(m->index);
	mymr_po_free(m->po);
	free(m->bytes);
}

/* asked 0: nothing is. */
static void
false_matches(
	const char *language, const struct messages *old, const struct messages *new, size_t asked)
{
	size_t n = 0, n_new = 0;
	for (size_t i = 0; i < new->n; i++) {
		const struct mymr_po_string id = id_of(new, i);
		struct mymr_similar_match match;
		size_t found = 0;
		if (!id.len)
			continue;
		mymr_similar_find(old->index, id.s, id.len, THRESHOLD, &match, 1, &found);
		n_new++;
		n += found;
	}
	printf("unrelated messages, %s: %zu of %zu have a match at %.2f", language, n, n_new,
		THRESHOLD);
	if (asked)
		printf(", asked at most %zu, msgmerge 1993%s", asked, n > asked ? "   MISSED" : "");
	printf("\n");
}

static size_t
words_of(const struct mymr_po_string *s, struct mymr_segment *words)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	size_t n = 0;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_WORD, s->s, s->len);
	while (n < MAX_WORDS && mymr_segmenter_next(&segmenter, &segment)) {
		if (segment.piece == MYMR_PIECE_SYLLABLE || segment.piece == MYMR_PIECE_WORD)
			words[n++] = segment;
	}
	return n;
}

/* A word of any message but another one. */
static bool
draw_word(const struct messages *m, uint32_t *seed, const struct mymr_po_string *text,
	const struct mymr_segment * not, struct mymr_buf *out)
{
	static struct mymr_segment words[MAX_WORDS];
	const struct mymr_po_string from = id_of(m, (random_next(seed) >> 4) % m->n);
	const size_t n = words_of(&from, words);
	if (!n)
		return false;
	const struct mymr_segment *w = &words[(random_next(seed) >> 4) % n];
	const size_t len = w->end - w->start;
	if (len == not ->end - not ->start &&
		memcmp(from.s + w->start, text->s + not ->start, len) == 0)
		return false;
	mymr_buf_append(out, from.s + w->start, len);
	return true;
}

/* Whether the message is the best match, or as good as the best. */
static bool
is_found(const struct messages *m, const struct mymr_po_string *id, const struct mymr_buf *changed)
{
	struct mymr_similar_match match;
	size_t found = 0;
	double own = 0;
	mymr_similar_find(m->index, changed->s, changed->len, THRESHOLD, &match, 1, &found);
	mymr_similarity(id->s, id->len, changed->s, changed->len, &own);
	return found && own >= match.score;
}

static void
one_word_edits(const char *language, const struct messages *m)
{
	static struct mymr_segment words[MAX_WORDS];
	struct count count = {0, 0};
	uint32_t seed = 1500854400;
	char name[64];
	for (size_t i = 0; i < m->n; i++) {
		const struct mymr_po_string id = id_of(m, i);
		const size_t n = words_of(&id, words);
		struct mymr_buf changed = {0};
		if (n < MIN_WORDS)
			continue;
		const struct mymr_segment *w = &words[(random_next(&seed) >> 4) % n];
		mymr_buf_append(&changed, id.s, w->start);
		while (!draw_word(m, &seed, &id, w, &changed))
			continue;
		mymr_buf_append(&changed, id.s + w->end, id.len - w->end);
		add(&count, is_found(m, &id, &changed));
		mymr_buf_free(&changed);
	}
	snprintf(name, sizeof name, "one word changed, %s: found", language);
	print(name, &count, 95);
}

static void
eval(const char *language, const char *old_name, const char *new_name, size_t asked)
{
	struct messages old = {0}, new = {0};
	if (load(&old, old_name) && load(&new, new_name)) {
		false_matches(language, &old, &new, asked);
		one_word_edits(language, &old);
	}
	unload(&old);
	unload(&new);
}

int
main(void)
{
	eval("Burmese", "catalogs/fuzzy/A.my.po", "catalogs/fuzzy/B.my.pot", 700);
	eval("English", "catalogs/fuzzy/A.en.po", "catalogs/fuzzy/B.en.pot", 0);
	return 0;
}
