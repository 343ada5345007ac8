/* SPDX-License-Identifier: MIT */
/* Any bytes as text: values in order and within bounds, all of them writable, and what was
 * written is never read as something else. The first byte chooses language, digits and prose. */
#include <mymr/span.h>
#include <string.h>
#include "fuzz.h"

#define MAX_WRITTEN 4096

/* Where values were written. */
struct written {
	size_t start[MAX_WRITTEN];
	size_t end[MAX_WRITTEN];
	size_t n;
};

static void
localize(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from,
	const struct mymr_span_format *format, struct written *w)
{
	struct mymr_span span;
	size_t done = 0;
	for (size_t at = 0; mymr_span_next(s, n, &at, from, &span);) {
		REQUIRE(span.start >= done && span.start < span.end && span.end <= n);
		REQUIRE(at == span.end);
		REQUIRE(mymr_buf_append(out, s + done, span.start - done) == MYMR_OK);
		const size_t before = out->len;
		REQUIRE(mymr_span_write(out, &span, s, format) == MYMR_OK && out->len > before);
		if (w->n < MAX_WRITTEN) {
			w->start[w->n] = before;
			w->end[w->n++] = out->len;
		}
		done = span.end;
	}
	REQUIRE(mymr_buf_append(out, s + done, n - done) == MYMR_OK);
}

/* A second run may find values that stood beside others before, or that end in what follows; but
 * what the first one wrote it must leave as it is. */
static void
check_again(const char *s, size_t n, enum mymr_language from, const struct mymr_span_format *format,
	const struct written *w)
{
	struct mymr_span span;
	size_t k = 0;
	for (size_t at = 0; mymr_span_next(s, n, &at, from, &span);) {
		while (k < w->n && w->end[k] <= span.start)
			k++;
		if (k == w->n || w->start[k] > span.start || w->end[k] < span.end)
			continue;
		struct mymr_buf out = {0};
		REQUIRE(mymr_span_write(&out, &span, s, format) == MYMR_OK);
		REQUIRE(out.len == span.end - span.start &&
			memcmp(out.s, s + span.start, out.len) == 0);
		mymr_buf_free(&out);
	}
}

/* Dates and numbers as a whole: whatever is read can be written. */
static void
parse(const char *s, size_t n, enum mymr_language language)
{
	struct mymr_date d;
	struct mymr_number v;
	struct mymr_buf out = {0};
	if (mymr_date_parse(&d, s, n, language) == MYMR_OK)
		REQUIRE(mymr_date_check(&d) == MYMR_OK);
	if (mymr_number_parse(&v, s, n, language) == MYMR_OK) {
		enum mymr_status status = mymr_number_format(&out, &v, MYMR_DIGITS_MYMR);
		REQUIRE(status == MYMR_OK || status == MYMR_ERANGE);
	}
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n == 0)
		return 0;
	const enum mymr_language from = data[0] & 1 ? MYMR_BURMESE : MYMR_ENGLISH;
	const struct mymr_span_format format = {data[0] & 1 ? MYMR_ENGLISH : MYMR_BURMESE,
		data[0] & 3 ? MYMR_DIGITS_LATN : MYMR_DIGITS_MYMR, data[0] & 4};
	const char *s = (const char *)data + 1;
	static struct written written;
	struct mymr_buf out = {0};
	written.n = 0;
	localize(&out, s, n - 1, from, &format, &written);
	check_again(out.s ? out.s : "", out.len, from, &format, &written);
	mymr_buf_free(&out);
	parse(s, n - 1, from);
	return 0;
}
