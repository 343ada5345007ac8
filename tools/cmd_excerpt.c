/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr excerpt: the beginning of a document. */
#include "command.h"
#include "document.h"
#include "file.h"
#include "message.h"
#include "model.h"

#include <mymr/page.h>
#include <stdlib.h>

#define WORDS_MAX 1000000000L

struct values {
	const char *words;
	const char *ellipsis;
	const char *format;
	const char *model;
	const char *keep;
	const char *output;
	bool quiet;
};

static const struct option options[] = {
	{'n', "words", OPTION_STRING, offsetof(struct values, words), N_("N"),
		N_("how many words at most"), NULL},
	{'e', "ellipsis", OPTION_STRING, offsetof(struct values, ellipsis), N_("TEXT"),
		N_("what to put where a sentence is cut; … when it is not given"), NULL},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (html, markdown, text) "
		   "instead of by its name and content"),
		NULL},
	{'m', "model", OPTION_STRING, offsetof(struct values, model), N_("FILE"),
		N_("find words with the model of FILE, which 'mymr train' wrote"), NULL},
	{0, "keep", OPTION_STRING, offsetof(struct values, keep), N_("FILE"),
		N_("keep the words of FILE, one a line, in one piece"), NULL},
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct values, quiet), NULL,
		N_("no warnings about markup"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
excerpt(const struct values *v, const struct mymr_excerpt_options *o, const char *path,
	struct mymr_buf *out)
{
	struct mymr_buf text = {0};
	struct mymr_document *doc;
	int rc = file_read(path, &text);
	if (rc == DONE)
		rc = document_open(&doc, path, &text, v->format, v->quiet);
	if (rc == DONE) {
		const enum mymr_status status = mymr_document_excerpt(out, doc, o);
		if (status == MYMR_EINVAL)
			complain_at(file_title(path), 0, 0,
				_("excerpts are of HTML, Markdown and plain text"));
		else if (status)
			complain(_("out of memory"));
		rc = status ? TROUBLE : DONE;
		mymr_document_free(doc);
	}
	mymr_buf_free(&text);
	return rc;
}

static int
read_words(const struct values *v, size_t *words)
{
	char *end;
	const long n = v->words ? strtol(v->words, &end, 10) : 0;
	*words = (size_t)n;
	if (!v->words) {
		complain(_("how many words? give '--words N'"));
		return TROUBLE;
	}
	if (*end == '\0' && end != v->words && n > 0 && n <= WORDS_MAX)
		return DONE;
	complain(_("--words '%s' is not a number of words"), v->words);
	return TROUBLE;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct mymr_excerpt_options o = {.ellipsis = v->ellipsis ? v->ellipsis : "…"};
	struct mymr_buf out = {0};
	struct model model = {0};
	if (read_words(v, &o.words) != DONE)
		return TROUBLE;
	if (n > 1) {
		complain(_("one file at a time"));
		return TROUBLE;
	}
	int rc = model_load(&model, v->model, v->keep);
	o.model = model.use;
	if (rc == DONE)
		rc = excerpt(v, &o, n ? operand[0] : "-", &out);
	if (rc == DONE)
		rc = file_write(v->output, out.s, out.len);
	mymr_buf_free(&out);
	model_free(&model);
	return rc;
}

const struct command command_excerpt = {
	.name = "excerpt",
	.summary = N_("print the beginning of a document, with its markup in order"),
	.operands = N_("[FILE]"),
	.example = "mymr excerpt --words 40 article.html",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
