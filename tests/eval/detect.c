/* SPDX-License-Identifier: MIT */
/* Detection on real strings, by length in code points, beside what is asked. Words are the runs of
 * Myanmar code points between others, each once; strings are whole lines. With the argument 1 or 2
 * only the odd or the even lines: what is tuned on one half is measured on the other. */
#include <mymr/convert.h>
#include <mymr/encoding.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

/* 0: both halves. */
static int half;

enum kind { UNICODE, ZAWGYI, MINORITY, N_KINDS };

static const char *const kind_names[N_KINDS] = {"unicode", "zawgyi", "minority"};

#define MAX_WORD 20

struct bucket {
	size_t low;
	size_t high;
	double asked[N_KINDS];
};

static const struct bucket buckets[] = {
	{3, 5, {99, 96.5, 98.5}},
	{6, 10, {99.5, 98.5, 99.7}},
	{11, 20, {99.9, 99.6, 99.9}},
	{21, 100, {99.9, 99.9, 99.9}},
	{101, SIZE_MAX, {100, 100, 100}},
};

#define N_BUCKETS (sizeof buckets / sizeof *buckets)

struct counts {
	size_t right[N_BUCKETS];
	size_t wrong[N_BUCKETS];
	size_t neutral;
	size_t n_lines;
	size_t n_zawgyi; /* lines called so */
};

struct file {
	enum kind kind;
	int is_training;
	int column; /* of a pairs file, 1 or 2 */
	const char *name;
};

static const struct file files[] = {
	{ZAWGYI, 1, 0, "zawgyi/zg_ntrex_news.txt"},
	{ZAWGYI, 1, 1, "zawgyi/pairs_spellingbook_words.tsv"},
	{UNICODE, 1, 0, "seg/raw/voa_pd.txt"},
	{UNICODE, 1, 2, "zawgyi/pairs_spellingbook_words.tsv"},
	{ZAWGYI, 0, 0, "zawgyi/zg_ignite_cars.txt"},
	{ZAWGYI, 0, 0, "zawgyi/zg_starticket_ui.txt"},
	{ZAWGYI, 0, 0, "zawgyi/zg_tvguide.txt"},
	{ZAWGYI, 0, 0, "zawgyi/zg_ui_mtk_aosp.txt"},
	{ZAWGYI, 0, 1, "zawgyi/pairs_aosp_messaging_contacts.tsv"},
	{ZAWGYI, 0, 1, "zawgyi/pairs_mtk_filemanager.tsv"},
	{ZAWGYI, 0, 1, "zawgyi/pairs_small_apps.tsv"},
	{UNICODE, 0, 0, "zawgyi/uni_myxnli.txt"},
	{UNICODE, 0, 0, "zawgyi/uni_osm_my.txt"},
	{UNICODE, 0, 0, "zawgyi/uni_ui_mtk_aosp.txt"},
	{UNICODE, 0, 0, "seg/raw/mypoetry_ccbyncsa.txt"},
	{UNICODE, 0, 0, "seg/raw/mypar_books_nospace.txt"},
	{MINORITY, 0, 0, "zawgyi/min_shn_osm.txt"},
	{MINORITY, 0, 0, "zawgyi/min_mnw_nocc_udhr.txt"},
	{MINORITY, 0, 0, "zawgyi/min_blk_mediawiki.txt"},
	{MINORITY, 0, 0, "zawgyi/min_kjp_mediawiki.txt"},
	{MINORITY, 0, 0, "zawgyi/min_ksw_mediawiki.txt"},
};

#define N_FILES (sizeof files / sizeof *files)

static int
is_myanmar(uint32_t cp)
{
	return (cp >= 0x1000 && cp <= 0x109F) || (cp >= 0xAA60 && cp <= 0xAA7F);
}

static int
is_right(enum kind kind, enum mymr_encoding encoding)
{
	return encoding == (kind == ZAWGYI ? MYMR_ENCODING_ZAWGYI : MYMR_ENCODING_UNICODE);
}

static void
count(struct counts *c, enum kind kind, const char *s, size_t n, size_t n_code_points)
{
	struct mymr_detection d;
	mymr_detect(&d, s, n);
	for (size_t b = 0; b < N_BUCKETS; b++) {
		if (n_code_points < buckets[b].low || n_code_points > buckets[b].high)
			continue;
		if (d.encoding == MYMR_ENCODING_NEUTRAL || d.encoding == MYMR_ENCODING_NONE)
			c->neutral++;
		else if (is_right(kind, d.encoding))
			c->right[b]++;
		else
			c->wrong[b]++;
	}
}

/* A set of words seen, by hash: a collision drops one word. */
static unsigned char seen[1 << 24];

static int
is_new(const char *s, size_t n)
{
	uint64_t h = 1469598103934665603u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 1099511628211u;
	h ^= h >> 32;
	unsigned char *byte = &seen[h >> 3 & (sizeof seen - 1)];
	const unsigned char bit = (unsigned char)(1u << (h & 7));
	const int found = *byte & bit;
	*byte |= bit;
	return !found;
}

static size_t
count_words(struct counts *c, enum kind kind, const char *s, size_t n)
{
	size_t start = 0, n_word = 0, n_all = 0;
	for (size_t i = 0, len; i <= n; i += len) {
		uint32_t cp = 0;
		len = i < n ? mymr_utf8_decode(s + i, n - i, &cp) : 1;
		const int is_word = is_myanmar(cp) && cp != 0x104A && cp != 0x104B;
		n_all += (size_t)is_myanmar(cp);
		if (is_word && n_word++ == 0)
			start = i;
		if (is_word || n_word == 0)
			continue;
		if (n_word <= MAX_WORD && is_new(s + start, i - start))
			count(c, kind, s + start, i - start, n_word);
		n_word = 0;
	}
	return n_all;
}

static void
count_line(struct counts *c, enum kind kind, const char *s, size_t n)
{
	struct mymr_detection d;
	const size_t n_code_points = count_words(c, kind, s, n);
	if (n_code_points == 0)
		return;
	mymr_detect(&d, s, n);
	c->n_lines++;
	c->n_zawgyi += d.encoding == MYMR_ENCODING_ZAWGYI;
	if (n_code_points > MAX_WORD && is_new(s, n))
		count(c, kind, s, n, n_code_points);
}

static void
count_file(struct counts *c, const struct file *file)
{
	size_t n;
	const char *path = tap_shared(file->name);
	char *text = path ? tap_read_file(path, &n) : NULL;
	memset(seen, 0, sizeof seen);
	size_t number = 0;
	for (char *line = text, *next; line && *line; line = next) {
		next = strchr(line, '\n');
		next = next ? next + 1 : line + strlen(line);
		if (half && ++number % 2 != (size_t)half % 2)
			continue;
		char *tab = file->column ? strchr(line, '\t') : NULL;
		char *start = tab && file->column == 2 ? tab + 1 : line;
		char *end = tab && file->column == 1 ? tab : next - (next[-1] == '\n');
		count_line(c, file->kind, start, (size_t)(end - start));
	}
	free(text);
}

static double
percent(size_t part, size_t rest)
{
	return part + rest ? 100.0 * (double)part / (double)(part + rest) : 100;
}

static void
print_counts(const struct counts *c, const char *name, const double (*asked)[N_BUCKETS])
{
	printf("  %-38s", name);
	for (size_t b = 0; b < N_BUCKETS; b++) {
		if (c->right[b] + c->wrong[b] == 0)
			printf("             -");
		else
			printf(" %6.2f (%4zu)", percent(c->right[b], c->wrong[b]), c->wrong[b]);
	}
	printf(" %6zu neutral\n", c->neutral);
	if (!asked)
		return;
	printf("  %-38s", "asked");
	for (size_t b = 0; b < N_BUCKETS; b++)
		printf(" %6.2f       ", (*asked)[b]);
	printf("\n");
}

static void
add(struct counts *sum, const struct counts *c)
{
	for (size_t b = 0; b < N_BUCKETS; b++) {
		sum->right[b] += c->right[b];
		sum->wrong[b] += c->wrong[b];
	}
	sum->neutral += c->neutral;
	sum->n_lines += c->n_lines;
	sum->n_zawgyi += c->n_zawgyi;
}

static void
eval_kind(enum kind kind)
{
	struct counts sum = {0};
	double asked[N_BUCKETS];
	printf("%s, right %% (wrong):%21s 3-5          6-10         11-20        21-100       "
	       "101-\n",
		kind_names[kind], "");
	for (size_t i = 0; i < N_FILES; i++) {
		struct counts c = {0};
		char name[128];
		if (files[i].kind != kind)
			continue;
		count_file(&c, &files[i]);
		snprintf(name, sizeof name, "%s%s", strchr(files[i].name, '/') + 1,
			files[i].is_training ? " TRAINED ON" : "");
		print_counts(&c, name, NULL);
		if (!files[i].is_training)
			add(&sum, &c);
	}
	for (size_t b = 0; b < N_BUCKETS; b++)
		asked[b] = buckets[b].asked[kind];
	print_counts(&sum, "all not trained on", (const double(*)[N_BUCKETS]) & asked);
	if (kind != ZAWGYI)
		printf("  lines called Zawgyi: %zu of %zu, %.3f %% (asked of minorities: 0.1)\n",
			sum.n_zawgyi, sum.n_lines,
			percent(sum.n_zawgyi, sum.n_lines - sum.n_zawgyi));
}

/* Whether a code point of visual order stands where no Unicode text has it. */
static int
is_visual(const char *s, size_t n)
{
	int parted = 1;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		if ((cp == 0x1031 || cp == 0x103C) && parted)
			return 1;
		parted = !is_myanmar(cp) || cp == 0x1038 || cp == 0x103A || cp == 0x1037 ||
			 cp == 0x102C;
	}
	return 0;
}

/* Whether a converter for Zawgyi makes something else of it than one for visual order. */
static int
differs(const char *s, size_t n)
{
	struct mymr_buf zawgyi = {0}, visual = {0};
	mymr_zawgyi_to_unicode(&zawgyi, s, n, NULL, NULL);
	mymr_visual_to_unicode(&visual, s, n, NULL, NULL);
	const int differ = zawgyi.len != visual.len || memcmp(zawgyi.s, visual.s, zawgyi.len) != 0;
	mymr_buf_free(&zawgyi);
	mymr_buf_free(&visual);
	return differ;
}

struct visual_counts {
	size_t n;
	size_t found[7];
	size_t n_misread; /* as Zawgyi, and that reads otherwise */
};

static void
count_visual(struct visual_counts *c, const char *s, size_t n)
{
	struct mymr_detection d;
	mymr_detect(&d, s, n);
	c->n++;
	c->found[d.encoding]++;
	c->n_misread += d.encoding == MYMR_ENCODING_ZAWGYI && differs(s, n);
}

/* msgstr of a PO file, its lines joined, escapes left as they are. */
static void
eval_visual_file(const char *name, struct visual_counts *c)
{
	size_t n, len = 0;
	static char string[1 << 16];
	const char *path = tap_shared(name);
	char *text = path ? tap_read_file(path, &n) : NULL;
	int inside = 0;
	for (char *line = text, *next; line && *line; line = next) {
		next = strchr(line, '\n');
		next = next ? next + 1 : line + strlen(line);
		if (strncmp(line, "msgstr", 6) == 0)
			inside = 1;
		char *quote = inside ? memchr(line, '"', (size_t)(next - line)) : NULL;
		if (quote) {
			const size_t k = (size_t)(next - quote) - 1;
			if (len + k < sizeof string)
				memcpy(string + len, quote + 1, k), len += k;
		}
		if (*next == '"' && inside)
			continue;
		if (inside && is_visual(string, len))
			count_visual(c, string, len);
		inside = 0;
		len = 0;
	}
	free(text);
}

static void
eval_visual(void)
{
	struct visual_counts c = {0};
	eval_visual_file("catalogs/visual-order/wordpress-l10n~admin-my_MM.po", &c);
	eval_visual_file("catalogs/visual-order/wordpress-l10n~admin-network-my_MM.po", &c);
	const size_t n_right = c.found[MYMR_ENCODING_VISUAL];
	printf("visual order: %zu strings, recognised %.2f %% (asked 98), called Zawgyi %zu (asked "
	       "0), of which %zu read otherwise\n",
		c.n, percent(n_right, c.n - n_right), c.found[MYMR_ENCODING_ZAWGYI], c.n_misread);
}

int
main(int argc, char **argv)
{
	half = argc > 1 ? atoi(argv[1]) : 0;
	for (int kind = 0; kind < N_KINDS; kind++)
		eval_kind((enum kind)kind);
	eval_visual();
	return 0;
}
