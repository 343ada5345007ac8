/* SPDX-License-Identifier: MIT */
/* Any bytes: an encoding with finite odds, and runs that cover them without gaps. */
#include <math.h>
#include <mymr/encoding.h>
#include "fuzz.h"

static void
check(const struct mymr_detection *d, size_t n)
{
	REQUIRE(d->encoding <= MYMR_ENCODING_MIXED && isfinite(d->log_odds));
	REQUIRE(d->evidence <= 2 * n && (d->evidence || d->log_odds == 0));
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_detection d;
	struct mymr_encoding_span span;
	const char *s = (const char *)data;
	size_t at = 0, done = 0;
	mymr_detect(&d, s, n);
	check(&d, n);
	while (mymr_encoding_span_next(s, n, &at, &span)) {
		REQUIRE(span.start == done && span.end > done && span.end == at && at <= n);
		REQUIRE(span.detection.encoding != MYMR_ENCODING_MIXED);
		check(&span.detection, n);
		done = span.end;
	}
	REQUIRE(done == n);
	return 0;
}
