/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One at a time reads a file and replaces it by what it makes of it. */
#ifndef TOOLS_FILE_LOCK_H
#define TOOLS_FILE_LOCK_H

/* Locks a file until *lock is handed to file_unlock, waiting some seconds for others. What keeps
 * others out is an open file, so that nothing is left of a process that was killed. What is no
 * regular file has no lock. NEGATIVE: others keep it. Complains and returns an exit code. */
int
file_lock(const char *path, int *lock);

void
file_unlock(int lock);

#endif
