/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr extract: the texts of documents as one PO template. */
#include "command.h"
#include "document.h"
#include "file.h"
#include "files.h"
#include "message.h"
#include "pages.h"

#include <mymr/localize.h>
#include <mymr/po.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct values {
	const char *output;
	const char *format;
	struct string_list also;
	bool recursive;
	bool quiet;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write the template to FILE instead of standard output"), NULL},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (see 'mymr formats') "
		   "instead of by its name and content"),
		NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("take the pages of folders"), NULL},
	PAGES_OPTION(struct values),
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL,
		N_("no warnings about markup"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
extract_text(
	struct mymr_pot *pot, const struct values *v, const char *path, const struct mymr_buf *text)
{
	struct mymr_document *doc;
	const char *title = file_title(path);
	int rc = document_open(&doc, path, text, v->format, v->quiet);
	if (rc != DONE)
		return rc;
	enum mymr_status status = mymr_extract(pot, doc, path, NULL);
	mymr_document_free(doc);
	if (status == MYMR_EINVAL || status == MYMR_EUTF8)
		complain_at(title, 0, 0, _("this file name cannot stand in a PO file"));
	else if (status)
		complain_at(title, 0, 0, "%s", _(mymr_status_text(status)));
	return status ? TROUBLE : DONE;
}

/* One run over all files. */
struct job {
	const struct values *v;
	struct mymr_pot *pot;
};

/* Of a folder pages are taken, of what is named anything. */
static bool
is_taken(const struct values *v, const char *path, const struct mymr_buf *text)
{
	const char *format = mymr_format_of(path, text->s ? text->s : "", text->len);
	return !v->recursive || v->format || (format && pages_have(format, &v->also));
}

static int
extract_file(void *arg, const char *path)
{
	const struct job *job = arg;
	struct mymr_buf text = {0};
	int rc = file_read(path, &text);
	if (rc == DONE && is_taken(job->v, path, &text))
		rc = extract_text(job->pot, job->v, path, &text);
	mymr_buf_free(&text);
	return rc;
}

/* Now, or the time that reproducible builds set. */
static void
creation_date(char *out, size_t size)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	time_t t = epoch ? (time_t)strtoll(epoch, NULL, 10) : time(NULL);
	struct tm tm;
	if (!gmtime_r(&t, &tm) || strftime(out, size, "%Y-%m-%d %H:%M+0000", &tm) == 0)
		out[0] = '\0';
}

static int
write_template(const struct mymr_pot *pot, const char *path)
{
	char date[64];
	struct mymr_buf out = {0};
	creation_date(date, sizeof date);
	int rc = TROUBLE;
	if (mymr_pot_write(pot, &out, date))
		complain(_("out of memory"));
	else
		rc = file_write(path, out.s, out.len);
	mymr_buf_free(&out);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	struct job job = {.v = values};
	if (job.v->also.n && !job.v->recursive)
		return complain_needs("also", "recursive");
	if (pages_check(&job.v->also) != DONE)
		return TROUBLE;
	if (mymr_pot_new(&job.pot)) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	int rc = files_each(operand, n, job.v->recursive, NULL, extract_file, &job);
	if (rc == DONE)
		rc = write_template(job.pot, job.v->output);
	mymr_pot_free(job.pot);
	return rc;
}

static const struct command_setting settings[] = {
	{"files", NULL},
	{NULL, NULL},
};

const struct command command_extract = {
	.name = "extract",
	.summary = N_("collect the texts of documents into one PO template"),
	.operands = N_("[FILE...]"),
	.example = "mymr extract article.html -o article.pot",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
