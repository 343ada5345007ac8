/* SPDX-License-Identifier: MIT */
/* Rules run over a pair or a file. */
#include "catalog/check.h"

#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <stdlib.h>
#include <string.h>

const struct mymr_check_rule *
mymr_check_rule_at(size_t rule)
{
	return rule < n_check_rules ? &check_rules[rule].public : NULL;
}

enum mymr_status
mymr_check_rule_find(size_t *rule, const char *name, size_t n)
{
	for (size_t i = 0; i < n_check_rules; i++) {
		const char *known = check_rules[i].public.name;
		if (strlen(known) != n || memcmp(known, name, n) != 0)
			continue;
		*rule = i;
		return MYMR_OK;
	}
	return MYMR_ENOENT;
}

enum mymr_status
mymr_checker_new(struct mymr_checker **out)
{
	struct mymr_checker *checker =
		calloc(1, sizeof *checker + n_check_rules * sizeof *checker->level);
	if (!checker)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n_check_rules; i++) {
		const struct mymr_check_rule *rule = &check_rules[i].public;
		checker->level[i] = rule->is_on ? rule->level : MYMR_CHECK_OFF;
	}
	*out = checker;
	return MYMR_OK;
}

enum mymr_status
checker_new_of_codes(struct mymr_checker **out)
{
	static const char *const wanted[] = {"placeholders", "placeholder-script", "tags"};
	struct mymr_checker *checker;
	enum mymr_status status = mymr_checker_new(&checker);
	if (status)
		return status;
	for (size_t i = 0; i < n_check_rules; i++)
		checker->level[i] = MYMR_CHECK_OFF;
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		size_t rule;
		if (mymr_check_rule_find(&rule, wanted[i], strlen(wanted[i])) == MYMR_OK)
			checker->level[rule] = MYMR_CHECK_ERROR;
	}
	*out = checker;
	return MYMR_OK;
}

void
mymr_checker_free(struct mymr_checker *checker)
{
	if (!checker)
		return;
	glossary_free(&checker->glossary);
	free(checker);
}

enum mymr_status
mymr_checker_set_level(struct mymr_checker *checker, size_t rule, enum mymr_check_level level)
{
	if (rule >= n_check_rules || (unsigned)level > MYMR_CHECK_ERROR)
		return MYMR_EINVAL;
	checker->level[rule] = level;
	return MYMR_OK;
}

enum mymr_check_level
mymr_checker_level(const struct mymr_checker *checker, size_t rule)
{
	return rule < n_check_rules ? checker->level[rule] : MYMR_CHECK_OFF;
}

enum mymr_status
mymr_checker_add_glossary(
	struct mymr_checker *checker, const char *s, size_t n, struct mymr_error *error)
{
	return glossary_add(&checker->glossary, s, n, error);
}

static void
tell(struct check *c, struct mymr_finding *finding)
{
	finding->rule = c->rule;
	finding->level = c->checker->level[c->rule];
	finding->pair = c->number;
	c->found(c->arg, finding);
}

void
check_tell(struct check *c, size_t start, size_t end, const char *reason)
{
	tell(c, &(struct mymr_finding){.start = start, .end = end, .reason = reason});
}

void
check_tell_of(
	struct check *c, size_t start, size_t end, const char *reason, const char *detail, size_t n)
{
	tell(c, &(struct mymr_finding){.start = start,
			.end = end,
			.reason = reason,
			.detail = detail,
			.n_detail = n});
}

void
check_tell_fix(struct check *c, size_t start, size_t end, const char *reason,
	const char *replacement, size_t n)
{
	tell(c, &(struct mymr_finding){.start = start,
			.end = end,
			.reason = reason,
			.replacement = replacement,
			.n_replacement = n});
}

void
check_file_tell(struct check_file *f, size_t pair, size_t start, size_t end, const char *reason,
	const char *detail, size_t n)
{
	const struct mymr_finding finding = {.rule = f->rule,
		.level = f->checker->level[f->rule],
		.pair = pair,
		.start = start,
		.end = end,
		.reason = reason,
		.detail = detail,
		.n_detail = n};
	f->found(f->arg, &finding);
}

/* Natural logarithm of the odds: a name of three syllables may look like Zawgyi. */
#define DOUBT 10

/* Zawgyi, visual order and the like, beyond the doubt that short words leave. */
static bool
is_beyond_doubt(const struct mymr_detection *d)
{
	if (d->encoding == MYMR_ENCODING_MIXED)
		return true;
	return d->encoding >= MYMR_ENCODING_ZAWGYI && d->log_odds >= DOUBT;
}

static enum mymr_status
judge_zawgyi(const char *s, size_t n, bool *is_broken)
{
	struct mymr_buf converted = {0}, mended = {0};
	enum mymr_status status = mymr_zawgyi_to_unicode(&converted, s, n, NULL, NULL);
	if (!status)
		status = mymr_normalize(&mended, s, n, MYMR_NORMALIZE_CONTEXT);
	if (!status)
		*is_broken = converted.len != mended.len ||
			     memcmp(converted.s, mended.s, mended.len) != 0;
	mymr_buf_free(&converted);
	mymr_buf_free(&mended);
	return status == MYMR_ENOMEM ? status : MYMR_OK;
}

enum mymr_status
check_judge(const char *s, size_t n, const struct mymr_detection *d, bool *is_broken)
{
	struct mymr_encoding_span span;
	enum mymr_status status = MYMR_OK;
	*is_broken = is_beyond_doubt(d);
	if (*is_broken && d->encoding == MYMR_ENCODING_ZAWGYI)
		return judge_zawgyi(s, n, is_broken);
	if (d->encoding != MYMR_ENCODING_MIXED)
		return MYMR_OK;
	*is_broken = false;
	for (size_t at = 0; !status && !*is_broken && mymr_encoding_span_next(s, n, &at, &span);)
		status = check_judge(
			s + span.start, span.end - span.start, &span.detection, is_broken);
	return status;
}

static void
read_texts(struct check *c)
{
	const struct mymr_check_pair *p = c->pair;
	size_t at = 0;
	struct mymr_fault fault;
	check_text_read(&c->text, p->translation, p->n_translation);
	if (p->source)
		check_text_read(&c->source, p->source, p->n_source);
	if (p->source && p->plural)
		check_text_read(&c->plural, p->plural, p->n_plural);
	if (c->text.has & HAS_MYANMAR)
		mymr_detect(&c->detection, c->text.s, c->text.n);
	c->status = check_judge(c->text.s, c->text.n, &c->detection, &c->is_broken);
	if ((c->text.has & (HAS_MYANMAR | HAS_MYANMAR_DIGIT)) &&
		mymr_fault_next(c->text.s, c->text.n, &at, &fault))
		c->text.has |= HAS_FAULT;
}

static bool
applies(const struct check *c, size_t i)
{
	const struct check_rule *rule = &check_rules[i];
	if (!rule->check || c->checker->level[i] == MYMR_CHECK_OFF)
		return false;
	if (!(rule->public.scope & MYMR_CHECK_TEXT) && !c->pair->source)
		return false;
	return !rule->needs_unicode || !c->is_broken;
}

void
check_run(struct check *c, size_t rule)
{
	if (c->pair->n_translation == 0)
		return;
	read_texts(c);
	c->rule = rule;
	if (applies(c, rule))
		check_rules[rule].check(c);
}

enum mymr_status
mymr_check_pair(const struct mymr_checker *checker, const struct mymr_check_pair *pair,
	mymr_check_found *found, void *arg)
{
	struct check c = {.checker = checker, .pair = pair, .found = found, .arg = arg};
	if (pair->n_translation == 0)
		return MYMR_OK;
	read_texts(&c);
	for (size_t i = 0; i < n_check_rules && !c.status; i++) {
		c.rule = i;
		if (applies(&c, i))
			check_rules[i].check(&c);
	}
	mymr_buf_free(&c.space);
	return c.status;
}

enum mymr_status
mymr_check_file(const struct mymr_checker *checker, const struct mymr_check_pair *pairs, size_t n,
	mymr_check_found *found, void *arg)
{
	struct check_file f = {checker, pairs, n, 0, found, arg, MYMR_OK};
	for (size_t i = 0; i < n_check_rules && !f.status; i++) {
		f.rule = i;
		if (check_rules[i].check_file && checker->level[i] != MYMR_CHECK_OFF)
			check_rules[i].check_file(&f);
	}
	return f.status;
}
