/* SPDX-License-Identifier: MIT */
/* Runs of Myanmar text wherever they stand: the scanner for actions on encodings, which must miss
 * nothing, where that for translation must leave out what no one reads. */
#include "base/reason.h"
#include "document/apple_strings.h"
#include "document/document.h"
#include "document/fonts.h"
#include "document/html_charref.h"
#include "document/html_parse.h"
#include "document/json.h"
#include "document/php_string.h"
#include "document/runs.h"
#include "document/string_unit.h"

#include <mymr/recode.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

/* A run being read. */
struct run {
	struct mymr_document *doc;
	const struct run_format *rules;
	struct string_unit unit;
	bool has_myanmar;
};

bool
is_myanmar(uint32_t cp)
{
	return (cp >= 0x1000 && cp < 0x10A0) || (cp >= 0xA9E0 && cp < 0xAA00) ||
	       (cp >= 0xAA60 && cp < 0xAA80);
}

/* Whether a run is the value of an attribute that names a file: of an archive, no member gets
 * another name. */
static bool
is_reference(const struct mymr_document *doc, size_t start)
{
	static const char *const names[] = {
		"href", "src", "full-path", "Target", "poster", "data", "PartName"};
	const char *s = doc->s, *end = s + start;
	if (!doc->archive || start < 3 || (end[-1] != '"' && end[-1] != '\'') || end[-2] != '=')
		return false;
	const char *name = end - 2;
	while (name > s && !strchr(" \t\r\n:<", name[-1]))
		name--;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strlen(names[i]) == (size_t)(end - 2 - name) &&
			memcmp(names[i], name, strlen(names[i])) == 0)
			return true;
	}
	return false;
}

/* Pieces without text at the end are markup behind the run. */
static enum mymr_status
end_run(struct run *r)
{
	struct string_unit *u = &r->unit;
	enum mymr_status status = MYMR_OK;
	while (u->n && u->piece[u->n - 1].text_len == 0)
		u->n--;
	if (r->has_myanmar && u->n && !is_reference(r->doc, u->piece[0].source)) {
		const struct piece *first = u->piece, *last = first + u->n - 1;
		struct mymr_unit unit = {.start = first->source,
			.end = last->source + last->source_len,
			.place = MYMR_PLACE_LINE,
			.text = u->text.s,
			.text_len = u->text.len,
			.context = ""};
		struct unit_detail detail = {.pieces = u->piece, .n_pieces = u->n};
		status = document_add_unit(r->doc, &unit, &detail);
	}
	string_unit_drop(u);
	r->has_myanmar = false;
	return status;
}

static enum mymr_status
add_piece(struct run *r, enum piece_type type, size_t source, size_t source_len, const char *text,
	size_t text_len)
{
	if (r->unit.n == 0 && text_len == 0)
		return MYMR_OK;
	return string_unit_add(&r->unit, type, source, source_len, text, text_len);
}

/* Signs that are written before their consonant in Zawgyi: they begin a cluster. */
static bool
is_prefix(uint32_t cp)
{
	return cp == 0x1031 || cp == 0x103B || (cp >= 0x107E && cp <= 0x1084);
}

static bool
is_mark(uint32_t cp)
{
	return !is_prefix(cp) && ((cp >= 0x102B && cp <= 0x103E) || cp == 0x1033 || cp == 0x1034 ||
					 (cp >= 0x105E && cp <= 0x1097));
}

/* Whether a tag stands inside a cluster: behind a prefix, or before a mark. */
static bool
is_inside_cluster(const struct run *r, const char *behind, size_t n)
{
	uint32_t cp = 0;
	if (r->unit.text.len < 3)
		return false;
	mymr_utf8_decode(r->unit.text.s + r->unit.text.len - 3, 3, &cp);
	if (!is_myanmar(cp))
		return false;
	if (is_prefix(cp) && cp == 0x1031)
		return n && behind[0] != '<';
	cp = 0;
	mymr_utf8_decode(behind, n, &cp);
	return is_mark(cp);
}

static enum mymr_status
on_tag(struct run *r, size_t at, size_t *tag_len, size_t end)
{
	const char *s = r->doc->s;
	const size_t joint =
		r->rules->has_joints && r->unit.n ? runs_joint_len(s + at, end - at) : 0;
	const size_t len = *tag_len;
	if (joint) {
		*tag_len = joint;
		return add_piece(r, PIECE_CLOSE, at, joint, "", 0);
	}
	if (!is_inside_cluster(r, s + at + len, end - at - len))
		return end_run(r);
	return add_piece(r, s[at + 1] == '/' ? PIECE_CLOSE : PIECE_OPEN, at, len, "", 0);
}

/* \u1000 of most, \U1000 of Apple and \u{1000} of PHP. */
static size_t
unescape(const char *s, size_t n, char *out, size_t *n_out)
{
	*n_out = 0;
	if (n > 2 && s[1] == 'u' && s[2] == '{')
		return php_decode_double(s, n, out, n_out);
	return n > 1 && s[1] == 'U' ? apple_decode(s, n, out, n_out)
				    : json_unescape(s, n, out, n_out);
}

/* A reference or an escape that stands for Myanmar text; *len 0 when it is something else. */
static enum mymr_status
on_escape(struct run *r, size_t at, size_t end, size_t *len)
{
	const char *s = r->doc->s;
	char decoded[CHARREF_MAX];
	size_t decoded_len = 0;
	uint32_t cp = 0;
	*len = 0;
	if (s[at] == '&' && r->rules->has_markup)
		*len = html_charref(s + at, end - at, false, decoded, &decoded_len);
	else if (s[at] == '\\' && r->rules->has_escapes)
		*len = unescape(s + at, end - at, decoded, &decoded_len);
	if (*len)
		mymr_utf8_decode(decoded, decoded_len, &cp);
	if (!is_myanmar(cp)) {
		*len = 0;
		return MYMR_OK;
	}
	r->has_myanmar = true;
	return add_piece(r, PIECE_CHAR, at, *len, decoded, decoded_len);
}

/* U+1000..U+10BF and, in the last two, the extended blocks: first bytes of what is looked for. */
static bool
starts_myanmar(const char *s)
{
	const unsigned char first = (unsigned char)s[0], second = (unsigned char)s[1];
	return (first == 0xE1 && second <= 0x82) ||
	       (first == 0xEA && (second == 0xA7 || second == 0xA9));
}

/* What the bytes of a range mean. */
struct reading {
	const char *ends;
	bool has_tags;
};

static bool
is_end(const struct reading *how, char c)
{
	return (unsigned char)c < '\t' || ((unsigned char)c < 0x80 && strchr(how->ends, c));
}

/* The length of plain text at s: up to what ends a run, or may be a tag or an escape. */
static size_t
plain_len(const struct reading *how, const char *s, size_t n, bool *has_myanmar)
{
	size_t i = 0;
	do {
		if ((unsigned char)s[i] >= 0xE1 && i + 1 < n && starts_myanmar(s + i))
			*has_myanmar = true;
		i++;
	} while (i < n &&
		 ((unsigned char)s[i] > 0x7F ||
			 (s[i] != '<' && s[i] != '&' && s[i] != '\\' && !is_end(how, s[i]))));
	return i;
}

static enum mymr_status
read_range(struct run *r, size_t at, size_t end, const struct reading *how)
{
	const char *s = r->doc->s;
	enum mymr_status status = MYMR_OK;
	for (size_t len; at < end && !status; at += len) {
		len = how->has_tags && s[at] == '<' ? html_markup_len(s + at, end - at) : 0;
		if (len) {
			status = on_tag(r, at, &len, end);
			continue;
		}
		if (is_end(how, s[at])) {
			len = 1;
			status = end_run(r);
			continue;
		}
		if (s[at] == '&' || s[at] == '\\')
			status = on_escape(r, at, end, &len);
		if (len || status)
			continue;
		len = plain_len(how, s + at, end - at, &r->has_myanmar);
		status = add_piece(r, PIECE_TEXT, at, len, s + at, len);
	}
	return status ? status : end_run(r);
}

/* Attribute values and comments: the text inside markup. */
static enum mymr_status
read_tags(struct run *r)
{
	static const struct reading inside = {"\n\"'<>", false};
	const char *s = r->doc->s;
	const size_t n = r->doc->n;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		const char *tag = memchr(s + i, '<', n - i);
		if (!tag)
			break;
		i = (size_t)(tag - s);
		len = html_markup_len(tag, n - i);
		if (len)
			status = read_range(r, i, i + len, &inside);
		len = len ? len : 1;
	}
	return status;
}

enum mymr_status
runs_scan(struct mymr_document *doc, struct mymr_error *error)
{
	(void)error;
	const struct run_format *rules = (const struct run_format *)doc->member->format;
	struct run r = {.doc = doc, .rules = rules, .unit = {.doc = doc}};
	const struct reading how = {rules->ends, rules->has_markup};
	enum mymr_status status = read_range(&r, 0, doc->n, &how);
	if (!status && rules->has_markup)
		status = read_tags(&r);
	if (!status && rules->has_fonts)
		status = fonts_find(doc, rules->is_style_sheet);
	string_unit_free(&r.unit);
	return status;
}
