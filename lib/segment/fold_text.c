/* SPDX-License-Identifier: MIT */
#include <mymr/wrap.h>

#include <string.h>

/* A line under way. */
struct fold {
	struct mymr_buf *out;
	const char *s;
	const char *line_end;
	size_t width;
	size_t column;       /* behind the last word */
	size_t blanks_start; /* blanks behind it, which wait for the next */
	size_t blanks_end;
};

/* Bytes [start, end) and where their blanks and line end begin. */
struct run {
	size_t start;
	size_t letters_end;
	size_t end;
	bool ends_line;
};

static size_t
letters_end(const char *s, const struct mymr_segment *segment)
{
	size_t letters = segment->start, i = segment->start;
	while (i < segment->end) {
		enum mymr_piece piece;
		i += mymr_syllable_next(s + i, segment->end - i, &piece);
		if (piece != MYMR_PIECE_BLANK && piece != MYMR_PIECE_NEWLINE)
			letters = i;
	}
	return letters;
}

static struct run
run_of(const char *s, const struct mymr_segment *segment)
{
	return (struct run){segment->start, letters_end(s, segment), segment->end,
		segment->strength == MYMR_BREAK_MANDATORY};
}

/* What stands before the next line end that may be. */
static bool
next_run(struct mymr_segmenter *w, bool parts_words, struct run *run)
{
	struct mymr_segment segment;
	if (!mymr_segmenter_next(w, &segment))
		return false;
	const size_t start = segment.start;
	while (!parts_words && segment.strength == MYMR_BREAK_SYLLABLE &&
		mymr_segmenter_next(w, &segment))
		;
	*run = run_of(w->s, &segment);
	run->start = start;
	return true;
}

static size_t
columns(const struct fold *f, const struct run *run, size_t *blanks)
{
	*blanks =
		mymr_text_width(f->s + f->blanks_start, f->blanks_end - f->blanks_start, f->column);
	return mymr_text_width(
		f->s + run->start, run->letters_end - run->start, f->column + *blanks);
}

static enum mymr_status
put(struct fold *f, const struct run *run)
{
	enum mymr_status status = MYMR_OK;
	size_t blanks, wide = columns(f, run, &blanks);
	if (f->column > 0 && wide > 0 && f->column + blanks + wide > f->width) {
		status = mymr_buf_puts(f->out, f->line_end);
		f->blanks_start = f->blanks_end = run->start;
		f->column = 0;
		wide = columns(f, run, &blanks);
	}
	if (!status)
		status = mymr_buf_append(
			f->out, f->s + f->blanks_start, f->blanks_end - f->blanks_start);
	if (!status)
		status = mymr_buf_append(f->out, f->s + run->start, run->letters_end - run->start);
	f->column += blanks + wide;
	f->blanks_start = run->letters_end;
	f->blanks_end = run->end;
	if (!run->ends_line || status)
		return status;
	f->column = 0;
	f->blanks_start = run->end;
	return mymr_buf_append(f->out, f->s + run->letters_end, run->end - run->letters_end);
}

/* A word that is wider than a line goes syllable by syllable. */
static enum mymr_status
put_word(struct fold *f, const struct mymr_segmenter *at, const struct run *word)
{
	size_t blanks;
	struct mymr_segmenter w = *at;
	struct run run;
	enum mymr_status status = MYMR_OK;
	if (mymr_text_width(f->s + word->start, word->letters_end - word->start, 0) <= f->width)
		return put(f, word);
	if (f->column > 0 && columns(f, word, &blanks) > 0) {
		status = mymr_buf_puts(f->out, f->line_end);
		f->blanks_start = f->blanks_end = word->start;
		f->column = 0;
	}
	while (!status && w.at < word->end && next_run(&w, true, &run))
		status = put(f, &run);
	return status;
}

/* How the first line of a text ends. */
static const char *
line_end(const char *s, size_t n)
{
	const char *end = n ? memchr(s, '\n', n) : NULL;
	return end && end > s && end[-1] == '\r' ? "\r\n" : "\n";
}

enum mymr_status
mymr_fold_text(struct mymr_buf *out, const char *s, size_t n,
	const struct mymr_segment_model *model, size_t width)
{
	const size_t before = out->len;
	struct fold f = {.out = out, .s = s, .line_end = line_end(s, n), .width = width};
	struct mymr_segmenter w, at;
	struct run word;
	enum mymr_status status = width ? MYMR_OK : MYMR_EINVAL;
	mymr_segmenter_start(&w, model, MYMR_BY_LINE, s, n);
	for (at = w; !status && next_run(&w, false, &word); at = w)
		status = put_word(&f, &at, &word);
	if (status)
		out->len = before;
	return status;
}
