/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts of the page: translations with their breaks and marks, sources with what changed. */
#include "review.h"

#include <mymr/segment.h>
#include <mymr/similar.h>
#include <mymr/utf8.h>
#include <stdbool.h>
#include <string.h>

/* Findings begin in the order of their places; what has begun and not ended is marked. */
struct marker {
	const struct finding *finding;
	size_t n;
	size_t marked_to;
};

static bool
is_marked(struct marker *m, size_t at)
{
	for (; m->n && m->finding->text_part.at <= at; m->finding++, m->n--) {
		const size_t end = m->finding->text_part.at + m->finding->text_part.n;
		m->marked_to = end > m->marked_to ? end : m->marked_to;
	}
	return at < m->marked_to;
}

static void
put_part(struct html *html, const char *s, size_t start, size_t end, struct marker *m)
{
	bool is_open = false;
	for (size_t i = start, len; i < end && !html->status; i += len) {
		uint32_t cp;
		const bool is_inside = is_marked(m, i);
		len = mymr_utf8_decode(s + i, end - i, &cp);
		if (is_inside != is_open)
			html_put(html, is_inside ? "<mark>" : "</mark>");
		is_open = is_inside;
		(is_open ? html_put_visible : html_put_text)(html, s + i, len);
	}
	html_put(html, is_open ? "</mark>" : "");
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A piece that no line end may part; blanks at its end are where one may be. */
static void
put_piece(struct html *html, const char *s, const struct mymr_segment *piece, struct marker *m)
{
	size_t end = piece->end;
	while (end > piece->start && is_blank(s[end - 1]))
		end--;
	html_put(html, "<span>");
	put_part(html, s, piece->start, end, m);
	html_put(html, "</span><wbr>");
	put_part(html, s, end, piece->end, m);
}

static bool
next_piece(struct mymr_segmenter *segmenter, struct mymr_segment *piece)
{
	struct mymr_segment segment;
	if (!mymr_segmenter_next(segmenter, piece))
		return false;
	while (piece->strength == MYMR_BREAK_SYLLABLE && mymr_segmenter_next(segmenter, &segment)) {
		piece->end = segment.end;
		piece->strength = segment.strength;
	}
	return true;
}

void
review_put_translation(struct html *html, const struct mymr_po_string *text,
	const struct finding *finding, size_t n_findings)
{
	struct marker m = {finding, n_findings, 0};
	struct mymr_segmenter segmenter;
	struct mymr_segment piece;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_LINE, text->s, text->len);
	while (!html->status && next_piece(&segmenter, &piece)) {
		if (piece.piece == MYMR_PIECE_SYLLABLE)
			put_piece(html, text->s, &piece, &m);
		else
			put_part(html, text->s, piece.start, piece.end, &m);
	}
}

struct change {
	const char *opening;
	const char *closing;
	const char *before;
	const char *behind;
};

static const struct change changes[] = {
	{"[-", "-]", "<del>", "</del>"},
	{"{+", "+}", "<ins>", "</ins>"},
};

static const struct change *
change_at(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
		if (n >= 2 && memcmp(s, changes[i].opening, 2) == 0)
			return &changes[i];
	return NULL;
}

/* As mymr_word_diff writes it. */
static void
put_difference(struct html *html, const char *s, size_t n)
{
	const struct change *open = NULL;
	for (size_t i = 0; i < n; i++) {
		const struct change *change = open ? NULL : change_at(s + i, n - i);
		if (change)
			html_put(html, change->before);
		else if (open && n - i >= 2 && memcmp(s + i, open->closing, 2) == 0)
			html_put(html, open->behind);
		else {
			size_t from = i;
			while (i + 1 < n && ((unsigned char)s[i + 1] & 0xC0) == 0x80)
				i++;
			html_put_text(html, s + from, i + 1 - from);
			continue;
		}
		open = change;
		i++;
	}
	html_put(html, open ? open->behind : "");
}

void
review_put_source(
	struct html *html, const struct mymr_po_string *previous, const struct mymr_po_string *text)
{
	struct mymr_buf difference = {0};
	if (!previous->s) {
		html_put_text(html, text->s, text->len);
		return;
	}
	if (!html->status)
		html->status =
			mymr_word_diff(&difference, previous->s, previous->len, text->s, text->len);
	if (!html->status && difference.len)
		put_difference(html, difference.s, difference.len);
	mymr_buf_free(&difference);
}
