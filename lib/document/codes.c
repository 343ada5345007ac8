/* SPDX-License-Identifier: MIT */
#include "base/reason.h"
#include "document/codes.h"
#include "catalog/inline_code.h"

#include <stdlib.h>
#include <string.h>

static const char *
token_of(const struct codes *codes, const struct piece *code)
{
	return codes->unit->text + code->text;
}

static int
compare(const char *a, size_t n_a, const char *b, size_t n_b)
{
	int order = memcmp(a, b, n_a < n_b ? n_a : n_b);
	return order ? order : (n_a > n_b) - (n_a < n_b);
}

/* Shell sort: codes are few, and qsort has no room for the unit. */
static void
sort(struct codes *codes)
{
	const struct piece **p = codes->sorted;
	for (size_t gap = codes->n / 2; gap > 0; gap /= 2) {
		for (size_t i = gap; i < codes->n; i++) {
			const struct piece *moving = p[i];
			size_t k = i;
			for (; k >= gap &&
				compare(token_of(codes, p[k - gap]), p[k - gap]->text_len,
					token_of(codes, moving), moving->text_len) > 0;
				k -= gap)
				p[k] = p[k - gap];
			p[k] = moving;
		}
	}
}

enum mymr_status
codes_init(struct codes *codes, const struct mymr_unit *unit, const struct unit_detail *detail)
{
	*codes = (struct codes){.unit = unit};
	for (size_t i = 0; i < detail->n_pieces; i++)
		codes->n += detail->pieces[i].type >= PIECE_OPEN;
	if (codes->n == 0)
		return MYMR_OK;
	codes->sorted = malloc(codes->n * sizeof *codes->sorted);
	if (!codes->sorted)
		return MYMR_ENOMEM;
	size_t n = 0;
	for (size_t i = 0; i < detail->n_pieces; i++) {
		if (detail->pieces[i].type >= PIECE_OPEN)
			codes->sorted[n++] = &detail->pieces[i];
	}
	sort(codes);
	return MYMR_OK;
}

void
codes_free(struct codes *codes)
{
	free(codes->sorted);
	codes->sorted = NULL;
}

static bool
find(const struct codes *codes, const char *s, size_t n, size_t *index)
{
	size_t low = 0, high = codes->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct piece *p = codes->sorted[middle];
		int order = compare(token_of(codes, p), p->text_len, s, n);
		if (order == 0) {
			*index = middle;
			return true;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

size_t
codes_next(const struct codes *codes, const char *s, size_t n, const struct piece **code)
{
	*code = NULL;
	for (size_t i = 0, index; codes->n && i < n; i++) {
		const char *at = memchr(s + i, '<', n - i);
		if (!at)
			break;
		i = (size_t)(at - s);
		size_t len = code_next(at, n - i);
		if (len && find(codes, at, len, &index)) {
			*code = codes->sorted[index];
			return i;
		}
	}
	return n;
}

/* "a" of "</a12>". */
static void
base_name(const char *token, size_t n, const char **name, size_t *len)
{
	const char *end = token + n;
	*name = token + 1 + (token[1] == '/');
	while (strchr(">/0123456789", end[-1]))
		end--;
	*len = (size_t)(end - *name);
}

/* A code of a kind that the unit has, but not this one: a slip, not text. */
static bool
is_slip(const struct codes *codes, const char *token, size_t n)
{
	const char *name, *other;
	size_t len, other_len;
	base_name(token, n, &name, &len);
	for (size_t i = 0; i < codes->n; i++) {
		base_name(token_of(codes, codes->sorted[i]), codes->sorted[i]->text_len, &other,
			&other_len);
		if (compare(name, len, other, other_len) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
find_slip(const struct codes *codes, const char *text, size_t from, size_t to,
	struct mymr_error *error)
{
	for (size_t i = from; i < to; i++) {
		size_t len = text[i] == '<' ? code_next(text + i, to - i) : 0;
		if (len && is_slip(codes, text + i, len)) {
			*error = (struct mymr_error){i, N_("code that the source does not have")};
			return MYMR_ECODES;
		}
	}
	return MYMR_OK;
}

struct check {
	struct codes codes;
	bool *seen;                /* of codes.sorted */
	const struct piece **open; /* pairs begun and not ended */
	size_t n_open;
};

static bool
closes(const struct check *c, const struct piece *close)
{
	if (c->n_open == 0)
		return false;
	const struct piece *open = c->open[c->n_open - 1];
	return open->text_len + 1 == close->text_len &&
	       memcmp(token_of(&c->codes, open) + 1, token_of(&c->codes, close) + 2,
		       open->text_len - 1) == 0;
}

static enum mymr_status
see(struct check *c, const struct piece *code, size_t offset, struct mymr_error *error)
{
	size_t index = 0;
	find(&c->codes, token_of(&c->codes, code), code->text_len, &index);
	if (c->seen[index]) {
		*error = (struct mymr_error){offset, N_("code that stands twice")};
		return MYMR_ECODES;
	}
	c->seen[index] = true;
	if (code->type == PIECE_OPEN) {
		c->open[c->n_open++] = code;
	} else if (code->type == PIECE_CLOSE) {
		if (!closes(c, code)) {
			*error = (struct mymr_error){offset, N_("code that does not nest")};
			return MYMR_ECODES;
		}
		c->n_open--;
	}
	return MYMR_OK;
}

static enum mymr_status
check_text(struct check *c, const char *text, size_t n, struct mymr_error *error)
{
	for (size_t i = 0; i < n;) {
		const struct piece *code;
		size_t len = codes_next(&c->codes, text + i, n - i, &code);
		if (find_slip(&c->codes, text, i, i + len, error))
			return MYMR_ECODES;
		i += len;
		if (!code)
			continue;
		if (see(c, code, i, error))
			return MYMR_ECODES;
		i += code->text_len;
	}
	for (size_t k = 0; k < c->codes.n; k++) {
		if (!c->seen[k]) {
			*error = (struct mymr_error){
				c->codes.sorted[k]->text, N_("code is missing")};
			return MYMR_ECODES;
		}
	}
	return MYMR_OK;
}

enum mymr_status
codes_check(const struct mymr_unit *unit, const struct unit_detail *detail, const char *text,
	size_t n, struct mymr_error *error)
{
	struct check c = {0};
	enum mymr_status status = codes_init(&c.codes, unit, detail);
	if (status || c.codes.n == 0)
		return status;
	c.seen = calloc(c.codes.n, sizeof *c.seen);
	c.open = calloc(c.codes.n, sizeof *c.open);
	status = c.seen && c.open ? check_text(&c, text, n, error) : MYMR_ENOMEM;
	free(c.seen);
	free(c.open);
	codes_free(&c.codes);
	return status;
}
