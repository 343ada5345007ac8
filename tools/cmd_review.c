/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr review: a page on which an editor goes through translations. */
#include "command.h"
#include "files.h"
#include "inspect.h"
#include "message.h"
#include "po_file.h"
#include "review.h"
#include "rules.h"

#include <string.h>

struct values {
	struct rule_values rules;
	const char *output;
	bool recursive;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	RULE_OPTIONS,
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	struct mymr_checker *checker;
	struct html messages;
	struct review_sums sums;
};

/* What is wrong in the translations. A file with bytes that are no entries is shown without. */
static int
look(const struct job *job, const struct po_file *f, const char *path, struct findings *findings)
{
	struct units units;
	if (mymr_po_is_damaged(f->po))
		return TROUBLE;
	int rc = units_read(&units, UNIT_PO, path, &f->bytes);
	if (rc == DONE) {
		const struct inspection in = {
			.checker = job->checker,
			.least = MYMR_CHECK_INFO,
			.path = path,
			.bytes = &f->bytes,
			.units = &units,
			.findings = findings,
		};
		rc = inspect(&in);
	}
	units_free(&units);
	return rc == TROUBLE ? TROUBLE : DONE;
}

static int
review_file(void *arg, const char *path)
{
	struct job *job = arg;
	struct po_file f = {0};
	struct findings findings = {0};
	int rc = po_file_open(&f, path);
	if (rc == DONE) {
		rc = look(job, &f, path, &findings);
		struct review_file file = {
			.title = f.title,
			.bytes = &f.bytes,
			.po = f.po,
			.findings = &findings,
			.sums = &job->sums,
		};
		review_put_file(&job->messages, &file);
	}
	findings_free(&findings);
	po_file_close(&f);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.checker = NULL};
	struct html page = {.status = MYMR_OK};
	int rc = rules_load(&job.checker, &v->rules);
	if (rc == DONE) {
		rc = files_each(operand, n, v->recursive, review_file, &job);
		review_put_page(&page, &job.messages, &job.sums);
		const int written = html_write(&page, v->output);
		rc = written > rc ? written : rc;
	}
	mymr_buf_free(&job.messages.out);
	mymr_checker_free(job.checker);
	return rc;
}

static const struct command_setting settings[] = {
	{"catalogs", NULL},
	RULE_SETTINGS,
	{NULL, NULL},
};

const struct command command_review = {
	.name = "review",
	.summary =
		N_("put translations beside their sources on a page, with what is wrong in them"),
	.operands = N_("[FILE.po...]"),
	.example = "mymr review po/site/my.po -o review.html",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
