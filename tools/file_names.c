/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "file_names.h"
#include "file.h"
#include "json.h"
#include "message.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *
join(const char *folder, size_t folder_len, const char *name, size_t n)
{
	char *path = malloc(folder_len + n + 1);
	if (!path)
		return NULL;
	memcpy(path, folder, folder_len);
	memcpy(path + folder_len, name, n);
	path[folder_len + n] = '\0';
	return path;
}

static void
print_dry(const struct names *names, const char *path, const char *target)
{
	if (!names->is_json) {
		printf("%s -> %s\n", path, target);
		return;
	}
	printf("{\"file\":");
	json_print_string(path, strlen(path));
	printf(",\"name\":");
	json_print_string(target, strlen(target));
	printf("}\n");
}

static int
rename_to(const struct names *names, const char *path, const char *target)
{
	struct stat st;
	if (lstat(target, &st) == 0) {
		complain_at(path, 0, 0, _("the name '%s' is taken; rename one of the two first"),
			target);
		return TROUBLE;
	}
	if (names->is_dry_run) {
		print_dry(names, path, target);
		return DONE;
	}
	return rename(path, target) == 0 ? DONE : file_trouble(path, errno);
}

static int
rename_one(const struct names *names, const char *path)
{
	const char *slash = strrchr(path, '/');
	const size_t folder_len = slash ? (size_t)(slash - path) + 1 : 0;
	struct mymr_buf name = {0}, changed = {0};
	char *target = NULL;
	int rc = TROUBLE;
	if (mymr_buf_puts(&name, path + folder_len) == MYMR_OK)
		rc = names->change(names->arg, path, &name, &changed);
	const bool is_same = name.len == changed.len &&
			     (name.len == 0 || memcmp(name.s, changed.s, name.len) == 0);
	if (rc == TROUBLE || is_same || memchr(changed.s, '/', changed.len))
		goto done;
	target = join(path, folder_len, changed.s, changed.len);
	rc = target ? rename_to(names, path, target) : file_trouble(path, ENOMEM);
done:
	free(target);
	mymr_buf_free(&name);
	mymr_buf_free(&changed);
	return rc;
}

static int
rename_tree(const struct names *names, const char *path);

static int
rename_entries(const struct names *names, const char *folder)
{
	struct dirent **entry;
	int n = scandir(folder, &entry, NULL, alphasort);
	int worst = DONE;
	if (n < 0)
		return file_trouble(folder, errno);
	for (int i = 0; i < n; i++) {
		const char *name = entry[i]->d_name;
		if (name[0] != '.') {
			struct mymr_buf path = {0};
			int rc = TROUBLE;
			if (mymr_buf_puts(&path, folder) == MYMR_OK &&
				mymr_buf_putc(&path, '/') == MYMR_OK &&
				mymr_buf_puts(&path, name) == MYMR_OK &&
				mymr_buf_cstr(&path) == MYMR_OK)
				rc = rename_tree(names, path.s);
			mymr_buf_free(&path);
			worst = rc > worst ? rc : worst;
		}
		free(entry[i]);
	}
	free(entry);
	return worst;
}

static int
rename_tree(const struct names *names, const char *path)
{
	struct stat st;
	if (lstat(path, &st) != 0)
		return file_trouble(path, errno);
	int worst = DONE;
	if (S_ISDIR(st.st_mode) && names->is_recursive)
		worst = rename_entries(names, path);
	int rc = rename_one(names, path);
	return rc > worst ? rc : worst;
}

int
names_run(const struct names *names, char **operand, int n)
{
	int worst = DONE;
	for (int i = 0; i < n; i++) {
		size_t len = strlen(operand[i]);
		while (len > 1 && operand[i][len - 1] == '/')
			operand[i][--len] = '\0';
		int rc = rename_tree(names, operand[i]);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}
