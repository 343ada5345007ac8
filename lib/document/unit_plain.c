/* SPDX-License-Identifier: MIT */
#include "document/unit_plain.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define ZWSP "\xE2\x80\x8B"
#define OBJECT "\xEF\xBF\xBC"

static bool
is_tag(const char *s, size_t n, const char *name)
{
	const size_t len = strlen(name);
	return n > len + 1 && s[0] == '<' && strncasecmp(s + 1, name, len) == 0 &&
	       strchr(" \t\r\n\f/>", s[len + 1]) && s[len + 1];
}

/* What markup that stands alone reads as: comments, scripts and tags without a partner are nothing.
 */
static const char *
code_text(const char *s, size_t n)
{
	static const char *const objects[] = {"img", "code", "kbd", "samp", "svg", "math", "embed",
		"object", "video", "audio", "canvas", "input", "select", "button", "iframe", "var"};
	if (s[0] == '`' || s[0] == '!') /* Markdown */
		return OBJECT;
	if (s[0] == ' ' || s[0] == '\\')
		return "\n";
	if (is_tag(s, n, "wbr"))
		return ZWSP;
	if (is_tag(s, n, "br"))
		return "\n";
	for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) {
		if (is_tag(s, n, objects[i]))
			return OBJECT;
	}
	/* What must not be translated has its end in it. */
	const bool has_end = n > 4 && s[1] != '!' && s[1] != '/' && memchr(s + 1, '<', n - 1);
	return has_end && !is_tag(s, n, "script") && !is_tag(s, n, "style") ? OBJECT : "";
}

static enum mymr_status
add(struct plain *plain, const struct piece *piece, const char *s, size_t n)
{
	if (n == 0)
		return MYMR_OK;
	enum mymr_status status =
		grow(&plain->parts, &plain->cap_parts, plain->n_parts, sizeof *plain->parts);
	if (status)
		return status;
	plain->parts[plain->n_parts++] = (struct plain_part){plain->text.len, piece};
	return mymr_buf_append(&plain->text, s, n);
}

enum mymr_status
plain_read(struct plain *plain, const struct mymr_document *doc, size_t i)
{
	const struct unit_detail *d = &doc->details[i];
	const struct mymr_unit *u = &doc->units[i];
	enum mymr_status status = MYMR_OK;
	plain->text.len = 0;
	plain->n_parts = plain->part = 0;
	for (size_t k = 0; k < d->n_pieces && !status; k++) {
		const struct piece *p = &d->pieces[k];
		if (p->type == PIECE_TEXT || p->type == PIECE_CHAR) {
			status = add(plain, p, u->text + p->text, p->text_len);
		} else if (p->type == PIECE_LINE_END) {
			status = add(plain, p, "\n", 1);
		} else if (p->type == PIECE_CODE) {
			const char *text = code_text(doc->s + p->source, p->source_len);
			status = add(plain, p, text, strlen(text));
		}
	}
	return status;
}

void
plain_free(struct plain *plain)
{
	mymr_buf_free(&plain->text);
	free(plain->parts);
	*plain = (struct plain){0};
}

bool
plain_source_end(struct plain *plain, size_t text, size_t *source)
{
	while (plain->part + 1 < plain->n_parts && plain->parts[plain->part + 1].text < text)
		plain->part++;
	const struct plain_part *part = &plain->parts[plain->part];
	const struct piece *p = part->piece;
	const bool is_last = plain->part + 1 == plain->n_parts;
	const size_t end = is_last ? plain->text.len : part[1].text;
	*source =
		p->type == PIECE_TEXT ? p->source + (text - part->text) : p->source + p->source_len;
	return p->type == PIECE_TEXT || text == end;
}
