/* SPDX-License-Identifier: MIT */
#include "locale/walk.h"

#include "locale/number_read.h"

/* Where values never stand: inside braces, markup and quoted code, up to a blank line at most. */
struct guard {
	size_t depth;
	bool in_tag;
	bool in_code;
};

static const bool is_guard[256] = {
	['\n'] = true, ['{'] = true, ['}'] = true, ['`'] = true, ['<'] = true, ['>'] = true};

/* <b>, </b>, <!-- and numbered tags such as <0>; "< 5" is prose. */
static bool
opens_tag(const struct text *t, size_t i)
{
	char c = byte_at(t, i + 1);
	if (c == '/' || c == '!' || c == '?' || is_letter(c))
		return true;
	size_t end = digits_end(t, i + 1);
	return end > i + 1 && end - i < 4 && byte_at(t, end) == '>';
}

static void
guard_step(struct guard *g, const struct text *t, size_t i)
{
	switch (t->s[i]) {
	case '\n':
		g->in_code = false;
		if (byte_at(t, i + 1) == '\n')
			*g = (struct guard){0};
		break;
	case '{':
		g->depth++;
		break;
	case '}':
		g->depth -= g->depth > 0;
		break;
	case '`':
		g->in_code = !g->in_code;
		break;
	case '>':
		g->in_tag = false;
		break;
	case '<':
		g->in_tag |= opens_tag(t, i);
		break;
	}
}

static bool
opens_guard(const struct text *t, size_t i)
{
	char c = t->s[i];
	return c == '{' || c == '`' || (c == '<' && opens_tag(t, i));
}

/* Behind what the guard at i shuts in. */
static size_t
guard_end(const struct text *t, size_t i)
{
	struct guard g = {0};
	do {
		guard_step(&g, t, i++);
		if (!g.depth && !g.in_tag && !g.in_code)
			return i;
		while (i < t->n && !is_guard[(unsigned char)t->s[i]])
			i++;
	} while (i < t->n);
	return i;
}

void
walk_from(struct walk *w, size_t i)
{
	w->seen = i;
	w->state = filter_step(w->filter, FILTER_NOTHING, byte_at(&w->text, i - 1));
}

/* Passes blocks that let no place through. */
static void
pass_blocks(struct walk *w)
{
	const struct filter *f = w->filter;
	const char *s = w->text.s;
	uint64_t state = w->state;
	size_t i = w->seen;
	for (; i + 4 <= w->text.n; i += 4) {
		const uint64_t a = filter_step(f, state, s[i]);
		const uint64_t b = filter_step(f, a, s[i + 1]);
		const uint64_t c = filter_step(f, b, s[i + 2]);
		const uint64_t d = filter_step(f, c, s[i + 3]);
		if ((a & b & c & d) < FILTER_FITS)
			break;
		state = d;
	}
	w->state = state;
	w->seen = i;
}

/* Behind the end of the text the filter sees zeros. */
static bool
pass(struct walk *w)
{
	bool fits = false;
	pass_blocks(w);
	while (!fits && w->seen < w->text.n + FILTER_BYTES - 2) {
		w->state = filter_step(w->filter, w->state, byte_at(&w->text, w->seen++));
		fits = w->state < FILTER_FITS;
	}
	return fits;
}

bool
walk_next(struct walk *w, struct place *place)
{
	const struct text *t = &w->text;
	while (pass(w)) {
		const size_t i = w->seen - (FILTER_BYTES - 1);
		if (!opens_guard(t, i)) {
			place->at = i;
			place->is_digit = is_digit(t->s[i]) || is_myanmar_digit(t, i);
			return true;
		}
		walk_from(w, guard_end(t, i));
	}
	return false;
}
