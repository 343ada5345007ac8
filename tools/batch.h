/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One change to many files: to standard output, in place, or as a diff to look at. */
#ifndef TOOLS_BATCH_H
#define TOOLS_BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>

/* What the user says of the files. */
struct batch_values {
	const char *output;
	const char *backup; /* suffix for a copy of what was there, NULL for none */
	const char *jobs;   /* processes for work in place */
	bool in_place;
	bool recursive;
	bool dry_run; /* show what would change, change nothing */
	bool json;    /* show it as JSON */
	bool replace; /* U+FFFD for invalid UTF-8; the change's to do */
};

/* Rows for a command's options, whose values struct has a struct batch_values files. */
#define BATCH_OPTIONS(values)                                                                    \
	{'o', "output", OPTION_STRING, offsetof(values, files.output), N_("FILE"),               \
		N_("write to FILE instead of standard output"), NULL},                           \
		{'i', "in-place", OPTION_FLAG, offsetof(values, files.in_place), NULL,           \
			N_("change the files themselves, each as a whole or not at all"), NULL}, \
		{0, "backup", OPTION_STRING, offsetof(values, files.backup), N_("SUFFIX"),       \
			N_("with -i, keep what was there under the name with SUFFIX"), NULL},    \
		{'r', "recursive", OPTION_FLAG, offsetof(values, files.recursive), NULL,         \
			N_("go through folders"), NULL},                                         \
		{'j', "jobs", OPTION_STRING, offsetof(values, files.jobs), N_("N"),              \
			N_("with -i, work on N files at once"), NULL},                           \
		{'n', "dry-run", OPTION_FLAG, offsetof(values, files.dry_run), NULL,             \
			N_("show what would change, change nothing"), NULL},                     \
		{0, "json", OPTION_FLAG, offsetof(values, files.json), NULL,                     \
			N_("with -n, write JSON, one object a line"), NULL},                     \
	{                                                                                        \
		0, "replace", OPTION_FLAG, offsetof(values, files.replace), NULL,                \
			N_("put U+FFFD for invalid UTF-8 instead of refusing the file"), NULL    \
	}

struct batch {
	const struct batch_values *values;
	bool is_single; /* one process, whatever the user says */
	/* Whether change may get a file, which begins with head[0..n), in pieces of lines. NULL: it
	 * may not. */
	bool (*can_stream)(void *arg, const char *path, const char *head, size_t n);
	size_t n_head; /* how much it wants to see, or all there is */
	/* Appends the new form of a file to out. Complains itself and returns an exit code;
	 * NEGATIVE lets the file be written all the same. */
	int (*change)(void *arg, const char *path, const struct mymr_buf *in, struct mymr_buf *out);
	/* A file has been changed, in pieces or as a whole; NULL: nothing is to be done then. */
	void (*end)(void *arg, const char *path);
	void *arg;
};

/* Runs over the operands, standard input when there are none. Returns the worst exit code.
 * Options that do not go together are complained of before anything is read. */
int
batch_run(const struct batch *batch, char **operand, int n);

#endif
