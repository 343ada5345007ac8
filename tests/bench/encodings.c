/* SPDX-License-Identifier: MIT */
/* Conversion and normalization beside ICU's transliterators: MB/s. With a name and a number of
 * rounds, that one alone, for counting instructions. */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include "clock.h"

#define TEXT_SIZE (4 << 20)
#define ICU_SIZE (128 << 10)
#define N_RUNS 5

static const char *const sentences[] = {"အမေရိကန်သမ္မတသည် ယမန်နေ့က နေပြည်တော်သို့ ရောက်ရှိလာခဲ့ပြီး ",
	"နိုင်ငံခြားရေးဝန်ကြီးနှင့် တွေ့ဆုံဆွေးနွေးခဲ့သည်။ ", "၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက်တွင် ",
	"ကျောင်းသားများနှင့် ဆရာ၊ ဆရာမများ ပါဝင်ခဲ့ကြသည်။ ", "မန္တလေးမြို့ရှိ ဈေးကြီးအတွင်း၌ ",
	"အင်္ဂလိပ်ဘာသာဖြင့် ပညာသင်ကြားရေး ", "Reuters သတင်းအရ ", "၎င်းတို့က ဥပဒေနှင့်အညီ ဆောင်ရွက်မည်ဟု ပြောသည်။\n"};
#define N_SENTENCES (sizeof sentences / sizeof *sentences)

static enum mymr_status
normalize_and_check(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info)
{
	struct mymr_fault fault;
	size_t at = 0;
	(void)map;
	(void)info;
	while (mymr_fault_next(s, n, &at, &fault))
		;
	return mymr_normalize(out, s, n, MYMR_NORMALIZE_CONTEXT);
}

typedef enum mymr_status
transform(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

/* The same text in Unicode as it should be, in Unicode with the marks of every syllable in another
 * order or twice, and in Zawgyi. */
enum sort { CLEAN, DIRTY, ZAWGYI, SORTS };

static const struct job {
	const char *name;
	transform *run;
	const char *icu; /* the same of ICU, NULL when there is none */
	enum sort sort;
} jobs[] = {
	{"zawgyi-unicode", mymr_zawgyi_to_unicode, "Zawgyi-my", ZAWGYI},
	{"unicode-zawgyi", mymr_unicode_to_zawgyi, "my-Zawgyi", CLEAN},
	{"visual-unicode", mymr_visual_to_unicode, NULL, CLEAN},
	{"shifted-unicode", mymr_shifted_to_unicode, NULL, CLEAN},
	{"normalize-check", normalize_and_check, NULL, CLEAN},
	{"normalize-check-dirty", normalize_and_check, NULL, DIRTY},
};
#define N_JOBS (sizeof jobs / sizeof *jobs)

static double
time_ours(const struct job *job, const struct mymr_buf *text)
{
	struct mymr_buf out = {0};
	double best = 1e9;
	for (int i = 0; i < N_RUNS; i++) {
		const double start = clock_now();
		out.len = 0;
		job->run(&out, text->s, text->len, NULL, NULL);
		const double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	mymr_buf_free(&out);
	return (double)text->len / best / 1e6;
}

static double
time_icu(const struct job *job, const struct mymr_buf *text)
{
	static UChar source[ICU_SIZE], work[4 * ICU_SIZE];
	UErrorCode status = U_ZERO_ERROR;
	UChar id[32];
	int32_t len, used;
	size_t n = ICU_SIZE;
	while (n < text->len && (text->s[n] & 0xC0) == 0x80)
		n--;
	u_strFromUTF8(source, ICU_SIZE, &len, text->s, (int32_t)n, &status);
	u_uastrcpy(id, job->icu);
	UTransliterator *t = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
	if (U_FAILURE(status))
		return 0;
	double best = 1e9;
	for (int i = 0; i < 2; i++) {
		const double start = clock_now();
		int32_t limit = len;
		used = len;
		memcpy(work, source, (size_t)len * sizeof *work);
		utrans_transUChars(t, work, &used, 4 * ICU_SIZE, 0, &limit, &status);
		const double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	utrans_close(t);
	return U_FAILURE(status) ? 0 : (double)n / best / 1e6;
}

static double
bench(const struct job *job, const struct mymr_buf *text)
{
	const double ours = time_ours(job, text);
	printf("encodings: %s: %.1f MB/s", job->name, ours);
	if (job->icu) {
		const double icu = time_icu(job, text);
		printf(", ICU %.2f MB/s, ratio %.0f", icu, icu > 0 ? ours / icu : 0);
	}
	printf("\n");
	return ours;
}

/* For callgrind: the difference of two numbers of rounds is what the rounds cost. */
static int
run_alone(const char *name, int rounds, const struct mymr_buf texts[SORTS])
{
	for (size_t i = 0; i < N_JOBS; i++) {
		if (strcmp(jobs[i].name, name) != 0)
			continue;
		const struct mymr_buf *text = &texts[jobs[i].sort];
		struct mymr_buf out = {0};
		const size_t n = text->len < 1 << 18 ? text->len : 1 << 18;
		mymr_buf_reserve(&out, 4 * n);
		const char *end = memchr(text->s + n / 2, '\n', text->len - n / 2);
		const size_t len = end ? (size_t)(end - text->s) : text->len;
		for (int round = 0; round < rounds; round++) {
			out.len = 0;
			jobs[i].run(&out, text->s, len, NULL, NULL);
		}
		printf("%zu bytes\n", len);
		mymr_buf_free(&out);
		return 0;
	}
	return 1;
}

static int
is_mark(const char *s)
{
	uint32_t cp = 0;
	mymr_utf8_decode(s, strlen(s), &cp);
	return cp >= 0x102B && cp <= 0x103E && cp != 0x1039;
}

/* Marks behind one another in the opposite order, a lone one twice. */
static void
make_dirty(struct mymr_buf *out, const char *s)
{
	while (*s) {
		size_t n = 0;
		while (is_mark(s + n))
			n += 3;
		for (size_t i = n; i > 0; i -= 3)
			mymr_buf_append(out, s + i - 3, 3);
		if (n == 3)
			mymr_buf_append(out, s, 3);
		s += n;
		if (n == 0)
			mymr_buf_putc(out, *s++);
	}
}

int
main(int argc, char **argv)
{
	struct mymr_buf texts[SORTS] = {{0}};
	for (size_t i = 0; texts[CLEAN].len < TEXT_SIZE; i++) {
		mymr_buf_puts(&texts[CLEAN], sentences[i % N_SENTENCES]);
		make_dirty(&texts[DIRTY], sentences[i % N_SENTENCES]);
	}
	mymr_unicode_to_zawgyi(&texts[ZAWGYI], texts[CLEAN].s, texts[CLEAN].len, NULL, NULL);
	int status = 0;
	if (argc == 3) {
		status = run_alone(argv[1], atoi(argv[2]), texts);
	} else {
		double speed[N_JOBS];
		for (size_t i = 0; i < N_JOBS; i++)
			speed[i] = bench(&jobs[i], &texts[jobs[i].sort]);
		printf("encodings: clean text is %.1f times as fast as dirty, asked >= 3\n",
			speed[N_JOBS - 2] / speed[N_JOBS - 1]);
	}
	for (size_t i = 0; i < SORTS; i++)
		mymr_buf_free(&texts[i]);
	return status;
}
