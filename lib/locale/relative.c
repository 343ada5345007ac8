/* SPDX-License-Identifier: MIT */
#include <mymr/span.h>
#include <mymr/time.h>
#include "locale/text.h"
#include "locale/words.h"

static bool
is_writable(const struct mymr_relative *r)
{
	if (r->count < 0 || (unsigned)r->unit >= MYMR_TIME_UNITS)
		return false;
	if (!r->is_named)
		return true;
	/* The table's offsets are small. */
	if (r->count > INT8_MAX)
		return false;
	const int offset = (int)(r->is_future ? r->count : -r->count);
	return wording_of(WORD_RELATIVE, offset, (int)r->unit) != NULL;
}

enum mymr_status
mymr_relative_format(struct mymr_buf *out, const struct mymr_relative *r,
	enum mymr_language language, enum mymr_digits digits)
{
	const struct mymr_span_format format = {language, digits, true};
	if (!is_writable(r))
		return MYMR_EINVAL;
	const struct mymr_span span = {.type = MYMR_SPAN_RELATIVE,
		.number = {r->count, 0, 0},
		.unit = r->unit,
		.is_future = r->is_future,
		.is_named = r->is_named,
		.is_grouped = true};
	return mymr_span_write(out, &span, "", &format);
}

enum mymr_status
mymr_relative_parse(struct mymr_relative *r, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_span span;
	const size_t start = gap(&t, 0);
	size_t at = start;
	if (!mymr_span_next(s, n, &at, language, &span) || span.start != start ||
		gap(&t, span.end) != n || span.type != MYMR_SPAN_RELATIVE || span.number.scale ||
		span.number.exponent)
		return MYMR_ESYNTAX;
	*r = (struct mymr_relative){span.number.mantissa, span.unit, span.is_future, span.is_named};
	return MYMR_OK;
}
