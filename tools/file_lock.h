/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One at a time reads a file and replaces it by what it makes of it. */
#ifndef TOOLS_FILE_LOCK_H
#define TOOLS_FILE_LOCK_H

/* Locks a file that is there for as long as *lock is not handed to file_unlock, waiting some
 * seconds for others. What keeps others out is the open file, so that nothing is left of a process
 * that was killed. NEGATIVE: others keep it. Complains of anything else; returns an exit code. */
int
file_lock(const char *path, int *lock);

void
file_unlock(int lock);

#endif
