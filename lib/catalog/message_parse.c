/* SPDX-License-Identifier: MIT */
/* From a pattern to nodes. */
#include <stdlib.h>
#include <string.h>
#include <mymr/utf8.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/message_exact.h"
#include "catalog/message_format.h"
#include "catalog/message_lex.h"

/* What a message stands in, which decides what # is. */
enum place { PLACE_TOP, PLACE_PLURAL, PLACE_SELECT };

struct parser {
	const char *s;
	size_t n;
	size_t at;
	int depth;
	struct message_node *nodes;
	size_t n_nodes;
	size_t cap;
	char *pool; /* n bytes, which is enough: nothing gets longer */
	size_t pool_len;
	const char *reason;
};

static enum mymr_status
fail(struct parser *p, enum mymr_status status, const char *reason)
{
	p->reason = reason;
	return status;
}

static bool
looking_at(const struct parser *p, char c)
{
	return p->at < p->n && p->s[p->at] == c;
}

static void
skip_blanks(struct parser *p)
{
	p->at += message_blanks(p->s + p->at, p->n - p->at);
}

static enum mymr_status
add_node(struct parser *p, const struct message_node *node)
{
	if (grow(&p->nodes, &p->cap, p->n_nodes, sizeof *p->nodes))
		return fail(p, MYMR_ENOMEM, mymr_status_text(MYMR_ENOMEM));
	p->nodes[p->n_nodes++] = *node;
	return MYMR_OK;
}

static void
keep(struct parser *p, struct message_node *node, const char *s, size_t n)
{
	node->text = (uint32_t)p->pool_len;
	node->text_len = (uint32_t)n;
	memcpy(p->pool + p->pool_len, s, n);
	p->pool_len += n;
}

/* Outside of messages in braces, } is a text. */
static bool
is_text(const struct parser *p, enum place place)
{
	const char c = p->s[p->at];
	return c != '{' && (c != '}' || place == PLACE_TOP) && (c != '#' || place != PLACE_PLURAL);
}

static enum mymr_status
parse_text(struct parser *p, enum place place)
{
	struct message_node node = {.kind = MESSAGE_TEXT, .offset = (uint32_t)p->at};
	node.text = (uint32_t)p->pool_len;
	while (p->at < p->n && is_text(p, place)) {
		if (looking_at(p, '\''))
			p->at += message_unquote(p->s + p->at, p->n - p->at, place == PLACE_PLURAL,
				p->pool, &p->pool_len);
		else
			p->pool[p->pool_len++] = p->s[p->at++];
	}
	node.text_len = (uint32_t)p->pool_len - node.text;
	return add_node(p, &node);
}

/* A number as {0} is one without zeros before it. */
static enum mymr_status
parse_name(struct parser *p, struct message_node *node)
{
	skip_blanks(p);
	const char *s = p->s + p->at;
	const size_t len = message_word(s, p->n - p->at);
	size_t n_digits = 0;
	while (n_digits < len && s[n_digits] >= '0' && s[n_digits] <= '9')
		n_digits++;
	if (len == 0 || (n_digits == len && len > 1 && s[0] == '0'))
		return fail(p, MYMR_ESYNTAX, N_("the name of an argument expected"));
	keep(p, node, s, len);
	p->at += len;
	skip_blanks(p);
	return MYMR_OK;
}

static enum mymr_status
parse_style(struct parser *p, struct message_node *node)
{
	skip_blanks(p);
	const char *s = p->s + p->at;
	const size_t all = message_style(s, p->n - p->at);
	size_t len = all;
	while (len > 0 && message_blanks(s + len - 1, 1))
		len--;
	const char *reason = p->at + all < p->n ? message_style_read(node, s, len) : NULL;
	if (reason)
		return fail(p, MYMR_ESYNTAX, reason);
	p->at += all;
	return MYMR_OK;
}

static enum mymr_status
parse_exact(struct parser *p, struct mymr_number *number)
{
	const size_t len = exact_read(number, p->s + p->at, p->n - p->at);
	if (len == 0)
		return fail(p, MYMR_ESYNTAX, N_("a number of at most 18 digits expected"));
	p->at += len;
	return MYMR_OK;
}

static enum mymr_status
parse_word(struct parser *p, struct message_node *node, enum place place)
{
	const size_t len = message_word(p->s + p->at, p->n - p->at);
	if (len == 0)
		return fail(p, MYMR_ESYNTAX, N_("the name of a case expected"));
	if (place == PLACE_PLURAL &&
		mymr_plural_category_of_name(&node->category, p->s + p->at, len))
		return fail(p, MYMR_ESYNTAX,
			N_("zero, one, two, few, many, other or '=' and a number expected"));
	keep(p, node, p->s + p->at, len);
	p->at += len;
	return MYMR_OK;
}

static enum mymr_status
parse_selector(struct parser *p, struct message_node *node, enum place place)
{
	*node = (struct message_node){.kind = MESSAGE_CASE, .offset = (uint32_t)p->at};
	if (place != PLACE_PLURAL || !looking_at(p, '='))
		return parse_word(p, node, place);
	node->kind = MESSAGE_CASE_EXACT;
	p->at++;
	return parse_exact(p, &node->number);
}

static enum mymr_status
parse_message(struct parser *p, enum place place);

static enum mymr_status
parse_case(struct parser *p, enum place place, bool *is_other)
{
	struct message_node node;
	const size_t i = p->n_nodes;
	enum mymr_status status = parse_selector(p, &node, place);
	if (status)
		return status;
	*is_other = node.text_len == 5 && memcmp(p->pool + node.text, "other", 5) == 0;
	skip_blanks(p);
	if (!looking_at(p, '{'))
		return fail(p, MYMR_ESYNTAX, N_("'{' expected"));
	p->at++;
	status = add_node(p, &node);
	if (!status)
		status = parse_message(p, place);
	if (status)
		return status;
	p->at++;
	p->nodes[i].end = (uint32_t)p->n_nodes;
	return MYMR_OK;
}

static enum mymr_status
parse_offset(struct parser *p, size_t i)
{
	static const char word[] = "offset:";
	const size_t len = sizeof word - 1;
	skip_blanks(p);
	if (p->n - p->at < len || memcmp(p->s + p->at, word, len) != 0)
		return MYMR_OK;
	p->at += len;
	skip_blanks(p);
	return parse_exact(p, &p->nodes[i].number);
}

/* The cases of the node i, up to its brace. */
static enum mymr_status
parse_cases(struct parser *p, size_t i)
{
	const bool is_select = p->nodes[i].kind == MESSAGE_SELECT;
	bool has_other = false;
	enum mymr_status status = is_select ? MYMR_OK : parse_offset(p, i);
	while (!status) {
		bool is_other;
		skip_blanks(p);
		if (looking_at(p, '}'))
			break;
		if (p->at == p->n)
			return fail(p, MYMR_ESYNTAX, N_("'}' expected"));
		status = parse_case(p, is_select ? PLACE_SELECT : PLACE_PLURAL, &is_other);
		has_other = has_other || (!status && is_other);
	}
	if (!status && !has_other)
		return fail(p, MYMR_ESYNTAX, N_("the case 'other' is missing"));
	p->nodes[i].end = (uint32_t)p->n_nodes;
	return status;
}

static enum mymr_status
parse_type(struct parser *p, struct message_node *node)
{
	p->at++;
	skip_blanks(p);
	const size_t len = message_word(p->s + p->at, p->n - p->at);
	if (!message_type_find(p->s + p->at, len, node))
		return fail(p, MYMR_ESYNTAX, N_("the type of the argument is not known"));
	p->at += len;
	skip_blanks(p);
	return MYMR_OK;
}

/* What stands behind the name and the type. */
static enum mymr_status
parse_rest(struct parser *p, struct message_node *node)
{
	const bool has_cases = node->kind >= MESSAGE_PLURAL;
	const bool has_style = looking_at(p, ',');
	const size_t i = p->n_nodes;
	enum mymr_status status = MYMR_OK;
	if (has_cases && !has_style)
		return fail(p, MYMR_ESYNTAX, N_("',' and cases expected"));
	p->at += has_style;
	if (has_style && !has_cases)
		status = parse_style(p, node);
	if (!status)
		status = add_node(p, node);
	return !status && has_cases ? parse_cases(p, i) : status;
}

static enum mymr_status
parse_argument(struct parser *p)
{
	struct message_node node = {.kind = MESSAGE_VALUE, .offset = (uint32_t)p->at};
	p->at++;
	enum mymr_status status = parse_name(p, &node);
	if (!status && looking_at(p, ','))
		status = parse_type(p, &node);
	else if (!status && !looking_at(p, '}'))
		return fail(p, MYMR_ESYNTAX, N_("',' or '}' expected"));
	if (!status)
		status = parse_rest(p, &node);
	if (!status && !looking_at(p, '}'))
		return fail(p, MYMR_ESYNTAX, N_("'}' expected"));
	p->at += !status;
	return status;
}

/* Up to the end or the brace that closes it, which is left. */
static enum mymr_status
parse_message(struct parser *p, enum place place)
{
	enum mymr_status status = MYMR_OK;
	if (p->depth > MYMR_MESSAGE_DEPTH)
		return fail(p, MYMR_ERANGE, N_("messages nest too deep"));
	p->depth++;
	while (!status && p->at < p->n && (place == PLACE_TOP || p->s[p->at] != '}')) {
		const struct message_node count = {
			.kind = MESSAGE_COUNT, .offset = (uint32_t)p->at};
		if (p->s[p->at] == '{') {
			status = parse_argument(p);
		} else if (p->s[p->at] == '#' && place == PLACE_PLURAL) {
			p->at++;
			status = add_node(p, &count);
		} else {
			status = parse_text(p, place);
		}
	}
	p->depth--;
	if (!status && place != PLACE_TOP && p->at == p->n)
		return fail(p, MYMR_ESYNTAX, N_("'}' expected"));
	return status;
}

/* Reads the whole pattern; on failure p->at is where. */
static enum mymr_status
parse(struct parser *p)
{
	if (p->n > INT32_MAX)
		return fail(p, MYMR_ERANGE, N_("the message is too long"));
	if (mymr_utf8_check(p->s, p->n, &p->at))
		return fail(p, MYMR_EUTF8, mymr_status_text(MYMR_EUTF8));
	p->at = 0;
	p->pool = malloc(p->n + 1);
	if (!p->pool)
		return fail(p, MYMR_ENOMEM, mymr_status_text(MYMR_ENOMEM));
	return parse_message(p, PLACE_TOP);
}

/* What was read, in a block of its own; NULL when memory is out. */
static struct mymr_message_format *
pack(const struct parser *p)
{
	const size_t nodes_size = p->n_nodes * sizeof *p->nodes;
	struct mymr_message_format *format = malloc(sizeof *format + nodes_size + p->pool_len);
	if (!format)
		return NULL;
	char *pool = (char *)format->nodes + nodes_size;
	format->n_nodes = p->n_nodes;
	format->pool = pool;
	if (nodes_size > 0)
		memcpy(format->nodes, p->nodes, nodes_size);
	memcpy(pool, p->pool, p->pool_len);
	return format;
}

enum mymr_status
mymr_message_format_parse(
	struct mymr_message_format **out, const char *s, size_t n, struct mymr_error *error)
{
	struct parser p = {.s = s, .n = n};
	enum mymr_status status = parse(&p);
	struct mymr_message_format *format = status ? NULL : pack(&p);
	if (!status && !format)
		status = fail(&p, MYMR_ENOMEM, mymr_status_text(MYMR_ENOMEM));
	free(p.nodes);
	free(p.pool);
	if (!status)
		*out = format;
	else if (error)
		*error = (struct mymr_error){p.at, p.reason};
	return status;
}
