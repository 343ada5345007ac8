/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file_output.h"
#include "file.h"
#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int
write_all(int fd, const char *path, const char *s, size_t n)
{
	while (n) {
		ssize_t done = write(fd, s, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return file_trouble(path, errno);
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

/* A regular file, or one that is not there yet. */
static int
begin_temporary(struct file_output *o)
{
	const size_t size = strlen(o->path) + sizeof FILE_TEMPORARY;
	o->temporary = malloc(size);
	if (!o->temporary)
		return file_trouble(o->title, ENOMEM);
	snprintf(o->temporary, size, "%s%s", o->path, FILE_TEMPORARY);
	o->fd = mkstemp(o->temporary);
	return o->fd < 0 ? file_trouble(o->title, errno) : DONE;
}

static int
begin_directly(struct file_output *o)
{
	o->fd = open(o->title, O_WRONLY | O_CLOEXEC);
	return o->fd < 0 ? file_trouble(o->title, errno) : DONE;
}

static int
begin_file(struct file_output *o)
{
	struct stat st;
	const bool is_there = stat(o->title, &st) == 0;
	/* A link that leads nowhere is not to be lost. */
	if (!is_there && lstat(o->title, &st) == 0)
		return file_trouble(o->title, ENOENT);
	if (is_there && S_ISDIR(st.st_mode))
		return file_trouble(o->title, EISDIR);
	if (is_there && !S_ISREG(st.st_mode))
		return begin_directly(o);
	o->path = is_there ? realpath(o->title, NULL) : strdup(o->title);
	return o->path ? begin_temporary(o) : file_trouble(o->title, errno);
}

int
file_output_begin(struct file_output *o, const char *path)
{
	const bool is_standard = !path || strcmp(path, "-") == 0;
	*o = (struct file_output){
		.fd = STDOUT_FILENO, .title = is_standard ? _("standard output") : path};
	const int rc = is_standard ? DONE : begin_file(o);
	if (rc != DONE) {
		free(o->path);
		free(o->temporary);
	}
	return rc;
}

int
file_output_put(struct file_output *o, const char *s, size_t n)
{
	return write_all(o->fd, o->title, s, n);
}

static int
finish(const struct file_output *o)
{
	return fchmod(o->fd, mode_for(o->path)) != 0 || fsync(o->fd) != 0
		       ? file_trouble(o->title, errno)
		       : DONE;
}

int
file_output_end(struct file_output *o, bool keeps)
{
	int rc = keeps && o->path ? finish(o) : DONE;
	if (o->fd != STDOUT_FILENO && close(o->fd) != 0 && rc == DONE)
		rc = file_trouble(o->title, errno);
	keeps &= rc == DONE;
	if (o->path && keeps && rename(o->temporary, o->path) != 0)
		rc = file_trouble(o->title, errno);
	if (o->path && keeps && rc == DONE)
		sync_folder(o->path);
	else if (o->path)
		unlink(o->temporary);
	free(o->path);
	free(o->temporary);
	return rc;
}
