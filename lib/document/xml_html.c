/* SPDX-License-Identifier: MIT */
/* HTML inside of XML, in CDATA or escaped: its units are found in the text that XML gives. */
#include "base/reason.h"
#include "document/html_carry.h"
#include "document/xml_unit.h"

static enum mymr_status
read_page(struct string_unit *page, const struct xml_flat *f)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < f->n && !status; i++) {
		const struct xml_run *r = &f->run[i];
		if (r->text_len)
			status = string_unit_add(page,
				r->type == XML_RUN_TEXT ? PIECE_TEXT : PIECE_CHAR, r->source,
				r->source_len, f->text.s + r->text, r->text_len);
	}
	return status;
}

enum mymr_status
xml_html_add(struct mymr_document *doc, const struct xml_value *v, const struct format *format)
{
	struct string_unit page = {.doc = doc};
	const bool is_cdata = xml_flat_is_cdata(v->flat, false);
	if (v->flat->text.len == 0)
		return MYMR_OK;
	if (xml_flat_has_codes(v->flat) || (!is_cdata && xml_flat_has_cdata(v->flat)))
		return document_warn(doc, v->flat->run[0].source,
			N_("HTML that is only partly escaped is left alone"));
	const struct html_carry carry = {.page = &page,
		.format = format,
		.context = v->context,
		.context_len = v->context_len,
		.how = (unsigned char)(XML_HOW_HTML | (is_cdata ? XML_IN_CDATA : 0)),
		.refuse = xml_strings_refuse};
	enum mymr_status status = read_page(&page, v->flat);
	if (!status)
		status = html_carry(&carry);
	string_unit_free(&page);
	return status;
}
