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

static bool
is_burmese_before(const char *s, size_t n, size_t start)
{
	for (size_t len; (len = letter_before(s, n, start)) > 0;) {
		start -= len;
		if (is_of_others(s + start))
			return false;
	}
	return true;
}

static bool
is_burmese_behind(const char *s, size_t n, size_t end)
{
	for (size_t len; (len = letter_at(s, n, end)) > 0; end += len) {
		if (is_of_others(s + end))
			return false;
	}
	return true;
}

bool
wrap_is_burmese(const char *s, size_t n)
{
	size_t at = 0;
	for (size_t len; (len = letter_at(s, n, at)) > 0 && !is_of_others(s + at);)
		at += len;
	return n > 0 && at == n;
}

bool
wrap_may_have_put(const char *s, size_t n, size_t start, size_t end)
{
	return letter_before(s, n, start) && letter_at(s, n, end) &&
	       is_burmese_before(s, n, start) && is_burmese_behind(s, n, end);
}

bool
wrap_may_have_joined(const char *s, size_t n, size_t start, size_t end)
{
	return letter_before(s, n, start) && (letter_at(s, n, end) || wrap_is_tied(s, n, end)) &&
	       is_burmese_before(s, n, start) && is_burmese_behind(s, n, end);
}

static bool
begins_with(const char *s, size_t n, const char *start)
{
	const size_t len = strlen(start);
	return n >= len && memcmp(s, start, len) == 0;
}

bool
wrap_is_tied(const char *s, size_t n, size_t at)
{
	static const char *const signs[] = {"၊", "။", "၌", "၍", "၏", "”", "’", "»", "›", "…", ")",
		"]", "}", "!", "?", ",", ";", ":"};
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		if (begins_with(s + at, n - at, signs[i]))
			return true;
	}
	return false;
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

static void
look_at_run(struct wrap *wrap, size_t at)
{
	const char *s = wrap->segmenter.s;
	const size_t n = wrap->segmenter.n;
	wrap->takes_breaks = !is_in_name(wrap, s, at);
	for (size_t len; (len = letter_at(s, n, at)) > 0; at += len)
		wrap->takes_breaks &= !is_of_others(s + at);
	wrap->run_end = at;
}

static size_t
pass_signs(struct wrap *wrap, size_t at, size_t end)
{
	const char *s = wrap->segmenter.s;
	const size_t n = wrap->segmenter.n;
	while (at < end && !letter_at(s, n, at))
		at += pass_sign(wrap, s + at, n - at);
	return at;
}

/* Looks at the runs of letters that begin before offset: at each once. The last one counts. */
static void
look_at_runs(struct wrap *wrap, size_t from, size_t offset)
{
	size_t at = from > wrap->run_end ? from : wrap->run_end;
	while (at < offset) {
		look_at_run(wrap, at);
		at = pass_signs(wrap, wrap->run_end, offset);
	}
}

bool
wrap_next_run(struct wrap *wrap, size_t *start, size_t *end)
{
	const size_t n = wrap->segmenter.n;
	while ((*start = pass_signs(wrap, wrap->run_end, n)) < n) {
		look_at_run(wrap, *start);
		*end = wrap->run_end;
		if (wrap->takes_breaks)
			return true;
	}
	return false;
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

size_t
wrap_signs_len(const char *s, size_t n, const char *sign)
{
	const size_t len = strlen(sign);
	size_t i = 0;
	while (n - i >= len && memcmp(s + i, sign, len) == 0)
		i += len;
	return i;
}

/* The length of what can be from here at s[at]; *next is where to go on. */
static size_t
from_here_len(const char *s, size_t n, size_t at, size_t *next)
{
	size_t len = wrap_signs_len(s + at, n - at, ZWSP);
	bool is_ours = len && wrap_may_have_put(s, n, at, at + len);
	if (!len) {
		len = wrap_signs_len(s + at, n - at, WRAP_JOINER);
		is_ours = len && wrap_may_have_joined(s, n, at, at + len);
	}
	*next = at + (len ? len : 1);
	return is_ours ? len : 0;
}

enum mymr_status
mymr_unwrap_text(struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	size_t done = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0, next; i < n && !status; i = next) {
		const size_t len = from_here_len(s, n, i, &next);
		if (!len)
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
