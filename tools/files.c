/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "files.h"
#include "file.h"
#include "message.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int
add(struct files *files, const char *path, size_t size)
{
	if (files->n == files->cap) {
		const size_t cap = files->cap ? files->cap * 2 : 64;
		char **paths = realloc(files->path, cap * sizeof *paths);
		if (paths)
			files->path = paths;
		size_t *sizes = realloc(files->size, cap * sizeof *sizes);
		if (sizes)
			files->size = sizes;
		if (!paths || !sizes)
			return file_trouble(path, ENOMEM);
		files->cap = cap;
	}
	files->path[files->n] = strdup(path);
	if (!files->path[files->n])
		return file_trouble(path, ENOMEM);
	files->size[files->n++] = size;
	return DONE;
}

static int
add_folder(struct files *files, const char *path, const char *skip);

static bool
is_skipped(const char *name, const char *skip)
{
	return file_is_temporary(name) || (skip && file_has_suffix(name, skip));
}

static int
add_entry(struct files *files, const char *folder, const char *name, const char *skip)
{
	struct stat st;
	const size_t size = strlen(folder) + strlen(name) + 2;
	char *path = malloc(size);
	if (!path)
		return file_trouble(folder, ENOMEM);
	snprintf(path, size, "%s/%s", folder, name);
	int rc = DONE;
	if (lstat(path, &st) != 0)
		rc = file_trouble(path, errno);
	else if (S_ISDIR(st.st_mode))
		rc = add_folder(files, path, skip);
	else if (S_ISREG(st.st_mode) && !is_skipped(name, skip))
		rc = add(files, path, (size_t)st.st_size);
	free(path);
	return rc;
}

static int
add_folder(struct files *files, const char *path, const char *skip)
{
	struct dirent **entry;
	int n = scandir(path, &entry, NULL, alphasort);
	int worst = DONE;
	if (n < 0)
		return file_trouble(path, errno);
	for (int i = 0; i < n; i++) {
		if (entry[i]->d_name[0] != '.') {
			int rc = add_entry(files, path, entry[i]->d_name, skip);
			worst = rc > worst ? rc : worst;
		}
		free(entry[i]);
	}
	free(entry);
	return worst;
}

int
files_add(struct files *files, const char *path, bool is_recursive, const char *skip)
{
	struct stat st;
	const bool is_there = strcmp(path, "-") != 0 && stat(path, &st) == 0;
	if (is_there && S_ISDIR(st.st_mode) && is_recursive)
		return add_folder(files, path, skip);
	if (is_there && S_ISDIR(st.st_mode)) {
		complain_at(path, 0, 0, _("is a folder; '--recursive' goes through it"));
		return TROUBLE;
	}
	return add(files, path, is_there ? (size_t)st.st_size : 0);
}

/* Of the files from `first` on, those that operand led to, leaves what is wanted. */
static void
choose(struct files *files, size_t first, const char *operand, files_wanted *wanted)
{
	size_t n = first;
	for (size_t i = first; i < files->n; i++) {
		if (!wanted || strcmp(files->path[i], operand) == 0 || wanted(files->path[i])) {
			files->path[n] = files->path[i];
			files->size[n++] = files->size[i];
		} else {
			free(files->path[i]);
		}
	}
	files->n = n;
}

int
files_each(char **operand, int n, bool is_recursive, files_wanted *wanted,
	int (*work)(void *arg, const char *path), void *arg)
{
	static char dash[] = "-";
	struct files files = {0};
	int worst = n ? DONE : files_add(&files, dash, false, NULL);
	for (int i = 0; i < n; i++) {
		const size_t first = files.n;
		const int rc = files_add(&files, operand[i], is_recursive, NULL);
		choose(&files, first, operand[i], wanted);
		worst = rc > worst ? rc : worst;
	}
	for (size_t i = 0; i < files.n; i++) {
		const int rc = work(arg, files.path[i]);
		worst = rc > worst ? rc : worst;
	}
	files_free(&files);
	return worst;
}

void
files_free(struct files *files)
{
	for (size_t i = 0; i < files->n; i++)
		free(files->path[i]);
	free(files->path);
	free(files->size);
	*files = (struct files){0};
}
