/* SPDX-License-Identifier: MIT */
/* Rules on encodings and letters of other languages. */
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"

/* Tells of the spans of one encoding, of which there are some in a text that is mixed. */
static void
tell_spans(struct check *c, enum mymr_encoding encoding, const char *reason)
{
	struct mymr_encoding_span span;
	const enum mymr_encoding whole = c->detection.encoding;
	if (!c->is_broken)
		return;
	if (whole == encoding)
		check_tell(c, 0, c->text.n, reason);
	if (whole != MYMR_ENCODING_MIXED)
		return;
	for (size_t at = 0;
		!c->status && mymr_encoding_span_next(c->text.s, c->text.n, &at, &span);) {
		bool is_broken = false;
		if (span.detection.encoding == encoding)
			c->status = check_judge(c->text.s + span.start, span.end - span.start,
				&span.detection, &is_broken);
		if (is_broken)
			check_tell(c, span.start, span.end, reason);
	}
}

void
check_zawgyi(struct check *c)
{
	tell_spans(c, MYMR_ENCODING_ZAWGYI, N_("Zawgyi, not Unicode"));
}

void
check_visual_order(struct check *c)
{
	tell_spans(c, MYMR_ENCODING_VISUAL, N_("typed in visual order"));
	tell_spans(c, MYMR_ENCODING_SHIFTED, N_("asat typed as another mark"));
}

enum { KINDS = MYMR_ENCODING_MIXED + 1 };

static enum mymr_encoding
encoding_of(struct check_file *f, const struct mymr_check_pair *pair)
{
	bool is_broken;
	struct mymr_detection d;
	mymr_detect(&d, pair->translation, pair->n_translation);
	f->status = check_judge(pair->translation, pair->n_translation, &d, &is_broken);
	return d.encoding < MYMR_ENCODING_ZAWGYI || is_broken ? d.encoding : MYMR_ENCODING_NEUTRAL;
}

/* Tells of the first text of the encoding that fewer texts have. */
void
check_file_mixed_encoding_file(struct check_file *f)
{
	size_t n[KINDS] = {0}, first[KINDS] = {0};
	for (size_t i = 0; i < f->n && !f->status; i++) {
		const enum mymr_encoding encoding = encoding_of(f, &f->pairs[i]);
		if (n[encoding]++ == 0)
			first[encoding] = i;
	}
	const size_t n_broken = n[MYMR_ENCODING_ZAWGYI] + n[MYMR_ENCODING_VISUAL] +
				n[MYMR_ENCODING_SHIFTED] + n[MYMR_ENCODING_MIXED];
	const size_t n_unicode = n[MYMR_ENCODING_UNICODE];
	if (f->status || n_broken == 0 || n_unicode == 0)
		return;
	size_t pair = first[MYMR_ENCODING_UNICODE];
	for (int kind = MYMR_ENCODING_ZAWGYI; n_broken <= n_unicode && kind < KINDS; kind++) {
		if (n[kind] && (kind == MYMR_ENCODING_ZAWGYI ||
				       pair == first[MYMR_ENCODING_UNICODE] || first[kind] < pair))
			pair = first[kind];
	}
	check_file_tell(f, pair, 0, f->pairs[pair].n_translation,
		N_("another encoding than most of the file"), NULL, 0);
}

static size_t
count_foreign(const struct check_text *t, size_t *n_all)
{
	size_t n = 0;
	*n_all = 0;
	for (size_t i = 0, len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		*n_all += is_myanmar(cp);
		n += is_foreign_myanmar(cp);
	}
	return n;
}

/* Texts in the other languages have such letters throughout. */
void
check_foreign_myanmar_letter(struct check *c)
{
	const struct check_text *t = &c->text;
	size_t n_all;
	if (!(t->has & HAS_EXTENDED) || count_foreign(t, &n_all) * 5 > n_all)
		return;
	for (size_t i = 0, len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		if (is_foreign_myanmar(cp))
			check_tell(c, i, i + len, N_("no letter of Burmese"));
	}
}

static bool
has_point_like(const struct check_text *t, uint32_t wanted)
{
	const uint32_t block = wanted >> 8;
	for (size_t i = 0, len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		if (cp >> 8 == block)
			return true;
	}
	return false;
}

static bool
is_other_letter(uint32_t cp)
{
	return (cp >= 0x370 && cp < 0x1E00 && !is_myanmar(cp) && !is_myanmar_digit(cp) &&
		       cp != 0x104A && cp != 0x104B) ||
	       (cp >= 0x3041 && cp < 0xA000) || (cp >= 0xAC00 && cp < 0xD7B0);
}

/* Where the run of letters of other scripts at i ends. */
static size_t
other_end(const struct check_text *t, size_t i)
{
	for (size_t len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		if (!is_other_letter(cp))
			break;
	}
	return i;
}

void
check_wrong_language(struct check *c)
{
	const struct check_text *t = &c->text;
	size_t n_all;
	if ((t->has & HAS_EXTENDED) && count_foreign(t, &n_all) * 5 > n_all)
		check_tell(c, 0, t->n, N_("another language of the Myanmar script"));
	if (!(t->has & HAS_OTHER))
		return;
	for (size_t i = 0, len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		if (!is_other_letter(cp))
			continue;
		len = other_end(t, i) - i;
		if (!has_point_like(&c->source, cp))
			check_tell(c, i, i + len, N_("a script that the source does not have"));
	}
}
