/* SPDX-License-Identifier: MIT */
#include "catalog/compile.h"

#include <mymr/compile.h>
#include <stdlib.h>
#include <string.h>

size_t
compile_text_length(const struct message *m)
{
	const char *end = m->text + m->text_len;
	for (size_t i = 1; i < m->n_forms; i++)
		end += 1 + strlen(end + 1);
	return (size_t)(end - m->text);
}

bool
compile_form_next(const struct message *m, size_t *at, const char **form, size_t *len)
{
	if (*at > compile_text_length(m))
		return false;
	*form = m->text + *at;
	*len = strlen(*form);
	*at += *len + 1;
	return true;
}

const char *
compile_form_name(const struct message *m, size_t form)
{
	if (m->n_forms > 2)
		return NULL;
	return form + 1 == m->n_forms ? "other" : "one";
}

/* As strcmp has it, which is how gettext looks for them. */
static int
by_name(const void *a, const void *b)
{
	const struct message *const *x = a, *const *y = b;
	return strcmp((*x)->key.s, (*y)->key.s);
}

static enum mymr_status
sort_messages(struct compiler *c)
{
	c->n = c->catalog->n_messages;
	c->message = malloc((c->n + 1) * sizeof *c->message);
	if (!c->message)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < c->n; i++)
		c->message[i] = &c->catalog->messages[i];
	if (c->n)
		qsort(c->message, c->n, sizeof *c->message, by_name);
	return MYMR_OK;
}

enum mymr_status
mymr_compile(
	struct mymr_buf *out, const struct mymr_catalog *catalog, enum mymr_compile_format format)
{
	static void (*const formats[])(struct compiler *) = {
		[MYMR_COMPILE_MO] = compile_mo,
		[MYMR_COMPILE_JSON] = compile_json,
		[MYMR_COMPILE_PHP] = compile_php,
		[MYMR_COMPILE_ANDROID] = compile_android,
		[MYMR_COMPILE_C] = compile_c,
	};
	struct compiler c = {.catalog = catalog, .to = {out, MYMR_OK}};
	const size_t before = out->len;
	c.to.status = sort_messages(&c);
	if (!c.to.status)
		formats[format](&c);
	free(c.message);
	if (c.to.status)
		out->len = before;
	return c.to.status;
}
