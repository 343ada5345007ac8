/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repair.h"
#include "file.h"
#include "message.h"

#include <mymr/utf8.h>

static enum mymr_status
put_replaced(struct mymr_buf *out, const struct mymr_buf *in)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < in->len && !status; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(in->s + i, in->len - i, &cp);
		status = mymr_buf_put_code_point(out, cp);
	}
	return status;
}

int
repair_utf8(const char *path, bool replace, const struct mymr_buf *in, struct mymr_buf *space,
	const struct mymr_buf **text)
{
	size_t offset;
	*text = in;
	if (mymr_utf8_check(in->s ? in->s : "", in->len, &offset) == MYMR_OK)
		return DONE;
	if (!replace) {
		complain_utf8(file_title(path), in->s, in->len, offset, true);
		return TROUBLE;
	}
	*text = space;
	if (put_replaced(space, in) == MYMR_OK)
		return DONE;
	complain(_("out of memory"));
	return TROUBLE;
}
