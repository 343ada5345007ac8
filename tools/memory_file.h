/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Translation memories as commands open them, and the parts of mymr memory. */
#ifndef TOOLS_MEMORY_FILE_H
#define TOOLS_MEMORY_FILE_H

#include "option.h"

#include <mymr/memory.h>

/* Opens a memory; complains and returns an exit code. */
int
memory_file_open(struct mymr_memory **memory, const char *path, enum mymr_memory_mode mode);

/* Complains of a memory that failed. Returns TROUBLE. */
int
memory_file_failed(const char *path, enum mymr_status status);

/* What the options of mymr memory say. */
struct memory_options {
	const char *memory;
	const char *output;
	const char *quarantine;
	const char *columns;
	const char *number;
	const char *threshold;
	int to;
	bool fuzzy;
	bool recursive;
	bool diff;
	bool json;
	bool quiet;
};

/* The actions of mymr memory; exit codes. */
int
memory_import(const struct memory_options *options, char **operand, int n);
int
memory_query(const struct memory_options *options, char **operand, int n);
int
memory_export(const struct memory_options *options);
int
memory_stats(const struct memory_options *options);

/* Appends s[0..n) as a field of TSV: a tab or a line end in it becomes a blank. */
enum mymr_status
memory_put_field(struct mymr_buf *out, const char *s, size_t n, char end);

/* Reads --threshold, which may be missing; complains and returns an exit code. */
int
memory_read_threshold(const char *text, double *threshold);

#endif
