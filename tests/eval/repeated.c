/* SPDX-License-Identifier: MIT */
/* Words of Unicode word lists, and the same in Zawgyi, called another encoding: each alone, each
 * sixty times over as in a column of a table, and sixty that follow one another in the list. The
 * same evidence again is no more evidence. */
#include <mymr/convert.h>
#include <mymr/encoding.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

#define TIMES 60

/* Odds that conversion goes by. */
#define SURE_LOG_ODDS 2.0

enum { ALONE, REPEATED, IN_ORDER, N_WAYS };

static const char *const way_names[N_WAYS] = {"alone", "sixty times", "sixty in order"};

struct counts {
	size_t n[N_WAYS];
	size_t found[N_WAYS][MYMR_ENCODING_MIXED + 1];
	size_t converted[N_WAYS]; /* a span of it would be */
	double max_log_odds[N_WAYS];
	enum mymr_encoding wanted;
	struct mymr_buf order;
	size_t n_order;
};

static int
is_converted(const char *s, size_t n, enum mymr_encoding wanted)
{
	struct mymr_encoding_span span;
	for (size_t at = 0; mymr_encoding_span_next(s, n, &at, &span);) {
		const enum mymr_encoding e = span.detection.encoding;
		const double odds = span.detection.log_odds;
		if (e != wanted && e >= MYMR_ENCODING_ZAWGYI && odds >= SURE_LOG_ODDS)
			return 1;
	}
	return 0;
}

static void
count(struct counts *c, int way, const struct mymr_buf *text)
{
	struct mymr_detection d;
	mymr_detect(&d, text->s, text->len);
	c->n[way]++;
	c->found[way][d.encoding]++;
	c->converted[way] += (size_t)is_converted(text->s, text->len, c->wanted);
	if (d.encoding >= MYMR_ENCODING_UNICODE && d.encoding != c->wanted &&
		d.log_odds > c->max_log_odds[way])
		c->max_log_odds[way] = d.log_odds;
}

static void
append_word(struct mymr_buf *text, const struct mymr_buf *word)
{
	mymr_buf_append(text, word->s, word->len);
	mymr_buf_append(text, " ", 1);
}

static void
count_word(struct counts *c, const struct mymr_buf *word)
{
	struct mymr_buf text = {0};
	count(c, ALONE, word);
	for (int i = 0; i < TIMES; i++)
		append_word(&text, word);
	count(c, REPEATED, &text);
	mymr_buf_free(&text);
	append_word(&c->order, word);
	if (++c->n_order % TIMES == 0) {
		count(c, IN_ORDER, &c->order);
		c->order.len = 0;
	}
}

/* The word stands before a tab or the / of a spelling dictionary. */
static void
count_line(char *line, size_t n, void *arg)
{
	struct counts *c = arg;
	struct mymr_buf word = {0};
	for (size_t i = 0; i < n; i++) {
		if (line[i] == '\t' || line[i] == '/' || line[i] == '\r')
			n = i;
	}
	if (n == 0 || line[0] != '\xE1')
		return;
	if (c->wanted == MYMR_ENCODING_ZAWGYI)
		mymr_unicode_to_zawgyi(&word, line, n, NULL, NULL);
	else
		mymr_buf_append(&word, line, n);
	count_word(c, &word);
	mymr_buf_free(&word);
}

static void
eval_list(const char *name, enum mymr_encoding wanted)
{
	struct counts c = {.wanted = wanted};
	if (!tap_shared_lines(name, count_line, &c))
		return;
	for (int way = 0; way < N_WAYS; way++) {
		const size_t *found = c.found[way];
		printf("words in %s, %s, %s: of %zu", mymr_encoding_name(wanted), name,
			way_names[way], c.n[way]);
		for (int e = MYMR_ENCODING_UNICODE; e <= MYMR_ENCODING_MIXED; e++) {
			if (e != (int)wanted && found[e])
				printf(", %s %zu (%.3f %%)",
					mymr_encoding_name((enum mymr_encoding)e), found[e],
					100.0 * (double)found[e] / (double)c.n[way]);
		}
		printf("; log-odds at most %.0f; converted %zu\n", c.max_log_odds[way],
			c.converted[way]);
	}
	mymr_buf_free(&c.order);
}

int
main(void)
{
	static const char *const lists[] = {"seg/lex/chamkho_myanmar.Apache2.txt",
		"seg/lex/thanlwin_my_MM.LGPL3.dic", "seg/lex/icu_burmesedict.UNICODE+BSD.txt",
		"seg/lex/wiktionary_my_lemmas.CC-BY-SA.txt"};
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		eval_list(lists[i], MYMR_ENCODING_UNICODE);
		eval_list(lists[i], MYMR_ENCODING_ZAWGYI);
	}
	return 0;
}
