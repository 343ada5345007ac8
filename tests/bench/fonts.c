/* SPDX-License-Identifier: MIT */
/* All rules for each installed font with Burmese letters: asked is 0.1 s. */
#include "clock.h"
#include "installed_fonts.h"

#define ASKED 0.1
#define N_RUNS 3

struct times {
	double sum, longest;
	size_t n;
	char slowest[128];
};

static double
check(const struct mymr_font *font, unsigned *faults)
{
	double best = 1e9;
	for (int i = 0; i < N_RUNS; i++) {
		const double start = clock_now();
		mymr_font_check(font, MYMR_FONT_OPENTYPE, faults);
		const double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	return best;
}

static void
measure(const struct mymr_font *font, void *arg)
{
	struct times *t = arg;
	struct mymr_font_evidence e;
	size_t n;
	mymr_font_rules(&n);
	unsigned *faults = calloc(n, sizeof *faults);
	if (!faults || mymr_font_encoding(font, &e) || e.encoding == MYMR_FONT_NO_BURMESE) {
		free(faults);
		return;
	}
	const double seconds = check(font, faults);
	free(faults);
	t->sum += seconds;
	t->n++;
	if (seconds <= t->longest)
		return;
	t->longest = seconds;
	snprintf(t->slowest, sizeof t->slowest, "%s", mymr_font_name(font));
}

int
main(void)
{
	static const char *const folders[] = {"mm", "noto", "padauk"};
	struct times t = {.n = 0};
	size_t n_rules;
	mymr_font_rules(&n_rules);
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		use_installed_fonts(folders[i], measure, &t);
	if (t.n == 0) {
		printf("fonts: none are installed; 'make fonts-test' installs some\n");
		return 0;
	}
	printf("fonts: %zu rules, %zu fonts: %.1f ms each, longest %.1f ms (%s), asked %.0f%s\n",
		n_rules, t.n, 1e3 * t.sum / (double)t.n, 1e3 * t.longest, t.slowest, 1e3 * ASKED,
		t.longest > ASKED ? "   MISSED" : "");
	return 0;
}
