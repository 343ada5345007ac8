/* SPDX-License-Identifier: MIT */
/* TMX as it is written, and that it is read as what was written. */
#include <mymr/bitext.h>
#include <mymr/tmx.h>
#include <string.h>
#include "tap.h"

#define PAIR(a, b, c)                                                                  \
	{                                                                              \
		.source = a, .n_source = sizeof a - 1, .translation = b,               \
		.n_translation = sizeof b - 1, .context = c, .n_context = sizeof c - 1 \
	}

static const struct mymr_memory_pair pairs[] = {
	PAIR("Open", "ဖွင့်ရန်", "menu"),
	PAIR("Read <a>the <b>whole</b> story</a><br/>", "<a><b>သတင်း</b>အားလုံး</a><br/> ဖတ်ရန်",
		"x<&\""),
	PAIR("<a>1</a><a>2</a> & 1 < 2 ]]>", "<a>၁</a><a>၂</a>", ""),
	PAIR("</a> alone <b>", "</a> <b>", "z"),
	PAIR("  two\n lines\t", "  စာ\n ကြောင်း\t", "y"),
	PAIR("<A> is none, <<a>>", "<A> <<a>>", "w"),
};

#define N_PAIRS (sizeof pairs / sizeof *pairs)

static bool
is_same(const char *a, size_t n_a, const char *b, size_t n_b)
{
	return n_a == n_b && (n_a == 0 || memcmp(a, b, n_a) == 0);
}

static enum mymr_status
compare(void *arg, const struct mymr_bitext_pair *got)
{
	size_t *i = arg;
	const struct mymr_memory_pair *p = &pairs[*i];
	tap_ok(*i < N_PAIRS && is_same(got->source, got->n_source, p->source, p->n_source) &&
			is_same(got->translation, got->n_translation, p->translation,
				p->n_translation) &&
			is_same(got->context, got->n_context, p->context, p->n_context),
		"pair %zu is read as it was", *i);
	++*i;
	return MYMR_OK;
}

static void
there_and_back(void)
{
	struct mymr_buf out = {0};
	struct mymr_error error = {0, NULL};
	size_t n = 0;
	mymr_tmx_begin(&out);
	for (size_t i = 0; i < N_PAIRS; i++)
		tap_ok(mymr_tmx_put(&out, &pairs[i]) == MYMR_OK, "pair %zu is written", i);
	mymr_tmx_end(&out);
	tap_ok(mymr_bitext_read(MYMR_BITEXT_TMX, out.s, out.len, compare, &n, &error) == MYMR_OK &&
			n == N_PAIRS,
		"%zu pairs: %s", n, error.reason ? error.reason : "all");
	mymr_buf_free(&out);
}

static void
as_it_is_written(void)
{
	struct mymr_buf out = {0};
	struct mymr_memory_pair p = PAIR("<a>1</a><br/></b>", "၁", "c");
	p.origin = "a.po:1";
	p.n_origin = 6;
	p.day = "2017-07-24";
	p.n_day = 10;
	mymr_tmx_put(&out, &p);
	tap_is(out.s, out.len,
		"<tu>\n<prop type=\"x-context\">c</prop>\n<prop type=\"x-origin\">a.po:1</prop>\n"
		"<prop type=\"x-day\">2017-07-24</prop>\n"
		"<tuv xml:lang=\"en\"><seg><bpt i=\"1\">&lt;a&gt;</bpt>1<ept "
		"i=\"1\">&lt;/a&gt;</ept>"
		"<ph>&lt;br/&gt;</ph><it pos=\"end\">&lt;/b&gt;</it></seg></tuv>\n"
		"<tuv xml:lang=\"my\"><seg>၁</seg></tuv>\n</tu>\n",
		"codes are elements");
	mymr_buf_free(&out);
}

static void
refusals(void)
{
	struct mymr_buf out = {0};
	const struct mymr_memory_pair control = PAIR("a\x01", "က", "c");
	const struct mymr_memory_pair broken = PAIR("a\xFF", "က", "c");
	mymr_buf_puts(&out, "x");
	tap_ok(mymr_tmx_put(&out, &control) == MYMR_EINVAL && out.len == 1,
		"a control character is refused");
	tap_ok(mymr_tmx_put(&out, &broken) == MYMR_EUTF8 && out.len == 1, "what is no UTF-8 is");
	mymr_buf_free(&out);
}

int
main(void)
{
	there_and_back();
	as_it_is_written();
	refusals();
	return tap_done();
}
