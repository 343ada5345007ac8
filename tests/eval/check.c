/* SPDX-License-Identifier: MIT */
/* What the rules of mymr check find in real catalogs. Those of structure (sentence ends, digits,
 * brackets) should find little there, and only what an editor would thank for. A rule's name as
 * argument shows its findings. */
#include <mymr/check.h>
#include <stdio.h>
#include <string.h>
#include "checks.h"
#include "tap.h"

#define MAX_RULES 128
#define ASKED 150

static const char *const structural[] = {"section-end", "section-glyph", "section-spacing",
	"colon-style", "number-value", "digit-policy", "tags", "brackets"};

static size_t counts[MAX_RULES];
static const char *shown;
static const struct check_catalog *catalog;
static size_t number;

static void
show(const struct mymr_finding *f, const struct mymr_check_pair *p)
{
	printf("%s\t%s\t%.*s\t%.*s\t[%.*s] %.*s\n", catalog->name, f->reason, (int)p->n_source,
		p->source, (int)p->n_translation, p->translation, (int)(f->end - f->start),
		p->translation + f->start, (int)f->n_detail, f->detail ? f->detail : "");
}

static void
count(void *arg, const struct mymr_finding *f)
{
	(void)arg;
	counts[f->rule]++;
	if (shown && strcmp(mymr_check_rule_at(f->rule)->name, shown) == 0)
		show(f, &catalog->pairs[f->level == MYMR_CHECK_OFF || !number ? f->pair
									      : number - 1]);
}

static int
check_catalog(const struct mymr_checker *checker)
{
	for (size_t i = 0; i < catalog->n; i++) {
		number = i + 1;
		if (mymr_check_pair(checker, &catalog->pairs[i], count, NULL))
			return 1;
	}
	number = 0;
	return mymr_check_file(checker, catalog->pairs, catalog->n, count, NULL) != MYMR_OK;
}

static void
print_counts(size_t n_pairs)
{
	size_t sum = 0;
	const struct mymr_check_rule *rule;
	for (size_t i = 0; (rule = mymr_check_rule_at(i)) != NULL; i++)
		printf("check: %-24s %zu\n", rule->name, counts[i]);
	for (size_t i = 0; i < sizeof structural / sizeof *structural; i++) {
		size_t at = 0;
		(void)mymr_check_rule_find(&at, structural[i], strlen(structural[i]));
		sum += counts[at];
	}
	printf("check: rules of structure in %zu messages: %zu, asked at most %d%s (pofilter "
	       "3,874)\n",
		n_pairs, sum, ASKED, sum > ASKED ? "   MISSED" : "");
}

int
main(int argc, char **argv)
{
	const char *folder = tap_shared("catalogs/po");
	struct check_catalogs all;
	struct mymr_checker *checker;
	int failed = 0;
	if (!folder || mymr_checker_new(&checker))
		return 0;
	shown = argc > 1 ? argv[1] : NULL;
	check_catalogs_load(&all, folder);
	for (size_t i = 0; i < all.n && !failed; i++) {
		catalog = &all.catalog[i];
		failed = check_catalog(checker);
	}
	print_counts(all.n_pairs);
	check_catalogs_free(&all);
	mymr_checker_free(checker);
	return failed;
}
