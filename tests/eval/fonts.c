/* SPDX-License-Identifier: MIT */
/* Syllables of SIL's lists in fonts that are right: all are shown, without a dotted circle. */
#include <stdint.h>
#include "figures.h"
#include "installed_fonts.h"

#define MAX_TEXTS 40000

struct list {
	const char *text[MAX_TEXTS];
	bool shown[MAX_TEXTS];
	size_t n;
};

static void
keep(char *line, size_t n, void *arg)
{
	struct list *l = arg;
	char *text = l->n < MAX_TEXTS ? strndup(line, n) : NULL;
	if (!text)
		return;
	text[strcspn(text, "\t\r")] = '\0';
	if (text[0])
		l->text[l->n++] = text;
	else
		free(text);
}

static void
show(const struct mymr_font *font, void *arg)
{
	struct list *l = arg;
	struct count c = {0, 0};
	char title[256];
	if (mymr_font_show(font, MYMR_FONT_OPENTYPE, l->text, l->n, l->shown))
		return;
	for (size_t i = 0; i < l->n; i++)
		add(&c, l->shown[i]);
	snprintf(title, sizeof title, "fonts: syllables shown in %s", mymr_font_name(font));
	print(title, &c, 100);
}

int
main(void)
{
	static const char *const lists[] = {"padauk_my_HeadwordSyllables.txt",
		"padauk_shn_syllables.txt", "padauk_mnw_shorto62-syllables.txt",
		"padauk_blk_syllables.txt", "padauk_ksw_Wordlist.txt", "padauk_pwo_syllables.txt",
		"padauk_kyu_syllables.txt"};
	static const char *const fonts[] = {"padauk/Padauk-Regular.ttf",
		"noto/NotoSansMyanmar-Regular.ttf", "noto/NotoSerifMyanmar-Regular.ttf"};
	static struct list list;
	char name[256];
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		list.n = 0;
		snprintf(name, sizeof name, "fonts/%s", lists[i]);
		printf("fonts: %s\n", lists[i]);
		if (!tap_shared_lines(name, keep, &list))
			continue;
		for (size_t k = 0; k < sizeof fonts / sizeof *fonts; k++) {
			if (!use_installed_font(fonts[k], show, &list))
				printf("fonts: %s is not here; 'make fonts-test' installs it\n",
					fonts[k]);
		}
		for (size_t k = 0; k < list.n; k++)
			free((char *)(uintptr_t)list.text[k]);
	}
	return 0;
}
