/* SPDX-License-Identifier: MIT */
/* Any bytes, up to a NUL the source: findings are within bounds, mending twice is mending once and
 * leaves nothing to mend. */
#include <mymr/check.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "fuzz.h"

struct seen {
	size_t n;
	size_t n_mended;
	size_t rule;
};

static void
see(void *arg, const struct mymr_finding *f)
{
	struct seen *seen = arg;
	REQUIRE(f->start <= f->end && f->end <= seen->n && f->rule >= seen->rule);
	REQUIRE(mymr_check_rule_at(f->rule) && f->reason && f->level > MYMR_CHECK_OFF);
	seen->rule = f->rule;
	seen->n_mended += f->replacement != NULL;
}

static void
check(const struct mymr_checker *checker, const struct mymr_check_pair *pair, struct seen *seen)
{
	*seen = (struct seen){.n = pair->n_translation};
	REQUIRE(mymr_check_pair(checker, pair, see, seen) == MYMR_OK);
	seen->rule = 0;
	REQUIRE(mymr_check_file(checker, pair, 1, see, seen) == MYMR_OK);
}

static void
mend(const struct mymr_checker *checker, struct mymr_check_pair pair)
{
	struct mymr_buf once = {0}, twice = {0};
	struct seen seen;
	REQUIRE(mymr_check_fix(checker, &pair, &once) == MYMR_OK);
	pair.translation = once.s;
	pair.n_translation = once.len;
	if (once.len && mymr_utf8_check(once.s, once.len, NULL) == MYMR_OK) {
		REQUIRE(mymr_check_fix(checker, &pair, &twice) == MYMR_OK);
		REQUIRE(once.len == twice.len && memcmp(once.s, twice.s, once.len) == 0);
		check(checker, &pair, &seen);
		REQUIRE(seen.n_mended == 0);
	}
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

/* The bytes as a PO file: a mended one has nothing that could be mended. */
static void
mend_form(const struct mymr_checker *checker, const char *s, size_t n)
{
	struct mymr_buf once = {0}, twice = {0};
	struct seen seen = {.n = n};
	REQUIRE(mymr_check_form(checker, s, n, see, &seen) == MYMR_OK);
	REQUIRE(mymr_check_fix_form(checker, s, n, &once) == MYMR_OK);
	if (seen.n_mended == 0)
		REQUIRE(once.len == n && (n == 0 || memcmp(once.s, s, n) == 0));
	if (once.len) {
		seen = (struct seen){.n = once.len};
		REQUIRE(mymr_check_form(checker, once.s, once.len, see, &seen) == MYMR_OK);
		REQUIRE(seen.n_mended == 0);
		REQUIRE(mymr_check_fix_form(checker, once.s, once.len, &twice) == MYMR_OK);
		REQUIRE(once.len == twice.len && memcmp(once.s, twice.s, once.len) == 0);
	}
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

static struct mymr_checker *
new_checker(void)
{
	static const char terms[] = "a\t\xE1\x80\x80\nword two\tb\tc\n";
	struct mymr_checker *checker;
	REQUIRE(mymr_checker_new(&checker) == MYMR_OK);
	for (size_t i = 0; mymr_check_rule_at(i); i++)
		mymr_checker_set_level(checker, i, mymr_check_rule_at(i)->level);
	REQUIRE(mymr_checker_add_glossary(checker, terms, sizeof terms - 1, NULL) == MYMR_OK);
	return checker;
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static struct mymr_checker *checker;
	const char *s = (const char *)data;
	const char *nul = n ? memchr(s, '\0', n) : NULL;
	const size_t n_source = nul ? (size_t)(nul - s) : 0;
	const size_t start = nul ? n_source + 1 : 0;
	struct seen seen;
	const struct mymr_check_pair pair = {.source = nul ? s : NULL,
		.n_source = n_source,
		.translation = s + start,
		.n_translation = n - start};
	if (!checker)
		checker = new_checker();
	mend_form(checker, s, n);
	check(checker, &pair, &seen);
	mend(checker, pair);
	return 0;
}
