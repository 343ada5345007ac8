/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages.h"
#include "message.h"

#include <mymr/document.h>
#include <string.h>

/* What people read, and what leads them there. Files of other formats may be data of programs. */
static const char *const page_formats[] = {
	"atom", "epub", "html", "markdown", "rss", "sitemap", "srt", "svg", "vtt"};

bool
pages_have(const char *format, const struct string_list *also)
{
	for (size_t i = 0; i < sizeof page_formats / sizeof *page_formats; i++) {
		if (strcmp(format, page_formats[i]) == 0)
			return true;
	}
	for (size_t i = 0; i < also->n; i++) {
		if (strcmp(format, also->s[i]) == 0)
			return true;
	}
	return false;
}

int
pages_check(const struct string_list *also)
{
	for (size_t i = 0; i < also->n; i++) {
		const char *name;
		size_t k = 0;
		while ((name = mymr_format_name(k)) && strcmp(name, also->s[i]) != 0)
			k++;
		if (name)
			continue;
		complain(_("no format '%s' for this; see 'mymr formats'"), also->s[i]);
		return TROUBLE;
	}
	return DONE;
}
