/* SPDX-License-Identifier: MIT */
/* A translation memory of 100,000 segments: taking them in, and the likest of them looked up by a
 * process that has the memory open, and by one that starts for it. */
#include <fcntl.h>
#include <mymr/memory.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "clock.h"
#include "messages.h"
#include "random.h"

#define N_SEGMENTS 100000
#define N_QUERIES 2000
#define N_STARTS 200
#define ASKED_MILLISECONDS 2.0

static struct messages_words words;
static struct mymr_buf sources;
static size_t start_of[N_SEGMENTS + 1];

static void
make_sources(void)
{
	uint32_t seed = 20170724;
	messages_start(&words, &seed);
	for (int i = 0; i < N_SEGMENTS; i++) {
		start_of[i] = sources.len;
		messages_put(&sources, &words, &seed, i);
	}
	start_of[N_SEGMENTS] = sources.len;
}

static enum mymr_status
add_all(struct mymr_memory *memory)
{
	static const char translation[] = "သတင်းဌာနမှ ဖော်ပြသည့် သတင်း";
	enum mymr_status status = MYMR_OK;
	for (int i = 0; i < N_SEGMENTS && !status; i++) {
		char origin[32];
		const int n = snprintf(origin, sizeof origin, "site/my.po:%d", i * 4);
		const struct mymr_memory_pair pair = {
			.source = sources.s + start_of[i],
			.n_source = start_of[i + 1] - start_of[i],
			.translation = translation,
			.n_translation = sizeof translation - 1,
			.origin = origin,
			.n_origin = (size_t)n,
		};
		status = mymr_memory_import(memory, &pair, 1, NULL, NULL);
	}
	return status;
}

static int
fill(const char *path)
{
	struct mymr_memory *memory;
	struct stat st;
	const double start = clock_now();
	enum mymr_status status = mymr_memory_open(&memory, path, MYMR_MEMORY_WRITE, NULL);
	if (status)
		return -1;
	status = mymr_memory_begin(memory);
	if (!status)
		status = add_all(memory);
	if (!status)
		status = mymr_memory_commit(memory);
	mymr_memory_free(memory);
	const double seconds = clock_now() - start;
	if (status || stat(path, &st))
		return -1;
	printf("memory of 100k segments: %.2f s, %.0f segments/s, %.1f MB of sources in a file of "
	       "%.1f MB\n",
		seconds, N_SEGMENTS / seconds, (double)sources.len / 1e6, (double)st.st_size / 1e6);
	return 0;
}

/* A segment with one word changed, or a text of its own. */
static void
make_query(struct mymr_buf *text, bool is_like, uint32_t *seed, int i)
{
	const size_t k = (random_next(seed) >> 4) % N_SEGMENTS;
	text->len = 0;
	if (is_like)
		messages_put_changed(
			text, &words, sources.s + start_of[k], start_of[k + 1] - start_of[k], seed);
	else
		messages_put(text, &words, seed, i);
}

static int
by_size(const void *a, const void *b)
{
	const double *x = a, *y = b;
	return *x < *y ? -1 : *x > *y;
}

/* base: what belongs to something else. */
static void
print(const char *what, bool is_like, double *seconds, int n, int n_found, double base)
{
	double sum = 0;
	for (int i = 0; i < n; i++)
		sum += seconds[i];
	qsort(seconds, (size_t)n, sizeof *seconds, by_size);
	const double mean = sum / n * 1e3;
	const double own = base > 0 ? seconds[n / 2] * 1e3 - base : mean;
	printf("%s, %s: %.3f ms, half below %.3f, 99 %% below %.2f, at most %.2f, asked %.0f%s "
	       "(%d of %d found)\n",
		what, is_like ? "one word changed" : "unrelated", mean, seconds[n / 2] * 1e3,
		seconds[n * 99 / 100] * 1e3, seconds[n - 1] * 1e3, ASKED_MILLISECONDS,
		own > ASKED_MILLISECONDS ? "   MISSED" : "", n_found, n);
}

static enum mymr_status
count(void *arg, const struct mymr_memory_match *match)
{
	(void)match;
	++*(int *)arg;
	return MYMR_OK;
}

static void
bench_open(const char *path, bool is_like)
{
	static double seconds[N_QUERIES];
	struct mymr_memory *memory;
	struct mymr_buf text = {0};
	uint32_t seed = 7;
	int n_found = 0;
	if (mymr_memory_open(&memory, path, MYMR_MEMORY_READ, NULL))
		return;
	for (int i = 0; i < N_QUERIES; i++) {
		make_query(&text, is_like, &seed, i);
		const double start = clock_now();
		mymr_memory_find_like(memory, text.s, text.len, 0.6, 1, count, &n_found);
		seconds[i] = clock_now() - start;
	}
	mymr_memory_free(memory);
	mymr_buf_free(&text);
	print("query of an open memory", is_like, seconds, N_QUERIES, n_found, 0);
}

/* Not by fork, which would copy what this program has. */
static int
run(const char *const *arguments)
{
	extern char **environ;
	posix_spawn_file_actions_t actions;
	pid_t pid;
	int status = 0;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	if (posix_spawn(&pid, "build/mymr", &actions, NULL, (char **)(uintptr_t)arguments, environ))
		return 2;
	waitpid(pid, &status, 0);
	posix_spawn_file_actions_destroy(&actions);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}

static void
bench_start(const char *path, bool is_like, double base)
{
	static double seconds[N_STARTS];
	struct mymr_buf text = {0};
	uint32_t seed = 7;
	int n_found = 0;
	for (int i = 0; i < N_STARTS; i++) {
		make_query(&text, is_like, &seed, i);
		if (mymr_buf_cstr(&text))
			return;
		const char *const arguments[] = {
			"mymr", "memory", "query", "-n1", "-m", path, text.s, NULL};
		const double start = clock_now();
		n_found += run(arguments) == 0;
		seconds[i] = clock_now() - start;
	}
	mymr_buf_free(&text);
	print("a process that asks", is_like, seconds, N_STARTS, n_found, base);
}

/* What starting costs by itself, in milliseconds. */
static double
bench_version(void)
{
	static double seconds[N_STARTS];
	const char *const arguments[] = {"mymr", "--version", NULL};
	double sum = 0;
	for (int i = 0; i < N_STARTS; i++) {
		const double start = clock_now();
		run(arguments);
		seconds[i] = clock_now() - start;
		sum += seconds[i];
	}
	qsort(seconds, N_STARTS, sizeof *seconds, by_size);
	printf("a process that asks nothing: %.3f ms, half below %.3f\n", sum / N_STARTS * 1e3,
		seconds[N_STARTS / 2] * 1e3);
	return seconds[N_STARTS / 2] * 1e3;
}

int
main(void)
{
	char folder[] = "/tmp/mymr-bench-XXXXXX";
	char path[64];
	make_sources();
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof path, "%s/memory.db", folder);
	if (fill(path) == 0) {
		bench_open(path, true);
		bench_open(path, false);
		const double base = bench_version();
		bench_start(path, true, base);
		bench_start(path, false, base);
	}
	remove(path);
	rmdir(folder);
	mymr_buf_free(&sources);
	return 0;
}
