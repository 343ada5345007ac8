/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "progress.h"
#include "message.h"

#include <stdatomic.h>
#include <stdio.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

struct progress_counts {
	atomic_size_t files;
	atomic_size_t bytes;
};

static double
now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void
progress_begin(struct progress *p, const struct files *files)
{
	*p = (struct progress){.n_files = files->n, .started = now()};
	for (size_t i = 0; i < files->n; i++)
		p->n_bytes += files->size[i];
	void *counts = mmap(
		NULL, sizeof *p->counts, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	p->counts = counts == MAP_FAILED ? NULL : counts;
	p->is_shown = p->counts && files->n > 1 && isatty(STDERR_FILENO);
}

static void
draw(const struct progress *p)
{
	const size_t files = atomic_load(&p->counts->files);
	const size_t bytes = atomic_load(&p->counts->bytes);
	const double seconds = now() - p->started;
	const double left = bytes ? seconds * (double)(p->n_bytes - bytes) / (double)bytes : 0;
	fputc('\r', stderr);
	fprintf(stderr, _("%zu of %zu files, %.1f of %.1f MB, %.0f s left "), files, p->n_files,
		(double)bytes / 1e6, (double)p->n_bytes / 1e6, left);
	fflush(stderr);
}

void
progress_add(struct progress *p, size_t bytes)
{
	if (!p->counts)
		return;
	atomic_fetch_add(&p->counts->files, 1);
	atomic_fetch_add(&p->counts->bytes, bytes);
	if (p->is_shown)
		draw(p);
}

void
progress_wait(struct progress *p)
{
	if (p->is_shown)
		draw(p);
	nanosleep(&(struct timespec){.tv_nsec = 50000000}, NULL);
}

void
progress_end(struct progress *p)
{
	if (p->is_shown)
		fputs("\r\033[K", stderr);
	if (p->counts)
		munmap(p->counts, sizeof *p->counts);
}
