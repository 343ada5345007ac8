/* SPDX-License-Identifier: MIT */
/* Detection: MB/s on Burmese in two encodings and on ASCII. With an argument, one pass over that
 * text only, for callgrind. */
#include <mymr/buf.h>
#include <mymr/encoding.h>
#include <stdio.h>
#include <string.h>
#include "clock.h"

#define TEXT_SIZE (8 << 20)
#define N_RUNS 5

struct text {
	const char *name;
	const char *piece;
};

static const struct text texts[] = {
	{"unicode", "ကျောင်းသားများသည် မြန်မာနိုင်ငံတော်၏ သမိုင်းကို လေ့လာကြသည်။ ဒေသခံပြည်သူများက ပြောသည်။ "},
	{"zawgyi", "ေက်ာင္းသားမ်ားသည္ ျမန္မာႏိုင္ငံေတာ္၏ သမိုင္းကို ေလ့လာၾကသည္။ ေဒသခံျပည္သူမ်ားက ေျပာသည္။ "},
	{"ascii", "The villagers of the township had to flee as the troops entered, they said. "},
};

#define N_TEXTS (sizeof texts / sizeof *texts)

static void
bench(const struct text *text, int n_runs)
{
	struct mymr_buf s = {0};
	struct mymr_detection d = {0};
	double best = 1e9;
	while (s.len < TEXT_SIZE)
		mymr_buf_puts(&s, text->piece);
	for (int run = 0; run < n_runs; run++) {
		double start = clock_now();
		mymr_detect(&d, s.s, s.len);
		double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	printf("detect: %s: %.0f MB/s, %s in %zu bytes\n", text->name, (double)s.len / best / 1e6,
		mymr_encoding_name(d.encoding), s.len);
	mymr_buf_free(&s);
}

int
main(int argc, char **argv)
{
	for (size_t i = 0; i < N_TEXTS; i++) {
		if (argc < 2 || strcmp(argv[1], texts[i].name) == 0)
			bench(&texts[i], argc < 2 ? N_RUNS : 1);
	}
	return 0;
}
