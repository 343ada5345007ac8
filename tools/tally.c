/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tally.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* FNV-1a */
static uint64_t
hash(const char *s, size_t n)
{
	uint64_t h = 14695981039346656037u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 1099511628211u;
	return h ^ h >> 32;
}

static struct tally_entry *
find(const struct tally *t, const char *s, size_t n)
{
	size_t i = hash(s, n) & (t->cap - 1);
	while (t->entry[i].s && (t->entry[i].n != n || memcmp(t->entry[i].s, s, n) != 0))
		i = (i + 1) & (t->cap - 1);
	return &t->entry[i];
}

/* At most half of the places are taken. */
static enum mymr_status
grow(struct tally *t)
{
	const size_t cap = t->cap ? t->cap * 2 : 256;
	struct tally larger = {calloc(cap, sizeof *t->entry), t->n, cap};
	if (!larger.entry)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < t->cap; i++) {
		const struct tally_entry *e = &t->entry[i];
		if (e->s)
			*find(&larger, e->s, e->n) = *e;
	}
	free(t->entry);
	*t = larger;
	return MYMR_OK;
}

enum mymr_status
tally_add(struct tally *t, const char *s, size_t n)
{
	if (2 * t->n >= t->cap && grow(t))
		return MYMR_ENOMEM;
	struct tally_entry *e = find(t, s, n);
	if (!e->s) {
		e->s = malloc(n + 1);
		if (!e->s)
			return MYMR_ENOMEM;
		memcpy(e->s, s, n);
		e->n = n;
		t->n++;
	}
	e->count++;
	return MYMR_OK;
}

static int
compare(const void *a, const void *b)
{
	const struct tally_entry *x = a, *y = b;
	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	if (!x->s || !y->s)
		return (x->s == NULL) - (y->s == NULL);
	const int order = memcmp(x->s, y->s, x->n < y->n ? x->n : y->n);
	return order ? order : (x->n > y->n) - (x->n < y->n);
}

void
tally_sort(struct tally *t)
{
	if (t->n)
		qsort(t->entry, t->cap, sizeof *t->entry, compare);
}

void
tally_free(struct tally *t)
{
	for (size_t i = 0; i < t->cap; i++)
		free(t->entry[i].s);
	free(t->entry);
	*t = (struct tally){0};
}
