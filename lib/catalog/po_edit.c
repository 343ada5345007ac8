/* SPDX-License-Identifier: MIT */
/* Changes to the entries of a PO file, and the file written with them. */
#include <mymr/po_edit.h>
#include <mymr/utf8.h>
#include <string.h>
#include "catalog/po_blank.h"
#include "catalog/po_render.h"

/* The changes of an entry, made when they are first asked for. */
static struct po_changes *
changes_of(struct mymr_po *po, size_t i)
{
	struct po_entry *e = &po->entry[i];
	if (e->changes)
		return e->changes;
	struct po_changes *changes = arena_alloc(&po->arena, sizeof *changes);
	const size_t size = e->n_forms * sizeof *changes->forms;
	struct mymr_po_string *forms = changes ? arena_alloc(&po->arena, size) : NULL;
	if (!forms)
		return NULL;
	memset(forms, 0, size);
	*changes = (struct po_changes){.forms = forms};
	e->changes = changes;
	return changes;
}

static enum mymr_status
check_text(const char *s, size_t n)
{
	if (n > UINT32_MAX / 8)
		return MYMR_ERANGE;
	if (n && memchr(s, '\0', n))
		return MYMR_EINVAL;
	return mymr_utf8_check(s, n, NULL);
}

enum mymr_status
mymr_po_set_form(struct mymr_po *po, size_t i, size_t form, const char *s, size_t n)
{
	if (i >= po->n_entries || form >= po->entry[i].n_forms)
		return MYMR_EINVAL;
	enum mymr_status status = check_text(s, n);
	if (status)
		return status;
	const struct po_piece *old = po_form(po, &po->entry[i], form);
	const bool is_same = old->len == n && (n == 0 || memcmp(old->s, s, n) == 0);
	if (is_same && !po->entry[i].changes)
		return MYMR_OK;
	struct po_changes *changes = changes_of(po, i);
	const char *copy = changes ? arena_copy(&po->arena, n ? s : "", n) : NULL;
	if (!copy)
		return MYMR_ENOMEM;
	changes->forms[form] = (struct mymr_po_string){is_same ? NULL : copy, n, 0, 0};
	return MYMR_OK;
}

enum mymr_status
mymr_po_set_fuzzy(struct mymr_po *po, size_t i, bool is_fuzzy)
{
	if (i >= po->n_entries)
		return MYMR_EINVAL;
	struct po_entry *e = &po->entry[i];
	if (e->is_fuzzy == is_fuzzy && !e->changes)
		return MYMR_OK;
	/* comments want a line of their own */
	if (!po_begins_line(po->s, e->start))
		return MYMR_EINVAL;
	struct po_changes *changes = changes_of(po, i);
	if (!changes)
		return MYMR_ENOMEM;
	changes->sets_fuzzy = is_fuzzy && !e->is_fuzzy;
	changes->clears_fuzzy = !is_fuzzy && e->is_fuzzy;
	return MYMR_OK;
}

enum mymr_status
mymr_po_add_comment(struct mymr_po *po, size_t i, const char *s, size_t n)
{
	if (i >= po->n_entries || !po_begins_line(po->s, po->entry[i].start))
		return MYMR_EINVAL;
	enum mymr_status status = check_text(s, n);
	if (status)
		return status;
	struct po_changes *changes = changes_of(po, i);
	const char *copy = changes ? arena_copy(&po->arena, n ? s : "", n) : NULL;
	if (!copy)
		return MYMR_ENOMEM;
	changes->comment = n ? copy : NULL;
	changes->comment_len = n;
	return MYMR_OK;
}

static enum mymr_status
copy_name(struct mymr_po *po, const char **copy, size_t *n_copy, const char *s, size_t n)
{
	if (!s)
		return MYMR_OK;
	enum mymr_status status = check_text(s, n);
	if (status)
		return status;
	*copy = arena_copy(&po->arena, n ? s : "", n);
	*n_copy = n;
	return *copy ? MYMR_OK : MYMR_ENOMEM;
}

enum mymr_status
mymr_po_set_previous(struct mymr_po *po, size_t i, const struct mymr_po_names *p)
{
	if (i >= po->n_entries || !p->id || !po_begins_line(po->s, po->entry[i].start))
		return MYMR_EINVAL;
	struct po_changes *changes = changes_of(po, i);
	struct mymr_po_names *names = changes ? arena_alloc(&po->arena, sizeof *names) : NULL;
	if (!names)
		return MYMR_ENOMEM;
	*names = (struct mymr_po_names){.id = NULL};
	enum mymr_status status =
		copy_name(po, &names->context, &names->n_context, p->context, p->n_context);
	if (!status)
		status = copy_name(po, &names->id, &names->n_id, p->id, p->n_id);
	if (!status)
		status = copy_name(
			po, &names->plural_id, &names->n_plural_id, p->plural_id, p->n_plural_id);
	if (!status)
		changes->previous = names;
	return status;
}

/* A line that begins like a comment of another kind gets a blank more, as each has one. */
static enum mymr_status
make_comment(struct mymr_buf *out, const struct po_changes *changes, const char *eol)
{
	struct writer w = {out, MYMR_OK};
	const char *s = changes->comment, *end = s + changes->comment_len;
	while (s && s < end) {
		const char *newline = memchr(s, '\n', (size_t)(end - s));
		const size_t n = (size_t)((newline ? newline : end) - s);
		const size_t text = n && s[n - 1] == '\r' ? n - 1 : n;
		writer_puts(&w, text ? "# " : "#");
		writer_put(&w, s, text);
		writer_puts(&w, eol);
		s += n + 1;
	}
	return w.status;
}

/* Blocks of comments that change. */
struct blocks {
	struct mymr_buf added;
	struct mymr_buf flags;
	struct mymr_buf list;
	struct mymr_buf previous;
};

static enum mymr_status
make_previous(struct mymr_buf *out, const struct mymr_po *po, const struct mymr_po_names *names)
{
	struct writer w = {out, MYMR_OK};
	if (names->context)
		po_put_previous(&w, po, "msgctxt ", names->context, names->n_context);
	po_put_previous(&w, po, "msgid ", names->id, names->n_id);
	if (names->plural_id)
		po_put_previous(&w, po, "msgid_plural ", names->plural_id, names->n_plural_id);
	return w.status;
}

static void
put_changed_comments(struct writer *w, const struct mymr_po *po, const struct po_entry *e)
{
	struct blocks b = {.list = {0}};
	struct po_comments comments = {.added = NULL};
	if (!w->status && e->changes->comment) {
		w->status = make_comment(&b.added, e->changes, po->eol);
		comments.added = &b.added;
	}
	if (e->changes->sets_fuzzy || e->changes->clears_fuzzy) {
		if (!w->status)
			w->status = po_add_flags(&b.list, po, e, PO_ALL_FLAGS);
		if (!w->status)
			w->status =
				po_flags_line(&b.flags, e->changes->sets_fuzzy, &b.list, po->eol);
		comments.block[PO_FLAGS] = &b.flags;
	}
	const bool is_fuzzy = e->changes->sets_fuzzy || (e->is_fuzzy && !e->changes->clears_fuzzy);
	if (is_fuzzy && e->changes->previous && !w->status)
		w->status = make_previous(&b.previous, po, e->changes->previous);
	if (e->changes->clears_fuzzy || (is_fuzzy && e->changes->previous))
		comments.block[PO_PREVIOUS] = &b.previous;
	const size_t before = w->out->len;
	po_put_comments(w, po, e, &comments);
	/* Behind damage an entry without comments would not be seen. */
	if (po->is_damaged && e->body > e->start && w->out->len == before)
		writer_puts(w, po->eol);
	mymr_buf_free(&b.added);
	mymr_buf_free(&b.flags);
	mymr_buf_free(&b.list);
	mymr_buf_free(&b.previous);
}

static size_t
column_of(const struct mymr_po *po, size_t at)
{
	size_t start = at;
	while (start > 0 && po->s[start - 1] != '\n')
		start--;
	return po_columns(po->s + start, at - start);
}

static void
put_changed(struct writer *w, const struct mymr_po *po, const struct po_entry *e)
{
	const struct po_style style = po_style_of(po, e->is_obsolete);
	size_t at = e->body;
	put_changed_comments(w, po, e);
	for (size_t i = 0; i < e->n_forms && !w->status; i++) {
		const struct po_piece *old = po_form(po, e, i);
		const struct mymr_po_string *new = &e->changes->forms[i];
		if (!new->s)
			continue;
		writer_put(w, po->s + at, old->text_start - at);
		if (!w->status)
			w->status = po_put_string(
				w->out, &style, column_of(po, old->text_start), new->s, new->len);
		at = old->end;
	}
	writer_put(w, po->s + at, e->end - at);
}

enum mymr_status
mymr_po_write(const struct mymr_po *po, struct mymr_buf *out)
{
	const size_t before = out->len;
	struct writer w = {out, MYMR_OK};
	size_t at = 0;
	for (size_t i = 0; i < po->n_entries && !w.status; i++) {
		const struct po_entry *e = &po->entry[i];
		if (!e->changes)
			continue;
		writer_put(&w, po->s + at, e->start - at);
		put_changed(&w, po, e);
		at = e->end;
	}
	writer_put(&w, po->s + at, po->n - at);
	if (w.status)
		out->len = before;
	return w.status;
}
