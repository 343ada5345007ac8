/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr normalize: Burmese Unicode text in one spelling. */
#include "batch.h"
#include "command.h"
#include "file.h"
#include "message.h"

#include <mymr/normalize.h>
#include <mymr/utf8.h>

static const char *const levels[] = {"safe", "context", "spelling", NULL};

struct values {
	int level;
	const char *output;
	const char *backup;
	bool in_place;
	bool recursive;
	bool dry_run;
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
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	const struct values *v = arg;
	const int level = v->level ? v->level - 1 : 0;
	enum mymr_status status =
		mymr_normalize(out, in->s ? in->s : "", in->len, (enum mymr_normalize_level)level);
	if (!status)
		return DONE;
	struct mymr_error error = {0};
	if (status == MYMR_EUTF8)
		mymr_utf8_check(in->s, in->len, &error.offset);
	complain_error(file_title(path), in->s, in->len, status, &error);
	return TROUBLE;
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
