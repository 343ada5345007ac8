/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "memory_file.h"
#include "message.h"

#include <stdlib.h>

int
memory_file_open(struct mymr_memory **memory, const char *path, enum mymr_memory_mode mode)
{
	struct mymr_error error = {0, NULL};
	if (!path) {
		complain(_("name a translation memory with --memory"));
		return TROUBLE;
	}
	enum mymr_status status = mymr_memory_open(memory, path, mode, &error);
	if (!status)
		return DONE;
	complain_at(path, 0, 0, "%s", _(error.reason ? error.reason : mymr_status_text(status)));
	return TROUBLE;
}

int
memory_file_failed(const char *path, enum mymr_status status)
{
	if (status == MYMR_ESYNTAX)
		complain_at(path, 0, 0, _("the translation memory is damaged"));
	else
		complain_at(path, 0, 0, "%s", _(mymr_status_text(status)));
	return TROUBLE;
}

int
memory_file_no_operands(void)
{
	complain(_("only a memory is wanted here, with --memory, and no files"));
	return TROUBLE;
}

enum mymr_status
memory_put_field(struct mymr_buf *out, const char *s, size_t n, char end)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const bool is_blank = s[i] == '\t' || s[i] == '\n' || s[i] == '\r';
		status = mymr_buf_putc(out, is_blank ? ' ' : s[i]);
	}
	return status ? status : mymr_buf_putc(out, end);
}
