/* SPDX-License-Identifier: MIT */
#include <mymr/convert.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "burmese.h"
#include "oom.h"
#include "tap.h"

typedef enum mymr_status
converter(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

static void
row(converter *convert, char **field, const char *place)
{
	struct mymr_buf out = {0};
	const enum mymr_status status = convert(&out, field[0], strlen(field[0]), NULL, NULL);
	tap_is(out.s ? out.s : "", out.len, field[1], "%s: %s: %s", place, field[0], field[2]);
	if (status)
		tap_ok(0, "%s: status %d", place, status);
	mymr_buf_free(&out);
}

static void
zawgyi_row(char **field, const char *place)
{
	row(mymr_zawgyi_to_unicode, field, place);
}

static void
unicode_row(char **field, const char *place)
{
	row(mymr_unicode_to_zawgyi, field, place);
}

static void
visual_row(char **field, const char *place)
{
	row(mymr_visual_to_unicode, field, place);
}

static void
shifted_row(char **field, const char *place)
{
	row(mymr_shifted_to_unicode, field, place);
}

static void
bad_input(converter *convert, const char *name)
{
	struct mymr_buf out = {0};
	struct mymr_offset_map map = {0};
	struct mymr_conversion info;
	mymr_buf_puts(&out, "x");
	tap_ok(convert(&out, "\xE1\x80", 2, &map, &info) == MYMR_EUTF8 && out.len == 1 &&
			map.n == 0,
		"%s: a cut sequence is no text and changes nothing", name);
	tap_ok(convert(&out, "", 0, &map, &info) == MYMR_OK && out.len == 1 && map.n == 1 &&
			info.n_kept == 0,
		"%s: nothing is nothing", name);
	tap_ok(convert(&out, "\0\0", 2, NULL, NULL) == MYMR_OK && out.len == 3 &&
			memcmp(out.s, "x\0", 3) == 0,
		"%s: NULs stay", name);
	mymr_buf_free(&out);
	mymr_offset_map_free(&map);
}

/* Pairs rise, end at both ends, and lie on boundaries of sequences. */
static int
is_map(const struct mymr_offset_map *map, const char *s, size_t n, const char *o, size_t out_n)
{
	if (map->n == 0 || map->pairs[map->n - 1].in != n || map->pairs[map->n - 1].out != out_n)
		return 0;
	for (size_t i = 0; i + 1 < map->n; i++) {
		const struct mymr_offset_pair p = map->pairs[i], q = map->pairs[i + 1];
		if (p.in >= q.in || p.out > q.out || (s[p.in] & 0xC0) == 0x80)
			return 0;
		if (p.out < out_n && (o[p.out] & 0xC0) == 0x80)
			return 0;
	}
	return 1;
}

/* Whatever comes in, valid UTF-8 and a map come out. */
static void
random_input(converter *convert, const char *name)
{
	uint32_t seed = 20180817;
	int n_bad = 0;
	for (int round = 0; round < 2000; round++) {
		struct mymr_buf text = {0}, out = {0};
		struct mymr_offset_map map = {0};
		random_text(&text, &seed, 40);
		const int is_good = convert(&out, text.s, text.len, &map, NULL) == MYMR_OK &&
				    mymr_utf8_check(out.s, out.len, NULL) == MYMR_OK &&
				    is_map(&map, text.s, text.len, out.s, out.len);
		n_bad += !is_good;
		mymr_offset_map_free(&map);
		mymr_buf_free(&text);
		mymr_buf_free(&out);
	}
	tap_ok(n_bad == 0, "%s: random text gives UTF-8 and a map (%d do not)", name, n_bad);
}

/* Letters are moved, never lost and never made. */
static void
letters_stay(void)
{
	uint32_t seed = 3044;
	int n_bad = 0;
	struct mymr_buf text = {0}, out = {0};
	for (int round = 0; round < 20000; round++) {
		out.len = 0;
		random_text(&text, &seed, 16);
		mymr_visual_to_unicode(&out, text.s, text.len, NULL, NULL);
		if (!has_same_letters(&text, &out) && n_bad++ == 0)
			show(&text, "letters change");
	}
	mymr_buf_free(&text);
	mymr_buf_free(&out);
	tap_ok(n_bad == 0, "visual to unicode keeps the letters (%d do not)", n_bad);
}

/* A megabyte of one thing: it ends, and soon. */
static void
long_runs(converter *convert, const char *name)
{
	static const char *const things[] = {"\xE1\x80\xB9", "\xE1\x80\xB1", "\xE1\x80\xBA",
		"\xE1\x81\x80", " ", "\xE1\x80\x80 ", "\xE1\x81\xA0", "\xE1\x80\x80",
		"\xE1\x80\xB7", "\xE1\x80\xBC", "\xE1\x80\x84\xE1\x80\xBA\xE1\x80\xB9",
		"\xE1\x81\x8E"};
	for (size_t k = 0; k < sizeof things / sizeof *things; k++) {
		struct mymr_buf text = {0}, out = {0};
		while (text.len < 1 << 20)
			mymr_buf_puts(&text, things[k]);
		tap_ok(convert(&out, text.s, text.len, NULL, NULL) == MYMR_OK && out.len > 0,
			"%s: 1 MB of '%s'", name, things[k]);
		mymr_buf_free(&text);
		mymr_buf_free(&out);
	}
}

static void
digits_stay(converter *convert, const char *name)
{
	struct mymr_buf text = {0}, out = {0};
	random_digits(&text);
	tap_ok(convert(&out, text.s, text.len, NULL, NULL) == MYMR_OK && out.len == text.len &&
			memcmp(out.s, text.s, out.len) == 0,
		"%s: digits stay digits", name);
	mymr_buf_free(&text);
	mymr_buf_free(&out);
}

static int
convert_all(void *arg)
{
	converter *const *convert = arg;
	static const char s[] = "ေက်ာင္းသား က်ား abc ၁၀၊ ၀န္ မင်္ဂလာ မြန်မာနိုင်ငံ ကျောင်းသား ၎င်း သည် ဖြစ်သည်";
	struct mymr_buf out = {0};
	struct mymr_offset_map map = {0};
	const enum mymr_status status = (*convert)(&out, s, sizeof s - 1, &map, NULL);
	if (status)
		tap_ok(out.len == 0 && map.n == 0, "nothing is left over");
	mymr_buf_free(&out);
	mymr_offset_map_free(&map);
	return status;
}

static void
kept(void)
{
	static const char s[] = "ကႚက\xEA\xA9\xA0";
	struct mymr_conversion info;
	struct mymr_buf out = {0};
	tap_ok(mymr_zawgyi_to_unicode(&out, s, sizeof s - 1, NULL, &info) == MYMR_OK &&
			info.n_kept == 1 && info.first_kept == 3,
		"what Zawgyi has no use for is counted");
	out.len = 0;
	static const char shan[] = "ၵႃႈက\xEA\xA9\xA0";
	tap_ok(mymr_unicode_to_zawgyi(&out, shan, sizeof shan - 1, NULL, &info) == MYMR_OK &&
			info.n_kept == 4 && info.first_kept == 0 && out.len == sizeof shan - 1 &&
			memcmp(out.s, shan, out.len) == 0,
		"letters of other languages stay and are counted");
	mymr_buf_free(&out);
}

static const struct {
	const char *name;
	converter *convert;
} converters[] = {
	{"zawgyi to unicode", mymr_zawgyi_to_unicode},
	{"unicode to zawgyi", mymr_unicode_to_zawgyi},
	{"visual to unicode", mymr_visual_to_unicode},
	{"shifted to unicode", mymr_shifted_to_unicode},
};

int
main(void)
{
	tap_rows("tests/cases/zawgyi.tsv", 3, zawgyi_row);
	tap_rows("tests/cases/unicode.tsv", 3, unicode_row);
	tap_rows("tests/cases/visual.tsv", 3, visual_row);
	tap_rows("tests/cases/shifted.tsv", 3, shifted_row);
	kept();
	letters_stay();
	for (size_t i = 0; i < sizeof converters / sizeof *converters; i++) {
		converter *convert = converters[i].convert;
		const char *name = converters[i].name;
		bad_input(convert, name);
		random_input(convert, name);
		long_runs(convert, name);
		digits_stay(convert, name);
		oom_test(convert_all, &convert, name);
	}
	return tap_done();
}
