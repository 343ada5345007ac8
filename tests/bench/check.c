/* SPDX-License-Identifier: MIT */
/* Messages checked in a second, over real catalogs. pofilter does 2,100 of them. */
#include <mymr/check.h>
#include <stdio.h>
#include "checks.h"
#include "clock.h"
#include "tap.h"

#define N_RUNS 5
#define ASKED 100000.0

static size_t n_findings;

static void
count(void *arg, const struct mymr_finding *finding)
{
	(void)arg;
	(void)finding;
	n_findings++;
}

static int
check_all(const struct mymr_checker *checker, const struct check_catalogs *all)
{
	int failed = 0;
	for (size_t i = 0; i < all->n && !failed; i++) {
		const struct check_catalog *c = &all->catalog[i];
		for (size_t k = 0; k < c->n && !failed; k++)
			failed = mymr_check_pair(checker, &c->pairs[k], count, NULL);
		if (!failed)
			failed = mymr_check_file(checker, c->pairs, c->n, count, NULL);
	}
	return failed;
}

int
main(void)
{
	const char *folder = tap_shared("catalogs/po");
	struct check_catalogs all;
	struct mymr_checker *checker;
	double best = 1e9;
	int failed = 0;
	if (!folder || mymr_checker_new(&checker))
		return 0;
	check_catalogs_load(&all, folder);
	for (int run = 0; run < N_RUNS && !failed; run++) {
		const double start = clock_now();
		n_findings = 0;
		failed = check_all(checker, &all);
		const double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	const double rate = (double)all.n_pairs / best;
	printf("check: %zu messages by all rules, %zu findings: %.0f messages/s, asked %.0f%s "
	       "(pofilter 2,100)\n",
		all.n_pairs, n_findings, rate, ASKED, rate < ASKED ? "   MISSED" : "");
	check_catalogs_free(&all);
	mymr_checker_free(checker);
	return failed;
}
