/* SPDX-License-Identifier: MIT */
#include <mymr/list.h>
#include <stdbool.h>
#include "locale/burmese.h"
#include "locale/put.h"

enum mymr_status
mymr_list_format(
	struct mymr_buf *out, const struct mymr_text *items, size_t n, enum mymr_language language)
{
	const bool is_burmese = language == MYMR_BURMESE;
	const char *comma = is_burmese ? "၊ " : ", ";
	const char *last = is_burmese ? " " MY_AND " " : " and ";
	struct put p = put_begin(out, MYMR_DIGITS_LATN);
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			put_text(&p, i + 1 < n ? comma : last);
		if (!p.status && items[i].n > 0)
			p.status = mymr_buf_append(out, items[i].s, items[i].n);
	}
	return put_end(&p);
}
