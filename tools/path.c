/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "path.h"
#include "file.h"
#include "message.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

char *
path_join(const char *a, const char *b, const char *c)
{
	const size_t size = strlen(a) + strlen(b) + strlen(c) + 1;
	char *path = malloc(size);
	if (path)
		snprintf(path, size, "%s%s%s", a, b, c);
	return path;
}

/* Another thread may be making the same. */
static int
make(const char *path)
{
	struct stat st;
	if (mkdir(path, 0777) == 0)
		return DONE;
	const int error = errno;
	if (error == EEXIST && stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return DONE;
	return file_trouble(path, error);
}

int
path_make_folders_of(const char *path)
{
	char *copy = strdup(path);
	int rc = DONE;
	if (!copy) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	for (char *slash = strchr(copy + 1, '/'); slash && rc == DONE;
		slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		rc = make(copy);
		*slash = '/';
	}
	free(copy);
	return rc;
}

int
path_make_folder(const char *path)
{
	const int rc = path_make_folders_of(path);
	return rc == DONE ? make(path) : rc;
}
