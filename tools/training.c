/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "training.h"
#include "file.h"
#include "lines.h"
#include "message.h"

#include <mymr/syllable.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

/* A line of a file and what is to be done with each. */
struct row {
	const char *title;
	size_t line; /* from 1 on */
	const char *s;
	size_t n;
};

typedef int
add_row(struct training *t, const struct row *row);

/* What some editors put before a text. */
static size_t
mark_len(const struct mymr_buf *text)
{
	static const char mark[] = "\xEF\xBB\xBF";
	const size_t n = sizeof mark - 1;
	return text->len >= n && memcmp(text->s, mark, n) == 0 ? n : 0;
}

static int
add_rows(struct training *t, const char *title, const struct mymr_buf *text, add_row *add)
{
	size_t offset, n_end;
	struct row row = {.title = title};
	int rc = DONE;
	if (mymr_utf8_check(text->s, text->len, &offset)) {
		complain_utf8(title, text->s, text->len, offset, false);
		return TROUBLE;
	}
	for (size_t i = mark_len(text); i < text->len && rc == DONE; i += row.n + n_end) {
		row.s = text->s + i;
		row.n = line_len(row.s, text->len - i, &n_end);
		row.line++;
		if (row.n)
			rc = add(t, &row);
	}
	return rc;
}

static int
add_file(struct training *t, const char *path, add_row *add)
{
	struct mymr_buf text = {0};
	int rc = file_read(path, &text);
	if (rc == DONE && text.len)
		rc = add_rows(t, file_title(path), &text, add);
	mymr_buf_free(&text);
	return rc;
}

static int
check(const struct row *row, enum mymr_status status)
{
	if (!status)
		return DONE;
	complain_at(row->title, row->line, 0, "%s", _(mymr_status_text(status)));
	return TROUBLE;
}

static size_t
count_words(const struct row *row)
{
	size_t n_words = 0;
	bool is_inside = false;
	for (size_t i = 0, len; i < row->n; i += len) {
		enum mymr_piece piece;
		len = mymr_syllable_next(row->s + i, row->n - i, &piece);
		const bool is_blank = piece == MYMR_PIECE_BLANK || piece == MYMR_PIECE_NEWLINE;
		n_words += !is_blank && !is_inside;
		is_inside = !is_blank;
	}
	return n_words;
}

static int
add_gold(struct training *t, const struct row *row)
{
	const size_t n_words = count_words(row);
	if (n_words == 0)
		return DONE;
	t->n_sentences++;
	t->n_words += n_words;
	return check(row, mymr_trainer_add_gold(t->trainer, row->s, row->n, t->weight));
}

static int
add_text(struct training *t, const struct row *row)
{
	return check(row, mymr_trainer_add_text(t->trainer, row->s, row->n, 1));
}

/* The number that s[0..n) is; 0 when it is none. */
static double
read_count(const char *s, size_t n)
{
	char digits[32], *end;
	if (n == 0 || n >= sizeof digits)
		return 0;
	memcpy(digits, s, n);
	digits[n] = '\0';
	const double count = strtod(digits, &end);
	return *end || !(count >= 1 && count <= 1e15) ? 0 : count;
}

static int
add_count(struct training *t, const struct row *row)
{
	const char *tab = memchr(row->s, '\t', row->n);
	const size_t n = tab ? (size_t)(tab - row->s) : row->n;
	const double count = tab ? read_count(tab + 1, row->n - n - 1) : 0;
	if (count > 0 && n > 0)
		return check(row, mymr_trainer_add_word(t->trainer, row->s, n, count));
	complain_at(row->title, row->line, 0, _("not a word, a tab and a count"));
	return TROUBLE;
}

static int
add_entry(struct training *t, const struct row *row)
{
	size_t n = 0;
	while (n < row->n && row->s[n] != '/' && row->s[n] != '\t')
		n++;
	if (n == 0 || row->s[0] == '#' || (row->line == 1 && read_count(row->s, n) > 0))
		return DONE;
	return check(row, mymr_trainer_add_word(t->trainer, row->s, n, 1));
}

int
training_add_gold(struct training *t, const char *path)
{
	return add_file(t, path, add_gold);
}

int
training_add_text(struct training *t, const char *path)
{
	return add_file(t, path, add_text);
}

int
training_add_counts(struct training *t, const char *path)
{
	return add_file(t, path, add_count);
}

int
training_add_dictionary(struct training *t, const char *path)
{
	return add_file(t, path, add_entry);
}
