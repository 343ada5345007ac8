/* SPDX-License-Identifier: MIT */
/* Translations that come back into a PO file. */
#include <mymr/check.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/hash.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/exchange.h"
#include "catalog/unicode_judge.h"

/* A text of a message and where its translation goes. */
struct target {
	uint64_t hash;  /* of the text */
	uint64_t named; /* of its context, too */
	size_t entry;
	size_t form;
	size_t n_used; /* in the first of those that are equal: how many have got a translation */
};

struct reader {
	struct mymr_po *po;
	struct target *target; /* in the order of their hashes */
	size_t n;
	size_t cap;
	bool *is_draft; /* of an entry of several forms: one that came back is a draft */
	void (*report)(void *arg, const struct mymr_exchange_event *event);
	void *arg;
	struct mymr_checker *checker;
	struct evidence evidence;
	struct mymr_buf text;
};

/* Tables have no empty context that is not none. */
static uint64_t
hash_with_context(uint64_t hash, const char *context, size_t n_context)
{
	return hash_bytes(n_context ? context : "", n_context, hash);
}

static enum mymr_status
add_target(struct reader *r, const struct mymr_po_entry *e, const struct mymr_po_string *text,
	size_t entry, size_t form)
{
	if (grow(&r->target, &r->cap, r->n, sizeof *r->target))
		return MYMR_ENOMEM;
	const uint64_t hash = hash_bytes(text->s, text->len, 0);
	r->target[r->n++] = (struct target){.hash = hash,
		.named = hash_with_context(hash, e->context.s, e->context.len),
		.entry = entry,
		.form = form};
	return MYMR_OK;
}

/* A single form of a plural may come back under both of its texts. */
static enum mymr_status
add_targets(struct reader *r, size_t i)
{
	struct mymr_po_entry e;
	enum mymr_status status = mymr_po_entry_at(r->po, i, &e);
	if (status || e.is_header || e.is_obsolete || e.is_duplicate || e.id.len == 0)
		return status;
	status = add_target(r, &e, &e.id, i, 0);
	if (!status && e.plural_id.s)
		status = add_target(r, &e, &e.plural_id, i, e.n_forms > 1);
	return status;
}

static int
by_hash(const void *a, const void *b)
{
	const struct target *p = a, *q = b;
	if (p->hash != q->hash)
		return p->hash < q->hash ? -1 : 1;
	if (p->named != q->named)
		return p->named < q->named ? -1 : 1;
	if (p->entry != q->entry)
		return p->entry < q->entry ? -1 : 1;
	return p->form < q->form ? -1 : p->form > q->form;
}

/* How many targets stand before those of these hashes, themselves counted if is_behind. */
static size_t
bound(const struct reader *r, uint64_t hash, uint64_t named, bool is_behind)
{
	size_t low = 0, high = r->n;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		const struct target *t = &r->target[middle];
		const bool is_before = t->hash != hash     ? t->hash < hash
				       : t->named != named ? t->named < named
							   : is_behind;
		if (is_before)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
is_text(const struct mymr_po_string *text, const char *s, size_t n)
{
	return text->s && text->len == n && memcmp(text->s, s, n) == 0;
}

static bool
is_context(const struct mymr_po_entry *e, const struct mymr_bitext_pair *pair)
{
	if (pair->n_context == 0)
		return e->context.len == 0;
	return is_text(&e->context, pair->context, pair->n_context);
}

static bool
is_source(const struct mymr_po_entry *e, const struct mymr_bitext_pair *pair)
{
	return is_text(&e->id, pair->source, pair->n_source) ||
	       is_text(&e->plural_id, pair->source, pair->n_source);
}

/* The message of a pair: by its context, or without one if no other has the text. Of equal texts
 * the next one is meant each time. NULL for none. */
static struct target *
find_target(struct reader *r, const struct mymr_bitext_pair *pair)
{
	struct mymr_po_entry e;
	const uint64_t hash = hash_bytes(pair->source, pair->n_source, 0);
	const uint64_t named = hash_with_context(hash, pair->context, pair->n_context);
	size_t first = bound(r, hash, named, false), end = bound(r, hash, named, true);
	const bool is_exact = first < end;
	if (!is_exact && pair->n_context == 0) {
		first = bound(r, hash, 0, false);
		end = bound(r, hash, UINT64_MAX, true);
	}
	if (first == end || (!is_exact && r->target[first].entry != r->target[end - 1].entry))
		return NULL;
	const size_t n_used = r->target[first].n_used++;
	struct target *t = &r->target[n_used < end - first ? first + n_used : end - 1];
	if (mymr_po_entry_at(r->po, t->entry, &e) || !is_source(&e, pair) ||
		(is_exact && !is_context(&e, pair)))
		return NULL;
	return t;
}

static bool
has_codes(const struct reader *r, const struct target *t, const struct mymr_bitext_pair *pair)
{
	struct mymr_po_entry e;
	size_t at, len;
	if (mymr_po_entry_at(r->po, t->entry, &e))
		return false;
	if (mymr_pair_check(pair->source, pair->n_source, pair->translation, pair->n_translation,
		    &at, &len) == MYMR_PAIR_FITS)
		return true;
	/* "one day" has no number, and a form that stands for all has one */
	return e.plural_id.s && mymr_pair_check(e.plural_id.s, e.plural_id.len, pair->translation,
					pair->n_translation, &at, &len) == MYMR_PAIR_FITS;
}

static void
note_finding(void *arg, const struct mymr_finding *finding)
{
	(void)finding;
	*(bool *)arg = false;
}

static enum mymr_status
fits(const struct reader *r, const struct target *t, const struct mymr_bitext_pair *pair,
	bool *is_fit)
{
	struct mymr_po_entry e;
	*is_fit = has_codes(r, t, pair);
	const enum mymr_status status = mymr_po_entry_at(r->po, t->entry, &e);
	if (status || !*is_fit)
		return status;
	const struct mymr_check_pair checked = {.source = pair->source,
		.n_source = pair->n_source,
		.plural = e.plural_id.s,
		.n_plural = e.plural_id.len,
		.translation = pair->translation,
		.n_translation = pair->n_translation};
	return mymr_check_pair(r->checker, &checked, note_finding, is_fit);
}

static enum mymr_status
take(struct reader *r, const struct target *t, const struct mymr_bitext_pair *pair,
	enum mymr_exchange_fate *fate)
{
	struct mymr_po_entry e;
	struct mymr_po_string old;
	enum mymr_status status = mymr_po_entry_at(r->po, t->entry, &e);
	if (!status)
		status = mymr_po_form_at(r->po, t->entry, t->form, &old);
	if (status)
		return status;
	const bool is_same = is_text(&old, pair->translation, pair->n_translation);
	const bool is_draft = pair->is_draft || r->is_draft[t->entry];
	r->is_draft[t->entry] = is_draft && e.n_forms > 1;
	if (is_same && e.is_fuzzy == is_draft) {
		*fate = MYMR_EXCHANGE_SAME;
		return MYMR_OK;
	}
	*fate = MYMR_EXCHANGE_TAKEN;
	status = mymr_po_set_form(r->po, t->entry, t->form, pair->translation, pair->n_translation);
	return status ? status : mymr_po_set_fuzzy(r->po, t->entry, is_draft);
}

/* What the translation is in Unicode, in r->text; one that is Unicode stays as it is. */
static enum mymr_status
make_unicode(struct reader *r, struct mymr_bitext_pair *pair, struct mymr_exchange_event *event)
{
	struct mymr_detection d;
	struct judgement judgement;
	mymr_detect(&d, pair->translation, pair->n_translation);
	const enum mymr_status status = unicode_judge(
		&judgement, &r->text, pair->translation, pair->n_translation, &d, &r->evidence);
	if (status)
		return status;
	event->encoding = judgement.encoding;
	event->reason = judgement.doubt;
	if (judgement.doubt)
		event->fate = MYMR_EXCHANGE_UNSURE;
	else if (judgement.encoding >= MYMR_ENCODING_ZAWGYI) {
		pair->translation = r->text.s;
		pair->n_translation = r->text.len;
	}
	return MYMR_OK;
}

static enum mymr_status
found(void *arg, const struct mymr_bitext_pair *original)
{
	struct reader *r = arg;
	struct mymr_bitext_pair pair = *original;
	struct mymr_exchange_event event = {
		.fate = MYMR_EXCHANGE_UNKNOWN, .offset = pair.offset, .pair = original};
	struct target *t = find_target(r, &pair);
	enum mymr_status status = MYMR_OK;
	if (t) {
		bool is_fit = false;
		event.entry = t->entry;
		event.form = t->form;
		event.fate = MYMR_EXCHANGE_MISFIT;
		status = make_unicode(r, &pair, &event);
		if (!status && event.fate == MYMR_EXCHANGE_MISFIT)
			status = fits(r, t, &pair, &is_fit);
		if (!status && is_fit)
			status = take(r, t, &pair, &event.fate);
	}
	if (!status && r->report)
		r->report(r->arg, &event);
	return status;
}

static enum mymr_status
add_evidence(void *arg, const struct mymr_bitext_pair *pair)
{
	struct mymr_detection d;
	mymr_detect(&d, pair->translation, pair->n_translation);
	evidence_add(arg, &d);
	return MYMR_OK;
}

enum mymr_status
mymr_exchange_read(struct mymr_po *po, enum mymr_bitext_format format, const char *s, size_t n,
	void (*report)(void *arg, const struct mymr_exchange_event *event), void *arg,
	struct mymr_error *error)
{
	struct reader r = {.po = po, .report = report, .arg = arg};
	r.is_draft = calloc(mymr_po_size(po) + 1, sizeof *r.is_draft);
	enum mymr_status status = r.is_draft ? checker_new_of_codes(&r.checker) : MYMR_ENOMEM;
	for (size_t i = 0; i < mymr_po_size(po) && !status; i++)
		status = add_targets(&r, i);
	if (status)
		(void)fail_at(error, status, 0, mymr_status_text(status));
	else if (r.n)
		qsort(r.target, r.n, sizeof *r.target, by_hash);
	if (!status)
		status = mymr_bitext_read(format, s, n, add_evidence, &r.evidence, error);
	if (!status)
		status = mymr_bitext_read(format, s, n, found, &r, error);
	free(r.target);
	free(r.is_draft);
	mymr_checker_free(r.checker);
	mymr_buf_free(&r.text);
	return status;
}
