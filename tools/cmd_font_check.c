/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr font check: whether fonts can show Burmese. */
#include "command.h"
#include "font_file.h"
#include "font_table.h"
#include "message.h"

#include <stdlib.h>

struct values {
	int shaper;
	const char *texts;
	bool verbose;
	bool json;
};

static const char *const shapers[] = {"opentype", "graphite", NULL};

static const struct option options[] = {
	{'s', "shaper", OPTION_CHOICE, offsetof(struct values, shaper), NULL,
		N_("who puts glyphs in their places; every one that the font is made for "
		   "when it is not given, and OpenType decides"),
		shapers},
	{'t', "texts", OPTION_STRING, offsetof(struct values, texts), N_("FILE"),
		N_("tell also which lines of FILE are not shown"), NULL},
	{'v', "verbose", OPTION_FLAG, offsetof(struct values, verbose), NULL,
		N_("show every text that fails, and those of other languages"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	struct font_texts texts; /* of --texts */
	struct font_verdicts verdicts;
};

static int
check_with(struct job *job, const struct font_file *file, enum mymr_font_shaper shaper)
{
	struct font_verdict verdict;
	const bool decides =
		shaper == MYMR_FONT_OPENTYPE || job->values->shaper == 1 + (int)MYMR_FONT_GRAPHITE;
	int rc = font_verdict_find(&verdict, file, shaper, job->values->texts ? &job->texts : NULL);
	if (rc != DONE)
		return rc;
	rc = decides && (!verdict.is_fit || verdict.n_hidden) ? NEGATIVE : DONE;
	if (job->values->json) {
		font_verdict_print_json(&verdict, file);
		font_verdict_free(&verdict);
		return rc;
	}
	const int kept = font_verdicts_add(&job->verdicts, &verdict);
	return kept == DONE ? rc : kept;
}

static int
check(void *arg, struct font_file *file)
{
	struct job *job = arg;
	int worst = DONE;
	for (int i = 0; shapers[i]; i++) {
		const enum mymr_font_shaper shaper = i ? MYMR_FONT_GRAPHITE : MYMR_FONT_OPENTYPE;
		if (job->values->shaper && job->values->shaper != 1 + i)
			continue;
		if (!file->library->has_shaper(file->font, shaper)) {
			if (job->values->shaper) {
				complain_at(file->path, 0, 0, _("is not made for Graphite"));
				worst = TROUBLE;
			}
			continue;
		}
		const int rc = check_with(job, file, shaper);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}

static int
run(void *values, char **operand, int n)
{
	struct job job = {.values = values};
	int rc = DONE;
	if (job.values->texts)
		rc = font_texts_of_file(&job.texts, job.values->texts);
	if (rc == DONE)
		rc = font_file_each(operand, n, false, check, &job);
	if (job.verdicts.n)
		font_table_print(&job.verdicts, job.values->verbose);
	font_verdicts_free(&job.verdicts);
	font_texts_free(&job.texts);
	return rc;
}

const struct command command_font_check = {
	.name = "font check",
	.summary = N_("tell whether fonts can show Burmese, by rules"),
	.operands = N_("FONT..."),
	.example = "mymr font check Padauk fonts/headline.woff2",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
