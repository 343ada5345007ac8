/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "badge.h"
#include "file.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

#define LEFT 62 /* pixels of the label, and of the number */
#define RIGHT 44
#define HEIGHT 20

/* Red below a half, green when all is done. */
static const char *
color_of(int percent)
{
	static const struct {
		int from;
		const char *color;
	} colors[] = {{100, "#2c7d3a"}, {90, "#5a8a1f"}, {50, "#a07000"}, {0, "#b0392b"}};
	size_t i = 0;
	while (percent < colors[i].from)
		i++;
	return colors[i].color;
}

int
badge_write(const char *path, int percent)
{
	char svg[1024];
	const int n = snprintf(svg, sizeof svg,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\" "
		"aria-label=\"my: %d%% translated\">\n"
		"<title>my: %d%% translated</title>\n"
		"<rect width=\"%d\" height=\"%d\" rx=\"3\" fill=\"#444\"/>\n"
		"<path d=\"M%d 0h%da3 3 0 0 1 3 3v%da3 3 0 0 1-3 3h-%dz\" fill=\"%s\"/>\n"
		"<g fill=\"#fff\" font-family=\"sans-serif\" font-size=\"11\" "
		"text-anchor=\"middle\">\n"
		"<text x=\"%d\" y=\"14\">my</text>\n<text x=\"%d\" y=\"14\">%d%%</text>\n</g>\n"
		"</svg>\n",
		LEFT + RIGHT, HEIGHT, percent, percent, LEFT + RIGHT, HEIGHT, LEFT, RIGHT - 3,
		HEIGHT - 6, RIGHT - 3, color_of(percent), LEFT / 2, LEFT + RIGHT / 2, percent);
	return file_write(path, svg, (size_t)n);
}
