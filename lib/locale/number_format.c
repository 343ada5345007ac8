/* SPDX-License-Identifier: MIT */
#include <mymr/number.h>
#include "locale/burmese.h"
#include "locale/decimal.h"
#include "locale/number_write.h"
#include "locale/words.h"

void
put_number(struct put *p, const struct mymr_number *v, bool is_grouped, const char *point)
{
	struct decimal d;
	enum mymr_status status = decimal_from(&d, v, 0);
	if (status && !p->status)
		p->status = status;
	if (!p->status)
		put_decimal(p, &d, is_grouped, point);
}

#define CRORE_POWER 7

/* News counts in millions and thousand millions, not in crores; who does has nothing above them. */
static bool
is_written(const struct wording *e, const struct compact_style *style)
{
	if (e->kind != WORD_SCALE)
		return false;
	if (style->has_crore ? e->value > CRORE_POWER : e->value == CRORE_POWER)
		return false;
	return style->language == MYMR_BURMESE || e->english_short[0];
}

/* The largest scale word for a number with so many digits before the mark; NULL below 1,000. */
static const struct wording *
scale_for(int n_whole, const struct compact_style *style)
{
	const struct wording *best = NULL;
	for (size_t i = 0; i < n_wordings; i++) {
		const struct wording *e = &wordings[i];
		if (is_written(e, style) && e->value < n_whole && (!best || e->value > best->value))
			best = e;
	}
	return best;
}

int
compact_power(const struct mymr_number *v, enum mymr_language language)
{
	struct decimal d;
	const struct compact_style style = {.language = language};
	const struct wording *scale = decimal_from(&d, v, 0) ? NULL : scale_for(d.n_whole, &style);
	return scale ? scale->value : 0;
}

static void
put_scale(struct put *p, const struct wording *scale, const struct compact_style *style)
{
	if (style->language == MYMR_BURMESE || style->is_prose)
		put_text(p, " ");
	if (style->language == MYMR_BURMESE)
		put_text(p, scale->burmese);
	else
		put_text(p, style->is_prose ? scale->english : scale->english_short);
}

/* v in units of scale, rounded when the style says so. */
static enum mymr_status
scaled(struct decimal *d, const struct mymr_number *v, const struct wording *scale, bool is_exact)
{
	enum mymr_status status = decimal_from(d, v, scale ? scale->value : 0);
	if (status || !scale)
		return status;
	if (!is_exact)
		decimal_round(d);
	decimal_trim(d);
	return MYMR_OK;
}

void
put_compact(struct put *p, const struct mymr_number *v, const struct compact_style *style)
{
	struct decimal d;
	enum mymr_status status = decimal_from(&d, v, 0);
	const struct wording *scale = status ? NULL : scale_for(d.n_whole, style);
	if (!status)
		status = scaled(&d, v, scale, style->is_exact);
	/* 999,950 rounds to 1,000k, which is 1M. */
	const struct wording *above =
		status ? NULL : scale_for(d.n_whole + (scale ? scale->value : 0), style);
	if (above != scale) {
		scale = above;
		status = scaled(&d, v, scale, style->is_exact);
	}
	if (status && !p->status)
		p->status = status;
	if (p->status)
		return;
	/* English prose has no "700 thousand". */
	if (scale && scale->value == 3 && style->language == MYMR_ENGLISH && style->is_prose) {
		put_number(p, v, true, ".");
		return;
	}
	bool is_burmese_prose = style->language == MYMR_BURMESE && style->is_prose;
	put_decimal(p, &d, true, is_burmese_prose ? MY_POINT : ".");
	if (scale)
		put_scale(p, scale, style);
}

enum mymr_status
mymr_number_format(struct mymr_buf *out, const struct mymr_number *v, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	put_number(&p, v, true, ".");
	return put_end(&p);
}

enum mymr_status
mymr_number_format_compact(struct mymr_buf *out, const struct mymr_number *v,
	enum mymr_language language, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	const struct compact_style style = {.language = language};
	put_compact(&p, v, &style);
	return put_end(&p);
}

enum mymr_status
mymr_number_format_crore(struct mymr_buf *out, const struct mymr_number *v, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	const struct compact_style style = {.language = MYMR_BURMESE, .has_crore = true};
	put_compact(&p, v, &style);
	return put_end(&p);
}
