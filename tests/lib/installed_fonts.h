/* SPDX-License-Identifier: MIT */
/* The fonts that Debian's packages bring (make fonts-test installs them). */
#ifndef TESTS_INSTALLED_FONTS_H
#define TESTS_INSTALLED_FONTS_H

#include <dirent.h>
#include <mymr/font.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

#define FONTS_FOLDER "/usr/share/fonts/truetype/"

/* Calls use with a font of FONTS_FOLDER; false when it is not there. */
static inline bool
use_installed_font(
	const char *name, void (*use)(const struct mymr_font *font, void *arg), void *arg)
{
	char path[1024];
	size_t n;
	struct mymr_font *font = NULL;
	snprintf(path, sizeof path, FONTS_FOLDER "%s", name);
	char *s = tap_read_file(path, &n);
	if (s && mymr_font_open(&font, s, n, 0, NULL) == MYMR_OK)
		use(font, arg);
	mymr_font_free(font);
	free(s);
	return font != NULL;
}

/* Calls it with each font for Burmese of a folder; how many there are. */
static inline size_t
use_installed_fonts(
	const char *folder, void (*use)(const struct mymr_font *font, void *arg), void *arg)
{
	char name[512];
	size_t n = 0;
	snprintf(name, sizeof name, FONTS_FOLDER "%s", folder);
	DIR *dir = opendir(name);
	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		if (!strstr(entry->d_name, ".ttf"))
			continue;
		snprintf(name, sizeof name, "%s/%s", folder, entry->d_name);
		n += use_installed_font(name, use, arg);
	}
	if (dir)
		closedir(dir);
	return n;
}

#endif
