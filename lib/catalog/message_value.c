/* SPDX-License-Identifier: MIT */
/* Values of arguments, as a message shows them. */
#include <mymr/number_words.h>
#include <stdio.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/message_exact.h"
#include "catalog/message_format.h"
#include "locale/icu.h"
#include "locale/instant.h"
#include "locale/number_write.h"

#define MAX_SKELETON 64
#define PERCENT_POWER 2
/* Of a double that a style is going to round. */
#define MAX_DECIMALS 12

static enum mymr_status
fail(struct message_writer *w, enum mymr_status status, const char *reason)
{
	w->reason = reason;
	return status;
}

static enum mymr_language
language_of(const struct message_writer *w)
{
	return w->is_burmese ? MYMR_BURMESE : MYMR_ENGLISH;
}

static enum mymr_digits
digits_of(const struct message_writer *w)
{
	return w->is_burmese ? w->digits : MYMR_DIGITS_LATN;
}

/* What is left when a style has rounded a number and filled it up. */
static enum mymr_status
shape(struct mymr_number *v, const struct value_style *style)
{
	enum mymr_status status = MYMR_OK;
	const bool is_fraction = style->style == NUMBER_FRACTION || style->is_percent;
	if (is_fraction)
		v->exponent += PERCENT_POWER;
	status = exact_settle(v);
	if (status)
		return status;
	if (style->style == NUMBER_INTEGER || style->style == NUMBER_FRACTION)
		exact_round(v, 0);
	if (style->style != NUMBER_DECIMALS)
		return MYMR_OK;
	exact_round(v, style->max_decimals);
	exact_trim(v, style->min_decimals);
	return exact_pad(v, style->min_decimals);
}

static bool
has_percent_sign(const struct value_style *style)
{
	return style->style == NUMBER_FRACTION || style->style == NUMBER_PERCENT ||
	       style->is_percent;
}

static enum mymr_status
put_digits_of(
	struct message_writer *w, const struct mymr_number *v, const struct value_style *style)
{
	struct put p = put_begin(w->out, digits_of(w));
	put_number(&p, v, style->style != NUMBER_DECIMALS || style->is_grouped, ".");
	if (has_percent_sign(style))
		put_text(&p, "%");
	return put_end(&p);
}

static enum mymr_status
put_ordinal(struct message_writer *w, struct mymr_number v)
{
	exact_trim(&v, 0);
	if (v.scale > 0)
		return MYMR_EINVAL;
	return mymr_ordinal_format(w->out, v.mantissa, language_of(w), digits_of(w));
}

static enum mymr_status
put_ours(struct message_writer *w, const struct mymr_number *v, const struct value_style *style)
{
	const struct mymr_quantity quantity = {
		.kind = style->kind, .name = style->unit, .number = *v, .is_grouped = true};
	switch (style->style) {
	case NUMBER_COMPACT:
		return mymr_number_format_compact(w->out, v, language_of(w), digits_of(w));
	case NUMBER_QUANTITY:
		return mymr_quantity_format(w->out, &quantity, language_of(w), digits_of(w));
	case NUMBER_ORDINAL:
		return put_ordinal(w, *v);
	case NUMBER_SPELLED:
		return w->is_burmese ? mymr_number_words_format(w->out, v, MYMR_WORDS_FULL)
				     : mymr_number_words_format_english(w->out, v);
	}
	return put_digits_of(w, v, style);
}

/* The skeleton of ICU that is a style of ours; words and ordinals have none. */
static bool
make_skeleton(char out[MAX_SKELETON], const struct mymr_number *v, const struct value_style *style)
{
	static const char zeros[] = "000000000000000000";
	const bool is_money = style->kind == MYMR_QUANTITY_MONEY;
	const char *group =
		style->style == NUMBER_DECIMALS && !style->is_grouped ? " group-off" : "";
	const char *percent = has_percent_sign(style) ? " percent" : "";
	switch (style->style) {
	case NUMBER_COMPACT:
		strcpy(out, "compact-short");
		return true;
	case NUMBER_QUANTITY:
		/* US$ is USD */
		snprintf(out, MAX_SKELETON, "%s%s%s", is_money ? "currency/" : "unit/",
			is_money && strcmp(style->unit, "US$") == 0 ? "USD" : style->unit,
			is_money ? "" : " unit-width-full-name");
		return true;
	case NUMBER_ORDINAL:
	case NUMBER_SPELLED:
		return false;
	}
	snprintf(out, MAX_SKELETON, ".%.*s%s%s", v->scale, zeros, group, percent);
	return true;
}

enum mymr_status
message_put_number(
	struct message_writer *w, const struct mymr_number *number, const struct value_style *style)
{
	char skeleton[MAX_SKELETON];
	struct decimal d;
	struct mymr_number v = *number;
	enum mymr_status status = shape(&v, style);
	if (!status && (w->is_english || w->is_burmese))
		status = put_ours(w, &v, style);
	else if (!status && !make_skeleton(skeleton, &v, style))
		return fail(w, MYMR_EINVAL, N_("this language has no words for numbers here"));
	else if (!status && !(status = decimal_from(&d, &v, 0)))
		status = icu_number(w->out, w->locale, skeleton, &d);
	if (status == MYMR_EINVAL)
		return fail(w, status, N_("the number cannot be written in this style"));
	return status;
}

static enum mymr_status
put_date_as(struct message_writer *w, struct mymr_date d, int style)
{
	/* A long date has no weekday of its own, a full one has. */
	if (style == MYMR_DATE_NEWS || style == MYMR_DATE_SHORT)
		d.has &= d.has == MYMR_DATE_WEEKDAY ? d.has : ~(unsigned)MYMR_DATE_WEEKDAY;
	if (!w->is_english && !w->is_burmese)
		style = MYMR_DATE_ISO;
	const enum mymr_status status = mymr_date_format(
		w->out, &d, language_of(w), (enum mymr_date_style)style, digits_of(w));
	return status == MYMR_EINVAL
		       ? fail(w, status, N_("the date is not valid or lacks what its style shows"))
		       : status;
}

static enum mymr_status
put_time_as(struct message_writer *w, const struct mymr_time *time, int style)
{
	if (!w->is_english && !w->is_burmese)
		style = MYMR_TIME_CLOCK;
	const enum mymr_status status = mymr_time_format(
		w->out, time, language_of(w), (enum mymr_time_style)style, digits_of(w));
	return status == MYMR_EINVAL ? fail(w, status, N_("the time is not valid")) : status;
}

static enum mymr_status
put_both(struct message_writer *w, const struct mymr_date *d, const struct mymr_time *time)
{
	enum mymr_status status = put_date_as(w, *d, MYMR_DATE_SHORT);
	if (!status)
		status = mymr_buf_puts(w->out, w->is_english ? ", " : " ");
	return status ? status : put_time_as(w, time, MYMR_TIME_NEWS);
}

static enum mymr_status
put_instant(
	struct message_writer *w, const struct message_node *node, const struct mymr_argument *arg)
{
	struct mymr_date date;
	struct mymr_time time;
	const enum mymr_status status =
		instant_local(&date, &time, arg->integer, arg->zone ? arg->zone : "");
	if (status == MYMR_EINVAL)
		return fail(w, status, N_("the time zone is not known"));
	if (status)
		return status;
	if (node->kind == MESSAGE_VALUE)
		return put_both(w, &date, &time);
	return node->kind == MESSAGE_DATE ? put_date_as(w, date, node->value.style)
					  : put_time_as(w, &time, node->value.style);
}

enum mymr_status
message_number_of(struct message_writer *w, struct mymr_number *v, const struct mymr_argument *arg,
	int decimals)
{
	enum mymr_status status = MYMR_EINVAL;
	if (arg->type == MYMR_ARGUMENT_DOUBLE) {
		status = exact_of_double(v, arg->real, decimals);
	} else if (arg->type == MYMR_ARGUMENT_NUMBER) {
		*v = arg->number;
		status = exact_settle(v);
	} else if (arg->type == MYMR_ARGUMENT_INTEGER) {
		*v = (struct mymr_number){.mantissa = arg->integer};
		return MYMR_OK;
	}
	return status == MYMR_EINVAL ? fail(w, status, N_("the argument is no number")) : status;
}

static enum mymr_status
put_number_as(
	struct message_writer *w, const struct message_node *node, const struct mymr_argument *arg)
{
	static const struct value_style plain = {.style = NUMBER_PLAIN};
	const struct value_style *style = node->kind == MESSAGE_VALUE ? &plain : &node->value;
	const bool is_rounded = style->style == NUMBER_FRACTION || style->style == NUMBER_DECIMALS;
	struct mymr_number v;
	const enum mymr_status status =
		message_number_of(w, &v, arg, is_rounded ? MAX_DECIMALS : MESSAGE_DECIMALS);
	return status ? status : message_put_number(w, &v, style);
}

enum mymr_status
message_put_value(
	struct message_writer *w, const struct message_node *node, const struct mymr_argument *arg)
{
	const bool is_any = node->kind == MESSAGE_VALUE;
	switch (arg->type) {
	case MYMR_ARGUMENT_TEXT:
		if (is_any)
			return mymr_buf_append(w->out, arg->text.s, arg->text.n);
		break;
	case MYMR_ARGUMENT_INTEGER:
	case MYMR_ARGUMENT_NUMBER:
	case MYMR_ARGUMENT_DOUBLE:
		if (is_any || node->kind == MESSAGE_NUMBER)
			return put_number_as(w, node, arg);
		break;
	case MYMR_ARGUMENT_DATE:
		if (is_any || node->kind == MESSAGE_DATE)
			return put_date_as(
				w, arg->date, is_any ? MYMR_DATE_SHORT : node->value.style);
		break;
	case MYMR_ARGUMENT_TIME:
		if (is_any || node->kind == MESSAGE_TIME)
			return put_time_as(
				w, &arg->time, is_any ? MYMR_TIME_NEWS : node->value.style);
		break;
	case MYMR_ARGUMENT_INSTANT:
		if (is_any || node->kind == MESSAGE_DATE || node->kind == MESSAGE_TIME)
			return put_instant(w, node, arg);
	}
	return fail(w, MYMR_EINVAL, N_("the argument has another type"));
}
