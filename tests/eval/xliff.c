/* SPDX-License-Identifier: MIT */
/* How many of the committee's files are told right: valid ones accepted, invalid ones rejected.
 * Those that are not are named. Then the speed of opening a large file. */
#include <mymr/xliff.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "figures.h"
#include "tap.h"

static bool
is_accepted(const char *s, size_t n)
{
	struct mymr_xliff *x = NULL;
	size_t n_problems = 1;
	if (mymr_xliff_open(&x, s, n, NULL))
		return false;
	(void)mymr_xliff_problems(x, &n_problems);
	mymr_xliff_free(x);
	return n_problems == 0;
}

static void
eval_file(struct count *c, const char *base, const char *name, bool is_valid)
{
	char path[2048];
	size_t n;
	snprintf(path, sizeof path, "%s/%s", base, name);
	char *s = tap_read_file(path, &n);
	if (!s)
		return;
	const bool is_right = is_accepted(s, n) == is_valid;
	add(c, is_right);
	if (!is_right)
		printf("xliff: %s is %s\n", name, is_valid ? "rejected" : "accepted");
	free(s);
}

static void
eval_folder(const char *folder, bool is_valid, double asked)
{
	char name[256];
	struct count c = {0, 0};
	snprintf(name, sizeof name, "catalogs/xliff21/%s", folder);
	const char *shared = tap_shared(name);
	char *base = shared ? strdup(shared) : NULL;
	DIR *dir = base ? opendir(base) : NULL;
	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		if (strstr(entry->d_name, ".xlf"))
			eval_file(&c, base, entry->d_name, is_valid);
	}
	if (dir)
		closedir(dir);
	free(base);
	snprintf(name, sizeof name, "xliff: %s %s", folder, is_valid ? "accepted" : "rejected");
	print(name, &c, asked);
}

static void
eval_speed(void)
{
	static const char unit[] =
		"<unit id='u%d'><segment id='s' state='translated'>\n<source>The "
		"<pc id='1'>river</pc> rose by 3 metres &amp; fell again.</source>\n"
		"<target>မြစ်ရေ <pc id='1'>၃ မီတာ</pc> တက်ပြီး ပြန်ကျသည်။</target></segment></unit>\n";
	struct mymr_buf b = {0};
	struct mymr_xliff *x = NULL;
	mymr_buf_puts(&b, "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' "
			  "srcLang='en' trgLang='my'><file id='f'>\n");
	for (int i = 0; b.len < 10000000; i++) {
		char one[512];
		snprintf(one, sizeof one, unit, i);
		mymr_buf_puts(&b, one);
	}
	mymr_buf_puts(&b, "</file></xliff>");
	const double start = clock_now();
	if (mymr_xliff_open(&x, b.s, b.len, NULL) == MYMR_OK)
		printf("xliff: a file of %.0f MB opened at %.1f MB/s\n", (double)b.len / 1e6,
			(double)b.len / 1e6 / (clock_now() - start));
	mymr_xliff_free(x);
	mymr_buf_free(&b);
}

int
main(void)
{
	eval_folder("core_invalid", false, 94);
	eval_folder("modules_invalid", false, 94);
	eval_folder("core_valid", true, 100);
	eval_folder("modules_valid", true, 100);
	eval_folder("core_in-out", true, 100);
	eval_speed();
	return 0;
}
