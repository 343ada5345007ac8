/* SPDX-License-Identifier: MIT */
/* Catalogs as source text: JSON, PHP and C. */
#include <string.h>
#include "catalog/compile.h"
#include "catalog/header.h"

static void
put_octal(struct compiler *c, unsigned char u)
{
	const char octal[] = {
		'\\', (char)('0' + (u >> 6)), (char)('0' + (u >> 3 & 7)), (char)('0' + (u & 7))};
	compile_put(c, octal, sizeof octal);
}

/* Puts s[0..n) between quotes: special characters with a backslash, line feeds as \n, other control
 * characters by number. */
static void
put_quoted(struct compiler *c, const char *s, size_t n, const char *special,
	void (*number)(struct compiler *c, unsigned char u))
{
	compile_puts(c, "\"");
	for (size_t i = 0; i < n && !c->status; i++) {
		const unsigned char u = (unsigned char)s[i];
		if (u == '\n')
			compile_puts(c, "\\n");
		else if (u < ' ' || u == 0x7F)
			number(c, u);
		else if (strchr(special, s[i]))
			compile_put(c, (char[]){'\\', s[i]}, 2);
		else
			compile_put(c, s + i, 1);
	}
	compile_puts(c, "\"");
}

static void
put_unicode(struct compiler *c, unsigned char u)
{
	const char escape[] = {
		'\\', 'u', '0', '0', (char)('0' + (u >> 4)), "0123456789abcdef"[u & 15]};
	compile_put(c, escape, sizeof escape);
}

static void
put_json_key(struct compiler *c, const struct message *m, const char *form)
{
	struct mymr_buf key = {0};
	const struct message_name name = message_name_of(&m->key);
	if (!c->status)
		c->status = mymr_buf_append(&key, name.id, name.id_len);
	if (!c->status && name.context)
		c->status = mymr_buf_putc(&key, '_');
	if (!c->status && name.context)
		c->status = mymr_buf_append(&key, name.context, name.context_len);
	if (!c->status && form)
		c->status = mymr_buf_putc(&key, '_');
	if (!c->status && form)
		c->status = mymr_buf_puts(&key, form);
	put_quoted(c, key.s ? key.s : "", key.len, "\"\\", put_unicode);
	mymr_buf_free(&key);
}

static void
put_json_message(struct compiler *c, const struct message *m, const char **comma)
{
	const char *form;
	size_t len, i = 0;
	for (size_t at = 0; !c->status && compile_form_next(m, &at, &form, &len); i++) {
		const char *name = m->has_plural ? compile_form_name(m, i) : NULL;
		if (m->has_plural && !name) {
			c->status = MYMR_ERANGE;
			return;
		}
		compile_puts(c, *comma);
		compile_puts(c, "  ");
		put_json_key(c, m, name);
		compile_puts(c, ": ");
		put_quoted(c, form, len, "\"\\", put_unicode);
		*comma = ",\n";
	}
}

void
compile_json(struct compiler *c)
{
	const char *comma = "\n";
	compile_puts(c, "{");
	for (size_t i = 0; i < c->n && !c->status; i++)
		put_json_message(c, c->message[i], &comma);
	compile_puts(c, "\n}\n");
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
	compile_puts(c, "\t'");
	compile_puts(c, name);
	compile_puts(c, "' => ");
	put_php(c, piece.s, piece.len);
	compile_puts(c, ",\n");
}

void
compile_php(struct compiler *c)
{
	static const char *const fields[] = {"project-id-version", "pot-creation-date",
		"po-revision-date", "language", "plural-forms"};
	compile_puts(c, "<?php\nreturn [\n");
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		put_php_header(c, fields[i]);
	compile_puts(c, "\t'messages' => [\n");
	for (size_t i = 0; i < c->n && !c->status; i++) {
		const struct message *m = c->message[i];
		compile_puts(c, "\t\t");
		put_php(c, m->key.s, compile_name_length(m));
		compile_puts(c, " => ");
		put_php(c, m->text, compile_text_length(m));
		compile_puts(c, ",\n");
	}
	compile_puts(c, "\t],\n];\n");
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
	compile_puts(c,
		"/* Translations by [context \\004] id, sorted as strcmp has it; behind each\n"
		" * plural form is a NUL. */\n"
		"#include <stddef.h>\n\n"
		"struct translation {\n\tconst char *id;\n\tconst char *text;\n"
		"\tunsigned n_forms;\n};\n\n"
		"const struct translation translations[] = {\n");
	for (size_t i = 0; i < c->n && !c->status; i++) {
		const struct message *m = c->message[i];
		const char forms[] = {
			(char)('0' + m->n_forms / 10), (char)('0' + m->n_forms % 10), '}'};
		const size_t skip = m->n_forms < 10;
		compile_puts(c, "\t{");
		put_c(c, m->key.s, compile_name_length(m));
		compile_puts(c, ", ");
		put_c(c, m->text, compile_text_length(m));
		compile_puts(c, ", ");
		compile_put(c, forms + skip, sizeof forms - skip);
		compile_puts(c, ",\n");
	}
	compile_puts(c, "\t{NULL, NULL, 0},\n};\n\n");
	compile_puts(c,
		"const size_t n_translations = sizeof translations / sizeof *translations - 1;\n");
}
