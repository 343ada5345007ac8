/* SPDX-License-Identifier: MIT */
#include "document/string_unit.h"
#include "base/ascii.h"
#include "document/kind.h"

#include <stdlib.h>
#include <string.h>

/* Whether plain text goes on where the last piece ends. */
static bool
goes_on(const struct string_unit *u, enum piece_type type, size_t source)
{
	const struct piece *last = u->n ? &u->piece[u->n - 1] : NULL;
	return type == PIECE_TEXT && last && last->type == PIECE_TEXT &&
	       last->source + last->source_len == source;
}

enum mymr_status
string_unit_add(struct string_unit *u, enum piece_type type, size_t source, size_t source_len,
	const char *text, size_t n)
{
	enum mymr_status status = grow(&u->piece, &u->cap, u->n, sizeof *u->piece);
	if (status)
		return status;
	const size_t at = u->text.len;
	status = mymr_buf_append(&u->text, text, n);
	if (status)
		return status;
	if (goes_on(u, type, source)) {
		u->piece[u->n - 1].source_len += source_len;
		u->piece[u->n - 1].text_len += n;
	} else {
		u->piece[u->n++] = (struct piece){type, source, source_len, at, n};
	}
	return MYMR_OK;
}

enum mymr_status
string_unit_read(struct string_unit *u, size_t start, size_t end, char mark, string_decode *decode)
{
	const char *s = u->doc->s;
	enum mymr_status status = MYMR_OK;
	for (size_t i = start, len; i < end && !status; i += len) {
		char decoded[4];
		size_t n_decoded = 0;
		const char *next = decode ? memchr(s + i, mark, end - i) : NULL;
		len = next ? (size_t)(next - s) - i : end - i;
		if (len) {
			status = string_unit_add(u, PIECE_TEXT, i, len, s + i, len);
			continue;
		}
		len = decode(s + i, end - i, decoded, &n_decoded);
		status = len ? string_unit_add(u, PIECE_CHAR, i, len, decoded, n_decoded)
			     : string_unit_add(u, PIECE_TEXT, i, 1, s + i, 1);
		len = len ? len : 1;
	}
	return status;
}

void
string_unit_drop(struct string_unit *u)
{
	u->text.len = 0;
	u->n = 0;
}

static size_t
word_len(const char *s, size_t n)
{
	size_t len = 0;
	while (len < n && (ascii_is_letter(s[len]) || ascii_is_digit(s[len])))
		len++;
	return len;
}

/* Whether s[0..n) shows how dates are to be written, by Go's reference date and nothing else:
 * "January 2, 2006", "Mon, 02 Jan 2006 15:04 MST". */
static bool
is_go_layout(const char *s, size_t n)
{
	static const char parts[] =
		" 2006 Jan January 01 Mon Monday 2 02 15 3 03 04 05 PM pm MST at ";
	char part[sizeof " January "] = " ";
	bool has_year = false, has_day = false;
	if (n == 0 || !memchr(s, '6', n))
		return false;
	for (size_t i = 0, len; i < n && ascii_only(s + i, 1); i += len + 1) {
		len = word_len(s + i, n - i);
		if (len + 3 > sizeof part)
			return false;
		memcpy(part + 1, s + i, len);
		memcpy(part + 1 + len, " ", 2);
		if (len && !strstr(parts, part))
			return false;
		has_year |= strcmp(part, " 2006 ") == 0;
		has_day |= strcmp(part, " 2 ") == 0 || strcmp(part, " 02 ") == 0;
	}
	return has_year && has_day && ascii_only(s, n);
}

enum mymr_status
string_unit_end(struct string_unit *u, enum mymr_place place, const char *context)
{
	enum mymr_status status = MYMR_OK;
	const bool is_layout = place == MYMR_PLACE_STRING && is_go_layout(u->text.s, u->text.len);
	if (u->n && has_word(u->text.s, u->text.len) && !is_layout) {
		const struct piece *first = u->piece, *last = first + u->n - 1;
		const struct mymr_unit unit = {
			.start = u->end ? u->start : first->source,
			.end = u->end ? u->end : last->source + last->source_len,
			.place = place,
			.text = u->text.s,
			.text_len = u->text.len,
			.context = context,
			.context_len = strlen(context),
		};
		const struct unit_detail detail = {
			.pieces = u->piece, .n_pieces = u->n, .quote = u->quote, .how = u->how};
		status = document_add_unit(u->doc, &unit, &detail);
	}
	string_unit_drop(u);
	return status;
}

void
string_unit_free(struct string_unit *u)
{
	free(u->piece);
	mymr_buf_free(&u->text);
}
