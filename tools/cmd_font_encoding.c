/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr font encoding: which text fonts are made for. */
#include "command.h"
#include "font_file.h"
#include "font_words.h"
#include "json.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

struct values {
	bool json;
};

static const struct option options[] = {
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static void
print_json(const struct font_file *file, const struct mymr_font_evidence *e)
{
	font_file_print_json(file);
	printf(",\"encoding\":\"%s\",\"confidence\":%.2f,\"reasons\":[",
		font_words_encoding(e->encoding), e->confidence);
	for (size_t i = 0; i < e->n_reasons; i++) {
		printf("%s", i ? "," : "");
		json_print_string(e->reason[i], strlen(e->reason[i]));
	}
	printf("]}\n");
}

static void
print(const struct font_file *file, const struct mymr_font_evidence *e)
{
	message_put(stdout, font_file_name(file));
	printf(": %s, %.0f %%\n", font_words_encoding(e->encoding), 100 * e->confidence);
	for (size_t i = 0; i < e->n_reasons; i++)
		printf("  %s\n", _(e->reason[i]));
}

static bool
is_fine(enum mymr_font_encoding encoding)
{
	return encoding == MYMR_FONT_UNICODE || encoding == MYMR_FONT_NO_BURMESE;
}

static int
tell(void *arg, struct font_file *file)
{
	const struct values *v = arg;
	struct mymr_font_evidence evidence;
	const enum mymr_status status = file->library->encoding(file->font, &evidence);
	if (status) {
		complain_at(file->path, 0, 0, "%s", _(mymr_status_text(status)));
		return TROUBLE;
	}
	if (v->json)
		print_json(file, &evidence);
	else
		print(file, &evidence);
	return is_fine(evidence.encoding) ? DONE : NEGATIVE;
}

static int
run(void *values, char **operand, int n)
{
	return font_file_each(operand, n, false, tell, values);
}

const struct command command_font_encoding = {
	.name = "font encoding",
	.summary = N_("tell which encoding a font is made for, by what it shows"),
	.operands = N_("FONT..."),
	.example = "mymr font encoding fonts/",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
