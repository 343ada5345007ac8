/* SPDX-License-Identifier: MIT */
#include "document/html_names.h"

#include "base/ascii.h"

enum mymr_status
html_add_to_context(struct html_scan *scan, const char *name, size_t n)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = mymr_buf_putc(&scan->context, ascii_lower(name[i]));
	return status;
}

enum mymr_status
html_set_context(struct html_scan *scan, size_t element)
{
	scan->context.len = 0;
	if (element == HTML_NO_ELEMENT)
		return MYMR_OK;
	const struct html_element_span *e = &scan->page.elements[element];
	return html_add_to_context(scan, e->name, e->name_len);
}

bool
html_names_init(struct code_names *names, const struct html_scan *scan, size_t from, size_t to)
{
	struct code_literal l = {0};
	for (size_t i = from; i < to; i++) {
		const struct html_piece *p = &scan->pieces[i];
		if (p->type == PIECE_CHAR)
			code_literal_read(&l, p->decoded, p->decoded_len);
		else if (p->type == PIECE_TEXT)
			code_literal_read(&l, scan->s + p->source, p->source_len);
		else
			l.is_open = false;
	}
	return code_names_init(names, &l);
}

void
html_name_code(struct code_names *names, struct html_scan *scan, size_t i, struct code_token *token)
{
	static const struct html_element_span none = {.name = ""};
	static const struct html_element_span br = {.name = "br", .name_len = 2};
	struct html_piece *p = &scan->pieces[i];
	const struct html_piece *named = p->type == PIECE_CLOSE ? &scan->pieces[p->partner] : p;
	const struct html_element_span *e = named->element != HTML_NO_ELEMENT
						    ? &scan->page.elements[named->element]
					    : p->is_line_end ? &br
							     : &none;
	if (p->type != PIECE_CLOSE)
		p->number = code_names_count(names, e->name, e->name_len);
	code_names_token(names, p->type, e->name, e->name_len, named->number, token);
}
