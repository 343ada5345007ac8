/* SPDX-License-Identifier: MIT */
#include "gen/word_list.h"

#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>

#define ENGLISH_STARTS 256

static void
lower_ascii(char *s)
{
	for (; *s; s++) {
		if (*s >= 'A' && *s <= 'Z')
			*s = (char)(*s | 0x20);
	}
}

void
word_list_add(const struct tsv *t, struct word_list *list, const char *cell, struct word word)
{
	char *copy = tsv_keep(cell);
	if (strstr(copy, "\xE1\x80\xBA\xE1\x80\xB7"))
		tsv_fail(t, "U+103A U+1037 is not NFC");
	for (char *at = strtok(copy, "|"); at; at = strtok(NULL, "|")) {
		if (list->n == MAX_LIST_WORDS)
			tsv_fail(t, "too many words");
		if (!list->is_burmese)
			lower_ascii(at);
		word.text = at;
		list->words[list->n++] = word;
	}
}

static unsigned
start_of(const struct word *w, bool is_burmese)
{
	if (!is_burmese)
		return (unsigned char)w->text[0];
	uint32_t cp;
	mymr_utf8_decode(w->text, strlen(w->text), &cp);
	return cp >= 0x1000 && cp < 0x1000 + BURMESE_STARTS - 1 ? cp - 0x1000 + 1 : 0;
}

/* As struct word has it: gaps may be long, and U+1037 has two places. */
static unsigned
second_of(const struct word *w, bool is_burmese)
{
	const char *s = w->text;
	if (!is_burmese)
		return s[1] == ' ' ? 0 : (unsigned char)s[1];
	if (!start_of(w, true) || strncmp(s + 3, "\xE1\x80", 2) != 0)
		return 0;
	return s[5] == '\xB7' ? 0 : (unsigned char)s[5];
}

static bool sorting_burmese;

static int
compare(const void *a, const void *b)
{
	const struct word *x = a, *y = b;
	unsigned p = start_of(x, sorting_burmese), q = start_of(y, sorting_burmese);
	if (p != q)
		return p < q ? -1 : 1;
	size_t m = strlen(x->text), n = strlen(y->text);
	if (m != n)
		return m > n ? -1 : 1;
	int order = strcmp(x->text, y->text);
	return order ? order : x->kind - y->kind;
}

static void
check_unique(const struct word_list *list, const char *name, unsigned repeated)
{
	for (size_t i = 1; i < list->n; i++) {
		const struct word *w = &list->words[i];
		if (w->kind == w[-1].kind && w->kind != repeated &&
			strcmp(w->text, w[-1].text) == 0) {
			fprintf(stderr, "%s: '%s' twice\n", name, w->text);
			exit(1);
		}
	}
}

void
word_list_print(struct word_list *list, const char *name, unsigned repeated)
{
	const unsigned n_starts = list->is_burmese ? BURMESE_STARTS : ENGLISH_STARTS;
	sorting_burmese = list->is_burmese;
	qsort(list->words, list->n, sizeof *list->words, compare);
	check_unique(list, name, repeated);
	printf("const struct word %s[] = {\n", name);
	for (size_t i = 0; i < list->n; i++) {
		const struct word *w = &list->words[i];
		printf("\t{");
		print_c_string(w->text);
		printf(", %d, %d, %d, %d, %d, %u},\n", w->kind, w->value, w->form, w->unit,
			w->is_also_word, second_of(w, list->is_burmese));
	}
	printf("};\nconst uint16_t %s_start[] = {", name);
	size_t row = 0;
	for (unsigned start = 0; start <= n_starts; start++) {
		while (row < list->n && start_of(&list->words[row], list->is_burmese) < start)
			row++;
		printf("%zu, ", row);
	}
	printf("};\n");
}
