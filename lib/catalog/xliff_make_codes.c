/* SPDX-License-Identifier: MIT */
/* Codes in the texts of a file that is made. */
#include <stdlib.h>
#include <string.h>
#include "catalog/inline_code.h"
#include "catalog/xliff_make.h"
#include "catalog/xliff_map.h"
#include "catalog/xliff_name.h"
#include "catalog/xliff_value.h"

enum mymr_status
xliff_made_code_at(struct xliff_made_code *code, const char *s, size_t n, struct arena *arena)
{
	struct mymr_buf id = {0};
	code->len = code_next(s, n);
	if (code->len == 0)
		return MYMR_OK;
	const bool is_close = s[1] == '/', is_lone = s[code->len - 2] == '/';
	const size_t from = is_close ? 2 : 1, tail = is_lone ? 2 : 1;
	code->kind = is_close ? XLIFF_MADE_CLOSE : is_lone ? XLIFF_MADE_LONE : XLIFF_MADE_OPEN;
	enum mymr_status status = xliff_name_decode(&id, s + from, code->len - from - tail);
	code->id = status ? NULL : arena_copy(arena, id.s, id.len);
	mymr_buf_free(&id);
	return code->id ? MYMR_OK : MYMR_ENOMEM;
}

struct codes {
	struct xliff_map sorts; /* of the source: 1 lone, 2 pair; scopes 1 and 2 are those seen */
	const char **stack;
	size_t depth;
	bool fits;
	struct arena *arena;
};

static enum mymr_status
add_code(struct codes *c, const struct xliff_made_code *code, uint64_t side)
{
	const uint32_t sort = code->kind == XLIFF_MADE_LONE ? 1 : 2;
	uint32_t first = sort, n;
	if (!xliff_is_nmtoken(code->id, strlen(code->id)))
		c->fits = false;
	if (code->kind == XLIFF_MADE_CLOSE) {
		c->fits = c->fits && c->depth > 0 && strcmp(c->stack[c->depth - 1], code->id) == 0;
		c->depth -= c->depth > 0;
		return MYMR_OK;
	}
	enum mymr_status status = xliff_map_add(&c->sorts, 0, code->id, &first);
	if (!status)
		status = xliff_map_count(&c->sorts, side, code->id, &n);
	if (status)
		return status;
	c->fits = c->fits && first == sort && n == 1;
	if (code->kind == XLIFF_MADE_OPEN)
		c->stack[c->depth++] = code->id;
	return MYMR_OK;
}

static enum mymr_status
add_text(struct codes *c, const char *s, size_t n, uint64_t side)
{
	enum mymr_status status = MYMR_OK;
	struct xliff_made_code code;
	c->stack = malloc((n / 3 + 1) * sizeof *c->stack);
	c->depth = 0;
	if (!c->stack)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n && !status && c->fits; i += code.len ? code.len : 1) {
		code.len = 0;
		if (s[i] == '<')
			status = xliff_made_code_at(&code, s + i, n - i, c->arena);
		if (!status && code.len)
			status = add_code(c, &code, side);
	}
	c->fits = c->fits && c->depth == 0;
	free(c->stack);
	return status;
}

enum mymr_status
xliff_made_codes(bool *has_codes, const struct mymr_xliff_unit *unit, struct arena *arena)
{
	struct codes c = {.fits = true, .arena = arena};
	enum mymr_status status = add_text(&c, unit->source, unit->n_source, 1);
	if (!status && unit->target)
		status = add_text(&c, unit->target, unit->n_target, 2);
	*has_codes = c.fits;
	xliff_map_free(&c.sorts);
	return status;
}
