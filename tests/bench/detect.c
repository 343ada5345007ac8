/* SPDX-License-Identifier: MIT */
/* Detection: MB/s on Burmese in two encodings, on ASCII, and on real text where that is. With an
 * argument, one pass over that text only: instructions.sh counts what it takes. */
#include <mymr/buf.h>
#include <mymr/encoding.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "tap.h"

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

/* Prose, verse, short strings, markup: what words are long and what short. */
static const char *const real[] = {"zawgyi/zg_ntrex_news.txt", "zawgyi/uni_myxnli.txt",
	"zawgyi/uni_ui_mtk_aosp.txt", "zawgyi/min_shn_osm.txt", "zawgyi/mixed_doc.html.in",
	"seg/raw/voa_pd.txt", "seg/raw/mypoetry_ccbyncsa.txt"};

#define N_REAL (sizeof real / sizeof *real)

static void
bench(const char *name, const struct mymr_buf *s, int n_runs)
{
	struct mymr_detection d = {0};
	double best = 1e9;
	for (int run = 0; run < n_runs; run++) {
		double start = clock_now();
		mymr_detect(&d, s->s, s->len);
		double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	printf("detect: %s: %.0f MB/s, %s in %zu bytes\n", name, (double)s->len / best / 1e6,
		mymr_encoding_name(d.encoding), s->len);
}

static void
bench_text(const struct text *text, int n_runs)
{
	struct mymr_buf s = {0};
	while (s.len < TEXT_SIZE)
		mymr_buf_puts(&s, text->piece);
	bench(text->name, &s, n_runs);
	mymr_buf_free(&s);
}

static void
bench_real(const char *name, int n_runs)
{
	const char *path = tap_shared(name);
	struct mymr_buf s = {0};
	size_t n;
	char *text = path ? tap_read_file(path, &n) : NULL;
	if (text && !mymr_buf_append(&s, text, n))
		bench(name, &s, n_runs);
	mymr_buf_free(&s);
	free(text);
}

int
main(int argc, char **argv)
{
	const int n_runs = argc < 2 ? N_RUNS : 1;
	for (size_t i = 0; i < N_TEXTS; i++) {
		if (argc < 2 || strcmp(argv[1], texts[i].name) == 0)
			bench_text(&texts[i], n_runs);
	}
	for (size_t i = 0; i < N_REAL; i++) {
		if (argc < 2 || strcmp(argv[1], real[i]) == 0)
			bench_real(real[i], n_runs);
	}
	return 0;
}
