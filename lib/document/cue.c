/* SPDX-License-Identifier: MIT */
/* Lines for the translation of a subtitle: few, of like width, and such that they read as the text
 * that they were made of. */
#include "document/cue.h"
#include "base/ascii.h"
#include "document/codes.h"
#include "document/runs.h"

#include <mymr/segment.h>
#include <mymr/utf8.h>
#include <mymr/wrap.h>
#include <stdlib.h>
#include <string.h>

/* What viewers are used to: two lines of this many columns. */
#define WIDTH 42
#define LINES 2

/* Columns that a line may differ from the others to end at a blank or behind ၊ and ။. */
#define WORTH 8

/* Where no line may end because another reader would take what follows for someone who speaks. */
static bool
is_dash(const char *s, size_t n)
{
	return (n && s[0] == '-') ||
	       (n >= 3 && (memcmp(s, "\xE2\x80\x93", 3) == 0 || memcmp(s, "\xE2\x80\x94", 3) == 0));
}

/* Whether s[0..n) ends with a Burmese letter. */
static bool
ends_burmese(const char *s, size_t n)
{
	uint32_t cp = 0;
	if (n >= 3)
		mymr_utf8_decode(s + n - 3, 3, &cp);
	return is_myanmar(cp);
}

static bool
begins_burmese(const char *s, size_t n)
{
	uint32_t cp = 0;
	if (n)
		mymr_utf8_decode(s, n, &cp);
	return is_myanmar(cp);
}

bool
cue_joins(const char *s, size_t from, size_t to, size_t n)
{
	return ends_burmese(s, from) && begins_burmese(s + to, n - to);
}

const char *
cue_read_break(const char *s, size_t from, size_t to, size_t n, size_t n_lead)
{
	if (is_dash(s + to + n_lead, n - to - n_lead))
		return "\n";
	if ((from && ascii_is_blank(s[from - 1])) || (to < n && ascii_is_blank(s[to])))
		return "";
	return cue_joins(s, from, to, n) ? "" : " ";
}

/* A text being laid out. plain is the text without its codes, and each byte of it has its place
 * in the text. */
struct layout {
	struct mymr_buf text;
	struct mymr_buf plain;
	size_t *place;
	size_t n_lines; /* that there may be */
};

/* Takes the codes out of the text. */
static enum mymr_status
read_plain(struct layout *l, const struct codes *codes)
{
	const char *s = l->text.s;
	enum mymr_status status = MYMR_OK;
	l->place = malloc((l->text.len + 1) * sizeof *l->place);
	if (!l->place)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < l->text.len && !status;) {
		const struct piece *code;
		const size_t len = codes_next(codes, s + i, l->text.len - i, &code);
		for (size_t k = 0; k < len; k++)
			l->place[l->plain.len + k] = i + k;
		status = mymr_buf_append(&l->plain, s + i, len);
		i += len + (code ? code->text_len : 0);
	}
	l->place[l->plain.len] = l->text.len;
	return status;
}

/* A line end in the text stays one only before a dash, and behind something. */
static void
keep_dialogue(struct layout *l)
{
	const char *s = l->plain.s;
	const size_t n = l->plain.len;
	bool is_empty = true;
	for (size_t i = 0; i < n; i++) {
		size_t next = i + 1;
		if (s[i] != '\n') {
			is_empty &= ascii_is_blank(s[i]);
			continue;
		}
		while (next < n && ascii_is_blank(s[next]))
			next++;
		const bool is_break = !is_empty && is_dash(s + next, n - next);
		l->plain.s[i] = l->text.s[l->place[i]] = is_break ? CUE_BREAK : ' ';
		is_empty |= is_break;
	}
}

/* Whether a line can end before plain's byte at, so that the text reads as before. */
static bool
can_end(const struct layout *l, size_t at)
{
	const size_t behind = l->place[at - 1] + 1;
	while (at < l->plain.len && ascii_is_blank(l->plain.s[at]))
		at++;
	if (is_dash(l->plain.s + at, l->plain.len - at))
		return false;
	return ascii_is_blank(l->text.s[behind - 1]) ||
	       *cue_read_break(l->text.s, behind, behind, l->text.len, 0) == '\0';
}

/* The best place for a line end around a column. */
struct choice {
	size_t at; /* in plain, 0: none */
	size_t cost;
};

static void
consider(struct choice *best, const struct layout *l, const struct mymr_segment *segment,
	size_t width, size_t wanted)
{
	const size_t off = width > wanted ? width - wanted : wanted - width;
	const size_t cost = off + (segment->strength == MYMR_BREAK_PREFERRED ? 0 : WORTH);
	if (segment->strength == MYMR_BREAK_SYLLABLE || segment->end >= l->plain.len ||
		(best->at && best->cost <= cost) || !can_end(l, segment->end))
		return;
	*best = (struct choice){segment->end, cost};
}

/* Ends a line before a place in plain. A space that can be the line end becomes it; otherwise the
 * line end is put in when the text is written. */
static enum mymr_status
put_break(struct layout *l, struct mymr_buf *ends, size_t at)
{
	const size_t last = l->place[at - 1];
	char *s = l->text.s;
	if (s[last] == ' ' && *cue_read_break(s, last, last + 1, l->text.len, 0) == ' ') {
		s[last] = CUE_BREAK;
		return MYMR_OK;
	}
	const size_t behind = last + 1;
	return mymr_buf_append(ends, (const char *)&behind, sizeof behind);
}

/* Ends lines near the columns that part the text evenly. */
static enum mymr_status
part(struct layout *l, struct mymr_buf *ends, size_t whole, size_t n_lines)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	struct choice best = {0, 0};
	enum mymr_status status = MYMR_OK;
	size_t width = 0, line = 1;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_LINE, l->plain.s, l->plain.len);
	while (line < n_lines && !status && mymr_segmenter_next(&segmenter, &segment)) {
		const size_t wanted = whole * line / n_lines;
		width += mymr_text_width(
			l->plain.s + segment.start, segment.end - segment.start, width);
		consider(&best, l, &segment, width, wanted);
		if (best.at && (width >= wanted + best.cost || segment.end == l->plain.len)) {
			status = put_break(l, ends, best.at);
			best.at = 0;
			line++;
		}
	}
	return status;
}

/* Lines that the unit has in the source. */
static size_t
count_lines(const struct mymr_document *doc, size_t i)
{
	size_t lines = 1;
	for (size_t k = 0; k < doc->details[i].n_pieces; k++) {
		const struct piece *p = &doc->details[i].pieces[k];
		lines +=
			p->type == PIECE_CHAR && p->source_len && strchr("\r\n", doc->s[p->source]);
	}
	return lines;
}

/* A line must not begin with what reads as a time. */
static bool
has_arrow(const char *s, size_t n)
{
	for (size_t i = 0; i + 2 < n; i++) {
		if (memcmp(s + i, "-->", 3) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
break_lines(struct layout *l, struct mymr_buf *ends)
{
	const char *s = l->plain.s;
	const size_t len = l->plain.len;
	if (len == 0 || memchr(s, CUE_BREAK, len) || has_arrow(s, len))
		return MYMR_OK;
	const size_t width = mymr_text_width(s, len, 0);
	const size_t n = (width + WIDTH - 1) / WIDTH;
	return n < 2 ? MYMR_OK : part(l, ends, width, n < l->n_lines ? n : l->n_lines);
}

/* Copies the text, with line ends at the places that have none yet. */
static enum mymr_status
put_lines(struct mymr_buf *out, const struct layout *l, const struct mymr_buf *ends)
{
	enum mymr_status status = MYMR_OK;
	size_t from = 0;
	for (size_t k = 0; k < ends->len && !status; k += sizeof from) {
		size_t end;
		memcpy(&end, ends->s + k, sizeof end);
		status = mymr_buf_append(out, l->text.s + from, end - from);
		if (!status)
			status = mymr_buf_putc(out, CUE_BREAK);
		from = end;
	}
	return status ? status : mymr_buf_append(out, l->text.s + from, l->text.len - from);
}

/* Line ends of all kinds become one kind, and the sign for them a blank. */
static enum mymr_status
copy_text(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		if (s[i] == '\r' && i + 1 < n && s[i + 1] == '\n')
			i++;
		status = mymr_buf_putc(out, s[i] == '\r' ? '\n' : s[i] == CUE_BREAK ? ' ' : s[i]);
	}
	return status;
}

enum mymr_status
cue_arrange(
	struct mymr_buf *out, const struct mymr_document *doc, size_t i, const char *text, size_t n)
{
	struct layout l = {.n_lines = count_lines(doc, i)};
	struct mymr_buf ends = {0};
	struct codes codes;
	l.n_lines = l.n_lines > LINES ? l.n_lines : LINES;
	enum mymr_status status = codes_init(&codes, &doc->units[i], &doc->details[i]);
	if (!status)
		status = copy_text(&l.text, text, n);
	if (!status)
		status = read_plain(&l, &codes);
	if (!status) {
		keep_dialogue(&l);
		status = break_lines(&l, &ends);
	}
	if (!status)
		status = put_lines(out, &l, &ends);
	codes_free(&codes);
	free(l.place);
	mymr_buf_free(&l.text);
	mymr_buf_free(&l.plain);
	mymr_buf_free(&ends);
	return status;
}
