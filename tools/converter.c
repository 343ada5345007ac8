/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "converter.h"
#include "document.h"
#include "file.h"
#include "message.h"
#include "repair.h"

#include <string.h>

static bool
is_doubtful(const struct converter *c, const struct mymr_recode_event *event)
{
	const enum mymr_encoding e = event->detection.encoding;
	if (event->is_sure)
		return false;
	if (c->options.to_zawgyi)
		return e == MYMR_ENCODING_UNICODE || e == MYMR_ENCODING_MIXED;
	return e >= MYMR_ENCODING_ZAWGYI;
}

static void
on_event(void *arg, const struct mymr_recode_event *event)
{
	struct converter *c = arg;
	size_t n;
	const bool doubtful = is_doubtful(c, event);
	if (!doubtful && !event->n_kept)
		return;
	c->n_unsure += doubtful;
	c->n_kept += event->n_kept;
	report_add_span(c->report, c->path, &mymr_document_units(c->doc, &n)[event->unit], event);
}

static void
print_doubts(struct converter *c)
{
	if (c->n_unsure)
		complain_at(c->title, 0, 0,
			ngettext("%zu span is of an encoding that is not sure; see --unsure and "
				 "--report",
				"%zu spans are of an encoding that is not sure; see --unsure and "
				"--report",
				c->n_unsure),
			c->n_unsure);
	if (c->n_kept)
		complain_at(c->title, 0, 0,
			ngettext("%zu letter that Zawgyi cannot carry stays as it is",
				"%zu letters that Zawgyi cannot carry stay as they are", c->n_kept),
			c->n_kept);
	c->n_unsure = c->n_kept = 0;
}

static int
convert_text(struct converter *c, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	struct mymr_document *doc = NULL;
	struct mymr_error error = {0};
	struct mymr_document_place place;
	c->title = file_title(path);
	c->path = path;
	enum mymr_status status = mymr_document_open_runs_at(&doc, in->s, in->len,
		c->piece_format ? c->piece_format : c->format, c->title == path ? path : NULL,
		&error, &place);
	c->doc = doc;
	if (!status)
		status = mymr_document_recode(doc, &c->options, on_event, c);
	if (!status)
		status = mymr_document_write(doc, out);
	if (status) {
		error.reason = error.reason ? error.reason : mymr_status_text(status);
		document_complain(c->title, in, status, &error, &place);
	} else {
		document_print_warnings(doc, c->title);
	}
	mymr_document_free(doc);
	return status ? TROUBLE : DONE;
}

int
converter_change(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out)
{
	struct converter *c = arg;
	const struct mymr_buf *text;
	struct mymr_buf repaired = {0};
	if (mymr_is_archive(in->s, in->len))
		return convert_text(c, path, in, out);
	int rc = repair_utf8(path, c->replaces, in, &repaired, &text);
	if (rc == DONE)
		rc = convert_text(c, path, text, out);
	mymr_buf_free(&repaired);
	return rc;
}

/* Formats of lines, without tags. What the first bytes say holds for all. */
bool
converter_can_stream(void *arg, const char *path, const char *head, size_t n)
{
	static const char *const formats[] = {"text", "csv", "srt", "po", "php", "properties",
		"sql", "strings", "toml", "tsv", "yaml"};
	struct converter *c = arg;
	const char *name = strcmp(path, "-") == 0 ? NULL : path;
	c->piece_format = c->format ? c->format : mymr_run_format_of(name, head, n);
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
		if (strcmp(c->piece_format, formats[i]) == 0)
			return true;
	}
	return false;
}

void
converter_end(void *arg, const char *path)
{
	struct converter *c = arg;
	c->title = file_title(path);
	c->piece_format = NULL;
	print_doubts(c);
}
