/* SPDX-License-Identifier: MIT */
/* Fonts of boxes, whose measures are known, and files that are none. */
#include <math.h>
#include <mymr/font.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "built_font.h"
#include "tap.h"

/* ---- opening ---- */

static void
refuses(const char *s, size_t n, unsigned face, enum mymr_status wanted, const char *why)
{
	struct mymr_font *font;
	struct mymr_error error = {0};
	const enum mymr_status status = mymr_font_open(&font, s, n, face, &error);
	tap_ok(status == wanted && error.reason && !font, "%s: %s", why,
		error.reason ? error.reason : "no reason");
	mymr_font_free(font);
}

static void
bad_files(void)
{
	struct mymr_buf font = {0};
	build_burmese(&font, "Boxes", false, 0, NULL);
	refuses("", 0, 0, MYMR_ESYNTAX, "an empty file");
	refuses("GIF89a, which is no font at all", 31, 0, MYMR_ESYNTAX, "a picture");
	refuses("wOF2", 4, 0, MYMR_ESYNTAX, "a web font that is cut off");
	refuses("ttcf\0\1\0\0\0\0\0\2", 12, 0, MYMR_ESYNTAX, "a collection that is cut off");
	refuses(font.s, font.len, 1, MYMR_ERANGE, "a face that is not there");
	refuses("wOFF\0\1\0\0", 8, 1, MYMR_ERANGE, "nor is that of a web font");
	refuses(font.s, MYMR_FONT_MAX_BYTES + 1, 0, MYMR_ERANGE, "a file above the limit");
	mymr_buf_free(&font);
}

/* Zeroes the number of glyphs in maxp. */
static void
no_glyphs(void)
{
	struct mymr_buf font = {0};
	build_burmese(&font, "Boxes", false, 0, NULL);
	for (size_t i = 12; i + 16 <= font.len; i += 16) {
		const unsigned char *u = (const unsigned char *)font.s + i + 8;
		const size_t at = (size_t)u[2] << 8 | u[3];
		if (memcmp(font.s + i, "maxp", 4) != 0)
			continue;
		memset(font.s + at + 4, 0, 2);
		break;
	}
	refuses(font.s, font.len, 0, MYMR_ESYNTAX, "a font without glyphs");
	mymr_buf_free(&font);
}

/* Every length, and every byte of the tables' list changed: a font or a reason. */
static void
damaged(void)
{
	struct mymr_buf font = {0};
	size_t n_silent = 0, n_opened = 0;
	build_burmese(&font, "Boxes", false, 0, NULL);
	for (size_t i = 0; i < font.len + 400; i++) {
		struct mymr_font *opened;
		struct mymr_error error = {0};
		char *at = &font.s[i < font.len ? 0 : i - font.len];
		const char was = *at;
		*at = i < font.len ? was : (char)(was ^ 0x55);
		if (mymr_font_open(&opened, font.s, i < font.len ? i : font.len, 0, &error))
			n_silent += !error.reason;
		else
			n_opened++;
		mymr_font_free(opened);
		*at = was;
	}
	tap_ok(n_silent == 0, "every damaged font that is refused has a reason");
	tap_ok(n_opened > 0, "%zu of them are fonts all the same", n_opened);
	mymr_buf_free(&font);
}

/* A font whose one name is in Burmese. */
static void
name_of_others(void)
{
	static const char english[] = "\0\3\0\1\4\11\0\4";
	struct mymr_buf bytes = {0};
	struct mymr_font *font;
	build_burmese(&bytes, "Boxes", false, 0, NULL);
	for (size_t i = 0; i + 8 <= bytes.len; i++) {
		if (memcmp(bytes.s + i, english, 8) == 0)
			bytes.s[i + 5] = 0x55;
	}
	mymr_font_open(&font, bytes.s, bytes.len, 0, NULL);
	tap_ok(strcmp(mymr_font_name(font), "Boxes") == 0, "a name that is not in English");
	mymr_font_free(font);
	mymr_buf_free(&bytes);
}

static void
names(void)
{
	struct built b = built_of("Boxes Bold", false, 0, NULL);
	struct mymr_buf path = {0};
	unsigned face;
	tap_ok(mymr_font_count_faces(b.bytes.s, b.bytes.len) == 1, "it has one face");
	tap_ok(strcmp(mymr_font_name(b.font), "Boxes Bold") == 0, "its name");
	tap_ok(mymr_font_has_shaper(b.font, MYMR_FONT_OPENTYPE), "OpenType is for all");
	tap_ok(!mymr_font_has_shaper(b.font, MYMR_FONT_GRAPHITE), "Graphite is not");
	tap_ok(mymr_font_find("No Family Is Called So", &path, &face) == MYMR_ENOENT,
		"a family that is not installed");
	mymr_buf_free(&path);
	built_free(&b);
}

/* ---- rules ---- */

static void
table(void)
{
	size_t n, n_kinds = 0, n_faults = 0;
	const struct mymr_font_rule *rule = mymr_font_rules(&n);
	for (size_t i = 0; i < n; i++) {
		const bool is_new = i == 0 || strcmp(rule[i].kind, rule[i - 1].kind) != 0;
		for (size_t k = 0; is_new && k < i; k++)
			n_faults += strcmp(rule[i].kind, rule[k].kind) == 0;
		n_kinds += is_new;
		n_faults += rule[i].is_must && strcmp(rule[i].language, "my") != 0;
		n_faults += !rule[i].looks || rule[i].looks >> MYMR_FONT_N_LOOKS;
		n_faults += mymr_utf8_check(rule[i].text, strlen(rule[i].text), NULL) != MYMR_OK;
		n_faults += !rule[i].note[0];
	}
	tap_ok(n >= 400, "%zu rules", n);
	tap_ok(n_kinds >= 10, "%zu kinds", n_kinds);
	tap_ok(n_faults == 0, "each kind in one place, each row with looks, a text and a reason");
	for (unsigned i = 0; i < MYMR_FONT_N_LOOKS; i++)
		tap_ok(mymr_font_look_name((enum mymr_font_look)(1u << i))[0], "look %u is %s", i,
			mymr_font_look_name((enum mymr_font_look)(1u << i)));
}

static bool
is_of_letters(const char *s)
{
	uint32_t cp;
	for (size_t n = strlen(s), len; n > 0; s += len, n -= len) {
		len = mymr_utf8_decode(s, n, &cp);
		if (cp < 0x1000 || cp > 0x1021)
			return false;
	}
	return true;
}

/* A font without U+1005: rows with it fail, plain letters without it are shown. */
static void
missing_letter(void)
{
	struct built b = built_of("No Ca", false, 0x1005, NULL);
	size_t n, n_missed = 0, n_wrong = 0, n_with = 0;
	const struct mymr_font_rule *rule = mymr_font_rules(&n);
	unsigned *faults = calloc(n, sizeof *faults);
	tap_ok(!mymr_font_check(b.font, MYMR_FONT_OPENTYPE, faults), "it is checked");
	for (size_t i = 0; i < n; i++) {
		const bool has = strstr(rule[i].text, "\u1005") != NULL;
		if (!(rule[i].looks & MYMR_FONT_SHOWN))
			continue;
		n_with += has;
		n_missed += has && !(faults[i] & MYMR_FONT_SHOWN);
		n_wrong += !has && is_of_letters(rule[i].text) && (faults[i] & MYMR_FONT_SHOWN);
	}
	tap_ok(n_with > 3 && n_missed == 0, "%zu rows with U+1005 fail, %zu do not", n_with,
		n_missed);
	tap_ok(n_wrong == 0, "plain letters are shown");
	tap_ok(mymr_font_check(b.font, MYMR_FONT_GRAPHITE, faults) == MYMR_EINVAL,
		"without Graphite it is not checked");
	free(faults);
	built_free(&b);
}

/* Nothing moves in a font of boxes without features, and nothing stands below. */
static void
nothing_joins(void)
{
	struct built b = built_of("Boxes", false, 0, NULL);
	size_t n, n_passed = 0, n_rows = 0;
	const struct mymr_font_rule *rule = mymr_font_rules(&n);
	const unsigned looks = MYMR_FONT_KINZI | MYMR_FONT_STACK | MYMR_FONT_DOTTED;
	unsigned *faults = calloc(n, sizeof *faults);
	mymr_font_check(b.font, MYMR_FONT_OPENTYPE, faults);
	for (size_t i = 0; i < n; i++) {
		n_rows += (rule[i].looks & looks) != 0;
		n_passed += (rule[i].looks & looks) && !(faults[i] & looks);
	}
	tap_ok(n_rows > 50 && n_passed == 0,
		"no kinzi, no stack and no dotted circle in boxes: %zu rows, %zu pass", n_rows,
		n_passed);
	free(faults);
	built_free(&b);
}

/* Latin letters come from other fonts; U+1005 does not. */
static void
shows(void)
{
	static const char *const texts[] = {
		"\u1000\u1001", "\u1000\u1005", "BBC \u1000", "\u1000\u25CC", ""};
	static const bool wanted[] = {true, false, true, true, true};
	bool shown[5];
	struct built b = built_of("No Ca", false, 0x1005, NULL);
	tap_ok(!mymr_font_show(b.font, MYMR_FONT_OPENTYPE, texts, 5, shown), "texts are shaped");
	tap_ok(memcmp(shown, wanted, sizeof shown) == 0, "and shown but for U+1005");
	tap_ok(mymr_font_show(b.font, MYMR_FONT_GRAPHITE, texts, 5, shown) == MYMR_EINVAL,
		"not by Graphite");
	built_free(&b);
}

/* ---- encoding ---- */

static void
encoding(const char *name, bool is_zawgyi, const char *script, enum mymr_font_encoding wanted)
{
	struct built b = built_of(name, is_zawgyi, 0, script);
	struct mymr_font_evidence e;
	const enum mymr_status status = mymr_font_encoding(b.font, &e);
	tap_ok(!status && e.encoding == wanted && e.n_reasons > 0, "%s, %s: encoding %d", name,
		script ? script : "no script", (int)e.encoding);
	tap_ok(e.confidence > 0.9 && e.confidence <= 1, "confidence %.2f", e.confidence);
	built_free(&b);
}

static void
no_burmese(void)
{
	static const struct font_box latin[] = {{'x', 480, 20, 0, 460, 500}};
	struct mymr_buf bytes = {0};
	struct mymr_font *font;
	struct mymr_font_evidence e = {.encoding = MYMR_FONT_OTHER};
	font_build(&bytes, "Latin", latin, 1);
	mymr_font_open(&font, bytes.s, bytes.len, 0, NULL);
	tap_ok(!mymr_font_encoding(font, &e) && e.encoding == MYMR_FONT_NO_BURMESE,
		"a font without U+1000 has no encoding of Burmese");
	mymr_font_free(font);
	mymr_buf_free(&bytes);
}

/* U+1000 is in the table of characters, without ink. */
static void
no_ink(void)
{
	static const struct font_box letters[] = {
		{0x1000, 500, 0, 0, 0, 0}, {0x1001, 500, 50, 0, 450, 450}};
	struct mymr_buf bytes = {0};
	struct mymr_font *font;
	struct mymr_font_evidence e = {.encoding = MYMR_FONT_UNICODE};
	font_build(&bytes, "Ink", letters, 2);
	mymr_font_open(&font, bytes.s, bytes.len, 0, NULL);
	tap_ok(!mymr_font_encoding(font, &e) && e.encoding == MYMR_FONT_OTHER && e.confidence < 0.1,
		"a font whose U+1000 is not to be seen is not one without it");
	mymr_font_free(font);
	mymr_buf_free(&bytes);
}

/* ---- measures ---- */

static void
near(double got, double wanted, const char *what)
{
	tap_ok(fabs(got - wanted) < 1e-9, "%s is %.3f", what, got);
}

/* Ascent 0.9 and descent 0.3: half of what a line has more goes above, half below. */
static void
measures(void)
{
	static const char *const flat[] = {"\u1000", "\u1000\u1001"};
	static const char *const high[] = {"\u1000", "\u1000\u103A", "\u1000\u1039"};
	static const char *const none[] = {"\u4E00"};
	struct built b = built_of("Boxes", false, 0, NULL);
	struct mymr_font_metrics m = {0};
	tap_ok(!mymr_font_measure(b.font, flat, 2, &m), "flat letters are measured");
	near(m.ascent, 0.9, "ascent");
	near(m.descent, 0.3, "descent");
	near(m.top, 0.45, "top");
	near(m.bottom, 0, "bottom");
	near(m.letter_height, 0.45, "the height of U+1000");
	near(m.x_height, 0.5, "the height of x");
	near(m.line_height, 0.6, "the least line-height");
	tap_ok(!mymr_font_measure(b.font, high, 3, &m), "so are signs above and below");
	near(m.top, 0.7, "top");
	near(m.bottom, 0.25, "bottom");
	near(m.line_height, 1.1, "the least line-height");
	tap_ok(m.highest == high[1] && m.lowest == high[2], "it says which texts reach there");
	tap_ok(mymr_font_measure(b.font, none, 1, &m) == MYMR_EINVAL, "a text it does not have");
	built_free(&b);
}

/* Of a headline with English, what is this font's own. */
static void
measures_mixed(void)
{
	static const char *const texts[] = {"\u1000", "BBC \u1000\u103A", "\u1000\u1005\u1039"};
	struct built b = built_of("No Ca", false, 0x1005, NULL);
	struct mymr_font_metrics m = {0};
	tap_ok(!mymr_font_measure(b.font, texts, 3, &m), "texts with letters of other fonts");
	tap_ok(m.highest == texts[1], "are measured without these");
	tap_ok(m.lowest == texts[0], "one without a letter of Burmese is not");
	built_free(&b);
}

/* A line longer than a number of font units is large. */
static void
measures_long(void)
{
	static const struct font_box wide[] = {{0x1000, 60000, 50, 0, 450, 450}};
	struct mymr_buf bytes = {0}, text = {0};
	struct mymr_font *font;
	struct mymr_font_metrics m = {0};
	font_build(&bytes, "Wide", wide, 1);
	mymr_font_open(&font, bytes.s, bytes.len, 0, NULL);
	for (int i = 0; i < 50000; i++)
		mymr_buf_puts(&text, "\u1000");
	mymr_buf_cstr(&text);
	tap_ok(!mymr_font_measure(font, (const char *const[]){text.s}, 1, &m), "a very long line");
	near(m.top, 0.45, "its top");
	mymr_font_free(font);
	mymr_buf_free(&bytes);
	mymr_buf_free(&text);
}

/* ---- proofs ---- */

static void
proof(const struct mymr_font *const *fonts, enum mymr_font_proof form, const char *start)
{
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "x");
	tap_ok(!mymr_font_proof(&out, form, fonts, 2), "a sheet of two fonts is made");
	tap_ok(out.len > 1000 && memcmp(out.s + 1, start, strlen(start)) == 0,
		"it begins as such a file does");
	out.len = 1;
	tap_ok(mymr_font_proof(&out, form, fonts, 0) == MYMR_EINVAL && out.len == 1,
		"none without a font");
	mymr_buf_free(&out);
}

static void
proofs(void)
{
	struct built unicode = built_of("Box <&> es", false, 0, NULL);
	struct built zawgyi = built_of("Zawgyi", true, 0, NULL);
	const struct mymr_font *fonts[MYMR_FONT_MAX_PROOF + 1] = {unicode.font, zawgyi.font};
	struct mymr_buf out = {0};
	for (size_t i = 2; i < sizeof fonts / sizeof *fonts; i++)
		fonts[i] = unicode.font;
	proof(fonts, MYMR_FONT_PNG, "\x89PNG\r\n");
	proof(fonts, MYMR_FONT_PDF, "%PDF-1.");
	proof(fonts, MYMR_FONT_HTML, "<!DOCTYPE html>");
	mymr_font_proof(&out, MYMR_FONT_HTML, fonts, 2);
	mymr_buf_cstr(&out);
	tap_ok(strstr(out.s, "<h1>Box &lt;&amp;&gt; es</h1>") != NULL, "names are escaped");
	tap_ok(strstr(out.s, "for Zawgyi") != NULL, "what a font is for is said");
	tap_ok(strstr(out.s, "http") == NULL, "nothing comes from elsewhere");
	tap_ok(mymr_font_proof(&out, MYMR_FONT_HTML, fonts, MYMR_FONT_MAX_PROOF + 1) == MYMR_EINVAL,
		"more fonts than a sheet has room for");
	mymr_buf_free(&out);
	built_free(&unicode);
	built_free(&zawgyi);
}

int
main(void)
{
	bad_files();
	no_glyphs();
	damaged();
	names();
	name_of_others();
	table();
	missing_letter();
	nothing_joins();
	shows();
	encoding("Boxes", false, NULL, MYMR_FONT_OTHER);
	encoding("Zawgyi-One", true, NULL, MYMR_FONT_ZAWGYI);
	encoding("Padauk", true, "mym2", MYMR_FONT_ZAWGYI);
	encoding("Zawgyi-One", false, "mym2", MYMR_FONT_OTHER);
	no_burmese();
	no_ink();
	measures();
	measures_mixed();
	measures_long();
	proofs();
	return tap_done();
}
