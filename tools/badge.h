/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture of how much is translated, for a page. */
#ifndef TOOLS_BADGE_H
#define TOOLS_BADGE_H

/* Writes an SVG picture of 0..100 percent to path, "-" for standard output. An exit code. */
int
badge_write(const char *path, int percent);

#endif
