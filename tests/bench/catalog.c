/* SPDX-License-Identifier: MIT */
/* Catalogs of 100,000 messages: loading, looking up, two threads, and glibc beside it. */
#include <libintl.h>
#include <locale.h>
#include <mymr/buf.h>
#include <mymr/catalog.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "clock.h"
#include "random.h"
#include "tap.h"

#define N_MESSAGES 100000
#define N_LOOKUPS 2000000
#define N_RUNS 9

static char folder[] = "/tmp/mymr-bench-XXXXXX";
static char *ids[N_MESSAGES];
static uint32_t order[N_LOOKUPS];

static uint32_t
next_random(void)
{
	static uint32_t x = 2463534242u;
	return random_next(&x);
}

static void
put_words(struct mymr_buf *out, const char *const *words, size_t n_words, size_t min)
{
	for (const size_t end = out->len + min; out->len < end;)
		mymr_buf_puts(out, words[next_random() % n_words]);
}

static void
make_po(struct mymr_buf *po)
{
	static const char *const english[] = {"the ", "news ", "of ", "today ", "page ", "%s ",
		"photo ", "by ", "river ", "city ", "market ", "price "};
	static const char *const burmese[] = {
		"သတင်း", "မြန်မာ ", "နိုင်ငံ", "ဈေးနှုန်း ", "ယနေ့", "မြို့တော် ", "ဓာတ်ပုံ ", "စာမျက်နှာ", "တွေ့ရှိ"};
	mymr_buf_puts(po, "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
	for (int i = 0; i < N_MESSAGES; i++) {
		char number[16];
		snprintf(number, sizeof number, "%d", i);
		mymr_buf_puts(po, "\nmsgid \"");
		const size_t start = po->len;
		put_words(po, english, sizeof english / sizeof *english, 20);
		mymr_buf_puts(po, number);
		mymr_buf_cstr(po);
		ids[i] = strdup(po->s + start);
		mymr_buf_puts(po, "\"\nmsgstr \"");
		put_words(po, burmese, sizeof burmese / sizeof *burmese, 45);
		mymr_buf_puts(po, "\"\n");
	}
	for (int i = 0; i < N_LOOKUPS; i++)
		order[i] = next_random() % N_MESSAGES;
}

static int
save(const char *path, const struct mymr_buf *b)
{
	FILE *f = fopen(path, "wb");
	if (!f)
		return -1;
	const size_t written = fwrite(b->s, 1, b->len, f);
	return fclose(f) || written != b->len;
}

/* The catalog as msgfmt writes it, below the folder where glibc looks for it. */
static char *
make_mo(const struct mymr_buf *po, size_t *n)
{
	char path[256];
	char command[640];
	snprintf(path, sizeof path, "%s/bench.po", folder);
	if (save(path, po))
		return NULL;
	snprintf(command, sizeof command,
		"mkdir -p %s/my/LC_MESSAGES && msgfmt -o %s/my/LC_MESSAGES/bench.mo %s", folder,
		folder, path);
	if (system(command))
		return NULL;
	snprintf(path, sizeof path, "%s/my/LC_MESSAGES/bench.mo", folder);
	return tap_read_file(path, n);
}

static void
bench_load(const char *what, const char *s, size_t n,
	enum mymr_status (*load)(struct mymr_catalog **, const char *, size_t,
		const struct mymr_catalog *, struct mymr_error *))
{
	double best = 1e9;
	for (int i = 0; i < N_RUNS; i++) {
		struct mymr_catalog *c;
		struct mymr_error error;
		double start = clock_now();
		if (load(&c, s, n, NULL, &error)) {
			printf("%s failed: %s\n", what, error.reason);
			return;
		}
		start = clock_now() - start;
		best = start < best ? start : best;
		mymr_catalog_free(c);
	}
	printf("%s 100k messages (%.1f MB): %.1f ms\n", what, (double)n / 1e6, best * 1e3);
}

static size_t
lookups(const struct mymr_catalog *c, int from, int to)
{
	size_t sum = 0;
	for (int i = from; i < to; i++) {
		/* A caller has its id at hand: its cache miss is not ours. */
		__builtin_prefetch(ids[order[(i + 16) % N_LOOKUPS]]);
		const char *id = ids[order[i]];
		const char *text;
		size_t len;
		mymr_message(c, NULL, 0, id, strlen(id), 0, &text, &len);
		sum += len + (unsigned char)text[0];
	}
	return sum;
}

struct job {
	const struct mymr_catalog *catalog;
	size_t sum;
	double cpu; /* seconds the thread itself ran */
};

static void *
run_job(void *arg)
{
	struct job *job = arg;
	struct timespec t;
	job->sum = lookups(job->catalog, 0, N_LOOKUPS);
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	job->cpu = (double)t.tv_sec + (double)t.tv_nsec / 1e9;
	return NULL;
}

struct timing {
	double wall;
	double cpu;
};

/* Lets n threads do the same amount of work each; keeps the best wall and processor time. */
static void
time_threads(const struct mymr_catalog *c, int n, struct timing *best)
{
	pthread_t threads[2];
	struct job jobs[2] = {{.catalog = c}, {.catalog = c}};
	const double start = clock_now();
	for (int i = 0; i < n; i++)
		pthread_create(&threads[i], NULL, run_job, &jobs[i]);
	for (int i = 0; i < n; i++)
		pthread_join(threads[i], NULL);
	const double wall = clock_now() - start;
	const double cpu = jobs[0].cpu + jobs[1].cpu;
	best->wall = wall < best->wall ? wall : best->wall;
	best->cpu = cpu < best->cpu ? cpu : best->cpu;
}

static void
bench_lookup(const struct mymr_catalog *c)
{
	struct timing one = {1e9, 1e9};
	struct timing two = {1e9, 1e9};
	for (int i = 0; i < N_RUNS; i++) {
		time_threads(c, 1, &one);
		time_threads(c, 2, &two);
	}
	printf("lookup random: %.0f ns\n", one.wall / N_LOOKUPS * 1e9);
	/* On a busy machine only the second figure means something. */
	printf("two threads: %.2fx (by processor time %.2fx)\n", 2 * one.wall / two.wall,
		4 * one.cpu / two.cpu);
}

static void
bench_glibc(void)
{
	setenv("LANGUAGE", "my", 1);
	bindtextdomain("bench", folder);
	if (!setlocale(LC_ALL, "C.UTF-8") && !setlocale(LC_ALL, "en_US.UTF-8")) {
		printf("glibc gettext(): not measured, no UTF-8 locale\n");
		return;
	}
	if (dgettext("bench", ids[0]) == ids[0]) {
		printf("glibc gettext(): not measured, it does not find the catalog\n");
		return;
	}
	size_t sum = 0;
	double best = 1e9;
	for (int run = 0; run < 3; run++) {
		double start = clock_now();
		for (int i = 0; i < N_LOOKUPS / 4; i++)
			sum += (unsigned char)dgettext("bench", ids[order[i]])[0];
		start = clock_now() - start;
		best = start < best ? start : best;
	}
	printf("glibc gettext() random: %.0f ns\n", best / (N_LOOKUPS / 4) * 1e9);
	if (sum == 0)
		printf("glibc gettext(): nothing found\n");
}

static void
clean_up(void)
{
	char command[128];
	snprintf(command, sizeof command, "rm -rf %s", folder);
	if (system(command))
		printf("%s stays behind\n", folder);
}

int
main(void)
{
	struct mymr_buf po = {0};
	if (!mkdtemp(folder))
		return 1;
	make_po(&po);
	size_t n;
	char *mo = make_mo(&po, &n);
	bench_load("po load", po.s, po.len, mymr_catalog_load_po);
	if (!mo) {
		printf("MO figures not measured: msgfmt is missing\n");
		clean_up();
		return 0;
	}
	bench_load("catalog load", mo, n, mymr_catalog_load_mo);
	struct mymr_catalog *c;
	if (!mymr_catalog_load_mo(&c, mo, n, NULL, NULL)) {
		bench_lookup(c);
		mymr_catalog_free(c);
	}
	bench_glibc();
	clean_up();
	return 0;
}
