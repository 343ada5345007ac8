/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "target.h"
#include "file.h"
#include "file_lock.h"
#include "message.h"

#include <string.h>

static bool
is_standard(const char *path)
{
	return strcmp(path, "-") == 0;
}

int
target_check(const struct target *t)
{
	if (t->in_place && t->output)
		return complain_excluded("in-place", "output");
	if (t->in_place && is_standard(t->source)) {
		complain(_("standard input cannot be changed in place; name files, or leave out "
			   "'--in-place'"));
		return TROUBLE;
	}
	const bool is_to_file = t->output && !is_standard(t->output);
	return t->json && !t->in_place && !is_to_file ? complain_needs("json", "output") : DONE;
}

int
target_lock(struct target *t)
{
	return t->in_place && file_lock(t->source, &t->lock) != DONE ? TROUBLE : DONE;
}

void
target_unlock(struct target *t)
{
	file_unlock(t->lock);
}

const char *
target_path(const struct target *t)
{
	return t->in_place ? t->source : t->output;
}

int
target_write(const struct target *t, const struct mymr_buf *before, const struct mymr_buf *after)
{
	if (t->in_place && after->len == before->len &&
		(after->len == 0 || memcmp(after->s, before->s, after->len) == 0))
		return DONE;
	return file_write(target_path(t), after->s, after->len);
}
