/* SPDX-License-Identifier: MIT */
/* From nodes and arguments to a message. */
#include <stdlib.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/message_exact.h"
#include "catalog/message_format.h"
#include "locale/tag.h"

void
mymr_message_format_free(struct mymr_message_format *format)
{
	free(format);
}

static enum mymr_argument_use
use_of(const struct message_node *node)
{
	switch (node->kind) {
	case MESSAGE_NUMBER:
	case MESSAGE_PLURAL:
	case MESSAGE_ORDINAL:
		return MYMR_ARGUMENT_AS_NUMBER;
	case MESSAGE_DATE:
		return MYMR_ARGUMENT_AS_DATE;
	case MESSAGE_TIME:
		return MYMR_ARGUMENT_AS_TIME;
	case MESSAGE_SELECT:
		return MYMR_ARGUMENT_AS_CHOICE;
	default:
		return MYMR_ARGUMENT_ANY;
	}
}

bool
mymr_message_format_next(
	const struct mymr_message_format *format, size_t *at, struct mymr_argument_place *place)
{
	while (*at < format->n_nodes) {
		const struct message_node *node = &format->nodes[(*at)++];
		if (node->kind < MESSAGE_VALUE || node->kind > MESSAGE_SELECT)
			continue;
		*place = (struct mymr_argument_place){
			.name = {format->pool + node->text, node->text_len},
			.use = use_of(node),
			.offset = node->offset,
		};
		return true;
	}
	return false;
}

static bool
is_called(const struct message_writer *w, const struct message_node *node, const char *s, size_t n)
{
	return node->text_len == n && memcmp(w->format->pool + node->text, s, n) == 0;
}

static const struct mymr_argument *
find_argument(const struct message_writer *w, const struct message_node *node)
{
	for (size_t i = 0; i < w->n_args; i++) {
		if (is_called(w, node, w->args[i].name, strlen(w->args[i].name)))
			return &w->args[i];
	}
	return NULL;
}

/* The case that names a number itself; 0 when none does. */
static size_t
exact_case(const struct message_writer *w, size_t i, const struct mymr_number *v)
{
	const struct message_node *nodes = w->format->nodes;
	for (size_t k = i + 1; k < nodes[i].end; k = nodes[k].end) {
		if (nodes[k].kind == MESSAGE_CASE_EXACT && exact_is_same(v, &nodes[k].number))
			return k;
	}
	return 0;
}

/* The first case of a category, or of "other", which is always there. */
static size_t
category_case(const struct message_writer *w, size_t i, enum mymr_plural_category category)
{
	const struct message_node *nodes = w->format->nodes;
	size_t other = 0;
	for (size_t k = i + 1; k < nodes[i].end; k = nodes[k].end) {
		if (nodes[k].kind == MESSAGE_CASE_EXACT)
			continue;
		if (nodes[k].category == category)
			return k;
		if (nodes[k].category == MYMR_PLURAL_OTHER && !other)
			other = k;
	}
	return other;
}

/* The case of a plural for *v, from which the offset is taken away. */
static enum mymr_status
choose_plural(struct message_writer *w, size_t i, struct mymr_number *v, size_t *chosen)
{
	const struct message_node *node = &w->format->nodes[i];
	enum mymr_plural_category category = MYMR_PLURAL_OTHER;
	*chosen = exact_case(w, i, v);
	enum mymr_status status = exact_subtract(v, &node->number);
	if (status || *chosen)
		return status;
	status = mymr_plural_category(&category, w->locale, node->kind == MESSAGE_ORDINAL, v);
	*chosen = category_case(w, i, category);
	return status;
}

/* Digits as programs have them. */
static size_t
put_ascii(char out[24], int64_t value)
{
	uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
	char reversed[24];
	size_t n = 0, len = 0;
	do
		reversed[n++] = (char)('0' + rest % 10);
	while ((rest /= 10));
	if (value < 0)
		out[len++] = '-';
	while (n)
		out[len++] = reversed[--n];
	return len;
}

static enum mymr_status
choose_text(struct message_writer *w, size_t i, const struct mymr_argument *arg, size_t *chosen)
{
	const struct message_node *nodes = w->format->nodes;
	char digits[24];
	const char *s = arg->text.s;
	size_t n = arg->text.n;
	*chosen = 0;
	if (arg->type == MYMR_ARGUMENT_INTEGER) {
		s = digits;
		n = put_ascii(digits, arg->integer);
	} else if (arg->type != MYMR_ARGUMENT_TEXT) {
		w->reason = N_("only a text or an integer can choose");
		return MYMR_EINVAL;
	}
	for (size_t k = i + 1; k < nodes[i].end; k = nodes[k].end) {
		if (is_called(w, &nodes[k], s, n)) {
			*chosen = k;
			return MYMR_OK;
		}
		if (!*chosen && is_called(w, &nodes[k], "other", 5))
			*chosen = k;
	}
	return MYMR_OK;
}

/* Writes the nodes from one to another; count is what # is. Messages nest MYMR_MESSAGE_DEPTH deep
 * at most. */
static enum mymr_status
write_nodes(struct message_writer *w, size_t from, size_t to, const struct mymr_number *count);

static enum mymr_status
write_cases(struct message_writer *w, size_t i, const struct mymr_argument *arg)
{
	const struct message_node *nodes = w->format->nodes;
	struct mymr_number v = {0};
	size_t chosen;
	enum mymr_status status;
	if (nodes[i].kind == MESSAGE_SELECT) {
		status = choose_text(w, i, arg, &chosen);
	} else {
		status = message_number_of(w, &v, arg, MESSAGE_DECIMALS);
		if (!status)
			status = choose_plural(w, i, &v, &chosen);
	}
	return status ? status : write_nodes(w, chosen + 1, nodes[chosen].end, &v);
}

static enum mymr_status
write_argument(struct message_writer *w, size_t i)
{
	const struct message_node *node = &w->format->nodes[i];
	const struct mymr_argument *arg = find_argument(w, node);
	if (!arg) {
		w->reason = N_("the argument is missing");
		return MYMR_ENOENT;
	}
	return node->kind >= MESSAGE_PLURAL ? write_cases(w, i, arg)
					    : message_put_value(w, node, arg);
}

static enum mymr_status
write_node(struct message_writer *w, size_t i, const struct mymr_number *count)
{
	static const struct value_style plain = {.style = NUMBER_PLAIN};
	const struct message_node *node = &w->format->nodes[i];
	if (node->kind == MESSAGE_TEXT)
		return mymr_buf_append(w->out, w->format->pool + node->text, node->text_len);
	return node->kind == MESSAGE_COUNT ? message_put_number(w, count, &plain)
					   : write_argument(w, i);
}

static enum mymr_status
write_nodes(struct message_writer *w, size_t from, size_t to, const struct mymr_number *count)
{
	const struct message_node *nodes = w->format->nodes;
	for (size_t i = from; i < to; i = nodes[i].kind >= MESSAGE_PLURAL ? nodes[i].end : i + 1) {
		const enum mymr_status status = write_node(w, i, count);
		if (!status)
			continue;
		/* The innermost place is the one that is told of. */
		if (w->offset == SIZE_MAX)
			w->offset = nodes[i].offset;
		return status;
	}
	return MYMR_OK;
}

enum mymr_status
mymr_message_format_write(struct mymr_buf *out, const struct mymr_message_format *format,
	const char *locale, enum mymr_digits digits, const struct mymr_argument *args, size_t n,
	struct mymr_error *error)
{
	const size_t before = out->len;
	struct message_writer w = {
		.out = out,
		.format = format,
		.locale = locale,
		.is_english = tag_has_language(locale, "en"),
		.is_burmese = tag_has_language(locale, "my"),
		.digits = digits,
		.args = args,
		.n_args = n,
		.offset = SIZE_MAX,
	};
	const enum mymr_status status = write_nodes(&w, 0, format->n_nodes, NULL);
	if (!status)
		return MYMR_OK;
	out->len = before;
	if (error)
		*error = (struct mymr_error){
			w.offset, w.reason ? w.reason : mymr_status_text(status)};
	return status;
}
