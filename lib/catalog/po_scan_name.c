/* SPDX-License-Identifier: MIT */
/* Names of entries: msgctxt, msgid, msgid_plural. */
#include <mymr/utf8.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/po_lex.h"
#include "catalog/po_scan.h"

bool
scan_refuse(struct scan *sc, const char *reason)
{
	sc->reason = reason;
	sc->offset = sc->t.start;
	sc->line = sc->t.start_line;
	return false;
}

/* The text of the string at the token stands in the file as it is; NULL when it does not. */
static const char *
plain_string(struct scan *sc, size_t *len)
{
	const char *s = sc->t.s + sc->t.at + 1;
	const size_t left = sc->t.n - sc->t.at - 1;
	const char *quote = left ? memchr(s, '"', left) : NULL;
	*len = quote ? (size_t)(quote - s) : 0;
	if (!quote || memchr(s, '\\', *len) || memchr(s, '\n', *len))
		return NULL;
	sc->t.at += *len + 2;
	return s;
}

static bool
read_string(struct scan *sc, enum mymr_status *status)
{
	struct po_lexer lx = {.s = sc->t.s, .n = sc->t.n, .at = sc->t.at, .start = sc->t.at};
	*status = po_string(&lx, &sc->text);
	sc->t.at = lx.at;
	if (*status == MYMR_OK)
		return true;
	if (*status == MYMR_ENOMEM)
		return false;
	*status = MYMR_OK;
	return scan_refuse(sc, lx.error.reason);
}

static bool
keep_text(struct scan *sc, struct po_piece *piece, enum mymr_status *status)
{
	piece->s = arena_copy(&sc->po->arena, sc->text.s ? sc->text.s : "", sc->text.len);
	piece->len = (uint32_t)sc->text.len;
	if (!piece->s)
		*status = MYMR_ENOMEM;
	return piece->s != NULL;
}

static bool
belongs(const struct scan *sc)
{
	return sc->t.is_obsolete == sc->is_obsolete && sc->t.is_previous == sc->is_previous;
}

static bool
continues(const struct scan *sc)
{
	return sc->t.kind == TOKEN_STRING && belongs(sc);
}

bool
scan_is_at(const struct scan *sc, const char *word)
{
	return token_is(&sc->t, word) && belongs(sc);
}

bool
scan_strings(struct scan *sc, struct po_piece *piece, enum mymr_status *status)
{
	size_t len;
	sc->text.len = 0;
	token_next(&sc->t);
	if (!continues(sc))
		return scan_refuse(sc, N_("string expected"));
	piece->text_start = (uint32_t)sc->t.at;
	const char *plain = plain_string(sc, &len);
	if (!plain && !read_string(sc, status))
		return false;
	piece->end = (uint32_t)sc->t.at;
	token_next(&sc->t);
	if (plain && !continues(sc)) {
		piece->s = plain;
		piece->len = (uint32_t)len;
		return true;
	}
	if (plain)
		*status = mymr_buf_append(&sc->text, plain, len);
	while (!*status && continues(sc)) {
		if (!read_string(sc, status))
			return false;
		piece->end = (uint32_t)sc->t.at;
		token_next(&sc->t);
	}
	return !*status && keep_text(sc, piece, status);
}

/* What is wrong with the text of a name. */
static const char *
name_fault(const struct po_piece *piece)
{
	if (mymr_utf8_check(piece->s, piece->len, NULL))
		return N_("invalid UTF-8");
	if (piece->len && memchr(piece->s, '\0', piece->len))
		return N_("NUL in a string");
	if (piece->len && memchr(piece->s, '\4', piece->len))
		return N_("U+0004 in an id");
	return NULL;
}

bool
scan_name(struct scan *sc, struct po_piece *piece, enum mymr_status *status)
{
	const size_t start = sc->t.start, line = sc->t.start_line;
	piece->start = (uint32_t)sc->t.from;
	if (!scan_strings(sc, piece, status))
		return false;
	const char *reason = name_fault(piece);
	if (!reason)
		return true;
	scan_refuse(sc, reason);
	sc->offset = start;
	sc->line = line;
	return false;
}
