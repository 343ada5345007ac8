/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stream.h"
#include "file.h"
#include "file_output.h"
#include "message.h"

#include <errno.h>
#include <mymr/normalize.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (1u << 20)

/* A stream under way. What was read and not yet written is in b; no newline is in its first n_seen
 * bytes. */
struct input {
	const struct stream *stream;
	int fd;
	struct file_output out;
	struct mymr_buf b;
	size_t n_seen;
	bool is_ended;
	bool is_changed;
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

static bool
is_same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

static int
change_piece(struct input *in, size_t n)
{
	const struct stream *stream = in->stream;
	struct mymr_buf *b = &in->b;
	const struct mymr_buf piece = {b->s, n, b->cap};
	struct mymr_buf out = {0};
	int rc = stream->change(stream->arg, stream->path, &piece, &out);
	if (rc != TROUBLE && out.len && file_output_put(&in->out, out.s, out.len) != DONE)
		rc = TROUBLE;
	in->is_changed |= !is_same(&piece, &out);
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
		ssize_t done = read(in->fd, in->b.s + in->b.len, n - in->b.len);
		if (done >= 0) {
			in->b.len += (size_t)done;
			in->is_ended = done == 0;
			return DONE;
		}
		if (errno != EINTR)
			return file_trouble(file_title(in->stream->path), errno);
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
change_all(struct input *in)
{
	while (!in->is_ended) {
		if (read_up_to(in, in->b.len + CHUNK) != DONE)
			return TROUBLE;
	}
	return change_piece(in, in->b.len);
}

static int
change_pieces(struct input *in)
{
	int worst = DONE;
	for (;;) {
		const size_t n = piece_len(in);
		const int rc = n ? change_piece(in, n) : DONE;
		worst = rc > worst ? rc : worst;
		if (worst == TROUBLE || in->is_ended)
			return worst;
		if (read_some(in, CHUNK) != DONE)
			return TROUBLE;
	}
}

static int
change_input(struct input *in)
{
	const struct stream *stream = in->stream;
	const int rc = read_up_to(in, stream->n_head);
	if (rc != DONE)
		return rc;
	return stream->can_stream(stream->arg, stream->path, in->b.s, in->b.len) ? change_pieces(in)
										 : change_all(in);
}

int
stream_run(const struct stream *stream)
{
	struct input in = {.stream = stream, .fd = file_open(stream->path)};
	if (in.fd < 0)
		return TROUBLE;
	message_restart();
	int rc = file_output_begin(&in.out, stream->in_place ? stream->path : stream->output);
	if (rc == DONE) {
		rc = change_input(&in);
		const bool keeps = rc != TROUBLE && (in.is_changed || !stream->in_place);
		const int ended = file_output_end(&in.out, keeps);
		rc = ended > rc ? ended : rc;
	}
	file_close(in.fd);
	mymr_buf_free(&in.b);
	message_restart();
	return rc;
}
