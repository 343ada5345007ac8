/* SPDX-License-Identifier: MIT */
#include "expressions.h"

enum mymr_status
expressions_localize(struct mymr_buf *out, const char *s, size_t n, enum mymr_language from)
{
	const enum mymr_language to = from == MYMR_ENGLISH ? MYMR_BURMESE : MYMR_ENGLISH;
	const enum mymr_digits digits = from == MYMR_ENGLISH ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	enum mymr_status status = MYMR_OK;
	struct mymr_expression e;
	size_t done = 0;
	for (size_t at = 0; !status && mymr_expression_next(s, n, &at, from, &e);) {
		status = mymr_buf_append(out, s + done, e.start - done);
		if (!status)
			status = mymr_expression_write(out, &e, s, to, digits);
		done = e.end;
	}
	return status ? status : mymr_buf_append(out, s + done, n - done);
}
