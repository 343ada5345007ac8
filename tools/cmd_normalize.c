/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr normalize: Burmese Unicode text in one spelling. */
#include "batch.h"
#include "command.h"
#include "message.h"
#include "repair.h"

#include <mymr/normalize.h>

static const char *const levels[] = {"safe", "context", "spelling", NULL};

struct values {
	int level;
	const char *output;
	const char *backup;
	bool in_place;
	bool recursive;
	bool dry_run;
	bool json;
	bool replace;
};

static const struct option options[] = {
	{'l', "level", OPTION_CHOICE, offsetof(struct values, level), NULL,
		N_("how much to mend: order of marks and doubles (safe), also digits that stand "
		   "for "
		   "letters (context), also spelling; safe when it is not given"),
		levels},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'i', "in-place", OPTION_FLAG, offsetof(struct values, in_place), NULL,
		N_("change the files themselves, each as a whole or not at all"), NULL},
	{0, "backup", OPTION_STRING, offsetof(struct values, backup), N_("SUFFIX"),
		N_("with -i, keep what was there under the name with SUFFIX"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{'n', "dry-run", OPTION_FLAG, offsetof(struct values, dry_run), NULL,
		N_("show what would change, change nothing"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("with -n, write JSON, one object a line"), NULL},
	{0, "replace", OPTION_FLAG, offsetof(struct values, replace), NULL,
		N_("put U+FFFD for invalid UTF-8 instead of refusing the file"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	const struct values *v = arg;
	const int level = v->level ? v->level - 1 : 0;
	const struct mymr_buf *text;
	struct mymr_buf repaired = {0};
	int rc = repair_utf8(path, v->replace, in, &repaired, &text);
	if (rc == DONE && mymr_normalize(out, text->s ? text->s : "", text->len,
				  (enum mymr_normalize_level)level)) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	mymr_buf_free(&repaired);
	return rc;
}

static bool
can_stream(void *arg, const char *head, size_t n)
{
	(void)arg;
	(void)head;
	(void)n;
	return true;
}

static int
run(void *values, char **operand, int n)
{
	struct values *v = values;
	struct batch batch = {.in_place = v->in_place,
		.is_recursive = v->recursive,
		.is_dry_run = v->dry_run,
		.is_json = v->json,
		.backup = v->backup,
		.output = v->output,
		.can_stream = can_stream,
		.jobs = 1,
		.change = change,
		.arg = v};
	return batch_run(&batch, operand, n);
}

const struct command command_normalize = {
	.name = "normalize",
	.summary = N_("bring Burmese Unicode text into one spelling"),
	.operands = N_("[FILE...]"),
	.example = "mymr normalize --level context < article.txt",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
