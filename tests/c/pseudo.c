/* SPDX-License-Identifier: MIT */
#include <mymr/normalize.h>
#include <mymr/pseudo.h>
#include <mymr/syllable.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include "random.h"
#include "tap.h"

static void
row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	tap_ok(mymr_pseudo_write(&out, field[0], strlen(field[0])) == MYMR_OK, "%s: written",
		place);
	tap_is(out.s, out.len, field[1], "%s: %s: %s", place, field[0], field[2]);
	mymr_buf_free(&out);
}

static size_t
count_syllables(const struct mymr_buf *text)
{
	size_t count = 0;
	for (size_t i = 0, len; i < text->len; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(text->s + i, text->len - i, &piece);
		count += piece == MYMR_PIECE_SYLLABLE;
	}
	return count;
}

/* Words of random letters: Burmese that normalizing leaves alone, and enough of it. */
static void
random_words(void)
{
	uint32_t x = 12345;
	int n_bad = 0, n_short = 0;
	for (int i = 0; i < 20000; i++) {
		char word[40];
		const size_t n = 1 + random_next(&x) % 30;
		for (size_t k = 0; k < n; k++)
			word[k] = (char)('a' + random_next(&x) % 26);
		struct mymr_buf out = {0}, normal = {0};
		const bool is_written =
			mymr_pseudo_write(&out, word, n) == MYMR_OK &&
			mymr_normalize(&normal, out.s, out.len, MYMR_NORMALIZE_CONTEXT) == MYMR_OK;
		n_bad += !is_written || normal.len != out.len ||
			 memcmp(normal.s, out.s, out.len) != 0;
		n_short += count_syllables(&out) < n * 4 / 10;
		mymr_buf_free(&out);
		mymr_buf_free(&normal);
	}
	tap_ok(n_bad == 0, "20,000 words are Burmese that is spelt right, %d are not", n_bad);
	tap_ok(n_short == 0, "and as long as translations, %d are not", n_short);
}

static void
edges(void)
{
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "x");
	tap_ok(mymr_pseudo_write(&out, "\xFF", 1) == MYMR_EUTF8 && out.len == 1,
		"no UTF-8 leaves the buffer alone");
	tap_ok(mymr_pseudo_write(&out, "", 0) == MYMR_OK && out.len == 1, "nothing of nothing");
	tap_ok(mymr_pseudo_write(&out, " \n", 2) == MYMR_OK && out.len == 3, "blanks stay blanks");
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/pseudo.tsv", 3, row);
	random_words();
	edges();
	return tap_done();
}
