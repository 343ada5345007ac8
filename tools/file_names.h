/* SPDX-License-Identifier: GPL-3.0-or-later */
/* File names in another encoding. */
#ifndef TOOLS_FILE_NAMES_H
#define TOOLS_FILE_NAMES_H

#include <stdbool.h>
#include <mymr/buf.h>

struct names {
	bool is_recursive;
	bool is_dry_run; /* print what would be renamed */
	bool is_json;    /* as JSON */
	/* Appends the new form of a text to out; an exit code. */
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out);
	void *arg;
};

/* Renames files, and with is_recursive all that is below folders, innermost first,
 * but for names that begin with a dot. A name that is taken already is left with a complaint, one
 * that would hold a slash without. Returns the worst exit code. */
int
names_run(const struct names *names, char **operand, int n);

#endif
