/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stream.h"
#include "file.h"
#include "message.h"

#include <errno.h>
#include <mymr/normalize.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (1u << 20)

/* What was read and not yet written; no newline is in the first n_seen bytes. */
struct input {
	struct mymr_buf b;
	size_t n_seen;
	bool is_ended;
};

/* How much of the buffer can be changed now. It never holds more than a chunk, so that the same
 * lines are cut however little comes at once. */
static size_t
piece_len(struct input *in)
{
	const struct mymr_buf *b = &in->b;
	size_t n = b->len;
	if (in->is_ended)
		return n;
	while (n > in->n_seen && b->s[n - 1] != '\n')
		n--;
	if (n == in->n_seen)
		n = b->len < CHUNK ? 0 : mymr_cut(b->s, b->len, 0);
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

/* Reads once, so that there are at most n bytes in the buffer. */
static int
read_some(struct input *in, size_t n)
{
	if (mymr_buf_reserve(&in->b, n - in->b.len)) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	for (;;) {
		ssize_t done = read(STDIN_FILENO, in->b.s + in->b.len, n - in->b.len);
		if (done >= 0) {
			in->b.len += (size_t)done;
			in->is_ended = done == 0;
			return DONE;
		}
		if (errno != EINTR) {
			complain_at(file_title("-"), 0, 0, "%s", strerror(errno));
			return TROUBLE;
		}
	}
}

/* Reads until there are n bytes, or no more come. */
static int
read_up_to(struct input *in, size_t n)
{
	int rc = DONE;
	while (rc == DONE && !in->is_ended && in->b.len < n)
		rc = read_some(in, n);
	return rc;
}

static int
change_all(int (*change)(void *, const char *, const struct mymr_buf *, struct mymr_buf *),
	void *arg, struct input *in)
{
	while (!in->is_ended) {
		if (read_up_to(in, in->b.len + CHUNK) != DONE)
			return TROUBLE;
	}
	return change_piece(change, arg, &in->b, in->b.len);
}

static int
change_pieces(int (*change)(void *, const char *, const struct mymr_buf *, struct mymr_buf *),
	void *arg, struct input *in)
{
	int worst = DONE;
	for (;;) {
		const size_t n = piece_len(in);
		const int rc = n ? change_piece(change, arg, &in->b, n) : DONE;
		worst = rc > worst ? rc : worst;
		if (worst == TROUBLE || in->is_ended)
			return worst;
		if (read_some(in, CHUNK) != DONE)
			return TROUBLE;
	}
}

int
stream_run(size_t n_head, bool (*can_stream)(void *arg, const char *head, size_t n),
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out),
	void *arg)
{
	struct input in = {0};
	int rc = read_up_to(&in, n_head);
	if (rc == DONE)
		rc = can_stream(arg, in.b.s, in.b.len) ? change_pieces(change, arg, &in)
						       : change_all(change, arg, &in);
	mymr_buf_free(&in.b);
	return rc;
}
