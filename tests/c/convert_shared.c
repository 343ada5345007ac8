/* SPDX-License-Identifier: MIT */
/* Conversion of real text, held to what it reached. */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <string.h>
#include "tap.h"

/* Whether both normalize to the same. */
static int
is_equal(const struct mymr_buf *a, const char *b, size_t n, enum mymr_normalize_level level)
{
	struct mymr_buf x = {0}, y = {0};
	mymr_normalize(&x, a->s ? a->s : "", a->len, level);
	mymr_normalize(&y, b, n, level);
	const int equal = x.len == y.len && (x.len == 0 || memcmp(x.s, y.s, x.len) == 0);
	mymr_buf_free(&x);
	mymr_buf_free(&y);
	return equal;
}

static int
is_converted(const char *line, size_t n)
{
	const char *tab = memchr(line, '\t', n);
	struct mymr_buf out = {0};
	if (!tab)
		return 0;
	mymr_zawgyi_to_unicode(&out, line, (size_t)(tab - line), NULL, NULL);
	const int equal =
		is_equal(&out, tab + 1, n - (size_t)(tab + 1 - line), MYMR_NORMALIZE_SAFE);
	mymr_buf_free(&out);
	return equal;
}

static int
is_round(const char *line, size_t n)
{
	struct mymr_buf zawgyi = {0}, back = {0};
	mymr_unicode_to_zawgyi(&zawgyi, line, n, NULL, NULL);
	mymr_zawgyi_to_unicode(&back, zawgyi.s ? zawgyi.s : "", zawgyi.len, NULL, NULL);
	const int equal = is_equal(&back, line, n, MYMR_NORMALIZE_CONTEXT);
	mymr_buf_free(&zawgyi);
	mymr_buf_free(&back);
	return equal;
}

struct share {
	int (*is_good)(const char *line, size_t n);
	size_t n_lines;
	size_t n_good;
};

static void
count(char *line, size_t n, void *arg)
{
	struct share *share = arg;
	share->n_lines++;
	share->n_good += share->is_good(line, n) != 0;
}

static void
share(const char *name, int (*is_good)(const char *, size_t), double at_least)
{
	struct share s = {is_good, 0, 0};
	if (tap_shared_lines(name, count, &s))
		tap_ok(s.n_lines > 0 && (double)s.n_good >= at_least * (double)s.n_lines,
			"%s: %zu of %zu", name, s.n_good, s.n_lines);
}

int
main(void)
{
	share("zawgyi/silver_hard.tsv", is_converted, 0.99);
	share("zawgyi/pairs_spellingbook_words.tsv", is_converted, 1);
	share("zawgyi/pairs_acode.tsv", is_converted, 1);
	share("zawgyi/uni_myxnli.txt", is_round, 0.998);
	share("zawgyi/uni_udhr_mya.txt", is_round, 1);
	share("seg/raw/voa_pd.txt", is_round, 0.998);
	share("seg/raw/mynews_mit_nospace.txt", is_round, 0.998);
	return tap_done();
}
