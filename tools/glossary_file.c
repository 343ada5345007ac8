/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "glossary_file.h"
#include "file.h"
#include "message.h"

#include <mymr/glossary.h>
#include <string.h>

/* Of the byte order mark; 0 when there is none. */
static size_t
mark_len(const struct mymr_buf *bytes)
{
	static const char mark[] = "\xEF\xBB\xBF";
	return bytes->len >= 3 && memcmp(bytes->s, mark, 3) == 0 ? 3 : 0;
}

bool
glossary_is_tbx(const struct mymr_buf *bytes)
{
	size_t i = mark_len(bytes);
	while (i < bytes->len && memchr(" \t\r\n", bytes->s[i], 4))
		i++;
	return i < bytes->len && bytes->s[i] == '<';
}

int
glossary_file_read(const char *path, struct mymr_buf *lines)
{
	struct mymr_buf bytes = {0};
	struct mymr_error error = {0};
	enum mymr_status status = MYMR_OK;
	int rc = file_read(path, &bytes);
	if (rc != DONE)
		goto done;
	if (glossary_is_tbx(&bytes))
		status = mymr_glossary_from_tbx(lines, bytes.s, bytes.len, &error);
	else if (bytes.len)
		status = mymr_buf_append(
			lines, bytes.s + mark_len(&bytes), bytes.len - mark_len(&bytes));
	if (status)
		complain_error(file_title(path), bytes.s, bytes.len, status, &error);
	rc = status ? TROUBLE : DONE;
done:
	mymr_buf_free(&bytes);
	return rc;
}
