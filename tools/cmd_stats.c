/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr stats: how much of catalogs is translated. */
#include "badge.h"
#include "command.h"
#include "counts.h"
#include "file.h"
#include "files.h"
#include "json.h"
#include "message.h"
#include "po_file.h"

#include <mymr/wrap.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct values {
	const char *badge;
	bool recursive;
	bool json;
};

static const struct option options[] = {
	{'r', "recursive", OPTION_FLAG, offsetof(struct values, recursive), NULL,
		N_("go through folders"), NULL},
	{'b', "badge", OPTION_STRING, offsetof(struct values, badge), N_("FILE.svg"),
		N_("write a picture of the total to FILE.svg"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

enum state { TRANSLATED, FUZZY, UNTRANSLATED, OBSOLETE, N_STATES };

static const char *const state_names[N_STATES] = {
	N_("translated"), N_("fuzzy"), N_("untranslated"), N_("obsolete")};
static const char *const state_keys[N_STATES] = {"translated", "fuzzy", "untranslated", "obsolete"};

/* Messages and the words of their sources by state; what the translations have. */
struct stats {
	size_t messages[N_STATES];
	size_t words[N_STATES];
	size_t syllables;
	size_t own_words;
};

struct job {
	const struct values *values;
	bool is_terminal;
	struct stats sum;
	size_t n_files;
};

/* A translation is there when every form is. */
static bool
has_all_forms(const struct mymr_po *po, size_t i, size_t n_forms)
{
	for (size_t form = 0; form < n_forms; form++) {
		struct mymr_po_string text;
		if (mymr_po_form_at(po, i, form, &text) || text.len == 0)
			return false;
	}
	return true;
}

static enum state
state_of(const struct mymr_po *po, size_t i, const struct mymr_po_entry *entry)
{
	if (entry->is_obsolete)
		return OBSOLETE;
	if (!has_all_forms(po, i, entry->n_forms))
		return UNTRANSLATED;
	return entry->is_fuzzy ? FUZZY : TRANSLATED;
}

/* Without its inline codes. */
static void
count_text(struct counts *c, const struct mymr_po_string *text)
{
	struct mymr_buf plain = {0};
	if (text->len && mymr_buf_append(&plain, text->s, text->len) == MYMR_OK)
		counts_add_text(c, NULL, plain.s, counts_strip_codes(plain.s, plain.len));
	mymr_buf_free(&plain);
}

static void
count_translation(struct stats *s, const struct mymr_po *po, size_t i, size_t n_forms)
{
	struct counts c = {0};
	for (size_t form = 0; form < n_forms; form++) {
		struct mymr_po_string text;
		if (mymr_po_form_at(po, i, form, &text) == MYMR_OK)
			count_text(&c, &text);
	}
	s->syllables += c.syllables;
	s->own_words += c.words;
}

static void
count_entry(struct stats *s, const struct mymr_po *po, size_t i)
{
	struct mymr_po_entry entry;
	struct counts source = {0};
	if (mymr_po_entry_at(po, i, &entry) || entry.is_header || entry.id.len == 0)
		return;
	const enum state state = state_of(po, i, &entry);
	count_text(&source, &entry.id);
	s->messages[state]++;
	s->words[state] += source.words;
	if (state == TRANSLATED)
		count_translation(s, po, i, entry.n_forms);
}

static void
add(struct stats *sum, const struct stats *s)
{
	for (int state = 0; state < N_STATES; state++) {
		sum->messages[state] += s->messages[state];
		sum->words[state] += s->words[state];
	}
	sum->syllables += s->syllables;
	sum->own_words += s->own_words;
}

/* Of the messages that are to be translated, without those that are gone. */
static size_t
total(const struct stats *s)
{
	return s->messages[TRANSLATED] + s->messages[FUZZY] + s->messages[UNTRANSLATED];
}

static size_t
words_left(const struct stats *s)
{
	return s->words[FUZZY] + s->words[UNTRANSLATED];
}

/* Whole percent, 100 only when all is done. */
static int
percent(const struct stats *s)
{
	const size_t n = total(s);
	return n ? (int)(s->messages[TRANSLATED] * 100 / n) : 100;
}

static void
print_json(const struct stats *s, const char *file)
{
	printf("{\"file\":");
	if (file)
		json_print_string(file, strlen(file));
	else
		printf("null");
	for (int i = 0; i < N_STATES; i++)
		printf(",\"%s\":{\"messages\":%zu,\"words\":%zu}", state_keys[i], s->messages[i],
			s->words[i]);
	printf(",\"percent\":%d,\"translation\":{\"words\":%zu,\"syllables\":%zu}}\n", percent(s),
		s->own_words, s->syllables);
}

#define BAR 24

/* ████████▒▒░░░░ */
static void
print_bar(const struct stats *s)
{
	const size_t n = total(s) ? total(s) : 1;
	const size_t done = s->messages[TRANSLATED] * BAR / n;
	const size_t fuzzy = (s->messages[TRANSLATED] + s->messages[FUZZY]) * BAR / n;
	for (size_t i = 0; i < BAR; i++)
		fputs(i < done ? "█" : i < fuzzy ? "▒" : "░", stdout);
	printf(" %3d%%", percent(s));
}

/* Columns as wide as their names in the language of the user. */
#define NARROWEST 6

static void
print_name(const char *name)
{
	const int width = (int)mymr_text_width(name, strlen(name), 0);
	printf("  %*s%s", width < NARROWEST ? NARROWEST - width : 0, "", name);
}

static void
print_number(const char *name, size_t number)
{
	const int width = (int)mymr_text_width(name, strlen(name), 0);
	printf("  %*zu", width < NARROWEST ? NARROWEST : width, number);
}

#define WORDS_LEFT _("words left")

static void
print_people_header(void)
{
	printf("%*s", BAR + (int)strlen(" 100%"), "");
	for (int i = 0; i < N_STATES; i++)
		print_name(_(state_names[i]));
	print_name(WORDS_LEFT);
	putchar('\n');
}

static void
print_people_row(const struct stats *s, const char *file)
{
	print_bar(s);
	for (int i = 0; i < N_STATES; i++)
		print_number(_(state_names[i]), s->messages[i]);
	print_number(WORDS_LEFT, words_left(s));
	printf("  %s\n", file);
}

static void
print_header(void)
{
	printf("percent");
	for (int i = 0; i < N_STATES; i++)
		printf("\t%s", state_keys[i]);
	printf("\twordsLeft\tfile\n");
}

static void
print_row(const struct stats *s, const char *file)
{
	printf("%d", percent(s));
	for (int i = 0; i < N_STATES; i++)
		printf("\t%zu", s->messages[i]);
	printf("\t%zu\t%s\n", words_left(s), file);
}

/* On a terminal for people, in a pipe for programs. */
static void
print(const struct job *job, const struct stats *s, const char *file)
{
	if (job->values->json) {
		print_json(s, file);
		return;
	}
	if (job->n_files == 0)
		(job->is_terminal ? print_people_header : print_header)();
	(job->is_terminal ? print_people_row : print_row)(s, file ? file : _("total"));
}

static int
stats_of_file(void *arg, const char *path)
{
	struct job *job = arg;
	struct po_file f = {0};
	struct stats s = {0};
	int rc = po_file_open(&f, path);
	if (rc != DONE)
		goto done;
	for (size_t i = 0; i < mymr_po_size(f.po); i++)
		count_entry(&s, f.po, i);
	print(job, &s, path);
	add(&job->sum, &s);
	job->n_files++;
	rc = mymr_po_is_damaged(f.po) ? TROUBLE : DONE;
done:
	po_file_close(&f);
	return rc;
}

/* 1 where a translator has something to do. */
static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.values = v, .is_terminal = isatty(STDOUT_FILENO) && !v->json};
	int rc = files_each(operand, n, v->recursive, po_file_is_named, stats_of_file, &job);
	if (job.n_files > 1)
		print(&job, &job.sum, NULL);
	if (v->badge && rc == DONE)
		rc = badge_write(v->badge, percent(&job.sum));
	if (rc != DONE)
		return rc;
	return job.sum.messages[FUZZY] + job.sum.messages[UNTRANSLATED] ? NEGATIVE : DONE;
}

static const struct command_setting settings[] = {
	{"catalogs", NULL},
	{NULL, NULL},
};

const struct command command_stats = {
	.name = "stats",
	.summary = N_("count what is translated in catalogs, and what is left"),
	.operands = N_("[FILE.po...]"),
	.example = "mymr stats -r po --badge translated.svg",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};
