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
	struct batch_values files;
};

static const struct option options[] = {
	{'l', "level", OPTION_CHOICE, offsetof(struct values, level), NULL,
		N_("how much to mend: order of marks and doubles (safe), also digits that stand "
		   "for "
		   "letters (context), also spelling; safe when it is not given"),
		levels},
	BATCH_OPTIONS(struct values),
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	const struct values *v = arg;
	const int level = v->level ? v->level - 1 : 0;
	const struct mymr_buf *text;
	struct mymr_buf repaired = {0};
	int rc = repair_utf8(path, v->files.replace, in, &repaired, &text);
	if (rc == DONE && mymr_normalize(out, text->s ? text->s : "", text->len,
				  (enum mymr_normalize_level)level)) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	mymr_buf_free(&repaired);
	return rc;
}

static bool
can_stream(void *arg, const char *path, const char *head, size_t n)
{
	(void)arg;
	(void)path;
	(void)head;
	(void)n;
	return true;
}

static int
run(void *values, char **operand, int n)
{
	struct values *v = values;
	const struct batch batch = {
		.values = &v->files, .can_stream = can_stream, .change = change, .arg = v};
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
