/* SPDX-License-Identifier: MIT */
#include "document/html_close.h"
#include "document/html_parse.h"

/* Elements are in the order of their tags, so those that are open nest. */
enum mymr_status
html_close(struct mymr_buf *out, const char *s, size_t n, size_t at)
{
	struct html_page page = {0};
	struct mymr_error error;
	enum mymr_status status = html_parse(&page, s, n, &error);
	for (size_t i = page.n_elements; i-- > 0 && !status;) {
		const struct html_element_span *e = &page.elements[i];
		if (e->tag_end > at || e->end < at || (e->end == at && e->has_end_tag) ||
			e->end == e->tag_end)
			continue;
		status = mymr_buf_puts(out, "</");
		if (!status)
			status = mymr_buf_append(out, e->name, e->name_len);
		if (!status)
			status = mymr_buf_putc(out, '>');
	}
	html_page_free(&page);
	return status;
}
