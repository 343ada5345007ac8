/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lines.h"
#include "file.h"
#include "message.h"
#include "repair.h"

#include <errno.h>
#include <mymr/segment.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (1u << 18)

struct lines {
	const char *path;
	bool replaces;
	int (*use)(void *arg, const char *s, size_t n);
	void *arg;
	struct mymr_buf b;
	size_t n_seen; /* without a line end */
};

static int
use_piece(struct lines *in, size_t n)
{
	const struct mymr_buf piece = {in->b.s, n, in->b.cap};
	const struct mymr_buf *text;
	struct mymr_buf space = {0};
	int rc = repair_utf8(in->path, in->replaces, &piece, &space, &text);
	if (rc == DONE)
		rc = in->use(in->arg, text->s, text->len);
	mymr_buf_free(&space);
	message_advance(in->b.s, n);
	memmove(in->b.s, in->b.s + n, in->b.len - n);
	in->b.len -= n;
	return rc;
}

/* What was looked at for a line end is not looked at again: a long line takes linear time. */
static int
use_lines(struct lines *in, bool is_last)
{
	const size_t n_new = in->b.len - in->n_seen;
	size_t n = n_new ? mymr_segment_cut(in->b.s + in->n_seen, n_new, is_last) : 0;
	n += n || is_last ? in->n_seen : 0;
	const int rc = n ? use_piece(in, n) : DONE;
	in->n_seen = in->b.len;
	return rc;
}

static int
read_lines(struct lines *in, int fd)
{
	for (;;) {
		if (mymr_buf_reserve(&in->b, CHUNK))
			return file_trouble(file_title(in->path), ENOMEM);
		const ssize_t n = read(fd, in->b.s + in->b.len, CHUNK);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return file_trouble(file_title(in->path), errno);
		in->b.len += (size_t)n;
		const int rc = use_lines(in, n == 0);
		if (rc != DONE || n == 0)
			return rc;
	}
}

int
lines_read(
	const char *path, bool replaces, int (*use)(void *arg, const char *s, size_t n), void *arg)
{
	struct lines in = {.path = path, .replaces = replaces, .use = use, .arg = arg};
	const int fd = file_open(path);
	if (fd < 0)
		return TROUBLE;
	const int rc = read_lines(&in, fd);
	file_close(fd);
	mymr_buf_free(&in.b);
	return rc;
}

size_t
line_len(const char *s, size_t n, size_t *n_end)
{
	const char *stop = memchr(s, '\n', n);
	size_t len = stop ? (size_t)(stop - s) : n;
	*n_end = stop != NULL;
	if (stop && len > 0 && s[len - 1] == '\r') {
		len--;
		++*n_end;
	}
	return len;
}
