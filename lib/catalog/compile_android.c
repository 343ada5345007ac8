/* SPDX-License-Identifier: MIT */
/* Android's strings.xml. */
#include <string.h>
#include "base/hash.h"
#include "catalog/compile.h"

#define MAX_SLUG 40

static bool
is_in_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_';
}

static bool
is_name(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!is_in_name(s[i]))
			return false;
	}
	return n > 0 && !(s[0] >= '0' && s[0] <= '9');
}

static bool
has_context(const struct message *m, const struct message_name *name)
{
	const struct message_name other = message_name_of(&m->key);
	return other.context && other.context_len == name->context_len &&
	       memcmp(other.context, name->context, name->context_len) == 0;
}

/* Messages of one context stand together. */
static bool
is_alone(const struct compiler *c, size_t i, const struct message_name *name)
{
	return !(i > 0 && has_context(c->message[i - 1], name)) &&
	       !(i + 1 < c->n && has_context(c->message[i + 1], name));
}

static void
put_slug(struct compiler *c, const char *s, size_t n)
{
	size_t len = 0;
	bool is_parted = true;
	for (size_t i = 0; i < n && len < MAX_SLUG; i++) {
		const bool is_letter = is_in_name(s[i]) && s[i] != '_';
		const char lower = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] - 'A' + 'a') : s[i];
		if (is_letter && len == 0 && lower <= '9')
			writer_puts(&c->to, "n");
		if (is_letter)
			writer_put(&c->to, &lower, 1);
		else if (!is_parted)
			writer_puts(&c->to, "_");
		len += is_letter || !is_parted;
		is_parted = !is_letter;
	}
	writer_puts(&c->to, len == 0 ? "text_" : is_parted ? "" : "_");
}

/* A name that a message keeps, whatever others there are. */
static void
put_name(struct compiler *c, size_t i)
{
	const struct message *m = c->message[i];
	const struct message_name name = message_name_of(&m->key);
	if (name.context && is_name(name.context, name.context_len) && is_alone(c, i, &name)) {
		writer_put(&c->to, name.context, name.context_len);
		return;
	}
	uint64_t hash = hash_bytes(m->key.s, compile_name_length(m), 0);
	put_slug(c, name.id, name.id_len);
	for (int k = 0; k < 8; k++, hash >>= 4)
		writer_put(&c->to, &"0123456789abcdef"[hash & 15], 1);
}

static void
put_character(struct compiler *c, const char *s, size_t n, size_t i)
{
	const unsigned char u = (unsigned char)s[i];
	const char number[] = {
		'\\', 'u', '0', '0', "0123456789abcdef"[u >> 4], "0123456789abcdef"[u & 15]};
	const bool is_edge = i == 0 || i + 1 == n || s[i - 1] == ' ';
	if (u == '\n')
		writer_puts(&c->to, "\\n");
	else if (u < ' ' || u == 0x7F || (u == ' ' && is_edge))
		writer_put(&c->to, number, sizeof number);
	else if (u == '&')
		writer_puts(&c->to, "&amp;");
	else if (u == '<')
		writer_puts(&c->to, "&lt;");
	else if (u == '>')
		writer_puts(&c->to, "&gt;");
	else if (strchr("'\"\\", s[i]) || (i == 0 && strchr("@?", s[i])))
		writer_put(&c->to, (char[]){'\\', s[i]}, 2);
	else
		writer_put(&c->to, s + i, 1);
}

static void
put_text(struct compiler *c, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put_character(c, s, n, i);
}

static void
put_plural(struct compiler *c, size_t number)
{
	const struct message *m = c->message[number];
	const char *form;
	size_t len, i = 0;
	writer_puts(&c->to, "    <plurals name=\"");
	put_name(c, number);
	writer_puts(&c->to, "\">\n");
	for (size_t at = 0; !c->to.status && compile_form_next(m, &at, &form, &len); i++) {
		const char *name = compile_form_name(m, i);
		if (!name) {
			c->to.status = MYMR_ERANGE;
			return;
		}
		writer_puts(&c->to, "        <item quantity=\"");
		writer_puts(&c->to, name);
		writer_puts(&c->to, "\">");
		put_text(c, form, len);
		writer_puts(&c->to, "</item>\n");
	}
	writer_puts(&c->to, "    </plurals>\n");
}

static void
put_string(struct compiler *c, size_t number)
{
	const struct message *m = c->message[number];
	writer_puts(&c->to, "    <string name=\"");
	put_name(c, number);
	writer_puts(&c->to, "\">");
	put_text(c, m->text, m->text_len);
	writer_puts(&c->to, "</string>\n");
}

void
compile_android(struct compiler *c)
{
	writer_puts(&c->to, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n");
	for (size_t i = 0; i < c->n && !c->to.status; i++) {
		if (c->message[i]->has_plural)
			put_plural(c, i);
		else
			put_string(c, i);
	}
	writer_puts(&c->to, "</resources>\n");
}
