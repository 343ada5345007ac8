/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file.h"
#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <mymr/document.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK 65536

/* What mkstemp is given behind the name of a file. */
static const char temporary_suffix[] = ".mymr-XXXXXX";
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

static int
trouble(const char *path, int error)
{
	complain_at(path, 0, 0, "%s", strerror(error));
	return TROUBLE;
}

static int
read_all(int fd, const char *path, struct mymr_buf *out)
{
	for (;;) {
		if (mymr_buf_reserve(out, CHUNK))
			return trouble(path, ENOMEM);
		ssize_t n = read(fd, out->s + out->len, CHUNK);
		if (n == 0)
			return DONE;
		if (n > 0)
			out->len += (size_t)n;
		else if (errno != EINTR)
			return trouble(path, errno);
	}
}

int
file_open(const char *path)
{
	static bool has_opened_input;
	const char *title = file_title(path);
	if (title == path) {
		const int fd = open(path, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			trouble(path, errno);
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
file_read(const char *path, struct mymr_buf *out)
{
	const int fd = file_open(path);
	if (fd < 0)
		return TROUBLE;
	int rc = read_all(fd, file_title(path), out);
	file_close(fd);
	return rc;
}

static int
write_all(int fd, const char *path, const char *s, size_t n)
{
	while (n) {
		ssize_t done = write(fd, s, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return trouble(path, errno);
		s += done;
		n -= (size_t)done;
	}
	return DONE;
}

/* A rename is on the disk when its folder is. */
static void
sync_folder(const char *path)
{
	char *folder = strdup(path);
	if (!folder)
		return;
	char *slash = strrchr(folder, '/');
	if (slash)
		slash[slash == folder] = '\0';
	int fd = open(slash ? folder : ".", O_RDONLY | O_CLOEXEC);
	free(folder);
	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}

static mode_t mask;

/* The mask can only be read by setting it, which two threads must not do at once. */
static void
read_mask(void)
{
	mask = umask(0);
	umask(mask);
}

static mode_t
mode_for(const char *path)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct stat st;
	if (stat(path, &st) == 0)
		return st.st_mode & 07777;
	pthread_once(&once, read_mask);
	return 0666 & ~mask;
}

static int
fill(int fd, const char *path, const char *s, size_t n)
{
	int rc = write_all(fd, path, s, n);
	if (rc == DONE && (fchmod(fd, mode_for(path)) != 0 || fsync(fd) != 0))
		rc = trouble(path, errno);
	if (close(fd) != 0 && rc == DONE)
		rc = trouble(path, errno);
	return rc;
}

static int
replace(const char *path, const char *s, size_t n)
{
	size_t size = strlen(path) + sizeof temporary_suffix;
	char *temporary = malloc(size);
	if (!temporary)
		return trouble(path, ENOMEM);
	snprintf(temporary, size, "%s%s", path, temporary_suffix);
	int fd = mkstemp(temporary);
	int rc = fd < 0 ? trouble(path, errno) : fill(fd, path, s, n);
	if (rc == DONE && rename(temporary, path) != 0)
		rc = trouble(path, errno);
	if (rc == DONE)
		sync_folder(path);
	else if (fd >= 0)
		unlink(temporary);
	free(temporary);
	return rc;
}

static int
write_directly(const char *path, const char *s, size_t n)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return trouble(path, errno);
	int rc = write_all(fd, path, s, n);
	if (close(fd) != 0 && rc == DONE)
		rc = trouble(path, errno);
	return rc;
}

int
file_write(const char *path, const char *s, size_t n)
{
	struct stat st;
	if (!path || strcmp(path, "-") == 0) {
		if (mymr_is_archive(s, n) && isatty(STDOUT_FILENO)) {
			complain(_("an archive is nothing for a terminal; see '--output'"));
			return TROUBLE;
		}
		return write_all(STDOUT_FILENO, _("standard output"), s, n);
	}
	if (stat(path, &st) != 0) {
		/* A link that leads nowhere is not to be lost. */
		return lstat(path, &st) == 0 ? trouble(path, ENOENT) : replace(path, s, n);
	}
	if (S_ISDIR(st.st_mode))
		return trouble(path, EISDIR);
	if (!S_ISREG(st.st_mode))
		return write_directly(path, s, n);
	/* Through a symbolic link, the file it leads to is replaced, not the link. */
	char *real = realpath(path, NULL);
	if (!real)
		return trouble(path, errno);
	int rc = replace(real, s, n);
	free(real);
	return rc;
}

bool
file_is_temporary(const char *name)
{
	const size_t n = strlen(name), len = sizeof temporary_suffix - 1;
	return n > len && memcmp(name + n - len, temporary_suffix, TAG_LEN) == 0 &&
	       strpbrk(name + n - len + TAG_LEN, ".-_ ") == NULL;
}
