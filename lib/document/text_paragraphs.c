/* SPDX-License-Identifier: MIT */
/* Plain text whose lines were broken to fit: a unit is a paragraph, up to a line without text; a
 * bullet begins another one. */
#include "document/cue.h"
#include "document/document.h"
#include "document/kind.h"
#include "document/string_unit.h"
#include "document/text.h"

#include <mymr/utf8.h>
#include <string.h>

struct paragraphs {
	struct mymr_document *doc;
	struct string_unit unit;
	size_t end; /* of the last line that was added */
};

/* A line: its text without what stands before and behind it. */
struct line {
	size_t start;
	size_t end;
	bool has_bullet;
};

static struct line
read_line(const struct mymr_document *doc, size_t start, size_t end)
{
	struct line line = {.start = start, .end = end};
	while (line.start < end && strchr(" \t", doc->s[line.start]))
		line.start++;
	const size_t lead = text_lead_len(doc->s + line.start, end - line.start);
	line.has_bullet = lead > 0;
	line.start += lead;
	line.end -= text_trail_len(doc->s + line.start, end - line.start);
	return line;
}

static enum mymr_status
end_paragraph(struct paragraphs *p)
{
	return string_unit_end(&p->unit, MYMR_PLACE_LINE, "");
}

static enum mymr_status
add_line(struct paragraphs *p, const struct line *line)
{
	const struct mymr_document *doc = p->doc;
	enum mymr_status status = MYMR_OK;
	if (p->unit.n && line->has_bullet)
		status = end_paragraph(p);
	if (!status && p->unit.n) {
		const bool joins = cue_joins(doc->s, p->end, line->start, doc->n);
		status = string_unit_add(
			&p->unit, PIECE_CHAR, p->end, line->start - p->end, " ", joins ? 0 : 1);
	}
	p->end = line->end;
	return status ? status
		      : string_unit_add(&p->unit, PIECE_TEXT, line->start, line->end - line->start,
				doc->s + line->start, line->end - line->start);
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct paragraphs p = {.doc = doc, .unit = {.doc = doc}};
	enum mymr_status status = MYMR_OK;
	(void)error;
	for (size_t start = 0, end; start < doc->n && !status; start = end + 1) {
		end = text_line_end(doc, start);
		const struct line line = read_line(doc, start, end);
		status = line.start < line.end ? add_line(&p, &line) : end_paragraph(&p);
		if (end + 1 < doc->n && doc->s[end] == '\r' && doc->s[end + 1] == '\n')
			end++;
	}
	if (!status)
		status = end_paragraph(&p);
	string_unit_free(&p.unit);
	return status;
}

const struct format format_paragraphs = {
	.name = "paragraphs",
	.suffixes = "",
	.scan = scan,
	.escape = text_escape,
};
