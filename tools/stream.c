/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stream.h"
#include "file.h"
#include "message.h"

#include <errno.h>
#include <mymr/normalize.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (1u << 20)

static const char *
last_newline(const char *s, size_t n)
{
	while (n > 0 && s[n - 1] != '\n')
		n--;
	return n ? s + n - 1 : NULL;
}

/* How much of the buffer can be changed now. */
static size_t
piece_len(const struct mymr_buf *b, int is_last)
{
	if (is_last)
		return b->len;
	const char *newline = last_newline(b->s, b->len);
	if (newline)
		return (size_t)(newline - b->s) + 1;
	return b->len < CHUNK ? 0 : mymr_cut(b->s, b->len, 0);
}

/* Places in complaints go on from here. */
static void
count_piece(const char *s, size_t n)
{
	size_t lines = 0;
	for (const char *at = s; (at = memchr(at, '\n', n - (size_t)(at - s))); at++)
		lines++;
	message_advance(lines, n);
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
	count_piece(b->s, n);
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
	struct mymr_buf b = {0};
	int rc = DONE, more = 1;
	while (rc != TROUBLE && more > 0) {
		more = read_more(&b);
		const size_t n = more < 0 ? 0 : piece_len(&b, more == 0);
		int changed = more < 0 ? TROUBLE : n ? change_piece(change, arg, &b, n) : DONE;
		rc = changed > rc ? changed : rc;
	}
	mymr_buf_free(&b);
	return rc;
}
