/* SPDX-License-Identifier: MIT */
#include "document/prefill.h"
#include "catalog/check.h"

#include <stdlib.h>
#include <string.h>

enum mymr_status
mymr_prefiller_new(struct mymr_prefiller **out, struct mymr_memory *memory, double threshold)
{
	struct mymr_localize_options options = {
		.to = MYMR_BURMESE, .values = MYMR_VALUES_CHROME, .digits = MYMR_DIGITS_MYMR};
	if (!(threshold >= 0 && threshold <= 1))
		return MYMR_EINVAL;
	struct mymr_prefiller *f = calloc(1, sizeof *f);
	if (!f)
		return MYMR_ENOMEM;
	f->memory = memory;
	f->threshold = threshold;
	enum mymr_status status = mymr_localizer_new(&f->strings, NULL, 0, &options);
	options.values = MYMR_VALUES_ALL;
	if (!status)
		status = mymr_localizer_new(&f->prose, NULL, 0, &options);
	if (!status)
		status = checker_new_of_codes(&f->checker);
	if (status)
		mymr_prefiller_free(f);
	else
		*out = f;
	return status;
}

void
mymr_prefiller_free(struct mymr_prefiller *f)
{
	if (!f)
		return;
	mymr_localizer_free(f->strings);
	mymr_localizer_free(f->prose);
	mymr_checker_free(f->checker);
	free(f);
}

void
mymr_prefill_free(struct mymr_prefill *p)
{
	mymr_buf_free(&p->text);
	mymr_buf_free(&p->source);
	mymr_buf_free(&p->context);
	mymr_buf_free(&p->origin);
	*p = (struct mymr_prefill){.kind = MYMR_PREFILL_NONE};
}

static void
note_finding(void *arg, const struct mymr_finding *finding)
{
	(void)finding;
	*(bool *)arg = false;
}

/* Whether a translation has the codes and placeholders of its source. */
static enum mymr_status
fits_source(const struct mymr_prefiller *f, const struct text *source,
	const struct mymr_buf *translation, bool *fits)
{
	const char *s = translation->len ? translation->s : "";
	const struct mymr_check_pair pair = {.source = source->s,
		.n_source = source->n,
		.translation = s,
		.n_translation = translation->len};
	size_t offset, len;
	*fits = translation->len > 0 && mymr_pair_check(source->s, source->n, s, translation->len,
						&offset, &len) == MYMR_PAIR_FITS;
	return *fits ? mymr_check_pair(f->checker, &pair, note_finding, fits) : MYMR_OK;
}

/* A text for which matches are looked at; the best one that fits is in *p. */
struct search {
	const struct mymr_prefiller *f;
	struct mymr_prefill *p;
	struct text source;
	struct text context; /* s is NULL for none */
	enum mymr_prefill_kind kind;
	bool has_same_context; /* what is in *p */
	bool is_ambiguous;     /* others that are as good say something else */
	struct mymr_buf text;  /* of the match at hand */
};

static bool
is_same_context(const struct search *s, const struct mymr_memory_pair *pair)
{
	if (!pair->context || !s->context.s)
		return !pair->context && !s->context.s;
	return pair->n_context == s->context.n &&
	       memcmp(pair->context, s->context.s, s->context.n) == 0;
}

static bool
is_same_text(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

static enum mymr_status
set(struct mymr_buf *out, const char *s, size_t n)
{
	out->len = 0;
	return s ? mymr_buf_append(out, s, n) : MYMR_OK;
}

static enum mymr_status
keep(struct search *s, const struct mymr_memory_match *match, bool is_certain)
{
	const struct mymr_memory_pair *pair = &match->pair;
	struct mymr_prefill *p = s->p;
	enum mymr_status status = set(&p->text, s->text.s, s->text.len);
	if (!status)
		status = set(&p->source, pair->source, pair->n_source);
	if (!status)
		status = set(&p->context, pair->context, pair->n_context);
	if (!status)
		status = set(&p->origin, pair->origin, pair->n_origin);
	if (status)
		return status;
	p->kind = s->kind;
	p->is_certain = is_certain;
	p->score = match->score;
	p->has_context = pair->context != NULL;
	s->has_same_context = is_same_context(s, pair);
	return MYMR_OK;
}

/* Those that were added later come later and win, but only over what is of no better context. */
static enum mymr_status
choose(struct search *s, const struct mymr_memory_match *match)
{
	bool fits;
	enum mymr_status status = fits_source(s->f, &s->source, &s->text, &fits);
	if (status || !fits)
		return status;
	const bool is_first = s->p->kind != s->kind;
	const bool has_same_context = is_same_context(s, &match->pair);
	if (!is_first && s->has_same_context && !has_same_context)
		return MYMR_OK;
	if (is_first || has_same_context)
		s->is_ambiguous = false;
	else if (!is_same_text(&s->p->text, &s->text))
		s->is_ambiguous = true;
	return keep(s, match, true);
}

static enum mymr_status
try_exact(void *arg, const struct mymr_memory_match *match)
{
	struct search *s = arg;
	enum mymr_status status = set(&s->text, match->pair.translation, match->pair.n_translation);
	return status ? status : choose(s, match);
}

static enum mymr_status
move_values(struct search *s, const struct mymr_memory_match *match, struct moved_values *moved)
{
	const struct text old = {match->pair.source, match->pair.n_source};
	const struct text translation = {match->pair.translation, match->pair.n_translation};
	s->text.len = 0;
	return values_move(moved, &s->text, &old, &translation, &s->source);
}

static enum mymr_status
try_template(void *arg, const struct mymr_memory_match *match)
{
	struct search *s = arg;
	struct moved_values moved;
	enum mymr_status status = move_values(s, match, &moved);
	if (status || !moved.is_same_but_for_values || !moved.is_certain)
		return status;
	return choose(s, match);
}

/* The first one is the likest. */
static enum mymr_status
try_like(void *arg, const struct mymr_memory_match *match)
{
	struct search *s = arg;
	struct moved_values moved;
	bool fits = false;
	if (s->p->kind != MYMR_PREFILL_NONE)
		return MYMR_OK;
	enum mymr_status status = move_values(s, match, &moved);
	if (!status)
		status = fits_source(s->f, &s->source, &s->text, &fits);
	return status || !fits ? status : keep(s, match, false);
}

/* What depends on the words around it in prose ("on July 4") is a guess where it stands alone. */
static enum mymr_status
try_rule(struct search *s, const struct mymr_localizer *localizer, bool is_certain)
{
	const struct mymr_memory_match match = {.score = 1};
	enum mymr_outcome outcome;
	s->text.len = 0;
	enum mymr_status status =
		mymr_localize_text(localizer, &s->text, s->source.s, s->source.n, &outcome);
	if (status || outcome != MYMR_BY_RULE)
		return status;
	s->kind = MYMR_PREFILL_RULE;
	return keep(s, &match, is_certain);
}

/* How many like texts are looked at for one whose translation fits. */
#define LIKE_TEXTS 5

static enum mymr_status
look(struct search *s)
{
	struct mymr_memory *memory = s->f->memory;
	const struct text *t = &s->source;
	s->kind = MYMR_PREFILL_EXACT;
	enum mymr_status status = mymr_memory_find_exact(memory, t->s, t->n, try_exact, s);
	if (status || s->p->kind)
		return status;
	s->kind = MYMR_PREFILL_TEMPLATE;
	status = mymr_memory_find_template(memory, t->s, t->n, try_template, s);
	if (!status && !s->p->kind)
		status = try_rule(s, s->f->strings, true);
	if (!status && !s->p->kind)
		status = try_rule(s, s->f->prose, false);
	if (status || s->p->kind || s->f->threshold <= 0)
		return status;
	s->kind = MYMR_PREFILL_LIKE;
	return mymr_memory_find_like(memory, t->s, t->n, s->f->threshold, LIKE_TEXTS, try_like, s);
}

enum mymr_status
mymr_prefill_text(struct mymr_prefiller *f, struct mymr_prefill *p, const char *context,
	size_t n_context, const char *s, size_t n)
{
	struct search search = {
		.f = f, .p = p, .source = {n ? s : "", n}, .context = {context, n_context}};
	p->kind = MYMR_PREFILL_NONE;
	enum mymr_status status = n ? look(&search) : MYMR_OK;
	if (search.is_ambiguous)
		p->is_certain = false;
	if (status)
		p->kind = MYMR_PREFILL_NONE;
	mymr_buf_free(&search.text);
	return status;
}
