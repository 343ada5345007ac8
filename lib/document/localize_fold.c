/* SPDX-License-Identifier: MIT */
#include "document/localize_fold.h"
#include "catalog/template.h"

#include <mymr/utf8.h>
#include <string.h>

static uint32_t
fold_code_point(uint32_t cp)
{
	if (cp >= 'A' && cp <= 'Z')
		return cp + 32;
	switch (cp) {
	case 0x2018:
	case 0x2019:
		return '\'';
	case 0x201C:
	case 0x201D:
		return '"';
	case 0x2013:
	case 0x2014:
		return '-';
	case 0xA0:
	case '\t':
	case '\n':
	case '\r':
		return ' ';
	default:
		return cp;
	}
}

static size_t
decoration_len(const char *s, size_t n, const char *const *marks)
{
	for (; *marks; marks++) {
		size_t len = strlen(*marks);
		if (n >= len && memcmp(s, *marks, len) == 0)
			return len;
	}
	return 0;
}

struct core
fold_core(const char *s, size_t n)
{
	/* • · » « › ‹ – — ← → ↓ ▲ ▶ ▸ ▼ ▾ ► × ✕ in UTF-8 */
#define MARKS                                                                                   \
	"\xE2\x80\xA2", "\xC2\xB7", "\xC2\xBB", "\xC2\xAB", "\xE2\x80\xBA", "\xE2\x80\xB9",     \
		"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x86\x90", "\xE2\x86\x92", "\xE2\x86\x93", \
		"\xE2\x96\xB2", "\xE2\x96\xB6", "\xE2\x96\xB8", "\xE2\x96\xBC", "\xE2\x96\xBE", \
		"\xE2\x96\xBA", "\xC3\x97", "\xE2\x9C\x95"
	static const char *const front[] = {
		" ", "\xC2\xA0", "*", "-", ":", "|", "#", ">", "+", MARKS, NULL};
	static const char *const back[] = {" ", "\xC2\xA0", "*", ":", "|", ".", "-", "+",
		"\xE2\x80\xA6", "\xE1\x81\x8B", MARKS, NULL};
#undef MARKS
	struct core core = {0, n};
	for (size_t len; (len = decoration_len(s + core.start, core.end - core.start, front));)
		core.start += len;
	for (bool found = true; found;) {
		found = false;
		for (size_t len = 1; len <= 3 && core.start + len <= core.end; len++) {
			if (decoration_len(s + core.end - len, len, back) == len) {
				core.end -= len;
				found = true;
				break;
			}
		}
	}
	return core;
}

enum mymr_status
fold(struct mymr_buf *out, const char *s, size_t n)
{
	enum mymr_status status = MYMR_OK;
	bool after_blank = false;
	for (size_t i = 0, len; i < n && !status; i += len) {
		const char *name;
		size_t name_len;
		uint32_t cp;
		len = placeholder_next(s + i, n - i, &name, &name_len);
		if (len) {
			status = template_key(out, s + i, len);
			after_blank = false;
			continue;
		}
		len = mymr_utf8_decode(s + i, n - i, &cp);
		cp = fold_code_point(cp);
		if (cp != ' ' || !after_blank)
			status = mymr_buf_put_code_point(out, cp);
		after_blank = cp == ' ';
	}
	return status;
}

size_t
fold_match(const char *literal, size_t n_literal, const char *text, size_t n_text)
{
	size_t i = 0, k = 0;
	while (i < n_literal) {
		uint32_t want, got = 0;
		i += mymr_utf8_decode(literal + i, n_literal - i, &want);
		size_t len = mymr_utf8_decode(text + k, n_text - k, &got);
		if (len == 0 || fold_code_point(want) != fold_code_point(got))
			return 0;
		k += len;
	}
	return k;
}
