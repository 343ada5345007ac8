/* SPDX-License-Identifier: MIT */
/* Catalogs as source text: JSON, PHP and C. */
#include <string.h>
#include "catalog/catalog_header.h"
#include "catalog/compile.h"

static void
put_octal(struct compiler *c, unsigned char u)
{
	const char octal[] = {
		'\\', (char)('0' + (u >> 6)), (char)('0' + (u >> 3 & 7)), (char)('0' + (u & 7))};
	writer_put(&c->to, octal, sizeof octal);
}

/* Puts s[0..n) between quotes: special characters with a backslash, line feeds as \n, other control
 * characters by number. */
static void
put_quoted(struct compiler *c, const char *s, size_t n, const char *special,
	void (*number)(struct compiler *c, unsigned char u))
{
	writer_puts(&c->to, "\"");
	for (size_t i = 0; i < n && !c->to.status; i++) {
		const unsigned char u = (unsigned char)s[i];
		if (u == '\n')
			writer_puts(&c->to, "\\n");
		else if (u < ' ' || u == 0x7F)
			number(c, u);
		else if (strchr(special, s[i]))
			writer_put(&c->to, (char[]){'\\', s[i]}, 2);
		else
			writer_put(&c->to, s + i, 1);
	}
	writer_puts(&c->to, "\"");
}

static void
put_unicode(struct compiler *c, unsigned char u)
{
	const char escape[] = {
		'\\', 'u', '0', '0', (char)('0' + (u >> 4)), "0123456789abcdef"[u & 15]};
	writer_put(&c->to, escape, sizeof escape);
}

static void
put_json_key(struct compiler *c, const struct message *m, const char *form)
{
	struct mymr_buf key = {0};
	const struct message_name name = message_name_of(&m->key);
	if (!c->to.status)
		c->to.status = mymr_buf_append(&key, name.id, name.id_len);
	if (!c->to.status && name.context)
		c->to.status = mymr_buf_putc(&key, '_');
	if (!c->to.status && name.context)
		c->to.status = mymr_buf_append(&key, name.context, name.context_len);
	if (!c->to.status && form)
		c->to.status = mymr_buf_putc(&key, '_');
	if (!c->to.status && form)
		c->to.status = mymr_buf_puts(&key, form);
	put_quoted(c, key.s ? key.s : "", key.len, "\"\\", put_unicode);
	mymr_buf_free(&key);
}

static void
put_json_message(struct compiler *c, const struct message *m, const char **comma)
{
	const char *form;
	size_t len, i = 0;
	for (size_t at = 0; !c->to.status && compile_form_next(m, &at, &form, &len); i++) {
		const char *name = m->has_plural ? compile_form_name(m, i) : NULL;
		if (m->has_plural && !name) {
			c->to.status = MYMR_ERANGE;
			return;
		}
		writer_puts(&c->to, *comma);
		writer_puts(&c->to, "  ");
		put_json_key(c, m, name);
		writer_puts(&c->to, ": ");
		put_quoted(c, form, len, "\"\\", put_unicode);
		*comma = ",\n";
	}
}

void
compile_json(struct compiler *c)
{
	const char *comma = "\n";
	writer_puts(&c->to, "{");
	for (size_t i = 0; i < c->n && !c->to.status; i++)
		put_json_message(c, c->message[i], &comma);
	writer_puts(&c->to, "\n}\n");
}

static void
put_php(struct compiler *c, const char *s, size_t n)
{
	put_quoted(c, s, n, "\"\\$", put_octal);
}

static void
put_php_header(struct compiler *c, const char *name)
{
	struct header_piece piece;
	if (!header_field(c->catalog->header, c->catalog->header_len, name, strlen(name), &piece))
		return;
	writer_puts(&c->to, "\t'");
	writer_puts(&c->to, name);
	writer_puts(&c->to, "' => ");
	put_php(c, piece.s, piece.len);
	writer_puts(&c->to, ",\n");
}

void
compile_php(struct compiler *c)
{
	static const char *const fields[] = {"project-id-version", "pot-creation-date",
		"po-revision-date", "language", "plural-forms"};
	writer_puts(&c->to, "<?php\nreturn [\n");
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		put_php_header(c, fields[i]);
	writer_puts(&c->to, "\t'messages' => [\n");
	for (size_t i = 0; i < c->n && !c->to.status; i++) {
		const struct message *m = c->message[i];
		writer_puts(&c->to, "\t\t");
		put_php(c, m->key.s, compile_name_length(m));
		writer_puts(&c->to, " => ");
		put_php(c, m->text, compile_text_length(m));
		writer_puts(&c->to, ",\n");
	}
	writer_puts(&c->to, "\t],\n];\n");
}

/* A question mark could begin a trigraph. */
static void
put_c(struct compiler *c, const char *s, size_t n)
{
	put_quoted(c, s, n, "\"\\?", put_octal);
}

void
compile_c(struct compiler *c)
{
	writer_puts(&c->to,
		"/* Translations by [context \\004] id, sorted as strcmp has it; behind each\n"
		" * plural form is a NUL. */\n"
		"#include <stddef.h>\n\n"
		"struct translation {\n\tconst char *id;\n\tconst char *text;\n"
		"\tunsigned n_forms;\n};\n\n"
		"const struct translation translations[] = {\n");
	for (size_t i = 0; i < c->n && !c->to.status; i++) {
		const struct message *m = c->message[i];
		const char forms[] = {
			(char)('0' + m->n_forms / 10), (char)('0' + m->n_forms % 10), '}'};
		const size_t skip = m->n_forms < 10;
		writer_puts(&c->to, "\t{");
		put_c(c, m->key.s, compile_name_length(m));
		writer_puts(&c->to, ", ");
		put_c(c, m->text, compile_text_length(m));
		writer_puts(&c->to, ", ");
		writer_put(&c->to, forms + skip, sizeof forms - skip);
		writer_puts(&c->to, ",\n");
	}
	writer_puts(&c->to, "\t{NULL, NULL, 0},\n};\n\n");
	writer_puts(&c->to,
		"const size_t n_translations = sizeof translations / sizeof *translations - 1;\n");
}
