/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stream.h"
#include "file.h"
#include "message.h"

#include <errno.h>
#include <mymr/normalize.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (1u << 20)

/* What was read and is not yet written. */
struct input {
	struct mymr_buf b;
	size_t n_seen; /* bytes without a newline */
	size_t n_long; /* bytes of a line at which it is cut */
};

/* How much of the buffer can be changed now. No byte is looked at more than a few times, however
 * little comes at once and however long a line is. */
static size_t
piece_len(struct input *in, bool is_last)
{
	struct mymr_buf *b = &in->b;
	size_t n = b->len;
	if (is_last)
		return n;
	while (n > in->n_seen && b->s[n - 1] != '\n')
		n--;
	if (n == in->n_seen)
		n = b->len < in->n_long ? 0 : mymr_cut(b->s, b->len, 0);
	if (n || b->len >= in->n_long)
		in->n_long = n ? CHUNK : 2 * b->len;
	in->n_seen = b->len - n;
	return n;
}

static int
change_piece(int (*change)(void *, const char *, const struct mymr_buf *, struct mymr_buf *),
	void *arg, struct mymr_buf *b, size_t n)
{
	const struct mymr_buf piece = {b->s, n, b->cap};
	struct mymr_buf out = {0};
	int rc = change(arg, "-", &piece, &out);
	if (rc != TROUBLE && out.len)
		rc = file_write(NULL, out.s, out.len);
	mymr_buf_free(&out);
	message_advance(b->s, n);
	memmove(b->s, b->s + n, b->len - n);
	b->len -= n;
	return rc;
}

/* 1: more, 0: the end, otherwise a failure that was complained of. */
static int
read_more(struct mymr_buf *b)
{
	if (mymr_buf_reserve(b, CHUNK)) {
		complain(_("out of memory"));
		return -1;
	}
	for (;;) {
		ssize_t n = read(STDIN_FILENO, b->s + b->len, CHUNK);
		if (n >= 0) {
			b->len += (size_t)n;
			return n > 0;
		}
		if (errno != EINTR) {
			complain_at(file_title("-"), 0, 0, "%s", strerror(errno));
			return -1;
		}
	}
}

int
stream_run(
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out),
	void *arg)
{
	struct input in = {.n_long = CHUNK};
	int rc = DONE, more = 1;
	while (rc != TROUBLE && more > 0) {
		more = read_more(&in.b);
		const size_t n = more < 0 ? 0 : piece_len(&in, more == 0);
		int changed = more < 0 ? TROUBLE : n ? change_piece(change, arg, &in.b, n) : DONE;
		rc = changed > rc ? changed : rc;
	}
	mymr_buf_free(&in.b);
	return rc;
}
