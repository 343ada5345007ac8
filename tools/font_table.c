/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "font_table.h"
#include "font_words.h"
#include "message.h"

#include <mymr/wrap.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define N_COLUMNS 10 /* of fonts beside each other: 80 columns in all */
#define LABEL 24
#define N_EXAMPLES 6

#define RED "\033[31m"
#define YELLOW "\033[33m"
#define GREEN "\033[32m"

static const char *
colour(const char *code)
{
	return isatty(STDOUT_FILENO) && !getenv("NO_COLOR") ? code : "";
}

static void
pad(const char *s, int width)
{
	const int taken = (int)mymr_text_width(s, strlen(s), 0);
	printf("%s%*s", s, taken < width ? width - taken : 0, "");
}

static void
print_summary(const struct font_verdict *v, size_t number)
{
	printf("%2zu  ", number);
	message_put(stdout, v->title);
	printf(": %s", colour(v->is_fit ? GREEN : RED));
	if (v->is_fit)
		printf("%s", _("fit for Burmese"));
	else if (v->encoding == MYMR_FONT_ZAWGYI)
		printf("%s", _("for Zawgyi, not for Unicode"));
	else if (v->encoding == MYMR_FONT_VISUAL)
		printf("%s", _("for text in visual order, not for Unicode"));
	else if (v->encoding == MYMR_FONT_NO_BURMESE)
		printf("%s", _("without Burmese letters"));
	else
		printf(ngettext("%zu rule of Burmese fails", "%zu rules of Burmese fail",
			       v->n_musts),
			v->n_musts);
	printf("%s\n", colour("\033[0m"));
}

/* ---- the table ---- */

static void
print_cell(const struct font_verdict *v, size_t group)
{
	size_t n = 0, n_musts = 0;
	for (size_t i = group; i < v->n_rules; i++) {
		if (!v->faults[i] || !font_verdict_is_group(v, group, i))
			continue;
		n++;
		n_musts += v->rule[i].is_must;
	}
	if (n)
		printf("%s%5zu%s", colour(n_musts ? RED : YELLOW), n, colour("\033[0m"));
	else
		printf("    %s", "\xC2\xB7");
}

static size_t
rows_of(const struct font_verdict *v, size_t group)
{
	size_t n = 0;
	for (size_t i = group; i < v->n_rules; i++)
		n += font_verdict_is_group(v, group, i);
	return n;
}

static void
print_label(const struct mymr_font_rule *rule)
{
	const bool is_burmese = strcmp(rule->language, "my") == 0;
	pad(is_burmese ? rule->kind : font_words_language(rule->language), LABEL);
}

static bool
is_in_table(const struct font_verdict *v)
{
	return v->encoding != MYMR_FONT_NO_BURMESE;
}

/* Where a block of the table ends that begins with the font from. */
static size_t
block_end(const struct font_verdicts *verdicts, size_t from)
{
	size_t n = 0;
	while (from < verdicts->n && n < N_COLUMNS)
		n += is_in_table(&verdicts->verdict[from++]);
	return from;
}

static void
print_block(const struct font_verdicts *verdicts, size_t from, size_t to)
{
	const struct font_verdict *first = &verdicts->verdict[from];
	printf("\n");
	pad("", LABEL);
	pad(_("rules"), 6);
	for (size_t i = from; i < to; i++) {
		if (is_in_table(&verdicts->verdict[i]))
			printf("%5zu", i + 1);
	}
	printf("\n");
	for (size_t group = 0; group < first->n_rules; group++) {
		if (!font_verdict_begins_group(first, group))
			continue;
		print_label(&first->rule[group]);
		printf("%5zu ", rows_of(first, group));
		for (size_t i = from; i < to; i++) {
			if (is_in_table(&verdicts->verdict[i]))
				print_cell(&verdicts->verdict[i], group);
		}
		printf("\n");
	}
}

/* ---- what fails ---- */

static void
print_example(const struct mymr_font_rule *rule, unsigned look, bool is_verbose)
{
	if (!is_verbose) {
		printf(" %s", rule->text);
		return;
	}
	printf("\n      %s", rule->text);
	if (look & (MYMR_FONT_SAME | MYMR_FONT_DIFFERENT | MYMR_FONT_MARK))
		printf(" / %s", rule->other);
	printf("  %s%s", rule->note, rule->is_must ? "" : _(" (need not)"));
}

/* The texts of a group that fail one look. */
static void
print_faults(const struct font_verdict *v, size_t group, unsigned look, bool is_verbose)
{
	size_t n = 0;
	for (size_t i = group; i < v->n_rules; i++) {
		if (!(v->faults[i] & look) || !font_verdict_is_group(v, group, i) ||
			(!is_verbose && !v->rule[i].is_must))
			continue;
		if (n++ == 0)
			printf("  %s: %s:", v->rule[group].kind, font_words_fault(look));
		if (is_verbose || n <= N_EXAMPLES)
			print_example(&v->rule[i], look, is_verbose);
	}
	if (n > N_EXAMPLES && !is_verbose)
		printf(_(" and %zu more"), n - N_EXAMPLES);
	if (n)
		printf("\n");
}

/* Texts of the user that are not shown. */
static void
print_hidden(const struct font_verdict *v, bool is_verbose)
{
	size_t n = 0;
	printf(_("  your texts: %zu of %zu are not shown:"), v->n_hidden, v->texts->n);
	for (size_t i = 0; i < v->texts->n; i++) {
		if (v->shown[i] || (n++ >= N_EXAMPLES && !is_verbose))
			continue;
		printf(is_verbose ? "\n      " : " ");
		message_put(stdout, v->texts->text[i]);
	}
	if (n > N_EXAMPLES && !is_verbose)
		printf(_(" and %zu more"), n - N_EXAMPLES);
	printf("\n");
}

static void
print_verdict(const struct font_verdict *v, bool is_verbose)
{
	const bool is_said = v->n_musts + (is_verbose ? v->n_mays : 0) > 0 && is_in_table(v);
	if (!is_said && !v->n_hidden)
		return;
	printf("\n");
	message_put(stdout, v->title);
	printf("\n");
	for (size_t group = 0; group < v->n_rules && is_said; group++) {
		if (!font_verdict_begins_group(v, group))
			continue;
		for (unsigned bit = 0; bit < MYMR_FONT_N_LOOKS; bit++)
			print_faults(v, group, 1u << bit, is_verbose);
	}
	if (v->n_hidden)
		print_hidden(v, is_verbose);
}

void
font_table_print(const struct font_verdicts *verdicts, bool is_verbose)
{
	for (size_t i = 0; i < verdicts->n; i++)
		print_summary(&verdicts->verdict[i], i + 1);
	for (size_t i = 0; i < verdicts->n;) {
		while (i < verdicts->n && !is_in_table(&verdicts->verdict[i]))
			i++;
		const size_t end = block_end(verdicts, i);
		if (i < end)
			print_block(verdicts, i, end);
		i = end;
	}
	for (size_t i = 0; i < verdicts->n; i++)
		print_verdict(&verdicts->verdict[i], is_verbose);
}
