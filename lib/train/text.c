/* SPDX-License-Identifier: MIT */
#include "train/text.h"

#include <stdbool.h>

static bool
is_consonant(uint32_t cp)
{
	return (cp >= 0x1000 && cp <= 0x1021) || cp == 0x103F;
}

static bool
is_medial(uint32_t cp)
{
	return cp >= 0x103B && cp <= 0x103E;
}

static void
put(struct line *out, uint32_t cp)
{
	if (out->n < LINE_MAX_CODE_POINTS)
		out->cp[out->n++] = cp;
}

/* Where the consonants and medials that start at in->cp[i] end. */
static size_t
cluster_end(const struct line *in, size_t i)
{
	i++;
	while (i + 1 < in->n && in->cp[i] == 0x1039)
		i += 2;
	while (i < in->n && is_medial(in->cp[i]))
		i++;
	return i;
}

static bool
has(const struct line *in, size_t from, size_t to, uint32_t cp)
{
	for (; from < to; from++) {
		if (in->cp[from] == cp)
			return true;
	}
	return false;
}

void
line_visual(struct line *out, const struct line *in)
{
	out->n = 0;
	for (size_t i = 0, end; i < in->n; i = end) {
		end = i + 1;
		if (!is_consonant(in->cp[i])) {
			put(out, in->cp[i]);
			continue;
		}
		end = cluster_end(in, i);
		const bool has_e = end < in->n && in->cp[end] == 0x1031;
		if (has_e)
			put(out, 0x1031);
		if (has(in, i, end, 0x103C))
			put(out, 0x103C);
		for (size_t k = i; k < end; k++) {
			if (in->cp[k] != 0x103C)
				put(out, in->cp[k]);
		}
		end += has_e;
	}
}

void
line_shifted(struct line *out, const struct line *in)
{
	out->n = 0;
	for (size_t i = 0; i < in->n; i++) {
		const uint32_t cp = in->cp[i];
		put(out, cp == 0x103A ? 0x103B : cp == 0x103D ? 0x103E : cp);
	}
}

static bool
is_swapped(uint32_t first, uint32_t second)
{
	return (first == 0x102F && second == 0x1036) || (first == 0x1037 && second == 0x103A);
}

static bool
is_swapped_zawgyi(uint32_t first, uint32_t second)
{
	return (first == 0x102D && second == 0x102F) || (first == 0x1036 && second == 0x102F);
}

static void
swap(struct line *out, const struct line *in, bool (*is_pair)(uint32_t, uint32_t))
{
	out->n = 0;
	for (size_t i = 0; i < in->n; i++) {
		if (i + 1 < in->n && is_pair(in->cp[i], in->cp[i + 1])) {
			put(out, in->cp[i + 1]);
			put(out, in->cp[i]);
			i++;
			continue;
		}
		put(out, in->cp[i]);
	}
}

void
line_apart(struct line *out, const struct line *in)
{
	out->n = 0;
	for (size_t i = 0; i < in->n; i++) {
		put(out, in->cp[i] == 0x1026 ? 0x1025 : in->cp[i]);
		if (in->cp[i] == 0x1026)
			put(out, 0x102E);
	}
}

static void
join(struct line *out, const struct line *in)
{
	out->n = 0;
	for (size_t i = 0; i < in->n; i++) {
		const bool is_pair =
			in->cp[i] == 0x1025 && i + 1 < in->n && in->cp[i + 1] == 0x102E;
		put(out, is_pair ? 0x1026 : in->cp[i]);
		i += is_pair;
	}
}

void
line_typed(struct line *out, const struct line *in)
{
	static struct line apart;
	line_apart(&apart, in);
	swap(out, &apart, is_swapped);
}

void
line_typed_zawgyi(struct line *out, const struct line *in)
{
	static struct line joined;
	join(&joined, in);
	swap(out, &joined, is_swapped_zawgyi);
}

void
line_digits(struct line *out, const struct line *in)
{
	out->n = 0;
	for (size_t i = 0; i < in->n; i++) {
		const uint32_t cp = in->cp[i];
		put(out, cp == 0x101D   ? 0x1040
			 : cp == 0x101B ? 0x1047
			 : cp == 0x104E ? 0x1044
					: cp);
	}
}
