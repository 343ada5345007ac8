/* SPDX-License-Identifier: MIT */
#include "locale/expression.h"

#include <string.h>

/* ၁၀၀ ကျော်, but ၂၀ ဦးကျော်: a blank behind digits. */
static void
put_words_my(struct put *p, const char *words)
{
	const struct text t = {p->out->s, p->out->len};
	size_t start, len;
	const uint32_t before = t.n > p->before ? code_before(&t, t.n, &start) : 0;
	const struct text w = {words, strlen(words)};
	const bool is_digit_before =
		(before >= 0x1040 && before <= 0x1049) || (before >= '0' && before <= '9');
	if (is_digit_before && is_myanmar_letter(code_at(&w, 0, &len)))
		put_text(p, " ");
	if (p->digits == MYMR_DIGITS_MYMR)
		put_text(p, words);
	else if (!p->status)
		p->status = mymr_digits_convert(p->out, words, w.n, p->digits);
}

static void
put_form(struct put *p, const struct mymr_expression *e, const char *s, enum mymr_language language)
{
	const struct form *form = &forms[e->form];
	const struct pattern *pattern = language == MYMR_ENGLISH ? &form->english : &form->burmese;
	for (int i = 0; i < pattern->n; i++) {
		const struct element *element = &form_elements[pattern->first + i];
		if (element->words && language == MYMR_BURMESE)
			put_words_my(p, element->words);
		else if (element->words)
			put_text(p, element->words);
		else
			slot_put(p, &(struct slot_kind){(enum slot)element->slot, language},
				&e->value[element->value], s);
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
