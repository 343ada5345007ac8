/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr lint: faults in Burmese Unicode text. */
#include "command.h"
#include "document.h"
#include "file.h"
#include "json.h"
#include "message.h"

#include <mymr/normalize.h>
#include <stdio.h>
#include <string.h>

struct values {
	const char *format;
	bool json;
};

static const struct option options[] = {
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (see 'mymr formats') instead of by its name and "
		   "content"),
		NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* A file under way, and a run of text in it. */
struct job {
	const struct values *values;
	const char *path;
	const struct mymr_document *doc;
	struct mymr_document_walk walk;
	size_t unit;
};

/* A fault may be as long as the file. */
static void
print_line(const struct job *job, const char *member, const struct mymr_fault *fault, const char *s)
{
	printf("%s:", file_title(job->path));
	if (member)
		printf("%s:", member);
	printf("%zu:%zu: %s: ", job->walk.line, job->walk.column, fault->rule);
	fwrite(s + fault->start, 1, fault->end - fault->start, stdout);
	putchar('\n');
}

/* Of standard input the name is "-", in every language. Of archives offsets are those in members.
 */
static void
print_json(const struct job *job, const char *member, const struct mymr_fault *fault, const char *s)
{
	const size_t start = job->walk.at - job->walk.start;
	const size_t end =
		mymr_document_source_end(job->doc, job->unit, fault->end) - job->walk.start;
	printf("{\"file\":");
	json_print_string(job->path, strlen(job->path));
	if (member) {
		printf(",\"member\":");
		json_print_string(member, strlen(member));
	}
	printf(",\"line\":%zu,\"column\":%zu,\"start\":%zu,\"end\":%zu,\"rule\":\"%s\",\"text\":",
		job->walk.line, job->walk.column, start, end, fault->rule);
	json_print_string(s + fault->start, fault->end - fault->start);
	printf("}\n");
}

static int
lint_unit(struct job *job, const struct mymr_unit *unit)
{
	struct mymr_fault fault;
	int rc = DONE;
	for (size_t at = 0; mymr_fault_next(unit->text, unit->text_len, &at, &fault);) {
		const size_t source = mymr_document_source(job->doc, job->unit, fault.start);
		const char *member = mymr_document_walk_to(job->doc, &job->walk, source);
		(job->values->json ? print_json : print_line)(job, member, &fault, unit->text);
		rc = NEGATIVE;
	}
	return rc;
}

static int
lint_document(struct job *job)
{
	size_t n;
	const struct mymr_unit *units = mymr_document_units(job->doc, &n);
	int rc = DONE;
	for (job->unit = 0; job->unit < n; job->unit++) {
		const int found = lint_unit(job, &units[job->unit]);
		rc = found > rc ? found : rc;
	}
	return rc;
}

/* Every run of Burmese text is looked at, wherever it stands. */
static int
lint_file(const struct values *v, const char *path)
{
	struct mymr_buf text = {0};
	struct mymr_document *doc = NULL;
	struct job job = {.values = v, .path = path};
	int rc = file_read(path, &text);
	if (rc == DONE)
		rc = document_open_runs(&doc, path, &text, v->format);
	if (rc == DONE) {
		job.doc = doc;
		rc = lint_document(&job);
	}
	mymr_document_free(doc);
	mymr_buf_free(&text);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	int worst = n ? DONE : lint_file(v, "-");
	for (int i = 0; i < n; i++) {
		int rc = lint_file(v, operand[i]);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}

const struct command command_lint = {
	.name = "lint",
	.summary = N_("find faults in Burmese Unicode text: order of marks, doubles, bad stacks"),
	.operands = N_("[FILE...]"),
	.example = "mymr lint article.txt",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
