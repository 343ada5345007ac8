/* SPDX-License-Identifier: MIT */
#include "document/string_unit.h"
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

enum mymr_status
string_unit_end(struct string_unit *u, enum mymr_place place, const char *context)
{
	enum mymr_status status = MYMR_OK;
	if (u->n && has_word(u->text.s, u->text.len)) {
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
