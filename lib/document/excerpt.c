/* SPDX-License-Identifier: MIT */
/* The beginning of a document. */
#include "document/document.h"
#include "document/html_close.h"
#include "document/unit_plain.h"

#include <mymr/page.h>
#include <string.h>

/* Where the excerpt may end, in the source. */
struct cut {
	size_t words; /* counted so far */
	size_t wanted;
	size_t end;      /* behind the last word wanted */
	size_t sentence; /* behind the last sentence in the last fifth, 0 for none */
	bool is_over;    /* there are more words than wanted */
};

static bool
is_word(const struct mymr_segment *segment)
{
	return segment->piece == MYMR_PIECE_SYLLABLE || segment->piece == MYMR_PIECE_WORD ||
	       segment->piece == MYMR_PIECE_NUMBER;
}

static bool
is_one_of(const char *s, size_t n, const char *const *signs)
{
	for (; *signs; signs++) {
		if (n == strlen(*signs) && memcmp(s, *signs, n) == 0)
			return true;
	}
	return false;
}

static bool
ends_sentence(const struct plain *plain, const struct mymr_segment *segment)
{
	static const char *const always[] = {"။", NULL}, *const at_blank[] = {".", "!", "?", NULL};
	const char *s = plain->text.s + segment->start;
	const size_t n = segment->end - segment->start;
	if (is_one_of(s, n, always))
		return true;
	return is_one_of(s, n, at_blank) &&
	       (segment->end == plain->text.len || strchr(" \n\"'", s[n]));
}

/* Quotes and brackets that close behind the end of a sentence belong to it. */
static bool
goes_on(const struct plain *plain, const struct mymr_segment *segment)
{
	static const char *const signs[] = {"”", "’", ")", "]", "\"", "»", NULL};
	return is_one_of(plain->text.s + segment->start, segment->end - segment->start, signs);
}

static void
count_unit(struct cut *cut, struct plain *plain, const struct mymr_segment_model *model)
{
	struct mymr_segmenter w;
	struct mymr_segment segment;
	bool is_end = false;
	size_t source;
	mymr_segmenter_start(&w, model, MYMR_BY_WORD, plain->text.s, plain->text.len);
	while (mymr_segmenter_next(&w, &segment)) {
		if (is_word(&segment) && cut->words == cut->wanted) {
			cut->is_over = true;
			return;
		}
		is_end = ends_sentence(plain, &segment) || (is_end && goes_on(plain, &segment));
		cut->words += is_word(&segment);
		if (!plain_source_end(plain, segment.end, &source))
			continue;
		if (is_word(&segment))
			cut->end = source;
		if (is_end && cut->words + cut->wanted / 5 >= cut->wanted)
			cut->sentence = source;
	}
	/* A block that ends is as good as a sentence. */
	if (cut->words + cut->wanted / 5 >= cut->wanted && plain->text.len &&
		plain_source_end(plain, plain->text.len, &source))
		cut->sentence = source;
}

static enum mymr_status
find_cut(struct cut *cut, const struct mymr_document *doc, const struct mymr_segment_model *model)
{
	struct plain plain = {0};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < doc->n_units && !status && !cut->is_over; i++) {
		const enum mymr_place place = doc->units[i].place;
		if (place != MYMR_PLACE_ELEMENT && place != MYMR_PLACE_LINE)
			continue;
		status = plain_read(&plain, doc, i);
		if (!status && plain.text.len)
			count_unit(cut, &plain, model);
	}
	plain_free(&plain);
	return status;
}

static enum mymr_status
write_excerpt(struct mymr_buf *out, const struct mymr_document *doc, const struct cut *cut,
	const char *ellipsis)
{
	const size_t end = cut->sentence ? cut->sentence : cut->end;
	enum mymr_status status = mymr_buf_append(out, doc->s, end);
	if (!status && !cut->sentence && ellipsis)
		status = mymr_buf_puts(out, ellipsis);
	if (!status && doc->format == &format_html)
		status = html_close(out, doc->s, doc->n, end);
	if (!status && doc->n && doc->s[doc->n - 1] == '\n')
		status = mymr_buf_putc(out, '\n');
	return status;
}

/* Whether what ends anywhere between two texts is still of the format. */
static bool
can_end(const struct mymr_document *doc)
{
	static const char *const names[] = {"html", "markdown", "text", NULL};
	return is_one_of(doc->format->name, strlen(doc->format->name), names);
}

enum mymr_status
mymr_document_excerpt(struct mymr_buf *out, const struct mymr_document *doc,
	const struct mymr_excerpt_options *options)
{
	const size_t before = out->len;
	struct cut cut = {.wanted = options->words};
	if (options->words == 0 || !can_end(doc))
		return MYMR_EINVAL;
	enum mymr_status status = find_cut(&cut, doc, options->model);
	if (!status)
		status = cut.is_over ? write_excerpt(out, doc, &cut, options->ellipsis)
				     : mymr_buf_append(out, doc->s, doc->n);
	if (status)
		out->len = before;
	return status;
}
