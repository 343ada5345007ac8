/* SPDX-License-Identifier: MIT */
/* Any bytes normalized: UTF-8 or a refusal comes out, twice is once, and faults are in order and
 * within bounds. */
#include <mymr/digits.h>
#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

static void
check_level(const char *s, size_t n, enum mymr_normalize_level level)
{
	struct mymr_buf once = {0}, twice = {0};
	const enum mymr_status status = mymr_normalize(&once, s, n, level);
	REQUIRE(status == mymr_utf8_check(s, n, NULL));
	REQUIRE(mymr_utf8_check(once.s ? once.s : "", once.len, NULL) == MYMR_OK);
	if (once.len > 0) {
		REQUIRE(mymr_normalize(&twice, once.s, once.len, level) == MYMR_OK);
		REQUIRE(once.len == twice.len && memcmp(once.s, twice.s, once.len) == 0);
	}
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

/* Letters become digits of the same length; twice is once. */
static void
check_repair(const char *s, size_t n)
{
	struct mymr_buf once = {0}, twice = {0};
	REQUIRE(mymr_digits_repair(&once, s, n) == MYMR_OK && once.len == n);
	REQUIRE(mymr_digits_repair(&twice, once.s, once.len) == MYMR_OK && twice.len == n);
	REQUIRE(n == 0 || memcmp(once.s, twice.s, n) == 0);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	const char *s = (const char *)data;
	struct mymr_fault fault;
	size_t at = 0, done = 0;
	check_level(s, n, MYMR_NORMALIZE_SAFE);
	check_level(s, n, MYMR_NORMALIZE_CONTEXT);
	check_level(s, n, MYMR_NORMALIZE_SPELLING);
	check_repair(s, n);
	while (mymr_fault_next(s, n, &at, &fault)) {
		REQUIRE(fault.start >= done && fault.start < fault.end && fault.end <= n);
		REQUIRE(at == fault.end && fault.rule);
		done = fault.end;
	}
	REQUIRE(at == n);
	return 0;
}
