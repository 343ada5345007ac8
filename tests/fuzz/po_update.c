/* SPDX-License-Identifier: MIT */
/* Any bytes as a translation and as a template, parted by the first NUL: no translation is lost, of
 * a whole file the messages of the template are there, and updating twice is updating once. */
#include <mymr/po_update.h>
#include <string.h>
#include "po.h"

static bool
has_problems(const struct mymr_po *po)
{
	size_t n;
	mymr_po_problems(po, &n);
	return n > 0;
}

/* gettext refuses an obsolete entry beside another of the same name. */
static bool
has_twins(const struct mymr_po *po)
{
	struct mymr_po_entry e;
	size_t i;
	for (size_t k = 0; mymr_po_entry_at(po, k, &e) == MYMR_OK; k++) {
		if (e.is_duplicate)
			return true;
		if (e.is_obsolete && mymr_po_find(po, e.context.s, e.context.len, e.id.s, e.id.len,
					     &i) == MYMR_OK)
			return true;
	}
	return false;
}

static bool
has_form(const struct mymr_po *po, const struct mymr_po_string *text)
{
	struct mymr_po_entry e;
	struct mymr_po_string form;
	for (size_t i = 0; mymr_po_entry_at(po, i, &e) == MYMR_OK; i++) {
		for (size_t k = 0; mymr_po_form_at(po, i, k, &form) == MYMR_OK; k++) {
			if (form.len == text->len && memcmp(form.s, text->s, text->len) == 0)
				return true;
		}
	}
	return false;
}

static bool
has_bytes(const struct mymr_buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i + n <= out->len; i++) {
		if (memcmp(out->s + i, s, n) == 0)
			return true;
	}
	return false;
}

/* Its first string, as it stands in the file: in a comment if it is nowhere else. */
static bool
is_kept(const struct mymr_po *after, const struct mymr_buf *out, const char *old,
	const struct mymr_po_string *text)
{
	if (has_form(after, text))
		return true;
	const char *quote = memchr(old + text->start, '"', text->end - text->start);
	const char *newline = memchr(quote, '\n', (size_t)(old + text->end - quote));
	const char *end = newline ? newline : old + text->end;
	while (end > quote && (end[-1] == '\r' || end[-1] == ' ' || end[-1] == '\t'))
		end--;
	return has_bytes(out, quote, (size_t)(end - quote));
}

static void
nothing_lost(const struct mymr_po *old, const char *s, const struct mymr_po *after,
	const struct mymr_buf *out)
{
	struct mymr_po_entry e;
	struct mymr_po_string text;
	for (size_t i = 0; mymr_po_entry_at(old, i, &e) == MYMR_OK; i++) {
		for (size_t k = 0; mymr_po_form_at(old, i, k, &text) == MYMR_OK; k++)
			REQUIRE(text.len == 0 || e.is_header || is_kept(after, out, s, &text));
	}
}

static void
all_there(const struct mymr_po *fresh, const struct mymr_po *after)
{
	struct mymr_po_entry e;
	size_t k;
	for (size_t i = 0; mymr_po_entry_at(fresh, i, &e) == MYMR_OK; i++)
		REQUIRE(e.is_obsolete || mymr_po_find(after, e.context.s, e.context.len, e.id.s,
						 e.id.len, &k) == MYMR_OK);
}

static void
note(void *arg, const struct mymr_po_event *event)
{
	struct mymr_buf *out = arg;
	REQUIRE(event->offset < out->len && event->fate < MYMR_PO_FATES);
}

static void
update(const struct mymr_po *old, const struct mymr_po *fresh, struct mymr_buf *out)
{
	const struct mymr_po *const compendia[] = {fresh};
	const struct mymr_po_update u = {old, fresh, compendia, 0, 0.6, note, out};
	struct mymr_po_tally tally;
	REQUIRE(mymr_po_update(out, &u, &tally) == MYMR_OK);
}

static void
twice(const struct mymr_po *after, const struct mymr_po *fresh, const struct mymr_buf *out)
{
	struct mymr_buf again = {0};
	update(after, fresh, &again);
	REQUIRE(again.len == out->len && (out->len == 0 || memcmp(again.s, out->s, out->len) == 0));
	mymr_buf_free(&again);
}

static void
check(const struct mymr_po *old, const char *s, const struct mymr_po *fresh)
{
	struct mymr_buf out = {0};
	update(old, fresh, &out);
	struct mymr_po *after = open_bytes(out.len ? out.s : "", out.len);
	REQUIRE(after);
	nothing_lost(old, s, after, &out);
	if (!mymr_po_is_damaged(old))
		all_there(fresh, after);
	if (!has_problems(old) && !has_problems(fresh) && !has_twins(old)) {
		REQUIRE(!has_problems(after));
		twice(after, fresh, &out);
	}
	mymr_po_free(after);
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	const char *nul = n ? memchr(s, '\0', n) : NULL;
	const size_t n_old = nul ? (size_t)(nul - s) : n;
	const size_t skip = nul ? n_old + 1 : n;
	struct mymr_po *old = open_bytes(s, n_old);
	struct mymr_po *fresh = open_bytes(s + skip, n - skip);
	if (old && fresh)
		check(old, s, fresh);
	mymr_po_free(old);
	mymr_po_free(fresh);
	return 0;
}
