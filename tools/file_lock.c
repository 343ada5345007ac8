/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file_lock.h"
#include "file.h"
#include "message.h"

#include <errno.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

#define TRIES 1000
#define PAUSE 10000000 /* nanoseconds */

/* While one waited for it, another file may have come to its name. */
static bool
is_at(const char *path, int fd)
{
	struct stat held, named;
	return fstat(fd, &held) == 0 && stat(path, &named) == 0 && held.st_dev == named.st_dev &&
	       held.st_ino == named.st_ino;
}

static int
try_to_lock(const char *path, int *lock)
{
	const int fd = file_open(path);
	if (fd < 0)
		return TROUBLE;
	const bool has_lock = flock(fd, LOCK_EX | LOCK_NB) == 0;
	if (has_lock && is_at(path, fd)) {
		*lock = fd;
		return DONE;
	}
	const int rc = has_lock || errno == EWOULDBLOCK || errno == EINTR
			       ? NEGATIVE
			       : file_trouble(path, errno);
	file_close(fd);
	return rc;
}

int
file_lock(const char *path, int *lock)
{
	const struct timespec pause = {0, PAUSE};
	struct stat st;
	*lock = -1;
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
		return DONE;
	int rc = try_to_lock(path, lock);
	for (int i = 0; i < TRIES && rc == NEGATIVE; i++) {
		nanosleep(&pause, NULL);
		rc = try_to_lock(path, lock);
	}
	if (rc == NEGATIVE)
		complain_at(path, 0, 0, _("another program keeps the file; try again"));
	return rc;
}

void
file_unlock(int lock)
{
	if (lock >= 0)
		file_close(lock);
}
