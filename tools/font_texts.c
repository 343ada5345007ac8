/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "font_texts.h"
#include "file.h"
#include "message.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

static int
no_memory(void)
{
	complain(_("out of memory"));
	return TROUBLE;
}

static bool
is_word(const struct mymr_font_rule *rule, const char *language)
{
	return strcmp(rule->language, language) == 0 &&
	       !(rule->looks & (MYMR_FONT_DOTTED | MYMR_FONT_INVISIBLE));
}

int
font_texts_of_rules(
	struct font_texts *texts, const struct font_library *library, const char *language)
{
	size_t n;
	const struct mymr_font_rule *rule = library->rules(&n);
	*texts = (struct font_texts){.text = calloc(n, sizeof *texts->text)};
	if (!texts->text)
		return no_memory();
	for (size_t i = 0; i < n; i++) {
		if (is_word(&rule[i], language))
			texts->text[texts->n++] = rule[i].text;
	}
	return DONE;
}

/* Ends each line with a NUL, in place. */
static int
cut_lines(struct font_texts *texts, const char *path)
{
	char *s = texts->bytes.s;
	const size_t len = texts->bytes.len;
	size_t offset, n = 1;
	if (mymr_utf8_check(s, len, &offset)) {
		complain_utf8(path, s, len, offset, false);
		return TROUBLE;
	}
	for (size_t i = 0; i < len; i++)
		n += s[i] == '\n';
	texts->text = calloc(n, sizeof *texts->text);
	if (!texts->text)
		return no_memory();
	for (char *line = s; line && *line;) {
		char *end = strchr(line, '\n');
		if (end)
			*end = '\0';
		line[strcspn(line, "\r")] = '\0';
		if (*line)
			texts->text[texts->n++] = line;
		line = end ? end + 1 : NULL;
	}
	return DONE;
}

int
font_texts_of_file(struct font_texts *texts, const char *path)
{
	*texts = (struct font_texts){.n = 0};
	const int rc = file_read(path, &texts->bytes);
	if (rc != DONE)
		return rc;
	if (mymr_buf_cstr(&texts->bytes))
		return no_memory();
	return cut_lines(texts, file_title(path));
}

void
font_texts_free(struct font_texts *texts)
{
	free(texts->text);
	mymr_buf_free(&texts->bytes);
	*texts = (struct font_texts){.n = 0};
}
