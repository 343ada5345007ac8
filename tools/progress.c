/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, TIOCGWINSZ */
#include "progress.h"
#include "message.h"

#include <stdatomic.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define BAR_LEN 20

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
progress_begin(struct progress *p, const struct files *files, bool has_output)
{
	*p = (struct progress){.n_files = files->n, .started = now()};
	for (size_t i = 0; i < files->n; i++)
		p->n_bytes += files->size[i];
	void *counts = mmap(
		NULL, sizeof *p->counts, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	p->counts = counts == MAP_FAILED ? NULL : counts;
	p->is_shown = p->counts && files->n > 1 && isatty(STDERR_FILENO) &&
		      !(has_output && isatty(STDOUT_FILENO));
	p->owner = getpid();
	message_over_progress(p->is_shown);
}

static void
draw_bar(double part)
{
	const int n = (int)(part * BAR_LEN);
	fputc('[', stderr);
	for (int i = 0; i < BAR_LEN; i++)
		fputc(i < n ? '#' : '.', stderr);
	fputs("] ", stderr);
}

/* A line that wrapped could not be written over: where there is little room, no bar. */
static bool
has_room(void)
{
	struct winsize size;
	return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 ||
	       size.ws_col >= BAR_LEN + 60;
}

static void
draw(struct progress *p)
{
	const size_t files = atomic_load(&p->counts->files);
	const size_t bytes = atomic_load(&p->counts->bytes);
	const double seconds = now() - p->started;
	/* Rounded up by half a second: while there is work there is time left. */
	const double left =
		bytes ? seconds * (double)(p->n_bytes - bytes) / (double)bytes + 0.5 : 0;
	if (seconds - p->drawn < 0.1)
		return;
	p->drawn = seconds;
	message_clear_line();
	if (has_room())
		draw_bar(p->n_bytes ? (double)bytes / (double)p->n_bytes : 0);
	fprintf(stderr, _("%zu of %zu files, %.1f of %.1f MB, %.0f s left"), files, p->n_files,
		(double)bytes / 1e6, (double)p->n_bytes / 1e6, left);
	fflush(stderr);
}

void
progress_count(struct progress *p, size_t bytes)
{
	if (!p->counts)
		return;
	atomic_fetch_add(&p->counts->bytes, bytes);
	atomic_fetch_add(&p->counts->files, 1);
}

void
progress_add(struct progress *p, size_t bytes)
{
	progress_count(p, bytes);
	if (p->is_shown && getpid() == p->owner)
		draw(p);
}

bool
progress_is_done(const struct progress *p)
{
	return !p->counts || atomic_load(&p->counts->files) >= p->n_files;
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
		message_clear_line();
	message_over_progress(false);
	if (p->counts)
		munmap(p->counts, sizeof *p->counts);
}
