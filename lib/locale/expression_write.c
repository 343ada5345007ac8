/* SPDX-License-Identifier: MIT */
#include "locale/expression.h"

static void
put_form(struct put *p, const struct mymr_expression *e, const char *s, enum mymr_language language)
{
	const struct form *form = &forms[e->form];
	const struct pattern *pattern = language == MYMR_ENGLISH ? &form->english : &form->burmese;
	for (int i = 0; i < pattern->n; i++) {
		const struct element *element = &form_elements[pattern->first + i];
		if (element->words)
			put_text(p, element->words);
		else
			(language == MYMR_ENGLISH ? slot_put_en : slot_put_my)(
				p, (enum slot)element->slot, &e->value[element->value], s);
	}
}

enum mymr_status
mymr_expression_write(struct mymr_buf *out, const struct mymr_expression *e, const char *s,
	enum mymr_language language, enum mymr_digits digits)
{
	const struct mymr_span_format format = {language, digits, true};
	if (e->form < 0)
		return mymr_span_write(out, &e->span, s, &format);
	struct put p = put_begin(out, digits);
	put_form(&p, e, s, language);
	return put_end(&p);
}
