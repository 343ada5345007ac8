/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "font_verdict.h"
#include "font_words.h"
#include "json.h"
#include "message.h"

#include <stdlib.h>
#include <string.h>

static void
count(struct font_verdict *v)
{
	for (size_t i = 0; i < v->n_rules; i++) {
		v->n_musts += v->faults[i] && v->rule[i].is_must;
		v->n_mays += v->faults[i] && !v->rule[i].is_must;
	}
	v->is_fit = v->encoding == MYMR_FONT_UNICODE && !v->n_musts;
}

static char *
title_of(const struct font_file *file, enum mymr_font_shaper shaper)
{
	const char *name = font_file_name(file), *title = font_words_shaper_title(shaper);
	const size_t size = strlen(name) + strlen(title) + 4;
	char *s = malloc(size);
	if (s)
		snprintf(s, size, "%s (%s)", name, title);
	return s;
}

static enum mymr_status
show_texts(struct font_verdict *v, const struct font_file *file)
{
	v->shown = calloc(v->texts->n + 1, sizeof *v->shown);
	if (!v->shown)
		return MYMR_ENOMEM;
	const enum mymr_status status =
		file->library->show(file->font, v->shaper, v->texts->text, v->texts->n, v->shown);
	for (size_t i = 0; i < v->texts->n; i++)
		v->n_hidden += !v->shown[i];
	return status;
}

int
font_verdict_find(struct font_verdict *verdict, const struct font_file *file,
	enum mymr_font_shaper shaper, const struct font_texts *texts)
{
	struct mymr_font_evidence evidence;
	*verdict = (struct font_verdict){.shaper = shaper,
		.texts = texts,
		.title = title_of(file, shaper),
		.look_name = file->library->look_name};
	verdict->rule = file->library->rules(&verdict->n_rules);
	verdict->faults = calloc(verdict->n_rules, sizeof *verdict->faults);
	enum mymr_status status = verdict->title && verdict->faults ? MYMR_OK : MYMR_ENOMEM;
	if (!status)
		status = file->library->encoding(file->font, &evidence);
	if (!status)
		status = file->library->check(file->font, shaper, verdict->faults);
	if (!status && texts)
		status = show_texts(verdict, file);
	if (status) {
		font_verdict_free(verdict);
		complain_at(file->path, 0, 0, "%s", _(mymr_status_text(status)));
		return TROUBLE;
	}
	verdict->encoding = evidence.encoding;
	count(verdict);
	return DONE;
}

void
font_verdict_free(struct font_verdict *verdict)
{
	free(verdict->title);
	free(verdict->faults);
	free(verdict->shown);
	*verdict = (struct font_verdict){0};
}

int
font_verdicts_add(struct font_verdicts *verdicts, struct font_verdict *verdict)
{
	if (verdicts->n == verdicts->cap) {
		const size_t cap = verdicts->cap ? verdicts->cap * 2 : 16;
		struct font_verdict *more = realloc(verdicts->verdict, cap * sizeof *more);
		if (!more) {
			font_verdict_free(verdict);
			complain(_("out of memory"));
			return TROUBLE;
		}
		verdicts->verdict = more;
		verdicts->cap = cap;
	}
	verdicts->verdict[verdicts->n++] = *verdict;
	return DONE;
}

void
font_verdicts_free(struct font_verdicts *verdicts)
{
	for (size_t i = 0; i < verdicts->n; i++)
		font_verdict_free(&verdicts->verdict[i]);
	free(verdicts->verdict);
}

bool
font_verdict_is_group(const struct font_verdict *verdict, size_t i, size_t k)
{
	const struct mymr_font_rule *a = &verdict->rule[i], *b = &verdict->rule[k];
	return strcmp(a->kind, b->kind) == 0 && strcmp(a->language, b->language) == 0;
}

bool
font_verdict_begins_group(const struct font_verdict *verdict, size_t i)
{
	for (size_t k = 0; k < i; k++) {
		if (font_verdict_is_group(verdict, k, i))
			return false;
	}
	return true;
}

/* ---- JSON ---- */

static void
print_group(const struct font_verdict *v, size_t first)
{
	size_t n = 0, n_faults = 0;
	for (size_t i = first; i < v->n_rules; i++) {
		if (!font_verdict_is_group(v, first, i))
			continue;
		n++;
		n_faults += v->faults[i] != 0;
	}
	printf("%s{\"kind\":", first ? "," : "");
	json_print_string(v->rule[first].kind, strlen(v->rule[first].kind));
	json_print_text("language", v->rule[first].language);
	printf(",\"rows\":%zu,\"faults\":%zu}", n, n_faults);
}

static void
print_fault(const struct font_verdict *v, size_t i, bool is_first)
{
	const struct mymr_font_rule *rule = &v->rule[i];
	const char *comma = "";
	printf("%s{\"kind\":", is_first ? "" : ",");
	json_print_string(rule->kind, strlen(rule->kind));
	json_print_text("language", rule->language);
	printf(",\"must\":%s", rule->is_must ? "true" : "false");
	json_print_text("text", rule->text);
	if (rule->other[0])
		json_print_text("other", rule->other);
	printf(",\"looks\":[");
	for (unsigned bit = 0; bit < MYMR_FONT_N_LOOKS; bit++) {
		if (!(v->faults[i] & 1u << bit))
			continue;
		printf("%s\"%s\"", comma, v->look_name((enum mymr_font_look)(1u << bit)));
		comma = ",";
	}
	printf("]");
	json_print_text("note", rule->note);
	printf("}");
}

static void
print_texts(const struct font_verdict *v)
{
	const char *comma = "";
	printf(",\"texts\":%zu,\"hidden\":[", v->texts->n);
	for (size_t i = 0; i < v->texts->n; i++) {
		if (v->shown[i])
			continue;
		printf("%s", comma);
		json_print_string(v->texts->text[i], strlen(v->texts->text[i]));
		comma = ",";
	}
	printf("]");
}

void
font_verdict_print_json(const struct font_verdict *v, const struct font_file *file)
{
	bool is_first = true;
	font_file_print_json(file);
	json_print_text("shaper", font_words_shaper(v->shaper));
	json_print_text("encoding", font_words_encoding(v->encoding));
	printf(",\"fit\":%s,\"kinds\":[", v->is_fit ? "true" : "false");
	for (size_t i = 0; i < v->n_rules; i++) {
		if (font_verdict_begins_group(v, i))
			print_group(v, i);
	}
	printf("],\"faults\":[");
	for (size_t i = 0; i < v->n_rules; i++) {
		if (!v->faults[i])
			continue;
		print_fault(v, i, is_first);
		is_first = false;
	}
	printf("]");
	if (v->texts)
		print_texts(v);
	printf("}\n");
}
