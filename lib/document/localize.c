/* SPDX-License-Identifier: MIT */
/* The ways in which a text may be localized, one after the other. */
#include "document/document.h"
#include "document/kind.h"
#include "document/localize_prose.h"
#include "document/localizer.h"

#include <stdlib.h>
#include <string.h>

enum mymr_status
mymr_localizer_new(struct mymr_localizer **out, const struct mymr_catalog *const *catalogs,
	size_t n, const struct mymr_localize_options *options)
{
	struct mymr_localizer *l = calloc(1, sizeof *l);
	if (!l)
		return MYMR_ENOMEM;
	l->options = *options;
	if (options->base_date) {
		l->base_date = *options->base_date;
		l->options.base_date = &l->base_date;
	}
	enum mymr_status status = localizer_index(l, catalogs, n);
	if (status) {
		mymr_localizer_free(l);
		return status;
	}
	*out = l;
	return MYMR_OK;
}

void
mymr_localizer_free(struct mymr_localizer *l)
{
	if (!l)
		return;
	arena_free(&l->arena);
	free(l->entries);
	free(l->patterns);
	free(l->exact.slots);
	free(l->folded.slots);
	free(l);
}

/* One text on its way: its new form is in out. */
struct attempt {
	const struct mymr_localizer *l;
	struct scratch scratch;
	struct mymr_buf out;
	const char *s;
	size_t n;
	enum mymr_kind kind;
	struct mymr_localize_event event;
};

static bool
has_source_letters(const struct attempt *a)
{
	size_t latin, myanmar;
	count_letters(a->s, a->n, &latin, &myanmar);
	return a->l->options.to == MYMR_BURMESE ? latin > 0 : myanmar > 0;
}

static bool
is_in_target_language(const struct attempt *a)
{
	size_t latin, myanmar;
	count_letters(a->s, a->n, &latin, &myanmar);
	const bool is_burmese =
		myanmar > latin || (myanmar > 0 && latin > 0 && is_burmese_with_names(a->s, a->n));
	return a->l->options.to == MYMR_BURMESE ? is_burmese : latin > myanmar && !is_burmese;
}

static void
note_entry(struct attempt *a, const struct entry *entry, enum mymr_status status)
{
	a->event.catalog = entry->catalog;
	a->event.line = entry->line;
	a->event.outcome = status == MYMR_ECODES ? MYMR_REJECTED : MYMR_TRANSLATED;
}

/* As a whole, as a run of known strings, as a pattern. */
static enum mymr_status
try_catalog(struct attempt *a)
{
	const struct entry *entry = NULL;
	struct mymr_error *error = &a->event.error;
	size_t n_run = 0;
	enum mymr_status status =
		localize_string(a->l, &a->scratch, &a->out, a->s, a->n, &entry, error);
	if (!status && !entry && a->kind == MYMR_KIND_STRING)
		status = localize_run(a->l, &a->scratch, &a->out, a->s, a->n, &n_run);
	if (!status && n_run)
		a->event.outcome = MYMR_TRANSLATED;
	if (!status && !entry && !n_run)
		status = localize_names(a->l, &a->scratch, &a->out, a->s, a->n, &entry, error);
	if (entry)
		note_entry(a, entry, status);
	return entry && status == MYMR_ECODES ? MYMR_OK : status;
}

static bool
is_changed(const struct attempt *a)
{
	return a->out.len != a->n || memcmp(a->out.s, a->s, a->n) != 0;
}

/* A unit that is nothing but values, or an address. */
static enum mymr_status
try_rule(struct attempt *a)
{
	a->event.outcome = MYMR_LEFT_ALONE;
	if (!is_by_rule(a->l, a->s, a->n))
		return MYMR_OK;
	enum mymr_status status = localize_values(a->l, &a->out, a->s, a->n);
	if (!status && is_changed(a))
		a->event.outcome = MYMR_BY_RULE;
	return status;
}

static enum mymr_status
try_parts(struct attempt *a)
{
	size_t n_done, n_parts;
	enum mymr_status status =
		localize_parts(a->l, &a->scratch, &a->out, a->s, a->n, &n_done, &n_parts);
	if (n_done && n_done == n_parts)
		a->event.outcome = MYMR_TRANSLATED;
	if (!n_done)
		a->out.len = 0;
	return status;
}

/* Leaves the new text in a->out, nothing where there is none, and says what became of it. */
static enum mymr_status
attempt(struct attempt *a)
{
	a->out.len = 0;
	a->event.outcome = MYMR_LEFT_ALONE;
	if (is_in_target_language(a))
		return MYMR_OK;
	enum mymr_status status = try_catalog(a);
	if (status || a->event.outcome != MYMR_LEFT_ALONE)
		return status;
	a->out.len = 0;
	if (a->kind == MYMR_KIND_VALUE || is_by_rule(a->l, a->s, a->n))
		return try_rule(a);
	if (!has_source_letters(a))
		return MYMR_OK;
	a->event.outcome = MYMR_UNTRANSLATED;
	return a->kind == MYMR_KIND_STRING ? try_parts(a) : MYMR_OK;
}

static enum mymr_status
set_text(struct attempt *a, struct mymr_document *doc, size_t i)
{
	enum mymr_status status =
		mymr_document_set_text(doc, i, a->out.s, a->out.len, &a->event.error);
	if (status != MYMR_ECODES && status != MYMR_EUTF8 && status != MYMR_EINVAL)
		return status;
	a->event.outcome = MYMR_REJECTED;
	return MYMR_OK;
}

/* The values of a string part by part, as in one of which a part is known. */
static enum mymr_status
localize_untranslated(const struct attempt *a, struct mymr_document *doc, size_t i)
{
	enum mymr_status status = MYMR_OK;
	size_t from = 0, len = 0;
	do {
		const size_t end =
			a->kind == MYMR_KIND_STRING ? part_end(a->s, a->n, from, &len) : a->n;
		status = localize_prose(a->l, doc, i, a->s, from, end);
		from = end + len;
	} while (len && !status);
	return status;
}

static enum mymr_status
localize_unit(struct attempt *a, struct mymr_document *doc, size_t i)
{
	size_t n;
	const struct mymr_unit *u = &mymr_document_units(doc, &n)[i];
	a->s = u->text;
	a->n = u->text_len;
	a->kind = mymr_document_kind(doc, i);
	a->event = (struct mymr_localize_event){
		.unit = i, .outcome = MYMR_LEFT_ALONE, .kind = a->kind};
	if (mymr_document_is_foreign(doc, i))
		return MYMR_OK;
	enum mymr_status status = attempt(a);
	if (status || a->event.outcome == MYMR_REJECTED)
		return status;
	if (a->out.len)
		return is_changed(a) ? set_text(a, doc, i) : MYMR_OK;
	if (a->event.outcome == MYMR_UNTRANSLATED && a->l->options.values == MYMR_VALUES_ALL)
		return localize_untranslated(a, doc, i);
	return MYMR_OK;
}

static void
free_attempt(struct attempt *a)
{
	scratch_free(&a->scratch);
	mymr_buf_free(&a->out);
}

enum mymr_status
mymr_localizer_run(const struct mymr_localizer *l, struct mymr_document *doc,
	void (*report)(void *arg, const struct mymr_localize_event *event), void *arg)
{
	struct attempt a = {.l = l};
	size_t n;
	enum mymr_status status = MYMR_OK;
	mymr_document_units(doc, &n);
	for (size_t i = 0; i < n && !status; i++) {
		status = localize_unit(&a, doc, i);
		if (!status && report)
			report(arg, &a.event);
	}
	free_attempt(&a);
	if (!status && !l->options.keep_language)
		status = mymr_document_mark_language(doc, l->options.to);
	return status;
}

enum mymr_status
mymr_localize_text(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_outcome *outcome)
{
	struct attempt a = {.l = l, .s = s, .n = n, .kind = kind_of_text(s, n, MYMR_PLACE_LINE)};
	enum mymr_status status = attempt(&a);
	if (!status && a.event.outcome != MYMR_REJECTED && a.out.len)
		status = mymr_buf_append(out, a.out.s, a.out.len);
	else if (!status)
		status = mymr_buf_append(out, s, n);
	if (!status && outcome)
		*outcome = a.event.outcome;
	free_attempt(&a);
	return status;
}
