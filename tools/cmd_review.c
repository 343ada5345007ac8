/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr review: a page on which an editor goes through translations. */
#include "command.h"
#include "files.h"
#include "message.h"
#include "po_file.h"
#include "review.h"
#include "rules.h"
#include "serve.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct values {
	struct rule_values rules;
	const char *output;
	const char *port;
	bool recursive;
	bool serve;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{0, "serve", OPTION_FLAG, offsetof(struct values, serve), NULL,
		N_("serve the page to a browser of this machine, with messages to edit and save"),
		NULL},
	{0, "port", OPTION_STRING, offsetof(struct values, port), N_("N"),
		N_("serve it at port N; at any that is free when it is not given"), NULL},
	RULE_OPTIONS,
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	struct mymr_checker *checker;
	struct html messages;
	struct review_sums sums;
};

static int
review_file(void *arg, const char *path)
{
	struct job *job = arg;
	struct po_file f = {0};
	struct findings findings = {0};
	int rc = po_file_open(&f, path);
	if (rc == DONE) {
		struct review_file file = {
			.title = f.title,
			.bytes = &f.bytes,
			.po = f.po,
			.findings = &findings,
			.sums = &job->sums,
		};
		rc = review_inspect(job->checker, path, &file, &findings);
		review_put_file(&job->messages, &file);
	}
	findings_free(&findings);
	po_file_close(&f);
	return rc;
}

static int
write_page(const struct values *v, char **operand, int n)
{
	struct job job = {.checker = NULL};
	struct html page = {.status = MYMR_OK};
	int rc = rules_load(&job.checker, &v->rules);
	if (rc == DONE) {
		rc = files_each(operand, n, v->recursive, po_file_is_named, review_file, &job);
		review_put_page(&page, &job.messages, &job.sums, NULL);
		const int written = html_write(&page, v->output);
		rc = written > rc ? written : rc;
	}
	mymr_buf_free(&job.messages.out);
	mymr_checker_free(job.checker);
	return rc;
}

static int
read_port(const char *text, unsigned *port)
{
	char *end;
	*port = 0;
	if (!text)
		return DONE;
	const unsigned long n = strtoul(text, &end, 10);
	*port = (unsigned)n;
	if (*text >= '0' && *text <= '9' && *end == '\0' && n <= 65535)
		return DONE;
	complain(_("--port '%s' is not a number up to 65535"), text);
	return TROUBLE;
}

/* What a file has wrong is told once more where it is shown. */
static int
add_file(void *arg, const char *path)
{
	struct stat st;
	struct po_file f = {0};
	if (strcmp(path, "-") == 0) {
		complain(_("standard input cannot be served; name files"));
		return TROUBLE;
	}
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		complain_at(path, 0, 0, _("is no regular file"));
		return TROUBLE;
	}
	const int rc = po_file_open(&f, path);
	po_file_close(&f);
	return rc == DONE ? files_add(arg, path, false, NULL) : rc;
}

static int
serve_page_of(const struct values *v, char **operand, int n)
{
	struct mymr_checker *checker = NULL;
	struct files files = {0};
	unsigned port;
	int rc = read_port(v->port, &port);
	if (rc == DONE)
		rc = rules_load(&checker, &v->rules);
	if (rc == DONE)
		rc = files_each(operand, n, v->recursive, po_file_is_named, add_file, &files);
	if (rc == DONE)
		rc = serve(checker, &files, port);
	files_free(&files);
	mymr_checker_free(checker);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	if (v->serve && v->output)
		return complain_excluded("serve", "output");
	if (v->port && !v->serve)
		return complain_needs("port", "serve");
	return v->serve ? serve_page_of(v, operand, n) : write_page(v, operand, n);
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
