/* SPDX-License-Identifier: MIT */
#include "document/html_names.h"

#include <stdio.h>
#include <string.h>
#include "base/ascii.h"

#define OVERFLOW_FIRST 1000000u

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

static bool
can_be_in_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/* Reads text byte by byte for what could be taken for a code: "<", perhaps "/", underscores, a
 * letter. */
struct literal {
	bool is_open;
	unsigned underscores;
	uint64_t taken; /* bit k: a look-alike has k underscores */
};

static void
read_literal(struct literal *l, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '<') {
			l->is_open = true;
			l->underscores = 0;
		} else if (l->is_open && s[i] == '_') {
			l->underscores++;
		} else if (l->is_open && s[i] != '/') {
			l->is_open = false;
			if (can_be_in_name(s[i]) && l->underscores <= MAX_UNDERSCORES)
				l->taken |= UINT64_C(1) << l->underscores;
		}
	}
}

bool
html_names_init(struct html_names *names, const struct html_scan *scan, size_t from, size_t to)
{
	struct literal l = {0};
	*names = (struct html_names){0};
	for (size_t i = from; i < to; i++) {
		const struct html_piece *p = &scan->pieces[i];
		if (p->type == PIECE_CHAR)
			read_literal(&l, p->decoded, p->decoded_len);
		else if (p->type == PIECE_TEXT)
			read_literal(&l, scan->s + p->source, p->source_len);
		else
			l.is_open = false;
	}
	while (l.taken >> names->n_underscores & 1 && names->n_underscores < MAX_UNDERSCORES)
		names->n_underscores++;
	return !(l.taken >> names->n_underscores & 1);
}

static void
element_name(const struct html_scan *scan, size_t element, char out[CODE_NAME_MAX + 2])
{
	strcpy(out, "x");
	if (element == HTML_NO_ELEMENT)
		return;
	const struct html_element_span *e = &scan->page.elements[element];
	if (e->name_len == 0 || e->name_len > CODE_NAME_MAX)
		return;
	char name[CODE_NAME_MAX + 2];
	for (size_t i = 0; i < e->name_len; i++) {
		name[i] = ascii_lower(e->name[i]);
		if (!can_be_in_name(name[i]))
			return;
	}
	/* The number of a code follows its name. */
	size_t len = e->name_len;
	if (name[len - 1] >= '0' && name[len - 1] <= '9')
		name[len++] = '-';
	memcpy(out, name, len);
	out[len] = '\0';
}

/* Counts another code of this name. Names that do not fit the table share one high counter. */
static unsigned
count(struct html_names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++) {
		if (strcmp(names->seen[i].name, name) == 0)
			return ++names->seen[i].count;
	}
	if (names->n == MAX_NAMES)
		return OVERFLOW_FIRST + names->n_overflow++;
	strcpy(names->seen[names->n].name, name);
	return names->seen[names->n++].count = 1;
}

static unsigned
number_code(struct html_names *names, const struct html_scan *scan, size_t element)
{
	char name[CODE_NAME_MAX + 2];
	element_name(scan, element, name);
	return count(names, name);
}

void
html_name_code(struct html_names *names, struct html_scan *scan, size_t i, struct html_token *token)
{
	struct html_piece *p = &scan->pieces[i];
	const struct html_piece *named = p->type == PIECE_CLOSE ? &scan->pieces[p->partner] : p;
	if (p->type != PIECE_CLOSE)
		p->number = number_code(names, scan, p->element);
	char name[CODE_NAME_MAX + 2], digits[16] = "";
	element_name(scan, named->element, name);
	if (named->number != 1)
		snprintf(digits, sizeof digits, "%u", named->number);
	static const char underscores[MAX_UNDERSCORES + 1] = "________________________________"
							     "_______________________________";
	int len = snprintf(token->s, sizeof token->s, "<%s%.*s%s%s%s>",
		p->type == PIECE_CLOSE ? "/" : "", (int)names->n_underscores, underscores, name,
		digits, p->type == PIECE_CODE ? "/" : "");
	token->len = (size_t)len;
}
