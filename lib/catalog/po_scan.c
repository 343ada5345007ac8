/* SPDX-License-Identifier: MIT */
/* A PO file as gettext's tools for translators read it: comments belong to the entry behind them,
 * none stand inside one. What is no entry is passed over up to where one may begin. */
#include <mymr/plural.h>
#include <mymr/utf8.h>
#include <string.h>
#include "base/bom.h"
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/po_blank.h"
#include "catalog/po_lex.h"
#include "catalog/po_scan.h"

/* msgctxt, msgid and msgid_plural, all but msgid where they are. */
static bool
read_ids(struct scan *sc, struct po_ids *ids, enum mymr_status *status)
{
	*ids = (struct po_ids){.context = {0}};
	if (scan_is_at(sc, "msgctxt") && !scan_name(sc, &ids->context, status))
		return false;
	if (!scan_is_at(sc, "msgid"))
		sc->is_garbage = !ids->context.s;
	if (!scan_is_at(sc, "msgid"))
		return scan_refuse(sc,
			ids->context.s ? N_("msgid expected") : N_("keyword or string expected"));
	sc->id_line = sc->t.start_line;
	if (!scan_name(sc, &ids->id, status))
		return false;
	return !scan_is_at(sc, "msgid_plural") || scan_name(sc, &ids->plural_id, status);
}

static bool
read_form(struct scan *sc, enum mymr_status *status)
{
	struct mymr_po *po = sc->po;
	*status = grow(&po->form, &po->forms_cap, po->n_forms, sizeof *po->form);
	if (*status)
		return false;
	struct po_piece *piece = &po->form[po->n_forms];
	*piece = (struct po_piece){.start = (uint32_t)sc->t.from};
	if (!scan_strings(sc, piece, status))
		return false;
	if (mymr_utf8_check(piece->s, piece->len, NULL))
		sc->entry.is_broken = true;
	if (piece->len && memchr(piece->s, '\0', piece->len))
		return scan_refuse(sc, N_("NUL in a string"));
	po->n_forms++;
	sc->entry.n_forms++;
	sc->entry.end = piece->end;
	return true;
}

/* [3] behind msgstr. */
static bool
read_number(struct scan *sc, size_t *number)
{
	struct po_tokens *t = &sc->t;
	size_t at = t->at;
	while (at < t->n && (t->s[at] == ' ' || t->s[at] == '\t'))
		at++;
	if (at == t->n || t->s[at] != '[')
		return false;
	for (at++; at < t->n && t->s[at] == ' ';)
		at++;
	for (*number = 0; at < t->n && t->s[at] >= '0' && t->s[at] <= '9' && *number < 1000; at++)
		*number = *number * 10 + (size_t)(t->s[at] - '0');
	while (at < t->n && t->s[at] == ' ')
		at++;
	if (at == t->n || t->s[at] != ']')
		return false;
	t->at = at + 1;
	return true;
}

static bool
read_forms(struct scan *sc, enum mymr_status *status)
{
	const bool has_plural = sc->entry.ids.plural_id.s != NULL;
	if (!scan_is_at(sc, "msgstr"))
		return scan_refuse(
			sc, has_plural ? N_("msgstr[0] expected") : N_("msgstr expected"));
	while (scan_is_at(sc, "msgstr")) {
		size_t number;
		const bool has_number = read_number(sc, &number);
		if (has_number != has_plural)
			return scan_refuse(
				sc, has_plural ? N_("msgstr[0] expected") : N_("msgstr expected"));
		if (has_plural && number != sc->entry.n_forms)
			return scan_refuse(sc, N_("plural form out of order"));
		if (number >= MYMR_PLURAL_FORMS && has_plural)
			return scan_refuse(sc, N_("too many plural forms"));
		if (!read_form(sc, status))
			return false;
		if (!has_plural)
			break;
	}
	return true;
}

/* Comments and the previous strings among them. */
static bool
read_comments(struct scan *sc, enum mymr_status *status)
{
	for (;;) {
		const struct po_tokens *t = &sc->t;
		if (t->kind == TOKEN_COMMENT) {
			if (t->at - t->start > 2 && t->s[t->start + 1] == ',')
				sc->entry.is_fuzzy |= po_has_flag(
					t->s + t->start + 2, t->at - t->start - 2, "fuzzy");
			token_next(&sc->t);
			continue;
		}
		if (!t->is_previous || t->kind == TOKEN_END)
			return true;
		if (token_is(t, "msgctxt") || token_is(t, "msgid")) {
			sc->is_obsolete = t->is_obsolete;
			sc->is_previous = true;
			if (!read_ids(sc, &sc->previous, status))
				return false;
			sc->entry.previous = &sc->previous;
			continue;
		}
		return scan_refuse(sc, N_("keyword or string expected"));
	}
}

static bool
make_key(struct scan *sc, enum mymr_status *status)
{
	const struct po_ids *ids = &sc->entry.ids;
	sc->entry.key = (struct message_key){ids->id.s, 0, ids->id.len};
	if (!ids->context.s)
		return true;
	char *s = arena_alloc(&sc->po->arena, (size_t)ids->context.len + ids->id.len + 2);
	if (!s) {
		*status = MYMR_ENOMEM;
		return false;
	}
	memcpy(s, ids->context.s, ids->context.len);
	s[ids->context.len] = '\4';
	memcpy(s + ids->context.len + 1, ids->id.s, ids->id.len);
	sc->entry.key = (struct message_key){s, ids->context.len + 1, ids->id.len};
	return true;
}

static bool
read_entry(struct scan *sc, enum mymr_status *status)
{
	if (!read_comments(sc, status))
		return false;
	sc->entry.body = (uint32_t)sc->t.from;
	sc->entry.is_obsolete = sc->is_obsolete = sc->t.is_obsolete;
	sc->is_previous = false;
	sc->has_body = true;
	sc->body_line = sc->t.start_line;
	if (!read_ids(sc, &sc->entry.ids, status))
		return false;
	sc->entry.line = (uint32_t)sc->id_line;
	return read_forms(sc, status) && make_key(sc, status);
}

static enum mymr_status
keep_entry(struct scan *sc)
{
	struct mymr_po *po = sc->po;
	enum mymr_status status =
		grow(&po->entry, &po->entries_cap, po->n_entries, sizeof *po->entry);
	if (status)
		return status;
	if (sc->entry.previous) {
		struct po_ids *previous = arena_alloc(&po->arena, sizeof *previous);
		if (!previous)
			return MYMR_ENOMEM;
		*previous = sc->previous;
		sc->entry.previous = previous;
	}
	po->entry[po->n_entries++] = sc->entry;
	return MYMR_OK;
}

/* The first word of a line, behind "#~". */
static const char *
line_word(const struct po_tokens *t, size_t *n)
{
	size_t at = t->at;
	if (t->n - at >= 2 && memcmp(t->s + at, "#~", 2) == 0)
		at += 2;
	while (at < t->n && po_is_blank(t->s[at]))
		at++;
	*n = t->n - at;
	return t->s + at;
}

static bool
begins(const char *s, size_t n, const char *word)
{
	return n >= strlen(word) && memcmp(s, word, strlen(word)) == 0;
}

/* Whether an entry may begin with the line at hand: behind a blank one and at comments it may, at
 * its keywords only when what is passed over has its translation. */
static bool
may_begin(const struct po_tokens *t, bool has_text)
{
	size_t n;
	const char *s = line_word(t, &n);
	return n == 0 || *s == '\n' || *s == '#' ||
	       (has_text && (begins(s, n, "msgid") || begins(s, n, "msgctxt")) &&
		       !begins(s, n, "msgid_plural"));
}

/* Whether the token at fault is what comes next: then an entry may begin before it or with it, if
 * what is passed over has all of its names. */
static bool
is_before_fault(const struct scan *sc)
{
	const struct po_tokens *t = &sc->t;
	for (size_t i = t->at; i < sc->offset; i++) {
		if (!strchr(" \t\r\n", t->s[i]) || !t->s[i])
			return false;
	}
	return t->at <= sc->offset;
}

/* Whether names come behind the comments at hand, which are those of an entry then. */
static bool
are_of_next(struct po_tokens t)
{
	size_t n;
	const char *s = line_word(&t, &n);
	while (n && (*s == '#' || *s == '\n')) {
		token_skip_line(&t);
		t.at += t.at < t.n;
		s = line_word(&t, &n);
	}
	return n && may_begin(&t, true);
}

static bool
may_go_on(const struct scan *sc, bool has_text)
{
	const struct po_tokens *t = &sc->t;
	const bool is_before = is_before_fault(sc);
	if (is_before && t->at == sc->offset && t->at < t->n && t->s[t->at] == '#')
		return sc->entry.ids.id.s && are_of_next(*t);
	if (!is_before && t->at <= sc->offset)
		return false;
	return may_begin(t, has_text || (is_before && sc->entry.ids.id.s));
}

/* Damaged previous strings end before what comes next. */
static bool
is_behind_previous(const struct scan *sc)
{
	return !sc->has_body && sc->offset == sc->t.start && !sc->t.is_previous &&
	       sc->t.kind != TOKEN_STRING;
}

/* From where an entry is none on: from its first keyword, if it has one, or it would not be seen
 * whether its translation is behind. */
static void
find_next(struct scan *sc)
{
	struct po_tokens *t = &sc->t;
	bool has_text = !sc->has_body || sc->is_garbage;
	size_t n;
	t->at = has_text ? sc->offset : sc->entry.body;
	t->line = has_text ? sc->line : sc->body_line;
	do {
		const char *s = line_word(t, &n);
		has_text |= begins(s, n, "msgstr");
		token_skip_line(t);
		if (t->at == t->n)
			break;
		t->at++;
		t->line++;
	} while (!may_go_on(sc, has_text));
}

static void
pass_over(struct scan *sc)
{
	struct po_tokens *t = &sc->t;
	if (is_behind_previous(sc)) {
		t->at = t->from;
		t->line = t->start_line;
	} else {
		find_next(sc);
	}
	t->is_obsolete = t->is_previous = false;
	t->marked = 0;
	token_next(t);
}

static enum mymr_status
pass(struct scan *sc, size_t first_form)
{
	struct mymr_po *po = sc->po;
	po->n_forms = first_form;
	po->is_damaged = true;
	enum mymr_status status = po_problem(po, MYMR_PO_DAMAGED, sc->offset, sc->line, sc->reason);
	pass_over(sc);
	return status;
}

/* Comments behind the last entry belong to none. */
static bool
ends_here(struct scan *sc)
{
	const struct po_tokens before = sc->t;
	while (sc->t.kind == TOKEN_COMMENT)
		token_next(&sc->t);
	if (sc->t.kind == TOKEN_END)
		return true;
	sc->t = before;
	return false;
}

static enum mymr_status
scan_entry(struct scan *sc)
{
	const size_t first_form = sc->po->n_forms;
	enum mymr_status status = MYMR_OK;
	sc->entry = (struct po_entry){.start = (uint32_t)sc->t.from, .first_form = first_form};
	sc->has_body = sc->is_garbage = false;
	if (read_entry(sc, &status))
		return keep_entry(sc);
	return status ? status : pass(sc, first_form);
}

enum mymr_status
po_scan(struct mymr_po *po)
{
	struct scan sc = {.po = po, .t = {.s = po->s, .n = po->n, .line = 1}};
	enum mymr_status status = MYMR_OK;
	sc.t.at = bom_len(po->s, po->n);
	token_next(&sc.t);
	while (!status && !ends_here(&sc))
		status = scan_entry(&sc);
	mymr_buf_free(&sc.text);
	return status;
}
