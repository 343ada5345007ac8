/* SPDX-License-Identifier: MIT */
#include "segment/wrap.h"

#include <mymr/wrap.h>
#include <string.h>
#include "script/break_class.h"

#define ZWSP "\xE2\x80\x8B"

/* Every code point of the script has three bytes, those for numbers of other centuries aside. */
static bool
is_letter(uint32_t cp)
{
	const bool is_sign = cp == 0x104A || cp == 0x104B || cp == 0x109E || cp == 0x109F;
	return !is_sign && ((cp >= 0x1000 && cp < 0x10A0) || (cp >= 0xA9E0 && cp < 0xAA00) ||
				   (cp >= 0xAA60 && cp < 0xAA80));
}

/* The length of the letter, mark or digit of the script at s[at]; 0 when there is none. */
static size_t
letter_at(const char *s, size_t n, size_t at)
{
	uint32_t cp;
	if (at >= n || (unsigned char)s[at] < MYANMAR_LEAD)
		return 0;
	const size_t len = mymr_utf8_decode(s + at, n - at, &cp);
	return is_letter(cp) ? len : 0;
}

static size_t
letter_before(const char *s, size_t n, size_t at)
{
	return at >= MYANMAR_LEN ? letter_at(s, n, at - MYANMAR_LEN) : 0;
}

/* Letters of Mon, Shan, Karen and others, whose words the model does not know. */
static bool
is_of_others(const char *s)
{
	uint32_t cp;
	mymr_utf8_decode(s, MYANMAR_LEN, &cp);
	return cp == 0x1022 || cp == 0x1028 || (cp >= 0x1033 && cp <= 0x1035) || cp >= 0x105A;
}

bool
wrap_may_have_put(const char *s, size_t n, size_t start, size_t end)
{
	bool is_burmese = letter_before(s, n, start) && letter_at(s, n, end);
	for (size_t len; is_burmese && (len = letter_before(s, n, start)) > 0;) {
		start -= len;
		is_burmese = !is_of_others(s + start);
	}
	for (size_t len; is_burmese && (len = letter_at(s, n, end)) > 0; end += len)
		is_burmese = !is_of_others(s + end);
	return is_burmese;
}

static bool
begins_with(const char *s, size_t n, const char *start)
{
	const size_t len = strlen(start);
	return n >= len && memcmp(s, start, len) == 0;
}

static bool
ends_address(uint32_t cp)
{
	return cp <= ' ' || cp == 0xA0 || cp == '"' || cp == '<' || cp == '>' || cp == 0x104A ||
	       cp == 0x104B;
}

/* Passes over the sign at s[at]. */
static size_t
pass_sign(struct wrap *wrap, const char *s, size_t n)
{
	uint32_t cp;
	const size_t len = mymr_utf8_decode(s, n, &cp);
	if (begins_with(s, n, "://") || begins_with(s, n, "www."))
		wrap->is_address = true;
	else if (ends_address(cp))
		wrap->is_address = false;
	return len;
}

/* Whether the letters at s[at] are part of an address, a tag or a name, which would be another one
 * with a break in it. */
static bool
is_in_name(const struct wrap *wrap, const char *s, size_t at)
{
	return wrap->is_address || (at > 0 && s[at - 1] && strchr("#@_", s[at - 1]));
}

/* Looks at the runs of letters that begin before offset: at each once. The last one counts. */
static void
look_at_runs(struct wrap *wrap, size_t from, size_t offset)
{
	const char *s = wrap->segmenter.s;
	const size_t n = wrap->segmenter.n;
	size_t at = from > wrap->run_end ? from : wrap->run_end;
	while (at < offset) {
		wrap->takes_breaks = !is_in_name(wrap, s, at);
		for (size_t len; (len = letter_at(s, n, at)) > 0; at += len)
			wrap->takes_breaks &= !is_of_others(s + at);
		wrap->run_end = at;
		while (at < offset && !letter_at(s, n, at))
			at += pass_sign(wrap, s + at, n - at);
	}
}

void
wrap_start(struct wrap *wrap, const struct mymr_segment_model *model, const char *s, size_t n)
{
	mymr_segmenter_start(&wrap->segmenter, model, MYMR_BY_LINE, s, n);
	wrap->run_end = 0;
	wrap->takes_breaks = wrap->is_address = false;
}

bool
wrap_next(struct wrap *wrap, size_t *offset)
{
	const char *s = wrap->segmenter.s;
	const size_t n = wrap->segmenter.n;
	struct mymr_segment segment;
	while (mymr_segmenter_next(&wrap->segmenter, &segment)) {
		look_at_runs(wrap, segment.start, segment.end);
		if (!wrap->takes_breaks || segment.strength != MYMR_BREAK_WORD ||
			!letter_before(s, n, segment.end) || !letter_at(s, n, segment.end))
			continue;
		*offset = segment.end;
		return true;
	}
	return false;
}

enum mymr_status
mymr_wrap_text(
	struct mymr_buf *out, const char *s, size_t n, const struct mymr_segment_model *model)
{
	const size_t before = out->len;
	struct wrap wrap;
	size_t done = 0, offset;
	enum mymr_status status = MYMR_OK;
	wrap_start(&wrap, model, s, n);
	while (!status && wrap_next(&wrap, &offset)) {
		status = mymr_buf_append(out, s + done, offset - done);
		if (!status)
			status = mymr_buf_puts(out, ZWSP);
		done = offset;
	}
	if (!status)
		status = mymr_buf_append(out, s + done, n - done);
	if (status)
		out->len = before;
	return status;
}

static size_t
breaks_len(const char *s, size_t n)
{
	const size_t len = sizeof ZWSP - 1;
	size_t i = 0;
	while (n - i >= len && memcmp(s + i, ZWSP, len) == 0)
		i += len;
	return i;
}

enum mymr_status
mymr_unwrap_text(struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	size_t done = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, len; i < n && !status; i += len ? len : 1) {
		len = breaks_len(s + i, n - i);
		if (!len || !wrap_may_have_put(s, n, i, i + len))
			continue;
		status = mymr_buf_append(out, s + done, i - done);
		done = i + len;
	}
	if (!status)
		status = mymr_buf_append(out, s + done, n - done);
	if (status)
		out->len = before;
	return status;
}
