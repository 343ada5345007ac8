/* SPDX-License-Identifier: MIT */
#include "locale/time_count.h"

#include "locale/number_read.h"
#include "locale/number_words_value.h"
#include "locale/time_words.h"
#include "locale/words.h"

#define MAX_WORDS 32

/* Words of a number in a row; ends[k] is behind the first k + 1. */
struct row {
	struct spoken words[MAX_WORDS];
	size_t ends[MAX_WORDS];
	size_t n;
};

static void
read_row(const struct text *t, size_t i, struct row *row)
{
	row->n = 0;
	while (row->n < MAX_WORDS) {
		const size_t end = spoken_next(t, i, &row->words[row->n]);
		if (!end || row->words[row->n].word->kind > NUMBER_SCALE ||
			(row->n == 0 && row->words[0].is_apart))
			return;
		row->ends[row->n++] = i = end;
	}
}

static bool
row_value(const struct row *row, size_t n, int64_t *count)
{
	uint64_t value;
	if (spoken_value(row->words, n, &value))
		return false;
	*count = (int64_t)value;
	return true;
}

static size_t
unit(const struct text *t, size_t i, struct time_count *c)
{
	size_t end;
	const struct word *w = word_my(t, i, WORD_UNIT, &end);
	if (!w)
		return 0;
	c->unit = (enum mymr_time_unit)w->value;
	return end;
}

static size_t
in_words(const struct text *t, size_t i, struct time_count *c)
{
	struct row row;
	read_row(t, i, &row);
	c->in_words = true;
	for (size_t n = row.n; n > 0; n--) {
		const size_t end = unit(t, gap(t, row.ends[n - 1]), c);
		if (end && row_value(&row, n, &c->count))
			return end;
	}
	return 0;
}

static size_t
in_digits(const struct text *t, size_t i, struct time_count *c)
{
	struct numeral v;
	const size_t end = number_read(t, i, &v);
	if (!end || v.is_malformed || v.value.scale)
		return 0;
	c->count = v.value.mantissa;
	c->is_too_long = v.is_too_long;
	return end;
}

size_t
time_count_read(const struct text *t, size_t i, struct time_count *c)
{
	*c = (struct time_count){0};
	const size_t end = in_digits(t, i, c);
	return end ? unit(t, gap(t, end), c) : in_words(t, i, c);
}

/* The longest number in words at i. */
static size_t
number_in_words(const struct text *t, size_t i, struct time_count *c)
{
	struct row row;
	read_row(t, i, &row);
	c->in_words = true;
	for (size_t n = row.n; n > 0; n--) {
		if (syllable_starts(t, row.ends[n - 1]) && row_value(&row, n, &c->count))
			return row.ends[n - 1];
	}
	return 0;
}

size_t
time_count_read_round(const struct text *t, size_t i, struct time_count *c)
{
	int ignored;
	struct time_count other;
	*c = (struct time_count){0};
	size_t at = unit(t, i, c);
	if (!at)
		return 0;
	const size_t total = time_word(t, at, MYMR_BURMESE, TIME_TOTAL, &ignored);
	at = gap(t, total ? total : at);
	size_t end = in_digits(t, at, c);
	end = end ? end : number_in_words(t, at, c);
	if (!end || c->count == 0 || (c->count % 10 && !c->is_too_long))
		return 0;
	/* Of နာရီ ၂၀ မိနစ် the number is of what follows. */
	return unit(t, gap(t, end), &other) ? 0 : end;
}
