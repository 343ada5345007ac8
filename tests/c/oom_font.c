/* SPDX-License-Identifier: MIT */
/* Fonts when memory runs out. HarfBuzz does with less where it can. */
#include <mymr/font.h>
#include <stdlib.h>
#include "burmese_boxes.h"
#include "oom.h"
#include "tap.h"

static struct mymr_buf unicode, zawgyi;

static int
with_font(const struct mymr_buf *bytes, int (*use)(const struct mymr_font *font))
{
	struct mymr_font *font;
	struct mymr_error error;
	int status = mymr_font_open(&font, bytes->s, bytes->len, 0, &error);
	/* what HarfBuzz makes when it has no memory is a font without glyphs */
	if (status)
		return MYMR_ENOMEM;
	status = use(font);
	mymr_font_free(font);
	return status;
}

static int
judge(const struct mymr_font *font)
{
	struct mymr_font_evidence e;
	return mymr_font_encoding(font, &e);
}

static int
judge_unicode(void *arg)
{
	(void)arg;
	return with_font(&unicode, judge);
}

static int
judge_zawgyi(void *arg)
{
	(void)arg;
	return with_font(&zawgyi, judge);
}

static int
check(const struct mymr_font *font)
{
	size_t n;
	mymr_font_rules(&n);
	unsigned *faults = calloc(n, sizeof *faults);
	const int status = faults ? mymr_font_check(font, MYMR_FONT_OPENTYPE, faults) : MYMR_ENOMEM;
	free(faults);
	return status;
}

static int
check_font(void *arg)
{
	(void)arg;
	return with_font(&unicode, check);
}

static int
measure(const struct mymr_font *font)
{
	static const char *const texts[] = {"\u1000\u103B\u1031", "\u1000\u1039\u1001"};
	struct mymr_font_metrics m;
	const int status = mymr_font_measure(font, texts, 2, &m);
	return status == MYMR_EINVAL ? MYMR_ENOMEM : status;
}

static int
measure_font(void *arg)
{
	(void)arg;
	return with_font(&unicode, measure);
}

static int
write_page(const struct mymr_font *font)
{
	struct mymr_buf out = {0};
	const int status = mymr_font_proof(&out, MYMR_FONT_HTML, &font, 1);
	mymr_buf_free(&out);
	return status;
}

static int
write_sheet(void *arg)
{
	(void)arg;
	return with_font(&unicode, write_page);
}

int
main(void)
{
	build_burmese(&unicode, "Boxes", false, 0, NULL);
	build_burmese(&zawgyi, "Zawgyi", true, 0, NULL);
	/* HarfBuzz keeps names of languages for the whole run. */
	check_font(NULL);
	oom_test_others(judge_unicode, NULL, "the encoding of a font for Unicode");
	oom_test_others(judge_zawgyi, NULL, "the encoding of a font for Zawgyi");
	oom_test_others(check_font, NULL, "the rules");
	oom_test_others(measure_font, NULL, "measures");
	oom_test_others(write_sheet, NULL, "a proof as HTML");
	mymr_buf_free(&unicode);
	mymr_buf_free(&zawgyi);
	return tap_done();
}
