/* SPDX-License-Identifier: MIT */
/* Plain text: each line is a unit, list bullets and blanks around it left alone. */
#include "document/text.h"
#include "document/kind.h"

#include <string.h>

/* One of what may stand before the words of a line. */
static size_t
lead_len(const char *s, size_t n)
{
	static const char *const leads[] = {" ", "\t", "\xEF\xBB\xBF", "\xC2\xA0", "\xE2\x80\xA2",
		"\xE2\x80\xA3", "\xC2\xB7", "- ", "* "};
	for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
		size_t len = strlen(leads[i]);
		if (n >= len && memcmp(s, leads[i], len) == 0)
			return len;
	}
	return 0;
}

size_t
text_lead_len(const char *s, size_t n)
{
	size_t sum = 0;
	for (size_t len; (len = lead_len(s + sum, n - sum)) > 0;)
		sum += len;
	return sum;
}

static size_t
trail_len(const char *s, size_t n)
{
	if (n && s[n - 1] && strchr(" \t", s[n - 1]))
		return 1;
	return n >= 2 && memcmp(s + n - 2, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

size_t
text_trail_len(const char *s, size_t n)
{
	size_t sum = 0;
	for (size_t len; (len = trail_len(s, n - sum)) > 0;)
		sum += len;
	return sum;
}

static enum mymr_status
add_line(struct mymr_document *doc, size_t start, size_t end)
{
	start += text_lead_len(doc->s + start, end - start);
	end -= text_trail_len(doc->s + start, end - start);
	if (!has_word(doc->s + start, end - start))
		return MYMR_OK;
	struct piece piece = {PIECE_TEXT, start, end - start, 0, end - start};
	struct unit_detail detail = {.pieces = &piece, .n_pieces = 1};
	struct mymr_unit unit = {.start = start,
		.end = end,
		.place = MYMR_PLACE_LINE,
		.text = doc->s + start,
		.text_len = end - start,
		.context = ""};
	return document_add_unit(doc, &unit, &detail);
}

/* A line ends with LF, CR or both: CR LF has an empty line inside, which is no unit. */
size_t
text_line_end(const struct mymr_document *doc, size_t start)
{
	while (start < doc->n && doc->s[start] != '\n' && doc->s[start] != '\r')
		start++;
	return start;
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	(void)error;
	enum mymr_status status = MYMR_OK;
	for (size_t start = 0, end; start < doc->n && !status; start = end + 1) {
		end = text_line_end(doc, start);
		status = add_line(doc, start, end);
	}
	return status;
}

enum mymr_status
text_escape(struct mymr_buf *out, const struct mymr_unit *unit, const struct unit_detail *detail,
	const char *text, size_t n)
{
	(void)unit;
	(void)detail;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = mymr_buf_putc(out, text[i] == '\n' || text[i] == '\r' ? ' ' : text[i]);
	return status;
}

const struct format format_text = {
	.name = "text",
	.suffixes = "txt text",
	.scan = scan,
	.escape = text_escape,
};
