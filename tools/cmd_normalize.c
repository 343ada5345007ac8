/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr normalize: Burmese Unicode text in one spelling. */
#include "batch.h"
#include "command.h"
#include "document.h"
#include "message.h"
#include "repair.h"

#include <mymr/normalize.h>
#include <string.h>

static const char *const levels[] = {"safe", "context", "spelling", NULL};

struct values {
	int level;
	const char *format;
	struct batch_values files;
};

static const struct option options[] = {
	{'l', "level", OPTION_CHOICE, offsetof(struct values, level), NULL,
		N_("how much to mend: order of marks and doubles (safe), also digits that stand "
		   "for "
		   "letters (context), also spelling; safe when it is not given"),
		levels},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (see 'mymr formats') instead of by its name and "
		   "content"),
		NULL},
	BATCH_OPTIONS(struct values),
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	const char *piece_format; /* of the file that comes in pieces, NULL for none */
};

/* The user's format counts; what the first piece of a file says holds for all. */
static const char *
format_of(const struct job *job, const char *path, const char *s, size_t n)
{
	const char *name = strcmp(path, "-") == 0 ? NULL : path;
	if (job->piece_format)
		return job->piece_format;
	return job->values->format ? job->values->format : mymr_run_format_of(name, s, n);
}

static bool
is_text(const char *format)
{
	return strcmp(format, "text") == 0;
}

static int
normalize_text(const struct values *v, const char *path, const struct mymr_buf *in,
	struct mymr_buf *out, enum mymr_normalize_level level)
{
	const struct mymr_buf *text;
	struct mymr_buf repaired = {0};
	int rc = repair_utf8(path, v->files.replace, in, &repaired, &text);
	if (rc == DONE && mymr_normalize(out, text->s ? text->s : "", text->len, level)) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	mymr_buf_free(&repaired);
	return rc;
}

static int
normalize_document(const char *path, const char *format, const struct mymr_buf *in,
	struct mymr_buf *out, enum mymr_normalize_level level)
{
	struct mymr_document *doc = NULL;
	int rc = document_open_runs(&doc, path, in, format);
	if (rc == DONE && (mymr_document_normalize(doc, level) || mymr_document_write(doc, out))) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	mymr_document_free(doc);
	return rc;
}

/* Plain text is normalized as it is; elsewhere there are escapes, and tags in clusters. */
static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	const struct job *job = arg;
	const struct values *v = job->values;
	const enum mymr_normalize_level level =
		(enum mymr_normalize_level)(v->level ? v->level - 1 : 0);
	const char *format = format_of(job, path, in->s ? in->s : "", in->len);
	if (is_text(format))
		return normalize_text(v, path, in, out, level);
	const struct mymr_buf *text = in;
	struct mymr_buf repaired = {0};
	int rc = mymr_is_archive(in->s, in->len)
			 ? DONE
			 : repair_utf8(path, v->files.replace, in, &repaired, &text);
	if (rc == DONE)
		rc = normalize_document(path, format, text, out, level);
	mymr_buf_free(&repaired);
	return rc;
}

static bool
can_stream(void *arg, const char *path, const char *head, size_t n)
{
	struct job *job = arg;
	job->piece_format = format_of(job, path, head, n);
	return is_text(job->piece_format);
}

static void
end(void *arg, const char *path)
{
	struct job *job = arg;
	(void)path;
	job->piece_format = NULL;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v};
	const struct batch batch = {.values = &v->files,
		.can_stream = can_stream,
		.n_head = v->format ? 0 : FORMAT_HEAD,
		.change = change,
		.end = end,
		.arg = &job};
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
