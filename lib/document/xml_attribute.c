/* SPDX-License-Identifier: MIT */
/* Values of attributes as units. */
#include "base/ascii.h"
#include "document/kind.h"
#include "document/string_unit.h"
#include "document/xml_unit.h"

#include <string.h>

/* The next attribute of a tag that is well-formed, from offset *at on: its value between quotes. */
static bool
next_attribute(const char *s, size_t end, size_t *at, const char **name, size_t *n, size_t *value,
	size_t *value_end)
{
	size_t i = *at;
	while (i < end && ascii_is_space(s[i]))
		i++;
	*name = s + i;
	const char *equals = memchr(s + i, '=', end - i);
	if (!equals)
		return false;
	*n = strcspn(*name, " \t\r\n=");
	for (i = (size_t)(equals - s) + 1; ascii_is_space(s[i]);)
		i++;
	const char *close = memchr(s + i + 1, s[i], end - i - 1);
	*value = i + 1;
	*value_end = close ? (size_t)(close - s) : end;
	*at = *value_end + 1;
	return close != NULL;
}

/* XML reads every blank of a value as a space. */
static enum mymr_status
add_run(struct string_unit *u, const struct xml_flat *f, const struct xml_run *r)
{
	enum mymr_status status = MYMR_OK;
	const char *s = f->text.s + r->text;
	if (r->type == XML_RUN_CHAR)
		return string_unit_add(u, PIECE_CHAR, r->source, r->source_len,
			f->s[r->source] == '&' ? s : " ", r->text_len);
	for (size_t i = 0; i < r->text_len && !status; i++) {
		const bool is_space = s[i] == '\n' || s[i] == '\t';
		status = string_unit_add(u, is_space ? PIECE_CHAR : PIECE_TEXT, r->source + i, 1,
			is_space ? " " : s + i, 1);
	}
	return status;
}

static enum mymr_status
add_value(struct string_unit *u, const struct xml_flat *f, const char *context, size_t context_len)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < f->n && !status; i++)
		status = add_run(u, f, &f->run[i]);
	if (status || u->n == 0 || !has_word(u->text.s, u->text.len))
		return status;
	const struct piece *last = u->piece + u->n - 1;
	const struct mymr_unit unit = {.start = u->piece[0].source,
		.end = last->source + last->source_len,
		.place = MYMR_PLACE_ATTRIBUTE,
		.text = u->text.s,
		.text_len = u->text.len,
		.context = context,
		.context_len = context_len};
	const struct unit_detail detail = {.pieces = u->piece,
		.n_pieces = u->n,
		.quote = f->s[unit.start - 1],
		.how = XML_HOW_VALUE};
	return document_add_unit(u->doc, &unit, &detail);
}

bool
xml_attribute_find(const struct mymr_document *doc, size_t tag, size_t tag_end, const char *name,
	size_t *start, size_t *end)
{
	const char *found;
	size_t at = tag, n;
	while (at < tag_end && !ascii_is_space(doc->s[at]))
		at++;
	while (next_attribute(doc->s, tag_end, &at, &found, &n, start, end)) {
		if (n == strlen(name) && memcmp(found, name, n) == 0)
			return true;
	}
	return false;
}

enum mymr_status
xml_attribute_add(struct mymr_document *doc, size_t tag, size_t tag_end, const char *name,
	const char *context, size_t context_len)
{
	struct xml_flat flat = {.s = doc->s};
	struct string_unit unit = {.doc = doc};
	size_t value, end;
	if (!xml_attribute_find(doc, tag, tag_end, name, &value, &end))
		return MYMR_OK;
	enum mymr_status status = xml_flat_add(&flat, value, end);
	if (!status)
		status = add_value(&unit, &flat, context, context_len);
	xml_flat_free(&flat);
	string_unit_free(&unit);
	return status;
}
