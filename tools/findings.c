/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "findings.h"
#include "file.h"
#include "json.h"
#include "message.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct finding *
findings_add(struct findings *all)
{
	if (all->n == all->cap) {
		const size_t cap = all->cap ? 2 * all->cap : 64;
		struct finding *more = realloc(all->finding, cap * sizeof *more);
		if (!more) {
			all->is_incomplete = true;
			return NULL;
		}
		all->finding = more;
		all->cap = cap;
	}
	all->finding[all->n] = (struct finding){.line = 0};
	return &all->finding[all->n++];
}

struct part
findings_keep(struct findings *all, const char *s, size_t n)
{
	const struct part part = {all->texts.len, n};
	if (n == 0 || mymr_buf_append(&all->texts, s, n) == MYMR_OK)
		return part;
	all->is_incomplete = true;
	return (struct part){0, 0};
}

void
findings_free(struct findings *all)
{
	free(all->finding);
	mymr_buf_free(&all->texts);
}

static int
by_place(const void *a, const void *b)
{
	const struct finding *p = a, *q = b;
	if (p->start != q->start)
		return p->start < q->start ? -1 : 1;
	if (p->rule != q->rule)
		return p->rule < q->rule ? -1 : 1;
	return p->message.at < q->message.at ? -1 : p->message.at > q->message.at;
}

void
findings_sort(struct findings *all, size_t first)
{
	if (all->n > first)
		qsort(all->finding + first, all->n - first, sizeof *all->finding, by_place);
}

const char *
level_name(enum mymr_check_level level)
{
	static const char *const names[] = {"off", "info", "warning", "error"};
	return names[level];
}

bool
level_find(enum mymr_check_level *level, const char *s, size_t n)
{
	for (int i = MYMR_CHECK_OFF; i <= MYMR_CHECK_ERROR; i++) {
		const char *name = level_name((enum mymr_check_level)i);
		if (strlen(name) != n || memcmp(name, s, n) != 0)
			continue;
		*level = (enum mymr_check_level)i;
		return true;
	}
	return false;
}

static void
print_json(const struct findings *all, const struct finding *f)
{
	const char *texts = all->texts.s;
	printf("{\"file\":");
	json_print_string(f->file, strlen(f->file));
	if (f->member.n) {
		printf(",\"member\":");
		json_print_string(texts + f->member.at, f->member.n);
	}
	printf(",\"line\":%zu,\"column\":%zu,\"start\":%zu,\"end\":%zu,\"rule\":\"%s\","
	       "\"level\":\"%s\",\"fixable\":%s,\"message\":",
		f->line, f->column, f->start, f->end, mymr_check_rule_at(f->rule)->name,
		level_name(f->level), f->is_fixable ? "true" : "false");
	json_print_string(texts + f->message.at, f->message.n);
	printf(",\"source\":");
	json_print_string(texts + f->source.at, f->source.n);
	printf(",\"text\":");
	json_print_string(texts + f->text.at, f->text.n);
	printf("}\n");
}

void
findings_print(const struct findings *all, size_t first, bool json)
{
	for (size_t i = first; i < all->n; i++) {
		const struct finding *f = &all->finding[i];
		if (json) {
			print_json(all, f);
			continue;
		}
		printf("%s:", file_title(f->file));
		if (f->member.n)
			printf("%.*s:", (int)f->member.n, all->texts.s + f->member.at);
		printf("%zu:%zu: %s: ", f->line, f->column, mymr_check_rule_at(f->rule)->name);
		fwrite(all->texts.s + f->message.at, 1, f->message.n, stdout);
		putchar('\n');
	}
}
