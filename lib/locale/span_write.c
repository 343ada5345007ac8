/* SPDX-License-Identifier: MIT */
#include <mymr/span.h>
#include <string.h>
#include "locale/burmese.h"
#include "locale/date_write.h"
#include "locale/number_write.h"
#include "locale/span_write.h"
#include "locale/time_read.h"

/* Dates in dashes stay so; all others become the form of news. */
static enum mymr_date_style
style_of(const char *s, size_t n)
{
	size_t n_dashes = 0, first = n;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '-' && n_dashes++ == 0)
			first = i;
	}
	/* A blank is part of every longer form: ၁၅-၁၂-၂၀၁၉ ရက်နေ့. */
	for (size_t i = 0; i < n; i++) {
		if (s[i] == ' ')
			n_dashes = 0;
	}
	if (n_dashes != 2)
		return MYMR_DATE_NEWS;
	/* Four digits of one or three bytes before the first dash. */
	return first == 4 || first == 12 ? MYMR_DATE_ISO : MYMR_DATE_NUMERIC;
}

/* The zone of a time, as the source has it. */
static void
put_zone(struct put *p, const struct mymr_span *span, const char *s)
{
	const struct text t = {s, span->end};
	size_t start = span->end;
	while (start > span->start && (is_upper(s[start - 1]) || is_digit(s[start - 1]) ||
					      memchr("+-:", s[start - 1], 3)))
		start--;
	if (start == span->end || time_read_zone(&t, start) != span->end)
		return;
	put_text(p, " ");
	if (!p->status)
		p->status = mymr_buf_append(p->out, s + start, span->end - start);
}

static void
put_span(struct put *p, const struct mymr_span *span, const char *s,
	const struct mymr_span_format *format)
{
	const bool is_burmese = format->language == MYMR_BURMESE;
	const struct compact_style style = {format->language, true, format->prose, false};
	switch (span->type) {
	case MYMR_SPAN_DATE:
		put_date(p, &span->date, format->language,
			style_of(s + span->start, span->end - span->start));
		return;
	case MYMR_SPAN_NUMBER:
		put_number(p, &span->number, span->is_grouped,
			is_burmese && format->prose ? MY_POINT : ".");
		return;
	case MYMR_SPAN_COMPACT:
		put_compact(p, &span->number, &style);
		return;
	case MYMR_SPAN_TIME:
	case MYMR_SPAN_RELATIVE:
	case MYMR_SPAN_PERCENT:
	case MYMR_SPAN_DURATION:
	case MYMR_SPAN_TEMPERATURE:
		(is_burmese ? put_quantity_my : put_quantity_en)(p, span, format->prose);
		if (span->type == MYMR_SPAN_TIME)
			put_zone(p, span, s);
		return;
	}
	p->status = MYMR_EINVAL;
}

enum mymr_status
mymr_span_write(struct mymr_buf *out, const struct mymr_span *span, const char *s,
	const struct mymr_span_format *format)
{
	struct put p = put_begin(out, format->digits);
	put_span(&p, span, s, format);
	return put_end(&p);
}
