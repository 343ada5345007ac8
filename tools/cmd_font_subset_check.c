/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr font subset-check: what a web font has lost of Burmese. */
#include "command.h"
#include "font_file.h"
#include "font_words.h"
#include "json.h"
#include "message.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct values {
	bool verbose;
	bool json;
};

static const struct option options[] = {
	{'v', "verbose", OPTION_FLAG, offsetof(struct values, verbose), NULL,
		N_("name everything that is lost"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

#define N_EXAMPLES 8

struct loss {
	enum mymr_font_loss kind;
	char what[24];
	const struct mymr_font_rule *rule;
	bool matters;
};

struct job {
	const struct values *values;
	struct font_file file[2];
	size_t n_files;
	size_t n_wanted; /* so far */
	struct loss *loss;
	size_t n, cap;
	bool is_full; /* memory ended */
};

static int
keep(void *arg, struct font_file *file)
{
	struct job *job = arg;
	if (job->n_files == job->n_wanted) {
		complain_at(file->path, 0, 0, _("one font is wanted here, and this is another"));
		return TROUBLE;
	}
	job->file[job->n_files++] = *file;
	file->font = NULL;
	file->bytes = (struct mymr_buf){0};
	return DONE;
}

static void
add(void *user, enum mymr_font_loss kind, const char *what, const struct mymr_font_rule *rule,
	bool matters)
{
	struct job *job = user;
	if (job->n == job->cap) {
		const size_t cap = job->cap ? job->cap * 2 : 256;
		struct loss *loss = realloc(job->loss, cap * sizeof *loss);
		job->is_full |= !loss;
		if (!loss)
			return;
		job->loss = loss;
		job->cap = cap;
	}
	struct loss *loss = &job->loss[job->n++];
	*loss = (struct loss){.kind = kind, .rule = rule, .matters = matters};
	snprintf(loss->what, sizeof loss->what, "%s", rule ? "" : what);
}

/* ---- for people ---- */

static const char *
text_of(const struct loss *loss)
{
	return loss->rule ? loss->rule->text : loss->what;
}

/* Losses of one kind, one weight and one language stand in a line. */
static bool
is_alike(const struct loss *a, const struct loss *b)
{
	return a->kind == b->kind && a->matters == b->matters &&
	       (!a->rule || strcmp(a->rule->language, b->rule->language) == 0);
}

static bool
is_first_alike(const struct job *job, size_t i)
{
	for (size_t k = 0; k < i; k++) {
		if (is_alike(&job->loss[k], &job->loss[i]))
			return false;
	}
	return true;
}

static void
print_title(const struct loss *loss)
{
	if (loss->kind == MYMR_FONT_LOST_LETTER)
		printf("%s", loss->matters ? _("letters of Burmese") : _("other letters"));
	else if (loss->kind == MYMR_FONT_LOST_FEATURE)
		printf("%s", loss->matters ? _("features that join letters") : _("other features"));
	else if (loss->matters || strcmp(loss->rule->language, "my"))
		printf(_("texts of %s"), font_words_language(loss->rule->language));
	else
		printf("%s", _("texts that Burmese needs less"));
}

static void
print_losses(const struct job *job, size_t first)
{
	size_t n = 0;
	print_title(&job->loss[first]);
	printf(":");
	for (size_t i = first; i < job->n; i++) {
		if (!is_alike(&job->loss[i], &job->loss[first]))
			continue;
		if (n++ < N_EXAMPLES || job->values->verbose)
			printf("%s %s", n > 1 ? "," : "", text_of(&job->loss[i]));
	}
	if (n > N_EXAMPLES && !job->values->verbose)
		printf(_(" and %zu more"), n - N_EXAMPLES);
	printf("\n");
}

static void
print(const struct job *job)
{
	if (!job->n)
		printf("%s\n", _("nothing of Burmese is lost"));
	for (size_t i = 0; i < job->n; i++) {
		if (is_first_alike(job, i))
			print_losses(job, i);
	}
}

/* ---- for programs ---- */

static void
print_json(const struct job *job)
{
	static const char *const kinds[] = {"letter", "feature", "rule"};
	for (size_t i = 0; i < job->n; i++) {
		const struct loss *loss = &job->loss[i];
		printf("{\"lost\":\"%s\",\"what\":", kinds[loss->kind]);
		json_print_string(text_of(loss), strlen(text_of(loss)));
		if (loss->rule)
			printf(",\"kind\":\"%s\",\"language\":\"%s\"", loss->rule->kind,
				loss->rule->language);
		printf(",\"matters\":%s}\n", loss->matters ? "true" : "false");
	}
}

static int
compare(struct job *job)
{
	const struct font_library *library = job->file[0].library;
	const enum mymr_status status =
		library->compare(job->file[0].font, job->file[1].font, add, job);
	if (status || job->is_full) {
		complain("%s", _(mymr_status_text(status ? status : MYMR_ENOMEM)));
		return TROUBLE;
	}
	if (job->values->json)
		print_json(job);
	else
		print(job);
	for (size_t i = 0; i < job->n; i++) {
		if (job->loss[i].matters)
			return NEGATIVE;
	}
	return DONE;
}

static int
run(void *values, char **operand, int n)
{
	struct job job = {.values = values};
	if (n != 2) {
		complain(_("two fonts are wanted: the original and its subset"));
		return TROUBLE;
	}
	int rc = DONE;
	for (int i = 0; i < n && rc == DONE; i++) {
		job.n_wanted++;
		rc = font_file_each(operand + i, 1, true, keep, &job);
	}
	if (rc == DONE)
		rc = compare(&job);
	for (size_t i = 0; i < job.n_files; i++)
		font_file_close(&job.file[i]);
	free(job.loss);
	return rc;
}

const struct command command_font_subset_check = {
	.name = "font subset-check",
	.summary = N_("tell what the subset of a font has lost of Burmese"),
	.operands = N_("ORIGINAL SUBSET"),
	.example = "mymr font subset-check Padauk-Regular.ttf site/padauk.woff2",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
