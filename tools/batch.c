/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch.h"
#include "diff.h"
#include "file.h"
#include "files.h"
#include "message.h"
#include "progress.h"
#include "stream.h"

#include <mymr/document.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static bool
is_same(const struct mymr_buf *a, const struct mymr_buf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

static int
back_up(const char *path, const char *suffix, const struct mymr_buf *in)
{
	const size_t size = strlen(path) + strlen(suffix) + 1;
	char *copy = malloc(size);
	if (!copy) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	snprintf(copy, size, "%s%s", path, suffix);
	int rc = file_write(copy, in->s, in->len);
	free(copy);
	return rc;
}

static int
put(const struct batch *b, const char *path, const struct mymr_buf *in, const struct mymr_buf *out)
{
	if (b->values->dry_run && mymr_is_archive(in->s, in->len)) {
		if (!is_same(in, out))
			diff_print_archive(path, b->values->json);
		return DONE;
	}
	if (b->values->dry_run) {
		if (b->values->json)
			diff_print_json(path, in, out);
		else
			diff_print(file_title(path), in, out);
		return DONE;
	}
	if (!b->values->in_place)
		return file_write(b->values->output, out->s, out->len);
	if (is_same(in, out))
		return DONE;
	int rc = b->values->backup ? back_up(path, b->values->backup, in) : DONE;
	return rc == DONE ? file_write(path, out->s, out->len) : rc;
}

static int
run_whole(const struct batch *b, const char *path)
{
	struct mymr_buf in = {0}, out = {0};
	int rc = file_read(path, &in);
	if (rc == DONE) {
		int changed = b->change(b->arg, path, &in, &out);
		rc = changed == TROUBLE ? TROUBLE : put(b, path, &in, &out);
		rc = rc > changed ? rc : changed;
	}
	mymr_buf_free(&in);
	mymr_buf_free(&out);
	return rc;
}

static int
run_in_pieces(const struct batch *b, const char *path)
{
	const struct stream stream = {.path = path,
		.output = b->values->output,
		.in_place = b->values->in_place,
		.n_head = b->n_head,
		.can_stream = b->can_stream,
		.change = b->change,
		.arg = b->arg};
	return stream_run(&stream);
}

/* Files that are larger are changed in pieces, if that can be. */
#define WHOLE_MAX (4u << 20)

static bool
goes_in_pieces(const struct batch *b, const char *path)
{
	struct stat st;
	if (!b->can_stream || b->values->dry_run || b->values->backup)
		return false;
	return strcmp(path, "-") == 0 || (stat(path, &st) == 0 && st.st_size > WHOLE_MAX);
}

static int
run_file(const struct batch *b, const char *path)
{
	const int rc = goes_in_pieces(b, path) ? run_in_pieces(b, path) : run_whole(b, path);
	if (b->end)
		b->end(b->arg, path);
	return rc;
}

/* Every step-th file, beginning with the first. */
static int
run_share(const struct batch *b, const struct files *files, int first, int step,
	struct progress *progress)
{
	int worst = DONE;
	for (size_t i = (size_t)first; i < files->n; i += (size_t)step) {
		int rc = run_file(b, files->path[i]);
		worst = rc > worst ? rc : worst;
		progress_add(progress, files->size[i]);
	}
	return worst;
}

static int
wait_for(pid_t *children, int n, struct progress *progress)
{
	int worst = DONE;
	for (int left = n; left > 0;) {
		int state;
		pid_t pid = waitpid(-1, &state, WNOHANG);
		if (pid == 0) {
			progress_wait(progress);
			continue;
		}
		int rc = pid > 0 && WIFEXITED(state) ? WEXITSTATUS(state) : TROUBLE;
		if (pid < 0)
			break;
		if (!WIFEXITED(state))
			complain(_("a worker died; run the command again to finish its files"));
		worst = rc > worst ? rc : worst;
		left--;
	}
	free(children);
	return worst;
}

static int
run_in_processes(
	const struct batch *b, int jobs, const struct files *files, struct progress *progress)
{
	pid_t *children = calloc((size_t)jobs, sizeof *children);
	int started = 0, worst = DONE;
	if (!children) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	fflush(NULL);
	for (int i = 0; i < jobs; i++) {
		pid_t pid = fork();
		if (pid == 0) {
			int rc = run_share(b, files, i, jobs, progress);
			fflush(NULL);
			_exit(rc);
		}
		started += pid > 0;
		if (pid < 0) { /* no process to be had: do its share here */
			int rc = run_share(b, files, i, jobs, progress);
			worst = rc > worst ? rc : worst;
		}
	}
	int rc = wait_for(children, started, progress);
	return rc > worst ? rc : worst;
}

static int
run_files(const struct batch *b, int jobs, const struct files *files)
{
	struct progress progress;
	progress_begin(&progress, files, !b->values->in_place || b->values->dry_run);
	int rc = jobs > 1 && !b->is_single && b->values->in_place && files->n > 1
			 ? run_in_processes(b, jobs, files, &progress)
			 : run_share(b, files, 0, 1, &progress);
	progress_end(&progress);
	return rc;
}

static bool
has_dash(char **operand, int n)
{
	for (int i = 0; i < n; i++) {
		if (strcmp(operand[i], "-") == 0)
			return true;
	}
	return n == 0;
}

/* 0 when it is no number of processes. */
static int
read_jobs(const char *jobs)
{
	char *end;
	const long n = jobs ? strtol(jobs, &end, 10) : 1;
	return jobs && (*end || n < 1 || n > 256) ? 0 : (int)n;
}

static int
check_options(const struct batch_values *v, char **operand, int n)
{
	if (v->in_place && v->output)
		return complain_excluded("in-place", "output");
	if (v->dry_run && v->output)
		return complain_excluded("dry-run", "output");
	if (v->backup && !v->in_place)
		return complain_needs("backup", "in-place");
	if (v->json && !v->dry_run)
		return complain_needs("json", "dry-run");
	if (!read_jobs(v->jobs)) {
		complain(_("--jobs '%s' is not a number from 1 to 256"), v->jobs);
		return TROUBLE;
	}
	if (v->in_place && has_dash(operand, n)) {
		complain(_("standard input cannot be changed in place; name files, or leave out "
			   "'--in-place'"));
		return TROUBLE;
	}
	return DONE;
}

/* All files would be written over one another. */
static int
check_output(const struct batch *b, const struct files *files)
{
	if (!b->values->output || strcmp(b->values->output, "-") == 0 || files->n < 2)
		return DONE;
	complain(_("'--output' is for one file, not %zu; use '--in-place'"), files->n);
	return TROUBLE;
}

int
batch_run(const struct batch *b, char **operand, int n)
{
	static const char dash[] = "-";
	const bool is_input = n == 0 || (n == 1 && strcmp(operand[0], dash) == 0);
	struct files files = {0};
	if (check_options(b->values, operand, n) != DONE)
		return TROUBLE;
	if (is_input)
		return run_file(b, dash);
	int rc = DONE;
	for (int i = 0; i < n; i++) {
		int found = files_add(&files, operand[i], b->values->recursive, b->values->backup);
		rc = found > rc ? found : rc;
	}
	int done = check_output(b, &files);
	if (done == DONE)
		done = run_files(b, read_jobs(b->values->jobs), &files);
	files_free(&files);
	return done > rc ? done : rc;
}
