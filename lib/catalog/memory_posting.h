/* SPDX-License-Identifier: MIT */
/* Rows of the table of postings: texts that have a word, in the order of their numbers. The key of
 * a row is the number of the word and that of its first text. Of every text there is how far its
 * number is from the one before, its weight, and how often it has the word, so that most texts that
 * have a word need not be read. */
#ifndef CATALOG_MEMORY_POSTING_H
#define CATALOG_MEMORY_POSTING_H

#include "catalog/memory_varint.h"

/* A row that has this many bytes gets no more. */
#define POSTING_ROW 3000

#define POSTING_TEXTS INT64_C(0x100000000)

static inline int64_t
posting_key(uint32_t word, uint32_t text)
{
	return (int64_t)word * POSTING_TEXTS + text;
}

struct posted_text {
	uint32_t text;
	uint32_t weight;
	uint32_t times;
};

/* Most words stand in a text once, which the lowest bit of its weight says. */
static inline enum mymr_status
posting_put(struct mymr_buf *out, uint32_t distance, const struct posted_text *p)
{
	enum mymr_status status = varint_put(out, distance);
	if (!status)
		status = varint_put(out, p->weight * 2 + (p->times > 1));
	if (!status && p->times > 1)
		status = varint_put(out, p->times);
	return status;
}

/* Reads the one at s[*at]; p->text is that of the one before. */
static inline bool
posting_next(const unsigned char *s, size_t n, size_t *at, struct posted_text *p)
{
	uint32_t distance, weight;
	if (!varint_next(s, n, at, &distance) || !varint_next(s, n, at, &weight) ||
		distance > UINT32_MAX - p->text)
		return false;
	p->text += distance;
	p->weight = weight / 2;
	p->times = 1;
	return weight % 2 == 0 || varint_next(s, n, at, &p->times);
}

#endif
