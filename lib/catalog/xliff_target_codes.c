/* SPDX-License-Identifier: MIT */
/* Which codes a new text has, and whether they would be read as the same again. */
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/inline_code.h"
#include "catalog/xliff_target.h"

static enum mymr_status
codes_fault(struct mymr_error *error, size_t offset, const char *reason)
{
	*error = (struct mymr_error){offset, reason};
	return MYMR_ECODES;
}

static enum mymr_status
add_codes(struct xliff_target *t, const struct xliff_content *content, uint32_t side)
{
	for (size_t i = 0; i < content->n_items; i++) {
		const struct xliff_item *item = &content->item[i];
		uint32_t value = 2 * (uint32_t)i + side;
		if (item->kind != XLIFF_ITEM_CODE)
			continue;
		const char *name = arena_copy(&t->arena, content->text.s + item->at, item->n);
		if (!name || xliff_map_add(&t->codes, 0, name, &value))
			return MYMR_ENOMEM;
	}
	return MYMR_OK;
}

static enum mymr_status
add_literal(struct xliff_target *t, uint64_t scope, const char *s, size_t n)
{
	uint32_t value = 0;
	const char *name = arena_copy(&t->arena, s, n);
	return name ? xliff_map_add(&t->literals, scope, name, &value) : MYMR_ENOMEM;
}

/* Those of the source are in a scope of their own as well: they stay. */
static enum mymr_status
add_literals(struct xliff_target *t, const struct xliff_content *content, bool stays)
{
	const char *s = content->text.s;
	const size_t n = content->text.len;
	size_t item = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len) {
		len = s[i] == '<' ? code_next(s + i, n - i) : 0;
		if (len && !xliff_is_code_at(content, &item, i)) {
			status = add_literal(t, 0, s + i, len);
			if (!status && stays)
				status = add_literal(t, 1, s + i, len);
		}
		len += len == 0;
	}
	return status;
}

static enum mymr_status
add_token(struct xliff_target *t, size_t at, size_t len, uint32_t value)
{
	enum mymr_status status = grow(&t->token, &t->tokens_cap, t->n_tokens, sizeof *t->token);
	if (status)
		return status;
	const struct xliff_content *from = value % 2 ? &t->source : &t->target;
	t->token[t->n_tokens++] = (struct xliff_token){at, len, from, &from->item[value / 2]};
	return MYMR_OK;
}

static enum mymr_status
find_tokens(struct xliff_target *t, struct mymr_error *error)
{
	enum mymr_status status = MYMR_OK;
	struct xliff_map seen = {0};
	for (size_t i = 0, len; i < t->n && !status; i += len) {
		uint32_t value;
		len = t->s[i] == '<' ? code_next(t->s + i, t->n - i) : 0;
		if (len && xliff_map_find(&t->codes, 0, t->s + i, len, &value)) {
			uint32_t first = (uint32_t)i;
			const char *name = arena_copy(&t->arena, t->s + i, len);
			status = name ? xliff_map_add(&seen, 0, name, &first) : MYMR_ENOMEM;
			if (!status && first != i)
				status = codes_fault(error, i, N_("a code comes twice"));
			if (!status)
				status = add_token(t, i, len, value);
		} else if (len && xliff_map_find(&t->literals, 0, t->s + i, len, &value)) {
			status = add_literal(t, 1, t->s + i, len);
		} else if (len) {
			status = codes_fault(error, i, N_("a code that the source does not have"));
		}
		len += len == 0;
	}
	xliff_map_free(&seen);
	return status;
}

/* The codes as they would be read from the file: items and codes of their own. */
struct trial {
	struct xliff_code *code;
	struct xliff_item *item;
	uint32_t *stack;
	size_t n_codes;
	size_t depth;
	struct xliff_map names;
};

/* Codes of one id have names by their order, which must be theirs again. */
static enum mymr_status
check_order(struct trial *trial, const struct xliff_token *token, struct mymr_error *error)
{
	const struct xliff_code *c = xliff_token_code(token);
	const bool is_pair = c->sort == XLIFF_PAIRED || c->is_paired;
	const uint64_t scope = is_pair ? 1 : c->sort == XLIFF_END ? 2 : 0;
	uint32_t n;
	if (xliff_map_count(&trial->names, scope, c->key ? c->key : "", &n))
		return MYMR_ENOMEM;
	return c->key && c->nth != n
		       ? codes_fault(error, token->at, N_("codes of one name in another order"))
		       : MYMR_OK;
}

static enum mymr_status
try_token(struct trial *trial, const struct xliff_target *t, size_t i, struct mymr_error *error)
{
	const struct xliff_token *token = &t->token[i];
	const struct xliff_code *c = xliff_token_code(token);
	const bool is_pair = c->sort == XLIFF_PAIRED || c->is_paired;
	const bool closes = is_pair && xliff_token_closes(token);
	struct xliff_item *item = &trial->item[i];
	*item = (struct xliff_item){.kind = XLIFF_ITEM_CODE, .is_close = token->item->is_close};
	const enum mymr_status status = closes ? MYMR_OK : check_order(trial, token, error);
	if (status)
		return status;
	if (closes && (trial->depth == 0 ||
			      strcmp(trial->code[trial->stack[trial->depth - 1]].name, c->name)))
		return codes_fault(error, token->at, N_("pairs of codes overlap or do not close"));
	if (closes)
		item->code = trial->stack[--trial->depth];
	if (!closes || c->sort != XLIFF_PAIRED) {
		item->code = (uint32_t)trial->n_codes;
		trial->code[trial->n_codes] = *c;
		trial->code[trial->n_codes++].is_paired = false;
	}
	if (is_pair && !closes)
		trial->stack[trial->depth++] = item->code;
	return MYMR_OK;
}

static enum mymr_status
check_trial(struct trial *trial, const struct xliff_target *t, struct mymr_error *error)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < t->n_tokens && !status; i++)
		status = try_token(trial, t, i, error);
	if (!status && trial->depth)
		status = codes_fault(error, t->n, N_("pairs of codes overlap or do not close"));
	if (!status)
		status = xliff_content_pair(trial->code, trial->item, t->n_tokens);
	for (size_t i = 0; i < t->n_tokens && !status; i++) {
		if (trial->code[trial->item[i].code].is_paired !=
			xliff_token_code(&t->token[i])->is_paired)
			status = codes_fault(error, t->token[i].at,
				N_("codes that would be read as others there"));
	}
	return status;
}

static enum mymr_status
check_pairs(const struct xliff_target *t, struct mymr_error *error)
{
	const size_t n = t->n_tokens;
	if (n == 0)
		return MYMR_OK;
	struct trial trial = {.code = malloc(n * sizeof *trial.code),
		.item = malloc(n * sizeof *trial.item),
		.stack = malloc(n * sizeof *trial.stack)};
	const enum mymr_status status = trial.code && trial.item && trial.stack
						? check_trial(&trial, t, error)
						: MYMR_ENOMEM;
	free(trial.code);
	free(trial.item);
	free(trial.stack);
	xliff_map_free(&trial.names);
	return status;
}

/* Whether a code with n "_" less would be met literally. */
static bool
is_met(const struct xliff_target *t, const char *token, size_t len, size_t n)
{
	char name[256];
	uint32_t value;
	const size_t tail = token[len - 2] == '/' ? 2 : 1;
	if (len > sizeof name || len < n + tail)
		return false;
	memcpy(name, token, len - tail - n);
	memcpy(name + len - tail - n, token + len - tail, tail);
	return xliff_map_find(&t->literals, 1, name, len - n, &value);
}

/* Names have as many "_" as they need; with less literal text around they would need less. */
static enum mymr_status
check_more(const struct xliff_target *t, struct mymr_error *error)
{
	for (size_t n = 1; n <= t->segment->n_more; n++) {
		bool clashes = false;
		for (size_t i = 0; i < t->n_tokens && !clashes; i++)
			clashes = is_met(t, t->s + t->token[i].at, t->token[i].len, n);
		for (size_t i = 0; i < t->source.n_items && !clashes; i++) {
			const struct xliff_item *item = &t->source.item[i];
			clashes = item->kind == XLIFF_ITEM_CODE &&
				  is_met(t, t->source.text.s + item->at, item->n, n);
		}
		if (!clashes)
			return codes_fault(
				error, 0, N_("codes that would be read as others there"));
	}
	return MYMR_OK;
}

enum mymr_status
xliff_target_find_codes(struct xliff_target *t, struct mymr_error *error)
{
	enum mymr_status status = add_codes(t, &t->target, 0);
	if (!status)
		status = add_codes(t, &t->source, 1);
	if (!status)
		status = add_literals(t, &t->source, true);
	if (!status)
		status = add_literals(t, &t->target, false);
	if (!status)
		status = find_tokens(t, error);
	if (!status)
		status = check_pairs(t, error);
	return status ? status : check_more(t, error);
}
