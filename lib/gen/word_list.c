/* SPDX-License-Identifier: MIT */
#include "gen/word_list.h"

#include <stdlib.h>
#include <string.h>

#define DOT ((char)0xB7) /* U+1037 */

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

/* The cell of a code point of the first block at s; WORD_ALONE for anything else. */
static unsigned
cell(const char *s)
{
	const unsigned c = myanmar_at((const unsigned char *)s, strlen(s));
	return c < WORD_CELLS ? c : WORD_ALONE;
}

/* The group of a Burmese word, by its first two code points. */
static unsigned
group_my(const char *s)
{
	if (cell(s) == WORD_ALONE)
		return WORD_GROUPS_MY;
	return cell(s) * WORD_CELLS + cell(s + MYANMAR_LEN);
}

/* The last byte of the third code point, if that cannot vary: U+1037 has two places. */
static unsigned
third_my(const char *s)
{
	for (size_t k = 0; k < 3; k++) {
		if (cell(s + k * MYANMAR_LEN) == WORD_ALONE)
			return 0;
	}
	return s[8] != DOT && s[5] != DOT ? (unsigned char)s[8] : 0;
}

static bool sorting_burmese;

/* How the first words of two words, or their first pairs, are ordered. */
static int
compare_groups(const char *s, const char *other)
{
	if (sorting_burmese)
		return (int)group_my(s) - (int)group_my(other);
	size_t m, n;
	word_hash(s, strlen(s), &m);
	word_hash(other, strlen(other), &n);
	const int order = memcmp(s, other, m < n ? m : n);
	return order ? order : (int)m - (int)n;
}

static int
compare(const void *a, const void *b)
{
	const struct word *x = a, *y = b;
	const int order = compare_groups(x->text, y->text);
	if (order)
		return order;
	const size_t m = strlen(x->text), n = strlen(y->text);
	if (m != n)
		return m > n ? -1 : 1;
	const int text_order = strcmp(x->text, y->text);
	return text_order ? text_order : x->kind - y->kind;
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

/* How many rows from i on are of its group. */
static size_t
count_alike(const struct word_list *list, size_t i)
{
	size_t end = i + 1;
	while (end < list->n && compare_groups(list->words[i].text, list->words[end].text) == 0)
		end++;
	return end - i;
}

static void
print_groups_en(const struct word_list *list, const char *name)
{
	unsigned group[WORD_GROUPS_EN] = {0};
	for (size_t i = 0; i < list->n; i += count_alike(list, i)) {
		size_t len;
		const char *s = list->words[i].text;
		unsigned hash = word_hash(s, strlen(s), &len);
		while (group[hash])
			hash = (hash + 1) % WORD_GROUPS_EN;
		group[hash] = (unsigned)i + 1;
	}
	printf("const uint16_t %s_group[] = {", name);
	for (unsigned i = 0; i < WORD_GROUPS_EN; i++)
		printf("%u, ", group[i]);
	printf("};\n");
}

static void
print_groups_my(const struct word_list *list, const char *name)
{
	size_t row = 0;
	printf("const uint16_t %s_group[] = {", name);
	for (unsigned group = 0; group <= WORD_GROUPS_MY + 1; group++) {
		while (row < list->n && group_my(list->words[row].text) < group)
			row++;
		printf("%zu, ", row);
	}
	printf("};\n");
}

void
word_list_print(struct word_list *list, const char *name, unsigned repeated)
{
	sorting_burmese = list->is_burmese;
	qsort(list->words, list->n, sizeof *list->words, compare);
	check_unique(list, name, repeated);
	printf("const struct word %s[] = {\n", name);
	for (size_t i = 0; i < list->n; i++) {
		const struct word *w = &list->words[i];
		const size_t n_alike = count_alike(list, i);
		printf("\t{");
		print_c_string(w->text);
		printf(", %d, %d, %d, %d, %d, %u, %zu},\n", w->kind, w->value, w->form, w->unit,
			w->is_also_word, list->is_burmese ? third_my(w->text) : 0,
			n_alike < UINT8_MAX ? n_alike : UINT8_MAX);
	}
	printf("};\n");
	if (list->is_burmese)
		print_groups_my(list, name);
	else
		print_groups_en(list, name);
}
