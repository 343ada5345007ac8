/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Translation memories as commands open them. */
#ifndef TOOLS_MEMORY_FILE_H
#define TOOLS_MEMORY_FILE_H

#include <mymr/memory.h>

/* Opens a memory, whose path may be missing; complains and returns an exit code. */
int
memory_file_open(struct mymr_memory **memory, const char *path, enum mymr_memory_mode mode);

/* Complains of a memory that failed. Returns TROUBLE. */
int
memory_file_failed(const char *path, enum mymr_status status);

/* Complains of operands where only a memory is wanted. Returns TROUBLE. */
int
memory_file_no_operands(void);

/* Appends s[0..n) as a field of TSV: a tab or a line end in it becomes a blank. */
enum mymr_status
memory_put_field(struct mymr_buf *out, const char *s, size_t n, char end);

#endif
