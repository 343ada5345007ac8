/* SPDX-License-Identifier: MIT */
#include "locale/burmese.h"
#include "locale/date_range.h"
#include "locale/date_read.h"
#include "locale/date_write.h"
#include "locale/number_read.h"
#include "locale/words.h"

/* Behind a dash or မှ at i; 0 for none. */
static size_t
joint(const struct text *t, size_t i, bool *is_word)
{
	size_t len;
	const size_t at = gap_my(t, i);
	const uint32_t cp = code_at(t, at, &len);
	*is_word = false;
	if (cp == '-' || cp == 0x2013)
		return gap_my(t, at + len);
	const size_t end = phrase_my(t, at, MY_FROM);
	*is_word = end > 0;
	return end ? gap_my(t, end) : 0;
}

/* ၂၆ ရက်, ၂၆ ရက်နေ့ */
static size_t
day(const struct text *t, size_t i, struct mymr_date *d)
{
	const bool in_brackets = byte_at(t, i) == '(';
	size_t end = digits_read(t, i + in_brackets, 1, 2, &d->day);
	if (end && in_brackets)
		end = byte_at(t, end) == ')' ? end + 1 : 0;
	const size_t word = end ? phrase_my(t, gap(t, end), MY_DAY) : 0;
	const size_t longer = word ? phrase_my(t, word, MY_WEEKDAY) : 0;
	d->has = MYMR_DATE_DAY;
	return longer ? longer : word;
}

static size_t
dash_day(const struct text *t, size_t i, struct mymr_date *d)
{
	d->has = MYMR_DATE_DAY;
	return digits_read(t, i, 1, 2, &d->day);
}

/* ၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက်မှ ၂၆ ရက်အထိ; with အထိ or without. */
static size_t
second(const struct text *t, size_t i, struct mymr_date_range *r)
{
	bool is_word;
	const size_t at = joint(t, i, &is_word);
	size_t end = at ? date_read_my(t, at, &r->to) : 0;
	if (!end && at) {
		r->to = (struct mymr_date){0};
		end = day(t, at, &r->to);
	}
	if (!end)
		return 0;
	const size_t to = phrase_my(t, gap(t, end), MY_TO);
	return to ? to : is_word ? 0 : end;
}

/* ဇူလိုင်လ ၂၄-၂၆ ရက်: the first day has no word of its own. */
static size_t
days(const struct text *t, size_t i, struct mymr_date_range *r)
{
	struct mymr_date whole;
	size_t name_end;
	size_t end = date_read_my(t, i, &whole);
	if (!end) {
		const struct word *w = word_my(t, i, WORD_MONTH, &name_end);
		const size_t mark = w ? phrase_my(t, name_end, MY_MONTH) : 0;
		if (!w)
			return 0;
		whole = (struct mymr_date){.month = w->value, .has = MYMR_DATE_MONTH};
		end = mark ? mark : name_end;
	}
	if (!(whole.has & MYMR_DATE_MONTH) || whole.has & MYMR_DATE_DAY)
		return 0;
	r->from = whole;
	const size_t first = dash_day(t, gap_my(t, end), &whole);
	size_t len;
	const uint32_t cp = code_at(t, first, &len);
	if (!first || (cp != '-' && cp != 0x2013))
		return 0;
	r->from.day = whole.day;
	r->from.has |= MYMR_DATE_DAY;
	return day(t, first + len, &r->to);
}

size_t
date_range_read_my(const struct text *t, size_t i, struct mymr_date_range *r)
{
	*r = (struct mymr_date_range){0};
	size_t end = date_read_my(t, i, &r->from);
	/* Years alone are a form of their own. */
	end = end && r->from.has != MYMR_DATE_YEAR ? second(t, end, r) : 0;
	if (!end) {
		*r = (struct mymr_date_range){0};
		end = days(t, i, r);
	}
	return end && date_range_complete(r) ? end : 0;
}

void
put_date_range_my(struct put *p, const struct mymr_date *from, const struct mymr_date *to)
{
	put_date(p, from, MYMR_BURMESE, MYMR_DATE_NEWS);
	put_text(p, MY_FROM " ");
	if (to->has == MYMR_DATE_DAY) {
		put_int(p, to->day, 1);
		put_text(p, " " MY_DAY);
	} else {
		put_date(p, to, MYMR_BURMESE, MYMR_DATE_NEWS);
	}
	put_text(p, MY_TO);
}
