/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "site.h"
#include "file.h"
#include "files.h"
#include "message.h"
#include "path.h"
#include "progress.h"
#include "site_page.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct run {
	const struct site *site;
	struct files files;
	struct site_page *page; /* of each file */
	struct progress progress;
	atomic_size_t next;
};

static void *
work(void *arg)
{
	struct run *run = arg;
	for (size_t i; (i = atomic_fetch_add(&run->next, 1)) < run->files.n;) {
		site_page_make(&run->page[i], run->site, run->files.path[i]);
		progress_count(&run->progress, run->files.size[i]);
	}
	return NULL;
}

/* This thread draws while the others work; those that cannot be had are done without. */
static void
work_together(struct run *run)
{
	pthread_t thread[SITE_MAX_JOBS];
	int n = 0;
	while (n < run->site->jobs && n < SITE_MAX_JOBS &&
		pthread_create(&thread[n], NULL, work, run) == 0)
		n++;
	if (n == 0)
		work(run);
	while (!progress_is_done(&run->progress))
		progress_wait(&run->progress);
	for (int i = 0; i < n; i++)
		pthread_join(thread[i], NULL);
}

/* Whether a file is below a folder, both without symbolic links. */
static bool
is_below(const char *path, const char *folder)
{
	const size_t n = strlen(folder);
	char *real = realpath(path, NULL);
	const bool is = real && strncmp(real, folder, n) == 0 && real[n] == '/';
	free(real);
	return is;
}

/* The folder that is written may be inside of the one that is read. */
static int
leave_out_results(struct files *files, const char *from, const char *to)
{
	char *real_from = realpath(from, NULL), *real = realpath(to, NULL);
	int rc = real_from && real ? DONE : TROUBLE;
	const bool is_same = rc == DONE && strcmp(real, real_from) == 0;
	if (rc != DONE)
		complain_at(to, 0, 0, "%s", strerror(errno));
	else if (is_same || is_below(real_from, real)) {
		complain_at(to, 0, 0, _("is the folder that is read, or one around it"));
		rc = TROUBLE;
	}
	for (size_t i = 0, n = files->n; rc == DONE && i < n; i++) {
		if (i == 0)
			files->n = 0;
		if (is_below(files->path[i], real)) {
			free(files->path[i]);
			continue;
		}
		files->size[files->n] = files->size[i];
		files->path[files->n++] = files->path[i];
	}
	free(real_from);
	free(real);
	return rc;
}

static int
find_files(struct run *run)
{
	const struct site *site = run->site;
	struct stat st;
	if (stat(site->from, &st) != 0 || !S_ISDIR(st.st_mode)) {
		complain_at(site->from, 0, 0, _("is no folder, which '--recursive' needs"));
		return TROUBLE;
	}
	int rc = path_make_folder(site->to);
	if (rc == DONE)
		rc = files_add(&run->files, site->from, true, NULL);
	if (rc == DONE)
		rc = leave_out_results(&run->files, site->from, site->to);
	return rc;
}

static int
collect(struct run *run, struct localized *result, struct site_counts *counts)
{
	int worst = DONE;
	for (size_t i = 0; i < run->files.n; i++) {
		struct site_page *page = &run->page[i];
		worst = page->rc > worst ? page->rc : worst;
		counts->localized += page->is_localized && page->rc != TROUBLE;
		counts->copied += !page->is_localized && page->rc != TROUBLE;
		counts->written += page->is_written;
		for (int k = 0; k <= MYMR_REJECTED; k++)
			result->count[k] += page->result.count[k];
		result->n_links += page->result.n_links;
		if (page->is_localized && page->rc != TROUBLE)
			report_add_page(result->report, run->files.path[i], page->result.count);
		report_join(result->report, page->result.report);
		report_free(page->result.report);
	}
	return worst;
}

int
site_run(const struct site *site, struct localized *result, struct site_counts *counts)
{
	struct run run = {.site = site};
	*counts = (struct site_counts){0};
	int rc = find_files(&run);
	run.page = rc == DONE ? calloc(run.files.n + 1, sizeof *run.page) : NULL;
	if (rc == DONE && !run.page) {
		complain(_("out of memory"));
		rc = TROUBLE;
	}
	if (rc == DONE) {
		progress_begin(&run.progress, &run.files, false);
		work_together(&run);
		progress_end(&run.progress);
		rc = collect(&run, result, counts);
	}
	free(run.page);
	files_free(&run.files);
	return rc;
}
