/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "po_file.h"
#include "file.h"
#include "message.h"

static void
complain_of_problems(struct po_file *file)
{
	size_t n;
	const struct mymr_po_problem *problem = mymr_po_problems(file->po, &n);
	for (size_t i = 0; i < n; i++)
		complain_at(file->title, problem[i].line, 0, "%s", _(problem[i].reason));
	file->has_problems = n > 0;
}

bool
po_file_is_named(const char *path)
{
	return file_has_suffix(path, ".po");
}

int
po_file_open(struct po_file *file, const char *path)
{
	file->title = file_title(path);
	int rc = file_read(path, &file->bytes);
	if (rc != DONE)
		return rc;
	enum mymr_status status = mymr_po_open(&file->po, file->bytes.s, file->bytes.len);
	if (status) {
		complain_at(file->title, 0, 0, "%s", _(mymr_status_text(status)));
		return TROUBLE;
	}
	complain_of_problems(file);
	return DONE;
}

void
po_file_close(struct po_file *file)
{
	mymr_po_free(file->po);
	mymr_buf_free(&file->bytes);
}
