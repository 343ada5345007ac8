/* SPDX-License-Identifier: MIT */
#include <mymr/convert.h>
#include <mymr/encoding.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"
#include "random.h"
#include "tap.h"

static void
detect_row(char **field, const char *place)
{
	struct mymr_detection d;
	mymr_detect(&d, field[0], strlen(field[0]));
	const char *name = mymr_encoding_name(d.encoding);
	tap_is(name, strlen(name), field[1], "%s: %s (%s)", place, field[0], field[2]);
	if (d.evidence == 0)
		tap_ok(d.log_odds == 0, "%s: no odds without evidence", place);
}

/* Spans follow one another from 0 to n, and each is in one encoding. */
static int
spans_cover(const char *s, size_t n, size_t *n_spans)
{
	struct mymr_encoding_span span;
	size_t at = 0, done = 0;
	*n_spans = 0;
	while (mymr_encoding_span_next(s, n, &at, &span)) {
		if (span.start != done || span.end <= span.start || span.end > n || at != span.end)
			return 0;
		if (span.detection.encoding == MYMR_ENCODING_MIXED)
			return 0;
		done = span.end;
		++*n_spans;
	}
	return done == n && at == n;
}

/* field[1]: "encoding:text|encoding:text". */
static void
span_row(char **field, const char *place)
{
	struct mymr_encoding_span span;
	char got[4096];
	size_t len = 0;
	const char *s = field[0];
	for (size_t at = 0; mymr_encoding_span_next(s, strlen(s), &at, &span);)
		len += (size_t)snprintf(got + len, sizeof got - len, "%s%s:%.*s", len ? "|" : "",
			mymr_encoding_name(span.detection.encoding), (int)(span.end - span.start),
			s + span.start);
	tap_is(got, len, field[1], "%s: %s", place, field[2]);
}

/* Whether a conversion would leave text alone that is in the named encoding or neutral: no span is
 * surely in another. */
static int
spans_stay(const struct mymr_buf *text, const char *name)
{
	struct mymr_encoding_span span;
	for (size_t at = 0; mymr_encoding_span_next(text->s, text->len, &at, &span);) {
		const struct mymr_detection *d = &span.detection;
		if (d->encoding >= MYMR_ENCODING_ZAWGYI && d->log_odds >= 2 &&
			strcmp(mymr_encoding_name(d->encoding), name) != 0)
			return 0;
	}
	return 1;
}

/* A word is what it is alone, and so is a column of it. */
static void
check_repeated(const char *word, size_t n, const char *name, const char *place)
{
	struct mymr_buf text = {0};
	struct mymr_detection d;
	mymr_detect(&d, word, n);
	const char *got = mymr_encoding_name(d.encoding);
	tap_is(got, strlen(got), name, "%s: %.*s alone", place, (int)n, word);
	for (int i = 0; i < 100; i++) {
		mymr_buf_append(&text, word, n);
		mymr_buf_append(&text, "\n", 1);
	}
	mymr_detect(&d, text.s, text.len);
	got = mymr_encoding_name(d.encoding);
	tap_is(got, strlen(got), name, "%s: %.*s a hundred times", place, (int)n, word);
	tap_ok(spans_stay(&text, name), "%s: no other spans of %.*s", place, (int)n, word);
	mymr_buf_free(&text);
}

static void
repeated_row(char **field, const char *place)
{
	struct mymr_buf zawgyi = {0};
	check_repeated(field[0], strlen(field[0]), field[1], place);
	if (!mymr_unicode_to_zawgyi(&zawgyi, field[0], strlen(field[0]), NULL, NULL))
		check_repeated(zawgyi.s, zawgyi.len, field[2], place);
	mymr_buf_free(&zawgyi);
}

static void
test_random_bytes(void)
{
	static const unsigned char lead[] = {0xE1, 0x80, 0x81, 0x82, 0xEA, 0xA9, ' ', 0xE2};
	char s[300];
	uint32_t x = 1;
	size_t n_spans;
	int ok = 1;
	for (int run = 0; run < 20000 && ok; run++) {
		struct mymr_detection d;
		const size_t n = random_next(&x) % sizeof s;
		for (size_t i = 0; i < n; i++) {
			const uint32_t r = random_next(&x);
			s[i] = (char)(r & 1 ? r >> 8 : lead[r >> 8 & 7]);
		}
		mymr_detect(&d, s, n);
		ok = spans_cover(s, n, &n_spans);
	}
	tap_ok(ok, "spans of random bytes cover them without gaps");
}

/* What stands behind the end has no say, also when the last letter is of another block or is not
 * seen. */
static void
test_end(const char *text, size_t n)
{
	struct mymr_detection all, part;
	char s[64];
	snprintf(s, sizeof s, "%.*s", (int)n, text);
	mymr_detect(&part, s, n);
	mymr_detect(&all, text, n);
	tap_ok(all.encoding == part.encoding && all.evidence == part.evidence &&
			all.log_odds == part.log_odds,
		"the end of '%s' is the end", s);
}

/* n bytes of the same piece over and over. */
static char *
repeat(const char *piece, size_t n)
{
	char *s = malloc(n);
	for (size_t i = 0; s && i < n; i++)
		s[i] = piece[i % strlen(piece)];
	return s;
}

static void
test_long(const char *piece, const char *name)
{
	const size_t n = 3 << 20;
	char *s = repeat(piece, n);
	size_t n_spans;
	const double start = clock_now();
	tap_ok(s && spans_cover(s, n, &n_spans), "spans of 3 MB of %s", name);
	tap_ok(clock_now() - start < 20, "3 MB of %s take linear time", name);
	free(s);
}

struct wrong {
	enum mymr_encoding wanted;
	size_t n_lines;
	size_t n_wrong;
};

static void
count_wrong(char *line, size_t n, void *arg)
{
	struct wrong *w = arg;
	struct mymr_detection d;
	mymr_detect(&d, line, n);
	if (d.encoding == MYMR_ENCODING_NONE || d.encoding == MYMR_ENCODING_NEUTRAL)
		return;
	w->n_lines++;
	w->n_wrong += d.encoding != w->wanted;
}

/* Lines of a shared file that are called other than in neither, neutral and wanted. */
static void
test_shared(const char *name, enum mymr_encoding wanted, double max_wrong)
{
	struct wrong w = {wanted, 0, 0};
	if (tap_shared_lines(name, count_wrong, &w))
		tap_ok(w.n_lines > 0 && (double)w.n_wrong <= max_wrong * (double)w.n_lines,
			"%s: %zu of %zu lines are not %s", name, w.n_wrong, w.n_lines,
			mymr_encoding_name(wanted));
}

int
main(void)
{
	size_t n_spans;
	tap_rows("tests/cases/encoding.tsv", 3, detect_row);
	tap_rows("tests/cases/encoding_span.tsv", 3, span_row);
	tap_rows("tests/cases/encoding_repeated.tsv", 3, repeated_row);
	tap_ok(spans_cover("", 0, &n_spans) && n_spans == 0, "no spans in nothing");
	test_end("ကားျမန္မာ", strlen("ကား"));
	test_end("ကား\xEA\xA9\xABျမန္မာ", strlen("ကား") + 3);
	test_end("ကား\xE2\x80\x8Bျမန္မာ", strlen("ကား") + 3);
	test_random_bytes();
	test_long("\xE1\x80\xB9", "U+1039");
	test_long("\xE1\x80\xB9 ", "U+1039 and blanks");
	test_long("က ", "neutral words");
	test_long("မြန်မာ, ျမန္မာ, ", "both encodings in turn");
	test_long("မြန်မာနိုင်ငံေက်ာင္းသားမ်ား", "both in turn without a blank");
	test_long("မြန်မာနိုင်ငံမြန်မာနိုင်ငံမြန်မာနိုင်ငံေက်ာင္းသားမ်ားမြန်မာနိုင်ငံမြန်မာနိုင်ငံမြန်မာနိုင်ငံေက်ာင္းသားမ်ားေက်ာင္းသားမ်ာ"
		  "း ",
		"words of many changes");
	test_shared("zawgyi/zg_ntrex_news.txt", MYMR_ENCODING_ZAWGYI, 0);
	test_shared("zawgyi/zg_ignite_cars.txt", MYMR_ENCODING_ZAWGYI, 0.005);
	test_shared("zawgyi/zg_ui_mtk_aosp.txt", MYMR_ENCODING_ZAWGYI, 0.01);
	test_shared("zawgyi/uni_myxnli.txt", MYMR_ENCODING_UNICODE, 0.001);
	test_shared("zawgyi/uni_ui_mtk_aosp.txt", MYMR_ENCODING_UNICODE, 0.01);
	test_shared("zawgyi/min_shn_osm.txt", MYMR_ENCODING_UNICODE, 0.001);
	test_shared("zawgyi/min_mnw_nocc_udhr.txt", MYMR_ENCODING_UNICODE, 0.01);
	test_shared("zawgyi/min_blk_mediawiki.txt", MYMR_ENCODING_UNICODE, 0.005);
	test_shared("zawgyi/min_kjp_mediawiki.txt", MYMR_ENCODING_UNICODE, 0.005);
	test_shared("zawgyi/min_ksw_mediawiki.txt", MYMR_ENCODING_UNICODE, 0.005);
	return tap_done();
}
