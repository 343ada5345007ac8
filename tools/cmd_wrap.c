/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr wrap: lines for Burmese text. */
#include "batch.h"
#include "command.h"
#include "document.h"
#include "file.h"
#include "message.h"
#include "model.h"
#include "repair.h"

#include <mymr/page.h>
#include <mymr/recode.h>
#include <mymr/wrap.h>
#include <stdlib.h>
#include <string.h>

static const char *const signs[] = {"zwsp", "wbr", NULL};

#define WIDTH_MAX 100000

struct values {
	const char *with;
	const char *width;
	const char *format;
	const char *model;
	const char *words;
	struct batch_values files;
	bool join;
	bool strip;
	bool quiet;
};

static const struct option options[] = {
	{'w', "with", OPTION_STRING, offsetof(struct values, with), NULL,
		N_("what to put between words: U+200B (zwsp) or <wbr>; zwsp when it is not given"),
		signs},
	{0, "join", OPTION_FLAG, offsetof(struct values, join), NULL,
		N_("put U+034F, too, where browsers break a syllable or the line before ၊ and ။"),
		NULL},
	{0, "strip", OPTION_FLAG, offsetof(struct values, strip), NULL,
		N_("take out what stands between Burmese letters instead"), NULL},
	{0, "width", OPTION_STRING, offsetof(struct values, width), N_("N"),
		N_("fold plain text into lines of at most N columns instead"), NULL},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (see 'mymr formats') "
		   "instead of by its name and content"),
		NULL},
	{'m', "model", OPTION_STRING, offsetof(struct values, model), N_("FILE"),
		N_("find words with the model of FILE, which 'mymr train' wrote"), NULL},
	{0, "words", OPTION_STRING, offsetof(struct values, words), N_("FILE"),
		N_("keep the words of FILE, one a line, in one piece"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL,
		N_("no warnings about markup"), NULL},
	BATCH_OPTIONS(struct values),
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct wrapper {
	const struct values *values;
	struct model model;
	enum mymr_wrap_with with;
	size_t width; /* 0: put breaks between words */
};

static enum mymr_status
change_document(const struct wrapper *w, struct mymr_document *doc)
{
	if (w->values->strip)
		return mymr_document_unwrap(doc);
	return (w->values->join ? mymr_document_wrap_joined : mymr_document_wrap)(
		doc, w->model.use, w->with);
}

static int
wrap(const struct wrapper *w, const char *path, const struct mymr_buf *text, struct mymr_buf *out)
{
	struct mymr_document *doc;
	int rc = document_open(&doc, path, text, w->values->format, w->values->quiet);
	if (rc != DONE)
		return rc;
	enum mymr_status status = change_document(w, doc);
	if (!status)
		status = mymr_document_write(doc, out);
	mymr_document_free(doc);
	if (status == MYMR_EINVAL)
		complain_at(file_title(path), 0, 0, _("<wbr> is for HTML, and this is none"));
	else if (status == MYMR_EICU)
		complain(_("--join needs ICU, which cannot be loaded"));
	else if (status)
		complain(_("out of memory"));
	return status ? TROUBLE : DONE;
}

static bool
is_text(const char *format)
{
	return !format || strcmp(format, "text") == 0;
}

/* Lines of HTML or of a table are not a reader's. */
static int
check_text(const struct wrapper *w, const char *path, const struct mymr_buf *text)
{
	const char *s = text->s ? text->s : "";
	if (w->values->format || (is_text(mymr_format_of(path, s, text->len)) &&
					 is_text(mymr_run_format_of(path, s, text->len))))
		return DONE;
	complain_at(file_title(path), 0, 0, _("--width is for plain text"));
	return TROUBLE;
}

static int
fold(const struct wrapper *w, const char *path, const struct mymr_buf *text, struct mymr_buf *out)
{
	int rc = check_text(w, path, text);
	if (rc == DONE &&
		mymr_fold_text(out, text->s ? text->s : "", text->len, w->model.use, w->width)) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	return rc;
}

static int
change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	const struct wrapper *w = arg;
	const struct mymr_buf *text;
	struct mymr_buf repaired = {0};
	if (mymr_is_archive(in->s, in->len) && !w->width)
		return wrap(w, path, in, out);
	int rc = repair_utf8(path, w->values->files.replace, in, &repaired, &text);
	if (rc == DONE)
		rc = (w->width ? fold : wrap)(w, path, text, out);
	mymr_buf_free(&repaired);
	return rc;
}

/* Its name, or what is put itself. */
static int
read_with(const char *with, enum mymr_wrap_with *sign)
{
	const bool is_wbr = with && (strcmp(with, "wbr") == 0 || strcmp(with, "<wbr>") == 0);
	*sign = is_wbr ? MYMR_WRAP_WBR : MYMR_WRAP_ZWSP;
	if (!with || is_wbr || strcmp(with, "zwsp") == 0 || strcmp(with, "\xE2\x80\x8B") == 0)
		return DONE;
	complain(_("--%s cannot be '%s'; see 'mymr help'"), "with", with);
	return TROUBLE;
}

static int
read_width(const struct values *v, size_t *width)
{
	char *end;
	const long n = v->width ? strtol(v->width, &end, 10) : 0;
	*width = (size_t)n;
	if (!v->width)
		return DONE;
	if (v->with)
		return complain_excluded("width", "with");
	if (v->strip)
		return complain_excluded("width", "strip");
	if (v->join)
		return complain_excluded("width", "join");
	if (v->format && strcmp(v->format, "text") != 0) {
		complain(_("--width is for plain text"));
		return TROUBLE;
	}
	if (*end == '\0' && end != v->width && n > 0 && n <= WIDTH_MAX)
		return DONE;
	complain(_("--width '%s' is not a number from 1 to %d"), v->width, WIDTH_MAX);
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct wrapper w = {.values = v};
	const struct batch batch = {.values = &v->files, .change = change, .arg = &w};
	if (v->strip && v->with)
		return complain_excluded("strip", "with");
	if (v->strip && v->join)
		return complain_excluded("strip", "join");
	if (read_with(v->with, &w.with) != DONE || read_width(v, &w.width) != DONE)
		return TROUBLE;
	int rc = model_load(&w.model, v->model, v->words);
	if (rc == DONE)
		rc = batch_run(&batch, operand, n);
	model_free(&w.model);
	return rc;
}

const struct command command_wrap = {
	.name = "wrap",
	.summary = N_("put places for line breaks between Burmese words, or fold lines"),
	.operands = N_("[FILE...]"),
	.example = "mymr wrap -i --with wbr article.html",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
