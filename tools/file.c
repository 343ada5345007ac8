/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file.h"
#include "file_output.h"
#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <mymr/document.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK 65536

#define TAG_LEN 6 /* ".mymr-" */

const char *
file_title(const char *path)
{
	return strcmp(path, "-") == 0 ? _("standard input") : path;
}

bool
file_has_suffix(const char *path, const char *suffix)
{
	const size_t n = strlen(path), len = strlen(suffix);
	return n >= len && strcmp(path + n - len, suffix) == 0;
}

int
file_trouble(const char *path, int error)
{
	complain_at(path, 0, 0, "%s", strerror(error));
	return TROUBLE;
}

static int
read_most(int fd, const char *path, struct mymr_buf *out, size_t limit)
{
	while (out->len < limit) {
		if (mymr_buf_reserve(out, CHUNK))
			return file_trouble(path, ENOMEM);
		ssize_t n = read(fd, out->s + out->len, CHUNK);
		if (n == 0)
			return DONE;
		if (n > 0)
			out->len += (size_t)n;
		else if (errno != EINTR)
			return file_trouble(path, errno);
	}
	return DONE;
}

int
file_open(const char *path)
{
	static bool has_opened_input;
	const char *title = file_title(path);
	if (title == path) {
		const int fd = open(path, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			file_trouble(path, errno);
		return fd;
	}
	if (has_opened_input) {
		complain_at(title, 0, 0, _("can be read only once"));
		return -1;
	}
	has_opened_input = true;
	return STDIN_FILENO;
}

void
file_close(int fd)
{
	if (fd != STDIN_FILENO)
		close(fd);
}

int
file_read_most(const char *path, struct mymr_buf *out, size_t limit)
{
	const int fd = file_open(path);
	if (fd < 0)
		return TROUBLE;
	int rc = read_most(fd, file_title(path), out, limit);
	file_close(fd);
	return rc;
}

int
file_read(const char *path, struct mymr_buf *out)
{
	return file_read_most(path, out, SIZE_MAX);
}

int
file_write(const char *path, const char *s, size_t n)
{
	struct file_output out;
	const bool is_standard = !path || strcmp(path, "-") == 0;
	if (is_standard && mymr_is_archive(s, n) && isatty(STDOUT_FILENO)) {
		complain(_("an archive is nothing for a terminal; see '--output'"));
		return TROUBLE;
	}
	int rc = file_output_begin(&out, path);
	if (rc != DONE)
		return rc;
	rc = file_output_put(&out, s, n);
	const int ended = file_output_end(&out, rc == DONE);
	return rc == DONE ? ended : rc;
}

bool
file_is_temporary(const char *name)
{
	const size_t n = strlen(name), len = sizeof FILE_TEMPORARY - 1;
	return n > len && memcmp(name + n - len, FILE_TEMPORARY, TAG_LEN) == 0 &&
	       strpbrk(name + n - len + TAG_LEN, ".-_ ") == NULL;
}
