/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model.h"
#include "file.h"
#include "message.h"

const char *const segment_kinds[] = {
	"grapheme", "syllable", "word", "compound", "phrase", "sentence", "line", NULL};

enum mymr_segment_by
segment_kind(int choice)
{
	return choice ? (enum mymr_segment_by)(choice - 1) : MYMR_BY_WORD;
}

static int
load(struct model *model, const char *path)
{
	struct mymr_buf text = {0};
	struct mymr_error error = {0, NULL};
	enum mymr_status status = MYMR_OK;
	int rc = file_read(path, &text);
	if (rc == DONE)
		status = mymr_segment_model_load(
			&model->learned, text.s ? text.s : "", text.len, &error);
	if (status) {
		complain_error(file_title(path), text.s ? text.s : "", text.len, status, &error);
		rc = TROUBLE;
	}
	model->use = model->learned;
	mymr_buf_free(&text);
	return rc;
}

static int
extend(struct model *model, const char *path)
{
	struct mymr_buf text = {0};
	struct mymr_error error = {0, NULL};
	enum mymr_status status = MYMR_OK;
	int rc = file_read(path, &text);
	if (rc == DONE)
		status = mymr_segment_model_extend(
			&model->extended, model->learned, text.s ? text.s : "", text.len, &error);
	if (status) {
		complain_error(file_title(path), text.s ? text.s : "", text.len, status, &error);
		rc = TROUBLE;
	}
	model->use = model->extended;
	mymr_buf_free(&text);
	return rc;
}

int
model_load(struct model *model, const char *path, const char *words)
{
	int rc = path ? load(model, path) : DONE;
	if (rc == DONE && words)
		rc = extend(model, words);
	return rc;
}

void
model_free(struct model *model)
{
	mymr_segment_model_free(model->extended);
	mymr_segment_model_free(model->learned);
	*model = (struct model){0};
}
