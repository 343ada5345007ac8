/* SPDX-License-Identifier: MIT */
#include "values.h"

enum mymr_status
values_localize(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from,
	const struct mymr_span_format *format, size_t *count)
{
	enum mymr_status status = MYMR_OK;
	struct mymr_span span;
	size_t done = 0, n_values = 0;
	for (size_t at = 0; !status && mymr_span_next(s, n, &at, from, &span); n_values++) {
		status = mymr_buf_append(out, s + done, span.start - done);
		if (!status)
			status = mymr_span_write(out, &span, s, format);
		done = span.end;
	}
	if (count)
		*count = n_values;
	return status ? status : mymr_buf_append(out, s + done, n - done);
}
