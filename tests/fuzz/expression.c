/* SPDX-License-Identifier: MIT */
/* Any bytes as text: expressions in order and within bounds, all of them writable, and what was
 * written is never read as something else. The first byte chooses language and digits. */
#include <mymr/expression.h>
#include <string.h>
#include "fuzz.h"

#define MAX_WRITTEN 4096

/* Where expressions were written. */
struct written {
	size_t start[MAX_WRITTEN];
	size_t end[MAX_WRITTEN];
	size_t n;
};

struct direction {
	enum mymr_language from;
	enum mymr_language to;
	enum mymr_digits digits;
};

static void
localize(
	struct mymr_buf *out, const char *s, size_t n, const struct direction *d, struct written *w)
{
	struct mymr_expression e;
	size_t done = 0;
	for (size_t at = 0; mymr_expression_next(s, n, &at, d->from, &e);) {
		REQUIRE(e.start >= done && e.start < e.end && e.end <= n);
		REQUIRE(at == e.end);
		for (size_t i = 0; i < e.n_values; i++)
			REQUIRE(e.value[i].start >= e.start && e.value[i].end <= e.end);
		REQUIRE(mymr_buf_append(out, s + done, e.start - done) == MYMR_OK);
		const size_t before = out->len;
		REQUIRE(mymr_expression_write(out, &e, s, d->to, d->digits) == MYMR_OK);
		REQUIRE(out->len > before);
		if (w->n < MAX_WRITTEN) {
			w->start[w->n] = before;
			w->end[w->n++] = out->len;
		}
		done = e.end;
	}
	REQUIRE(mymr_buf_append(out, s + done, n - done) == MYMR_OK);
}

/* A second run may find what stood beside expressions before, or ends in what follows; but what the
 * first one wrote it must leave as it is. */
static void
check_again(const char *s, size_t n, const struct direction *d, const struct written *w)
{
	struct mymr_expression e;
	size_t k = 0;
	for (size_t at = 0; mymr_expression_next(s, n, &at, d->from, &e);) {
		while (k < w->n && w->end[k] <= e.start)
			k++;
		if (k == w->n || w->start[k] > e.start || w->end[k] < e.end)
			continue;
		struct mymr_buf out = {0};
		REQUIRE(mymr_expression_write(&out, &e, s, d->to, d->digits) == MYMR_OK);
		REQUIRE(out.len == e.end - e.start && memcmp(out.s, s + e.start, out.len) == 0);
		mymr_buf_free(&out);
	}
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0)
		return 0;
	const bool to_english = data[0] & 1;
	const struct direction d = {to_english ? MYMR_BURMESE : MYMR_ENGLISH,
		to_english ? MYMR_ENGLISH : MYMR_BURMESE,
		data[0] & 3 ? MYMR_DIGITS_LATN : MYMR_DIGITS_MYMR};
	static struct written written;
	struct mymr_buf out = {0};
	written.n = 0;
	localize(&out, (const char *)data + 1, n - 1, &d, &written);
	check_again(out.s ? out.s : "", out.len, &d, &written);
	mymr_buf_free(&out);
	return 0;
}
